"""Which statements of real reports stand in one row, against what readers laid together."""

from pathlib import Path

from benchmarks.quality.statement_pairs import measures
from desktop.reading.parser import english_parser


def test_rows_of_reports_that_were_not_learned_from_hold_what_readers_laid_together(
    labelled: Path,
) -> None:
    reached = {
        one.metric: one
        for one in measures(labelled, english_parser())
        if one.set == "real reports, held-out"
    }
    assert reached["precision"].value >= 0.67
    assert reached["precision, or overlap"].value >= 0.80
    assert reached["recall"].value >= 0.57
    assert all(
        reached[name].value > (reached[name].baseline or 0.0) + 0.2
        for name in ("precision", "precision, or overlap")
    )
