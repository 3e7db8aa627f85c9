"""Ages told without a unit, and what only looks like one."""

import pytest

from desktop.text.quantities import find_quantities


@pytest.mark.parametrize(
    ("text", "years", "person"),
    [
        ("Among them was a retired priest of 71.", 71, ""),
        ("A student of 19 is in hospital.", 19, "student"),
        ("A woman of 67 years died in her garden.", 67, "woman"),
        ("A boy of eight who was hurt is out of danger.", 8, "boy"),
        ("A man of 86 and his wife were found.", 86, "man"),
        ("They found a boy of six alive.", 6, "boy"),
        ("A man of 34 was fined.", 34, "man"),
        ("A girl of eight who had been missing was found.", 8, "girl"),
        ("The driver, 29, fled.", 29, "driver"),
        ("They knew the girl, 6.", 6, "girl"),
        ("He was 21 and carried a pistol.", 21, ""),
        ("She is 34, police said.", 34, ""),
        ("The air is fine, said Mara Lind, 71. She left.", 71, ""),
    ],
)
def test_how_old_one_person_is_counts_nobody(text: str, years: int, person: str) -> None:
    ages = [(figure.low, figure.unit, figure.noun) for figure in find_quantities(text)]
    assert ages == [(years, "age", person)]


@pytest.mark.parametrize(
    "text",
    [
        "The driver of 12 buses left.",
        "They met a teacher of 30 years' standing.",
        "He was a soldier of 20 years of service.",
        "The minister of 12 years resigned.",
        "A crew of 12 left.",
        "The team, 15, won.",
        "The driver, 12 passengers and a nurse were hurt.",
        "A man, 2 women and 3 boys died.",
        "It was 21.",
        "She was 3 of 12.",
        "He was 6, 7 or 8.",
        "A group of forty pilots left.",
        "A victim of 12 attacks spoke.",
        "The mother of 12 children spoke.",
        "The average of 12 fell.",
        "One warden of 7 stayed, and another sailor of 14 left.",
        "They came from Kelm and Merrin, 6 of whom were hurt.",
    ],
)
def test_what_somebody_has_or_did_is_no_age(text: str) -> None:
    assert all(figure.unit != "age" for figure in find_quantities(text))


def test_a_german_age_before_its_noun() -> None:
    found = find_quantities("Eine 46 Jahre alte Krankenschwester kam.", "de")
    assert [(figure.low, figure.unit) for figure in found] == [(46, "age")]
