"""What is dropped on the window or pasted into it."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

from desktop.app.views.offered import Offered, offered


def _mime(text: str = "", html: str = "", urls: tuple[str, ...] = ()) -> QMimeData:
    mime = QMimeData()
    if text:
        mime.setText(text)
    if html:
        mime.setHtml(html)
    if urls:
        mime.setUrls([QUrl(url) for url in urls])
    return mime


def test_files_are_taken_as_files(tmp_path: Path) -> None:
    paths = (tmp_path / "a b.txt", tmp_path / "пожежа.html")
    urls = tuple(QUrl.fromLocalFile(str(path)).toString() for path in paths)
    assert offered(_mime(urls=urls)) == Offered(paths=paths)


def test_text_is_taken_with_its_page() -> None:
    offer = offered(_mime("It burned.", "<p>It burned.</p>"))
    assert (offer.text, offer.html) == ("It burned.", "<p>It burned.</p>")
    assert offer.anything


def test_addresses_are_no_articles() -> None:
    assert offered(_mime(urls=("https://post.example/mill",))).links
    assert offered(_mime("https://post.example/mill ")).links
    assert offered(_mime("https://post.example/mill\nhttps://coast.example/mill\n")).links
    assert offered(_mime("www.post.example/mill")).links
    assert not offered(_mime(" \n")).links
    assert not offered(_mime("https://post.example/mill reports a fire.")).links


def test_nothing_is_nothing() -> None:
    assert not offered(QMimeData()).anything
    assert not offered(_mime("  \n")).anything
