"""Marks: the fast way finds exactly what analysing the whole text finds."""

from collections.abc import Iterable
from fnmatch import fnmatchcase

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from desktop.search.candidates import pieces
from desktop.search.marks import finder, nearby, runs, spelled_out
from desktop.search.parser import parse
from desktop.search.query import All, Any, Fuzzy, Near, Node, Text, Wildcard
from desktop.search.words import Word, stem, words


def slowly(text: str, language: str, node: Node) -> list[tuple[int, int, int]]:
    """The marks by analysing every word of the text."""
    found = words(text)
    marks: list[tuple[int, int, int]] = []
    for term, wanted in enumerate(looked_for(node)):
        if isinstance(wanted, Near):
            marks += [(start, end, term) for start, end in nearby(found, wanted)]
            continue
        if not (isinstance(wanted, Text) and wanted.exact):
            marks += [(w.start, w.end, term) for w in found if is_meant(w, wanted, language)]
        if isinstance(wanted, Text) and (len(wanted.parts) > 1 or wanted.exact):
            marks += [(start, end, term) for start, end in runs(found, wanted)]
    apart: list[tuple[int, int, int]] = []
    for mark in sorted(marks, key=lambda mark: (mark[0], -mark[1])):
        if not apart or mark[0] >= apart[-1][1]:
            apart.append(mark)
    return apart


def looked_for(node: Node) -> Iterable[Text | Near | Wildcard | Fuzzy]:
    if isinstance(node, Text | Near | Wildcard | Fuzzy) and not node.title:
        yield node
    elif isinstance(node, All | Any):
        for part in node.parts:
            yield from looked_for(part)


def is_meant(word: Word, wanted: Text | Wildcard | Fuzzy, language: str) -> bool:
    if isinstance(wanted, Wildcard):
        return fnmatchcase(word.form, wanted.pattern + "*" * wanted.typing)
    if isinstance(wanted, Fuzzy):
        near = OSA.distance(word.form, wanted.word.form) <= wanted.edits
        alike = near and word.form[0] == wanted.word.form[0]
        return alike or is_form(word, wanted.word, False, language)
    single = wanted.parts if len(wanted.parts) == 1 else wanted.compounds
    return any(is_form(word, one, wanted.prefix or wanted.typing, language) for one in single)


def is_form(word: Word, wanted: Word, goes_on: bool, language: str) -> bool:
    same_stem = stem(word.spelled, language) == stem(wanted.spelled, language)
    return word.form == wanted.form or (goes_on and word.form.startswith(wanted.form)) or same_stem


def quickly(text: str, language: str, node: Node) -> list[tuple[int, int, int]]:
    return [(mark.start, mark.end, mark.term) for mark in finder(node, language)(text)]


TOKENS = (
    *("ferry", "Ferries", "ferrying", "FERRY", "cease-fire", "ceasefire", "cease", "fire", "the"),
    *("war", "Warning", "wa", "dying", "die", "skies", "sky", "U.S.", "US", "u.s", "it's", "its"),
    *("Élysée", "elysee", "e\u0301lyse\u0301e", "l'Élysée", "lʼelysee", "d’enfants", "naïve"),
    *("œuvre", "oeuvre", "straße", "STRASSE", "Haus", "Häuser", "haeuser", "ﬁre", "so\u00adft"),
    *("26,000", "26000", "26\u00a0000", "3.5", "3,5", "٣٫٥", "²km", "1,000km", "km", "2024-11-03"),
    *(
        "渡轮",
        "在旧港口外",
        "旧港口",
        "港",
        "NATO在旧",
        "がが",
        "か\u3099",
        "한국어",
        "한국",
        "ｶﾞ",
        "ไทยนะ",
    ),
    *("войны", "война", "йод", "и\u0306од", "ёлка", "елка", "ель", "Зеленський", "ПРЕЗИДЕНТ"),
    *("الكتاب", "كتاب", "كـتاب", "مَدرسة", "مدرسه", "ﻛﺘﺎﺏ", "Αθήνα", "ΑΘΗΝΑ", "हिन्दी", "შენ"),
)
GLUE = st.sampled_from(
    [" ", "  ", "\n", "-", "’", "'", ".", ",", "", "—", " – ", "\u00a0", "_", "。"]
)
LANGUAGES = st.sampled_from(["", "en", "de", "fr", "ru", "ar", "el", "zh", "tr", "nl"])
PIECES = st.one_of(st.sampled_from(TOKENS), st.sampled_from(TOKENS), st.text(max_size=4))


@st.composite
def texts(draw: st.DrawFn, most: int = 12) -> str:
    return "".join(draw(PIECES) + draw(GLUE) for _ in range(draw(st.integers(0, most))))


@st.composite
def queries(draw: st.DrawFn) -> Node:
    parts: list[str] = []
    for _ in range(draw(st.integers(1, 3))):
        part = draw(PIECES) + draw(st.sampled_from(["", "*", ""]))
        if draw(st.booleans()):
            part = f'"{part} {draw(PIECES)}"' + draw(st.sampled_from(["", "", "~0", "~1", "~3"]))
        elif draw(st.booleans()):
            part = part[: draw(st.integers(1, 4))]
        elif part and draw(st.booleans()):
            at = draw(st.integers(0, len(part) - 1))
            part = part[:at] + draw(st.sampled_from(["?", "*"])) + part[at + 1 :]
        else:
            part += draw(st.sampled_from(["", "~", "~2"]))
        parts.append(part)
    line = draw(st.sampled_from([" ", " OR ", " -", "-"])).join(parts)
    return parse(line, draw(st.booleans())).root


@settings(deadline=None)  # the first of each script makes its patterns
@given(texts(), LANGUAGES, queries())
def test_marks_are_those_of_analysing_the_whole_text(text: str, language: str, node: Node) -> None:
    assert quickly(text, language, node) == slowly(text, language, node)


@settings(deadline=None)  # the first of each script makes its patterns
@given(st.lists(texts(), max_size=4), LANGUAGES, queries())
def test_several_texts_at_once_have_the_marks_of_each_alone(
    several: list[str], language: str, node: Node
) -> None:
    assert finder(node, language).each(several) == [quickly(one, language, node) for one in several]


def test_no_mark_reaches_from_one_text_to_the_next() -> None:
    found = finder(parse('"ferry boats" lake').root, "en").each(["lake ferry", "boats", "", "lake"])
    assert found == [[(0, 4, 1)], [], [], [(0, 4, 1)]]


@settings(deadline=None)  # the first of each script makes its patterns
@given(texts(), LANGUAGES, st.data())
def test_what_a_text_holds_is_marked_in_it(text: str, language: str, data: st.DataObject) -> None:
    found = [word for word in words(text) if not word.compound]
    if found:
        first = data.draw(st.integers(0, len(found) - 1))
        last = data.draw(st.integers(first, min(first + 2, len(found) - 1)))
        piece = text[found[first].start : found[last].end]
        quoted = data.draw(st.sampled_from(["{}", "{}*", '"{}"'])).format(piece)
        node = parse(quoted).root
        assert quickly(text, language, node) == slowly(text, language, node)


def test_a_word_is_found_right_behind_one_that_might_have_gone_on() -> None:
    assert marked("Élysée。elysee", parse("elysee").root) == ["Élysée", "elysee"]


@given(texts(), st.text(max_size=3))
def test_a_piece_is_analysed_as_it_is_within_the_text(text: str, begun: str) -> None:
    for start, end in pieces(text, [begun]):
        alone = [(w.start + start, w.end + start, *w[3:]) for w in words(text[start:end])]
        inside = [(w.start, w.end, *w[3:]) for w in words(text) if start <= w.start < end]
        assert alone == inside


def marked(text: str, node: Node) -> list[str]:
    return [text[start:end] for start, end, _ in quickly(text, "en", node)]


@pytest.mark.parametrize(
    ("query", "text", "expected"),
    [
        ("h?rb*", "the harbour, a herb and a hub", ["harbour", "herb"]),
        ("*burg", "Hamburg and Burgas", ["Hamburg"]),
        ("harbur~", "a harbour, a harbor, an arbour", ["harbour", "harbor"]),
        ('"ferry harbour"~1', "a ferry left harbour and no other ferry", ["ferry", "harbour"]),
        ('"ferry harbour"~0', "a ferry left harbour", []),
        ("cease*re", "no cease-fire", ["cease-fire"]),
        ("title:h?ld", "it held", []),
    ],
)
def test_words_that_are_not_known_letter_by_letter_and_words_near_one_another(
    query: str, text: str, expected: list[str]
) -> None:
    assert marked(text, parse(query).root) == expected


def test_a_pattern_that_is_being_typed_goes_on() -> None:
    assert marked("harbours held", parse("h?r", typing=True).root) == ["harbours"]
    assert marked("harbours held", parse("h?r").root) == []


def test_a_name_is_marked_in_the_spellings_it_was_looked_for_in() -> None:
    others = {"zelensky": ["zelenskyy", "зеленський"]}
    node = spelled_out(parse("zelensky -zelenskyy kyiv").root, lambda form: others.get(form, ()))
    text = "Zelenskyy, or Зеленський, or Zelensky, in Kyiv"
    assert marked(text, node) == ["Zelenskyy", "Зеленський", "Zelensky", "Kyiv"]
