"""Names found by capitalisation alone, in languages that capitalise no other words."""

import re
from collections.abc import Iterator, Sequence

from desktop.reading.mention import Mention, NameType
from desktop.text.sentences import Sentence
from desktop.text.words import fold, stop_words

# Languages with lower-case common nouns, months and weekdays; German and Luxembourgish have none,
# and English is parsed.
_LANGUAGES = frozenset(
    [
        "bg", "bs", "ca", "cs", "da", "el", "es", "et", "fi", "fr", "gl", "hr", "hu", "it", "lt",
        "lv", "mk", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sr", "sv", "tr", "uk",
    ]
)  # fmt: skip
_WORD = r"[^\W\d_]+(?:[-’'][^\W\d_]+)*"
_BEHIND = re.compile(r"[^\W\d_,;)\d]\s$|,\s$")
# A sentence with a larger share of capitalised words is a headline.
_SHARE = 0.6


def find_capitalised(
    text: str, sentences: Sequence[Sentence], language: str
) -> tuple[Mention, ...]:
    """The names inside statements, untyped; none where capitals tell nothing."""
    if language not in _LANGUAGES:
        return ()
    spans = [
        span
        for sentence in sentences
        if not sentence.boilerplate
        for span in _in_sentence(text, sentence, language)
    ]
    longest: dict[str, str] = {}
    for start, end in spans:
        name = text[start:end]
        last = fold(name.split()[-1])
        longest[last] = max(longest.get(last, ""), name, key=len)
    return tuple(
        Mention(start, end, NameType.OTHER, longest[fold(text[start:end].rsplit(maxsplit=1)[-1])])
        for start, end in spans
    )


def _in_sentence(text: str, sentence: Sentence, language: str) -> Iterator[tuple[int, int]]:
    words = re.findall(_WORD, sentence.text)
    if sum(word[0].isupper() for word in words) > _SHARE * len(words):
        return
    run: tuple[int, int] | None = None
    for match in re.finditer(_WORD, sentence.text):
        start, end = sentence.start + match.start(), sentence.start + match.end()
        capital = match.group()[0].isupper() and fold(match.group()) not in stop_words(language)
        inside = match.start() > 0 and bool(_BEHIND.search(sentence.text, 0, match.start()))
        if run and capital and text[run[1] : start] == " ":
            run = run[0], end
            continue
        if run:
            yield run
        run = (start, end) if capital and inside else None
    if run:
        yield run
