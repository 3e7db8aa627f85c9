"""Reasons: the sentences in which several kinds of difference are told."""

from desktop.message import Message, message


def quoted(words: str, value: str | None = None) -> Message:
    """The words of an account, with what they come to where that tells more: "“a dozen” (12)"."""
    if value is None:
        return message("“{words}”", words=words)
    return message("“{words}” ({value})", words=words, value=value)


def against(one: str, other: str, why: str) -> Message:
    """What two accounts give, and how that stands."""
    return message("{one} against {other}: {why}.", one=one, other=other, why=why)


def because(what: str, why: str) -> Message:
    """What accounts tell, and how that stands."""
    return message("{what}: {why}.", what=what, why=why)
