"""Processes: long work spread over several of them, done in this one where there can be none.

Each piece of work is a generator that yields progress, as everywhere. A process that does one ends
when it is told to or when whoever started it is gone, whatever the reason.
"""

import multiprocessing
import signal
import sys
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing import connection
from multiprocessing.connection import Connection
from typing import Generic, TypeVar, cast

from desktop.errors import ArchiveError, ParallaxError
from desktop.progress import Progress, Work

Result = TypeVar("Result")
Job = Callable[[], Work[Result]]

_REPORT_S = 0.1  # a process tells so often how far it is
_LOOK_S = 0.1  # whoever waits may cancel so often
_PATIENCE_S = 5.0  # a process that was terminated gets so long before it is killed


@dataclass(frozen=True, slots=True)
class Finished(Generic[Result]):
    """A piece of work has come to its end.

    Attributes:
        job: which of them.
        result: what it returned.
    """

    job: int
    result: Result


def run(
    jobs: Sequence[Job[Result]], most: int
) -> Generator[Progress | Finished[Result], None, None]:
    """Do all jobs, the first ones first; closing this ends all processes at once.

    Args:
        jobs: picklable, and so are their results.
        most: how many processes to use at most.

    Yields:
        the steps done in all jobs together, and what each has come to.

    Raises:
        ParallaxError: a job did.
        OSError: a job did.
    """
    done = [0] * len(jobs)
    left = yield from _run_beside(jobs, most, done)
    for at in left:  # where no process could be started, or one was ended from outside
        work = jobs[at]()
        while True:
            try:
                progress = next(work)
            except StopIteration as end:
                yield Finished(at, end.value)
                break
            done[at] = progress.done
            yield Progress(sum(done), 0, progress.doing)


def _run_beside(
    jobs: Sequence[Job[Result]], most: int, done: list[int]
) -> Generator[Progress | Finished[Result], None, list[int]]:
    """Do jobs in processes; returns those that came to no end."""
    waiting, left = list(range(len(jobs))), list[int]()
    idle = _started(min(most, len(jobs)))
    busy: dict[Connection, tuple[_Process, int]] = {}
    doing = ""
    try:
        while busy or (idle and waiting):
            while idle and waiting:
                process, job = idle.pop(), waiting.pop(0)
                process.begin(jobs[job])
                busy[process.answers] = process, job
            for ready in connection.wait(list(busy), _LOOK_S):
                process, job = busy[cast("Connection", ready)]
                match process.answer():
                    case Progress() as progress:
                        done[job], doing = progress.done, progress.doing
                        continue
                    case _Returned(result):
                        idle.append(process)
                        yield Finished(job, cast("Result", result))
                    case _:
                        process.end()
                        left.append(job)
                del busy[process.answers]
            yield Progress(sum(done), 0, doing)
    finally:
        for process in (*idle, *(process for process, _job in busy.values())):
            process.end()
    return sorted([*left, *waiting])


def _started(count: int) -> "list[_Process]":
    processes: list[_Process] = []
    if multiprocessing.current_process().daemon:  # such a one may have no children
        return processes
    with suppress(OSError):  # the system allows no more
        while len(processes) < count:
            processes.append(_Process())
    return processes


@dataclass(frozen=True, slots=True)
class _Returned:
    result: object


class _Process:
    """One process, as the one that started it sees it."""

    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")
        # Two pipes of one way each: one of both ways would be a socket.
        theirs, self._orders = context.Pipe(duplex=False)
        self.answers, sending = context.Pipe(duplex=False)
        self._process = context.Process(
            target=_serve, args=(theirs, sending), name="parallax indexing", daemon=True
        )
        with _undisturbed():
            self._process.start()
        theirs.close()  # so that the end of the process is the end of the pipes
        sending.close()

    def begin(self, job: Job[object]) -> None:
        with suppress(OSError):  # it has died: `answer` will say so
            self._orders.send(job)

    def answer(self) -> object:
        """What it has told; None where it has died.

        Raises:
            ParallaxError: its job did.
            OSError: its job did.
        """
        try:
            answer = self.answers.recv()
        except (EOFError, ConnectionError):
            return None
        if isinstance(answer, Exception):
            raise answer
        return answer

    def end(self) -> None:
        """End it at once: what it has not finished does not count."""
        self._orders.close()
        self._process.terminate()
        self._process.join(_PATIENCE_S)
        self._process.kill()
        self._process.join()
        self._process.close()
        self.answers.close()


@contextmanager
def _undisturbed() -> Generator[None, None, None]:
    """What is started here is not told of Ctrl+C; whoever started it is, and ends it.

    A terminal tells all of its processes; one that is only starting would say so at length.
    """
    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(orders: Connection, answers: Connection) -> None:
    """Do one job after another, in the process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # see `_undisturbed`
    with suppress(EOFError, ConnectionError):
        while True:
            job = cast("Job[object]", orders.recv())
            try:
                answer: object = _Returned(_drive(job(), orders, answers))
            except OSError as error:
                answer = error
            except ParallaxError as error:
                answer = ArchiveError(error.message)
            answers.send(answer)


def _drive(work: Work[object], orders: Connection, answers: Connection) -> object:
    reported, progress = 0.0, Progress(0, 0)
    while True:
        try:
            progress = next(work)
        except StopIteration as end:
            answers.send(progress)
            return end.value
        now = time.monotonic()
        if now - reported >= _REPORT_S:
            answers.send(progress)
            if orders.poll():  # nothing is ordered while something is done: whoever did is gone
                raise EOFError
            reported = now
