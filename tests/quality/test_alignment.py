"""Which sentences are of one event and which phrases answer each other, against people's labels."""

from itertools import islice
from pathlib import Path

from benchmarks.quality.alignment import chance, chunk_f1
from benchmarks.quality.chunks import headlines
from benchmarks.quality.ecb import topics
from benchmarks.quality.scores import f1
from desktop.comparison.alignment.phrases import pair_phrases
from desktop.comparison.alignment.same_event import weights


def test_sentences_of_one_event_are_found_in_the_first_topics(labelled: Path) -> None:
    found = [(t, pair) for t in islice(topics(labelled, None), 4) for pair in t.pairs]
    predicted = [chance(topic, pair) >= weights().threshold for topic, pair in found]
    assert f1(predicted, [pair.aligned for _, pair in found]) >= 0.72


def test_chunks_that_people_aligned_are_paired(labelled: Path) -> None:
    held = list(headlines(labelled))
    pairs = [{(a.one, a.other) for a in pair_phrases(one.one, one.other)} for one in held]
    assert chunk_f1(held, pairs) >= 0.90
