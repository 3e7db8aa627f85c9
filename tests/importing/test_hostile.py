"""Files that are made to hang or crash a reader: each is read at once, and gives its reason."""

import bz2
import gzip
import io
import json
import lzma
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from benchmarks.fuzz.zips import zipped
from desktop.article import Article
from desktop.errors import ReaderError
from desktop.importing import read, read_page

TEXT = "The ferry to Orsund stayed in port on Tuesday, the harbour office said."
URL = "https://courier.example/1"
COMPRESSED: Mapping[str, Callable[[bytes], bytes]] = {
    "gz": gzip.compress,
    "bz2": bz2.compress,
    "xz": lzma.compress,
}
LOCKED = 1  # of the flags of a ZIP's member


def read_as(path: Path, data: bytes | str) -> list[Article | ReaderError]:
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return list(read(path))


def reason(path: Path, data: bytes | str) -> str:
    (failed,) = read_as(path, data)
    assert isinstance(failed, ReaderError)
    return failed.reason


def locked(members: Mapping[str, bytes | str]) -> bytes:
    data = bytearray(zipped(members))
    data[6] |= LOCKED
    data[data.index(b"PK\x01\x02") + 8] |= LOCKED
    return bytes(data)


@pytest.mark.parametrize("piece", ["<!-- a -->", "<?a b?>", "<!DOCTYPE a>"])
def test_many_comments_before_a_page_take_no_time(
    tmp_path: Path, page: Callable[..., str], piece: str
) -> None:
    (article,) = read_as(tmp_path / "a.html", piece * 200 + page())
    assert isinstance(article, Article)


def test_an_element_of_many_attributes_takes_no_time(
    tmp_path: Path, page: Callable[..., str]
) -> None:
    attributes = "".join(f""" a{number}='>' b{number}=1 """ for number in range(100_000))
    html = page().replace("<article>", f"<article{attributes}>")
    assert attributes in html
    (article,) = read_as(tmp_path / "a.html", html)
    assert isinstance(article, Article)
    assert article.text == read_page(page()).text


def test_a_feed_of_many_attributes_takes_no_time(tmp_path: Path) -> None:
    attributes = "".join(f" a{number}='b'" for number in range(200_000))
    entry = f"<item><title>Ferry</title><description>{TEXT}</description></item>"
    feed = f"<rss{attributes}><channel>{entry}</channel></rss>"
    (article,) = read_as(tmp_path / "a.rss", feed)
    assert isinstance(article, Article)
    assert article.text == TEXT


def test_entries_that_are_never_closed_take_no_time(tmp_path: Path) -> None:
    feed = f'<rss version="2.0"><channel>{"<item>" * 20_000}</channel></rss>'
    found = read_as(tmp_path / "a.rss", feed)
    assert found
    assert all(isinstance(one, ReaderError) for one in found)


@pytest.mark.parametrize(
    ("name", "reference"),
    [
        ("a.bib", "@article{{a, title={{Ferry}}, url={{{url}}}, file={{:{attached}:text/html}}}}"),
        ("a.ris", "TY  - NEWS\nTI  - Ferry\nUR  - {url}\nL1  - {attached}\nER  -\n"),
    ],
)
@pytest.mark.parametrize("attached", ["a.bib", "a.ris", "x" * 300 + ".html"])
def test_references_whose_attachments_are_none_become_links(
    tmp_path: Path, name: str, reference: str, attached: str
) -> None:
    found = read_as(tmp_path / name, reference.format(url=URL, attached=attached))
    assert {one.url for one in found if isinstance(one, Article)} == {URL}


def test_an_attachment_may_be_named_by_its_address(
    tmp_path: Path, page: Callable[..., str]
) -> None:
    snapshot = tmp_path / "the ferry.html"
    snapshot.write_text(page())
    reference = f"TY  - NEWS\nTI  - Ferry\nUR  - {URL}\nL1  - {snapshot.as_uri()}\nER  -\n"
    (article,) = read_as(tmp_path / "a.ris", reference)
    assert isinstance(article, Article)
    assert "120 passengers" in article.text


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.ris", f"TY  - NEWS\nTI  - Ferry\nUR  - {URL}\nDA  - {'9' * 5000}/1\nER  -\n"),
        (
            "a.bib",
            f"@article{{a, title={{F}}, url={{{URL}}}, year=2031, month=nov, day={'9' * 5000}}}",
        ),
        ("a.json", json.dumps({"text": TEXT, "issued": {"date-parts": [["9" * 5000]]}})),
        ("b.json", '{"text": "A", "author": ' + '{"given":' * 300 + '"x"' + "}" * 301),
        ("c.json", f'[{{"title": "\\ud800", "text": "{TEXT}"}}]'),
    ],
)
def test_values_that_are_none_are_left_out(tmp_path: Path, name: str, data: str) -> None:
    (article,) = read_as(tmp_path / name, data)
    assert isinstance(article, Article)
    assert article.published in {"", "2031-11"}


def test_halves_of_characters_are_replaced(tmp_path: Path) -> None:
    data = f'[{{"text": "\\ud800 {TEXT}"}}, {{"text": "{TEXT}"}}]'
    first, second = read_as(tmp_path / "a.json", data)
    assert isinstance(first, Article)
    assert isinstance(second, Article)
    assert first.text == f"\N{REPLACEMENT CHARACTER} {TEXT}"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        (
            "a.nitf",
            f"<nitf><body.content>{'<p>' * 2000}{TEXT}{'</p>' * 2000}</body.content></nitf>",
        ),
        (
            "a.newsml",
            f"<newsItem><inlineXML>{'<b>' * 2000}{TEXT}{'</b>' * 2000}</inlineXML></newsItem>",
        ),
    ],
)
def test_elements_in_one_another_have_an_end(tmp_path: Path, name: str, data: str) -> None:
    assert reason(tmp_path / name, data).startswith("its elements are nested too deeply")


def test_texts_in_lists_in_one_another_are_none(tmp_path: Path) -> None:
    data = '{"title": "Ferry", "text": ' + "[" * 600 + f'"{TEXT}"' + "]" * 600 + "}"
    assert reason(tmp_path / "a.json", data) == "it has no text"


@pytest.mark.parametrize(
    "members",
    [
        {"word/document.xml": "<document/>"},
        {"content.xml": "<document/>", "styles.xml": ""},
        {"META-INF/container.xml": "<container/>"},
        {"metadata_0_to_20.json": "[]"},
    ],
    ids=["DOCX", "ODT", "EPUB", "Omnivore"],
)
def test_locked_documents_are_named(tmp_path: Path, members: Mapping[str, bytes | str]) -> None:
    assert reason(tmp_path / "a.zip", locked(members)).startswith("it is locked with a password")


def test_a_member_without_a_name_does_not_stop_the_others(tmp_path: Path) -> None:
    nameless, ferry = read_as(tmp_path / "a.zip", zipped({".": TEXT, "ferry.txt": TEXT}))
    assert isinstance(nameless, ReaderError)
    assert nameless.reason == "it has no name; it was left out"
    assert isinstance(ferry, Article)


def test_an_archive_in_a_compressed_file_that_is_cut_short_says_so(tmp_path: Path) -> None:
    data = gzip.compress(zipped({"ferry.txt": TEXT * 100}))
    assert reason(tmp_path / "a.zip.gz", data[:-20]) == "it is cut short; save it again"


def test_a_damaged_archive_in_another_does_not_stop_the_others(tmp_path: Path) -> None:
    inner = zipped({"a.txt": TEXT})
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        file.writestr("inner.zip", inner)
        file.writestr("z.txt", TEXT)
    data = bytearray(buffer.getvalue())
    data[data.index(b"PK\x03\x04", 10) + 40] ^= 0xFF
    damaged, ferry = read_as(tmp_path / "a.zip", bytes(data))
    assert isinstance(damaged, ReaderError)
    assert isinstance(ferry, Article)


@pytest.mark.parametrize("suffix", COMPRESSED)
@pytest.mark.parametrize("name", ["a.csv.{}", "a.jsonl.{}", "a.mbox.{}", "a.txt.{}"])
def test_what_is_compressed_beyond_all_use_is_refused(
    tmp_path: Path, suffix: str, name: str
) -> None:
    data = COMPRESSED[suffix](b"title,text\n" + b"9" * 4_000_000)
    *_, failed = read_as(tmp_path / name.format(suffix), data)
    assert isinstance(failed, ReaderError)
    assert "more than 300 times its size" in failed.reason


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("suffix", COMPRESSED)
def test_compressed_files_are_closed(tmp_path: Path, suffix: str) -> None:
    (article,) = read_as(tmp_path / f"a.txt.{suffix}", COMPRESSED[suffix](TEXT.encode()))
    assert isinstance(article, Article)
    assert article.text == TEXT


@pytest.mark.parametrize("suffix", COMPRESSED)
def test_a_compressed_file_is_known_under_the_name_of_what_is_in_it(
    tmp_path: Path, suffix: str
) -> None:
    (article,) = read_as(tmp_path / "a.txt", COMPRESSED[suffix](TEXT.encode()))
    assert isinstance(article, Article)
    assert article.text == TEXT


@pytest.mark.parametrize("inner", COMPRESSED)
@pytest.mark.parametrize("outer", COMPRESSED)
def test_a_compressed_file_may_be_compressed(tmp_path: Path, inner: str, outer: str) -> None:
    data = COMPRESSED[outer](COMPRESSED[inner](TEXT.encode()))
    (article,) = read_as(tmp_path / f"a.txt.{inner}.{outer}", data)
    assert isinstance(article, Article)
    assert article.text == TEXT


def test_lines_of_another_encoding_are_told_once(tmp_path: Path) -> None:
    data = (f'{{"text": "{TEXT}"}}\n' * 100).encode("utf-16")
    assert reason(tmp_path / "a.jsonl", data) == "it is UTF-16; save it as UTF-8"
