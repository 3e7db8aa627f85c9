"""Claim: what an article says happened, clause by clause, and how factual it makes it."""

from dataclasses import dataclass
from enum import StrEnum


class Factuality(StrEnum):
    """What a claim says about the truth of its own predicate."""

    ASSERTED = "asserted"
    PARTLY = "partly"  # it happened, in part or for a short time
    ATTEMPTED = "attempted"  # it was tried; how it ended is not said
    DENIED = "denied"  # it did not happen
    POSSIBLE = "possible"  # it may have happened
    UNREAL = "unreal"  # planned, ordered, asked, supposed: no commitment to its truth


@dataclass(frozen=True, slots=True)
class Phrase:
    """What fills a role of a claim.

    Attributes:
        start: its first character in the text.
        end: the character after its last one.
        head: the lemma of its main word.
        relation: the preposition before it ("near"), "" where there is none.
        referent: the fullest name in the article of who or what is meant, where that is sure; of a
            pronoun the one it stands for; "" for none.
    """

    start: int
    end: int
    head: str
    relation: str = ""
    referent: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """One clause: a predicate with who, what, where and when.

    Attributes:
        sentence: index of its sentence.
        start: its first character in the text.
        end: the character after its last one.
        predicate: the lemma of the verb, or of the noun or adjective after "be"; with its particle
            ("break_through").
        predicate_start: the first character of the predicate as written.
        predicate_end: the character after its last one.
        agent: who does it; of a passive clause who it is done by.
        target: the patient; the subject of a passive clause.
        others: what else belongs to it, each with its preposition.
        factuality: what the clause says of its own truth, its speaker's words taken as they are.
        sign: span of what settled that ("failed", "not", "may", "is not compatible"), or None.
        speaker: who says so; None for the outlet itself.
        negative: whether what is said to be possible or unreal is that it does not happen ("will
            not resign"); true of everything DENIED.
        nominal: whether the predicate is a noun that is spoken of, not said of anybody ("after the
            attack on the port").
    """

    sentence: int
    start: int
    end: int
    predicate: str
    predicate_start: int
    predicate_end: int
    agent: Phrase | None = None
    target: Phrase | None = None
    others: tuple[Phrase, ...] = ()
    factuality: Factuality = Factuality.ASSERTED
    sign: tuple[int, int] | None = None
    speaker: str | None = None
    negative: bool = False
    nominal: bool = False
