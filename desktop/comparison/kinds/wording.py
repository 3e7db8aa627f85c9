"""Wording: what accounts call the same thing, where one word judges it and the other does not."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from desktop.comparison.accounts import account_names
from desktop.comparison.alignment import Aligned
from desktop.comparison.bearers import of_others
from desktop.comparison.building import difference, position
from desktop.comparison.model import Difference, Kind, Position, Strength, Verdict
from desktop.message import Message, message, translatable
from desktop.reading import Reading
from desktop.reading.wordings import Named, Register, Wording, find_wordings, first_words
from desktop.text.concepts import concept
from desktop.text.peoples import country
from desktop.text.words import fold, stem, stop_words, tokenize

# Two words are of one thing where their statements are as alike as those of a row, and
# share this many words beside those for the thing.
_ALIKE = 0.30
_SHARED_WORDS = 2
# Words that both judge, one well and one ill, are rarer: they need less, and one word, beside them.
_BOTH_JUDGE = 0.20
# "the so-called council": the words that it takes from what it names.
_DISTANCED = re.compile(
    r"\b(?:so-called|self-styled|self-proclaimed)\s+"
    r"((?-i:(?:[A-Z][\w'’-]*\s+)+[A-Z][\w'’-]*)|(?:[\w'’-]+\s+)?[\w'’-]+)",
    re.IGNORECASE,
)
# The words before a noun among which it is said whose it is.
_NAMES = re.compile(r"[\w.-]+(?=(?:['’]s)?\s)")
_BEFORE = 3
_QUOTES = ('"', "“", "‘", "'")
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
_NEAR = 28  # characters that hold the longest of these
# Who is told to call a thing so lends the account a word that is not its own.
_CALLED = re.compile(
    r"\b(?:call|dub|label|brand|denounc|describ|decr[iy]|dismiss|portray|characteri[sz]|term|blast|slam)"
    r"(?:e|es|s|ed|ing|l?led|bed|bing|ling)?\b[^.;:!?]{0,80}\b(?:an?|as|the|his|her|its|their)\s"
    r"(?:[\w’'-]+\s){0,3}$",
    re.IGNORECASE,
)
_CALLED_WITHIN = 160  # characters that hold the whole of that
_HEAD = re.compile(r"[\s\"“”]+([\w-]+)")
_DEEP = 8
_OF_AN_ADJECTIVE = 60  # characters behind an adjective that hold what it is said of
_SHOWN = {
    Register.NEUTRAL: translatable("“{words}” in {account} (a neutral word)"),
    Register.NEGATIVE: translatable("“{words}” in {account} (a word that judges)"),
    Register.POSITIVE: translatable("“{words}” in {account} (a word that softens or praises)"),
}


@dataclass(frozen=True, slots=True)
class _Use:
    """A word of the table where an article uses it."""

    named: Named
    sentence: int


@dataclass(frozen=True, slots=True)
class _Said:
    """A word of the table with what it says of the thing in question."""

    use: _Use
    wording: Wording


@dataclass(frozen=True)
class _Account:
    """The words of the table in one article."""

    article: int
    aligned: Aligned

    @property
    def reading(self) -> Reading:
        return self.aligned.readings[self.article]

    @cached_property
    def uses(self) -> Sequence[_Use]:
        """All places of such words in statements, in order."""
        text = self.reading.article.text
        return [
            _Use(replace(named, wordings=suiting), number)
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

        def suits(held: Wording) -> bool:
            if held.part == "verb":
                plain = form == held.word or form.endswith("s")
                return not ((noun or unread) and (plain or form.endswith("ing")))
            if held.part != "noun":
                return True
            verbal = verb or (infinitive and form == held.word)
            return not (verbal or generic or self._describes(named))

        return tuple(held for held in named.wordings if suits(held))

    def _describes(self, named: Named) -> bool:
        """Whether a noun only says of what kind another one is: "a terrorist group"."""
        text = self.reading.article.text
        behind = _HEAD.match(text, named.end)
        if behind is None:
            return False
        head = stem(fold(behind.group(1)), "en")
        # of those that begin before it the last ones: phrases lie in phrases, but not many deep
        after = bisect_right(self._phrases, named.start, key=lambda one: one[0])
        return any(
            behind.end() <= end and stem(fold(held), "en") == head
            for _, end, held in self._phrases[max(0, after - _DEEP) : after]
        )

    @cached_property
    def distanced(self) -> Sequence[re.Match[str]]:
        """What the account keeps at a distance: "so-called"."""
        text = self.reading.article.text
        held = (self.reading.sentences[number] for number in self.reading.statements)
        return [match for one in held for match in _DISTANCED.finditer(text, one.start, one.end)]

    @cached_property
    def words(self) -> frozenset[str]:
        """The dictionary forms of all these words."""
        return frozenset(held.word for use in self.uses for held in use.named.wordings)

    @cached_property
    def by_concept(self) -> Mapping[str, Sequence[_Use]]:
        """The places by what their words may name."""
        found: dict[str, list[_Use]] = {}
        for use in self.uses:
            for thing in dict.fromkeys(held.concept for held in use.named.wordings):
                found.setdefault(thing, []).append(use)
        return found


def _is_called(reading: Reading, named: Named, sentence: int) -> bool:
    """Whether a word is what somebody calls a thing, and the account does not say it itself."""
    start = max(reading.sentences[sentence].start, named.start - _CALLED_WITHIN)
    called = _CALLED.search(reading.article.text, start, named.start)
    return called is not None and reading.speaker_at(named.start, named.end) is None


def find_wordings_apart(aligned: Aligned) -> Iterator[Difference]:
    """Words of different judgement for the same thing; each pair of words once for two accounts."""
    accounts = [
        _Account(number, aligned)
        for number, reading in enumerate(aligned.readings)
        if (reading.article.language or "en") == "en"
    ]
    for place, one in enumerate(accounts):
        for other in accounts[place + 1 :]:
            yield from _named_apart(aligned, one, other)
            for mine, theirs in ((one, other), (other, one)):
                yield from _distanced(aligned, mine, theirs)


def _named_apart(aligned: Aligned, one: _Account, other: _Account) -> Iterator[Difference]:
    """For each thing that two accounts name the words in its most alike statements that differ."""
    for thing, uses in one.by_concept.items():
        found = [
            (aligned.alike(one.article, use.sentence, other.article, counter.sentence), held)
            for use in uses
            for counter in other.by_concept.get(thing, ())
            if (held := _differing(thing, one, use, other, counter))
        ]
        for _, held in sorted(found, key=lambda pair: -pair[0]):
            if _of_one(aligned, (one, other), held):
                yield _difference(aligned, (one, other), held, thing)
                break


def _differing(
    thing: str, one: _Account, use: _Use, other: _Account, counter: _Use
) -> tuple[_Said, _Said] | None:
    """Two words for a thing that judge it differently, if no account uses the other's."""
    for mine in use.named.wordings:
        for theirs in counter.named.wordings:
            same = mine.concept == theirs.concept == thing and mine.part == theirs.part
            if same and mine.register is not theirs.register:
                both = _judges(mine, other) or _judges(theirs, one)
                return None if both else (_Said(use, mine), _Said(counter, theirs))
    return None


def _judges(wording: Wording, account: _Account) -> bool:
    return wording.register is not Register.NEUTRAL and wording.word in account.words


def _of_one(
    aligned: Aligned, accounts: tuple[_Account, _Account], said: tuple[_Said, _Said]
) -> bool:
    """Whether two words stand for the same: in alike statements that share more than the thing."""
    one, other = (account.article for account in accounts)
    use, counter = said[0].use, said[1].use
    neutral = Register.NEUTRAL in {held.wording.register for held in said}
    alike, least = (_ALIKE, _SHARED_WORDS) if neutral else (_BOTH_JUDGE, 1)
    if aligned.alike(one, use.sentence, other, counter.sentence) < alike:
        return False
    if _peoples(aligned.readings[one], use) != _peoples(aligned.readings[other], counter):
        return False  # "Russian invaders" are not "Kyiv's army"
    spots = ((n, held.named.start, held.named.end) for n, held in ((one, use), (other, counter)))
    if of_others(aligned, *spots):
        return False
    adjective = said[0].wording.part == "adjective"
    if adjective and not _said_of_one(aligned, (one, other), (use, counter)):
        return False
    apart = {
        concept(token, "en")
        for wording in (*use.named.wordings, *counter.named.wordings)
        for token in tokenize(wording.word, "en")
    }
    shared = _keys(aligned.readings[one], use.sentence) & _keys(
        aligned.readings[other], counter.sentence
    )
    return len(shared - apart) >= least


def _said_of_one(aligned: Aligned, articles: tuple[int, int], uses: tuple[_Use, _Use]) -> bool:
    """Whether what stands right behind two adjectives is the same, or in part."""
    behind: list[frozenset[str]] = []
    for article, use in zip(articles, uses, strict=True):
        reading = aligned.readings[article]
        end = min(reading.sentences[use.sentence].end, use.named.end + _OF_AN_ADJECTIVE)
        found = tokenize(reading.article.text, "en", use.named.end, end)
        behind.append(frozenset(concept(token, "en") for token in found if token.content))
    return not behind[0].isdisjoint(behind[1])


def _peoples(reading: Reading, use: _Use) -> frozenset[str]:
    """The countries whose people or capital stands right before a word: "Kyiv's", "Russian"."""
    held = reading.sentences[use.sentence]
    before = _NAMES.findall(reading.article.text[held.start : use.named.start])[-_BEFORE:]
    return frozenset(found.name for word in before if (found := country(word)))


def _keys(reading: Reading, sentence: int) -> frozenset[str]:
    held = reading.sentences[sentence]
    found = tokenize(reading.article.text, "en", held.start, held.end)
    return frozenset(concept(token, "en") for token in found if token.content)


def _difference(
    aligned: Aligned, accounts: tuple[_Account, _Account], said: tuple[_Said, _Said], thing: str
) -> Difference:
    names = account_names([reading.article for reading in aligned.readings])
    places: list[tuple[int, Position]] = []
    told: list[str] = []
    for account, held in zip(accounts, said, strict=True):
        named = held.use.named
        place = position(account.reading, named.start, named.end, held.wording.word)
        places.append((account.article, place))
        voice = _voice(account.reading, names[account.article], place)
        shown = _SHOWN[held.wording.register]
        told.append(Message(shown, (("words", place.text), ("account", voice))))
    reason = message("What they call the same: {one}, {other}.", one=told[0], other=told[1])
    judgement = (Verdict.DIFFERS, Strength.POSSIBLE, reason)
    return replace(
        difference(aligned, Kind.WORDING, judgement, places), evidence=(("thing", thing),)
    )


def _voice(reading: Reading, name: str, place: Position) -> str:
    """Whose word it is: a speaker's, somebody's whom the outlet quotes, or the outlet's own."""
    if place.speaker:
        return message("{account}, said by {speaker}", account=name, speaker=place.speaker)
    if reading.is_quoted(place.start):
        return message("a quotation in {account}", account=name)
    return name


def _distanced(aligned: Aligned, mine: _Account, theirs: _Account) -> Iterator[Difference]:
    """What one account keeps at a distance ("so-called") and the other names without more."""
    told: set[str] = set()
    text, others = mine.reading.article.text, theirs.reading.article.text
    for match in mine.distanced:
        phrase = _thing(text, *match.span(1))
        bare = _bare(theirs, others, phrase) if phrase and phrase not in told else None
        if phrase and bare:
            told.add(phrase)
            far = position(mine.reading, match.start(), match.start(1) + len(phrase))
            places = [(mine.article, far), (theirs.article, position(theirs.reading, *bare))]
            yield _at_a_distance(aligned, places)


def _thing(text: str, start: int, end: int) -> str:
    """The words behind "so-called" that name the thing; "" where they are none."""
    words = list(tokenize(text, "en", start, end))
    content = [token for token in words if token.folded not in stop_words("en")]
    return text[start : content[-1].end] if content and content[0] is words[0] else ""


def _bare(theirs: _Account, text: str, phrase: str) -> tuple[int, int] | None:
    """Where an account uses a phrase, if it nowhere keeps it at a distance."""
    if any(fold(match.group(1)).startswith(fold(phrase)) for match in _DISTANCED.finditer(text)):
        return None
    # "the customs house" is one that is known; "a customs house" may be any
    for article in (r"\bthe\s+", ""):
        pattern = re.compile(rf"{article}\b({re.escape(phrase)})\b", re.IGNORECASE)
        for number in theirs.reading.statements:
            held = theirs.reading.sentences[number]
            found = pattern.search(text, held.start, held.end)
            if found and text[found.start(1) - 1 : found.start(1)] not in _QUOTES:
                return found.span(1)
    return None


def _at_a_distance(aligned: Aligned, places: Sequence[tuple[int, Position]]) -> Difference:
    names = account_names([reading.article for reading in aligned.readings])
    far, bare = (place for _, place in places)
    voices = [_voice(aligned.readings[n], names[n], place) for n, place in places]
    reason = message(
        "“{far}” in {account}; “{bare}” without more in {other}.",
        far=far.text,
        account=voices[0],
        bare=bare.text,
        other=voices[1],
    )
    judgement = (Verdict.DIFFERS, Strength.POSSIBLE, reason)
    found = difference(aligned, Kind.WORDING, judgement, sorted(places, key=_by))
    return replace(found, evidence=(("thing", bare.text),))


def _by(found: tuple[int, Position]) -> tuple[int, int]:
    return found[0], found[1].start
