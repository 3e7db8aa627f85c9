"""Which commands a few letters mean."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.app.models.palette import Entry, matching

ENTRIES = (
    Entry("files", "File", "Import files…", ("Ctrl+I",)),
    Entry("folder", "File", "Import folder…"),
    Entry("export", "File", "Export comparison…", ("Ctrl+E",), enabled=False),
    Entry("tags", "Article", "Tags…", ("Ctrl+Shift+T",)),
    Entry("trash", "Article", "Move to trash", ("Del",)),
)


def _names(typed: str) -> list[str]:
    return [entry.name for entry in matching(typed, ENTRIES)]


def test_nothing_typed_shows_everything_what_can_be_given_first() -> None:
    assert _names("") == ["files", "folder", "tags", "trash", "export"]


def test_words_are_found_at_their_beginnings_in_any_order() -> None:
    assert _names("fold imp") == ["folder"]
    assert _names("TRA") == ["trash"]
    assert _names("article t")[0] == "tags"


def test_letters_left_out_are_forgiven_but_come_last() -> None:
    assert _names("xprt") == ["export"]
    assert _names("ex")[0] == "export"


def test_what_means_nothing_finds_nothing() -> None:
    assert _names("zzz") == []
    assert _names("import zzz") == []


@given(typed=st.text(max_size=12))
def test_whatever_is_typed_each_command_comes_at_most_once(typed: str) -> None:
    names = _names(typed)
    assert len(names) == len(set(names))
