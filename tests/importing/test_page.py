"""A saved page gives its main text; nothing is fetched, nothing executed, nothing crashes."""

import socket
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.article import Article, Origin, digest
from desktop.errors import ReaderError
from desktop.importing import read, read_page, read_text

ReadAll = Callable[[Path], list[Article]]

Page = Callable[..., str]


def test_the_text_is_the_paragraphs_and_nothing_around_them(page: Page, paragraphs: Sequence[str]):
    article = read_page(page(after="<aside><p>Read more: Storm brings snow</p></aside>"))
    lines = article.text.split("\n")
    assert lines[-len(paragraphs) :] == list(paragraphs)
    assert "Imprint" not in article.text
    assert "Sport" not in article.text


def test_a_page_is_read_from_a_file_with_its_bytes(page: Page, tmp_path: Path):
    path = tmp_path / "ferry.html"
    path.write_text(page(), encoding="utf-8")
    (article,) = read(path)
    assert isinstance(article, Article)
    assert article.title == "Ferry stays in port"
    assert article.path == str(path)
    assert article.original == path.read_bytes()
    assert article.sha256 == digest(path.read_bytes())


def test_a_page_saved_under_the_name_of_a_text_is_read_as_a_page(page: Page, tmp_path: Path):
    path = tmp_path / "ferry.txt"
    path.write_text(page())
    (article,) = read(path)
    assert isinstance(article, Article)
    assert "<p>" not in article.text


def test_pasted_paragraphs_are_a_page(paragraphs: Sequence[str]):
    article = read_page("".join(f"<p>{paragraph}</p>" for paragraph in paragraphs))
    assert article.text.split("\n") == list(paragraphs)
    assert article.language == "en"
    assert article.origins["language"] == Origin.DETECTED


@pytest.mark.parametrize(("encoding", "declared"), [("cp1251", "windows-1251"), ("utf-8", "utf-8")])
def test_the_declared_encoding_of_a_page_is_believed(encoding: str, declared: str):
    text = "Пором лишається в порту, повідомила адміністрація порту у вівторок вранці. " * 4
    html = f'<html><head><meta charset="{declared}"></head><body><p>{text}</p></body></html>'
    assert read_page(html.encode(encoding)).text == text.strip()


def test_an_xhtml_page_with_a_declaration_is_read(page: Page):
    html = '<?xml version="1.0" encoding="utf-8"?>\n' + page()
    assert read_page(html).title == "Ferry stays in port"
    assert read_page(html.encode()).title == "Ferry stays in port"


def test_nothing_is_fetched(page: Page, monkeypatch: pytest.MonkeyPatch):
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a page is never fetched")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    html = page(
        head='<link rel="canonical" href="https://courier.example/2031/03/04/ferry">'
        '<link rel="stylesheet" href="https://courier.example/style.css">'
        '<base href="https://courier.example/"><script src="https://courier.example/x.js"></script>',
        before='<iframe src="https://courier.example/frame"></iframe><img src="https://courier.example/i">',
    )
    doctype = '<!DOCTYPE html SYSTEM "https://courier.example/x.dtd" [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    article = read_page(doctype + html.removeprefix("<!DOCTYPE html>") + "&x;")
    assert article.published == "2031-03-04"


@pytest.mark.parametrize(
    "html",
    [
        *("", " ", "<!-- nothing -->", "<html></html>", "<script>alert(1)</script>"),
    ],
    ids=range(5),
)
def test_a_page_without_article_is_refused(html: str):
    with pytest.raises(ReaderError, match=r"nothing in the page|no article was found"):
        read_page(html, "ferry.html")


def test_a_page_with_a_gigantic_picture_inside_is_read(page: Page):
    picture = f'<img src="data:image/png;base64,{"A" * 11_000_000}">'
    assert "Marta Lind" in read_page(page(before=picture + "<h1>Ferry</h1>")).text


def test_nothing_is_guessed_from_the_letters_of_a_picture_inside_of_a_page(page: Page):
    letters = f"{'A' * 200}/2019/03/04/{'B' * 200}"
    picture = f'<img src="data:image/png;base64,{letters}" alt="A ferry at its pier">'
    assert read_page(page(before=picture)).published == read_page(page()).published == ""
    style = f"<style>h1 {{ background: url(data:image/png;base64,{letters}) }}</style>"
    assert read_page(page(before=style)).published == ""


def test_a_page_of_too_many_elements_is_refused(page: Page):
    with pytest.raises(ReaderError, match="more than 100,000 elements"):
        read_page(page(after="<i>x</i>" * 100_001))


@pytest.mark.parametrize("tag", ["div", "b", "blockquote", "table><tr><td"])
def test_a_page_nested_without_end_is_refused(page: Page, tag: str):
    with pytest.raises(ReaderError, match="nested too deeply"):
        read_page(page(before=f"<{tag}>" * 30_000))


def test_a_picture_under_the_name_of_a_page_is_refused(tmp_path: Path, read_all: ReadAll):
    (tmp_path / "a.html").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    with pytest.raises(ReaderError, match="a picture"):
        read_all(tmp_path / "a.html")


def test_control_characters_and_surrogates_do_no_harm(page: Page):
    article = read_page(page(before="<h1>Ferry\x00 stays\ud83d</h1>"))
    assert article.title == "Ferry stays\ufffd"
    article.text.encode()


def test_the_language_is_the_texts_and_not_the_templates(page: Page):
    text = "Пором лишається в порту, повідомила адміністрація порту у вівторок вранці. " * 4
    article = read_page(f'<html lang="en"><body><p>{text}</p></body></html>')
    assert (article.language, article.origins["language"]) == ("uk", Origin.DETECTED)
    article = read_page(page())
    assert (article.language, article.origins["language"]) == ("en", Origin.META)


TAGS = st.sampled_from(["p", "div", "article", "h1", "script", "table", "tr", "time", "a", "meta"])
MARKUP = st.recursive(
    st.text(max_size=30),
    lambda inner: st.builds(
        lambda tag, parts: f"<{tag} class='date' datetime='2031'>{''.join(parts)}</{tag}>",
        TAGS,
        st.lists(inner, max_size=4),
    ),
    max_leaves=20,
)


@given(MARKUP | st.text().map("<html><body><p>{}".format))
@settings(max_examples=150, deadline=None)
def test_any_markup_is_read_or_refused(html: str):
    try:
        article = read_page(html)
    except ReaderError:
        return
    assert article.text.strip() == article.text != ""
    assert read_text(article.text).text == article.text


@pytest.mark.parametrize(
    ("generator", "title"),
    [("Microsoft Word 15", "<p class=MsoTitle>{}</p>"), ("LibreOffice 24.2", "<h1>{}</h1>")],
)
def test_a_page_of_a_word_processor_is_read_as_its_documents_are(
    tmp_path: Path, paragraphs: Sequence[str], generator: str, title: str
) -> None:
    lines = ("Ann Lee", "14 March 2031", *paragraphs)
    body = "".join(f"<p class=MsoNormal><span>{line}<o:p></o:p></span></p>" for line in lines)
    path = tmp_path / "ferry.htm"
    path.write_text(
        '<html><head><meta http-equiv=Content-Type content="text/html; charset=utf-8">'
        f'<meta name=Generator content="{generator}"><title>page1.doc</title>'
        "<!--[if gte mso 9]><xml><o:Author>nobody</o:Author></xml><![endif]--></head><body>"
        f"{title.format('Ferry stays in port')}{body.replace('Ann', 'By Ann')}</body></html>"
    )
    (article,) = read(path)
    assert isinstance(article, Article)
    assert (article.title, article.author) == ("Ferry stays in port", "Ann Lee")
    assert article.published == "2031-03-14"
    assert article.text.endswith("\n".join(paragraphs))
