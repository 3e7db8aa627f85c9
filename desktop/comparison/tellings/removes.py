"""Second hand: whose words a span of an article is, where someone reports what another said."""

import re

from desktop.comparison.tellings.statements import passes_on, pronouns
from desktop.message import message
from desktop.reading import Reading
from desktop.reading.attribution import Attribution

# "The ministry promised help after a paper said": the outlet tells both, the ministry not what the
# paper said. Up to so many words name who said it.
_WHEN = re.compile(
    r"\b(?:after|before|when|while|as|since|because|although|though)\s(?:[^\s,]+\s){0,6}$"
)


def removes(reading: Reading, start: int, end: int) -> str:
    """Who reports whose words: "Mara Lind tells what the foreman said"; "" at first hand.

    Args:
        reading: the article.
        start: first character of what is said.
        end: the character after its last one.
    """
    own = reading.attributions_in(reading.sentence_at(start))
    for inner in own:
        touched = inner.scope[0] < end and start < inner.scope[1]
        if not touched or not inner.source or not inner.speaker or inner.cue == "cited":
            continue
        told = " ".join(reading.article.text[slice(*inner.source)].split()).partition(",")[0]
        outer = _around(reading, own, inner)
        if outer and told.casefold() not in pronouns():
            return message(
                "{teller} tells what {speaker} said", teller=outer.speaker or "", speaker=told
            )
    return ""


def _around(
    reading: Reading, own: tuple[Attribution, ...], inner: Attribution
) -> Attribution | None:
    """The attribution that another one is nested in, as what is told, not as when it was."""
    around = (
        one
        for one in own
        if one.speaker
        and one.speaker != inner.speaker
        and passes_on(reading, one, inner)
        and not _WHEN.search(reading.article.text, one.scope[0], inner.start)
    )
    return min(around, key=lambda one: one.scope[1] - one.scope[0], default=None)
