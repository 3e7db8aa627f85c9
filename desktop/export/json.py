"""JSON: a comparison as data for other programs, as ``parallax compare --json`` prints it."""

import json

from desktop.article import Article
from desktop.comparison.model import Comparison, Difference, Position, Row
from desktop.decision import Decision, Passage
from desktop.reading import Reading


def to_json(comparison: Comparison) -> dict[str, object]:
    """The comparison as plain lists and mappings; what is unknown is None."""
    return {
        "articles": [_article(reading) for reading in comparison.readings],
        "rows": [_row(row) for row in comparison.rows],
        "differences": [_difference(difference) for difference in comparison.differences],
        "decisions": _decisions(comparison),
        "checked": {"statements": comparison.statements, "rows": len(comparison.rows)},
    }


def dump(comparison: Comparison) -> str:
    """The same as text: equal comparisons give equal characters."""
    return json.dumps(to_json(comparison), ensure_ascii=False, indent=2) + "\n"


def decision_shape(decision: Decision) -> dict[str, object]:
    """A decision as plain lists and mappings."""
    return {
        "id": decision.id or None,
        "choice": decision.choice.value,
        "kind": decision.kind,
        "articles": list(decision.articles),
        "passages": [_passage(passage) for passage in decision.passages],
        "pair": [_passage(passage) for passage in decision.pair],
        "note": decision.note or None,
        "made": decision.made or None,
    }


def _decisions(comparison: Comparison) -> list[dict[str, object]]:
    """What the user decided, each with the places of the differences it holds for; [] = none."""
    held: dict[int, list[int]] = {one.id: [] for one in comparison.unapplied}
    known = {one.id: one for one in comparison.unapplied}
    for number, decisions in enumerate(comparison.decisions):
        for one in decisions:
            known[one.id] = one
            held.setdefault(one.id, []).append(number)
    return [{**decision_shape(known[id_]), "differences": held[id_]} for id_ in sorted(known)]


def _passage(passage: Passage) -> dict[str, object]:
    return {
        "sha256": passage.sha256,
        "start": passage.start,
        "end": passage.end,
        "text": passage.text,
    }


def _article(reading: Reading) -> dict[str, object]:
    article: Article = reading.article
    return {
        "id": article.id or None,
        "title": article.title or None,
        "source": article.source or None,
        "published": article.published or None,
        "language": article.language or None,
        "parsed": reading.parsed,
        "sentences": [
            {
                "start": sentence.start,
                "end": sentence.end,
                "text": sentence.text,
                "boilerplate": sentence.boilerplate,
            }
            for sentence in reading.sentences
        ],
    }


def _row(row: Row) -> dict[str, object]:
    return {
        "sentences": [list(sentences) for sentences in row.sentences],
        "similarity": round(row.similarity, 4),
    }


def _difference(difference: Difference) -> dict[str, object]:
    return {
        "kind": difference.kind.value,
        "verdict": difference.verdict.value,
        "strength": difference.strength.value,
        "row": difference.row,
        "reason": difference.reason,
        "sides": [[_position(position) for position in side] for side in difference.sides],
        "evidence": dict(difference.evidence),
    }


def _position(position: Position) -> dict[str, object]:
    return {
        "sentence": position.sentence,
        "start": position.start,
        "end": position.end,
        "text": position.text,
        "value": position.value,
        "speaker": position.speaker,
        "stance": position.stance.value if position.stance else None,
    }
