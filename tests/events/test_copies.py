from desktop.article import Article
from desktop.events.copies import Runs
from desktop.events.model import Copy
from desktop.events.signature import Signature
from desktop.events.signing import signature

WIRE = " ".join(
    f"Hall {hall} of the mill lost {17 * hall} looms, {5 * hall} spindles and {hall} boilers."
    for hall in range(2, 22)
)
OTHER = " ".join(
    f"Ward {ward} of Lower Marrow cast {31 * ward} ballots, and {3 * ward} were void there."
    for ward in range(2, 22)
)


def made(number: int, text: str, published: str = "2025-03-05") -> Signature:
    return signature(Article(text=text, id=number, published=published, language="en"))


def copies(*signatures: Signature) -> list[Copy]:
    numbers = [one.article for one in signatures]
    found = Runs.of(signatures).copies()
    return [Copy(numbers[one], numbers[other], share) for one, other, share in found]


def test_the_earliest_is_the_original() -> None:
    late, early = made(1, WIRE, "2025-03-07"), made(2, WIRE, "2025-03-05")
    assert copies(late, early) == [Copy(1, 2, 1.0)]


def test_all_copies_are_of_one_original() -> None:
    found = copies(made(1, WIRE, "2025-03-07"), made(2, WIRE, "2025-03-06"), made(3, WIRE))
    assert {(copy.article, copy.of) for copy in found} == {(1, 3), (2, 3)}


def test_texts_of_their_own_are_no_copies() -> None:
    assert copies(made(1, WIRE), made(2, OTHER)) == []


def test_a_text_that_quotes_a_little_of_another_is_none() -> None:
    assert copies(made(1, WIRE), made(2, f"{OTHER} {WIRE[:300]}", "2025-03-06")) == []


def test_what_share_is_copied_is_told() -> None:
    (copy,) = copies(made(1, WIRE), made(2, f"{WIRE} {OTHER[: len(OTHER) // 2]}", "2025-03-06"))
    assert 0.5 < copy.share < 0.85


def test_nothing_has_no_copies() -> None:
    assert copies() == []
    assert copies(made(1, ""), made(2, "")) == []
