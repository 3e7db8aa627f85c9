"""How well names are found and joined over articles (ECB+); floors under what was reached."""

from pathlib import Path

import pytest

from benchmarks.quality.measure import Measure
from benchmarks.quality.names import measures
from desktop.reading.parser import Parser

TOPICS = 8  # of 20


@pytest.fixture(scope="module")
def found(labelled: Path, parser: Parser) -> dict[str, Measure]:
    return {f"{one.measure}: {one.metric}": one for one in measures(labelled, parser, TOPICS)}


def test_names_are_found(found: dict[str, Measure]) -> None:
    assert found["names found: recall"].value >= 0.955


def test_names_are_joined_over_articles_as_people_did(found: dict[str, Measure]) -> None:
    joined = found["names joined: B-cubed F1"]
    assert joined.baseline is not None
    assert joined.value >= joined.baseline + 0.14
    assert found["names joined: B-cubed precision"].value >= 0.93
