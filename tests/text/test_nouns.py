"""English nouns in the plural and back."""

import pytest

from desktop.text.nouns import plural, singular


@pytest.mark.parametrize(
    ("one", "several"),
    [
        ("ferry", "ferries"),
        ("boy", "boys"),
        ("bus", "buses"),
        ("child", "children"),
        ("fireman", "firemen"),
        ("german", "germans"),
        ("sheep", "sheep"),
    ],
)
def test_a_plural_is_made_of_its_singular(one: str, several: str) -> None:
    assert plural(one) == several
    assert singular(several) == one
