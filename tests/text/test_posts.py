from hypothesis import given
from hypothesis import strategies as st

from desktop.text.boilerplate import mark_boilerplate
from desktop.text.posts import part_signatures, signed
from desktop.text.sentences import Sentence, split_sentences


def read(text: str) -> tuple[Sentence, ...]:
    return mark_boilerplate(part_signatures(split_sentences(text)))


def test_the_signature_under_a_post_is_no_statement_and_tells_whose_it_is() -> None:
    text = (
        "The mayor answered at once.\n"
        "Nobody sold the ferry. It is ours! — Mara Lind (@maralind) March 5, 2025\n"
        "The ferry stays https://t.co/dwXs9 — Harbour Board (@hboard) March 6, 2025\n"
        "The council meets on Friday."
    )
    found = read(text)
    assert [s.text for s in found if s.boilerplate] == [
        "— Mara Lind (@maralind) March 5, 2025",
        "https://t.co/dwXs9 — Harbour Board (@hboard) March 6, 2025",
    ]
    assert [(who, [found[n].text for n in post]) for who, post in signed(found)] == [
        ("Mara Lind", ["Nobody sold the ferry.", "It is ours!"]),
        ("Harbour Board", ["The ferry stays"]),
    ]


def test_a_signature_on_a_line_of_its_own_is_of_the_paragraph_before() -> None:
    found = read(
        "It rained.\nIt is ours! Nobody sold it.\n— Mara Lind (@maralind) March 5, 2025\nSo it was."
    )
    assert [(who, [found[n].text for n in post]) for who, post in signed(found)] == [
        ("Mara Lind", ["It is ours!", "Nobody sold it."])
    ]


def test_a_handle_in_a_sentence_is_no_signature() -> None:
    assert not list(signed(read("Mara Lind (@maralind) wrote that the ferry was hers. It is not.")))


@given(st.text())
def test_any_text_keeps_its_sentences(text: str) -> None:
    for sentence in read(text):
        assert text[sentence.start : sentence.end] == sentence.text
