from collections.abc import Callable

from desktop.reading import Reading

Read = Callable[..., Reading]


def test_a_running_quotation_belongs_to_who_closes_it(read: Read) -> None:
    text = "“The roof fell in. Nobody got near. It took minutes,” Mayor Tomas Okker said."
    assert read(text).speakers == ("Tomas Okker",) * 3


def test_a_quotation_goes_on_into_the_next_paragraph(read: Read) -> None:
    text = "“The roof fell in,” Tomas Okker said.\n“Nobody got near.”\nThe mill was new."
    assert read(text).speakers == ("Tomas Okker", "Tomas Okker", None)


def test_pronouns_roles_and_surnames_mean_the_person_named_before(read: Read) -> None:
    text = (
        "Fire service spokeswoman Mara Lind said that the mill was lost.\n"
        "She said that it burned for hours.\n"
        "The spokeswoman said that nobody was hurt.\n"
        "Lind said that work goes on."
    )
    assert read(text).speakers == ("Mara Lind",) * 4


def test_he_means_the_person_named_last(read: Read) -> None:
    text = "Mara Lind said it was lost. Mayor Tomas Okker came at noon. “It is a shame,” he said."
    assert read(text).speakers == ("Mara Lind", None, "Tomas Okker")


def test_what_the_outlet_says_itself_has_no_speaker(read: Read) -> None:
    assert read("The mill burned down. Police said it was arson.").speakers == (None, "Police")


def test_half_a_sentence_can_be_somebodys(read: Read) -> None:
    text = "The army kept silent about the raid, but Tomas Okker said that two bridges fell."
    reading = read(text)
    assert reading.speaker_at(text.index("two"), text.index("two") + 11) == "Tomas Okker"
    assert reading.speaker_at(0, 8) is None


def test_other_languages_get_no_speakers(read: Read) -> None:
    assert read("„Alles ist verloren“, sagte Mara Lind.", language="de").speakers == (None,)
