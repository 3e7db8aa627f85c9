"""A desktop session of its own: an X server, a session bus, the bus of assistive technology.

Nothing of it is seen or heard outside: display, buses and folders are made anew and go with it.
"""

import os
import shutil
import subprocess
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection

SCREEN = "1600x1000x24"  # room for a window at 1440 x 900, and true colours
_PROGRAMS = ("Xvfb", "matchbox-window-manager", "dbus-daemon")
_SERVICE = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
_FOLDERS = ("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR")
# What would lead a program out of the session, or make it look other than it does by itself.
_LEFT_OUT = ("WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS", "XAUTHORITY")
_PATIENCE_S = 20


@dataclass(frozen=True, slots=True)
class DesktopSession:
    """A session that runs.

    Attributes:
        home: of its user; all that the program keeps is in it.
        environment: what a program is started with to run in it.
        accessibility_bus: the address where programs tell assistive technology what they show.
    """

    home: Path
    environment: Mapping[str, str]
    accessibility_bus: str


def missing() -> Sequence[str]:
    """What a session needs and this machine has not."""
    absent = [name for name in _PROGRAMS if shutil.which(name) is None]
    return [*absent, *([] if _SERVICE.exists() else ["at-spi2-core"])]


@contextmanager
def desktop_session(home: Path) -> Generator[DesktopSession]:
    """A session whose user has an empty home and a screen reader that is switched on."""
    environment = {name: told for name, told in os.environ.items() if name not in _LEFT_OUT}
    environment |= {"HOME": str(home), "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
    for name in _FOLDERS:
        folder = home / name.lower()
        folder.mkdir(mode=0o700)
        environment[name] = str(folder)
    with _x_server(environment) as display:
        environment["DISPLAY"] = display
        with _session_bus(environment) as address:
            environment["DBUS_SESSION_BUS_ADDRESS"] = address
            with _running(["matchbox-window-manager"], environment, stdout=subprocess.DEVNULL):
                yield DesktopSession(home, environment, _switch_on(address))


@contextmanager
def _x_server(environment: Mapping[str, str]) -> Generator[str]:
    """The name of a display that nobody else uses; the server itself finds a free number."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp"]
    with _running(command, environment, pass_fds=(writing,), stdout=subprocess.DEVNULL):
        os.close(writing)
        with os.fdopen(reading) as told:
            yield f":{told.readline().strip()}"


@contextmanager
def _session_bus(environment: Mapping[str, str]) -> Generator[str]:
    """The address of a bus that starts what is asked of it, the accessibility bus among it."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with _running(command, environment, stdout=subprocess.PIPE) as bus:
        assert bus.stdout
        yield bus.stdout.readline().decode().strip()


@contextmanager
def _running(
    command: Sequence[str],
    environment: Mapping[str, str],
    stdout: int,
    pass_fds: Sequence[int] = (),
) -> Generator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(
        command, env=environment, stdout=stdout, stderr=subprocess.DEVNULL, pass_fds=pass_fds
    )
    try:
        yield process
    finally:
        process.terminate()
        process.communicate(timeout=_PATIENCE_S)


def _switch_on(session_bus: str) -> str:
    """Tell the session that a screen reader runs, as one does; the accessibility bus's address."""
    service = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
    properties = service.with_interface("org.freedesktop.DBus.Properties")
    with open_dbus_connection(session_bus) as bus:
        for name in ("IsEnabled", "ScreenReaderEnabled"):
            told = ("org.a11y.Status", name, ("b", True))
            bus.send_and_get_reply(new_method_call(properties, "Set", "ssv", told))
        answer = bus.send_and_get_reply(new_method_call(service, "GetAddress"), timeout=_PATIENCE_S)
        return answer.body[0]
