"""Jail terms: durations that someone has to spend in prison."""

from desktop.text.pieces import Passage, Phrases

JAILED = "jailed"  # the role of such a duration
_BEHIND = Phrases(
    [(form, JAILED) for form in ("behind bars", "in prison", "in jail", "in a penal colony")]
)
_BEFORE = Phrases(
    [
        (form, JAILED)
        for form in (
            "sentenced to", "jailed for", "imprisoned for", "minimum term of", "prison term of",
            "jail term of", "prison sentence of", "jail sentence of",
        )
    ]
)  # fmt: skip


def jailing(passage: Passage, first: int, after: int) -> str:
    """The role of a duration: "jailed" if it is spent in prison, else "".

    Args:
        passage: the text.
        first: first piece of the figure, its modifier included.
        after: index after its unit.
    """
    if passage.language != "en":
        return ""
    told = _BEHIND.starting(passage.pieces, after) or _BEFORE.ending(passage.pieces, first)
    return told[0] if told else ""
