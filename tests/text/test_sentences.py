import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.sentences import paragraphs, split_sentences


def sentences(text: str) -> list[str]:
    return [sentence.text for sentence in split_sentences(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Okker arrived at noon.| He left at once.",
        "Gen. A. B. Lind spoke.| Nobody listened.",
        "They met at 5 p.m. on Friday.| The talks failed.",
        "They met at 5 p.m.| The talks failed.",
        "The polls closed at 8 p.m.| Turnout was low.",
        "The polls closed at 8 p.m. Sunday in Ostrel.| Turnout was low.",
        "The ship sails at 3 p.m. GMT.| At 3 a.m. New Kelm time it was gone.",
        "Nine members voted no.| Ostrel stays dry.",
        "It began on Nov. 13 in the harbour.| It ended there.",
        "Taxes in the U.S. rose by 2.5 percent.| Wages did not.",
        "She spoke in the U.S. Congress.| Few came.",
        "It was in the U.S.| The harbour closed.",
        "The Lenn Corp. Building burned.| The firm stood by it.",
        "She works at Lenn Corp.| The mill closed.",
        "“We lost it all,” she said.| “Why?”| He did not know.",
        "He waited ...| Then he left!",
        "No. 7 was closed.| Was No. 8?| Yes.",
        "The talks failed.|Nobody was surprised by it.",
        "他来了。|她走了。",
        "هل بدأ الحريق؟| نعم.",
        "Die Feuerwehr rückte gegen 14.15 Uhr aus.| Der Brand ist gelöscht.",
        "It covered approx. 30 acres.| That is a lot.",
        "the firm e.g. sells nets.| It sells boats.",
        "It was signed by former Sens. Ada Holm and Mara Lind.| Few read it.",
        "The tax falls under Sec. 12 of the act.| It ran for 30 sec.| The boat left.",
        "“Who counts a coin?” Okker said.| He left.",
        "Lind sagte: „Wir verlieren alles.“| Der Brand begann um zwei Uhr.",
        "Lind rief: »Kommt!«| Niemand kam.",
        "“Who knew?”| The mayor did not say.",
        '"Nobody told us!" Mr. Jan Okker said on Monday.| He left.',
        'He asked, "What for?"| Lind said that he knew.',
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str) -> None:
    expected = [part.strip() for part in text.split("|")]
    assert sentences(text.replace("|", "")) == expected


def test_each_line_is_a_paragraph() -> None:
    found = split_sentences("A heading\nOne. Two.\n\nThree.")
    assert [(s.text, s.paragraph) for s in found] == [
        ("A heading", 0),
        ("One.", 1),
        ("Two.", 1),
        ("Three.", 2),
    ]


def test_lines_wrapped_at_a_fixed_width_are_one_paragraph() -> None:
    text = (
        "The ferry left the harbour shortly after the storm warning had been lifted by\n"
        "the coast guard and met the freighter seven miles out, where the channel is at\n"
        "its narrowest. Nobody was hurt.\n\nThe captain was questioned."
    )
    assert len(list(paragraphs(text))) == 2
    assert sentences(text)[1] == "Nobody was hurt."


def test_lines_longer_than_any_width_are_paragraphs_even_if_none_is_finished() -> None:
    lines = ["so the ferry left the harbour, met the freighter and " * 4 + "then"] * 3
    assert len(list(paragraphs("\n".join(lines)))) == 3


def test_lines_of_very_unlike_length_are_paragraphs() -> None:
    text = "A short line and\nanother one that goes on for quite a while yet, and\nthen the end."
    assert len(list(paragraphs(text))) == 3


def test_a_list_of_short_lines_is_not_taken_for_a_wrapped_paragraph() -> None:
    assert len(list(paragraphs("Read also:\nFerry strike ends\nNew mayor sworn in"))) == 3


@given(st.text())
def test_nothing_but_white_space_is_lost(text: str) -> None:
    found = split_sentences(text)
    covered = "".join(sentence.text for sentence in found)
    assert "".join(covered.split()) == "".join(text.split())


@given(st.text(alphabet=st.sampled_from("Aab1 .!?\n\"”“,'…")))
def test_sentences_are_in_order_apart_and_quote_the_text(text: str) -> None:
    last = 0
    for sentence in split_sentences(text):
        assert last <= sentence.start < sentence.end
        assert text[sentence.start : sentence.end] == sentence.text == sentence.text.strip()
        last = sentence.end


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Das Feuer brach am 4. März 2025 aus. Drei starben.", 2),
        ("Am 12. Dezember kam er an. Er blieb bis zum 4. April 2025 dort.", 2),
        ("It closed on day 4. April was cold.", 2),
    ],
)
def test_a_german_day_has_a_stop(text: str, sentences: int) -> None:
    assert len(split_sentences(text)) == sentences
