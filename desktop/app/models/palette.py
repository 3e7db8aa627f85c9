"""Palette entries: every command for people, and which of them a few letters match."""

from collections.abc import Sequence
from dataclasses import dataclass

# Likely enough to be shown, but below exact matches.
_LEFT_OUT = 3


@dataclass(frozen=True, slots=True)
class Entry:
    """A command of the menus.

    Attributes:
        name: how the program knows it.
        menu: which menu it stands in.
        words: how people read it, without its mnemonic.
        keys: its shortcuts, the one shown first.
        enabled: whether it can be given now.
        plain: its words whatever it would do now: "Undo", not what would be undone.
    """

    name: str
    menu: str
    words: str
    keys: tuple[str, ...] = ()
    enabled: bool = True
    plain: str = ""

    @property
    def label(self) -> str:
        """Menu and words, as read and searched."""
        return f"{self.menu} › {self.words}"


def matching(typed: str, entries: Sequence[Entry]) -> list[Entry]:
    """The commands that match some letters, the best first, then in menu order.

    Each word that is typed must be found: at the beginning of a word of the command, else inside
    one, else letter by letter in order ("exc" in "Export comparison").
    """
    words = typed.casefold().split()
    ranked = [
        (rank >= _LEFT_OUT, not entry.enabled, rank, place)
        for place, entry in enumerate(entries)
        if (rank := _rank(words, entry)) is not None
    ]
    return [entries[place] for *_, place in sorted(ranked)]


def _rank(words: Sequence[str], entry: Entry) -> int | None:
    """How far a command is from what is typed; None for no match."""
    ranks = [_rank_of_word(word, entry) for word in words]
    known = [rank for rank in ranks if rank is not None]
    return sum(known) if len(known) == len(ranks) else None


def _rank_of_word(word: str, entry: Entry) -> int | None:
    own, whole = entry.words.casefold(), entry.label.casefold()
    if any(part.startswith(word) for part in own.split()):
        return 0
    if any(part.startswith(word) for part in whole.split()):
        return 1
    if word in whole:
        return 2
    letters = iter(own)
    return _LEFT_OUT if all(letter in letters for letter in word) else None
