"""Files: exports are written completely or not at all, and failures say what to do."""

import errno
import os
import secrets
from pathlib import Path

from desktop.errors import ExportError
from desktop.message import Message, message


def write(path: Path, content: bytes) -> None:
    """Put ``content`` into a file in one step; a file already there is replaced only on success.

    Raises:
        ExportError: the file can't be written.
    """
    target = Path(os.path.realpath(path))  # Path.resolve raises RuntimeError on links in a circle
    if _is_special(target):
        raise ExportError(
            message(
                "{file} can't be written: it is no ordinary file; choose another name",
                file=str(path),
            )
        )
    # In the same folder, for only within one file system is replacing a single step.
    draft = target.parent / f".parallax-{secrets.token_hex(4)}.part"
    try:
        try:
            draft.write_bytes(content)
            os.replace(draft, target)  # noqa: PTH105  (the name says that an old file gives way)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as error:
        raise ExportError(
            message(
                "{file} can't be written: {reason}", file=str(path), reason=_advice(target, error)
            )
        ) from error


def _is_special(target: Path) -> bool:
    """Whether the path is a device, a pipe or the like, which a file must not replace."""
    # Those of os.path, unlike Path's, return False where a folder on the way is closed.
    there = os.path.lexists(target) and not os.path.isdir(target)  # noqa: PTH112
    return there and not os.path.isfile(target)  # noqa: PTH113


def _advice(target: Path, error: OSError) -> Message:
    """What stands in the way, and what to do about it."""
    if error.errno == errno.ENAMETOOLONG:
        return message("its name is too long; choose a shorter one")
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return message("the disk is full; make room or choose another folder")
    if os.path.isdir(target):  # noqa: PTH112
        return message("it is a folder; add a file name to it")
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return message(
            "it is open in another program or its folder may not be written to; "
            "close it there or choose another folder"
        )
    if not os.path.isdir(target.parent):  # noqa: PTH112
        return message(
            "there is no folder {folder}; make it or choose another", folder=str(target.parent)
        )
    return message("{reason}; choose another folder", reason=error.strerror or str(error))
