"""Statements that are merely alike, and those that tell the same thing."""

from collections.abc import Callable

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from desktop.article import Article
from desktop.comparison.alignment.rows import align
from desktop.comparison.alignment.same_statement import (
    FEATURES,
    WORDED,
    Facts,
    SameStatement,
    weights,
)
from desktop.reading import Reading, read_article
from desktop.reading.parser import Parser

Account = Callable[..., Reading]

FERRY = (
    "The ferry Aldra ran aground off Port Echo on Monday.\n"
    "Rescue boats took 212 passengers ashore within three hours.\n"
    "The harbour office said the ferry had passed an inspection in May.\n"
    "The Aldra was built in 1987 and has carried cars since 2003."
)
AGAIN = (
    "All 212 people on board were brought to land by rescue boats.\n"
    "The Aldra had struck a sandbank off Port Echo on Monday.\n"
    "Ferry tickets cost 14 crowns.\n"
    "An inspection of all ferries was announced by the harbour office."
)


def likely(one: Reading, other: Reading) -> dict[tuple[int, int], float]:
    """How likely statements tell the same thing, by the indices of their sentences."""
    return dict(_by_pair(one, other, lambda same: same.chances()))


def feature(name: str, one: Reading, other: Reading) -> dict[tuple[int, int], float]:
    return dict(_by_pair(one, other, lambda same: same.features()[:, FEATURES.index(name)]))


def _by_pair(
    one: Reading, other: Reading, values: Callable[[SameStatement], np.ndarray]
) -> list[tuple[tuple[int, int], float]]:
    aligned = align([one, other])
    likeness = aligned.likeness[0, 1]
    first, second = map(Facts.of, aligned.readings, aligned.terms, aligned.tokens)
    same = SameStatement(likeness, aligned.chances[0, 1], (first, second))
    ends = zip(likeness.pairs.rows.tolist(), likeness.pairs.columns.tolist(), strict=True)
    return list(zip(ends, values(same).tolist(), strict=True))


def test_what_tells_the_same_is_likelier_than_what_only_names_it(account: Account) -> None:
    chances = likely(account(FERRY), account(AGAIN))
    assert chances[0, 1] > 0.5
    assert chances[1, 0] > 0.5
    assert chances[0, 2] < 0.2  # one word, and nothing of what either tells


def test_sentences_that_share_a_word_or_two_stand_in_no_row(account: Account) -> None:
    rows = [row.sentences for row in align([account(FERRY), account(AGAIN)]).rows]
    assert ((0,), (1,)) in rows
    assert ((1,), (0,)) in rows
    assert ((), (2,)) in rows


def test_a_figure_in_both_makes_it_likelier(account: Account) -> None:
    known = likely(account(FERRY), account(AGAIN))[1, 0]
    other = likely(account(FERRY), account(AGAIN.replace("212", "97")))[1, 0]
    assert known > other


def test_a_day_in_both_makes_it_likelier(account: Account) -> None:
    known = likely(account(FERRY), account(AGAIN))[0, 1]
    other = likely(account(FERRY), account(AGAIN.replace(" on Monday", "")))[0, 1]
    assert known > other


def test_one_shared_word_of_short_statements_is_no_more_than_one(account: Account) -> None:
    short = feature("shared", account("The ferry sank."), account("The ferry left."))
    long = feature("shared", account(FERRY), account(AGAIN))
    assert long[0, 1] > short[0, 0]


def test_what_stands_everywhere_is_no_sign(account: Account) -> None:
    table = "\n".join(f"Boat {name} carried 7 nets." for name in "ABCDEFGHIJKL")
    assert not any(feature("quantities", account(table), account(table)).values())


def test_the_best_is_ahead_of_the_next_and_others_are_behind_it(account: Account) -> None:
    lead = feature("nearest", account(FERRY), account(AGAIN))
    assert lead[1, 0] > 0.0
    assert lead[0, 2] < 0.0


def test_what_both_open_with_is_told_apart_from_what_follows(account: Account) -> None:
    rest = (
        "Cooks had peeled potatoes and baked bread below deck for breakfast.\n"
        "Musicians from a northern valley tuned old fiddles beside the funnel.\n"
        "Two schoolteachers counted gulls, terns and a lone grey heron.\n"
        "A baker lost his spectacles."
    )
    told = feature("openings", account(f"{FERRY}\n{rest}"), account(f"{AGAIN}\n{rest}"))
    assert told[0, 1] > told[7, 7]


def test_three_words_in_a_row_that_both_have_are_counted(account: Account) -> None:
    shared = feature("phrases", account(FERRY), account(AGAIN))
    assert shared[0, 1] > 0.0  # "off Port Echo on Monday"
    assert shared[3, 1] == 0.0  # "the Aldra" in both is no more than a name


def test_neighbours_that_are_alike_speak_for_what_stands_between_them(account: Account) -> None:
    around = feature("around", account(FERRY), account(FERRY))
    assert around[1, 1] > around[0, 0] > around[0, 2]


def test_predicates_of_one_meaning_count_and_names_are_told_apart(parser: Parser) -> None:
    one, other = (
        read_article(Article(text, language="en"), parser)
        for text in (
            "Mara Lind purchased the Aldra in May.\nMara Lind sings in a choir.",
            "In May the Aldra was bought by Mara Lind.",
        )
    )
    predicates, names = (feature(name, one, other) for name in ("predicates", "names"))
    assert predicates == {(0, 0): 1.0, (1, 0): 0.0}
    assert 0.0 < names[1, 0] <= names[0, 0]


def test_where_claims_are_not_looked_for_only_words_tell(account: Account, parser: Parser) -> None:
    read = read_article(Article(FERRY, language="en"), parser)
    assert weights(read=True).weights != weights(read=False).weights
    for one, count in ((account(FERRY), len(WORDED)), (read, len(FEATURES))):
        aligned = align([one, one])
        facts = Facts.of(one, aligned.terms[0], aligned.tokens[0])
        same = SameStatement(aligned.likeness[0, 1], aligned.chances[0, 1], (facts, facts))
        assert same.features().shape[1] == count


def test_accounts_without_statements_have_no_chances(account: Account) -> None:
    assert likely(account(FERRY), account("")) == {}


_LINES = (FERRY + "\n" + AGAIN).splitlines()
_TEXTS = st.lists(st.sampled_from(_LINES), max_size=5).map("\n".join)


@given(one=_TEXTS, other=_TEXTS)
def test_chances_are_the_same_seen_from_the_other_side(one: str, other: str) -> None:
    first, second = (read_article(Article(text, language="en")) for text in (one, other))
    seen, mirrored = likely(first, second), likely(second, first)
    assert all(0.0 <= chance <= 1.0 for chance in seen.values())
    assert seen.keys() == {(row, column) for column, row in mirrored}
    for (row, column), chance in seen.items():
        assert abs(chance - mirrored[column, row]) < 1e-9
