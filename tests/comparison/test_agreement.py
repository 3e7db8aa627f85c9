"""What accounts agree on: the same said in like words, and nothing that is in dispute."""

from collections.abc import Callable

from desktop.comparison.agreement import agreements
from desktop.comparison.compare import compare
from desktop.comparison.model import Comparison
from desktop.reading import Reading

Account = Callable[..., Reading]
Compare = Callable[..., Comparison]


def said(comparison: Comparison) -> list[list[list[str]]]:
    return [[[place.text for place in side] for side in one] for one in agreements(comparison)]


def test_the_same_in_like_words_is_agreement(parsed: Compare) -> None:
    one = "The harbour master ordered the old mill to be pulled down by Friday."
    other = "The harbour master has ordered the old mill pulled down by Friday."
    assert said(parsed(one, other, "It rained all night."))[0] == [[one], [other], []]


def test_what_is_in_dispute_is_no_agreement(parsed: Compare) -> None:
    denied = "Norvian soldiers did not enter Tollmere on Tuesday, the mayor said."
    found = said(
        parsed(denied, denied, "Norvian soldiers entered Tollmere on Tuesday, the army said.")
    )
    assert found == []


def test_who_somebody_is_does_not_make_what_he_says_the_same(parsed: Compare) -> None:
    assert not said(
        parsed(
            "The first shot came from the mill, said Captain Mara Lind, who commands the guards.",
            "Captain Mara Lind, who commands the guards, would not speak about numbers.",
        )
    )


def test_the_contrary_in_like_words_is_no_agreement(parsed: Compare) -> None:
    foam = "foam because of the acids that were stored in the hall, the union said."
    assert not said(parsed(f"Firefighters did not use {foam}", f"Firefighters did use some {foam}"))


def test_other_values_in_like_words_are_no_agreement(parsed: Compare) -> None:
    said_so = "The harbour master ordered the old mill pulled down, and {} men began at {}."
    first = said_so.format("six", "noon")
    assert said(parsed(first, first))
    assert not said(parsed(said_so.format("six", "2:10 p.m."), said_so.format("six", "4:45 a.m.")))
    assert not said(parsed(said_so.format("six", "dawn"), said_so.format("ninety", "dawn")))


def test_what_is_said_twice_over_agrees_alike_in_every_order(account: Account) -> None:
    readings = [
        account(f"{told}\nIt rained all night.\n{told}", source)
        for told, source in (
            ("The mill at the ferry terminal burned down within an hour.", "Harbour Post"),
            ("Within an hour the mill at the ferry terminal burned down.", "Coast Radio"),
        )
    ]
    there, back = (list(agreements(compare(held))) for held in (readings, readings[::-1]))
    assert any("mill" in place.text for one in there for side in one for place in side)
    assert [one[::-1] for one in there] == back
