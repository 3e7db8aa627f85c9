import shutil
import subprocess
import sys
from pathlib import Path

from desktop.search.lock import Lock

ROOT = Path(__file__).parents[2]
TAKE = """
import sys
from pathlib import Path
from desktop.search.lock import Lock
print(Lock(Path(sys.argv[1])).take(), flush=True)
sys.stdin.read()
"""


def _another(folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", TAKE, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )


def test_one_has_it_until_it_is_given_back(tmp_path: Path) -> None:
    one, other = Lock(tmp_path), Lock(tmp_path)
    assert one.take()
    assert not other.take()
    one.give_back()
    assert other.take()
    assert not one.take()
    other.give_back()


def test_a_process_that_is_killed_gives_it_back(tmp_path: Path) -> None:
    with _another(tmp_path) as process:
        assert process.stdout
        assert process.stdout.readline() == "True\n"
        assert not Lock(tmp_path).take()
        process.kill()
        process.wait()
        lock = Lock(tmp_path)
        assert lock.take()
        lock.give_back()


def test_whose_folder_was_deleted_keeps_nobody_from_writing(tmp_path: Path) -> None:
    folder = tmp_path / "index"
    folder.mkdir()
    lost = Lock(folder)
    assert lost.take()
    shutil.rmtree(folder)
    folder.mkdir()
    lock = Lock(folder)
    assert lock.take()
    lock.give_back()
    lost.give_back()
