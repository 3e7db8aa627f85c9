"""The verdicts of a comparison on differences of one kind."""

from desktop.comparison.model import Comparison, Kind, Verdict


def verdicts(comparison: Comparison, kind: Kind) -> list[Verdict]:
    return [one.verdict for one in comparison.differences if one.kind is kind]
