from collections.abc import Callable

from desktop.article import Article
from desktop.reading import Reading, read_article
from desktop.reading.parser import Parser

Read = Callable[..., Reading]


def test_a_running_quotation_belongs_to_who_closes_it(read: Read) -> None:
    text = "“The roof fell in. Nobody got near. It took minutes,” Mayor Tomas Okker said."
    assert read(text).speakers == ("Tomas Okker",) * 3


def test_a_quotation_goes_on_into_the_next_paragraph(read: Read) -> None:
    text = "“The roof fell in,” Tomas Okker said.\n“Nobody got near.”\nThe mill was new."
    assert read(text).speakers == ("Tomas Okker", "Tomas Okker", None)


def test_a_quotation_goes_on_where_each_sentence_has_a_line(read: Read) -> None:
    text = (
        '"The roof fell in," Tomas Okker said, "and then it rained.\n'
        'Nobody got near.\nIt took minutes."\nThe mill was new.\n'
        '"A shame.\nWe lost it all," Mara Lind said.'
    )
    assert read(text).speakers == (*["Tomas Okker"] * 3, None, "Mara Lind", "Mara Lind")


def test_a_quotation_that_is_never_closed_ends_with_its_line(read: Read) -> None:
    text = (
        '"The roof fell in," Tomas Okker said, "and it rained.\nThe mill was new.\nIt had "towers".'
    )
    assert read(text).speakers == ("Tomas Okker", None, None)


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


def parsed(parser: Parser, text: str) -> Reading:
    return read_article(Article(text=text, language="en"), parser)


def test_she_is_no_man_and_he_no_newspaper(parser: Parser) -> None:
    text = "Tomas Okker spoke first. She said the mill was lost."
    assert parsed(parser, text).speakers[-1] != "Tomas Okker"
    text = "Mara Lind runs it. The Ostrel Gazette reported that it burned. He said it was old."
    assert parsed(parser, text).speakers[-1] == "He"


def test_they_is_no_single_person(parser: Parser) -> None:
    text = "Mayor Tomas Okker said the mill was lost. They said that it was insured."
    assert parsed(parser, text).speakers[-1] == "They"


def test_a_pronoun_in_a_quotation_is_the_quoted_persons_business(parser: Parser) -> None:
    text = "Mara Lind met Tomas Okker. “They said it was safe,” Lind said."
    assert {one.speaker for one in parsed(parser, text).attributions} == {"They", "Mara Lind"}


def test_we_in_a_quotation_is_who_is_quoted_or_nobody(parser: Parser) -> None:
    text = "“We said on Monday that the dam was old.”"
    reading = parsed(parser, text)
    assert reading.attributions == ()
    assert reading.speakers == (None,)


def test_a_quotation_is_not_given_to_who_spoke_before(parser: Parser) -> None:
    text = (
        "The council said the dam was safe.\n“It was not,” Mara Lind, who has been the engineer "
        "of the valley since the great flood, said in a letter to all households."
    )
    assert parsed(parser, text).speakers[-1] == "Mara Lind"


def test_the_town_of_a_dateline_says_nothing(parser: Parser) -> None:
    text = "PORT ESTRIN — Mayor Tomas Okker said on Friday that the mill was lost."
    assert [one.speaker for one in parsed(parser, text).attributions] == ["Tomas Okker"]
    text = "PORT ESTRIN — Letters from the mill revealed on Friday that the dam was old."
    assert "PORT ESTRIN" not in {one.speaker for one in parsed(parser, text).attributions}


def test_a_weekday_is_no_part_of_a_name(parser: Parser) -> None:
    text = "Mayor Tomas Okker spoke at length. Okker Thursday said that the mill was lost."
    assert parsed(parser, text).speakers[-1] == "Tomas Okker"


def test_who_denies_in_a_relative_clause_is_its_subject(parser: Parser) -> None:
    text = (
        "Mayor Tomas Okker came late. Some of his friends urged him to resign over the charges, "
        "which Okker has often denied."
    )
    reading = parsed(parser, text)
    denied = next(one for one in reading.attributions if one.cue == "denied")
    assert denied.speaker == "Tomas Okker"
    assert text[slice(*denied.scope)] == "the charges"
    start = text.index("Okker has")
    assert reading.speaker_at(start, len(text) - 1) is None


def test_an_ambassador_is_not_the_body_he_is_sent_to(parser: Parser) -> None:
    text = "Sovarra’s ambassador to the Coastal League told the council that the dam broke."
    (said,) = parsed(parser, text).attributions
    assert said.speaker == "Sovarra’s ambassador to the Coastal League"


def test_who_says_all_of_a_sentence_is_its_speaker_however_long_he_is_called(
    parser: Parser,
) -> None:
    text = "A doctor at the hospital of Larkhill, who did not want to be named, said that six died."
    assert parsed(parser, text).speakers[0] is not None


def test_a_question_is_whose_asks_it(parser: Parser) -> None:
    text = "Parents said there was no room.\n“Where will they sit?” asked Nora Wilke, their lawyer."
    assert parsed(parser, text).speakers[1] == "Nora Wilke"


def test_a_commander_is_not_what_he_commands(parser: Parser) -> None:
    text = "The Highland Front kept silent. A commander of the Front told reporters that it won."
    assert parsed(parser, text).attributions[-1].speaker == "A commander of the Front"


def test_who_cites_another_one_speaks_himself_but_an_agency_passes_it_on(parser: Parser) -> None:
    text = "Mayor Mara Lind said that deposits were safe, citing the bank."
    assert {one.speaker for one in parsed(parser, text).attributions} == {"Mara Lind"}
    text = "The bridge fell, the agency reported, citing the army."
    assert "the army" in {one.speaker for one in parsed(parser, text).attributions}


def test_what_another_one_calls_is_not_the_next_speakers(parser: Parser) -> None:
    text = "“Traitors!” yelled a boy on the stairs. “Please sit down,” said the warden."
    assert parsed(parser, text).speakers == (None, "the warden")
    text = "“Salt and Iron” runs until May. “We rehearsed for a year,” said Nora Wilke."
    assert parsed(parser, text).speakers == (None, "Nora Wilke")
    text = "“We rehearsed for a year,” said Nora Wilke. “Salt and Iron” runs until May."
    assert parsed(parser, text).speakers == ("Nora Wilke", None)


def test_what_is_all_quotation_is_whose_closes_or_opened_it(parser: Parser) -> None:
    text = "“It rained.” “The cellar filled up. Nobody slept,” Nora Wilke said. “Nobody at all.”"
    assert set(parsed(parser, text).speakers) == {"Nora Wilke"}


def test_a_post_that_is_embedded_is_whose_signature_is_under_it(read: Read) -> None:
    text = (
        "Mayor Mara Lind would not sell the ferry.\n"
        "Nobody sold it. It is ours! — Mara Lind (@maralind) March 5, 2025\n"
        "The council meets on Friday."
    )
    assert read(text).speakers == (None, "Mara Lind", "Mara Lind", None, None)


def test_she_added_is_who_spoke_last_whoever_the_text_was_about_since(parser: Parser) -> None:
    text = (
        "The singer Rhea Lind posted photos of herself with her cousin, writing that she missed"
        " him. Jan Orsk died on Tuesday after the raid in Kelm. She also wrote that he was kind."
    )
    assert parsed(parser, text).speakers[1:] == (None, "Rhea Lind")
    text = (
        "Clarke Brandt, the group's director, said, “Governor Orsk is running for mayor.”"
        " He added, “Our town was built on liberty.”"
    )
    assert parsed(parser, text).speakers == ("Clarke Brandt", "Clarke Brandt")


def test_a_question_about_an_answer_is_nobodys_answer(parser: Parser) -> None:
    text = (
        "And how did the pilots respond? What is the firm saying? It is fair to say that it knew."
    )
    assert parsed(parser, text).speakers == (None, None, None)


def test_joint_speakers_are_called_once_each_and_an_office_by_its_whole_name(
    parser: Parser,
) -> None:
    text = "For months, some sheriffs and police officers in rural counties have said that it grew."
    assert parsed(parser, text).speakers == ("some sheriffs and police officers",)
    text = "The chairman of the Joint Chiefs of Staff confirmed that he knew about the cable."
    assert parsed(parser, text).speakers == ("The chairman of the Joint Chiefs of Staff",)


def test_the_president_is_not_who_was_president_then(parser: Parser) -> None:
    text = (
        "President Okker announced on Sunday that Jan Orsk will leave."
        " In 2013, then-President Brandt removed Orsk from his post, without calling to notify him."
        " The president downplayed the news on Saturday, saying he had never met Orsk."
    )
    assert parsed(parser, text).attributions[-1].speaker == "Okker"


def test_a_speaker_stands_before_the_verb_whatever_stands_between(parser: Parser) -> None:
    text = (
        "After the vote, Rep. Bobby Lind, D-Va., one of the nine lawmakers to vote against the"
        " resolution, said the nation faces bigger problems, such as the economy, failing public"
        " schools and poverty."
    )
    assert parsed(parser, text).speakers == ("Bobby Lind",)
    text = (
        "“I believe Sen. Orsk will follow through,” independent Sen. Ada King of Maine, who"
        " caucuses with the Greens, told reporters on Monday. “I think he’s made his commitments.”"
    )
    assert parsed(parser, text).speakers == ("Ada King", "Ada King")


def test_a_quotation_is_whose_line_introduces_it(parser: Parser) -> None:
    text = (
        "On Monday, the Norland Line released a statement:\n"
        "“Our industry is not well understood. The harbour board said that we knew. We did not.”\n"
        "The mill was new."
    )
    assert parsed(parser, text).speakers == (None, *["Norland Line"] * 3, None)


def test_whose_statement_it_is_is_nobody_whom_it_names(parser: Parser) -> None:
    text = (
        "Seldon White said that she had shown courage. “Even in granting a few days, Chairman Grass"
        " has rejected many of them,” his statement said."
    )
    assert parsed(parser, text).speakers[-1] != "Grass"


def test_the_younger_one_is_not_the_one_of_that_name(parser: Parser) -> None:
    text = "President Tomas Okker spoke on Monday. The younger Okker said that he knew nothing."
    assert parsed(parser, text).speakers[-1] == "The younger Okker"


def test_a_long_statement_is_whose_line_introduces_it_to_its_end(read: Read) -> None:
    line = "The woman said that she had papers."
    text = "Mayor Mara Lind said on Monday in a letter:\n" + "\n".join(
        ['"I was asked to come.', *[line] * 12, 'That was all."', "The mill was new."]
    )
    assert set(read(text).speakers[2:14]) <= {None, "Mara Lind"}
