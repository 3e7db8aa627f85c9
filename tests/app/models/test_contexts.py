"""The sentences of a difference stand in their paragraph, what differs told from the rest."""

from desktop.app.models.contexts import contexts
from desktop.comparison.model import Comparison


def test_a_sentence_stands_between_its_neighbours(mill: Comparison) -> None:
    (one,) = contexts(mill.readings[0], mill.differences[2].sides[0])
    assert one.before == "About 200 firefighters came."
    assert one.parts == (
        ("The mill lay ", False),
        ("2 to 3 kilometres", True),
        (" from the port.", False),
    )
    assert one.after == ""


def test_another_paragraph_is_no_neighbour(mill: Comparison) -> None:
    (one,) = contexts(mill.readings[0], mill.differences[0].sides[0])
    assert one.before == ""
    assert one.after == "The fire service said so."


def test_positions_of_one_sentence_stand_in_it_together(mill: Comparison) -> None:
    side = mill.differences[0].sides[0] + mill.differences[1].sides[0]
    (one,) = contexts(mill.readings[0], side)
    assert [words for words, differs in one.parts if differs] == ["12 people", "Tuesday"]
    assert "".join(words for words, _ in one.parts) == mill.readings[0].sentences[1].text
