"""Count the sentences of news that hold each English word; write resources/words/frequencies.tsv.

Run it as ``python benchmarks/learn_frequencies.py ../shared/data`` after concepts.txt has changed.
"""

import json
import sys
from collections import Counter
from pathlib import Path

from desktop.paths import RESOURCES
from desktop.text.boilerplate import mark_boilerplate
from desktop.text.concepts import concept
from desktop.text.sentences import split_sentences
from desktop.text.words import tokenize

# Rarer words are left out: their counts are chance, and a word not in the table is rare anyway.
_AT_LEAST = 6
_SETS = ("allsides", "g5w_newscluster", "basil", "ecbplus", "fnc_bodies")


def main(data: Path) -> None:
    """Count the words of the clustering sets and write the table."""
    counts: Counter[str] = Counter()
    sentences = 0
    for name in _SETS:
        with (data / "a_clustering" / f"{name}.jsonl").open(encoding="utf-8") as lines:
            for line in lines:
                text: str = json.loads(line)["text"]
                for sentence in mark_boilerplate(split_sentences(text)):
                    if not sentence.boilerplate:
                        sentences += 1
                        tokens = tokenize(sentence.text, "en")
                        counts.update({concept(t, "en") for t in tokens if not t.folded.isdigit()})
    rows = [
        f"{key}\t{count / sentences:.3g}\n"
        for key, count in sorted(counts.items())
        if count >= _AT_LEAST
    ]
    header = (
        f"# Share of {sentences} sentences of English news that hold a word (stem, or GROUP of\n"
        "# concepts.txt), counted by benchmarks/learn_frequencies.py. Own counts.\n"
    )
    (RESOURCES / "words" / "frequencies.tsv").write_text(header + "".join(rows), encoding="utf-8")
    print(f"{len(rows)} words from {sentences} sentences")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
