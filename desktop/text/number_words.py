"""Numbers as written, in digits and in words, without what they count."""

import math
from dataclasses import dataclass, replace

from desktop.text.number_kinds import (
    ARTICLE_HEADS,
    ARTICLES,
    FOLLOWS,
    NumberWords,
    number_heads,
    number_words,
)
from desktop.text.pieces import Passage, Shape

# Which mark is the decimal one; in any other language a number with a doubtful mark is not read.
_DECIMAL = {"en": ".", "he": ".", "ar": ".", "de": ",", "fr": ",", "es": ",", "uk": ",", "ru": ","}
_LONGEST = 15  # digits that a float holds exactly; longer numbers are not amounts
_VULGAR = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}
_DENOMINATORS = (3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 100, 1000)  # of shares like "seven in 10"
_HALVES = frozenset({"first", "second", "latter"})  # "the second half of the year"
_THOUSAND = 1000.0
_PER = frozenset({"por", "pour"})
_HUNDRED = ((100.0, "hundreds"), (100.0, "cent"))
_AND = {"es": "y", "fr": "et"}  # within a number: "treinta y cinco", "vingt et un"
_SHARE_STEP = 5.0  # per cent: "a third" and "half" are said of shares a little off


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a text.

    Attributes:
        first: index of its first piece.
        after: index after its last one.
        low: its value, or the least one meant.
        high: the same, or the greatest one meant ("dozens": 20 to 200).
        step: the place of its last significant digit (26,000: 1000; 2.5: 0.1).
        scale: 1e6 in "1.2 million"; 1 without such a word.
        words: True if it is written in words altogether.
        fraction: True for a share ("a third of"), whose value is in per cent.
        about: True for a number that softens itself ("a dozen", "dozens").
        letter: the scale's letter where one is attached ("m" in "5m"), which may mean metres.
        doubtful: True if only a unit after it makes it an amount (German "14.30").
    """

    first: int
    after: int
    low: float
    high: float
    step: float
    scale: float = 1.0
    words: bool = False
    fraction: bool = False
    about: bool = False
    letter: str = ""
    doubtful: bool = False


def read_number(passage: Passage, first: int) -> Number | None:
    """The number that begins at a piece, if one does."""
    number = _simple(passage, first)
    return number and _as_share(passage, number)


def _simple(passage: Passage, first: int) -> Number | None:
    if passage.shape(first) is Shape.NUMBER:
        return _digits(passage, first)
    if passage.shape(first) is not Shape.WORD:
        return None
    lexicon, head = number_words(passage.language), passage.lower(first)
    per_cent = passage.lower(first - 1) in _PER and lexicon.words.get(head) in _HUNDRED
    if per_cent or head not in number_heads(passage.language):
        return None
    shared = lexicon.fractions.starting(passage.pieces, first)
    if shared and not (head == "half" and passage.lower(first - 1) in _HALVES):
        share = shared[0] * 100
        return Number(first, shared[1], share, share, _SHARE_STEP, words=True, fraction=True)
    if vague := lexicon.vague.starting(passage.pieces, first):
        (low, high), after = vague
        return Number(first, after, low, high, low, scale=low, words=True, about=True)
    return (
        _of_a_unit(passage, first)
        or _with_article(passage, first, lexicon)
        or _words(passage, first, lexicon)
    )


def rounding(value: float) -> float:
    """The step that a whole number implies: 26,000 → 1000; below a hundred it is 1."""
    if value < 100 or value != int(value):
        return 1.0
    whole, step = int(value), 1
    while whole % 10 == 0:
        whole, step = whole // 10, step * 10
    return float(step)


def _digits(passage: Passage, first: int) -> Number | None:
    text, after = _grouped(passage, first)
    parsed = parse_digits(text, passage.language)
    if parsed is None:
        return None
    value, decimals, doubtful = parsed
    step = 10.0**-decimals if decimals else rounding(value)
    number = Number(first, after, value, value, step, doubtful=doubtful)
    return _scaled(passage, _with_half(passage, number), decimals)


def _as_share(passage: Passage, number: Number) -> Number:
    """Read "seven in 10" and "one out of five" as shares; leave other numbers unchanged."""
    after = number.after
    gap = 1 if passage.lower(after) == "in" else 2
    linked = gap == 1 or (passage.lower(after), passage.lower(after + 1)) == ("out", "of")
    if not linked or number.low >= _DENOMINATORS[-1]:
        return number
    whole = _simple(passage, after + gap)
    if whole is None or whole.low not in _DENOMINATORS or whole.low <= number.low:
        return number
    share = 100 * number.low / whole.low
    return Number(number.first, whole.after, share, share, 100 / whole.low, fraction=True)


def _grouped(passage: Passage, first: int) -> tuple[str, int]:
    """The digits of a number whose thousands may be separated by spaces, and the index after it."""
    text, after = passage.word(first), first + 1
    if not text.isdecimal() or len(text) > 3:
        return text, after
    # A plain space parts two numbers in English; in other languages it is the mark of thousands.
    gaps = "\u00a0\u202f\u2009" + ("" if passage.language in ("en", "he", "ar") else " ")
    while passage.shape(after) is Shape.NUMBER and len(text) <= _LONGEST:
        group = passage.word(after)
        gap = passage.text[passage.pieces[after - 1].end : passage.pieces[after].start]
        whole = group[:3]
        if len(gap) != 1 or gap not in gaps or not whole.isdecimal() or group[3:4].isdecimal():
            break
        if len(whole) < 3:
            break
        text, after = text + group, after + 1
        if not group.isdecimal():
            break
    return text, after


def parse_digits(text: str, language: str) -> tuple[float, int, bool] | None:
    """Value, decimals and doubt of digits with separators; None if they are not an amount."""
    plain = "".join(str(int(char)) if char.isdecimal() else char for char in text)
    plain = plain.replace("٬", "٬" if language != "ar" else ",").replace("٫", ".")
    marks = [char for char in plain if not char.isdecimal()]
    if len(plain) - len(marks) > _LONGEST or ":" in marks or "٬" in marks:
        return None
    if not marks:
        return float(plain), 0, False
    head, *groups = plain.replace(",", ".").split(".")
    threes = all(len(group) == 3 for group in groups) and len(head) <= 3 and head[0] != "0"
    if len(marks) == 1:
        return _one_mark(head, groups[0], marks[0], language, threes=threes)
    if len(set(marks)) == 1:
        whole = threes and marks[0] != _DECIMAL.get(language)
        return (float("".join([head, *groups])), 0, False) if whole else None
    threes = all(len(group) == 3 for group in groups[:-1])
    if marks[-1] in marks[:-1] or len(set(marks[:-1])) != 1 or not threes:
        return None
    return float("".join([head, *groups[:-1]]) + "." + groups[-1]), len(groups[-1]), False


def _one_mark(
    head: str, tail: str, mark: str, language: str, *, threes: bool
) -> tuple[float, int, bool] | None:
    decimal = _DECIMAL.get(language, "")
    if mark == decimal:
        return float(f"{head}.{tail}"), len(tail), False
    if threes:
        # Ukrainian and Russian write 1 200; what "1.200" means there is unsure.
        sure = decimal and not (mark == "." and language in ("uk", "ru"))
        return (float(head + tail), 0, False) if sure else None
    if decimal == ".":
        return None  # English "1,5" lists two numbers
    return float(f"{head}.{tail}"), len(tail), True


def _with_half(passage: Passage, number: Number) -> Number:
    """Add what follows in "1½" and "2 and a half"."""
    share = _VULGAR.get(passage.word(number.after))
    length = 1
    if share is None:
        share, length = _and_a_half(passage, number.after)
    if not share:
        return number
    return replace(
        number,
        after=number.after + length,
        low=number.low + share,
        high=number.high + share,
        step=share,
    )


def _and_a_half(passage: Passage, index: int) -> tuple[float, int]:
    following = tuple(passage.lower(index + offset) for offset in range(3))
    return (0.5, 3) if following == ("and", "a", "half") else (0.0, 0)


def _scaled(passage: Passage, number: Number, decimals: int) -> Number:
    """Apply the scale word or letter that follows: "1.2 million", "$5-million", "2bn", "15k"."""
    lexicon = number_words(passage.language)
    after = number.after
    if passage.word(after) == "-" and passage.joined(after) and passage.joined(after + 1):
        after += 1  # "5-million"
    scale, letter = lexicon.scale(passage.lower(after)), ""
    if not scale and passage.joined(after) and after == number.after:
        letter = passage.word(after)
        scale = lexicon.letters.get(letter, 0.0)
    if not scale:
        return number
    after += 1
    if not letter and scale == _THOUSAND and (larger := lexicon.scale(passage.lower(after))):
        scale, after = scale * larger, after + 1  # "15 mil millones"
    if passage.word(after) == "." and passage.joined(after) and passage.lower(after - 1) in _SHORT:
        after += 1
    return replace(
        number,
        after=after,
        low=number.low * scale,
        high=number.high * scale,
        step=(10.0**-decimals if number.step >= 1 or decimals else number.step) * scale,
        scale=scale,
        letter=letter,
        about=scale == 12,
    )


_SHORT = ("mio", "mrd", "тис", "млн", "млрд", "тыс")  # scale words that end in a full stop


def _of_a_unit(passage: Passage, first: int) -> Number | None:
    """Half an hour, an hour, half a mile: the article is the number."""
    if passage.language != "en":
        return None
    lower = passage.lower(first)
    after = first + 1 + (lower == "half" and passage.lower(first + 1) in ("a", "an"))
    counts = lower == "an" or (lower == "half" and after == first + 2)
    if not counts or passage.lower(after) not in _UNITS_WITH_ARTICLE:
        return None
    value = 0.5 if lower == "half" else 1.0
    return Number(first, after, value, value, value / 2, words=True)


_UNITS_WITH_ARTICLE = frozenset(
    {"hour", "mile", "inch", "kilometre", "kilometer", "tonne", "ton", "acre", "minute", "ounce"}
)


def _with_article(passage: Passage, first: int, lexicon: NumberWords) -> Number | None:
    """A hundred, half a million, half a dozen, a couple of hundred, a million and a half."""
    if passage.lower(first) not in ARTICLE_HEADS:
        return None
    lower = [passage.lower(first + offset) for offset in range(4)]
    for head, share in ARTICLES.items():
        scale = lexicon.scale(lower[len(head)]) if tuple(lower[: len(head)]) == head else 0.0
        if not scale:
            continue
        if head == ("a",) and scale < 1e6 and scale != 12:
            return _words(passage, first + 1, lexicon, article=True)
        after = first + len(head) + 1
        half, length = _and_a_half(passage, after)
        value = scale * (share + half)
        step = scale * (0.1 if scale >= 1000 and (share < 1 or half) else 1.0)
        dozen, end = scale == 12, after + length
        step = 1.0 if dozen else step
        return Number(first, end, value, value, step, scale=scale, words=True, about=dozen)
    return None


def _words(
    passage: Passage, first: int, lexicon: NumberWords, *, article: bool = False
) -> Number | None:
    """A number in words: "twenty-three", "two hundred and six", "one and a half million"."""
    total, current, last, index = 0.0, 0.0, "", first
    scale, least, dozen = 1.0, math.inf, False
    if article:  # "a hundred": the article is the one
        current, last = 1.0, "unit"
    while True:
        start = _skip_joint(passage, index, last, lexicon)
        value, kind = lexicon.words.get(passage.lower(start), (0.0, ""))
        if last not in FOLLOWS.get(kind, ()) or _rises(kind, value, last, current, least):
            break
        index = start + 1
        if kind in ("hundred", "dozen"):
            current, scale, dozen = (current or 1) * value, value, kind == "dozen"
        elif kind in ("scale", "thousand"):
            # "mil millones": the larger one multiplies the smaller
            carried, total = (total, 0.0) if last == "thousand" else (current or 1, total)
            total, current, scale, least = total + carried * value, 0.0, value, value
        elif kind == "cent" or (kind == "score" and last == "unit"):
            current = current - current % 10 + (current % 10 or 1) * value
        else:
            current += value
        last = kind
    beyond = _skip_joint(passage, index, last, lexicon)
    goes_on = beyond > index and passage.lower(beyond).removesuffix("s") in lexicon.words
    if index == first or goes_on:  # of "quatre-vingts" only the beginning is known
        return None
    value = total + current
    number = Number(
        first - article, index, value, value, rounding(value), scale, words=True, about=dozen
    )
    number = replace(number, step=1.0) if dozen else number
    return _half_of_words(passage, number, lexicon)


def _rises(kind: str, value: float, last: str, current: float, least: float) -> bool:
    """Whether a word makes a number greater than what came before allows.

    A number only ever descends: neither "ten thousand ten thousand" nor "six hundred six hundred"
    is one, so no reading is longer than the scales that there are.
    """
    if kind in ("scale", "thousand"):
        return value >= least and last != "thousand"
    if kind == "score":
        return not _counts_by_twenties(value, last, current)
    return kind in ("hundred", "cent") and current >= value


def _counts_by_twenties(value: float, last: str, current: float) -> bool:
    """Whether a French word for 10, 20 or 60 goes on with a number: "soixante-dix"."""
    if last == "unit":
        return (current % 10, value) == (4, 20)
    return last != "score" or (value == 10 and current % 100 in (60, 80))


def _skip_joint(passage: Passage, index: int, last: str, lexicon: NumberWords) -> int:
    """The index of the next number word after a hyphen or an "and"."""
    if not last:
        return index
    beyond = _skip_hyphen(passage, index)
    if passage.lower(beyond) == _AND.get(passage.language) and last in ("tens", "score"):
        ones = _skip_hyphen(passage, beyond + 1)
        _, kind = lexicon.words.get(passage.lower(ones), (0.0, ""))
        return ones if kind in ("unit", "one", "teen") else index
    if passage.lower(index) == "and" and last in ("hundred", "scale"):
        # "two hundred and six", but not "between one hundred and two hundred"
        if not lexicon.scale(passage.lower(index + 2)):
            return index + 1
        return index
    return beyond


def _skip_hyphen(passage: Passage, index: int) -> int:
    hyphen = passage.word(index) in ("-", "‑")
    return index + (hyphen and passage.joined(index) and passage.joined(index + 1))


def _half_of_words(passage: Passage, number: Number, lexicon: NumberWords) -> Number:
    """Add "and a half" and the scale after it: "two and a half million"."""
    share, length = _and_a_half(passage, number.after)
    if not share:
        return number
    after = number.after + length
    scale = lexicon.scale(passage.lower(after)) if number.scale == 1 else 0.0
    if scale:
        value = (number.low + share) * scale
        return replace(number, after=after + 1, low=value, high=value, step=scale / 10, scale=scale)
    value = number.low + share * number.scale
    return replace(number, after=after, low=value, high=value, step=0.5 * number.scale)
