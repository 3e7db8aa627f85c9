"""What the user decided stands in every export: what is left out is counted, notes are printed."""

import csv
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import html
from pypdf import PdfReader

from desktop.comparison.decided import about, decide
from desktop.comparison.model import Comparison
from desktop.decision import Choice
from desktop.export.csv import write_csv
from desktop.export.html import write_html
from desktop.export.json import to_json
from desktop.export.pdf import write_pdf

LEFT_OUT = "2 differences left out by the user."
NOTE = "Ask the port office again."


@pytest.fixture
def decided(comparison: Comparison) -> Comparison:
    """The second difference is none, the fourth is left out, the first has a note."""
    made = [
        about(comparison, 1, Choice.NO_DIFFERENCE),
        about(comparison, 3, Choice.LEFT_OUT),
        about(comparison, 0, Choice.NOTED, note=NOTE),
    ]
    return decide(comparison, [replace(one, id=number) for number, one in enumerate(made, 1)])


def test_the_table_has_what_is_left_and_says_how_much_is_not(
    decided: Comparison, tmp_path: Path
) -> None:
    write_csv(decided, tmp_path / "x.csv")
    with (tmp_path / "x.csv").open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    assert [(line["difference"], line["kind"]) for line in lines] == [
        ("1", "number"),
        ("1", "number"),
        ("2", "wording"),
        ("", ""),
    ]
    assert [line["note"] for line in lines] == [NOTE, NOTE, "", ""]
    assert lines[-1]["reason"] == LEFT_OUT


def test_the_web_page_has_what_is_left_with_notes(decided: Comparison, tmp_path: Path) -> None:
    write_html(decided, tmp_path / "x.html")
    page = html.fromstring((tmp_path / "x.html").read_bytes())
    assert [one.get("id") for one in page.iter("article")] == ["d1", "d2"]
    assert LEFT_OUT in page.text_content()
    assert f"Note: {NOTE}" in page.text_content()
    assert "300 metres are 0.3 km." not in page.text_content()


def test_the_pdf_has_what_is_left_with_notes(decided: Comparison, tmp_path: Path) -> None:
    write_pdf(decided, tmp_path / "x.pdf")
    text = " ".join("".join(p.extract_text() for p in PdfReader(tmp_path / "x.pdf").pages).split())
    assert LEFT_OUT in text
    assert f"Note: {NOTE}" in text
    assert "300 metres are 0.3 km." not in text


def test_programs_get_everything_with_what_was_decided(decided: Comparison) -> None:
    shape = to_json(decided)
    assert len(shape["differences"]) == 4
    assert [(one["choice"], one["differences"]) for one in shape["decisions"]] == [
        ("not a difference", [1]),
        ("left out", [3]),
        ("noted", [0]),
    ]
    assert shape["decisions"][2]["note"] == NOTE
    assert shape["decisions"][0]["passages"][0]["text"] == "300 metres"
