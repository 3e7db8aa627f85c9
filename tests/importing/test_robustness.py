"""Whatever is done to a file, reading it ends, and gives articles or reasons and nothing else."""

import bz2
import gzip
import io
import json
import lzma
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.article import Article
from desktop.errors import ReaderError
from desktop.importing import FORMATS, read
from desktop.importing.content import Content
from desktop.importing.registry import read_content

URL = "https://courier.example/ferry"
PUT = [b"", b"\0", b"\0" * 500, b"\xff\xfe", b"<" * 300, b"\r\n\r\n", b"9" * 30]


def _zip(members: Mapping[str, bytes | str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in members.items():
            packed.writestr(zipfile.ZipInfo(name), data)
    return buffer.getvalue()


def _warc(html: str) -> bytes:
    block = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{html}".encode()
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {URL}\r\nContent-Length: {len(block)}"
    )
    return head.encode() + b"\r\n\r\n" + block + b"\r\n\r\n"


def _epub(html: str) -> bytes:
    container = '<container><rootfile full-path="a.opf"/></container>'
    package = (
        '<package><metadata><title>T</title></metadata><manifest><item id="a" href="a.xhtml"'
        ' media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine>'
        "</package>"
    )
    return _zip({"META-INF/container.xml": container, "a.opf": package, "a.xhtml": html})


def _mhtml(html: str) -> bytes:
    return (
        f"From: <Saved by Blink>\r\nSnapshot-Content-Location: {URL}\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; boundary="--L"\r\n\r\n----L\r\n'
        f"Content-Type: text/html; charset=utf-8\r\n\r\n{html}\r\n----L--\r\n"
    ).encode()


@pytest.fixture
def samples(page: Callable[..., str]) -> Mapping[str, bytes]:
    """A sound file of each format by the name it has."""
    html = page('<meta property="og:type" content="article">')
    feed = (
        f"<rss><channel><title>C</title><item><title>F</title><link>{URL}</link><description>"
        "The ferry stayed in port.</description></item></channel></rss>"
    )
    line = json.dumps({"text": "The ferry stayed in port.", "url": URL, "date": "2031-03-04"})
    return {
        "a.txt": b"Ferry stays in port\nThe Varnholt Ledger\n14 March 2025\n\nIt stayed in port.\n",
        "a.md": b"---\ntitle: Ferry\n---\n# Ferry\n\nIt *stayed* in [port](x).\n",
        "a.html": html.encode(),
        "a.mhtml": _mhtml(html),
        "a.warc": _warc(html),
        "a.warc.gz": gzip.compress(_warc(html), mtime=0),
        "a.wacz": _zip({"archive/a.warc.gz": gzip.compress(_warc(html), mtime=0)}),
        "a.epub": _epub(html),
        "a.rss": feed.encode(),
        "a.jsonl": f"{line}\n{line}\n".encode(),
        "a.zip": _zip({"a.html": html, "b.zip": _zip({"a.txt": "Ferry.\n\nIt stayed."})}),
        "a.jsonl.gz": gzip.compress(line.encode(), mtime=0),
        "a.txt.bz2": bz2.compress(b"It stayed in port."),
        "a.txt.xz": lzma.compress(b"It stayed in port."),
    }


def _read(name: str, data: bytes) -> list[Article | ReaderError]:
    return list(read_content(Content(name, lambda: io.BytesIO(data))))


def test_every_sample_is_sound(samples: Mapping[str, bytes]):
    for name, data in samples.items():
        assert all(isinstance(one, Article) for one in _read(name, data)), name
        assert _read(name, data), name


@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_no_damage_is_too_strange(samples: Mapping[str, bytes], data: st.DataObject):
    name = data.draw(st.sampled_from(sorted(samples)))
    sound = samples[name]
    other = data.draw(st.sampled_from(sorted(samples)))
    at = data.draw(st.integers(0, len(sound)))
    end = data.draw(st.integers(at, min(len(sound), at + 40)))
    put = data.draw(st.one_of(st.binary(max_size=8), st.sampled_from(PUT)))
    cut = data.draw(st.one_of(st.just(len(sound)), st.integers(0, len(sound))))
    damaged = (sound[:at] + put + sound[end:])[:cut]
    for one in _read(other if data.draw(st.booleans()) else name, damaged):
        assert isinstance(one, Article | ReaderError)
        if isinstance(one, Article):
            assert one.text.strip()
            one.text.encode()


@given(st.binary(max_size=300))
@settings(max_examples=60, deadline=None)
def test_any_bytes_are_read_or_refused_by_every_reader(data: bytes):
    for one in FORMATS:
        try:
            found = list(one.read(Content("a", lambda: io.BytesIO(data))))
        except ReaderError:
            continue
        assert all(isinstance(each, Article | ReaderError | Content) for each in found)


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a.jsonl", "a.rss", "a.mhtml"])
def test_a_gigantic_line_is_read_or_refused(tmp_path: Path, name: str):
    path = tmp_path / name
    path.write_bytes(b"The ferry stayed in port. " * 80_000)
    assert len(list(read(path))) == 1


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a.jsonl", "a.rss", "a.warc", "a.zip"])
def test_nothing_but_nul_bytes_is_refused(tmp_path: Path, name: str):
    path = tmp_path / name
    path.write_bytes(b"\0" * 100_000)
    found = list(read(path))
    assert found
    assert all(isinstance(one, ReaderError) for one in found)


def test_names_in_any_script_are_kept(tmp_path: Path):
    path = tmp_path / "港.zip"
    path.write_bytes(_zip({"порт/عبّارة.txt": "The ferry stayed in port."}))
    (article,) = read(path)
    assert article.path == f"{path}/порт/عبّارة.txt"
