"""Claims: who does what to whom, in which words, and who says so."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.reading.claim import Claim, Phrase

Claims = Callable[[str], tuple[Claim, ...]]

# sentence, predicate, who does it, to whom or what
ROLES = [
    ("Woman found in river near Tollmere", "find", None, "Woman"),
    ("The gang killed for money.", "kill", "The gang", None),
    ("The rebels attacked in four waves, but were repelled.", "attack", "The rebels", None),
    ("Three Men Killed In Mill Fire Near Old Harbour", "kill", None, "Three Men"),
    ("It is odd that he's joined the army.", "join", "he", "the army"),
    ("Residents appeared frustrated.", "frustrate", "Residents", None),
    ("The union attacked the mayor for closing the pool.", "close", "the mayor", "the pool"),
    ("The rebels entered Tolma on Monday.", "enter", "The rebels", "Tolma"),
    ("Tolma was taken by the rebels.", "take", "the rebels", "Tolma"),
    ("The rebels failed to enter Tolma.", "enter", "The rebels", "Tolma"),
    ("The rebels tried to break through the line.", "break_through", "The rebels", "the line"),
    ("The army prevented the rebels from entering Tolma.", "enter", "the rebels", "Tolma"),
    ("The general ordered the troops to shell the port.", "shell", "the troops", "the port"),
    ("The guard was forced to open the vault.", "open", "The guard", "the vault"),
    ("The troops who entered Tolma burned the mill.", "enter", "The troops", "Tolma"),
    ("The troops who entered Tolma burned the mill.", "burn", "The troops", "the mill"),
    ("The mill that the troops burned was old.", "burn", "the troops", "The mill"),
    ("The mill they burned was old.", "burn", "they", "The mill"),
    (
        "The rebels, including men dressed as monks, took the port.",
        "take",
        "The rebels, including men",
        "the port",
    ),
    ("The rebels took the port and burned the mill.", "burn", "The rebels", "the mill"),
    ("The rebels advanced but were repelled by the army.", "repel", "the army", "The rebels"),
    ("The rebels advanced before being repelled by the army.", "repel", "the army", "The rebels"),
    ("Okker had not been informed, he said.", "inform", None, "Okker"),
    ("Residents had not been told, the mayor said.", "tell", None, "Residents"),
    ("There was an offer for the mill.", "offer", None, "an offer for the mill"),
    ("The army launched an attack on the port.", "attack", "The army", "the port"),
    ("The port came under attack by rebels.", "attack", "rebels", "The port"),
    ("The army suffered an attack by rebels.", "attack", "rebels", "The army"),
    ("The villagers saw the destruction of the mill by rebels.", "destroy", "rebels", "the mill"),
    ("The mayor's arrest shocked the town.", "arrest", None, "The mayor's"),
    ("News of the bishop's death reached the village.", "die", "the bishop's", None),
    ("The singer was found dead.", "dead", "The singer", None),
    ("Mara Lind is the owner of the ferry.", "owner", "Mara Lind", None),
    ("The bridge is unsafe.", "unsafe", "The bridge", None),
    ("The mayor and his deputy left the hall.", "leave", "The mayor and his deputy", "the hall"),
    ("Some of the units entered Tolma.", "enter", "Some of the units", "Tolma"),
    ("The council denied having closed the pool.", "close", "The council", "the pool"),
    ("Rebel attempts to enter Tolma were repelled.", "enter", "Rebel", "Tolma"),
    ("Police were accused of beating two students.", "beat", "Police", "two students"),
    ("Three men killed in mill fire", "kill", None, "Three men"),
    ("They measured fumes emitted from the kiln.", "emit", "the kiln", "fumes"),
    ("They measured fumes removed from the kiln.", "remove", None, "fumes"),
    ("It [the council] refused the offer.", "refuse", "the council", "the offer"),
    ("Norland will accept them [the cooks] on Friday.", "accept", "Norland", "the cooks"),
    ("Mayor Closes Public Pool In Lower Marrow", "close", "Mayor", "Public Pool"),
]


def the(claims: tuple[Claim, ...], predicate: str) -> Claim:
    """The first claim with a predicate."""
    held = [claim for claim in claims if claim.predicate == predicate]
    assert held, f"no claim {predicate}, only {[claim.predicate for claim in claims]}"
    return held[0]


def written(text: str, phrase: Phrase | None) -> str | None:
    """A phrase as the text has it."""
    return text[phrase.start : phrase.end] if phrase else None


@pytest.mark.parametrize(("sentence", "predicate", "agent", "target"), ROLES)
def test_who_does_what_to_whom(
    claims_of: Claims, sentence: str, predicate: str, agent: str | None, target: str | None
) -> None:
    claim = the(claims_of(sentence), predicate)
    assert (written(sentence, claim.agent), written(sentence, claim.target)) == (agent, target)


def test_what_else_belongs_to_it_has_its_preposition(claims_of: Claims) -> None:
    text = "The rebels fled from Tolma to the coast on Monday."
    claim = the(claims_of(text), "flee")
    assert [(one.relation, written(text, one)) for one in claim.others] == [
        ("from", "Tolma"),
        ("to", "the coast"),
    ]


def test_the_main_word_of_some_of_the_units_is_units(claims_of: Claims) -> None:
    agent = the(claims_of("Some of the units entered Tolma."), "enter").agent
    assert agent is not None
    assert agent.head == "unit"


@pytest.mark.parametrize(
    ("sentence", "predicate", "clause"),
    [
        (
            "The rebels managed briefly to enter Tolma before the rain began, the mayor said.",
            "enter",
            "The rebels managed briefly to enter Tolma",
        ),
        (
            "Officials said that the rebels failed to enter Tolma but burned the mill.",
            "enter",
            "the rebels failed to enter Tolma",
        ),
        (
            "Officials said that the rebels failed to enter Tolma but burned the mill.",
            "burn",
            "burned the mill",
        ),
        (
            "Attempts to enter the city were repelled on Monday, the army said.",
            "enter",
            "Attempts to enter the city were repelled",
        ),
    ],
)
def test_a_claim_holds_its_clause_and_no_more(
    claims_of: Claims, sentence: str, predicate: str, clause: str
) -> None:
    claim = the(claims_of(sentence), predicate)
    assert sentence[claim.start : claim.end] == clause


@pytest.mark.parametrize(
    ("sentence", "predicate", "sign"),
    [
        ("The rebels failed to enter Tolma.", "enter", "failed"),
        ("The rebels did not enter Tolma.", "enter", "not"),
        ("The rebels did not manage to enter Tolma.", "enter", "not"),
        ("The rebels may have entered Tolma.", "enter", "may"),
        ("The rebels briefly entered Tolma.", "enter", "briefly"),
        ("The minister denied that the dam had collapsed.", "collapse", "denied"),
        ("The rebels entered Tolma.", "enter", None),
    ],
)
def test_the_word_that_settles_it_is_named(
    claims_of: Claims, sentence: str, predicate: str, sign: str | None
) -> None:
    found = the(claims_of(sentence), predicate).sign
    assert (sentence[found[0] : found[1]] if found else None) == sign


def test_the_words_of_reporting_are_no_claims(claims_of: Claims) -> None:
    text = "The minister said on Monday that the dam had collapsed. “It is safe,” she added."
    assert [claim.predicate for claim in claims_of(text)] == ["collapse", "safe"]


def test_whoever_denies_it_is_its_speaker(claims_of: Claims) -> None:
    claim = the(claims_of("The minister denied that the dam had collapsed."), "collapse")
    assert claim.speaker == "The minister"
    assert claim.factuality.value == "denied"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The mill's claim that the dam had collapsed is not compatible with the log.", None),
        ("The mill's claim that the dam had collapsed is false, Okker said.", "Okker"),
        ("The minister rejected the mill's claim that the dam had collapsed.", "The minister"),
        ("The mayor lied when he said that the dam had collapsed.", None),
    ],
)
def test_what_somebody_claims_is_denied_by_whoever_calls_it_untrue(
    claims_of: Claims, text: str, speaker: str | None
) -> None:
    claim = the(claims_of(text), "collapse")
    assert claim.factuality.value == "denied"
    assert claim.speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The mill's claim that nobody entered the shed is not compatible with the log.", None),
        ("Okker said the mill's claim that nobody entered the shed is false.", "Okker"),
        ("The mill denied that nobody entered the shed.", "The mill"),
    ],
)
def test_what_nobody_did_is_said_to_be_done_by_whoever_calls_it_untrue(
    claims_of: Claims, text: str, speaker: str | None
) -> None:
    claim = the(claims_of(text), "enter")
    assert claim.factuality.value == "asserted"
    assert claim.speaker == speaker
    assert text[claim.start : claim.end].endswith("nobody entered the shed")


def test_who_did_not_lie_is_not_contradicted(claims_of: Claims) -> None:
    text = "The mayor did not lie when he said that the dam had collapsed."
    assert the(claims_of(text), "collapse").factuality.value == "asserted"


def test_the_innermost_voice_is_the_speaker(claims_of: Claims) -> None:
    text = "The Harbour Post reported that the ministry said the dam had collapsed."
    speaker = the(claims_of(text), "collapse").speaker
    assert speaker is not None
    assert speaker.lower() == "the ministry"


def test_the_outlet_speaks_where_nobody_is_credited(claims_of: Claims) -> None:
    assert the(claims_of("The dam collapsed at noon."), "collapse").speaker is None


def test_a_plan_not_to_do_it_is_told_from_one_to_do_it(claims_of: Claims) -> None:
    will = the(claims_of("The mayor will resign."), "resign")
    will_not = the(claims_of("The mayor will not resign."), "resign")
    assert will.factuality is will_not.factuality
    assert (will.negative, will_not.negative) == (False, True)


def test_an_event_that_is_only_spoken_of_is_marked(claims_of: Claims) -> None:
    claims = claims_of("The army attacked the port after the destruction of the mill.")
    assert not the(claims, "attack").nominal
    assert the(claims, "destroy").nominal


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.text(alphabet="aThe killed not, .?!“”'said that who and to was fire\n", max_size=200))
def test_any_text_gives_claims_within_their_sentences(claims_of: Claims, text: str) -> None:
    for claim in claims_of(text):
        assert 0 <= claim.start <= claim.predicate_start < claim.predicate_end <= claim.end
        assert claim.end <= len(text)
        for phrase in (claim.agent, claim.target, *claim.others):
            assert phrase is None or 0 <= phrase.start < phrase.end <= len(text)
