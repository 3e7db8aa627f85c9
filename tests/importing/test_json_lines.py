"""Data sets come in line by line; a bad line is told by its number and stops nothing."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.article import Article, Origin, digest
from desktop.errors import ReaderError
from desktop.importing import json_lines, read

ReadAll = Callable[[Path], list[Article]]

GOOD = {"text": "The ferry to Orsund stayed in port on Tuesday, the harbour office said."}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "set.jsonl"


def read_one(path: Path, line: dict[str, object]) -> Article:
    path.write_text(json.dumps(line) + "\n", encoding="utf-8")
    (article,) = read(path)
    assert isinstance(article, Article)
    return article


def reason(path: Path, line: bytes) -> str:
    path.write_bytes(line + b"\n" + json.dumps(GOOD).encode())
    failed, article = read(path)
    assert isinstance(failed, ReaderError)
    assert isinstance(article, Article)
    assert failed.path == str(path)
    return failed.reason


def test_every_field_goes_in_with_its_origin(path: Path):
    article = read_one(
        path,
        {
            **GOOD,
            "id": "set:1",
            "title": "Ferry stays in port",
            "source": "Orsund Courier",
            "published": "2031-03-04T06:05:00Z",
            "url": "https://courier.example/1",
            "language": "en",
            "author": "Ann Lee",
            "topic": "ferries",
        },
    )
    assert article.external_id == "set:1"
    assert article.title == "Ferry stays in port"
    assert article.source == "Orsund Courier"
    assert article.published == "2031-03-04T06:05:00+00:00"
    assert article.url == "https://courier.example/1"
    assert article.language == "en"
    assert article.author == "Ann Lee"
    assert article.path == str(path)
    assert set(article.origins.values()) == {Origin.DATA}


def test_what_a_line_does_not_say_is_unknown_but_for_the_language(path: Path):
    article = read_one(path, {**GOOD, "title": None, "source": "", "date": None})
    assert (article.title, article.source, article.published) == ("", "", "")
    assert article.origins == {"language": Origin.DETECTED}


def test_the_language_that_the_data_give_is_believed(path: Path):
    assert read_one(path, {**GOOD, "language": "uk-UA"}).language == "uk"


@pytest.mark.parametrize(
    ("field", "value", "published"),
    [
        ("date", "2031-03-04", "2031-03-04"),
        ("date", "2031", "2031"),
        ("published", 2031, "2031"),
        ("published", 1930370700, "2031-03-04T06:05:00+00:00"),
        ("published", 1930370700000, "2031-03-04T06:05:00+00:00"),
        ("published", "last week", ""),
        ("published", True, ""),
        ("published", {"day": 4}, ""),
        ("published", 1e300, ""),
    ],
)
def test_dates_come_in_several_forms(path: Path, field: str, value: object, published: str):
    assert read_one(path, {**GOOD, field: value}).published == published


def test_a_published_date_that_says_nothing_leaves_it_to_the_date(path: Path):
    article = read_one(path, {**GOOD, "published": None, "date": "2031-03-04"})
    assert article.published == "2031-03-04"


def test_numbers_and_lists_are_written_out(path: Path):
    article = read_one(path, {**GOOD, "id": 17, "author": ["Ann Lee", "Bo Li"]})
    assert (article.external_id, article.author) == ("17", "Ann Lee, Bo Li")


def test_lists_in_lists_say_nothing(path: Path):
    path.write_text('{"text": "Ferry", "title": ' + "[" * 900 + "]" * 900 + "}")
    (article,) = read(path)
    assert isinstance(article, Article)
    assert article.title == ""


def test_the_original_is_the_line(path: Path):
    first, second = ({**GOOD, "id": number} for number in (1, 2))
    path.write_bytes(json.dumps(first).encode() + b"\r\n\n" + json.dumps(second).encode())
    articles = [article for article in read(path) if isinstance(article, Article)]
    assert [json.loads(article.original)["id"] for article in articles] == [1, 2]
    assert not articles[0].original.endswith(b"\r")
    assert articles[0].sha256 == digest(articles[0].original)


def test_a_byte_order_mark_and_escaped_halves_of_characters_do_no_harm(path: Path):
    path.write_bytes(b'\xef\xbb\xbf{"text": "A ferry \\ud83d sailed\\u0000.\\r\\nIt came back."}')
    (article,) = read(path)
    assert isinstance(article, Article)
    assert article.text == "A ferry \ufffd sailed.\nIt came back."


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (b'{"text": "cut', "line 1: it is not JSON"),
        (b"The ferry stayed in port.", "line 1: it is not JSON"),
        (b'["text"]', "line 1: it is no JSON object"),
        (b'{"title": "Ferry"}', "line 1: it has no text"),
        (b'{"text": "  "}', "line 1: it has no text"),
        (b'{"text": 7}', "line 1: it has no text"),
        (b'{"text": "caf\xe9"}', "line 1: it is not UTF-8"),
        (b"[" * 100_000, "line 1: it is nested too deeply"),
        (b'{"text": "x", "id": ' + b"1" * 5000 + b"}", "line 1: it is not JSON"),
    ],
    ids=range(9),
)
def test_a_bad_line_is_told_and_the_next_one_goes_in(path: Path, line: bytes, said: str):
    assert reason(path, line).startswith(said)


def test_the_number_is_that_of_the_line_in_the_file(path: Path):
    path.write_text(f"{json.dumps(GOOD)}\n\n\nbad\n")
    _, failed = read(path)
    assert isinstance(failed, ReaderError)
    assert failed.reason.startswith("line 4:")


def test_a_gigantic_line_is_told_and_passed_over(path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(json_lines, "LARGEST", 1000)
    long = json.dumps({"text": "word " * 1000}).encode()
    assert "longer than" in reason(path, long)
    path.write_bytes(long)
    (failed,) = read(path)
    assert isinstance(failed, ReaderError)


def test_a_line_that_fills_its_last_block_ends_there(path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(json_lines, "LARGEST", 9)
    path.write_bytes(b"x" * 19 + b"\n" + b"y" * 20 + b"\n{}\n")
    reasons = [failed.reason for failed in read(path) if isinstance(failed, ReaderError)]
    assert [reason.split(":")[0] for reason in reasons] == ["line 1", "line 2", "line 3"]
    assert reasons[2].endswith("it has no text")
    path.write_bytes(b"x" * 20)
    assert len(list(read(path))) == 1


@pytest.mark.parametrize("content", [b"", b"\n \n\n"])
def test_an_empty_file_is_refused(path: Path, content: bytes, read_all: ReadAll):
    path.write_bytes(content)
    with pytest.raises(ReaderError, match="it is empty"):
        read_all(path)


def test_a_missing_file_is_refused(path: Path, read_all: ReadAll):
    with pytest.raises(ReaderError, match="there is no such file"):
        read_all(path)


def test_a_file_of_other_lines_is_left_after_some(tmp_path: Path) -> None:
    path = tmp_path / "log.jsonl"
    path.write_text("10:00 started\n" * 5000)
    *lines, last = read(path)
    assert len(lines) == 20
    assert isinstance(last, ReaderError)
    assert last.reason == "none of its first 20 lines is a JSON object; export it anew"
