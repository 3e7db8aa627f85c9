"""The command line: the same work without a window, for people and for programs (``--json``).

The window needs the commands' names, too, so their implementation is imported only on use.
"""

import io
import os
import sys
from collections.abc import Sequence
from typing import TextIO

from desktop.errors import ParallaxError

__all__ = ["COMMANDS", "DONE", "SHARED_OPTIONS", "SOME_FAILED", "USAGE", "main"]

COMMANDS = (
    *("import", "search", "searches", "show", "correct", "tag", "note", "trash"),
    *("events", "event", "compare", "decisions", "check", "backup"),
)
SHARED_OPTIONS = ("--archive", "--json")  # before or after any command

# Exit statuses: all done; some inputs failed; the command itself was wrong.
DONE, SOME_FAILED, USAGE = 0, 1, 2


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit status."""
    _print_anything(sys.stdout)
    _print_anything(sys.stderr)
    try:
        from desktop.cli.parser import parse  # noqa: PLC0415 — see above

        options = parse(arguments)
        if options.json:
            _print_anything(sys.stdout, encoding="utf-8")
        status = options.run(options)
        if sys.stdout:  # None where who started us has closed it
            sys.stdout.flush()
    except ParallaxError as error:
        return _refused(str(error))
    except BrokenPipeError:  # the reader of our output has closed the pipe
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except OSError as error:  # a closed folder, a name too long, a full disk: no bug
        where = error.filename or "the output can't be written"  # no file of ours is written so
        return _refused(f"{where}: {error.strerror or error}")
    except KeyboardInterrupt:
        return _refused("stopped; what was finished is kept")
    return status


def _refused(reason: str) -> int:
    print(f"parallax: {reason}", file=sys.stderr)
    return SOME_FAILED


def _print_anything(stream: TextIO, encoding: str | None = None) -> None:
    """Let no character break the output, whatever encoding the system gave the stream."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding=encoding, errors="replace")
