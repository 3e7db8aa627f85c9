"""Worded: a claim summarised in a few words: "did not enter Velm", "tear gas not used"."""

import re
from functools import cache

from desktop.comparison.alignment.motions import is_edge
from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.claims.propositions import Proposition, Whole
from desktop.reading.claim import Claim, Factuality, Phrase
from desktop.text.lexicon import word_list

_WIDTH = 36  # characters of a phrase that is shown as it stands
_BE = re.compile(r"\b(?:is|are|was|were|be|been|being|becomes?|became|remain\w*)\b|[’'](?:s|re)\b")
# What is no part of what is spoken of where the denial is told: "not one door of the hall".
_NO = re.compile(r"(?:not (?:a|an|one|any)|no|none of|neither of|nobody|nothing)\b\s*", re.I)
_BESIDE = re.compile(r",|\s(?:in|with|on|at|near|from|for|by|including|who|which|that)\s")
_ARTICLE = re.compile(r"(?:the|a|an)\s+", re.I)
_OF_WHOLES = {
    Whole.REFUTES: "says that it is untrue",
    Whole.DENIES: "denies it",
    Whole.STATES: "says so",
}
_ACTIVE = {
    Factuality.DENIED: "did not {verb}",
    Factuality.PARTLY: "partly {past}",
    Factuality.ATTEMPTED: "tried to {verb}",
    Factuality.POSSIBLE: "perhaps {past}",
    Factuality.ASSERTED: "{past}",
}
_OF_STATES = {
    Factuality.DENIED: "not ",
    Factuality.PARTLY: "partly ",
    Factuality.ATTEMPTED: "tried: ",
    Factuality.POSSIBLE: "perhaps ",
}
_VOWELS = "aeiou"


def worded(aligned: Aligned, held: Proposition) -> str:
    """What a claim says, in a few words: "did not enter Velm", "partly entered the suburbs".

    Args:
        aligned: the articles.
        held: a claim of one of them.
    """
    if held.whole:
        return _OF_WHOLES[held.whole]
    claim = held.claim
    text = aligned.readings[held.article].article.text
    subject = claim.target or claim.agent
    if subject and subject.start < claim.predicate_start and _is_state(text, claim, subject):
        return _state(aligned, held, subject)
    about = _about(aligned, held)
    if claim.factuality is Factuality.UNREAL:
        verb = f"will{' not' * claim.negative} {_lemma(claim)}"
    else:
        verb = _ACTIVE[claim.factuality].format(verb=_lemma(claim), past=_past(text, claim))
    return f"{verb} {about}" if about else verb


def _is_state(text: str, claim: Claim, subject: Phrase) -> bool:
    """Whether it is told what something is, or what was done to it."""
    between = text[subject.end : claim.predicate_start]
    return (
        claim.predicate != "be"
        and (subject is claim.target or (_BE.search(between) is not None and not claim.target))
        and not _ends(text, claim, "ing")
    )


def _state(aligned: Aligned, held: Proposition, subject: Phrase) -> str:
    """What something is or what was done to it: "tear gas not used", "Jan Orsk not dead"."""
    claim = held.claim
    text = aligned.readings[held.article].article.text
    who = _NO.sub("", _ARTICLE.sub("", _shown(aligned, held.article, subject)))
    how = _OF_STATES.get(claim.factuality, "")
    if claim.factuality is Factuality.UNREAL:
        how = "not to be " if claim.negative else "to be "
    return f"{who} {how}{text[claim.predicate_start : claim.predicate_end]}".strip()


def _about(aligned: Aligned, held: Proposition) -> str:
    """What it is done to, or else where or how: "Velm", "into the town"."""
    claim = held.claim
    if claim.target:
        return _NO.sub("", _shown(aligned, held.article, claim.target))
    for phrase in claim.others:
        return f"{phrase.relation} {_shown(aligned, held.article, phrase)}"
    return ""


def _shown(aligned: Aligned, article: int, phrase: Phrase) -> str:
    """A phrase as it stands; of a long one its name, or its main word."""
    words = " ".join(aligned.readings[article].article.text[phrase.start : phrase.end].split())
    if len(words) <= _WIDTH:
        return words
    text = aligned.readings[article].article.text
    beside = _BESIDE.search(text, phrase.start, phrase.end)
    end = beside.start() if beside else phrase.end
    named = [mention for mention, _ in aligned.referents.within(article, phrase.start, end)]
    if named and named[-1].end >= end - 1:
        name = " ".join(text[named[-1].start : named[-1].end].split())
        part = words.split(" of ", 1)[0]
        return f"{part} of {name}" if is_edge(phrase.head) and len(part) <= _WIDTH else name
    return phrase.head


def _lemma(claim: Claim) -> str:
    return claim.predicate.replace("_", " ")


def _past(text: str, claim: Claim) -> str:
    """The predicate as a past: as it stands if it is one."""
    verb, *particle = claim.predicate.split("_")
    written = text[claim.predicate_start : claim.predicate_end].split(maxsplit=1)[0].casefold()
    past = _irregular().get(verb) or _regular(verb)
    if written != verb and not written.endswith(("ing", "s")):
        past = written
    return " ".join([past, *particle])


def is_past(predicate: str, written: str) -> bool:
    """Whether a verb stands in the past: "served", "misled"; not what is the same in the present.

    Args:
        predicate: its lemma, a particle joined to it.
        written: the verb as it stands.
    """
    verb = predicate.partition("_")[0]
    word = (written.split() or [""])[0].casefold()
    return word != verb and (word == _irregular().get(verb) or word.endswith("ed"))


def _regular(verb: str) -> str:
    if verb.endswith("e"):
        return f"{verb}d"
    if verb.endswith("y") and verb[-2:-1] not in _VOWELS:
        return f"{verb[:-1]}ied"
    short = len(verb) == 3 or (len(verb) == 4 and verb[:1] not in _VOWELS)
    if short and verb[-2] in _VOWELS and verb[-3] not in _VOWELS and verb[-1] not in "wxyrnlk":
        return f"{verb}{verb[-1]}ed"
    return f"{verb}ed"


def _ends(text: str, claim: Claim, ending: str) -> bool:
    return text[claim.predicate_start : claim.predicate_end].casefold().endswith(ending)


@cache
def _irregular() -> dict[str, str]:
    rows = [line.split("\t") for line in word_list("past.tsv")]
    return {row[0]: row[1] for row in rows}
