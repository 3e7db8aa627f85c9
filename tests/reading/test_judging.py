"""What statements are weighed by: how their words sound, and never the names in them."""

from desktop.reading.judging import features, tokens, weights
from desktop.reading.parser import Parser
from desktop.reading.syntax import Tree, Word


def tree(*words: tuple[str, str]) -> Tree:
    """Words with their parts of speech, each one space behind the one before."""
    found: list[Word] = []
    start = 0
    for index, (text, part) in enumerate(words):
        end = start + len(text)
        found.append(Word(index, start, end, text, text, "", part, "", 0, "", False))
        start = end + 1
    return Tree(tuple(found))


def test_a_name_that_the_parser_takes_for_a_noun_is_left_out() -> None:
    words = ("The", "DET"), ("council", "NOUN"), ("hates", "VERB"), ("Tollmerism", "NOUN")
    text = " ".join(word for word, _ in words)
    held = [one.key for one in tokens(text, 0, len(text), tree(*words))]
    assert held == ["the", "council", "hates"]


def test_who_speaks_of_himself_is_no_name() -> None:
    words = ("Today", "NOUN"), ("I", "PRON"), ("know", "VERB")
    assert [one.key for one in tokens("Today I know", 0, 12, tree(*words))] == [
        "today",
        "i",
        "know",
    ]


def test_words_sound_good_or_bad_whether_or_not_they_were_learned(parser: Parser) -> None:
    def sound(text: str) -> dict[str, float]:
        syntax = parser.parse(text, [(0, len(text))])[0]
        held = features(tokens(text, 0, len(text), syntax), syntax, {}, text)
        return {key: value for key, value in held.items() if key.startswith("#valence")}

    assert not any(sound("The council met on Tuesday.").values())
    bad, good = sound("It was a horrible session."), sound("It was a wonderful session.")
    assert bad["#valence bad"] > 0.0 == bad["#valence good"]
    assert good["#valence good"] > 0.0 == good["#valence bad"]


def test_no_party_and_no_outlet_is_weighed() -> None:
    assert not {"democrat", "democratic", "republican", "fox"} & weights().keys()
