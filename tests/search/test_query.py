"""The query language: what a line asks for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.search.query import All, Any, Language, Node, Not, Outlet, Published, Text, parse


def shown(node: Node) -> str:
    """A question in brackets, so that its shape can be read."""
    match node:
        case Text():
            quote = '"' if node.exact else ""
            words = "+".join(word.form for word in node.words)
            text = f"{quote}{words}{quote}" + "*" * node.prefix + "~" * node.typing
            text = "title:" * node.title + text
        case Outlet():
            text = f"source:{node.name}" + "!" * node.exact + "*" * node.prefix
        case Language():
            text = f"lang:{node.code}"
        case Published():
            text = "date" if node.days else "undated"
        case Not():
            text = "-" + shown(node.part)
        case Any():
            text = "(" + " | ".join(map(shown, node.parts)) + ")"
        case All():
            text = "(" + " & ".join(map(shown, node.parts)) + ")"
    return text


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("", "()"),
        ("  ", "()"),
        ("a b c", "(a & b & c)"),
        ("a AND b", "(a & b)"),
        ("a OR b c", "(a | (b & c))"),
        ("a b OR c d", "((a & b) | (c & d))"),
        ("a (b OR c)", "(a & (b | c))"),
        ("((a))", "a"),
        ("NOT a b", "(-a & b)"),
        ("NOT (a b)", "-(a & b)"),
        ("NOT NOT a", "a"),
        ("a -b", "(a & -b)"),
        ("(-b)", "-b"),
        ("a - b", "(a & b)"),
        ("a-b", "a+b+ab"),
        ("a or b", "(a & or & b)"),
        ('"a phrase"', '"a+phrase"'),
        ("“a phrase”", '"a+phrase"'),
        ("«a phrase»", '"a+phrase"'),
        ('-"a phrase"', '-"a+phrase"'),
        ('"a phrase', '"a+phrase"'),
        ("pre*", "pre*"),
        ('"pre*"', '"pre"'),
        ("title:Fire", "title:fire"),
        ("TITLE:Fire", "title:fire"),
        ('title:"a fire"', 'title:"a+fire"'),
        ('source:"The  Post"', "source:the post!"),
        ("source:po*", "source:po*"),
        ('source:""', "source:!"),
        ("lang:EN", "lang:en"),
        ("date:2024-11", "date"),
        ('date:""', "undated"),
        ("-date:2024", "-date"),
        ("foo:bar", "foo+bar"),
        ("14:30", "14+30"),
    ],
)
def test_queries(line: str, expected: str) -> None:
    assert shown(parse(line).root) == expected


@pytest.mark.parametrize(
    ("line", "expected", "unclear"),
    [
        ("a )", "a", [")"]),
        ("(a", "a", ["("]),
        ("()", "()", []),
        ("OR", "or", ["OR"]),
        ("a OR", "(a & or)", ["OR"]),
        ("a OR OR b", "((a & or) | b)", ["OR"]),
        ("AND a", "(and & a)", ["AND"]),
        ("a AND", "(a & and)", ["AND"]),
        ("a NOT", "(a & not)", ["NOT"]),
        ("date:soon", "date+soon", ["date:soon"]),
        ("date:", "date", ["date:"]),
        ("lang:english", "lang+english", ["lang:english"]),
        ("source:!!", "source", ["source:!!"]),
        ("a !!", "a", ["!!"]),
        ("-", "()", ["-"]),
    ],
)
def test_what_is_no_part_of_the_language_is_searched_as_words(
    line: str, expected: str, unclear: list[str]
) -> None:
    query = parse(line)
    assert shown(query.root) == expected
    assert [line[start:end] for start, end in query.unclear] == unclear


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("harb", "harb~"),
        ("old harb", "(old & harb~)"),
        ("harb ", "harb"),
        ("h", "h"),
        ("港", "港*~"),
        ('"old harb', '"old+harb"~'),
        ('"old harb"', '"old+harb"'),
        ("title:harb", "title:harb~"),
        ("old -harb", "(old & -harb)"),
        ("old OR", "old"),
        ("old NOT", "old"),
        ("old -", "old"),
        ("old (harb", "(old & harb~)"),
        ("old source:", "old"),
        ("source:harb", "source:harb*"),
        ("old date:", "old"),
        ("date:2024-1", "date"),
        ("date:so", "()"),
    ],
)
def test_while_a_query_is_typed_its_end_is_not_finished(line: str, expected: str) -> None:
    assert shown(parse(line, typing=True).root) == expected


def test_a_pasted_page_is_searched_by_its_first_words() -> None:
    query = parse("word " * 5000)
    assert isinstance(query.root, All)
    assert len(query.root.parts) == 100


def test_parentheses_may_be_nested_without_end() -> None:
    assert shown(parse("(" * 5000 + "a" + ")" * 5000).root) == "a"


@given(st.text(), st.booleans())
def test_any_line_is_a_query(line: str, typing: bool) -> None:
    for start, end in parse(line, typing).unclear:
        assert 0 <= start < end <= len(line)


PIECES = [
    "a",
    "war*",
    '"',
    "(",
    ")",
    "-",
    "OR",
    "AND",
    "NOT",
    "title:",
    "source:",
    "date:2024",
    " ",
]


@given(st.lists(st.sampled_from(PIECES)).map("".join), st.booleans())
def test_any_mixture_of_signs_is_a_query(line: str, typing: bool) -> None:
    query = parse(line, typing)
    assert parse(line, typing) == query
    assert shown(query.root)
