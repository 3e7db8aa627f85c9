from desktop.progress import Progress, Work, finish


def count(to: int) -> Work[str]:
    for done in range(to):
        yield Progress(done, to)
    return f"counted to {to}"


def test_finishing_work_gives_its_result() -> None:
    assert finish(count(3)) == "counted to 3"
