"""Format: what each kind of file declares of itself, so that one registry serves all."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from desktop.article import Article
from desktop.errors import ReaderError
from desktop.importing.content import Content

# What a reader gives, one by one: an article, why there is none in one place, or what lies in a
# container, which the registry reads in its turn.
Found = Article | ReaderError | Content


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of file.

    Attributes:
        name: in the filter of the file dialog, as a plural, `translatable`: "Saved pages".
        suffixes: ends of names in small letters, with the full stop.
        recognise: whether content is surely of this kind, whatever it is called. Looks at its
            head and the names in it, not at all of it.
        read: what is in it; raises a ReaderError where it can't be read as a whole.
        usual: where no suffix tells it, those that such files mostly have, for the file dialog.
    """

    name: str
    suffixes: tuple[str, ...]
    recognise: Callable[[Content], bool]
    read: Callable[[Content], Iterator[Found]]
    usual: tuple[str, ...] = ()
