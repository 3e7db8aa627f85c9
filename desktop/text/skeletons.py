"""Skeletons: the consonants of a name, which survive transliteration between scripts."""

import re
import unicodedata
from functools import lru_cache

# Letters of other scripts by their nearest Latin consonant; vowels vanish anyway. Own table.
_CYRILLIC = ("бвгґджзклмнпрстфхцчшщ", "bvggdzzklmnprstfhccss")
_GREEK = ("βγδζθκλμνξπρσςτφχ", "vgdztklmnkprsstfh")
_ARABIC = ("بتثجحخدذرزسشصضطظغفقكلمنهپچڤگ", "bttghhddrzsssdtzgfkklmnhpcvg")
_HEBREW = ("בגדהזחטכךלמםנןסעפףצץקרשת", "bgdhzhtkklmmnnsepfcckrst")
_SCRIPTS = (_CYRILLIC, _GREEK, _ARABIC, _HEBREW)
_LETTERS = {
    ord(letter): latin
    for letters, latins in _SCRIPTS
    for letter, latin in zip(letters, latins, strict=True)
}
_DIGRAPHS = (
    (re.compile("sch|tsch|sh|zh|ch(?=[ei])"), "s"),
    (re.compile("ph"), "f"),
    (re.compile("ck|c(?![eihy])|q|kh|x"), "k"),
    (re.compile("th"), "t"),
    (re.compile("gh"), "g"),
    (re.compile("[tdc]z|ts"), "c"),
    (re.compile("w|b(?=v)"), "v"),
)
_SHORTEST = 3  # with only two consonants, different names collide


@lru_cache(maxsize=65536)
def skeleton(word: str) -> str:
    """The consonants of a name that survive spelling and script; "" if there are too few.

    "Tollmere" and "Толлмір" give the same; Arabic and Hebrew write no more than this.
    """
    bare = "".join(c for c in unicodedata.normalize("NFKD", word.casefold()) if not _is_mark(c))
    latin = bare.translate(_LETTERS)
    for pattern, letter in _DIGRAPHS:
        latin = pattern.sub(letter, latin)
    consonants = re.sub(r"[^bcdfgklmnprstvz]|(.)(?=\1)", "", latin)
    return consonants if len(consonants) >= _SHORTEST else ""


def _is_mark(character: str) -> bool:
    return unicodedata.combining(character) != 0
