"""The parser: every command, its options, and their types."""

import argparse
import os
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from desktop import __version__, paths
from desktop.archive import LARGEST_NUMBER
from desktop.cli import (
    SHARED_OPTIONS,
    annotating,
    commands,
    correcting,
    deciding,
    grouping,
    searching,
    tabular,
    trashing,
)
from desktop.importing import SUFFIXES
from desktop.importing.dates import published_date
from desktop.text.published import is_iso

_Adder = Callable[[argparse.ArgumentParser], object]
_Runner = Callable[[argparse.Namespace], int]

_FORMATS = {"pdf": (".pdf",), "html": (".html", ".htm"), "csv": (".csv",)}
# Suffixes that say what a file holds; others ("out.2025", "tmp.kQ3xZp") say nothing.
_KINDS = {
    *(suffix for suffixes in _FORMATS.values() for suffix in suffixes),
    *SUFFIXES,
    *(".db", ".xlsx", ".ods", ".png"),
}
_EXCLUDED = re.compile(r"-(?!h$)[^-\s]")  # in a query; no option but -h has one hyphen


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Parse a command line; ``run`` of the result is the command's function.

    Raises:
        SystemExit: it can't be understood, which was told with the usage of its command.
    """
    options, left = _parser().parse_known_args(_with_queries(arguments))
    if left:
        options.parser.error(f"unrecognized arguments: {' '.join(left)}")
    return options


def _with_queries(arguments: Sequence[str]) -> list[str]:
    """Let a query exclude words: argparse takes ``-word`` for an option, but not `` -word``."""
    if "search" not in arguments:
        return list(arguments)
    at = arguments.index("search") + 1
    words = [f" {word}" if _EXCLUDED.match(word) else word for word in arguments[at:]]
    return [*arguments[:at], *words]


def _parser() -> argparse.ArgumentParser:
    whole = argparse.ArgumentParser(
        "parallax", description=_DESCRIPTION, epilog=_WINDOW, parents=[_shared()]
    )
    whole.set_defaults(archive=None, json=False)
    whole.add_argument("--version", action="version", version=f"parallax {__version__}")
    subparsers = whole.add_subparsers(metavar="COMMAND", required=True)
    for name, run, text, add in _COMMANDS:
        command = subparsers.add_parser(name, parents=[_shared()], help=text, description=text)
        add(command)
        command.set_defaults(run=run, parser=command)
    return whole


def _shared() -> argparse.ArgumentParser:
    """The options allowed before a command or after it; absent ones set nothing."""
    shared = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    archive, json = SHARED_OPTIONS
    shared.add_argument(archive, type=Path, metavar="FILE", help="the archive (default: your own)")
    shared.add_argument(
        json, action="store_true", default=argparse.SUPPRESS, help="print JSON instead of text"
    )
    return shared


_WINDOW = (
    "Without a command the window opens: `parallax` on your own archive, `parallax FILE.db` on"
    " another one, `parallax --demo` on a copy of the demo archive."
)
_DESCRIPTION = (
    "Keep news articles offline, search them, and show where accounts of one event differ."
)


def _import_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    parser.add_argument(
        "--source",
        type=paths.as_text,
        default="",
        metavar="NAME",
        help="outlet of those that name none",
    )
    parser.add_argument(
        "--published", type=_date, default="", metavar="DATE", help="date of those that give none"
    )
    parser.add_argument(
        "--columns",
        type=tabular.columns,
        default={},
        metavar="FIELD=NAME,...",
        help="what the columns of tables hold, as in title=Headline,text=Body; the fields are "
        f"{', '.join(tabular.FIELDS)}",
    )
    parser.add_argument(
        "--watch", action="store_true", help="go on with what comes into the folders"
    )


def _date(value: str) -> str:
    """A publication date in ISO form, from people's input; "" stays "".

    Raises:
        argparse.ArgumentTypeError: it is none, or may be two (04/05/2025).
    """
    if not value or is_iso(value):
        return value
    if found := published_date(value):
        return found
    raise argparse.ArgumentTypeError(
        f"{value!r} can't be read as one date; write it as 2024-11-14 or 14 November 2024"
    )


def number(value: str) -> int:
    """A number of an article or event.

    Raises:
        argparse.ArgumentTypeError: it is none, or more than an archive can count.
    """
    digits = value.isascii() and value.isdigit() and len(value) <= len(str(LARGEST_NUMBER))
    if not digits or int(value) > LARGEST_NUMBER:
        raise argparse.ArgumentTypeError(
            f"{value.strip()[:40]!r} is no number from 0 to {LARGEST_NUMBER}"
        )
    return int(value)


def _show_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("article", type=number, metavar="ARTICLE")


def _events_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--event", type=number, metavar="ID", help="only this one, with the reasons for it"
    )


def _decisions_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--remove", type=number, metavar="ID", help="take the one of this number back"
    )


def _check_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--repair", action="store_true", help="make everything anew that is derived"
    )


def _backup_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE")


def _search_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("query", nargs="*", type=paths.as_text, metavar="QUERY")
    parser.add_argument(
        "--similar", type=number, metavar="N", help="find articles like the one of this number"
    )
    parser.add_argument("--limit", type=number, default=20, metavar="N", help="how many to print")


def _searches_arguments(parser: argparse.ArgumentParser) -> None:
    either = parser.add_mutually_exclusive_group()
    either.add_argument(
        "--save", nargs=2, type=_named, metavar=("NAME", "QUERY"), help="save a query"
    )
    either.add_argument("--delete", type=_named, metavar="NAME", help="delete one")


def _named(value: str) -> str:
    """A non-empty name.

    Raises:
        argparse.ArgumentTypeError: it is.
    """
    if not value.strip():
        raise argparse.ArgumentTypeError("it is empty; write something")
    return paths.as_text(value)


def _correct_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("article", type=number, metavar="ARTICLE")
    for field, metavar in correcting.FIELDS.items():
        kind = _date if field == "published" else paths.as_text
        parser.add_argument(f"--{field}", type=kind, metavar=metavar, help='or "": unknown')
    parser.add_argument("--undo", action="store_true", help="take the last correction back")


def _tag_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("article", type=number, metavar="ARTICLE")
    parser.add_argument("names", nargs="*", type=_named, metavar="NAME")
    parser.add_argument("--remove", action="store_true", help="take them away instead")


def _note_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("article", type=number, metavar="ARTICLE")
    parser.add_argument("text", nargs="*", type=paths.as_text, metavar="TEXT")
    parser.add_argument("--remove", action="store_true", help="remove the note on the article")


def _trash_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("articles", nargs="*", type=number, metavar="ARTICLE")
    parser.add_argument("--restore", action="store_true", help="bring them back instead")
    parser.add_argument(
        "--empty", action="store_true", help="delete all that is in the trash, for ever"
    )


def _event_arguments(parser: argparse.ArgumentParser) -> None:
    kinds = parser.add_subparsers(metavar="CORRECTION", required=True)
    for name, run, text, add in _corrections():
        kind = kinds.add_parser(name, parents=[_shared()], help=text, description=text)
        add(kind)
        kind.set_defaults(correct=run, correction=kind)


def _corrections() -> Iterator[tuple[str, _Runner, str, _Adder]]:
    """Every correction of events: its name, what runs it, a line of help, its arguments."""

    def merged(parser: argparse.ArgumentParser) -> None:
        parser.add_argument("events", nargs="+", type=number, metavar="EVENT")

    def split(parser: argparse.ArgumentParser) -> None:
        parser.add_argument("event", type=number, metavar="EVENT")
        parser.add_argument("articles", nargs="+", type=number, metavar="ARTICLE")

    def moved(parser: argparse.ArgumentParser) -> None:
        parser.add_argument("article", type=number, metavar="ARTICLE")
        parser.add_argument("event", type=_event_or_none, metavar="EVENT", help="or: none")

    def one(parser: argparse.ArgumentParser) -> None:
        parser.add_argument("event", type=number, metavar="EVENT")

    def renamed(parser: argparse.ArgumentParser) -> None:
        one(parser)
        parser.add_argument("title", nargs="+", type=paths.as_text, metavar="TITLE")

    yield "merge", grouping.run_merge, "make one event of several, the first", merged
    yield "split", grouping.run_split, "make an event of its own of some articles", split
    yield "move", grouping.run_move, "put an article into an event, or into none", moved
    yield "lock", grouping.run_lock, "let no article in or out", one
    yield "unlock", grouping.run_unlock, "let articles in and out again", one
    yield "rename", grouping.run_rename, "give an event a title that it keeps", renamed
    yield "undo", grouping.run_undo, "take the last correction back", lambda _: None


def _event_or_none(value: str) -> int | None:
    return None if value == "none" else number(value)


def _account(value: str) -> int | Path:
    """An article's number, or a file, whose name may look like one."""
    counted = value.isascii() and value.isdigit()
    # Unlike Path's, this answers no where a folder on the way is closed.
    return number(value) if counted and not os.path.exists(value) else Path(value)  # noqa: PTH110


def _compare_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "articles", nargs="*", type=_account, metavar="ARTICLE", help="a number or a file"
    )
    parser.add_argument("--event", type=number, metavar="ID", help="all articles of this event")
    for format_, suffixes in _FORMATS.items():
        parser.add_argument(
            f"--{format_}",
            type=_target(format_, suffixes),
            metavar="F",
            help=f"also write {format_.upper()}",
        )


def _target(format_: str, suffixes: Sequence[str]) -> Callable[[str], Path]:
    """The type of a file to write one format to; refuses a suffix of another."""

    def target(value: str) -> Path:
        suffix = Path(value).suffix.lower()
        if suffix in _KINDS and suffix not in suffixes:
            raise argparse.ArgumentTypeError(
                f"{value!r} would hold {format_.upper()}; end its name in {suffixes[0]}"
            )
        return Path(value)

    return target


# Every command: its name, what runs it, one line of help, and what adds its arguments.
_COMMANDS: tuple[tuple[str, _Runner, str, _Adder], ...] = (
    ("import", commands.run_import, "take files and folders into the archive", _import_arguments),
    ("search", searching.run_search, "find articles", _search_arguments),
    (
        "searches",
        searching.run_searches,
        "list, save and delete searches under names",
        _searches_arguments,
    ),
    ("show", commands.run_show, "print one article", _show_arguments),
    ("correct", correcting.run_correct, "correct an article", _correct_arguments),
    ("tag", annotating.run_tag, "give an article tags, or print them", _tag_arguments),
    ("note", annotating.run_note, "write a note on an article, or print it", _note_arguments),
    (
        "trash",
        trashing.run_trash,
        "throw articles away, list the trash, restore from it or empty it",
        _trash_arguments,
    ),
    ("events", grouping.run_events, "list the events and their articles", _events_arguments),
    ("event", lambda options: options.correct(options), "correct an event", _event_arguments),
    ("compare", commands.run_compare, "compare two articles or more", _compare_arguments),
    (
        "decisions",
        deciding.run_decisions,
        "list what you decided about differences",
        _decisions_arguments,
    ),
    ("check", commands.run_check, "check the archive", _check_arguments),
    ("backup", commands.run_backup, "copy the archive to another file", _backup_arguments),
)
