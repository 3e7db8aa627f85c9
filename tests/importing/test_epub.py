"""An EPUB is read document by document; what it says of itself is believed."""

import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from desktop.article import Article, Origin
from desktop.errors import ReaderError
from desktop.importing import read

CONTAINER = """<?xml version="1.0"?><container version="1.0"
 xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
<rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>"""
PACKAGE = """<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Orsund Courier, 4 March</dc:title>
<dc:creator>Ann Lee</dc:creator><dc:publisher>Orsund Courier</dc:publisher>
<dc:date>2031-03-04T06:05:00+00:00</dc:date><dc:language>en</dc:language></metadata>
<manifest>{items}</manifest><spine>{order}</spine></package>"""


def document(heading: str, paragraphs: Sequence[str], end: str = "") -> str:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return (
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html>'
        '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title>'
        f"<style>p {{}}</style></head><body><h2>{heading}</h2>{body}{end}</body></html>"
    )


def write(path: Path, documents: Mapping[str, str]) -> None:
    names = list(documents)
    items = "".join(
        f'<item id="i{n}" href="{name}" media-type="application/xhtml+xml"'
        f"{' properties=' + chr(34) + 'nav' + chr(34) if name == 'nav.xhtml' else ''}/>"
        for n, name in enumerate(names)
    )
    order = "".join(f'<itemref idref="i{n}"/>' for n in range(len(names)))
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("mimetype", "application/epub+zip")
        packed.writestr("META-INF/container.xml", CONTAINER)
        packed.writestr("OEBPS/content.opf", PACKAGE.format(items=items, order=order))
        for name, text in documents.items():
            packed.writestr(f"OEBPS/{name}", text)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "courier.epub"


def test_each_document_is_an_article_in_the_order_of_reading(path: Path, paragraphs: Sequence[str]):
    links = "".join(
        f'<p><a href="{n}.xhtml">Storm {n} brings snow to the isles</a></p>' for n in range(20)
    )
    write(
        path,
        {
            "cover.xhtml": document("Orsund Courier", ["4 March"]),
            "nav.xhtml": document("Contents", paragraphs),
            "list.xhtml": document("Contents", [links]),
            "b/ferry.xhtml": document("Ferry stays in port", paragraphs),
            "a%20mill.xhtml": document("Mill burns", paragraphs[::-1]),
        },
    )
    with zipfile.ZipFile(path, "a") as packed:
        packed.writestr("OEBPS/a mill.xhtml", document("Mill burns", paragraphs[::-1]))
    ferry, mill = read(path)
    assert isinstance(ferry, Article)
    assert isinstance(mill, Article)
    assert (ferry.title, ferry.origins["title"]) == ("Ferry stays in port", Origin.HEADING)
    assert mill.title == "Mill burns"
    assert ferry.path == f"{path}/OEBPS/b/ferry.xhtml"
    assert ferry.text == "\n".join(["Ferry stays in port", *paragraphs])
    assert (ferry.source, ferry.published) == ("Orsund Courier", "2031-03-04T06:05:00+00:00")
    assert ferry.author == ""  # who made the book is not who wrote each of its articles


def test_a_book_of_one_article_is_called_as_the_book(path: Path, paragraphs: Sequence[str]):
    end = (
        '<p>This article was downloaded by us from <a href="https://courier.example/f">here</a></p>'
    )
    write(path, {"1.xhtml": document("I", paragraphs, end)})
    (article,) = read(path)
    assert isinstance(article, Article)
    assert article.title == "Orsund Courier, 4 March"
    assert article.author == "Ann Lee"
    assert article.url == "https://courier.example/f"
    assert article.path == str(path)


def test_a_document_that_is_missing_does_not_stop_the_rest(path: Path, paragraphs: Sequence[str]):
    write(path, {"1.xhtml": document("Ferry", paragraphs)})
    data = path.read_bytes()
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("META-INF/container.xml", CONTAINER)
        items = "".join(
            f'<item id="i{n}" href="{n}.xhtml" media-type="application/xhtml+xml"/>' for n in (1, 2)
        )
        order = '<itemref idref="i2"/><itemref idref="i1"/><itemref idref="none"/>'
        packed.writestr("OEBPS/content.opf", PACKAGE.format(items=items, order=order))
        packed.writestr("OEBPS/1.xhtml", document("Ferry", paragraphs))
    error, article = read(path)
    assert isinstance(error, ReaderError)
    assert isinstance(article, Article)
    assert data


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("META-INF/container.xml", "<container/>"),
        ("META-INF/container.xml", "<container"),
        ("META-INF/container.xml", CONTAINER),
        ("META-INF/container.xml", '<!DOCTYPE x [<!ENTITY a "b">]><container>&a;</container>'),
    ],
)
def test_what_is_no_sound_book_is_refused(path: Path, name: str, text: str):
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr(name, text)
    (error,) = read(path)
    assert isinstance(error, ReaderError)
