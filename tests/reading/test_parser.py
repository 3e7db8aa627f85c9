"""The parser: our own words from spaCy's, with the characters of the text."""

from desktop.reading.parser import Parser

TEXT = "The mayor of Tollmere did not resign.  “We stay,” she said."


def test_words_carry_their_characters_in_the_text(parser: Parser) -> None:
    trees = parser.parse(TEXT, [(0, 37), (39, len(TEXT))])
    assert [TEXT[w.start : w.end] for w in trees[0].words] == [
        *("The", "mayor", "of", "Tollmere", "did", "not", "resign", ".")
    ]
    assert TEXT[trees[1].words[1].start : trees[1].words[1].end] == "We"


def test_a_sentence_is_one_tree(parser: Parser) -> None:
    (tree,) = parser.parse(TEXT, [(0, len(TEXT))])
    assert len({word.index for word in tree.subtree(tree.roots()[0])}) == len(tree.words)


def test_what_depends_on_what(parser: Parser) -> None:
    (tree,) = parser.parse(TEXT, [(0, 37)])
    (verb,) = tree.roots()
    assert verb.lemma == "resign"
    assert [word.text for word in tree.children(verb, "neg")] == ["not"]
    (subject,) = tree.children(verb, "nsubj")
    assert [word.text for word in tree.subtree(subject)] == ["The", "mayor", "of", "Tollmere"]


def test_what_is_too_long_for_a_sentence_is_not_parsed(parser: Parser) -> None:
    text = "one two three " * 200
    assert parser.parse(text, [(0, len(text)), (0, 13)])[0].words == ()


def test_no_words_no_tree(parser: Parser) -> None:
    assert parser.parse("", []) == []
    assert parser.parse("   ", [(0, 3)])[0].words == ()


def test_half_a_character_stops_nothing(parser: Parser) -> None:
    (tree,) = parser.parse("Okker \ud8be slept.", [(0, 14)])
    assert [word.start for word in tree.words] == [0, 6, 8, 13]


def test_a_subject_belongs_to_the_verb_and_not_to_its_auxiliary(parser: Parser) -> None:
    text = "The bridge was closed to lorries at the time, police said."
    (tree,) = parser.parse(text, [(0, len(text))])
    (verb,) = (word for word in tree.words if word.text == "closed")
    assert [word.text for word in tree.children(verb, "nsubj", "nsubjpass")] == ["bridge"]
