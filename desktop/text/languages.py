"""Language detection: the language that a text is written in."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, cast

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from py3langid.langid import LanguageIdentifier

# Of 3,702 English articles of the development sets none is taken for another language; 12 of them,
# headlines of a dozen words with many names, stay under this and count as unknown.
_SURE = 0.8
_LETTERS = 20  # fewer are not enough
_READ = 1_000  # characters: with more of them the same articles stay unknown, and it takes longer
# Pieces from all over that, of which one in five characters is, tell as much of most texts. They
# are as sure as this for 3,775 of 3,790 English articles of the development sets, and for 1,972 of
# 2,440 texts put together of spaCy's sentences in 61 languages; none of these is taken for another
# language than by the whole. The rest is read whole.
_PIECE, _EVERY = 60, 300  # characters
_SURE_OF_PIECES = 0.98
_LETTER = re.compile(r"[^\W\d_]")
_DENSE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")  # say as much as three each


def detect(text: str) -> str:
    """The ISO 639-1 code of the language of a text; "" where it is too short or unclear."""
    text = text[:_READ]
    letters = sum(1 for _ in islice(_LETTER.finditer(text), _LETTERS))
    if letters < _LETTERS and letters + 2 * len(_DENSE.findall(text)) < _LETTERS:
        return ""
    code, probability = _classified(" ".join(_pieces(text)))
    if probability < _SURE_OF_PIECES:
        code, probability = _classified(text)
    return code if probability >= _SURE else ""


def _pieces(text: str) -> Iterator[str]:
    return (text[at : at + _PIECE] for at in range(0, len(text), _EVERY))


def _classified(text: str) -> tuple[str, float]:
    return cast("tuple[str, float]", _identifier().classify(text))


@cache
def _identifier() -> "LanguageIdentifier":
    # Half a second to load; only who imports articles waits for it.
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    # Those with a code of two letters: Moroccan and Egyptian Arabic or Cantonese, which the model
    # knows as well, would share the probability of Arabic and Chinese.
    codes = cast("list[str]", identifier.labels)
    identifier.set_languages([code for code in codes if len(code) == 2])
    # Row by row in memory, as it is asked for; as it was chosen, column by column, it takes half as
    # long again to classify a text.
    identifier.nb_ptc = np.ascontiguousarray(cast("NDArray[np.float16]", identifier.nb_ptc))
    return identifier
