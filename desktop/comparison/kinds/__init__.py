"""The kinds of difference, one file each: a function from aligned articles to differences.

A new kind is a module here with such a function, and its line in ``FINDERS``.
"""

from collections.abc import Callable, Iterator

from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.kinds.certainty import find_certainties
from desktop.comparison.kinds.name import find_names
from desktop.comparison.kinds.number import find_numbers
from desktop.comparison.kinds.only import find_only
from desktop.comparison.kinds.place import find_places
from desktop.comparison.kinds.speaker import find_speakers
from desktop.comparison.kinds.statement import find_statements
from desktop.comparison.kinds.time import find_times
from desktop.comparison.kinds.wording import find_wordings_apart
from desktop.comparison.model import Difference

# None is a step of the search that has found nothing (yet): there it can be given up.
Finder = Callable[[Aligned], Iterator[Difference | None]]

FINDERS: tuple[Finder, ...] = (
    find_statements,
    find_numbers,
    find_times,
    find_places,
    find_names,
    find_speakers,
    find_certainties,
    find_wordings_apart,
    find_only,
)
