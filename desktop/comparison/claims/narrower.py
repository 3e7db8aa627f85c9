"""Hyponyms: verbs that entail another one, so that denying that one denies them."""

from collections.abc import Mapping
from functools import cache

from desktop.comparison.alignment.predicates import stem
from desktop.text.lexicon import word_list


def narrower(lemma: str) -> frozenset[str]:
    """The stems of the verbs that entail a verb: "murder" for "kill"."""
    return _narrower().get(stem(lemma), frozenset())


@cache
def _narrower() -> Mapping[str, frozenset[str]]:
    pairs = [line.split(":") for line in word_list("narrower.txt")]
    return {stem(wide): frozenset(map(stem, narrow.split())) for wide, narrow in pairs}
