"""What of a text is searched, and in which form: words, folded, and the stems of each language."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from desktop.text.stemming import stemmer

_LONGEST = 80  # characters of a word that are searched; what is longer is no word
_AT_ENDS = "',-.:;!?()[]\"“”„«»…"  # what may stand right before or behind a word of a piece
_LONGEST_PLAIN = 40  # characters; the forms of very long words are cut
LETTER_LIKE = "ʼ"  # the one apostrophe that Unicode counts among the letters
_APOSTROPHES = f"'’{LETTER_LIKE}′＇׳״"  # with the two of Hebrew
# With the sign that keeps letters apart in Persian, where others write a space or nothing: کتاب‌ها.
HYPHENS = frozenset("-‐‑\u200c")
# Letters with accents of languages whose stemmers go by them, as far as these are often left out.
# In German, Finnish, Danish, Swedish and Greek it makes no difference.
_ACCENTED = {
    "ca": "àèéíòóúïüç",
    "cs": "áčďéěíňóřšťúůýž",
    "es": "áéíóúüñ",
    "fr": "àâçéèêîïôû",
    "hu": "áéíóöőúüű",
    "it": "àèéìòù",
    "lt": "ąčęėįšųūž",
    "nl": "éëï",
    "pl": "ąćęłńóśźż",
    "pt": "áâãàçéêíóôõú",
    "ro": "ăâîșț",
    "tr": "çğıöşü",
}
# Articles and pronouns that French, Italian and Catalan write onto the next word.
_ELIDED = re.compile(
    "[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|un|all|coll|dall|dell|nell|sull|quell|quest|sant"
)
# Case endings, which Turkish sets off from names: "İstanbul'da". Not the single vowels but for two:
# "Sana'a" is a name.
_TURKISH_ENDING = re.compile(
    "[ıü]|[dt][ae]n?|n?[ıiuü]n|[ysn][ıiuüae]|n[dt][ae]n?|y?l[ae]|l[ıiuü]|l[ae]r|[dt][ae]ki|ki"
)
# Scripts that put no space between words, and Korean, whose particles hang on its words.
UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u1100-\u11ff\u3040-\u30ff\u3105-\u318f\u31a0-\u31bf"
    "\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff66-\uffdc"
    "\U00020000-\U0003ffff"
)
_RUN = re.compile(f"[{UNSPACED}]+|[^{UNSPACED}]+")
_UNSPACED_RUN = re.compile(f"[{UNSPACED}]+")
IDEOGRAPHS = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]+")  # there is nothing to fold in them
_DIGITS_GROUPED = re.compile(
    r"([1-9]\d{0,2}(?:([.,٬\u00a0\u202f])\d{3})(?:\2\d{3})*)(?:[.,٫](\d+))?"
)
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200c\u200d\u0640"))  # the last stretches Arabic words
# What is no letter, nor a combining mark, and may stand within a word, a figure or a compound.
WITHIN = frozenset([*_APOSTROPHES, *HYPHENS, *map(chr, _INVISIBLE), *".,٫٬\u00a0\u202f"])
# हिन्दी is हिंदी: a nasal without a vowel before a consonant, and the sign of a nasal vowel.
_NASAL = re.compile("[ङञणनम]\u094d(?=[क-ह])|\u0901")
_OWN_LETTERS = frozenset("йїўѓќ")  # not accents: no reader of Cyrillic leaves them out
_SPELLINGS = str.maketrans(
    {"ø": "o", "đ": "d", "ł": "l", "ı": "i", "ħ": "h", "ŧ": "t", "æ": "ae", "œ": "oe", "ð": "d"}
    | {"þ": "th", "ى": "ي", "ی": "ي", "ې": "ي", "ک": "ك", "ة": "ه", "ۀ": "ه", "ٱ": "ا", "ґ": "г"}
)


class Word(NamedTuple):  # frozen dataclasses take three times as long to make, and texts are long
    """One word of a text, as it is searched.

    Attributes:
        start: first character in the text.
        end: character after the last one.
        position: its place among the words of the text; a compound has the place of its first part.
        form: lower case without accents, apostrophes and thousands separators.
        spelled: lower case as written, which stemmers want.
        compound: True for "ceasefire" made of the words "cease" and "fire" of "cease-fire".
    """

    start: int
    end: int
    position: int
    form: str
    spelled: str
    compound: bool = False


def words(text: str) -> list[Word]:
    """The words of a text in order, each compound right after its parts."""
    return words_and_places(text)[0]


def words_and_places(text: str) -> tuple[list[Word], int]:
    """The words of a text, and how many places they take.

    Places are more than words where something stands that is never written out.
    """
    found: list[Word] = []
    parts: list[Word] = []  # of the compound that is being read
    places = 0
    for position, (start, end) in enumerate(spans(text)):
        places = position + 1
        form, spelled = as_searched(text[start:end])
        if not form:
            continue  # nothing but characters that are never written out
        word = Word(start, end, position, form, spelled)
        if start > 0 and text[start - 1] in HYPHENS and parts and parts[-1].end + 1 == start:
            parts.append(word)
        else:
            if len(parts) > 1:
                found += _compound(parts)
            parts = [word]
        found.append(word)
    return found + _compound(parts), places


def asked(text: str) -> list[Word]:
    """The words of a piece of a query: as ``words``, without what only a text needs.

    The last character of a run of Chinese is a word of its own in texts, so that every single
    character is found; in a query it says nothing that the pair before it has not said.
    """
    found = words(text)
    spare = {
        later
        for former, later in pairwise(found)
        if former.end == later.end and later.start > former.start and unspaced(later.form)
    }
    return [word for word in found if word not in spare]


def unspaced(form: str) -> bool:
    """Whether a word is a piece of a script that puts no spaces between words."""
    return _UNSPACED_RUN.fullmatch(form) is not None


@lru_cache(maxsize=1 << 13)
def as_searched(piece: str) -> tuple[str, str]:
    """The form under which one word is searched, "" if none, and how it is spelled for stemmers."""
    if piece[0].isdecimal() and (number := _number(piece)):
        return number, number
    if piece.isascii() and piece.isalnum():  # nothing to fold but capitals
        spelled = piece.lower()
        return spelled[:_LONGEST], spelled
    if IDEOGRAPHS.fullmatch(piece):
        return piece[:_LONGEST], piece
    spelled = unicodedata.normalize("NFC", piece.lower().translate(_INVISIBLE))
    spelled = spelled.translate(_NO_APOSTROPHE)
    if not piece[0].isdecimal():
        spelled = spelled.replace(".", "")  # U.S.
    return fold(spelled), spelled


@lru_cache(maxsize=1 << 13)
def alone(piece: str) -> tuple[int, int, str, str] | None:
    """A piece that is one word and nothing else, as most are: told in a tenth of the time.

    Returns:
        where the word starts, the negative of where it ends, its form and how it is spelled; None
        where there may be several, or less than it seems.
    """
    core = piece.strip(_AT_ENDS)
    if len(core) > _LONGEST_PLAIN or not is_one_word(core):
        return None
    form = spelled = core.lower()
    if not core.isascii():
        form, spelled = as_searched(core)
    start = piece.index(core)
    return start, -start - len(core), form, spelled


def is_one_word(core: str) -> bool:
    """Whether this is a word and nothing else, with nothing in it that would be cut off."""
    if core.isascii():
        return core.isalnum()
    return core.isalpha() and LETTER_LIKE not in core and not unspaced_within(core)


def unspaced_within(text: str) -> bool:
    """Whether any of a text is in a script that puts no spaces between words."""
    return _UNSPACED_RUN.search(text) is not None


def fold(word: str) -> str:
    """A word in lower case without accents, apostrophes and invisible characters."""
    lowered = word.casefold()
    if lowered.isascii() and lowered.isalnum():
        return lowered[:_LONGEST]
    if IDEOGRAPHS.fullmatch(word):
        return word[:_LONGEST]
    if not lowered.isascii():
        lowered = unicodedata.normalize("NFC", lowered.translate(_INVISIBLE))
        lowered = "".join(map(_bare, lowered))
        lowered = _NASAL.sub("\u0902", lowered)
    return lowered.translate(_NO_APOSTROPHE)[:_LONGEST]


@lru_cache(maxsize=1 << 13)
def stem(spelled: str, language: str) -> str:
    """The stem of a word, marked with its language ("en:attack").

    Stems are folded after stemming: stemmers know accents. They are marked because the stem of a
    word in one language may be quite another word in the next (German "wares", English "war").
    What no stemmer knows is its own stem, marked with no language (":f16").

    Args:
        spelled: the word in lower case, with its accents.
        language: ISO 639-1 code.
    """
    stemming = stemmer(language)
    foreign = not spelled.isascii() and unspaced(spelled)
    if stemming is None or foreign or not _only_letters().fullmatch(spelled):
        return f":{fold(spelled)}"
    return f"{language}:{fold(stemming(spelled))}"


@lru_cache(maxsize=1 << 12)
def asked_stems(spelled: str, language: str) -> frozenset[str]:
    """The stems of a word that is asked for, which may have been typed without its accents.

    A stemmer goes by them: "policias" is no "policías" to it. So a word without any also has the
    stems that it would have with one. Of the accented words among the 30,000 commonest of a
    language (lists of the `wordfreq` package) 67 (Polish) to 85 (Czech) of 100 have the same stem
    without accents, and 97 to 100 are found with one, Portuguese ones 90. To a word that has no
    accent that adds the stem of another one in a case of twenty (in Hungarian and Turkish of six).

    Args:
        spelled: the word in lower case.
        language: ISO 639-1 code.
    """
    found = {stem(spelled, language)}
    accented = _accented(language)
    if accented and spelled.isalpha() and fold(spelled) == spelled:
        for place, letter in enumerate(spelled):
            for instead in accented.get(letter, ""):
                found.add(stem(f"{spelled[:place]}{instead}{spelled[place + 1 :]}", language))
    return frozenset(found)


@cache
def _accented(language: str) -> dict[str, str]:
    """The accented letters of a language by the letter that is typed in their place."""
    found: dict[str, str] = {}
    for letter in _ACCENTED.get(language, ""):
        found[fold(letter)] = found.get(fold(letter), "") + letter
    return found


_NO_APOSTROPHE = dict.fromkeys(map(ord, _APOSTROPHES))


def _compound(parts: list[Word]) -> list[Word]:
    """The parts written as one word; nothing for a single word, a date or a range of figures."""
    if len(parts) < 2 or not any(part.form.isalpha() for part in parts):
        return []
    return [
        Word(
            parts[0].start,
            parts[-1].end,
            parts[0].position,
            "".join(part.form for part in parts)[:_LONGEST],
            "".join(part.spelled for part in parts),
            compound=True,
        )
    ]


def _number(piece: str) -> str:
    """A figure with digits of our own, a point before decimals and no thousands separators."""
    if not all(character.isdecimal() or character in ".,٫٬\u00a0\u202f" for character in piece):
        return ""
    digits = "".join(
        str(unicodedata.decimal(character)) if character.isdecimal() else character
        for character in piece
    )
    if grouped := _DIGITS_GROUPED.fullmatch(digits):
        whole = "".join(filter(str.isdecimal, grouped[1]))
        return whole + ("." + grouped[3] if grouped[3] else "")
    return digits.replace(",", ".").replace("٫", ".")


@lru_cache(maxsize=1 << 12)
def _bare(character: str) -> str:
    """A character of a word in lower case without accents and vowel points."""
    if character in _OWN_LETTERS:
        return character
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    parts = unicodedata.normalize("NFKD", character)
    # Below class 10 are the vowel signs and the virama of Indic scripts, which are letters there.
    bare = "".join(part for part in parts if unicodedata.combining(part) < 10)
    return bare.casefold().translate(_SPELLINGS)


def spans(text: str) -> Iterator[tuple[int, int]]:
    """Where each word of a text begins and ends, compounds left out; one after another's place."""
    spaced = text.isascii() or not unspaced_within(text)
    for match in _pattern().finditer(text):
        word = match[0]
        if match.lastgroup != "word" or (spaced and word.isalnum() and LETTER_LIKE not in word):
            yield match.span()
        elif not spaced and _UNSPACED_RUN.search(word):
            yield from _bigrams(text, *match.span())
        else:
            yield _without_clitics(text, *match.span())


def _bigrams(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for run in _RUN.finditer(text, start, end):
        if not _UNSPACED_RUN.match(run[0]):
            yield run.span()
            continue
        for at in range(run.start(), run.end()):
            yield at, min(at + 2, run.end())


def _without_clitics(text: str, start: int, end: int) -> tuple[int, int]:
    """The word without "l'" or "qu'" before it, and without "'s" or a Turkish ending behind it."""
    word = text[start:end]
    apostrophe = next((at for at, sign in enumerate(word) if sign in _APOSTROPHES), -1)
    if apostrophe < 0:
        return start, end
    elided, ending = word[:apostrophe], word[apostrophe + 1 :]
    if ending and _ELIDED.fullmatch(elided.lower()):
        start += apostrophe + 1
    elif apostrophe > 2 and word[0].isupper() and _TURKISH_ENDING.fullmatch(ending):
        # What French elides otherwise ("Quelqu'un") is no name.
        end -= 0 if elided.endswith("qu") else len(word) - apostrophe
    if word[-1] in "sS" and word[-2] in _APOSTROPHES and end - start > 2:
        end -= 2
    return start, end


@cache
def combining_marks() -> str:
    """The characters that are written onto the one before them."""
    characters = map(chr, range(0x300, 0x10000))
    # None is a letter; to ask for the category of all would take five times as long.
    others = (character for character in characters if not character.isalnum())
    return "".join(one for one in others if unicodedata.category(one)[0] == "M")


@cache
def _only_letters() -> re.Pattern[str]:
    # Not `isalpha`, for which the vowel signs of Hindi and Arabic are no letters.
    return re.compile(f"(?:[^\\W\\d_]|[{combining_marks()}])+")


@cache
def _pattern() -> re.Pattern[str]:
    # Python's \w leaves out combining marks, without which Hindi and pointed Hebrew fall to pieces.
    letters = f"[^\\W_]+(?:[{combining_marks()}\u00ad\u200d]+[^\\W_]*)*"
    return re.compile(
        r"(?P<initials>(?<![^\W_])(?:[^\W\d_]\.){2,})"
        r"|(?P<number>(?<![^\W_])\d+(?:[.,٫٬]\d+|[\u00a0\u202f]\d{3}(?!\d))+)"
        f"|(?P<word>{letters}(?:[{_APOSTROPHES}]{letters})*)"
    )
