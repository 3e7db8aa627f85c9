"""The grid of three or more accounts, as it is printed and as a web page."""

from dataclasses import replace

import pytest

from desktop.comparison.model import Comparison, Difference, Kind, Strength, Verdict
from desktop.export.grid import MOST_ACROSS, claims, parts
from desktop.export.html import write_html
from desktop.export.page import page
from desktop.export.sheet import sheet


def test_two_accounts_have_no_grid(comparison):
    assert claims(comparison) == ()
    assert page(comparison).claims == ()


def test_who_quotes_both_sides_holds_both(event):
    first = claims(event)[0]
    assert first.nature == "statement, conflict"
    assert [held.voice for held in first.cells[0]] == ["the army says so", "Mara Lind says no"]
    assert first.differences == (1,)


def test_what_one_alone_says_is_left_to_the_differences(event):
    assert not any("rained" in claim.heading for claim in claims(event))


@pytest.mark.parametrize("count", [3, 4, 6, 7, 12, 13])
def test_every_account_stands_in_one_part_and_parts_fit_a_page(count):
    found = list(parts(count))
    assert [article for part in found for article in part] == list(range(count))
    assert max(map(len, found)) <= MOST_ACROSS
    assert max(map(len, found)) - min(map(len, found)) <= 1


def test_the_printed_claims_have_a_cell_for_each_account(event):
    data = sheet(page(event))
    assert data["parts"] == [[0, 1, 2]]
    assert all(len(claim["cells"]) == 3 for claim in data["claims"])


def test_the_web_page_has_a_table_of_claims_that_keys_can_scroll(event, tmp_path):
    write_html(event, tmp_path / "page.html")
    text = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert '<a href="#claims">Claims (' in text
    assert 'aria-labelledby="claims-heading" tabindex="0"' in text
    assert "Mara Lind says no" in text
    assert '<a href="#d1">1</a>' in text


def test_a_bare_figure_is_told_with_what_it_counts(reading, position):
    accounts = [reading(text) for text in ("Over 40 came.", "Some 40 came.", "Nobody spoke.")]
    sides = (
        (replace(position(accounts[0], "40"), value="more than 40 people"),),
        (replace(position(accounts[1], "40"), value="about 40 people"),),
        (),
    )
    found = Difference(Kind.NUMBER, Verdict.COMPATIBLE, Strength.STRONG, None, "Why.", sides)
    (claim,) = claims(Comparison(tuple(accounts), (), (found,), 3))
    assert [[held.voice for held in cell] for cell in claim.cells] == [
        ["more than 40 people"],
        ["about 40 people"],
        [],
    ]
