"""The CSV has a line for every position and nothing in it that a spreadsheet would run."""

import csv
from dataclasses import replace

import pytest

from desktop.article import Article
from desktop.comparison.model import Comparison, Difference, Kind, Position, Strength, Verdict
from desktop.export.csv import COLUMNS, write_csv
from desktop.message import message
from desktop.reading import Reading
from desktop.text.sentences import Sentence


def lines(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_every_position_has_a_line(comparison, tmp_path, snapshot):
    write_csv(comparison, tmp_path / "x.csv")

    assert (tmp_path / "x.csv").read_text("utf-8-sig") == snapshot
    assert len(lines(tmp_path / "x.csv")) == 6


def test_excel_is_told_that_it_is_utf_8(comparison, tmp_path):
    write_csv(comparison, tmp_path / "x.csv")

    assert (tmp_path / "x.csv").read_bytes().startswith(b"\xef\xbb\xbfdifference,kind,")


@pytest.mark.parametrize("text", ["=1+1", "+1", "-5 °C", "@SUM(A1)", "\t=1", " =1", "＝1"])
def test_no_cell_is_a_formula(text, tmp_path):
    article = Article(text=text, title=text, source=text)
    side = (Position(0, 0, len(text), text, text, text),)
    found = Difference(Kind.NUMBER, Verdict.UNCLEAR, Strength.POSSIBLE, None, text, (side,))
    sentence = Sentence(0, len(text), text, 0, boilerplate=False)
    reading = Reading(article, (sentence,), (None,), (), ())

    write_csv(Comparison((reading,), (), (found,), 0), tmp_path / "x.csv")

    (line,) = lines(tmp_path / "x.csv")
    for column in ("reason", "source", "title", "text", "value", "speaker", "about"):
        assert line[column] == "'" + text


def test_without_differences_there_is_only_the_head(several, tmp_path):
    write_csv(several(2), tmp_path / "x.csv")

    assert (tmp_path / "x.csv").read_text("utf-8-sig").strip() == ",".join(COLUMNS)


def test_people_read_it_in_their_language_and_programs_in_one(comparison, tmp_path, foreign):
    write_csv(comparison, tmp_path / "x.csv", foreign)

    first = lines(tmp_path / "x.csv")[0]
    assert (first["difference"], first["start"]) == ("1", "80")
    assert (first["kind"], first["verdict"]) == ("number", "conflict")
    assert first["published"] == "2031-05-05T18:30:00+02:00"
    assert (first["speaker"], first["stance"]) == ("the port office", "asserts")
    assert first["label"] == "«number, conflict»"
    assert first["voice"] == "«the port office says so»"


def test_a_value_stays_as_programs_read_it_in_every_language(comparison, tmp_path, foreign):
    number = comparison.differences[0]
    ((seven,), other) = number.sides
    seven = replace(seven, value=message("{value} {noun}", value=1200, noun="boats"))
    found = (replace(number, sides=((seven,), other)), *comparison.differences[1:])

    write_csv(replace(comparison, differences=found), tmp_path / "x.csv", foreign)

    assert lines(tmp_path / "x.csv")[0]["value"] == "1,200 boats"
