"""Watched reading: a file is read, and whatever it does beside giving articles is told."""

import os
import signal
import sys
import traceback
from pathlib import Path
from types import FrameType

from desktop.article import Article
from desktop.errors import ReaderError
from desktop.importing import read

KEPT = Path(__file__).resolve().parents[2] / "build" / "fuzz"
_PATIENCE = 10  # seconds
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
# What no reader does: https://docs.python.org/3/library/audit_events.html
_FORBIDDEN = (
    *("os.exec", "os.fork", "os.forkpty", "os.posix_spawn", "os.spawn", "os.system", "pty.spawn"),
    *("subprocess.Popen", "socket.connect", "socket.getaddrinfo", "socket.gethostbyname"),
    *("os.chmod", "os.link", "os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.symlink"),
    *("os.truncate", "shutil.rmtree", "shutil.move", "ftplib.connect", "urllib.Request"),
)


class HangError(Exception):
    """A file was read for too long."""


class Watch:
    """Reads files one by one; one of these in a process, for what it hangs on can't be let go."""

    def __init__(self) -> None:
        self._reading = False
        self._done: list[str] = []
        self._seen: set[str] = set()
        sys.dont_write_bytecode = True  # a module that is loaded while reading is not written to
        signal.signal(signal.SIGALRM, _hung)
        sys.addaudithook(self._note)

    def broken(self, path: Path) -> str:
        """What is wrong with how a file is read, or ""."""
        self._done.clear()
        signal.alarm(_PATIENCE)
        self._reading = True
        try:
            found = list(read(path))
        except BaseException as error:
            if isinstance(error, KeyboardInterrupt):
                raise
            return traceback.format_exc()
        finally:
            self._reading = False
            signal.alarm(0)
        wrong = [one for one in found if not isinstance(one, Article | ReaderError)]
        wrong += [one for one in found if isinstance(one, Article) and not one.text.strip()]
        return f"{wrong!r}"[:2000] if wrong else "\n".join(self._done)

    def keep(self, name: str, data: bytes, reason: str) -> bool:
        """Keep a file that broke a reader, and say so; False where the same broke one before."""
        where = reason.strip().splitlines()[-3:]
        same = "\n".join(where)[:300]
        if same in self._seen:
            return False
        self._seen.add(same)
        KEPT.mkdir(parents=True, exist_ok=True)
        number = len(list(KEPT.glob("*.reason")))
        (KEPT / f"{number}-{name}").write_bytes(data)
        (KEPT / f"{number}-{name}.reason").write_text(reason, encoding="utf-8")
        print(f"{KEPT / f'{number}-{name}'}: {where[-1][:120]}", flush=True)
        return True

    def _note(self, event: str, arguments: tuple[object, ...]) -> None:
        """Note what is done to the world outside; Python calls this for all that is audited."""
        if not self._reading:
            return
        if event == "open":
            path, mode, flags = arguments
            if isinstance(flags, int) and flags & _WRITING and not _nameless(path):
                self._done.append(f"it opens {path!r} to write ({mode})")
        elif event in _FORBIDDEN:
            self._done.append(f"{event}: {arguments!r}"[:500])


def _nameless(path: object) -> bool:
    """Whether a file is opened that has no name, in a folder: what is too large for memory."""
    return isinstance(path, str) and Path(path).is_dir()


def _hung(_signal: int, _frame: FrameType | None) -> None:
    raise HangError(f"read for more than {_PATIENCE} seconds")
