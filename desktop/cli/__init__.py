"""The command line: the same work without a window, for people and for programs (``--json``)."""

import argparse
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from desktop import __version__, paths
from desktop.cli.commands import (
    DONE,
    SOME_FAILED,
    USAGE,
    run_backup,
    run_check,
    run_compare,
    run_events,
    run_import,
    run_search,
    run_show,
)
from desktop.errors import ParallaxError
from desktop.text.published import is_iso

__all__ = ["COMMANDS", "DONE", "SOME_FAILED", "USAGE", "main"]

COMMANDS = ("import", "search", "show", "events", "compare", "check", "backup")


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit status."""
    options = _parser().parse_args(arguments)
    try:
        return options.run(options)
    except ParallaxError as error:
        print(f"parallax: {error}", file=sys.stderr)
        return SOME_FAILED
    except BrokenPipeError:  # the reader of our output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        print("parallax: stopped; what was finished is kept", file=sys.stderr)
        return SOME_FAILED


def _parser() -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--archive",
        type=Path,
        metavar="FILE",
        default=paths.own_archive(),
        help="the archive (default: your own)",
    )
    common.add_argument("--json", action="store_true", help="print JSON instead of text")
    parser = argparse.ArgumentParser("parallax", description=_DESCRIPTION, parents=[])
    parser.add_argument("--version", action="version", version=f"parallax {__version__}")
    subparsers = parser.add_subparsers(metavar="COMMAND", required=True)
    for name, run, text, add in _commands():
        command = subparsers.add_parser(name, parents=[common], help=text, description=text)
        add(command)
        command.set_defaults(run=run, parser=command)
    return parser


_DESCRIPTION = (
    "Keep news articles offline, search them, and show where accounts of one event differ."
)

Adder = Callable[[argparse.ArgumentParser], object]
Runner = Callable[[argparse.Namespace], int]


def _commands() -> Iterator[tuple[str, Runner, str, Adder]]:
    """Every command: its name, what runs it, one line of help, and what adds its arguments."""
    yield "import", run_import, "take files and folders into the archive", _import_arguments
    yield "search", run_search, "find articles", _search_arguments
    yield (
        "show",
        run_show,
        "print one article",
        lambda p: p.add_argument("article", type=int, metavar="ARTICLE"),
    )
    yield (
        "events",
        run_events,
        "list the events and their articles",
        lambda p: p.add_argument("--event", type=int, metavar="ID", help="only this one"),
    )
    yield "compare", run_compare, "compare two articles or more", _compare_arguments
    yield (
        "check",
        run_check,
        "check the archive",
        lambda p: p.add_argument(
            "--repair", action="store_true", help="make the index and the events anew"
        ),
    )
    yield (
        "backup",
        run_backup,
        "copy the archive to another file",
        lambda p: p.add_argument("file", type=Path, metavar="FILE"),
    )


def _import_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    parser.add_argument(
        "--source", default="", metavar="NAME", help="outlet of those that name none"
    )
    parser.add_argument(
        "--published", type=_date, default="", metavar="DATE", help="date of those that give none"
    )
    parser.add_argument(
        "--watch", action="store_true", help="go on with what comes into the folders"
    )


def _date(value: str) -> str:
    if value and not is_iso(value):
        raise argparse.ArgumentTypeError(f"{value!r} is no date; write it as 2024-11-14")
    return value


def _search_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("query", metavar="QUERY")
    parser.add_argument("--limit", type=int, default=20, metavar="N", help="how many to print")


def _compare_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("articles", nargs="*", metavar="ARTICLE", help="a number or a file")
    parser.add_argument("--event", type=int, metavar="ID", help="all articles of this event")
    for suffix in ("pdf", "html", "csv"):
        parser.add_argument(
            f"--{suffix}", type=Path, metavar="F", help=f"also write {suffix.upper()}"
        )
