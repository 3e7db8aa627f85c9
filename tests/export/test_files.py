"""A file appears whole or not at all, and an error names it and says what to do."""

import errno
import os
from pathlib import Path

import pytest

from desktop.errors import ExportError
from desktop.export import files


def test_content_is_written_and_replaced(tmp_path):
    target = tmp_path / "page.html"

    files.write(target, b"old")
    files.write(target, b"new")

    assert target.read_bytes() == b"new"
    assert [each.name for each in tmp_path.iterdir()] == ["page.html"]


def test_a_link_stays_a_link(tmp_path):
    (tmp_path / "link.csv").symlink_to(tmp_path / "real.csv")

    files.write(tmp_path / "link.csv", b"x")

    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "real.csv").read_bytes() == b"x"


def test_a_missing_folder_is_named(tmp_path):
    with pytest.raises(ExportError, match=r"there is no folder .*nowhere; make it"):
        files.write(tmp_path / "nowhere" / "page.html", b"x")


def test_a_folder_is_no_file(tmp_path):
    with pytest.raises(ExportError, match="it is a folder; add a file name"):
        files.write(tmp_path, b"x")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_device_or_pipe_is_never_replaced(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    with pytest.raises(ExportError, match=r"pipe can't be written: it is no ordinary file"):
        files.write(pipe, b"x")

    assert pipe.is_fifo()
    assert [each.name for each in tmp_path.iterdir()] == ["pipe"]


def test_links_in_a_circle_are_no_file(tmp_path):
    (tmp_path / "link.csv").symlink_to(tmp_path / "link.csv")

    with pytest.raises(ExportError, match="it is no ordinary file"):
        files.write(tmp_path / "link.csv", b"x")


def test_a_closed_folder_is_told(closed):
    with pytest.raises(ExportError, match=r"page\.html can't be written: .* may not be written to"):
        files.write(closed / "inner" / "page.html", b"x")


def test_a_name_too_long_is_told(tmp_path):
    with pytest.raises(ExportError, match="name is too long"):
        files.write(tmp_path / ("x" * 300), b"x")


@pytest.mark.parametrize(
    ("error", "advice"),
    [
        (PermissionError(errno.EACCES, "denied"), "open in another program"),
        (OSError(errno.EROFS, "read-only"), "may not be written to"),
        (OSError(errno.ENOSPC, "full"), "disk is full"),
        (OSError(errno.EIO, "broken"), "broken; choose another folder"),
    ],
)
def test_a_failure_leaves_the_old_file_and_no_draft(tmp_path, monkeypatch, error, advice):
    target = tmp_path / "page.pdf"
    target.write_bytes(b"old")

    def refuse(source: Path, goal: Path) -> None:
        raise error

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(ExportError, match=rf"page\.pdf can't be written: .*{advice}"):
        files.write(target, b"new")

    assert target.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["page.pdf"]
