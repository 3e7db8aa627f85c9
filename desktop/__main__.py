"""The entry point: opens the window, or runs the named command."""

import argparse
import multiprocessing
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop import cli
from desktop.errors import ParallaxError

_SQLITE = b"SQLite format 3\0"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program: ``parallax [FILE...]`` opens the window, anything else the command line.

    Returns:
        The exit status.
    """
    # In the bundle a worker process starts as the program itself and must go no further than this.
    multiprocessing.freeze_support()
    arguments = sys.argv[1:] if arguments is None else arguments
    if _is_command(arguments):
        return cli.main(arguments)
    return _open_window(_window_parser().parse_args(arguments))


def _is_command(arguments: Sequence[str]) -> bool:
    """Whether the command line is meant: a command, what stands before one, or a question.

    A word that is no command is taken for a slip in one, unless it is a file or looks like one. A
    file that is called like a command is opened as ``./search``.
    """
    if not arguments:
        return False
    first = arguments[0]
    if first in {*cli.COMMANDS, "-h", "--help", "--version"}:
        return True
    if first.startswith("-"):
        return first.partition("=")[0] in cli.SHARED_OPTIONS
    # Unlike Path's, this returns False where a folder on the way is closed.
    return not Path(first).suffix and not os.path.isfile(first)  # noqa: PTH113


def _open_window(options: argparse.Namespace) -> int:
    if options.demo_output:
        return _work_offscreen(options.demo_output)
    from desktop.app.application import run  # noqa: PLC0415

    archive, files = _sorted(options.paths)
    return run(archive, files, demo=options.demo)


def _sorted(named: Sequence[Path]) -> tuple[Path | None, list[Path]]:
    """The archive among the named files, and the files to import.

    A window shows one archive; of others importing says that they are none of what it reads.
    """
    archive = next((path for path in named if not _holds_text(path)), None)
    return archive, [path for path in named if path != archive]


def _holds_text(path: Path) -> bool:
    """Whether a file is not an archive: it has content without SQLite's header."""
    try:
        with path.open("rb") as file:
            begin = file.read(len(_SQLITE))
    except OSError:  # whoever opens it as an archive says what is wrong with it
        return False
    return bool(begin) and begin != _SQLITE and path.suffix.lower() != ".db"


def _work_offscreen(folder: Path) -> int:
    from desktop.app.offscreen import main_job  # noqa: PLC0415

    try:
        made = main_job(folder)
    except ParallaxError as error:
        print(f"parallax: {error}", file=sys.stderr)
        return 1
    for path in made:
        print(path)
    return 0


def _window_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("parallax", add_help=False)
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--demo", action="store_true")
    parser.add_argument("--demo-output", type=Path, metavar="FOLDER")
    return parser


if __name__ == "__main__":
    sys.exit(main())
