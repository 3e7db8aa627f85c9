"""The PDF holds every word, is tagged and sound, and says so where a font is missing."""

import shutil
import subprocess
from dataclasses import replace

import pytest

from desktop.article import Article
from desktop.comparison.model import Comparison, Difference, Kind, Row, Strength, Verdict
from desktop.errors import ExportError
from desktop.export import fonts, pdf
from desktop.export.pdf import write_pdf
from desktop.reading import Reading
from desktop.text.sentences import Sentence
from tests.export.printed import needs_own_fonts, outline, text_of, written


def test_everything_is_on_paper(comparison, tmp_path):
    _, reader = written(comparison, tmp_path, "Crane accident at Tarn")

    text = text_of(reader)

    for part in (
        "Crane accident at Tarn",
        "1 conflict found among 5 statements checked (claims, names, places, speakers,",
        "The Quay · Jo Marsh",
        "Unknown source",
        "5 May 2031, 18:30 (UTC+02:00)",
        "from a meta tag",
        comparison.readings[0].article.sha256,
        "By kind: 2 number, 1 wording, 1 only here.",
        "The first counts 7 people injured, the second 9.",
        "read as 300 m",
        "the port office says so",
        "not mentioned",
        "“Nine hurt as crane collapses” date unknown · 31 words",
        "Divers searched the basin",
        "Read also: The tide tables for May",
        "It does not judge who is right",
        "Parallax 0.",
    ):
        assert part in text, part


def test_it_is_tagged_and_meets_both_standards(comparison, tmp_path):
    report, reader = written(comparison, tmp_path)

    assert (report.standards, report.note) == (("ua-1", "a-2a"), "")
    assert reader.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert reader.trailer["/Root"]["/Lang"] == "en"


def test_it_names_title_sources_and_the_newest_date(comparison, tmp_path):
    _, reader = written(comparison, tmp_path)

    assert reader.metadata.title == "Comparison of 2 accounts"
    assert reader.metadata.author == "The Quay, Unknown source"
    assert reader.metadata.creation_date.date().isoformat() == "2031-05-05"


def test_bookmarks_lead_through_it(comparison, tmp_path):
    _, reader = written(comparison, tmp_path)

    assert outline(reader.outline) == [
        "Sources",
        "Summary",
        "Differences",
        "Conflicts (1)",
        "Compatible (1)",
        "Wording (1)",
        "Not in every account (1)",
        "The whole texts",
        "Method and limits",
    ]


def test_the_same_comparison_gives_the_same_bytes(comparison, several, tmp_path):
    for each in (comparison, several(3)):
        write_pdf(each, tmp_path / "a.pdf")
        write_pdf(each, tmp_path / "b.pdf")
        assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


@pytest.mark.parametrize(("count", "landscape"), [(2, False), (3, True), (4, True), (12, False)])
def test_any_number_of_accounts_fits(several, tmp_path, count, landscape):
    report, reader = written(several(count), tmp_path)
    box = reader.pages[0].mediabox

    assert report.standards
    assert (box.width > box.height) is landscape
    for n in range(1, count + 1):
        assert text_of(reader).count(f"Witness {n} was asleep.") == 1


@needs_own_fonts
def test_one_claim_has_no_page_of_its_own(reading, tmp_path):
    many = 13
    text = "\n".join(f"Pier {n} was shut at noon on Monday." for n in range(many))
    accounts = tuple(reading(text, source=f"Outlet {n}", language="en") for n in range(5))
    rows = tuple(Row(((n,),) * 5, 1.0) for n in range(many))

    _, reader = written(Comparison(accounts, rows, (), many), tmp_path)

    across = [page for page in reader.pages if page.mediabox.width > page.mediabox.height]
    claims = [page.extract_text().count("no difference found") for page in across]
    assert claims == [many]


def test_without_differences_it_says_how_much_was_checked(several, tmp_path):
    _, reader = written(several(2), tmp_path)

    assert "No conflicts found among 4 statements checked (claims, names," in text_of(reader)


def test_pages_are_counted_and_headed(reading, tmp_path):
    lines = "\n".join(f"Bell number {n} of the tower at Orn rang twice." for n in range(150))
    long = Comparison((reading(lines), reading(lines)), (), (), 300)

    _, reader = written(long, tmp_path)

    count = len(reader.pages)
    assert count > 2
    assert [f"{n} / {count}" in page.extract_text() for n, page in enumerate(reader.pages, 1)] == [
        True
    ] * count
    assert "Comparison by Parallax" in reader.pages[1].extract_text()


def test_a_row_taller_than_a_page_is_broken_and_not_cut_off(reading, tmp_path):
    words = " ".join(f"word{n}" for n in range(2500))
    tall = reading(words)

    _, reader = written(Comparison((tall, tall), (Row(((0,), (0,)), 1.0),), (), 2), tmp_path)

    text = text_of(reader)
    assert all(text.count(f"word{n} ") >= 2 for n in range(2499))


@needs_own_fonts
def test_scripts_have_their_letters(reading, tmp_path):
    lines = "Буря над гаванью.\nΗ γέφυρα έκλεισε.\nانهار الجسر.\nהגשר נסגר."
    scripts = Comparison((reading(lines), reading(lines)), (), (), 8)

    report, reader = written(scripts, tmp_path)

    assert report.note == ""
    assert "Буря над гаванью" in text_of(reader)
    assert "γέφυρα" in text_of(reader)


@needs_own_fonts
def test_what_no_font_has_is_replaced_and_named(reading, tmp_path, monkeypatch):
    # the system's fonts may have Chinese letters, ours have none: a machine with no others
    compiled = pdf._compile
    monkeypatch.setattr(
        pdf, "_compile", lambda content, own, want: compiled(content, own or fonts.folders(), want)
    )
    strange = Comparison(
        (reading("one 語 two 👨‍👩‍👧 three \ue123 four"), reading("plain")), (), (), 2
    )

    report, reader = written(strange, tmp_path)

    assert report.standards == ("ua-1", "a-2a")
    assert "No font on this computer has 語 👧 👨 👩: ▯ stands for them." in report.note
    assert "three ▯ four" in text_of(reader)


def test_a_refused_standard_is_told_and_the_page_written_all_the_same(
    comparison, tmp_path, monkeypatch
):
    monkeypatch.setattr(pdf, "_STANDARDS", ("a-1a", "ua-1"))  # no program can meet both

    report, reader = written(comparison, tmp_path)

    assert report.standards == ()
    assert report.note.startswith("It conforms to no standard for accessibility and archives: ")
    assert "1 conflict found" in text_of(reader)


def test_what_typst_refuses_is_an_error_that_names_the_file(comparison, tmp_path, monkeypatch):
    broken = tmp_path / "broken.typ"
    broken.write_text('#panic("no")')
    monkeypatch.setattr(pdf, "_TEMPLATE", broken)

    with pytest.raises(ExportError, match=r"x\.pdf can't be written: typst says"):
        write_pdf(comparison, tmp_path / "x.pdf")


@pytest.mark.parametrize(
    "text",
    [
        'a #let x = 1 $ * _ ` @here <label> \\ " // no comment /* */ http://a.example',
        "nul\x00 bell\x07 escape\x1b[31m vertical\x0b form\x0c \x85 \u2028",
        "override \u202e desrever \u202c \ufeff \ufffe",
        "https://a.example/" + "x" * 400,
        "\ud800 lone",
        "",
    ],
)
def test_no_text_breaks_the_page(text, tmp_path):
    fields = dict.fromkeys(("title", "source", "author", "published", "sha256"), text)
    article = Article(text=text, language=text[:3], **fields)
    sentences = (Sentence(0, len(text), text, 0),) if text else ()
    reading = Reading(article, sentences, (None,) * len(sentences), (), ())

    report, _ = written(Comparison((reading, reading), (), (), 1), tmp_path, text)

    assert report.standards == ("ua-1", "a-2a")


def test_a_folder_that_is_missing_is_told(comparison, tmp_path):
    with pytest.raises(ExportError, match="no folder"):
        write_pdf(comparison, tmp_path / "nowhere" / "x.pdf")


@pytest.mark.skipif(not shutil.which("qpdf"), reason="qpdf is not installed")
def test_qpdf_finds_nothing_wrong(comparison, tmp_path):
    write_pdf(replace(comparison, differences=comparison.differences * 9), tmp_path / "x.pdf")

    check = subprocess.run(
        ["qpdf", "--check", tmp_path / "x.pdf"], capture_output=True, text=True, check=False
    )
    assert check.returncode == 0, check.stdout + check.stderr


def test_where_accounts_have_no_columns_it_says_who_is_silent_and_who_was_not_compared(
    several, position, tmp_path
):
    accounts = several(6)
    readings = [
        replace(each, article=replace(each.article, language="uk" if n == 4 else "en"))
        for n, each in enumerate(accounts.readings)
    ]
    sides = ((position(readings[0], "asleep"),), *[()] * 5)
    alone = Difference(Kind.ONLY, Verdict.DIFFERS, Strength.STRONG, None, "Why.", sides)

    _, reader = written(replace(accounts, readings=tuple(readings), differences=(alone,)), tmp_path)

    text = text_of(reader)
    assert "Not compared here: another language E Paper 5 (" in text
    assert "Not mentioned B Paper 2 (" in text


def test_the_heads_of_accounts_stand_above_all_groups_at_once(comparison, tmp_path):
    _, reader = written(comparison, tmp_path)

    _, _, behind = text_of(reader).partition("Differences ")
    beside, _, _ = behind.partition("Not in every account")
    assert all(heading in beside for heading in ("Conflicts (1)", "Compatible (1)", "Wording (1)"))
    assert beside.count("A The Quay 5 May 2031 · 35 words") == 1
    assert [name.partition(" ")[0] for name in outline(reader.outline)][2:6] == [
        *("Differences", "Conflicts", "Compatible", "Wording")
    ]


def test_a_long_name_is_cut_above_a_column_and_whole_among_the_sources(several, tmp_path):
    accounts = several(2)
    outlet = "The Gazette of the Upper and Lower Provinces of Merevia"
    first = accounts.readings[0]
    first = replace(first, article=replace(first.article, source=outlet))

    _, reader = written(replace(accounts, readings=(first, accounts.readings[1])), tmp_path)

    text = text_of(reader)
    assert text.count(outlet) == 1
    assert "A The Gazette of the Upper and… " in text


def test_accounts_have_the_letters_of_the_window_and_what_one_alone_says_names_the_silent(
    several, position, tmp_path
):
    accounts = several(4)
    sides = ((position(accounts.readings[0], "asleep"),), *[()] * 3)
    alone = Difference(Kind.ONLY, Verdict.DIFFERS, Strength.STRONG, None, "Why.", sides)

    _, reader = written(replace(accounts, differences=(alone,) * 12), tmp_path)

    text = text_of(reader)
    assert "A Paper 1" in text
    assert "D Paper 4" in text
    assert "Why. · only here · not mentioned by B, C, D" in text
    assert len(reader.pages) <= 3
