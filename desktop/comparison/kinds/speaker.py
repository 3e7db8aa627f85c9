"""Speaker: the same statement credited to different people, or credited here and bare there."""

from collections.abc import Iterator
from itertools import combinations

from desktop.comparison.accounts import account_names, listing
from desktop.comparison.alignment import Aligned
from desktop.comparison.building import difference
from desktop.comparison.model import Difference, Kind, Position, Row, Strength, Verdict
from desktop.comparison.voices import same_voice
from desktop.reading import Reading

# Statements must be as alike as paraphrases before it matters who is credited with them ...
_SAME_STATEMENT = 0.55
# ... and the clauses that make them so must share this many words.
_SHARED_WORDS = 3


def find_speakers(aligned: Aligned) -> Iterator[Difference]:
    """Differences of speaker in the rows of aligned articles."""
    for row in aligned.rows:
        said = _closest(aligned, row)
        credited = {article: place for article, place in said.items() if place.speaker}
        if len(said) < 2 or not credited:
            continue
        if len(credited) == 1:
            if all(_is_bare(aligned.readings[n], said[n]) for n in said if n not in credited):
                yield _bare(aligned, said, credited)
        elif any(
            not same_voice(
                aligned.readings[one],
                said[one].speaker,
                aligned.readings[other],
                said[other].speaker,
            )
            for one, other in combinations(credited, 2)
        ):
            yield _credited(aligned, credited)


def _closest(aligned: Aligned, row: Row) -> dict[int, Position]:
    """For each article of a row the place of its statement most like another article's."""
    best: dict[int, tuple[float, Position]] = {}
    for one, other in aligned.pairs():
        for sentence in row.sentences[one]:
            for counterpart in row.sentences[other]:
                alike = aligned.alike(one, sentence, other, counterpart)
                if alike < _SAME_STATEMENT:
                    continue
                spans = aligned.closest_clauses(one, sentence, other, counterpart)
                if aligned.shared_words(one, spans[0], other, spans[1]) < _SHARED_WORDS:
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


def _credited(aligned: Aligned, credited: dict[int, Position]) -> Difference:
    names = account_names([reading.article for reading in aligned.readings])
    parts = [f"{place.speaker} in {names[article]}" for article, place in credited.items()]
    reason = f"The same statement is credited to {listing(parts)}."
    return _differs(aligned, credited, reason)


def _bare(aligned: Aligned, said: dict[int, Position], credited: dict[int, Position]) -> Difference:
    names = account_names([reading.article for reading in aligned.readings])
    ((article, place),) = credited.items()
    others = listing([names[other] for other in said if other != article])
    reason = f"{names[article]} credits the statement to {place.speaker}; {others} makes it itself."
    return _differs(aligned, said, reason)


def _differs(aligned: Aligned, places: dict[int, Position], reason: str) -> Difference:
    judgement = (Verdict.DIFFERS, Strength.POSSIBLE, reason)
    return difference(aligned, Kind.SPEAKER, judgement, list(places.items()))
