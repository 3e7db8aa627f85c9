"""Recovery: what is no sound index is put out of the way, so that one can be made anew.

The index is derived, so nothing of it is ever mended: what is wrong is renamed away as it is, which
takes no time however much it is, and deleted after that.
"""

import re
import shutil
from collections.abc import Collection
from pathlib import Path
from uuid import uuid4

from desktop.search.generations import delete

# What indexes leave in a folder, also those of Whoosh's own making that the program once wrote.
_OURS = re.compile(
    r"marker(\.new)?|[0-9a-f]{32}\.(segment|deleted)(\.new)?|(MAIN|_MAIN)[_.].*", re.DOTALL
)
_AWAY = ".wrong-"


def put_away(folder: Path) -> None:
    """Leave no index in a folder; files that are not an index's stay.

    Where Windows has a file open it stays as well: an index made anew does not use its name.

    Raises:
        OSError: what says that there is an index can't be taken away.
    """
    ours = [path for path in folder.iterdir() if _OURS.fullmatch(path.name)]
    if ours:
        away = folder.with_name(f"{folder.name}{_AWAY}{uuid4().hex[:8]}")
        away.mkdir()
        for path in sorted(ours, key=_marker_first):
            try:
                path.rename(away / path.name)
            except PermissionError:
                if path.name == "marker":
                    raise
    clear(folder)


def clear(folder: Path) -> None:
    """Delete what was put away, as far as that can be done by now."""
    for path in folder.parent.iterdir():
        if path.name.startswith(f"{folder.name}{_AWAY}"):
            shutil.rmtree(path, ignore_errors=True)


def sweep(folder: Path, keep: Collection[str]) -> None:
    """Delete what a killed process left in a folder; ``keep`` names the files of the index."""
    left = [
        path
        for path in folder.iterdir()
        if _OURS.fullmatch(path.name) and path.name != "marker" and path.name not in keep
    ]
    folders = [path for path in left if path.is_dir()]
    for path in folders:
        shutil.rmtree(path, ignore_errors=True)
    delete(folder, [path.name for path in left if path not in folders])


def _marker_first(path: Path) -> bool:
    return path.name != "marker"
