from collections.abc import Callable

from desktop.comparison.model import Comparison, Kind

Compare = Callable[..., Comparison]

MILL = "Fire destroyed the spinning mill in Old Harbour on Tuesday."


def quoted(comparison: Comparison) -> list[str]:
    return [
        place.text
        for difference in comparison.differences
        if difference.kind is Kind.ONLY
        for side in difference.sides
        for place in side
    ]


def test_a_sentence_is_quoted_whole_if_nothing_in_it_is_known(parsed: Compare) -> None:
    sentence = "Pigeons circled above the blackened chimney while neighbours carried out looms."
    assert quoted(parsed(f"{MILL}\n{sentence}", MILL)) == [sentence]


def test_brackets_and_quotation_marks_come_in_pairs(parsed: Compare) -> None:
    texts = quoted(
        parsed(
            f"{MILL}\nThe mill was destroyed by fire (pigeons circled above the blackened "
            "chimney for hours), and “neighbours carried velvet looms through freezing puddles”.",
            MILL,
        )
    )
    assert texts
    assert all(text.count("(") == text.count(")") for text in texts)
    assert all(text.count("“") == text.count("”") for text in texts)


def test_a_turn_of_phrase_is_no_statement(parsed: Compare) -> None:
    assert not quoted(
        parsed(f"{MILL}\nThe fire in the mill was a sorry sight.", f"{MILL}\nThe mill was on fire.")
    )
