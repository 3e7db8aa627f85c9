"""Stemmers: map all forms of a word to one stem, for each language that has a stemmer."""

from collections.abc import Callable
from functools import cache
from typing import cast

import Stemmer

from desktop.text import arabic, ukrainian

# Snowball's algorithm for each ISO 639-1 code it knows. That of Serbian reads both alphabets, and
# Bosnian and Croatian have its endings.
_SNOWBALL = {
    "ar": "arabic",
    "bs": "serbian",
    "ca": "catalan",
    "cs": "czech",
    "da": "danish",
    "de": "german",
    "el": "greek",
    "en": "english",
    "eo": "esperanto",
    "es": "spanish",
    "et": "estonian",
    "eu": "basque",
    "fa": "persian",
    "fi": "finnish",
    "fr": "french",
    "ga": "irish",
    "hi": "hindi",
    "hr": "serbian",
    "hu": "hungarian",
    "hy": "armenian",
    "id": "indonesian",
    "it": "italian",
    "lt": "lithuanian",
    "nb": "norwegian",
    "ne": "nepali",
    "nl": "dutch",
    "nn": "norwegian",
    "no": "norwegian",
    "pl": "polish",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "sr": "serbian",
    "st": "sesotho",
    "sv": "swedish",
    "ta": "tamil",
    "tr": "turkish",
    "yi": "yiddish",
}
STEMMED = frozenset({*_SNOWBALL, "uk"})  # languages in which search finds all forms of a word


@cache
def stemmer(language: str) -> Callable[[str], str] | None:
    """The stemming function for words in lower case; None for a language without a stemmer.

    Args:
        language: ISO 639-1 code.
    """
    if language == "uk":
        return ukrainian.stem
    algorithm = _SNOWBALL.get(language)
    if algorithm is None:
        return None
    # Its own cache costs twelve times what stemming does as soon as there are more words than it
    # holds (5 µs instead of 0.4); who stems the same word often has one.
    snowball = cast("Callable[[str], str]", Stemmer.Stemmer(algorithm, 0).stemWord)
    return arabic.stemmer(snowball) if language == "ar" else snowball


def stemming_version() -> str:
    """The version of the stemmers; another version may produce other stems."""
    return f"{Stemmer.version()} uk{ukrainian.VERSION} ar{arabic.VERSION}"
