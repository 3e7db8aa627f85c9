"""A screen reader: what it finds, hears and does over AT-SPI, and nothing besides.

It asks what Orca asks (names, roles, states, descriptions), listens to the events that Orca listens
to, and says what Orca would say. What it presses goes through the registry to the X server, as from
a keyboard. The protocol: https://gitlab.gnome.org/GNOME/at-spi2-core/-/tree/main/xml
"""

import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import open_dbus_connection

_PREFIX = "org.a11y.atspi"
_REGISTRY = f"{_PREFIX}.Registry"
_LISTENED_TO = (
    "object:state-changed:focused",
    "object:state-changed:checked",
    "object:announcement",
    "object:property-change:accessible-name",
    "window:activate",
)
# Bits of a thing's state: https://docs.gtk.org/atspi2/enum.StateType.html
_STATES = {
    1: "active", 4: "checked", 8: "enabled", 11: "focusable", 12: "focused", 23: "selected",
    25: "showing", 41: "checkable",
}  # fmt: skip
_TOLD_STATES = ("checked", "selected")
_MODIFIERS = {"Shift": 1, "Ctrl": 4, "Alt": 8}  # https://docs.gtk.org/atspi2/enum.ModifierType.html
# The names of keys in X11/keysymdef.h; a letter is its own.
_KEYS = {
    "Return": 0xFF0D, "Esc": 0xFF1B, "Home": 0xFF50, "Left": 0xFF51, "Up": 0xFF52, "Right": 0xFF53,
    "Down": 0xFF54, "F1": 0xFFBE, "F3": 0xFFC0, "F6": 0xFFC3,
}  # fmt: skip
# How keys are made: https://docs.gtk.org/atspi2/enum.KeySynthType.html
_KEYSYM, _LOCK, _UNLOCK = 3, 5, 6
_PATIENCE_S = 45  # spawned processes may start slowly on a busy machine
_QUIET_S = 0.2  # after which what follows from a key has been told

Result = TypeVar("Result")


@dataclass(frozen=True)
class Accessible:
    """One thing a program shows: a window, a button, a line of a list."""

    reader: "ScreenReader"
    bus_name: str
    path: str

    @property
    def name(self) -> str:
        return self._property("Name")

    @property
    def description(self) -> str:
        return self._property("Description")

    @property
    def role(self) -> str:
        return self._ask("Accessible", "GetRoleName")

    @property
    def states(self) -> frozenset[str]:
        low, high = self._ask("Accessible", "GetState")
        bits = low | high << 32
        return frozenset(name for bit, name in _STATES.items() if bits >> bit & 1)

    @property
    def children(self) -> "Sequence[Accessible]":
        return [self.reader.at(*place) for place in self._ask("Accessible", "GetChildren")]

    @property
    def parent(self) -> "Accessible":
        return self.reader.at(*self._property("Parent"))

    @property
    def labelled(self) -> bool:
        """Whether another thing on the screen says what it is."""
        labelled_by = 2  # https://docs.gtk.org/atspi2/enum.RelationType.html
        return any(kind == labelled_by for kind, _ in self._ask("Accessible", "GetRelationSet"))

    @property
    def text(self) -> str:
        return self._ask("Text", "GetText", "ii", 0, -1)

    @property
    def heard(self) -> str:
        """How it is read aloud."""
        states = self.states
        told = [state for state in _TOLD_STATES if state in states]
        return ", ".join(filter(None, [self.name, self.role, *told, self.description]))

    @property
    def tree(self) -> "Iterator[Accessible]":
        """What is on the screen below it, in its order."""
        for child in self.children:
            if "showing" in child.states:
                yield child
                yield from child.tree

    def find(self, role: str, name: str) -> "Accessible":
        """What is on the screen below it, of a role, and is called so from the beginning."""
        for one in self.tree:
            if one.role == role and one.name.startswith(name):
                return one
        raise LookupError(f"{role} {name} is not on the screen")

    def do(self) -> None:
        """Do what it offers first."""
        assert self._ask("Action", "DoAction", "i", 0)

    def _property(self, name: str) -> Any:
        place = self.bus_name, self.path, "org.freedesktop.DBus.Properties"
        return self.reader.ask(*place, "Get", "ss", f"{_PREFIX}.Accessible", name)[1]

    def _ask(self, interface: str, member: str, signature: str = "", *body: Any) -> Any:
        place = self.bus_name, self.path, f"{_PREFIX}.{interface}"
        return self.reader.ask(*place, member, signature, *body)


class ScreenReader:
    """Listens to the programs of a session.

    Attributes:
        said: everything that was read aloud, one after the other.
        focus: what was told last to have the focus.

    Args:
        bus: the address of the accessibility bus.
    """

    def __init__(self, bus: str) -> None:
        self.said: list[str] = []
        self.focus: Accessible | None = None
        self._since = 0  # the length of `said` when the last key was pressed
        self._bus = open_dbus_connection(bus)
        self._signals: deque[Message] = deque()
        for interface in ("Object", "Window"):
            rule = MatchRule(type="signal", interface=f"{_PREFIX}.Event.{interface}")
            self._bus.send_and_get_reply(message_bus.AddMatch(rule))
            self._bus.filter(rule, queue=self._signals)
        for name in _LISTENED_TO:
            self.ask(_REGISTRY, "/org/a11y/atspi/registry", _REGISTRY, "RegisterEvent", "s", name)

    def close(self) -> None:
        self._bus.close()

    @property
    def said_now(self) -> Sequence[str]:
        """What was read aloud once the last key was pressed."""
        return self.said[self._since :]

    @property
    def line(self) -> Accessible:
        """What has the focus."""
        assert self.focus, "nobody has told of a focus"
        return self.focus

    @property
    def windows(self) -> Sequence[Accessible]:
        """The windows of all programs, the newest last."""
        root = self.at(_REGISTRY, "/org/a11y/atspi/accessible/root")
        return [window for program in root.children for window in program.children]

    @property
    def window(self) -> Accessible:
        """The window in front."""
        return next(one for one in reversed(self.windows) if "active" in one.states)

    def at(self, bus_name: str, path: str) -> Accessible:
        return Accessible(self, bus_name, path)

    def ask(
        self, bus_name: str, path: str, interface: str, member: str, signature: str = "", *body: Any
    ) -> Any:
        """What a program answers to a question.

        Raises:
            LookupError: what was asked about is not there any more.
        """
        place = DBusAddress(path, bus_name, interface)
        question = new_method_call(place, member, signature or None, body)
        answer = self._bus.send_and_get_reply(question, timeout=_PATIENCE_S)
        if answer.header.message_type is MessageType.error:
            raise LookupError(f"{interface}.{member} of {path}: {answer.body}")
        return answer.body[0] if answer.body else None

    def press(self, keys: str) -> None:
        """Press keys together, as "Ctrl+Return"."""
        *modifiers, key = keys.split("+")
        held = sum(_MODIFIERS[name] for name in modifiers)
        self._listen(0)
        self._since = len(self.said)
        if held:
            self._make_key(_LOCK, held)
        self._make_key(_KEYSYM, _KEYS[key] if key in _KEYS else ord(key))
        if held:
            self._make_key(_UNLOCK, held)

    def hear(self, *words: str) -> str:
        """What is read aloud and holds these words, once the last key was pressed."""
        return self.wait_for(
            f"{words} to be said",
            lambda: next((one for one in self.said_now if _holds(one, words)), ""),
        )

    def wait_for(self, what: str, met: Callable[[], Result]) -> Result:
        """Wait until there is what is asked for."""
        end = time.monotonic() + _PATIENCE_S
        while True:
            try:
                if found := met():
                    return found
            except (LookupError, StopIteration):  # things come and go while they are looked at
                pass
            assert time.monotonic() < end, f"waited for {what}; said last: {self.said[-8:]}"
            self._listen(0.1)

    def settle(self) -> None:
        """Listen until nothing more is told."""
        while self._listen(_QUIET_S):
            pass

    def _make_key(self, kind: int, code: int) -> None:
        place = f"{_PREFIX}.DeviceEventController"
        path = "/org/a11y/atspi/registry/deviceeventcontroller"
        self.ask(_REGISTRY, path, place, "GenerateKeyboardEvent", "isu", code, "", kind)

    def _listen(self, timeout: float) -> bool:
        """Take in what is told; whether anything was before the time was over."""
        if not self._signals:
            try:
                self._bus.recv_messages(timeout=timeout)
            except TimeoutError:
                return False
        while self._signals:
            self._take(self._signals.popleft())
        return True

    def _take(self, signal: Message) -> None:
        fields = signal.header.fields
        source = self.at(fields[HeaderFields.sender], fields[HeaderFields.path])
        detail, came, _, (_, value), *_ = signal.body
        event = fields[HeaderFields.member], detail
        try:
            if event == ("StateChanged", "focused") and came:
                self.focus = source
                self.said.append(source.heard)
            elif event == ("Activate", "") or (event[1] == "checked" and source == self.focus):
                self.said.append(source.heard)
            elif event == ("Announcement", "") or (
                event == ("PropertyChange", "accessible-name") and source == self.focus
            ):
                self.said.append(value)
        except LookupError:
            pass  # it has gone again; nobody is told of it


def _holds(said: str, words: Sequence[str]) -> bool:
    return all(one.casefold() in said.casefold() for one in words)
