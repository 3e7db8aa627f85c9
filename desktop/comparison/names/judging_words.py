"""Loaded words for people that one account uses and no other one.

For those whom one account calls "the rioters" another may have no word but "they". So no two words
are compared, as `desktop.comparison.kinds.wording` does; the words themselves are reported.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop.comparison.accounts import account_names
from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.model import Difference, Kind, Position, Strength, Verdict
from desktop.comparison.names.word_uses import Use, WordUses
from desktop.comparison.positions.building import difference, position
from desktop.comparison.reasons import quoted
from desktop.message import listing, message
from desktop.reading.wordings import Register

# Things of resources/words/wordings.tsv that are people in the event. Words for rulers, officials,
# spies and believers are said of people far from it: of 216 pairs of real reports seven had some.
_PEOPLE = frozenset(
    {
        "force", "fighter", "protester", "crowd", "suspect", "migrant", "supporter", "separatist",
        "rich", "youth", "bully",
    }
)  # fmt: skip
# One such word may be that of somebody whom an account retells; who judges has several.
_FEWEST = 2
_SHOWN = 4


def find_judging_words(
    aligned: Aligned, accounts: Sequence[WordUses], told: Sequence[Difference]
) -> Iterator[Difference]:
    """For each account the loaded words for people that it alone uses, if several.

    Args:
        aligned: the articles.
        accounts: the words of the table in each of those that are in English.
        told: the differences of wording that are told already.
    """
    for account in accounts:
        others = [other for other in accounts if other is not account]
        uses = [
            use
            for use in account.uses
            if _judges_people(account, use)
            and not any(_has(other, use) for other in others)
            and not _is_told(account, use, told)
        ]
        words = {use.named.wordings[0].word for use in uses}
        if others and len(words) >= _FEWEST:
            yield _difference(aligned, account, uses)


def _judges_people(account: WordUses, use: Use) -> bool:
    """Whether a word is one for people and judges them, in the account's own words."""
    named = use.named.wordings
    judges = any(
        held.register is Register.NEGATIVE and held.part == "noun" and held.concept in _PEOPLE
        for held in named
    )
    neutral = any(held.register is Register.NEUTRAL for held in named)
    if not judges or neutral or account.reading.is_quoted(use.named.start):
        return False
    # "the rioters left, a guard said": his words
    return account.reading.speaker_at(use.named.start, use.named.end) is None


def _has(other: WordUses, use: Use) -> bool:
    return any(held.word in other.words for held in use.named.wordings)


def _is_told(account: WordUses, use: Use, told: Sequence[Difference]) -> bool:
    return any(
        place.start < use.named.end and use.named.start < place.end
        for one in told
        for place in one.sides[account.article]
    )


def _difference(aligned: Aligned, account: WordUses, uses: Sequence[Use]) -> Difference:
    names = account_names([reading.article for reading in aligned.readings])
    places: list[tuple[int, Position]] = []
    words: dict[str, str] = {}
    for use in uses:
        word = use.named.wordings[0].word
        place = position(account.reading, use.named.start, use.named.end, word)
        places.append((account.article, place))
        words.setdefault(word, quoted(place.text))
    shown = listing(list(words.values())[:_SHOWN])
    reason = message(
        "Only {account} has these words that judge people: {words}.",
        account=names[account.article],
        words=shown,
    )
    judgement = (Verdict.DIFFERS, Strength.POSSIBLE, reason)
    found = difference(aligned, Kind.WORDING, judgement, places)
    return replace(found, row=None, evidence=(("thing", "people"),))
