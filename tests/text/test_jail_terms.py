"""Spans of time that somebody has to spend in prison."""

import pytest

from desktop.text.quantities import find_quantities


@pytest.mark.parametrize(
    "text",
    [
        "She will spend at least 32 years behind bars.",
        "The judge set a minimum term of 28 years.",
        "Okker was sentenced to 12 years in prison.",
        "Okker was jailed for three months.",
    ],
)
def test_a_span_in_prison_is_told_from_others(text: str) -> None:
    assert [figure.role for figure in find_quantities(text)] == ["jailed"]


@pytest.mark.parametrize(
    "text",
    [
        "He waited seven months for a bed.",
        "He was jailed for theft after three years.",
        "The man in prison waited two years for a trial.",
        "She was sentenced to death after 12 years.",
    ],
)
def test_other_spans_are_none(text: str) -> None:
    assert [figure.role for figure in find_quantities(text)] == [""]
