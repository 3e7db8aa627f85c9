"""Find the English words that news writes in lower case; write resources/words/lower_case.txt.

Run it as ``python benchmarks/learn_lower_case.py ../shared/data``.
"""

import json
import re
import sys
from collections import Counter
from pathlib import Path

from desktop.paths import RESOURCES
from desktop.text.boilerplate import mark_boilerplate
from desktop.text.sentences import split_sentences

# Rarer words are left out: how they are written is chance.
_AT_LEAST = 4
# A word that is written with a capital more often than this is a name, or may be one.
_CAPITALS = 0.25
_SETS = ("allsides", "g5w_newscluster", "basil")
# A word that does not begin a sentence or a quotation.
_INSIDE = re.compile(r"(?<=[a-z,;] )[A-Za-z][a-z]+(?:['’][a-z]+)?\b")
# More capitals than this: a headline, which says nothing of how its words are written.
_HEADLINE = 0.5


def main(data: Path) -> None:
    """Count the words of the clustering sets with and without capitals and write the list."""
    lower: Counter[str] = Counter()
    capital: Counter[str] = Counter()
    for name in _SETS:
        with (data / "a_clustering" / f"{name}.jsonl").open(encoding="utf-8") as lines:
            for line in lines:
                for sentence in mark_boilerplate(split_sentences(json.loads(line)["text"])):
                    found: list[str] = (
                        [] if sentence.boilerplate else _INSIDE.findall(sentence.text)
                    )
                    if sum(word[0].isupper() for word in found) <= _HEADLINE * len(found):
                        lower.update(word for word in found if word.islower())
                        capital.update(word.lower() for word in found if not word.islower())
    words = [
        word
        for word, count in sorted(lower.items())
        if count >= _AT_LEAST and capital[word] <= _CAPITALS * (count + capital[word])
    ]
    header = (
        "# English words that news writes in lower case, found by benchmarks/learn_lower_case.py.\n"
        "# Own counts.\n"
    )
    text = header + "".join(f"{word}\n" for word in words)
    (RESOURCES / "words" / "lower_case.txt").write_text(text, encoding="utf-8")
    print(f"{len(words)} words")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
