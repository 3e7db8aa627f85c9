"""Freed memory is kept wherever that can be asked for, and nothing breaks where it cannot."""

import ctypes
import sys

import pytest

from desktop.search.evaluation.allocation import keep_freed


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_any_system_and_c_library_will_do(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(ctypes, "CDLL", lambda _name: object())  # as musl, which has no mallopt
    keep_freed.__wrapped__()
