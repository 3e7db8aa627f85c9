"""Matrix: the claims of the accounts of an event, row by row, and their speakers.

A row is a proposition, a column an account; a cell holds what the account says about the
proposition, each position with its speaker. A conflict is between speakers: an account that quotes
both sides holds both in its cell, and contradicts nobody.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.comparison.absence import Absence, absence
from desktop.comparison.agreement import agreements
from desktop.comparison.alignment.speakers import Speaker, Speakers
from desktop.comparison.headings import Heading, heading
from desktop.comparison.matters import OF_CLAUSES, are_alike_in_kind, shared
from desktop.comparison.model import Comparison, Difference, Kind, Position, Stance, Verdict
from desktop.comparison.signs import Mark, mark

# Denials, doubts and attributions of a clause belong to it if so many accounts have the words;
# figures, names and times of one kind are of one proposition if all accounts that take part in
# both do so with the same words: "8 soldiers" against "30", "40 soldiers" against that same "30".
_SHARED_ACCOUNTS = 2
# Only these verdicts oppose positions; what merely differs has no sides.
_OPPOSING = (Verdict.CONFLICT, Verdict.UNCLEAR, Verdict.COMPATIBLE)


@dataclass(frozen=True, slots=True)
class Holding:
    """One entry of a cell: a position, and whose it is.

    Attributes:
        position: the words of the account.
        speaker: who says it, as a number of the matrix's speakers.
        differences: the differences that it is a part of, by number; () where nothing differs.
    """

    position: Position
    speaker: int
    differences: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Camp:
    """The speakers on one side of a difference.

    Attributes:
        says: what they say: a stance, or a value ("12 people killed").
        stance: the stance where it is one, else None.
        speakers: the numbers of the speakers.
    """

    says: str
    stance: Stance | None
    speakers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Opposition:
    """A difference whose positions are, or may be, incompatible or compatible.

    Attributes:
        difference: its number in the comparison.
        camps: who says what, in the order in which the difference tells it.
    """

    difference: int
    camps: tuple[Camp, ...]


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """One proposition.

    Attributes:
        heading: words of one account that tell what it is about.
        mark: the gravest of its differences' marks; None where the accounts agree.
        verdict: the gravest of their verdicts; None where the accounts agree.
        kinds: what its differences are about, the gravest first.
        differences: their numbers in the comparison.
        cells: for each article what it says of the proposition; () = nothing was found.
        absences: for each article why its cell is empty, or None.
        oppositions: who stands against whom.
    """

    heading: Heading
    mark: Mark | None
    verdict: Verdict | None
    kinds: tuple[Kind, ...]
    differences: tuple[int, ...]
    cells: tuple[tuple[Holding, ...], ...]
    absences: tuple[Absence | None, ...]
    oppositions: tuple[Opposition, ...] = ()


@dataclass(frozen=True, slots=True)
class Matrix:
    """The claims of several accounts.

    Attributes:
        speakers: all who speak.
        rows: the gravest first: conflicts, what is unclear, compatible, differs, agreement.
    """

    speakers: tuple[Speaker, ...]
    rows: tuple[MatrixRow, ...]


def matrix(comparison: Comparison) -> Matrix:
    """The claims of the accounts in a comparison; every difference is in exactly one row."""
    speakers = Speakers(comparison)
    told = [_told(comparison, speakers, group) for group in _grouped(comparison.differences)]
    agreed = [_agreed(comparison, speakers, said) for said in agreements(comparison)]
    return Matrix(speakers.all, (*told, *sorted(agreed, key=_by_heading)))


def _by_heading(row: MatrixRow) -> tuple[int, str]:
    """The sort key of agreement: that of many accounts first, independent of their order."""
    return -sum(map(bool, row.cells)), row.heading.text


def _grouped(differences: Sequence[Difference]) -> list[list[int]]:
    """The numbers of the differences of each proposition; the heaviest first."""
    groups = {number: [number] for number in range(len(differences))}
    for one, other in sorted(_overlapping(differences)):
        joined, added = groups[one], groups[other]
        if joined is added or not _is_one_matter(differences[one], differences[other]):
            continue
        if all(_fit(differences[held], differences[new]) for held in joined for new in added):
            joined += added
            groups.update(dict.fromkeys(joined, joined))
    unique = {id(group): sorted(group) for group in groups.values()}
    return sorted(unique.values())


def _overlapping(differences: Sequence[Difference]) -> set[tuple[int, int]]:
    """The pairs of differences that have words of some account in common."""
    spans = sorted(
        (article, place.start, place.end, number)
        for number, difference in enumerate(differences)
        for article, side in enumerate(difference.sides)
        for place in side
    )
    found: set[tuple[int, int]] = set()
    open_spans: list[tuple[int, int, int, int]] = []
    for span in spans:
        article, start, _, number = span
        open_spans = [one for one in open_spans if one[0] == article and start < one[2]]
        found.update((min(one[3], number), max(one[3], number)) for one in open_spans)
        open_spans.append(span)
    return {(one, other) for one, other in found if one != other}


def _is_one_matter(one: Difference, other: Difference) -> bool:
    least = _SHARED_ACCOUNTS if one.kind in OF_CLAUSES else 1
    return are_alike_in_kind(one, other) and sum(shared(one, other)) >= least


def _fit(one: Difference, other: Difference) -> bool:
    """Whether no account takes part in two differences of one kind with different words.

    Without this, times of two things would come together by a third account's that is near both.
    """
    return one.kind is not other.kind or one.kind in OF_CLAUSES or all(shared(one, other))


def _told(comparison: Comparison, speakers: Speakers, group: Sequence[int]) -> MatrixRow:
    """The row for some differences."""
    found = [comparison.differences[number] for number in group]
    cells = tuple(
        tuple(_holdings(comparison, speakers, group, article))
        for article in range(len(comparison.readings))
    )
    absences = tuple(
        None if cell else _missing(comparison, found, article) for article, cell in enumerate(cells)
    )
    return MatrixRow(
        heading(comparison.readings, _places(cells)),
        mark(found[0]),
        found[0].verdict,
        tuple(dict.fromkeys(one.kind for one in found)),
        tuple(group),
        cells,
        absences,
        tuple(_oppositions(comparison, speakers, group)),
    )


def _missing(comparison: Comparison, found: Sequence[Difference], article: int) -> Absence | None:
    """Why an account has no position in any of some differences: elsewhere, if it is of one so."""
    reasons = [absence(comparison, one, article) for one in found]
    return Absence.ELSEWHERE if Absence.ELSEWHERE in reasons else reasons[0]


def _holdings(
    comparison: Comparison, speakers: Speakers, group: Sequence[int], article: int
) -> Iterator[Holding]:
    """The positions of an article in some differences, the gravest one's first, each once."""
    held: dict[tuple[int, int, int, Stance | None], tuple[Position, list[int]]] = {}
    for number in group:
        for place in comparison.differences[number].sides[article]:
            speaker = speakers.of(article, place.speaker)
            key = place.start, place.end, speaker, place.stance
            held.setdefault(key, (place, []))[1].append(number)
    for (_, _, speaker, _), (place, numbers) in held.items():
        yield Holding(place, speaker, tuple(numbers))


def _oppositions(
    comparison: Comparison, speakers: Speakers, group: Sequence[int]
) -> Iterator[Opposition]:
    for number in group:
        found = comparison.differences[number]
        if found.verdict not in _OPPOSING:
            continue
        camps: dict[tuple[str, Stance | None], list[int]] = {}
        for article, side in enumerate(found.sides):
            for place in side:
                says = place.stance or place.value or place.text
                speaking = camps.setdefault((says, place.stance), [])
                speaking.append(speakers.of(article, place.speaker))
        yield Opposition(
            number,
            tuple(
                Camp(says, stance, tuple(sorted(set(speaking))))
                for (says, stance), speaking in sorted(camps.items())
            ),
        )


def _agreed(
    comparison: Comparison, speakers: Speakers, said: Sequence[tuple[Position, ...]]
) -> MatrixRow:
    """The row for statements without a difference."""
    cells = tuple(
        tuple(Holding(place, speakers.of(article, place.speaker), ()) for place in places)
        for article, places in enumerate(said)
    )
    absences = tuple(None if cell else Absence.UNMATCHED for cell in cells)
    return MatrixRow(
        heading(comparison.readings, _places(cells)), None, None, (), (), cells, absences
    )


def _places(cells: Sequence[Sequence[Holding]]) -> list[tuple[int, Position]]:
    return [(article, held.position) for article, cell in enumerate(cells) for held in cell]
