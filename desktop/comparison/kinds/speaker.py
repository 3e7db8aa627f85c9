"""Speaker: the same statement credited to different people, or credited here and bare there."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from desktop.comparison.accounts import account_names, listing
from desktop.comparison.alignment import Aligned
from desktop.comparison.building import difference
from desktop.comparison.model import Difference, Kind, Position, Row, Strength, Verdict
from desktop.comparison.voices import same_voice
from desktop.reading import Reading
from desktop.reading.attribution import lexicon

# Statements must be as alike as paraphrases before it matters who is credited with them ...
_SAME_STATEMENT = 0.55
# ... and the clauses that make them so must share this many words.
_SHARED_WORDS = 3


def find_speakers(aligned: Aligned) -> Iterator[Difference]:
    """Differences of speaker in the rows of aligned articles."""
    told: set[tuple[tuple[Position, ...], ...]] = set()
    for row in aligned.rows:
        found = _in_row(aligned, _closest(aligned, row))
        if found and found.sides not in told:
            told.add(found.sides)
            yield found


def _in_row(aligned: Aligned, said: dict[int, Position]) -> Difference | None:
    credited = {article: place for article, place in said.items() if place.speaker}
    bare = [article for article in said if article not in credited]
    if not credited or len(said) < 2 or any(_is_anaphor(p.speaker) for p in credited.values()):
        return None
    if not all(_is_bare(aligned.readings[article], said[article]) for article in bare):
        return None
    voices = [(aligned.readings[article], place.speaker) for article, place in credited.items()]
    if all(same_voice(*one, *other) for one, other in combinations(voices, 2)) and not bare:
        return None
    return _differs(aligned, said, _reason(aligned, credited, bare))


def _is_anaphor(speaker: str | None) -> bool:
    """Whether a speaker is told by a word for somebody named elsewhere: "she", "the company"."""
    words = (speaker or "").casefold().split()
    return (len(words) == 1 and words[0] in lexicon().persons | lexicon().groups) or (
        len(words) == 2 and words[0] == "the" and words[1] in lexicon().roles
    )


def _closest(aligned: Aligned, row: Row) -> dict[int, Position]:
    """For each article of a row the place of its statement most like another article's."""
    best: dict[int, tuple[float, Position]] = {}
    for one, other in aligned.pairs():
        for sentence in row.sentences[one]:
            for counterpart in row.sentences[other]:
                *spans, clauses = aligned.closest_clauses(one, sentence, other, counterpart)
                alike = min(clauses, aligned.alike(one, sentence, other, counterpart))
                shared = aligned.shared_words(one, spans[0], other, spans[1])
                if alike < _SAME_STATEMENT or shared < _SHARED_WORDS:
                    continue
                for article, span in zip((one, other), spans, strict=True):
                    if alike > best.get(article, (0.0,))[0]:
                        best[article] = (alike, _position(aligned.readings[article], span))
    return {article: place for article, (_, place) in sorted(best.items())}


def _is_bare(reading: Reading, place: Position) -> bool:
    """Whether an outlet makes a statement itself, without a quotation whose speaker we missed."""
    sentence = reading.sentences[place.sentence]
    credited = bool(reading.attributions_in(place.sentence))
    return not credited and not any(mark in sentence.text for mark in '"“”«»„')


def _position(reading: Reading, span: tuple[int, int]) -> Position:
    """The crediting phrase of a clause, or the clause itself where nobody is credited."""
    speaker = reading.speaker_at(*span)
    sentence = reading.sentence_at(span[0])
    if speaker is not None:
        phrases = [a for a in reading.attributions if a.speaker == speaker]
        if phrases:
            phrase = min(
                phrases, key=lambda a: (abs(reading.sentence_at(a.start) - sentence), a.start)
            )
            span = phrase.start, phrase.end
            sentence = reading.sentence_at(phrase.start)
    return Position(sentence, *span, reading.article.text[slice(*span)], None, speaker)


def _reason(aligned: Aligned, credited: dict[int, Position], bare: Sequence[int]) -> str:
    names = account_names([reading.article for reading in aligned.readings])
    if len(credited) == 1 and bare:
        ((article, place),) = credited.items()
        makes = "makes it itself" if len(bare) == 1 else "make it themselves"
        others = listing([names[other] for other in bare])
        return f"{names[article]} credits the statement to {place.speaker}; {others} {makes}."
    parts = [f"{place.speaker} in {names[article]}" for article, place in credited.items()]
    parts += [f"nobody in {names[article]}" for article in bare]
    return f"The same statement is credited to {listing(parts)}."


def _differs(aligned: Aligned, places: dict[int, Position], reason: str) -> Difference:
    judgement = (Verdict.DIFFERS, Strength.POSSIBLE, reason)
    return difference(aligned, Kind.SPEAKER, judgement, list(places.items()))
