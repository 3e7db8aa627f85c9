"""Speaker: the same statement attributed to different people, or attributed here and not there."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from desktop.comparison.accounts import account_names
from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.alignment.voices import Voice, are_told_apart_by_occupation, one_voice
from desktop.comparison.model import Difference, Kind, Position, Row, Strength, Verdict
from desktop.comparison.positions.building import difference
from desktop.comparison.tellings.particulars import have_other_particulars
from desktop.comparison.tellings.statements import Telling, one_predicate, sameness, tellings
from desktop.message import listing, message
from desktop.reading import Reading
from desktop.reading.cues import people

# Statements must be this similar before it matters who is credited with them ...
_SAME_STATEMENT = 0.42
# ... those that an outlet makes itself more than that ...
_SAME_BARE = 0.5
# ... and must share this many words.
_SHARED_WORDS = 3
# ... or, of as few words, be the same from the first to the last.
_WORDS_IF_VERBATIM = 4
_POINTING = frozenset({"the", "his", "her", "its", "their", "this", "that", "another"})
_OWNER = re.compile(r"[A-Z]\w+['’]s?$")  # "the Assembly's press office"
_INITIALS = re.compile(r"(?:(?:[A-Z]\.)+|[JS]r\.?|I{2,3})$")  # of a name that was cut short


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two tellings of one statement."""

    same: float
    one: tuple[int, Telling]
    other: tuple[int, Telling]


def find_speakers(aligned: Aligned) -> Iterator[Difference]:
    """Differences of speaker in the rows of aligned articles."""
    told: list[Difference] = []
    for row in aligned.rows:
        found = _in_row(aligned, _closest(aligned, row))
        if found and not any(_goes_on(before, found) for before in told):
            told.append(found)
            yield found


def _goes_on(before: Difference, found: Difference) -> bool:
    """Whether a difference was already reported, a sentence earlier in the same quotations."""
    return all(
        len(one) == len(other)
        and all(
            a.speaker == b.speaker and abs(a.sentence - b.sentence) <= 1
            for a, b in zip(one, other, strict=True)
        )
        for one, other in zip(before.sides, found.sides, strict=True)
    )


def _in_row(aligned: Aligned, said: dict[int, Telling]) -> Difference | None:
    credited = {article: telling for article, telling in said.items() if telling.speaker}
    bare = [article for article in said if article not in credited]
    if not credited or len(said) < 2 or _is_any_unsure(aligned, credited):
        return None
    voices = [Voice(article, telling.speaker) for article, telling in credited.items()]
    voices += [Voice(article, None) for article in bare]
    if all(one_voice(aligned, *pair) for pair in combinations(voices, 2)):
        return None
    reason = _reason(aligned, credited, bare)
    judgement = (Verdict.DIFFERS, Strength.POSSIBLE, reason)
    places = [(article, _position(telling)) for article, telling in said.items()]
    return difference(aligned, Kind.SPEAKER, judgement, places)


def _is_any_unsure(aligned: Aligned, credited: dict[int, Telling]) -> bool:
    """Whether someone's identity is uncertain, unless they can be none of the others."""
    unsure = [article for article, telling in credited.items() if _is_unsure(telling)]
    if not unsure:
        return False
    voices = [Voice(article, telling.speaker) for article, telling in credited.items()]
    pairs = [pair for pair in combinations(voices, 2) if any(v.article in unsure for v in pair)]
    anaphors = all(_is_anaphor(credited[article]) for article in unsure)
    others = bool(pairs) and all(are_told_apart_by_occupation(aligned, *pair) for pair in pairs)
    return not (anaphors and others)


def _is_unsure(telling: Telling) -> bool:
    """Whether it is uncertain who is credited: someone named elsewhere, or the outlet itself."""
    outlet = _joined(telling.reading.article.source)
    speaker = _joined(telling.speaker or "")
    return _is_anaphor(telling) or bool(speaker and speaker in outlet)


def _joined(name: str) -> str:
    """A name as addresses write it: "Open Shore" is openshore.example."""
    return "".join(name.casefold().split())


def _is_anaphor(telling: Telling) -> bool:
    """Whether a speaker is given by words for someone named elsewhere: "the company"."""
    first, *rest = (telling.speaker or "").split()
    if not rest:
        return _INITIALS.match(first) is not None
    role = rest[-1].casefold() in people()
    named = (rest[-1][0].isupper() and not role) or any(_OWNER.match(word) for word in rest)
    return first.casefold() in _POINTING and not named


def _closest(aligned: Aligned, row: Row) -> dict[int, Telling]:
    """For each article of a row its version of one statement, the one on which two agree most.

    What a further article tells must be the same as what each of the others does: of three, two
    may be near the third one, and tell two things.
    """
    pairs = sorted(_pairs(aligned, row), key=lambda pair: -pair.same)
    alike = {frozenset((_place(pair.one), _place(pair.other))) for pair in pairs}
    best: dict[int, Telling] = {}
    for pair in pairs:
        for new in (pair.one, pair.other):
            if new[0] not in best and all(
                frozenset((_place(new), _place(held))) in alike for held in best.items()
            ):
                best[new[0]] = new[1]
    return dict(sorted(best.items()))


def _place(told: tuple[int, Telling]) -> tuple[int, int, int]:
    return told[0], told[1].start, told[1].end


def _pairs(aligned: Aligned, row: Row) -> Iterator[_Pair]:
    """The versions in a row's articles, pair by pair, that state the same.

    None without any attribution: then there is no difference of speaker.
    """
    if sum(map(bool, row.sentences)) < 2 or not any(map(_credits, aligned.readings, row.sentences)):
        return
    told = [
        [
            telling
            for sentence in sentences
            for telling in tellings(reading, words, sentence)
            if telling.named or telling.speaker is None
        ]
        for reading, words, sentences in zip(
            aligned.readings, aligned.tokens, row.sentences, strict=True
        )
    ]
    for one, other in aligned.pairs():
        for telling in told[one]:
            for counterpart in told[other]:
                ends = (one, telling), (other, counterpart)
                if _is_same(telling, counterpart) and not have_other_particulars(aligned, *ends):
                    yield _Pair(sameness(telling, counterpart), *ends)


def _credits(reading: Reading, sentences: Sequence[int]) -> bool:
    """Whether an article credits somebody with something in some of its sentences."""
    return any(reading.speakers[one] or reading.attributions_in(one) for one in sentences)


def _is_same(one: Telling, other: Telling) -> bool:
    bare = one.speaker is None or other.speaker is None
    if bare and (one.quoted or other.quoted):
        return False  # a letter, a message: the outlet prints it without quotation marks
    if not bare and len(one.said) >= _WORDS_IF_VERBATIM and one.said == other.said:
        return True
    if len(one.words.keys() & other.words.keys()) < _SHARED_WORDS:
        return False
    same = sameness(one, other)
    return same >= (_SAME_BARE if bare else _SAME_STATEMENT) and one_predicate(one, other)


def _position(telling: Telling) -> Position:
    """The attribution phrase of a statement, or the statement itself where there is none."""
    span = telling.start, telling.end
    if telling.attribution:
        span = telling.attribution.start, telling.attribution.end
    text = telling.reading.article.text[slice(*span)]
    return Position(telling.sentence, *span, text, None, telling.speaker)


def _reason(aligned: Aligned, credited: dict[int, Telling], bare: Sequence[int]) -> str:
    names = account_names([reading.article for reading in aligned.readings])
    if len(credited) == 1 and bare:
        ((article, telling),) = credited.items()
        return _made_itself(names[article], telling, [names[other] for other in bare])
    parts = [
        message("{speaker} in {account}", speaker=_credited(telling), account=names[article])
        for article, telling in credited.items()
    ]
    parts += [message("nobody in {account}", account=names[article]) for article in bare]
    return message("The same statement is credited to {speakers}.", speakers=listing(parts))


def _made_itself(account: str, telling: Telling, others: Sequence[str]) -> str:
    """That one account attributes a statement that others make themselves."""
    if len(others) == 1:
        return message(
            "{account} credits the statement to {speaker}; {other} makes it itself.",
            account=account,
            speaker=_credited(telling),
            other=others[0],
        )
    return message(
        "{account} credits the statement to {speaker}; {others} make it themselves.",
        account=account,
        speaker=_credited(telling),
        others=listing(others),
    )


def _credited(telling: Telling) -> str:
    """The speaker, and who reports their words if someone else: "(told by Pavel Drost)"."""
    speaker = telling.speaker or ""
    if not telling.teller:
        return speaker
    return message("{speaker} (told by {teller})", speaker=speaker, teller=telling.teller)
