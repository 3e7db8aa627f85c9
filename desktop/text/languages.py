"""The language that a text is written in."""

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

# Every article of the development sets (3,534, all English) comes out above 0.99; single sentences
# of 20 letters reach 0.8 where they are right and stay under it where they are not.
_SURE = 0.8
_LETTERS = 20  # fewer say too little
_READ = 20_000  # characters; more of a text don't change the answer
_LETTER = re.compile(r"[^\W\d_]")
_DENSE = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]"
)  # one letter says as much as three


def detect(text: str) -> str:
    """The ISO 639-1 code of the language of a text; "" where it is too short or can't be told."""
    text = text[:_READ]
    if len(_LETTER.findall(text)) + 2 * len(_DENSE.findall(text)) < _LETTERS:
        return ""
    code, probability = _identifier().classify(text)
    return code if probability >= _SURE and len(code) == 2 else ""


@cache
def _identifier() -> "LanguageIdentifier":
    # Half a second to load; only who imports articles waits for it.
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
