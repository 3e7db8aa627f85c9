"""SingleInstance: one window per user; a second start hands over what it was asked to open.

The only module that loads Qt's network module, and of it nothing but local sockets, which lead to
programs of the same user on the same computer.
"""

import hashlib
import json
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desktop import paths

_PATIENCE_S = 5.0  # how long to wait for a first start that holds the lock but does not listen yet
_AGAIN_S = 0.05
_WAIT_MS = 2_000  # how long to wait for a busy window to take a request
_LONGEST = 100  # bytes of a socket's path; systems take 104 to 108
_MOST = 1_000_000  # bytes of a request
_TAKEN = b"taken\n"


@dataclass(frozen=True, slots=True)
class Request:
    """What a start was asked to open.

    Attributes:
        archive: the archive that was named, or None.
        files: to be imported.
        demo: the user's copy of the demo archive.
    """

    archive: Path | None = None
    files: Sequence[Path] = ()
    demo: bool = False

    def to_bytes(self) -> bytes:
        """The request as one line, its paths made absolute from this start's folder."""
        archive = str(self.archive.absolute()) if self.archive else None
        files = [str(path.absolute()) for path in self.files]
        return json.dumps({"archive": archive, "files": files, "demo": self.demo}).encode() + b"\n"

    @classmethod
    def from_bytes(cls, line: bytes) -> "Request | None":
        """The request of a line; None if it is invalid."""
        try:
            told = json.loads(line)
            archive, files, demo = told["archive"], told["files"], told["demo"]
            return cls(Path(archive) if archive else None, tuple(map(Path, files)), bool(demo))
        except (ValueError, TypeError, KeyError):
            return None


class SingleInstance(QObject):
    """This start of the program, among those of the same user.

    A lock says who is first: unlike a socket it is known to be stale when its process has died.

    Signals:
        asked: a ``Request`` of another start.
    """

    asked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = QLockFile(str(paths.user_data() / "window.lock"))
        self._lock.setStaleLockTime(0)  # held as long as the window is open; a dead process's isn't
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)

    def begin(self, request: Request) -> bool:
        """Become the first, or hand the request over to the first.

        Returns:
            False where it was handed over: there is nothing left to do. Where neither can be done
            (a folder without locks or sockets), a window of one's own is better than none.
        """
        limit = time.monotonic() + _PATIENCE_S
        while not self._lock.tryLock(0):
            if self._lock.error() is not QLockFile.LockError.LockFailedError:
                return True
            if _hand_over(request):
                return False
            if time.monotonic() > limit:
                return True
            time.sleep(_AGAIN_S)
        QLocalServer.removeServer(_address())  # left behind by a killed window
        self._server.listen(_address())
        return True

    def close(self) -> None:
        """Let the next start be the first."""
        self._server.close()
        self._lock.unlock()

    def _accept(self) -> None:
        while connection := self._server.nextPendingConnection():
            connection.readyRead.connect(self._read)
            connection.disconnected.connect(connection.deleteLater)

    def _read(self) -> None:
        connection = self.sender()
        if not isinstance(connection, QLocalSocket):
            return
        if not connection.canReadLine():
            if connection.bytesAvailable() > _MOST:
                connection.abort()
            return
        request = Request.from_bytes(bytes(connection.readLine().data()))
        if request:
            connection.write(_TAKEN)
            connection.flush()
            self.asked.emit(request)
        connection.disconnectFromServer()


def _hand_over(request: Request) -> bool:
    """Give a request to the open window; False if it does not take it."""
    connection = QLocalSocket()
    connection.connectToServer(_address())
    if not connection.waitForConnected(_WAIT_MS):
        return False
    connection.write(request.to_bytes())
    taken = connection.waitForReadyRead(_WAIT_MS) and connection.readLine().data() == _TAKEN
    connection.disconnectFromServer()
    return taken


def _address() -> str:
    """Where the first start listens: in the user's own folder, which no other user may enter."""
    folder = paths.user_data()
    name = f"parallax-{hashlib.sha256(str(folder).encode()).hexdigest()[:16]}"
    address = str(folder / "window.socket")
    fits = sys.platform != "win32" and len(address.encode(errors="replace")) < _LONGEST
    return address if fits else name
