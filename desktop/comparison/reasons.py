"""Reasons: sentences that several kinds of difference share, or that have several forms."""

from collections.abc import Sequence

from desktop.message import Message, alternatives, listing, message


def quoted(words: str, value: str | None = None) -> Message:
    """The words of an account, with their value if it adds something: "“a dozen” (12)"."""
    if value is None:
        return message("“{words}”", words=words)
    return message("“{words}” ({value})", words=words, value=value)


def against(one: str, other: str, why: str) -> Message:
    """What two accounts give, and how the two relate."""
    return message("{one} against {other}: {why}.", one=one, other=other, why=why)


def because(what: str, why: str) -> Message:
    """What accounts say, and how that relates."""
    return message("{what}: {why}.", what=what, why=why)


def set_side_by_side(one: str, other: str, why: str) -> Message:
    """What two accounts say, each with its speaker (`told_by`), and how the two relate."""
    return message("{one}; {other}: {why}.", one=one, other=other, why=why)


def told_by(speaker: str | None, account: str, words: str) -> Message:
    """A speaker, account and words: "the mayor (Harbour Post): “did not …”".

    Args:
        speaker: who says it, None for the outlet itself.
        account: the name of the account, "" where it has none.
        words: what is said.
    """
    who = speaker or account or message("One account")
    if speaker and account:
        who = message("{speaker} ({account})", speaker=speaker, account=account)
    return message("{who}: “{words}”", who=who, words=words)


def lies_in(inner: str, outer: str) -> Message:
    """That what one account gives is a case of what another one gives."""
    return message("{inner} lies in {outer}.", inner=inner, outer=outer)


def both_are(one: str, other: str, value: str) -> Message:
    """That two accounts give one time in different words."""
    return message("“{one}” and “{other}” are both {time}.", one=one, other=other, time=value)


def may_be_rough(one: str, other: str, rough: Sequence[str]) -> Message:
    """That two hours can both be right, since people round them.

    Args:
        one: an hour, as it is written.
        other: another account's.
        rough: those of the two that may be round.
    """
    return message(
        "“{one}” and “{other}”: {rough} may be a rough hour.",
        one=one,
        other=other,
        rough=alternatives([quoted(words) for words in rough]),
    )


def noted(said: Sequence[str], told: Sequence[str], *, unverified: bool) -> Message:
    """Who alone says that something is open, and who states it as a fact, if anyone."""
    who, others = listing(said), listing(told)
    if not unverified:
        if len(said) == 1:
            return message("Only {account} reports that someone gave no answer.", account=who)
        return message("Only {accounts} report that someone gave no answer.", accounts=who)
    if not told and len(said) == 1:
        return message("Only {account} says what is not verified.", account=who)
    if not told:
        return message("Only {accounts} say what is not verified.", accounts=who)
    if len(said) == 1:
        return message(
            "Only {account} says what is not verified; {others}.", account=who, others=others
        )
    return message(
        "Only {accounts} say what is not verified; {others}.", accounts=who, others=others
    )
