"""Documents of word processors: DOCX and ODT, written here as the programs write them."""

import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from desktop.article import Article, Origin
from desktop.errors import ReaderError
from desktop.importing import limits, read, zipped

ReadAll = Callable[[Path], list[Article]]

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
ODF = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
)


def docx(*paragraphs: str, title: str = "", creator: str = "") -> Mapping[str, str]:
    return {
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": f"<w:document {W}><w:body>{''.join(paragraphs)}</w:body></w:document>",
        "docProps/core.xml": f"<c {DC}><dc:title>{title}</dc:title>"
        f"<dc:creator>{creator}</dc:creator></c>",
    }


def p(text: str, style: str = "") -> str:
    named = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{named}<w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def odt(*paragraphs: str) -> Mapping[str, str]:
    body = f"<office:body><office:text>{''.join(paragraphs)}</office:text></office:body>"
    return {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "styles.xml": "<s/>",
        "content.xml": f"<office:document-content {ODF}>{body}</office:document-content>",
    }


def written(path: Path, members: Mapping[str, str]) -> Path:
    with zipfile.ZipFile(path, "w") as packed:
        for name, text in members.items():
            packed.writestr(name, text)
    return path


STAYED = "The ferry to Orsund stayed in port on Tuesday, the harbour office said."


def test_what_documents_unpack_to_counts_for_the_archive_they_lie_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    documents = [written(tmp_path / name, docx(p(STAYED))) for name in ("a.docx", "b.docx")]
    size = sum(path.stat().st_size for path in documents)
    monkeypatch.setattr(limits, "MOST_BYTES", size + 100)
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as packed:
        for path in documents:
            packed.write(path, path.name)
    *_, failed = read(tmp_path / "all.zip")
    assert isinstance(failed, ReaderError)
    assert failed.reason.startswith("it unpacks to more than")


def test_a_text_that_is_too_large_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.docx"
    monkeypatch.setattr(zipped, "LARGEST", 1_000_000)
    with zipfile.ZipFile(path, "w") as packed:
        for name, text in docx(p(STAYED) * 20_000).items():
            packed.writestr(name, text)
    (failed,) = read(path)
    assert isinstance(failed, ReaderError)
    assert failed.path == f"{path}/word/document.xml"
    assert failed.reason == "it is larger than 1 MB; split it"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in docx(" " * 2_000_000).items():
            packed.writestr(name, text)
    (failed,) = read(path)
    assert isinstance(failed, ReaderError)
    assert failed.reason == "it unpacks to more than 300 times its size; it was left out"


@pytest.mark.parametrize("left_out", ["styles.xml", "mimetype"])
def test_an_odt_needs_no_styles(tmp_path: Path, read_all: ReadAll, left_out: str) -> None:
    members = {**odt(f"<text:p>{STAYED}</text:p>")}
    del members[left_out]
    (article,) = read_all(written(tmp_path / "a.odt", members))
    assert article.text == STAYED


def test_paragraphs_become_lines_and_a_heading_the_title(tmp_path: Path, read_all: ReadAll) -> None:
    cells = f"<w:tbl><w:tr><w:tc>{p('4 m')}</w:tc><w:tc>{p('waves')}</w:tc></w:tr></w:tbl>"
    members = docx(
        p("Ferry stays in port", "Heading1"),
        "<w:p/>",
        p("Source: Orsund Courier"),
        p("Date: 14 November 2031"),
        p(STAYED),
        cells,
        "<w:p><w:r><w:t>It</w:t><w:br/><w:t>rained</w:t></w:r>"
        "<w:del><w:r><w:delText> not</w:delText></w:r></w:del></w:p>",
    )
    (article,) = read_all(written(tmp_path / "a.docx", members))
    assert (article.title, article.source) == ("Ferry stays in port", "Orsund Courier")
    assert article.published == "2031-11-14"
    assert article.text.endswith(f"{STAYED}\n4 m\nwaves\nIt\nrained")


@pytest.mark.parametrize(
    ("title", "known"),
    [("Ferry stays", "Ferry stays"), ("Microsoft Word - ferry.doc", ""), ("ferry.docx", "")],
)
def test_a_title_in_the_properties_counts_where_it_is_one(
    tmp_path: Path, read_all: ReadAll, title: str, known: str
) -> None:
    members = docx(p(STAYED), p(STAYED), title=title, creator="Ann Lee")
    (article,) = read_all(written(tmp_path / "a.docx", members))
    assert article.title == known
    assert article.author == ("Ann Lee" if known else "")
    assert article.origins.get("title") in {None, Origin.PROPERTIES}


def test_an_opendocument_text_is_read_without_its_notes(tmp_path: Path, read_all: ReadAll) -> None:
    members = odt(
        "<text:h>Ferry stays in port</text:h>",
        f"<text:p>{STAYED}<text:note><text:p>See below.</text:p></text:note>"
        "<text:line-break/>It<text:s text:c='2'/>rained <text:span>hard</text:span>.</text:p>",
    )
    (article,) = read_all(written(tmp_path / "a.odt", members))
    assert article.title == "Ferry stays in port"
    assert article.text == f"Ferry stays in port\n{STAYED}\nIt  rained hard."


def test_documents_are_known_by_what_is_in_them(tmp_path: Path, read_all: ReadAll) -> None:
    (article,) = read_all(written(tmp_path / "a.zip", docx(p(STAYED), p(STAYED))))
    assert article.path == str(tmp_path / "a.zip")


@pytest.mark.parametrize(
    ("members", "reason"),
    [
        (docx("<w:p/>"), "there is no text in it"),
        ({**docx(p(STAYED)), "word/document.xml": "<w:document>"}, "no sound XML"),
    ],
)
def test_what_can_not_be_read_says_why(
    tmp_path: Path, members: Mapping[str, str], reason: str
) -> None:
    (failed,) = read(written(tmp_path / "a.docx", members))
    assert isinstance(failed, ReaderError)
    assert reason in failed.reason


def test_a_document_that_is_cut_short_says_so(tmp_path: Path) -> None:
    path = written(tmp_path / "a.docx", docx(p(STAYED)))
    path.write_bytes(path.read_bytes()[:-60])
    (failed,) = read(path)
    assert isinstance(failed, ReaderError)
