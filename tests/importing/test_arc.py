"""Captures in ARC, the format before WARC, are read as those in WARC are."""

import gzip
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.article import Article
from desktop.errors import ReaderError
from desktop.importing import read

URL = "https://www.courier.example/2031/03/ferry"
_NAMES = b"URL IP-address Archive-date Content-type Archive-length\n"
_NAMES_2 = (
    b"URL IP-address Archive-date Content-type Result-code Checksum Location Offset Filename "
    b"Archive-length\n"
)


def head(names: bytes = _NAMES, version: int = 1) -> bytes:
    block = b"%d 0 Orsund\n%s" % (version, names)
    return b"filedesc://a.arc 0.0.0.0 20310305120000 text/plain %d\n%s\n" % (len(block), block)


def record(html: str, url: str = URL, more: str = "", status: str = "200 OK") -> bytes:
    block = f"HTTP/1.0 {status}\r\nContent-Type: text/html\r\n\r\n{html}".encode()
    line = f"{url} 192.0.2.1 20310305120000 text/html {more}{len(block)}\n"
    return line.encode() + block + b"\n"


@pytest.fixture
def told(page: Callable[..., str]) -> str:
    return page('<meta property="og:type" content="article">')


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_pages_are_read_with_address_and_moment(
    tmp_path: Path, told: str, pack: Callable[[bytes], bytes]
) -> None:
    path = tmp_path / "crawl.arc.gz"
    parts = (head(), record("x" * 900, f"{URL}/no", status="404 Not Found"), record(told))
    path.write_bytes(b"".join(map(pack, parts)))
    (article,) = read(path)
    assert isinstance(article, Article)
    assert (article.title, article.url) == ("Ferry stays in port", URL)
    assert article.captured == "2031-03-05T12:00:00+00:00"
    assert article.path == f"{path}/{URL}"
    assert article.original == told.encode()


def test_the_second_version_is_read_and_known_by_what_it_holds(tmp_path: Path, told: str) -> None:
    path = tmp_path / "crawl.bin.txt"
    path.write_bytes(head(_NAMES_2, 2) + record(told, more="200 - - 812 a.arc "))
    assert [one.url for one in read(path) if isinstance(one, Article)] == [URL]


def test_behind_damage_the_next_record_is_found(tmp_path: Path, told: str) -> None:
    path = tmp_path / "crawl.arc"
    path.write_bytes(head() + b"what is this\nand this\n" + record(told))
    failed, article = read(path)
    assert isinstance(failed, ReaderError)
    assert "what stands between two records is no record" in failed.reason
    assert isinstance(article, Article)


def test_what_is_cut_short_is_told(tmp_path: Path, told: str) -> None:
    path = tmp_path / "crawl.arc"
    path.write_bytes(head() + record(told) + record(told)[:-200])
    *_, failed = read(path)
    assert isinstance(failed, ReaderError)
    assert "it is cut short" in failed.reason
