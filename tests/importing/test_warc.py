"""Pages that were captured are read if they are articles, however they were packed."""

import gzip
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import brotli
import pytest

from desktop.article import Article, Origin
from desktop.errors import ReaderError
from desktop.importing import limits, read, warc, warc_records

Page = Callable[..., str]
URL = "https://www.courier.example/2031/03/ferry"


def record(
    block: bytes, kind: str = "response", url: str = URL, date: str = "2031-03-05T12:00:00Z"
) -> bytes:
    head = (
        f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: {date}\r\n"
        f"WARC-Record-ID: <urn:uuid:0>\r\nContent-Type: application/http; msgtype={kind}\r\n"
        f"Content-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def answer(body: bytes | str, status: str = "200 OK", **fields: str) -> bytes:
    fields = {"content_type": "text/html; charset=utf-8", **fields}
    lines = [f"HTTP/1.1 {status}", *(f"{k.replace('_', '-')}: {v}" for k, v in fields.items())]
    return "\r\n".join([*lines, "", ""]).encode() + (
        body.encode() if isinstance(body, str) else body
    )


def chunked(data: bytes) -> bytes:
    parts = [data[at : at + 700] for at in range(0, len(data), 700)]
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"


INFO = record(b"software: test\r\n", "warcinfo", "")
REQUEST = record(b"GET /2031/03/ferry HTTP/1.1\r\nHost: www.courier.example\r\n\r\n", "request")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "crawl.warc.gz"


@pytest.fixture
def told(page: Page) -> str:
    """A page that says it is an article."""
    return page('<meta property="og:type" content="article">')


def articles(path: Path) -> list[Article]:
    return [found for found in read(path) if isinstance(found, Article)]


def reasons(path: Path) -> list[str]:
    return [found.reason for found in read(path) if isinstance(found, ReaderError)]


def test_a_page_comes_with_its_address_and_when_it_was_captured(path: Path, told: str):
    path.write_bytes(b"".join(map(gzip.compress, (INFO, REQUEST, record(answer(told))))))
    (article,) = read(path)
    assert isinstance(article, Article)
    assert article.title == "Ferry stays in port"
    assert article.path == f"{path}/{URL}"
    assert (article.url, article.origins["url"]) == (URL, Origin.CAPTURE)
    assert article.captured == "2031-03-05T12:00:00+00:00"
    assert article.source == "courier.example"
    assert article.original == told.encode()


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_records_are_read_plain_and_compressed_as_a_whole(
    path: Path, told: str, pack: Callable[[bytes], bytes]
):
    path.write_bytes(pack(INFO + record(answer(told))))
    assert len(articles(path)) == 1


def _deflated(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


@pytest.mark.parametrize(
    ("pack", "fields"),
    [
        (chunked, {"transfer_encoding": "chunked"}),
        (gzip.compress, {"content_encoding": "gzip"}),
        (zlib.compress, {"content_encoding": "deflate"}),
        (_deflated, {"content_encoding": "deflate"}),
        (brotli.compress, {"content_encoding": "br"}),
        (
            lambda data: chunked(gzip.compress(data)),
            {"content_encoding": "gzip", "transfer_encoding": "chunked"},
        ),
        # crawlers undo both and keep the header
        (bytes, {"content_encoding": "br", "transfer_encoding": "chunked"}),
    ],
)
def test_what_servers_packed_is_unpacked(
    path: Path, told: str, pack: Callable[[bytes], bytes], fields: dict[str, str]
):
    path.write_bytes(record(answer(pack(told.encode()), **fields)))
    (article,) = articles(path)
    assert article.original == told.encode()


def test_packing_that_is_not_known_is_told(path: Path):
    path.write_bytes(record(answer(b"\x1b" * 900, content_encoding="zstd")))
    assert reasons(path) == ["it is packed with zstd, which can't be read; it was left out"]


@pytest.mark.parametrize("packing", ["gzip", "br"])
def test_what_is_damaged_or_unpacks_to_too_much_is_told(
    path: Path, monkeypatch: pytest.MonkeyPatch, packing: str
):
    path.write_bytes(record(answer(b"\x1b" * 900, content_encoding=packing)))
    assert reasons(path) == ["it can't be unpacked; it was left out"]
    monkeypatch.setattr(warc, "LARGEST", 2_000_000)
    monkeypatch.setattr(warc_records, "LARGEST", 2_000_000)
    pack = brotli.compress if packing == "br" else gzip.compress
    path.write_bytes(record(answer(pack(b" " * 90_000_000), content_encoding=packing)))
    assert reasons(path) == ["it is larger than 2 MB"]


def test_the_encoding_that_the_server_named_counts(path: Path, told: str):
    html = told.replace('<meta charset="utf-8">', "").replace("Marta Lind", "Märta Lind")
    block = answer(html.encode("latin-1", "replace"), content_type="text/html; charset=iso-8859-1")
    path.write_bytes(record(block))
    assert "Märta Lind" in articles(path)[0].text


def test_what_is_no_article_is_passed_over(path: Path, told: str, page: Page):
    links = "".join(f'<p><a href="/{n}">Storm {n} brings snow</a></p>' for n in range(90))
    path.write_bytes(
        b"".join(
            [
                record(answer(told, "404 Not Found")),
                record(answer(told, "301 Moved")),
                record(answer(told, content_type="application/json")),
                record(answer(told), "revisit"),
                record(answer(told), url="https://courier.example/"),
                record(answer(f"<html><body>{links}</body></html>"), url=f"{URL}/list"),
                record(answer("<html><body>ok</body></html>")),
                record(told.encode(), "metadata"),
            ]
        )
    )
    assert reasons(path) == ["no article was found in it; save its text"]
    assert list(read(path, alone=False)) == []


def test_a_page_that_does_not_say_so_is_an_article_by_its_paragraphs(
    path: Path, page: Page, paragraphs: list[str]
):
    more = "".join(f"<p>{one} {one}</p>" for one in paragraphs)
    path.write_bytes(record(answer(page(before=f"<h1>Ferry stays in port</h1>{more}"))))
    assert len(articles(path)) == 1


def test_damage_in_the_middle_is_told_and_the_rest_is_read(path: Path, told: str):
    path.write_bytes(
        record(answer(told))
        + b"WARC/1.0\r\nWARC-Type: response\r\n\r\nrubbish\r\n\r\n" * 2
        + record(answer(told.replace("Tuesday", "Monday")), url=f"{URL}/2")
    )
    assert len(articles(path)) == 2
    assert any("does not say how long it is" in reason for reason in reasons(path))


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_a_file_that_is_cut_short_gives_what_is_whole(
    path: Path, told: str, pack: Callable[[bytes], bytes]
):
    second = record(answer(told.replace("Tuesday", "Monday")), url=f"{URL}/2")
    data = pack(record(answer(told))) + pack(second)
    path.write_bytes(data[: len(data) - 300])
    assert len(articles(path)) == 1
    assert reasons(path) == ["after 2 records: it is cut short; save it again"]


def test_a_file_without_records_is_refused(path: Path):
    path.write_bytes(b"WARC/1.0\r\n")
    assert "there are no records in it; save it anew" in reasons(path)


def test_lines_without_end_are_not_kept(path: Path, told: str):
    path.write_bytes(b"WARC/1.0\r\nX: " + b"a" * 3_000_000 + record(answer(told)))
    assert len(list(read(path))) >= 1


def test_a_page_that_is_too_large_is_told(path: Path, told: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(warc, "LARGEST", 600)
    path.write_bytes(record(answer(told)))
    assert "it is larger than" in reasons(path)[0]


def test_pages_are_read_one_by_one_up_to_the_limit(
    path: Path, told: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(limits, "MOST_MEMBERS", 2)
    path.write_bytes((REQUEST + record(answer(told))) * 5)
    assert len(articles(path)) == 2
    assert reasons(path) == ["it holds more than 2 members; the rest was left out"]


def test_a_wacz_is_read_by_its_warcs_alone(tmp_path: Path, told: str):
    path = tmp_path / "collection.wacz"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("datapackage.json", "{}")
        packed.writestr("pages/pages.jsonl", '{"format": "json-pages-1.0"}\n{"text": "Ferry"}\n')
        packed.writestr("archive/data.warc.gz", gzip.compress(record(answer(told))))
    (article,) = read(path)
    assert article.path == f"{path}/archive/data.warc.gz/{URL}"


def test_a_wacz_without_warcs_is_told(tmp_path: Path):
    path = tmp_path / "collection.wacz"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("datapackage.json", "{}")
    assert reasons(path) == ["no article was found in it; save its text"]
    assert list(read(path, alone=False)) == []


def test_what_is_no_page_is_no_member(
    path: Path, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "MOST_MEMBERS", 2)
    picture = record(answer(b"GIF89a", content_type="image/gif"))
    path.write_bytes(gzip.compress(INFO + (REQUEST + picture) * 20 + record(answer(told))))
    (article,) = read(path)
    assert isinstance(article, Article)


@pytest.mark.parametrize(
    ("html", "url"),
    [
        (b"<html><head><meta charset='no-such'>" + b"\x00\xff\xfe" * 400, f"{URL}/odd"),
        (b"<html><body>" + b"<div>" * 300, "http://[::1/odd"),
        (b" " * 900, "https://courier.example:x/odd"),
        (b"<html><head><base href='http://[::'>" + b"<p>" * 400, f"{URL}/\x00"),
        (b"<html><link rel='canonical' href='http://[no/'>" + b"<p>a" * 400, "http://[no/"),
    ],
)
def test_an_odd_page_stops_none_of_the_others(path: Path, told: str, html: bytes, url: str):
    first, odd = record(answer(told)), record(answer(html, content_type="text/html"), url=url)
    last = record(answer(told.replace("Tuesday", "Monday")), url=f"{URL}/2")
    path.write_bytes(first + odd + last)
    assert {f"{path}/{URL}", f"{path}/{URL}/2"} <= {one.path for one in articles(path)}
    assert not any("after 2 records" in reason for reason in reasons(path))


def test_a_bug_in_reading_a_page_is_not_told_as_damage(
    path: Path, told: str, monkeypatch: pytest.MonkeyPatch
):
    def fail(*_: object) -> None:
        raise ValueError

    monkeypatch.setattr(warc, "look", fail)
    path.write_bytes(record(answer(told)))
    with pytest.raises(ValueError, match=r"\A\Z"):
        list(read(path))
