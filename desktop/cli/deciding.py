"""The command `decisions`: lists and removes the user's decisions about differences."""

import argparse

from desktop.article import shorten
from desktop.cli import DONE
from desktop.cli.opening import opened
from desktop.cli.terminal import put
from desktop.decision import Choice, Decision
from desktop.export.json import decision_shape

_WIDTH = 60


def run_decisions(options: argparse.Namespace) -> int:
    """List every decision, or remove one."""
    with opened(options) as library:
        if options.remove is not None:
            library.archive.decisions.remove(options.remove)
        decisions = library.archive.decisions.all()
        numbers = library.archive.decisions.numbers(decisions)
    lines = [line for one in decisions for line in _lines(one, numbers)]
    put(
        options,
        [_shape(one, numbers) for one in decisions],
        "\n".join(lines) or "Nothing is decided.",
    )
    return DONE


def _shape(decision: Decision, numbers: dict[str, int]) -> dict[str, object]:
    """A decision for programs, with the numbers of the articles that still exist."""
    ids = [numbers.get(key) for key in decision.articles]
    return {**decision_shape(decision), "article_ids": ids}


def _lines(decision: Decision, numbers: dict[str, int]) -> list[str]:
    """The decision, and below it the words that it is about, each with its article."""
    words = f": {' '.join(decision.note.split())}" if decision.choice is Choice.NOTED else ""
    told = decision.pair or decision.passages
    return [
        f"{decision.id:>6}  {decision.choice} · {decision.kind}{words}",
        *(
            f"        {numbers.get(one.sha256) or 'gone':>6}  {shorten(one.text, _WIDTH)}"
            for one in told
        ),
    ]
