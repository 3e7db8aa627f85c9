"""A page saved as MHTML is read with where and when it was saved."""

import base64
import quopri
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.article import Article
from desktop.errors import ReaderError
from desktop.importing import read

URL = "https://courier.example/2031/03/ferry"


def saved(html: str, encoding: str = "quoted-printable", charset: str = "utf-8") -> bytes:
    data = html.encode(charset, "replace")
    body = {
        "quoted-printable": quopri.encodestring,
        "base64": base64.encodebytes,
        "8bit": bytes,
    }[encoding](data)
    head = (
        "From: <Saved by Blink>\r\n"
        f"Snapshot-Content-Location: {URL}\r\n"
        "Subject: =?utf-8?Q?Ferry=20stays?=\r\n"
        "Date: Wed, 5 Mar 2031 12:00:00 -0000\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n'
        '\tboundary="----Line--"\r\n\r\n\r\n'
        "------Line--\r\n"
        f"Content-Type: text/html; charset={charset}\r\nContent-ID: <frame-1@mhtml.blink>\r\n"
        f"Content-Transfer-Encoding: {encoding}\r\nContent-Location: {URL}\r\n\r\n"
    )
    frame = (
        "\r\n------Line--\r\nContent-Type: text/html\r\nContent-Location: cid:frame-2\r\n\r\n"
        "<html><body><p>An advertisement.</p></body></html>\r\n------Line----\r\n"
    )
    return head.encode() + body + frame.encode()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ferry.mhtml"


@pytest.mark.parametrize("encoding", ["quoted-printable", "base64", "8bit"])
def test_the_page_is_read_and_its_frames_are_not(
    path: Path, page: Callable[..., str], encoding: str
):
    path.write_bytes(saved(page(), encoding))
    (article,) = read(path)
    assert isinstance(article, Article)
    assert article.title == "Ferry stays in port"
    assert article.url == URL
    assert article.captured == "2031-03-05T12:00:00+00:00"
    assert "advertisement" not in article.text
    assert article.original == path.read_bytes()


def test_the_encoding_of_the_part_counts(path: Path, page: Callable[..., str]):
    html = page().replace("Marta", "Märta")
    path.write_bytes(saved(html, "8bit", "cp1252"))
    (article,) = read(path)
    assert isinstance(article, Article)
    assert "Märta" in article.text


def test_it_is_known_under_any_name(tmp_path: Path, page: Callable[..., str]):
    path = tmp_path / "ferry.html"
    path.write_bytes(saved(page()))
    (article,) = read(path)
    assert isinstance(article, Article)
    assert article.url == URL


@pytest.mark.parametrize(
    "data",
    [
        b"From: <Saved by Blink>\r\nContent-Type: multipart/related\r\n\r\n",
        b"rubbish",
        saved("")[:700],
    ],
)
def test_what_is_none_is_refused(path: Path, data: bytes):
    path.write_bytes(data)
    (error,) = read(path)
    assert isinstance(error, ReaderError)
