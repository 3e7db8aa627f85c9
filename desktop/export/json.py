"""JSON: a comparison as data for other programs, as ``parallax compare --json`` prints it."""

import json

from desktop.article import Article
from desktop.comparison.matrix import Holding, Matrix, MatrixRow, Opposition, matrix
from desktop.comparison.model import Comparison, Difference, Position, Row
from desktop.comparison.sayings import Saying, sayings
from desktop.comparison.timeline import Dated, timeline
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
        "unrelated": list(comparison.unrelated),
        "matrix": _matrix(comparison, matrix(comparison)),
        "timeline": [_dated(dated) for dated in timeline(comparison).dated],
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
    """The user's decisions, each with the numbers of the differences it holds for; [] = none."""
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


def _matrix(comparison: Comparison, of: Matrix) -> dict[str, object]:
    return {
        "speakers": [
            {
                "name": speaker.name or None,
                "outlet": speaker.outlet,
                "names": [list(names) for names in speaker.names],
                "articles": list(speaker.articles),
                "says": [_saying(one) for one in said],
            }
            for speaker, said in zip(of.speakers, sayings(comparison, of), strict=True)
        ],
        "rows": [_matrix_row(row) for row in of.rows],
    }


def _matrix_row(row: MatrixRow) -> dict[str, object]:
    heading = row.heading
    return {
        "heading": {
            "article": heading.article,
            "start": heading.start,
            "end": heading.end,
            "text": heading.text,
        },
        "verdict": row.verdict.value if row.verdict else None,
        "kinds": [kind.value for kind in row.kinds],
        "differences": list(row.differences),
        "cells": [[_holding(one) for one in cell] for cell in row.cells],
        "absences": [absence.value if absence else None for absence in row.absences],
        "oppositions": [_opposition(one) for one in row.oppositions],
    }


def _holding(of: Holding) -> dict[str, object]:
    return {**_position(of.position), "speaker": of.speaker, "differences": list(of.differences)}


def _opposition(of: Opposition) -> dict[str, object]:
    return {
        "difference": of.difference,
        "camps": [{"says": camp.says, "speakers": list(camp.speakers)} for camp in of.camps],
    }


def _saying(of: Saying) -> dict[str, object]:
    return {
        "article": of.article,
        "sentence": of.sentence,
        "start": of.start,
        "end": of.end,
        "text": of.text,
        "stance": of.stance.value if of.stance else None,
        "rows": list(of.rows),
    }


def _dated(of: Dated) -> dict[str, object]:
    return {
        "first": of.interval.first.isoformat() if of.interval else None,
        "after": of.interval.after.isoformat() if of.interval else None,
        "label": of.label,
        "datings": [
            {
                "article": one.article,
                "sentence": one.sentence,
                "start": one.start,
                "end": one.end,
                "text": one.text,
                "speaker": one.speaker,
                "inferred": one.inferred,
                "differences": list(one.differences),
            }
            for one in of.datings
        ],
    }
