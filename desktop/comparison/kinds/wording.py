"""Wording: a loaded word in one account for what another one calls by a neutral word."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from desktop.comparison.accounts import account_names
from desktop.comparison.alignment.bearers import of_others
from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.alignment.voices import same_voice
from desktop.comparison.claims.propositions import Proposition, propositions_of_articles
from desktop.comparison.claims.roles import MATCH, MISMATCH, roles, sufferers
from desktop.comparison.model import Difference, Kind, Position, Strength, Verdict
from desktop.comparison.names.judging_words import find_judging_words
from desktop.comparison.names.word_uses import DISTANCED, Use, WordUses
from desktop.comparison.positions.building import difference, position
from desktop.message import Message, message, translatable
from desktop.reading import Reading
from desktop.reading.wordings import Register, Wording
from desktop.text.concepts import concept
from desktop.text.peoples import country
from desktop.text.words import fold, stop_words, tokenize

# Two words are for one thing where their statements are at least this similar, and share this
# many words beside those for the thing.
_ALIKE = 0.30
_SHARED_WORDS = 2
# Words that both judge, one well and one ill, are rarer: they need less, and one shared word.
_BOTH_JUDGE = 0.20
# The number of words before a noun that may name its possessor.
_NAMES = re.compile(r"[\w.-]+(?=(?:['’]s)?\s)")
_BEFORE = 3
_QUOTES = ('"', "“", "‘", "'")
# Reporting what a thing is called is as distant as "so-called".
_INTRODUCED = re.compile(
    r"\b(?:called|named|dubbed|nicknamed|termed|(?:known|referred to|described) as)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
# A government belongs to someone or somewhere: without that name it may be any.
_OWNED = "government"
_OWNER = 40  # characters beside it that hold a name
_BESIDE = re.compile(r"(?:['’]s?)?\s+")
_OF = re.compile(r"\s+(?:of|in)\s+")
_NEAR = 24  # characters that hold the longest of these
_OF_AN_ADJECTIVE = 60  # characters after an adjective that contain its noun
_SHOWN = {
    Register.NEUTRAL: translatable("“{words}” in {account} (a neutral word)"),
    Register.NEGATIVE: translatable("“{words}” in {account} (a word that judges)"),
    Register.POSITIVE: translatable("“{words}” in {account} (a word that softens or praises)"),
}


@dataclass(frozen=True, slots=True)
class _Said:
    """A word of the table with its context."""

    use: Use
    wording: Wording


def find_wordings_apart(aligned: Aligned) -> Iterator[Difference | None]:
    """Differently loaded words for the same thing; each pair once for two accounts."""
    accounts = [
        WordUses(number, aligned)
        for number, reading in enumerate(aligned.readings)
        if (reading.article.language or "en") == "en"
    ]
    told: list[Difference] = []
    for place, one in enumerate(accounts):
        for other in accounts[place + 1 :]:
            for found in _named_apart(aligned, one, other):
                if found is None:
                    yield None
                else:
                    told.append(found)
            for mine, theirs in ((one, other), (other, one)):
                told.extend(_distanced(aligned, mine, theirs))
    yield from told
    yield from find_judging_words(aligned, accounts, told)


def _named_apart(aligned: Aligned, one: WordUses, other: WordUses) -> Iterator[Difference | None]:
    """For each thing that two accounts name, the differing words in its most similar statements.

    None is a step of the search.
    """
    for thing, uses in one.by_concept.items():
        found: list[tuple[float, tuple[_Said, _Said]]] = []
        for use in uses:
            yield None
            for counter in other.by_concept.get(thing, ()):
                if held := _differing(thing, one, use, other, counter):
                    ends = one.article, use.sentence, other.article, counter.sentence
                    found.append((aligned.alike(*ends), held))
        for _, held in sorted(found, key=lambda pair: -pair[0]):
            if _of_one(aligned, (one, other), held):
                yield _difference(aligned, (one, other), held, thing)
                break


def _differing(
    thing: str, one: WordUses, use: Use, other: WordUses, counter: Use
) -> tuple[_Said, _Said] | None:
    """Two differently loaded words for a thing, if no account uses the other's."""
    for mine in use.named.wordings:
        for theirs in counter.named.wordings:
            same = mine.concept == theirs.concept == thing and mine.part == theirs.part
            if same and mine.register is not theirs.register:
                both = _judges(mine, other) or _judges(theirs, one)
                return None if both else (_Said(use, mine), _Said(counter, theirs))
    return None


def _judges(wording: Wording, account: WordUses) -> bool:
    return wording.register is not Register.NEUTRAL and wording.word in account.words


def _of_one(
    aligned: Aligned, accounts: tuple[WordUses, WordUses], said: tuple[_Said, _Said]
) -> bool:
    """Whether two words refer to the same thing: in similar statements that share more than it."""
    one, other = (account.article for account in accounts)
    use, counter = said[0].use, said[1].use
    neutral = Register.NEUTRAL in {held.wording.register for held in said}
    alike, least = (_ALIKE, _SHARED_WORDS) if neutral else (_BOTH_JUDGE, 1)
    if aligned.alike(one, use.sentence, other, counter.sentence) < alike:
        return False
    if _is_of_others(aligned, (one, other), (use, counter), said[0].wording.part):
        return False
    if any(_has_both(*pair) for pair in zip(accounts, said, strict=True)):
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


def _is_of_others(
    aligned: Aligned, articles: tuple[int, int], uses: tuple[Use, Use], part: str
) -> bool:
    """Whether two words are applied to others, elsewhere, or by others."""
    readings = [aligned.readings[article] for article in articles]
    if _peoples(readings[0], uses[0]) != _peoples(readings[1], uses[1]):
        return True  # "Russian invaders" are not "Kyiv's army"
    held = zip(articles, uses, strict=True)
    spots = ((article, use.named.start, use.named.end) for article, use in held)
    if of_others(aligned, *spots) or _is_of_two_voices(aligned, articles, uses):
        return True
    owned = uses[0].named.wordings[0].concept == _OWNED
    if owned and _owners(aligned, articles[0], uses[0]) != _owners(aligned, articles[1], uses[1]):
        return True
    if part == "adjective":
        return not _said_of_one(aligned, articles, uses)
    return part == "verb" and not _is_one_deed(aligned, articles, uses)


def _said_of_one(aligned: Aligned, articles: tuple[int, int], uses: tuple[Use, Use]) -> bool:
    """Whether two adjectives modify the same noun, or partly the same phrase."""
    behind: list[frozenset[str]] = []
    for article, use in zip(articles, uses, strict=True):
        reading = aligned.readings[article]
        end = min(reading.sentences[use.sentence].end, use.named.end + _OF_AN_ADJECTIVE)
        found = tokenize(reading.article.text, "en", use.named.end, end)
        behind.append(frozenset(concept(token, "en") for token in found if token.content))
    return not behind[0].isdisjoint(behind[1])


def _is_one_deed(aligned: Aligned, articles: tuple[int, int], uses: tuple[Use, Use]) -> bool:
    """Whether the participants of two verbs are the same, as far as they were read.

    Who quit here and somebody else who retired there did two things.
    """
    if not all(aligned.readings[article].parsed for article in articles):
        return True
    held = [_clause(aligned, *pair) for pair in zip(articles, uses, strict=True)]
    if held[0] is None or held[1] is None:
        return False
    found = roles(aligned, held[0], held[1])
    if MATCH in found and MISMATCH not in found:
        return True
    # "the guards murdered the miners", "the miners died"
    bare = [one.target is None for one in held if one]
    return bare[0] is not bare[1] and sufferers(aligned, held[0], held[1]) == MATCH


def _clause(aligned: Aligned, article: int, use: Use) -> Proposition | None:
    """The clause of a verb, or None where no clause of it was read."""
    claims = aligned.once(propositions_of_articles)[article]
    start = use.named.start
    return next((one for one in claims if one.claim.predicate_start == start), None)


def _is_of_two_voices(aligned: Aligned, articles: tuple[int, int], uses: tuple[Use, Use]) -> bool:
    """Whether two people are quoted in their own words: neither account uses the word itself."""
    readings = [aligned.readings[article] for article in articles]
    starts = [use.named.start for use in uses]
    if not all(r.is_quoted(start) for r, start in zip(readings, starts, strict=True)):
        return False
    said = [r.speaker_at(u.named.start, u.named.end) for r, u in zip(readings, uses, strict=True)]
    return not same_voice(readings[0], said[0], readings[1], said[1])


def _has_both(account: WordUses, said: _Said) -> bool:
    """Whether a speaker of a loaded word also has a neutral one for the thing.

    In one sentence ("riots and protests"), or a quoted word beside one of its own: then the
    accounts do not call the thing otherwise.
    """
    reading, word, place = account.reading, said.wording, said.use
    if word.register is Register.NEUTRAL:
        return False
    quoted = reading.is_quoted(place.named.start)
    return any(
        held.register is Register.NEUTRAL and held.concept == word.concept
        for use in account.uses
        if use.sentence == place.sentence or (quoted and not reading.is_quoted(use.named.start))
        for held in use.named.wordings
    )


def _owners(aligned: Aligned, article: int, use: Use) -> frozenset[int]:
    """The possessor of a government, if given beside it: "the Orlo regime", "of Sovarra"."""
    text = aligned.readings[article].article.text
    start, end = use.named.start, use.named.end
    held = aligned.referents.within(article, max(0, start - _OWNER), end + _OWNER)
    return frozenset(
        known.id
        for mention, known in held
        if (mention.end <= start and _BESIDE.fullmatch(text, mention.end, start))
        or (mention.start >= end and _OF.fullmatch(text, end, mention.start))
    )


def _peoples(reading: Reading, use: Use) -> frozenset[str]:
    """The countries whose people or capital stands right before a word: "Kyiv's", "Russian"."""
    held = reading.sentences[use.sentence]
    before = _NAMES.findall(reading.article.text[held.start : use.named.start])[-_BEFORE:]
    return frozenset(found.name for word in before if (found := country(word)))


def _keys(reading: Reading, sentence: int) -> frozenset[str]:
    held = reading.sentences[sentence]
    found = tokenize(reading.article.text, "en", held.start, held.end)
    return frozenset(concept(token, "en") for token in found if token.content)


def _difference(
    aligned: Aligned, accounts: tuple[WordUses, WordUses], said: tuple[_Said, _Said], thing: str
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
    """Whose word it is: a speaker's, that of someone quoted, or the outlet's own."""
    if place.speaker:
        return message("{account}, said by {speaker}", account=name, speaker=place.speaker)
    if reading.is_quoted(place.start):
        return message("a quotation in {account}", account=name)
    return name


def _distanced(aligned: Aligned, mine: WordUses, theirs: WordUses) -> Iterator[Difference]:
    """What one account distances itself from ("so-called") and the other names plainly."""
    told: set[str] = set()
    text, others = mine.reading.article.text, theirs.reading.article.text
    for match in mine.distanced:
        phrase = _thing(text, *match.span(1))
        end = match.start(1) + len(phrase)
        if not phrase or phrase in told or mine.describes(match.start(), end):
            continue  # "so-called customs house clerks": these are the clerks
        if bare := _bare(theirs, others, phrase):
            told.add(phrase)
            far = position(mine.reading, match.start(), end)
            places = [(mine.article, far), (theirs.article, position(theirs.reading, *bare))]
            yield _at_a_distance(aligned, places)


def _thing(text: str, start: int, end: int) -> str:
    """The words behind "so-called" that name the thing; "" where they are none."""
    words = list(tokenize(text, "en", start, end))
    content = [token for token in words if token.folded not in stop_words("en")]
    return text[start : content[-1].end] if content and content[0] is words[0] else ""


def _bare(theirs: WordUses, text: str, phrase: str) -> tuple[int, int] | None:
    """Where an account uses a phrase, if it nowhere distances itself from it."""
    if any(fold(match.group(1)).startswith(fold(phrase)) for match in DISTANCED.finditer(text)):
        return None
    # "the customs house" is one that is known; "a customs house" may be any
    for article in (r"\bthe\s+", ""):
        pattern = re.compile(rf"{article}\b({re.escape(phrase)})\b", re.IGNORECASE)
        for number in theirs.reading.statements:
            held = theirs.reading.sentences[number]
            for found in pattern.finditer(text, held.start, held.end):
                before = text[max(held.start, found.start(1) - _NEAR) : found.start(1)]
                if _INTRODUCED.search(before):
                    return None
                if not before.endswith(_QUOTES):
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
