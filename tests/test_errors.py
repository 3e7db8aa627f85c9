"""Errors say what happened in a message, arrive whole in another process, and are all worded so."""

import ast
import pickle
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import TypeVar

import pytest

from desktop.errors import (
    ArchiveError,
    ExportError,
    IndexFileError,
    ParallaxError,
    ReaderError,
    located,
)
from desktop.importing.limits import LimitError
from desktop.importing.records import NoArticleError
from desktop.importing.warc_records import DamageError
from desktop.message import Message, message

Node = TypeVar("Node", ast.Call, ast.ClassDef)

ROOT = Path(__file__).parents[1]
_KINDS = frozenset(
    kind.__name__
    for kind in (
        *(ParallaxError, ArchiveError, ReaderError, ExportError, IndexFileError),
        *(NoArticleError, LimitError, DamageError),
    )
)
_WRAPPERS = frozenset({"located", "refusal"})  # what puts a file's name in front of a reason
_TEMPLATE = "it holds more than {most} ferries; {advice}"
_REASON = message(_TEMPLATE, most=1200, advice=message("split it"))


@pytest.mark.parametrize(
    "error",
    [
        ParallaxError(_REASON),
        ArchiveError(located("harbour.db", _REASON)),
        ReaderError(Path("ferry.html"), _REASON),
        ExportError(_REASON),
        IndexFileError(Path("terms.bin"), _REASON),
        NoArticleError(_REASON),
        LimitError(_REASON),
        DamageError(_REASON),
    ],
    ids=lambda error: type(error).__name__,
)
def test_an_error_arrives_whole_in_another_process(error: NoArticleError) -> None:
    arrived = pickle.loads(pickle.dumps(error))
    assert type(arrived) is type(error)
    assert (str(arrived), vars(arrived)) == (str(error), vars(error))
    assert _parts(arrived.message) == _parts(error.message)
    assert str(arrived).endswith("it holds more than 1,200 ferries; split it")


def test_an_error_of_a_file_names_it_first() -> None:
    error = ReaderError("ferry.html", message("it is empty"))
    assert str(error) == "ferry.html: it is empty"
    assert (error.path, error.reason) == ("ferry.html", "it is empty")
    assert error.message.values == (("file", "ferry.html"), ("reason", error.reason))


def test_what_the_system_says_stands_in_an_error_as_it_is() -> None:
    assert ArchiveError(located("a{b}.db", "No {space} left")).message == "a{b}.db: No {space} left"


def test_every_error_is_worded_by_a_message() -> None:
    """What the window says in its language can't be a text that was put together before."""
    texts = list(_texts_of_errors())
    assert [place for place, text in texts if _is_plain(text)] == []
    assert len(texts) > 130  # so that nothing passes because nothing was looked at


def test_no_kind_of_worded_error_is_overlooked() -> None:
    bases = _KINDS | {"WordedError"}
    kinds = {
        node.name
        for _, node in _nodes(ast.ClassDef)
        if any(isinstance(base, ast.Name) and base.id in bases for base in node.bases)
    }
    assert kinds == _KINDS


def test_texts_that_are_put_together_are_found_out() -> None:
    plain = ('"it is empty"', 'f"{path}: it is empty"', '"it is " + what', "str(error)")
    plain += ('"{} is empty".format(path)', '"it is full" if full else reason', '", ".join(names)')
    for text in plain:
        assert _is_plain(ast.parse(text, mode="eval").body), text
    for text in ('message("it is empty")', "error.message", "reason", "unreadable(error)"):
        assert not _is_plain(ast.parse(text, mode="eval").body), text


def _parts(text: Message) -> tuple[str, list[tuple[str, object]]]:
    """Template and values of a message, those of the messages in it, too."""
    values = text.values
    return text.template, [
        (name, _parts(one) if isinstance(one, Message) else one) for name, one in values
    ]


def _texts_of_errors() -> Iterator[tuple[str, ast.expr]]:
    """The text that each error is made with, and where."""
    for place, call in _nodes(ast.Call):
        if call.args and _name(call) in _KINDS | _WRAPPERS:
            yield place, call.args[-1]


def _nodes(kind: type[Node]) -> Iterator[tuple[str, Node]]:
    """What the program's files hold of a kind, and where."""
    for path, tree in _trees():
        for node in ast.walk(tree):
            if isinstance(node, kind):
                yield f"{path.relative_to(ROOT)}:{node.lineno}", node


@cache
def _trees() -> Sequence[tuple[Path, ast.Module]]:
    files = sorted((ROOT / "desktop").rglob("*.py"))
    return [(path, ast.parse(path.read_text(encoding="utf-8"))) for path in files]


def _is_plain(text: ast.expr) -> bool:
    """Whether a text is made here and is no message."""
    if isinstance(text, ast.IfExp):
        return _is_plain(text.body) or _is_plain(text.orelse)
    if isinstance(text, ast.Call):
        return _name(text) in {"str", "repr", "format", "join", "tr"}
    return isinstance(text, ast.Constant | ast.JoinedStr | ast.BinOp)


def _name(call: ast.Call) -> str:
    """What is called, without what it belongs to."""
    match call.func:
        case ast.Name(name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""
