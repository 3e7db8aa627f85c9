"""Articles that are shown: to keep them from key to key changes nothing of what is shown."""

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.article import Body
from desktop.search.parser import parse
from desktop.search.query import Node
from desktop.search.shown import ShownArticles
from desktop.search.snippets import snippet

TEXTS = (
    "The harbour was quiet. A ferry lay there, and the ferryman slept.\nNobody sailed.",
    "Source: Coast Post\nBy Ada Lind\n\nFerries sank in the harbour; the harbours are closed.",
    "Élan et ferry: le port. Un ferry-boat, deux ferries. " * 8,
    "Война и мир. Паром ушёл; ferry. 旧港口外的渡轮。",
    "",
)
LANGUAGES = ("en", "fr", "ru", "")
LINES = (
    *("f", "fe", "fer", "ferr", "ferry", "ferry ", "ferry h", "ferry ha", "ferry har", "har"),
    *(
        '"ferry lay"',
        '"the harbours" fer',
        "ferr~1",
        "h?rb",
        "*rry",
        "вой",
        "旧港",
        "title:ferry",
        "",
    ),
)


class Archive:
    """Gives texts, and notes which were asked for."""

    def __init__(self, bodies: Sequence[Body]) -> None:
        self.asked: list[int] = []
        self._bodies = {body.id: body for body in bodies}

    def bodies(self, numbers: Sequence[int]) -> list[Body]:
        self.asked += numbers
        return [self._bodies[number] for number in numbers if number in self._bodies]


def typed(line: str) -> Node:
    return parse(line, typing=True).root


@settings(deadline=None)  # the first of each script makes its patterns
@given(
    st.lists(st.tuples(st.sampled_from(LANGUAGES), st.sampled_from(TEXTS)), min_size=1, max_size=6),
    st.data(),
)
def test_what_is_kept_changes_no_snippet(texts: list[tuple[str, str]], data: st.DataObject) -> None:
    bodies = [Body(number, *one) for number, one in enumerate(texts, 1)]
    archive, shown = Archive(bodies), ShownArticles()
    some = st.lists(st.sampled_from([*range(1, len(bodies) + 1), 99]), unique=True, max_size=6)
    for line in data.draw(st.lists(st.sampled_from(LINES), max_size=8)):
        numbers, node = data.draw(some), typed(line)
        assert shown.snippets(numbers, node, archive.bodies) == {
            body.id: snippet(body.text, body.language, node)
            for body in bodies
            if body.id in numbers
        }


def test_only_texts_that_were_not_shown_before_are_asked_for() -> None:
    archive = Archive([Body(number, "en", text) for number, text in enumerate(TEXTS)])
    shown = ShownArticles()
    shown.snippets([0, 1], typed("fer"), archive.bodies)
    shown.snippets([], typed("ferx"), archive.bodies)
    shown.snippets([1, 2], typed("ferr"), archive.bodies)
    shown.snippets([0], typed("ferr"), archive.bodies)
    assert archive.asked == [0, 1, 2, 0]


def test_texts_of_elsewhere_are_others() -> None:
    one, other = Archive([Body(1, "en", "a ferry")]), Archive([Body(1, "en", "no ferry")])
    shown = ShownArticles()
    assert shown.snippets([1], typed("fer"), one.bodies)[1][0] == "a ferry"
    assert shown.snippets([1], typed("fer"), other.bodies)[1][0] == "no ferry"
