"""Refutations: sentences that call a story untrue."""

import tomllib

from desktop.article import Article
from desktop.comparison.alignment.rows import align
from desktop.comparison.claims.propositions import Whole, words_of_articles
from desktop.comparison.claims.refutations import refutes, sentences
from desktop.paths import RESOURCES
from desktop.reading import read_article
from desktop.reading.parser import Parser


def test_no_phrase_of_refuting_is_passed_over_in_a_long_text(parser: Parser) -> None:
    lists = tomllib.loads((RESOURCES / "words" / "refutations.toml").read_text("utf-8"))
    phrases = [*lists["phrases"], *lists["untrue"]]
    told = [f"The tale that the clerk told was {phrase}." for phrase in phrases]
    dismissed = ["The mayor dismisses the rumour.", "The clerk shot down all the talk of it."]
    reading = read_article(Article(text="\n".join([*told, *dismissed]), language="en"), parser)
    aligned = align([reading, reading])
    words = aligned.once(words_of_articles)[0]
    found = {one.claim.sentence for one in sentences(aligned, words) if one.whole is Whole.REFUTES}
    assert not words.brief
    assert found == {number for number in reading.statements if refutes(reading, number)}
    assert len(found) == len(phrases) + len(dismissed)
