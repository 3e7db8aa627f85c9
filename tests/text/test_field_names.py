"""Names of fields are known in whatever capitals they are written."""

import pytest

from desktop.text.field_names import FIELD_NAMES, field_named


@pytest.mark.parametrize(
    ("written", "field"),
    [
        *FIELD_NAMES.items(),
        ("SOURCE", "source"),
        ("ſource", "source"),
        ("BAŞLIK", "title"),
        ("TARİH", "published"),
        ("Photo", ""),
    ],
)
def test_a_name_stands_for_its_field(written: str, field: str) -> None:
    assert field_named(written) == field
