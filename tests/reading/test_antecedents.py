"""Whom pronouns, roles and surnames of speakers mean; all texts are our own."""

from desktop.article import Article
from desktop.reading import read_article
from desktop.reading.parser import Parser


def speakers(parser: Parser, text: str) -> tuple[str | None, ...]:
    return read_article(Article(text=text, language="en"), parser).speakers


def test_a_body_is_not_who_holds_an_office_of_it(parser: Parser) -> None:
    text = (
        "Police chief Rhoda Kern said the street was closed. "
        "On Monday the police said that it was open."
    )
    assert speakers(parser, text)[-1] == "the police"
    text = "Union leader Dagny Holt said the strike went on. It ends on Sunday, the union said."
    assert speakers(parser, text)[-1] == "the union"
    text = "The mayor, Mara Lind, was absent. The mayor's office said that she was ill."
    assert speakers(parser, text)[-1] == "The mayor's office"


def test_one_ministry_is_not_the_other(parser: Parser) -> None:
    text = (
        "The justice ministry said that six men fled. "
        "The ministry said that two were caught. "
        "The interior ministry said that the search went on."
    )
    assert speakers(parser, text) == (
        "The justice ministry",
        "The justice ministry",
        "The interior ministry",
    )


def test_an_office_is_not_its_deputy(parser: Parser) -> None:
    text = (
        "Minister Grethe Moe said that the vaccine was late. "
        "Deputy Minister Arne Falk said that it was lost. "
        "The minister said that it would come."
    )
    assert speakers(parser, text)[-1] == "Grethe Moe"


def test_a_surname_is_its_only_bearers_until_another_one_is_named(parser: Parser) -> None:
    text = (
        "Mayor Clara Dunst signed the contract on Monday. "
        "Dunst said that it was cheap. "
        "Her brother, Martin Dunst, said that it was not."
    )
    assert speakers(parser, text)[1:] == ("Clara Dunst", "Martin Dunst")


def test_he_is_the_nameless_one_who_spoke_last(parser: Parser) -> None:
    text = (
        "Freya Lind, the mayor, said that the state paid half. "
        "A ministry spokesman said that it was a third. "
        "“The mayor misunderstood us,” he said."
    )
    assert speakers(parser, text)[-1] == "A ministry spokesman"


def test_she_is_nobody_sure_where_a_wife_is_spoken_of(parser: Parser) -> None:
    text = "The miner Jakob Till called his wife and told her of the gas, she said on Friday."
    assert speakers(parser, text) == (None,)


def test_it_is_the_body_that_spoke_or_of_which_it_is_said(parser: Parser) -> None:
    text = "The firm, Aegis Guard, said that it never paid. It also said that it would sue."
    assert speakers(parser, text)[-1] == "Aegis Guard"
    text = "Mayor Mara Lind said that it snowed. The service had set the danger at four, it said."
    assert speakers(parser, text)[-1] == "The service"


def test_a_plural_at_a_sentences_beginning_is_no_name(parser: Parser) -> None:
    text = "Relatives said that he was afraid. On Friday she said that he was not."
    assert speakers(parser, text)[-1] == "she"


def test_a_firm_of_two_names_is_one(parser: Parser) -> None:
    text = "The builder, Kessler & Son, said it had built what was drawn."
    assert speakers(parser, text) == ("The builder",)


def test_who_held_an_office_is_not_who_holds_it(parser: Parser) -> None:
    text = "Former governor Lars Moe said the lock was rotten. The governor said it was sound."
    assert speakers(parser, text)[-1] == "The governor"
    text = "Governor Lars Moe said the lock was rotten. The governor said it had been sound once."
    assert speakers(parser, text)[-1] == "Lars Moe"


def test_it_is_not_several(parser: Parser) -> None:
    text = "The ferry line said the boats ran. Its passengers said they did not. It said fog came."
    assert speakers(parser, text)[-1] == "It"
    text = "Police said a man had fled. It said that he was armed."
    assert speakers(parser, text)[-1] == "Police"


def test_whoever_was_told_may_speak_next(parser: Parser) -> None:
    text = "The matron told Greta Holm that the ward was full. She said that there was room."
    assert speakers(parser, text)[-1] == "She"
    text = "Mara Lind was told by the matron that the ward was full. She said that there was room."
    assert speakers(parser, text)[-1] == "She"
    text = "Greta Holm told reporters that the ward was full. She said that there was no room."
    assert speakers(parser, text)[-1] == "Greta Holm"
    text = "Greta Holm told Tomas Okker that the ward was full. He said that there was room."
    assert speakers(parser, text)[-1] == "Tomas Okker"


def test_who_is_not_sure_stays_so_until_somebody_else_is_told_of(parser: Parser) -> None:
    text = "The matron told the cook that it burned. She said it rained. She said it was late."
    assert speakers(parser, text)[1:] == ("She", "She")


def test_he_is_no_woman_and_she_no_man(parser: Parser) -> None:
    text = "Olk said that it was a fork. The girl said that she hid. He said that she slept."
    assert speakers(parser, text)[-1] == "Olk"
    text = "The sister of Nils Berg said that he fell. He said that he had jumped."
    assert speakers(parser, text)[-1] == "He"
    text = "The guard, a mother of two, said that it rained. He said that it did not."
    assert speakers(parser, text)[-1] == "He"
    text = "Doctors saved Nils Berg. The mayor said that she was glad. He said that he was well."
    assert speakers(parser, text)[-1] == "He"
    text = "The mayor said that she was glad. She said that all were well."
    assert speakers(parser, text)[-1] == "The mayor"


def test_she_may_be_the_woman_of_whom_he_spoke(parser: Parser) -> None:
    text = "A miner said that his aunt had called. She said that the shed was on fire."
    assert speakers(parser, text)[-1] == "She"
    text = "Judge Pia Dorn spoke to the thief Emil Olk. She said that he lied. He said he had not."
    assert speakers(parser, text) == (None, "She", "He")


def test_a_pronoun_in_what_is_said_is_who_says_it_or_not_sure(parser: Parser) -> None:
    text = (
        "Nils Berg came late. Mayor Tomas Okker, according to the Ostrel Post, said he had erred "
        "in a speech in which he said he had served at sea."
    )
    read = read_article(Article(text=text, language="en"), parser)
    assert [one.speaker for one in read.attributions][1:] == ["Tomas Okker", "Tomas Okker"]
    text = "Nils Berg said that Tomas Okker was right when he said the war was lost."
    read = read_article(Article(text=text, language="en"), parser)
    assert [one.speaker for one in read.attributions] == ["Nils Berg", "he"]


def test_it_and_they_are_not_sure_where_others_act_since(parser: Parser) -> None:
    text = "The ministry said the pass was shut. Drivers turned back. They said snow had fallen."
    assert speakers(parser, text)[-1] == "They"
    text = "The ministry said the pass was shut. The army sent sledges. It said snow had fallen."
    assert speakers(parser, text)[-1] == "It"
    text = "The ministry said the pass was shut. The ministry sent men. It said snow had fallen."
    assert speakers(parser, text)[-1] == "The ministry"
    text = "The council said it was safe. When an agency drew up a list, it said it was not."
    read = read_article(Article(text=text, language="en"), parser)
    assert read.attributions[-1].speaker == "it"


def test_he_is_nobody_whom_his_words_name(parser: Parser) -> None:
    text = "Tomas Okker met Nils Berg. He said Okker was kind."
    assert speakers(parser, text)[-1] == "He"


def test_who_is_told_of_in_a_quotation_does_not_speak_it(parser: Parser) -> None:
    text = "Tomas Okker praised the crews. “Mayor Nils Berg has done a fine job,” he said."
    assert speakers(parser, text)[-1] == "Tomas Okker"
