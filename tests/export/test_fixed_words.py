"""Everything that is printed by name has one."""

from desktop.article import Origin
from desktop.comparison.signs import Mark
from desktop.export.fixed_words import HEADINGS, ORIGINS


def test_all_have_a_name() -> None:
    assert set(HEADINGS) == set(Mark)
    assert set(ORIGINS) == set(Origin)
