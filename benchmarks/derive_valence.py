"""Derive resources/words/valence.tsv from the lexicon of VADER: how good or bad words sound.

Run it as ``python -m benchmarks.derive_valence vader_lexicon.txt``, with the file of that name from
the package vaderSentiment 3.3.2.
"""

import re
import sys
from pathlib import Path

from desktop.paths import RESOURCES

# Smileys and short forms of chats are no words of news.
_WORD = re.compile(r"[a-z]{3,}")
# People rated each word from -4 to 4; what is nearer to nothing than this tells nothing.
_LEAST = 0.5
_HEAD = """\
# How good or bad English words sound to people, -4 to 4. Derived by benchmarks/derive_valence.py
# from the lexicon of VADER 3.3.2 (C. J. Hutto, E. Gilbert 2014), MIT licence,
# Copyright (c) 2016 C. J. Hutto: permission is granted, free of charge, to use, copy, modify and
# distribute it, provided that this notice is included; no warranty.
# word\tvalence
"""


def main(lexicon: Path) -> None:
    """Keep the words of the lexicon that sound good or bad."""
    rows = (line.split("\t") for line in lexicon.read_text("utf-8").splitlines())
    held = {word: float(valence) for word, valence, *_ in rows if _WORD.fullmatch(word)}
    lines = [f"{word}\t{v:.1f}\n" for word, v in sorted(held.items()) if abs(v) >= _LEAST]
    (RESOURCES / "words" / "valence.tsv").write_text(_HEAD + "".join(lines), "utf-8")
    print(f"{len(lines)} words")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
