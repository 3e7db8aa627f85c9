"""The user's own copy of the demo archive; the one that ships with the program is never written."""

import shutil
from pathlib import Path

from desktop import paths
from desktop.errors import ArchiveError
from desktop.message import message

_NAME = "demo.db"


def own_demo() -> Path:
    """The copy, made if there is none yet.

    Raises:
        ArchiveError: it can't be made.
    """
    from desktop.archive import Archive  # noqa: PLC0415  # the window paints first

    copy = paths.user_data() / _NAME
    if copy.exists():
        return copy
    draft = copy.with_suffix(".part")
    try:
        shutil.copyfile(paths.DEMO_ARCHIVE, draft)
        with Archive.open(draft) as archive:
            archive.renew_identity()
        draft.replace(copy)
    except OSError as error:
        raise ArchiveError(
            message(
                "The demo archive can’t be copied to {file}: {reason}. "
                "Make room there, or allow writing to that folder.",
                file=str(copy),
                reason=error.strerror or str(error),
            )
        ) from error
    return copy
