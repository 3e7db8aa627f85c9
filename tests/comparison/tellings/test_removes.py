from desktop.article import Article
from desktop.comparison.tellings.removes import removes
from desktop.reading import read_article
from desktop.reading.parser import Parser


def told(parser: Parser, text: str) -> str:
    reading = read_article(Article(text=text, language="en"), parser)
    return removes(reading, 0, len(text))


def test_who_tells_of_whose_words(parser: Parser) -> None:
    text = "Mr Okker said that a duty officer had told him that the alarm was waiting."
    assert told(parser, text) == "Okker tells what a duty officer said"


def test_words_at_first_hand_have_no_removes(parser: Parser) -> None:
    assert told(parser, "Mr Okker said that the alarm was waiting.") == ""
    assert told(parser, "The alarm was waiting.") == ""
    assert told(parser, "Mr Okker said that he had said that the alarm was waiting.") == ""


def test_a_promise_made_after_a_report_does_not_pass_it_on(parser: Parser) -> None:
    text = "The government promised to act after a Kelm newspaper said its ships delivered oil."
    assert told(parser, text) == ""


def test_the_radio_tells_what_the_mayor_said_and_not_the_reverse(parser: Parser) -> None:
    text = "The mill burned down on Monday, the mayor said, Radio Kelm reported."
    assert told(parser, text) == "Radio Kelm tells what the mayor said"


def test_what_was_said_after_a_clause_of_time_is_passed_on(parser: Parser) -> None:
    text = "Lind said that as Okker ended the call, the mayor had told him that it was late."
    assert told(parser, text) == "Lind tells what the mayor said"
