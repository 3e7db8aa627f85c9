"""Word uses: where an article uses words that may be loaded, and whether it uses them so."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from desktop.comparison.alignment.rows import Aligned
from desktop.reading import Reading
from desktop.reading.wordings import Named, Wording, find_wordings, first_words
from desktop.text.words import fold, stem

# "the so-called council": the words that it takes from what it names.
DISTANCED = re.compile(
    r"\b(?:so-called|self-styled|self-proclaimed)\s+"
    r"((?-i:(?:[A-Z][\w'’-]*\s+)+[A-Z][\w'’-]*)|(?:[\w'’-]+\s+)?[\w'’-]+)",
    re.IGNORECASE,
)
# Right behind these a word is a noun, unless it is a participle ("the slain officers") ...
_BEFORE_NOUNS = re.compile(
    r"(?:\b(?:an?|the|this|these|those|his|her|its|their|our|my|your|no|any|every|each)|['’]s?)\s+$",
    re.IGNORECASE,
)
# ... and right behind those a verb; behind "to" only in its plain form ("to force", "to forces").
_BEFORE_VERBS = re.compile(
    r"(?:\b(?:will|would|can|could|may|might|must|should|shall|he|she|they|we|i|who|not)|n['’]t)\s+$",
    re.IGNORECASE,
)
_TO = re.compile(r"\bto\s+$", re.IGNORECASE)
# What is any thing of its kind is not the one that the other account names.
_ANY = re.compile(
    r"\b(?:such(?:\s+an?)?|any|every|each|no|another|other|future|possible|potential)"
    r"\s+(?:[\w-]+\s+)?$",
    re.IGNORECASE,
)
# The name of an offence is what the law calls a deed, not what the account does.
_OF_LAW = re.compile(
    r"\b(?:charg|arraign|convict|indict|accus|acquit|sentenc|plead|guilty|counts?\b|suspicion)\w*"
    r"\b[^.;:!?]{0,40}$",
    re.IGNORECASE,
)
_OFFENCE_WITHIN = 60  # characters that hold the whole of that
_NEAR = 28  # characters that hold the longest of these
# Who is told to call a thing so lends the account a word that is not its own.
_CALLED = re.compile(
    r"\b(?:call|dub|label|brand|denounc|describ|decr[iy]|dismiss|portray|paint|characteri[sz]|term|blast|slam|assail|mock|ridicul)"
    r"(?:e|es|s|ed|ing|l?led|bed|bing|ling)?\b[^.;:!?]{0,80}\b(?:an?|as|the|his|her|its|their)\s"
    r"[\"“‘']?(?:[\w’'-]+\s[\"“‘']?){0,3}$",
    re.IGNORECASE,
)
_CALLED_WITHIN = 160  # characters that hold the whole of that
_HEAD = re.compile(r"[\s\"“”]+([\w-]+)")
_DEEP = 8


@dataclass(frozen=True, slots=True)
class Use:
    """An occurrence of a word of the table in an article."""

    named: Named
    sentence: int


@dataclass(frozen=True)
class WordUses:
    """The words of the table in one article.

    Attributes:
        article: index of the article.
        aligned: the articles.
    """

    article: int
    aligned: Aligned

    @property
    def reading(self) -> Reading:
        """The article as it was read."""
        return self.aligned.readings[self.article]

    @cached_property
    def uses(self) -> Sequence[Use]:
        """All places of such words in statements, in order."""
        text = self.reading.article.text
        return [
            Use(replace(named, wordings=suiting), number)
            for number in self._suspected
            for named in find_wordings(
                text, self.reading.sentences[number].start, self.reading.sentences[number].end
            )
            # "the Office of Refugee Resettlement" is a name
            if text[named.start].islower() or named.start == self.reading.sentences[number].start
            if (suiting := self._suiting(named)) and not _is_called(self.reading, named, number)
        ]

    @property
    def _suspected(self) -> Iterator[int]:
        """The statements that can have such words: hardly half of them are searched."""
        tokens = self.aligned.tokens[self.article]
        for number in self.reading.statements:
            held = self.reading.sentences[number]
            said = [token.folded for token in tokens.within(held.start, held.end)]
            if not first_words().isdisjoint(said):
                yield number

    @cached_property
    def _verbs(self) -> frozenset[int]:
        """Where the verbs of the claims begin."""
        claims = self.reading.claims
        return frozenset(claim.predicate_start for claim in claims if not claim.nominal)

    @cached_property
    def _phrases(self) -> Sequence[tuple[int, int, str]]:
        """What fills a role of a claim: its first character, the one after its last, its head."""
        return sorted(
            (one.start, one.end, one.head)
            for claim in self.reading.claims
            for one in (claim.agent, claim.target, *claim.others)
            if one
        )

    def _suiting(self, named: Named) -> tuple[Wording, ...]:
        """What a word may name as the part of speech that it is used as."""
        text = self.reading.article.text
        before = text[max(0, named.start - _NEAR) : named.start]
        form = fold(text[named.start : named.end])
        noun = _BEFORE_NOUNS.search(before) is not None
        verb = _BEFORE_VERBS.search(before) is not None
        infinitive = _TO.search(before) is not None
        generic = _ANY.search(before) is not None
        unread = self.reading.parsed and named.start not in self._verbs
        offence = _OF_LAW.search(text, max(0, named.start - _OFFENCE_WITHIN), named.start)

        def suits(held: Wording) -> bool:
            if held.part == "verb":
                plain = form == held.word or form.endswith("s")
                return not ((noun or unread) and (plain or form.endswith("ing")))
            if held.part != "noun":
                return True
            verbal = verb or named.start in self._verbs or (infinitive and form == held.word)
            return not (offence or verbal or generic or self.describes(named.start, named.end))

        return tuple(held for held in named.wordings if suits(held))

    def describes(self, start: int, end: int) -> bool:
        """Whether words only modify another noun: "a terrorist group".

        Args:
            start: their first character.
            end: the character after their last one.
        """
        behind = _HEAD.match(self.reading.article.text, end)
        if behind is None:
            return False
        head = stem(fold(behind.group(1)), "en")
        # of those that begin before it the last ones: phrases lie in phrases, but not many deep
        after = bisect_right(self._phrases, start, key=lambda one: one[0])
        return any(
            behind.end() <= end and stem(fold(held), "en") == head
            for _, end, held in self._phrases[max(0, after - _DEEP) : after]
        )

    @cached_property
    def distanced(self) -> Sequence[re.Match[str]]:
        """What the account distances itself from: "so-called"."""
        text = self.reading.article.text
        held = (self.reading.sentences[number] for number in self.reading.statements)
        return [match for one in held for match in DISTANCED.finditer(text, one.start, one.end)]

    @cached_property
    def words(self) -> frozenset[str]:
        """The dictionary forms of all these words."""
        return frozenset(held.word for use in self.uses for held in use.named.wordings)

    @cached_property
    def by_concept(self) -> Mapping[str, Sequence[Use]]:
        """The places by what their words may name."""
        found: dict[str, list[Use]] = {}
        for use in self.uses:
            for thing in dict.fromkeys(held.concept for held in use.named.wordings):
                found.setdefault(thing, []).append(use)
        return found


def _is_called(reading: Reading, named: Named, sentence: int) -> bool:
    """Whether a word is only attributed to someone ("called a …") and not the account's own."""
    start = max(reading.sentences[sentence].start, named.start - _CALLED_WITHIN)
    called = _CALLED.search(reading.article.text, start, named.start)
    return called is not None and reading.speaker_at(named.start, named.end) is None
