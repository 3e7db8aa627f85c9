"""Posts of social media that an article embeds: what they say, and who signed them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop.text.sentences import Sentence

# "— Mara Lind (@maralind) March 5, 2025", behind a link or two to what is posted.
_SIGNATURE = re.compile(
    r"(?:(?:https?://t\.co/\w+|pic\.twitter\.com/\w+)\s*)*"
    r"[—–-]{1,2}\s*(?P<name>[^()—–\n]{2,50}?)\s*\(@\w{1,30}\)(?:\s+[\w.,/: ]{4,30})?\s*$"
)


def part_signatures(sentences: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """The sentences of a text, with the signatures of posts set apart from what is posted.

    Args:
        sentences: all of them, in order.
    """
    return tuple(part for sentence in sentences for part in _parted(sentence))


def _parted(sentence: Sentence) -> Iterator[Sentence]:
    found = _SIGNATURE.search(sentence.text) if "(@" in sentence.text else None
    if found is None:
        yield sentence
        return
    said = sentence.text[: found.start()].rstrip()
    if said:
        yield replace(sentence, end=sentence.start + len(said), text=said)
    start = sentence.start + found.start()
    yield replace(sentence, start=start, text=sentence.text[found.start() :], boilerplate=True)


def signed(sentences: Sequence[Sentence]) -> Iterator[tuple[str, range]]:
    """The posts of a text: whose each is, and which sentences it consists of.

    A post is the rest of its paragraph or, if the signature stands alone, the paragraph before.

    Args:
        sentences: all of them, with signatures set apart.
    """
    for number, sentence in enumerate(sentences):
        found = _SIGNATURE.match(sentence.text) if sentence.boilerplate else None
        if found is None:
            continue
        first = number
        while first and sentences[first - 1].paragraph == sentences[max(number - 1, 0)].paragraph:
            if sentences[first - 1].boilerplate:
                break
            first -= 1
        yield found["name"], range(first, number)
