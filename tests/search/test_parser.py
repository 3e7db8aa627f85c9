"""The query language: what a line asks for."""

from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.comparison.model import Kind, Verdict
from desktop.search.dates import Days
from desktop.search.parser import parse
from desktop.search.query import (
    Added,
    All,
    Any,
    Author,
    Fuzzy,
    Language,
    Listed,
    Near,
    Node,
    Not,
    Outlet,
    Published,
    Text,
    Wildcard,
)
from desktop.search.words import Word


def shown(node: Node) -> str:
    """A question in brackets, so that its shape can be read."""
    match node:
        case Not():
            text = "-" + shown(node.part)
        case Any():
            text = "(" + " | ".join(map(shown, node.parts)) + ")"
        case All():
            text = "(" + " & ".join(map(shown, node.parts)) + ")"
        case Text() | Near() | Wildcard() | Fuzzy():
            text = "title:" * node.title + shown_words(node)
        case _:
            text = shown_filter(node)
    return text


def shown_words(node: Text | Near | Wildcard | Fuzzy) -> str:
    match node:
        case Text():
            quote = '"' if node.exact else ""
            words = "+".join(word.form for word in node.words)
            text = f"{quote}{words}{quote}" + "*" * node.prefix + "~" * node.typing
        case Near():
            text = f'"{forms(node.words)}"~{node.between}'
        case Wildcard():
            text = f"/{node.pattern}/" + "~" * node.typing
        case Fuzzy():
            text = f"{node.word.form}~{node.edits}"
    return text


def shown_filter(node: Outlet | Author | Language | Published | Added | Listed) -> str:
    match node:
        case Author():
            text = f"author:{forms(node.words)}" + "*" * node.prefix
        case Outlet():
            text = f"source:{node.name}" + "!" * node.exact + "*" * node.prefix
        case Language():
            text = f"lang:{node.code}"
        case Published():
            text = "date" if node.days else "undated"
        case Added():
            text = "added"
        case Listed():
            text = f"{node.field}:[{node.value}]"
    return text


def forms(words: Sequence[Word]) -> str:
    return " ".join(word.form for word in words)


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
        ('"near these"~5', '"near these"~5'),
        ('title:"near these"~0', 'title:"near these"~0'),
        ('"near these"~99999', '"near these"~1000'),
        ('-"near these"~5', '-"near these"~5'),
        ("w?ld", "/w?ld/"),
        ("*burg", "/*burg/"),
        ("Häf**n", "/haf*n/"),
        ("w?ld*", "/w?ld*/"),
        ("cease-f?re", "/ceasef?re/"),
        ("title:w?ld", "title:/w?ld/"),
        ("where?", "where"),
        ("harbor~", "harbor~1"),
        ("Harbor~2", "harbor~2"),
        ("cease-fire~", "ceasefire~1"),
        ("title:harbor~", "title:harbor~1"),
        ("~100", "100"),
        ("author:Doe", "author:doe"),
        ("author:do*", "author:do*"),
        ('author:"do*"', "author:do"),
        ('AUTHOR:"Jane Doe"', "author:jane doe"),
        ("source:Post", "source:post"),
        ('source:"po*"', "source:po*!"),
        ('speaker:""', '"speaker"'),
        ('author:""', "-has:[author]"),
        ("added:today", "added"),
        ("added:<2024", "added"),
        ("date:yesterday..", "date"),
        ("tag:Urgent", "tag:[Urgent]"),
        ('tag:"to read"', "tag:[to read]"),
        ("tag:ur*", "tag:[ur*]"),
        ('-tag:""', "-tag:[]"),
        ("event:12", "event:[12]"),
        ("event:ferry", "event:[ferry]"),
        ("has:NOTE", "has:[note]"),
        ("differs:number", "differs:[number]"),
        ("differs:Conflict", "differs:[conflict]"),
        ("only:1", "only:[1]"),
        ('speaker:"Besedin"', "speaker:[Besedin]"),
        ("hedged:yes", "hedged:[yes]"),
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
        ("*", "()", ["*"]),
        ("harbor~3", "harbor+3", ["harbor~3"]),
        ("ab~2", "ab+2", ["ab~2"]),
        ("/a?b=1", "a+b+1", ["/a?b=1"]),
        ("港?口", "港+口", ["港?口"]),
        ('"one"~', '"one"', ['"one"~']),
        ('"one"~4', '"one"', ['"one"~4']),
        ("has:money", "has+money", ["has:money"]),
        ("differs:taste", "differs+taste", ["differs:taste"]),
        ("only:0", "only+0", ["only:0"]),
        ("hedged:maybe", "hedged+maybe", ["hedged:maybe"]),
        ("added:soon", "added+soon", ["added:soon"]),
        ("tag:!!", "tag", ["tag:!!"]),
        ("foo:bar", "foo+bar", ["foo:bar"]),
        ("-outlet:north mill", "(-outlet+north & mill)", ["outlet:north"]),
        ('outlet:"The Post"', '(outlet & "the+post")', ["outlet:"]),
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
        ("h", "h~"),
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
        ("w?l", "/w?l/~"),
        ("old -w?l", "(old & -/w?l/)"),
        ("harbor~", "harbor~1"),
        ('"near these"~', '"near+these"'),
        ('"near these"~5', '"near these"~5'),
        ("tag:ur", "tag:[ur*]"),
        ("event:fer", "event:[fer*]"),
        ("has:no", "()"),
        ("added:tod", "()"),
        ("author:do", "author:do*"),
    ],
)
def test_while_a_query_is_typed_its_end_is_not_finished(line: str, expected: str) -> None:
    assert shown(parse(line, typing=True).root) == expected


def test_differences_may_be_asked_for_by_every_kind_and_verdict() -> None:
    for value in [*Kind, *Verdict]:
        assert parse(f"differs:{value}").root == Listed("differs", value)


def test_today_is_the_day_on_which_is_asked() -> None:
    day = date(2024, 11, 14)
    assert parse("added:today", today=day).root == Added(Days(day.toordinal(), day.toordinal()))
    assert (
        parse("added:2024-11-13..Today", today=day).root
        == parse("added:yesterday..2024-11-14", today=day).root
    )


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
    "author:",
    "tag:",
    "has:note",
    "added:today",
    "w?ld",
    "~",
    "2",
    "*",
    "date:2024",
    " ",
]


@given(st.lists(st.sampled_from(PIECES)).map("".join), st.booleans())
def test_any_mixture_of_signs_is_a_query(line: str, typing: bool) -> None:
    query = parse(line, typing)
    assert parse(line, typing) == query
    assert shown(query.root)


@given(
    pieces=st.lists(
        st.text(st.characters(categories=["L"]), min_size=1)
        | st.sampled_from(
            ["AND", "OR", "NOT", "ferry", "Fähre", "ʼn", "паром", "漁船", "ـ", "l’or"]
        ),
        min_size=1,
        max_size=4,
    ),
    behind=st.sampled_from(["", " "]),
    typing=st.booleans(),
)
def test_words_alone_ask_for_what_they_ask_for_among_other_pieces(
    pieces: list[str], behind: str, typing: bool
) -> None:
    line = " ".join(pieces) + behind
    assert parse(line, typing).root == parse(f"({line}" if typing else f"({line})", typing).root
