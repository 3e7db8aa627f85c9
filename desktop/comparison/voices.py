"""Whether two speakers, as two articles name them, are one voice."""

from desktop.reading import Reading
from desktop.text.words import fold, stop_words, tokenize

# Words that two descriptions of one voice share: a general staff and its spokesperson.
_SHARED_WORDS = 2


def same_voice(one: Reading, speaker: str | None, other: Reading, replier: str | None) -> bool:
    """Whether two speakers are one person, or a body and somebody who speaks for it.

    Args:
        one: the article that names ``speaker``.
        speaker: who is credited there; None is the outlet itself.
        other: the article that names ``replier``.
        replier: who is credited there.
    """
    if speaker is None or replier is None:
        return speaker == replier
    if fold(speaker.split()[-1]) == fold(replier.split()[-1]):
        return True
    return len(_description(one, speaker) & _description(other, replier)) >= _SHARED_WORDS


def _description(reading: Reading, speaker: str) -> set[str]:
    """The words of all phrases by which an article credits a speaker."""
    phrases = [a for a in reading.attributions if a.speaker == speaker]
    text = reading.article.text
    return _words(speaker).union(
        *(_words(text[a.start : a.end].removesuffix(a.cue)) for a in phrases)
    )


def _words(phrase: str) -> set[str]:
    stop = stop_words("en")
    return {token.stem for token in tokenize(phrase, "en") if token.folded not in stop}
