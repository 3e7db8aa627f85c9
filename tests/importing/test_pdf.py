"""PDF documents, set by typst as papers are: columns, running heads, divided words."""

import zlib
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
import typst
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.article import Article
from desktop.errors import ReaderError
from desktop.importing import read
from desktop.importing.reading_order import Box, Page, paragraphs

ReadAll = Callable[[Path], list[Article]]

HEAD = '#set page(width: 16cm, height: 14cm, header: [Orsund Courier], numbering: "1")\n'
SENTENCES = """\
The ferry to Orsund stayed in port on Tuesday after extraordinarily high waves closed the harbour.
Some hundred and twenty passengers spent the night in the municipal sports hall under blankets.
The harbourmaster announced that navigation would resume as meteorological conditions permitted.
Nobody was injured.
""".splitlines()
TEXT = "\n\n".join(f"{one} {other}" for one in SENTENCES for other in SENTENCES)


def printed(tmp_path: Path, markup: str) -> Path:
    path = tmp_path / "paper.pdf"
    path.write_bytes(typst.compile(markup.encode(), ignore_system_fonts=True))
    return path


def plain(text: str) -> list[str]:
    return [" ".join(paragraph.split()) for paragraph in text.split("\n\n")]


@pytest.mark.parametrize("columns", [1, 2, 3])
def test_columns_are_read_one_after_the_other_without_running_heads(
    tmp_path: Path, read_all: ReadAll, columns: int
) -> None:
    style = "#set par(justify: true)\n#set text(size: 9pt, hyphenate: true)\n"
    body = f"{style}#columns({columns})[{TEXT}]"
    title = "#text(size: 20pt)[Ferry stays in port as waves close harbour]\n\n"
    (article,) = read_all(printed(tmp_path, HEAD + title + body))
    assert article.title == "Ferry stays in port as waves close harbour"
    heading, *found = article.text.split("\n")
    assert heading == article.title
    assert found == plain(TEXT)


def test_lines_under_the_headline_say_what_they_say(tmp_path: Path, read_all: ReadAll) -> None:
    markup = (
        "#set document(title: [paper.indd])\n#text(size: 22pt)[Ferry stays in port]\n\n"
        f"Source: The Lamp\n\nDate: 14 November 2031\n\n{TEXT}"
    )
    (article,) = read_all(printed(tmp_path, markup))
    assert (article.title, article.source) == ("Ferry stays in port", "The Lamp")
    assert article.published == "2031-11-14"


def test_words_with_a_hyphen_of_their_own_keep_it(tmp_path: Path, read_all: ReadAll) -> None:
    markup = (
        "#set page(width: 14cm)\nA north-easterly wind blew all day long and far\\\ninto the north-"
        "\\\neasterly parts of the whole is-\\\nland, and it grew."
    )
    (article,) = read_all(printed(tmp_path, markup))
    assert "into the north-easterly parts of the whole island, and" in article.text


@pytest.mark.parametrize(
    ("data", "reason"),
    [(b"%PDF-1.7\nnothing", "it is damaged"), (b"%PDF-", "it is damaged")],
)
def test_what_is_damaged_says_so(tmp_path: Path, data: bytes, reason: str) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(data)
    (failed,) = read(path)
    assert isinstance(failed, ReaderError)
    assert reason in failed.reason


def test_a_scan_without_text_is_refused_with_that_reason(tmp_path: Path) -> None:
    (failed,) = read(printed(tmp_path, "#rect(width: 5cm, height: 5cm, fill: red)"))
    assert isinstance(failed, ReaderError)
    assert "a scan without text" in failed.reason


@pytest.mark.parametrize("columns", [1, 2])
@pytest.mark.parametrize(
    ("language", "font", "title", "sentences"),
    [
        (
            "he",
            "Libertinus Serif",
            "המעבורת נשארה בנמל",
            (
                "המעבורת נשארה בנמל אחרי שגלים בגובה 4 מטרים סגרו אותו.",
                "באולם של Orsund Hall ישנו 1,250 נוסעים, ואיש לא נפגע.",
            ),
        ),
        (
            "ar",
            "DejaVu Sans Mono",
            "العبارة تبقى في الميناء",
            (
                "بقيت العبارة في الميناء بعد أن أغلقت أمواج ارتفاعها 4 أمتار المرفأ.",
                "نام 1250 مسافرا في القاعة الرياضية ولم يصب أحد بأذى.",
            ),
        ),
    ],
)
def test_pages_from_right_to_left_are_read_so_column_by_column(
    tmp_path: Path,
    read_all: ReadAll,
    columns: int,
    language: str,
    font: str,
    title: str,
    sentences: Sequence[str],
) -> None:
    text = [f"{sentence} " * 6 for sentence in sentences] * 2
    style = f'#set text(lang: "{language}", font: "{font}", size: 8pt)\n'
    head = f"{HEAD}{style}#text(size: 20pt)[{title}]\n\n#columns({columns})["
    (article,) = read_all(printed(tmp_path, head + "\n\n".join(text) + "]"))
    assert article.title == title
    assert article.text.split() == f"{title} {' '.join(text)}".split()


def drawing(pages: Sequence[bytes]) -> bytes:
    """A PDF of such pages, each packed by Deflate, without a table of its objects."""
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
    numbers = range(4, 4 + 2 * len(pages), 2)
    kids = b" ".join(b"%d 0 R" % number for number in numbers)
    tree = b"<</Type/Pages/Kids[%b]/Count %d>>" % (kids, len(pages))
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", tree, font]
    for number, page in zip(numbers, pages, strict=True):
        packed = zlib.compress(page)
        said = b"/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>"
        objects.append(b"<</Type/Page/Parent 2 0 R%b/Contents %d 0 R>>" % (said, number + 1))
        length = b"<</Filter/FlateDecode/Length %d>>" % len(packed)
        objects.append(length + b"stream\n" + packed + b"\nendstream")
    body = b"".join(b"%d 0 obj\n%b\nendobj\n" % (at, one) for at, one in enumerate(objects, 1))
    return b"%PDF-1.4\n" + body + b"trailer<</Root 1 0 R>>\n%%EOF"


LINE = b"BT /F 9 Tf 50 %d Td (The ferry to Orsund stayed in port on Tuesday.) Tj ET\n"


@pytest.mark.parametrize(
    ("pages", "reason"),
    [
        ([LINE % 700 * 200_000], "its pages unpack to more than 11 MB; save its text"),
        ([LINE % 700, b"0 0 m 9 9 l S\n" * 900_000], "its pages unpack to more than 12 MB"),
        (
            [LINE % 700, b"".join(LINE % (12 * at) for at in range(5_000))],
            "its page 2 has more than 200,000 characters",
        ),
    ],
)
def test_pages_that_hold_more_than_any_are_refused(
    tmp_path: Path, pages: Sequence[bytes], reason: str
) -> None:
    (tmp_path / "a.pdf").write_bytes(drawing(pages))
    (failed,) = read(tmp_path / "a.pdf")
    assert isinstance(failed, ReaderError)
    assert reason in failed.reason


def test_a_page_with_a_large_map_is_read(tmp_path: Path, read_all: ReadAll) -> None:
    chart = b"0 0 m 9 9 l S\n" * 300_000
    (tmp_path / "a.pdf").write_bytes(drawing([chart + LINE % 700]))
    (article,) = read_all(tmp_path / "a.pdf")
    assert article.text == "The ferry to Orsund stayed in port on Tuesday."


edges = st.floats(0, 500)


@settings(max_examples=60)
@given(
    st.lists(
        st.builds(
            lambda left, top, width, height, text: Box(left, top, left + width, top + height, text),
            edges,
            edges,
            st.floats(1, 300),
            st.floats(4, 30),
            st.text("ab -.é", min_size=1, max_size=8),
        ),
        max_size=30,
    )
)
def test_whatever_stands_on_a_page_every_letter_is_read_once(boxes: list[Box]) -> None:
    found = "".join(one.text for one in paragraphs([Page(500, 10_000, boxes)]))
    letters = sorted(letter for box in boxes for letter in box.text if letter in "abé")
    assert sorted(letter for letter in found if letter in "abé") == letters


def test_what_stands_over_and_under_the_headline_is_no_text(
    tmp_path: Path, read_all: ReadAll
) -> None:
    head = "Politics\n\n#text(size: 22pt)[Ferry stays in port]\n\n"
    markup = f"{head}The Varnholt Ledger, 14 March 2031. By Ann Lee\n\n{TEXT}"
    (article,) = read_all(printed(tmp_path, markup))
    assert article.text.startswith("Ferry stays in port\n")
    assert (article.source, article.published) == ("The Varnholt Ledger", "2031-03-14")
    assert article.author == "Ann Lee"


def test_a_page_of_a_thousand_gaps_and_wide_lines_is_read_to_its_end() -> None:
    gaps = [Box(30.0 * n, 10, 30.0 * n + 8, 19, f"w{n}") for n in range(1_500)]
    wide = [Box(0, 12.0 * n, 40_000, 12.0 * n + 9, f"x{n}.") for n in range(2, 2_000)]
    narrow = [Box(50_000, 12.0 * n, 60_000, 12.0 * n + 9, f"y{n}.") for n in range(2, 2_000)]
    read = " ".join(one.text for one in paragraphs([Page(60_000, 40_000, gaps + wide + narrow)]))
    words = read.split()
    assert sorted(words) == sorted(box.text for box in gaps + wide + narrow)
