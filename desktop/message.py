"""Messages: English sentences that keep their template and values, so that they can be translated.

The core words its results in English, and the command line prints them so. A window in another
language has the template translated and formats the values itself, and so do its exports.
"""

from collections.abc import Sequence
from datetime import date
from typing import Literal, Self

Value = str | int | float

ISO_DAY = "{day}"  # the template of a day, which a window writes as its language has dates


class Ordinal(int):
    """A number that names one of many, as that of an article or a line: it has no commas."""

    __slots__ = ()

    def __format__(self, _form: str) -> str:
        """Its digits."""
        return str(int(self))


class Message(str):
    """An English text made by filling values into a template.

    It compares, hashes and sorts like its text, and can be used wherever a string can; strings
    derived from it (joined, sliced, in another case) are plain ones. It can be pickled.
    """

    __slots__ = ("_number", "_template", "_values")

    _template: str
    _values: tuple[tuple[str, Value], ...]
    _number: int | None

    def __new__(
        cls,
        template: str,
        values: Sequence[tuple[str, Value]] = (),
        number: int | None = None,
    ) -> Self:
        """Fill values into a template.

        Args:
            template: in English; a name in braces stands for a value, if there are any.
            values: the values by their names. Numbers are written with commas between thousands,
                ordinals without.
            number: the count that decides the plural form, as in ``plural``; None for a text with
                one form.
        """
        english = template if number is None else _english_form(template, number)
        if values:
            english = english.format_map(
                {name: v if isinstance(v, str) else f"{v:,}" for name, v in values}
            )
        made = super().__new__(cls, english)
        made._template = template
        made._values = tuple(values)
        made._number = number
        return made

    @property
    def template(self) -> str:
        """The text without its values."""
        return self._template

    @property
    def values(self) -> tuple[tuple[str, Value], ...]:
        """The values by their names; texts among them may be messages themselves."""
        return self._values

    @property
    def number(self) -> int | None:
        """How many there are of what is counted, or None where the text has one form alone."""
        return self._number

    def __reduce__(
        self,
    ) -> tuple[type[Self], tuple[str, tuple[tuple[str, Value], ...], int | None]]:
        """What a copy is made of."""
        return type(self), (self._template, self._values, self._number)


def message(template: str, **values: Value) -> Message:
    """A message; the template is a single literal, so that the translators' tools find it.

    Args:
        template: a whole sentence, or a whole clause where it is the value of another message.
        **values: what its names in braces stand for.
    """
    return Message(template, tuple(values.items()))


def plural(template: str, _comment: Literal[""], number: int, **values: Value) -> Message:
    """A message whose form depends on how many there are of something.

    Args:
        template: as for a message; "%Ln" stands for the number, and "(s)" for the English plural
            ending.
        _comment: a placeholder where Qt's tool expects a comment, so that it takes the next
            argument for the number and asks translators for the plural forms.
        number: how many there are.
        **values: what its names in braces stand for.
    """
    return Message(template, tuple(values.items()), number)


def iso_day(day: date) -> Message:
    """A day of the calendar: "2024-11-06" in English."""
    return Message(ISO_DAY, (("day", day.isoformat()),))


def translatable(text: str) -> str:
    """Marks a text in a table for the translators' tools; it is translated where it is shown."""
    return text


def listing(parts: Sequence[str]) -> str:
    """Parts of a sentence joined: "A", "A and B", "A, B and C"; "" for none."""
    *first, last = parts or [""]
    return message("{parts} and {last}", parts=enumeration(first), last=last) if first else last


def alternatives(parts: Sequence[str]) -> str:
    """Alternatives in a sentence: "A", "A or B", "A, B or C"; "" for none."""
    *first, last = parts or [""]
    return message("{parts} or {last}", parts=enumeration(first), last=last) if first else last


def enumeration(parts: Sequence[str]) -> str:
    """Parts in sequence, at least one: "A, B, C"."""
    if len(parts) == 1:
        return parts[0]
    # Recursively by halves: one level per part would nest too deeply where there are many.
    half = len(parts) // 2
    first, second = enumeration(parts[:half]), enumeration(parts[half:])
    return message("{first}, {second}", first=first, second=second)


def _english_form(template: str, number: int) -> str:
    return template.replace("%Ln", f"{number:,}").replace("(s)", "" if number == 1 else "s")
