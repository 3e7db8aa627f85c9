"""Accounts have one name and one letter, whoever speaks of them."""

from desktop.comparison.accounts import letter


def test_letters_never_run_out() -> None:
    assert [letter(0), letter(25), letter(26)] == ["A", "Z", "27"]
