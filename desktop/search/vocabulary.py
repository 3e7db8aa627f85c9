"""The vocabulary of an index: which words its articles hold, how they are written, how often.

Imported only when it is needed, like all that opens segments.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from desktop.search.evaluation.expansion import near
from desktop.search.names import name_key
from desktop.search.segments.segment import Field
from desktop.search.segments.snapshot import Snapshot

# Fields that are another one's postings, asked for by stem.
_BY_STEM = {"stems": "words", "title_stems": "title"}
_KEPT = 1 << 12  # words of which what was looked up is kept: a line is looked up at each keystroke
# Ways to write one name; the longest group of the word list has a dozen.
_MOST_SPELLINGS = 20


class SnapshotVocabulary:
    """The words of all segments of a snapshot, those of deleted articles included.

    Attributes:
        languages: codes of the languages of the articles.
        articles: how many articles there are.
    """

    def __init__(self, snapshot: Snapshot) -> None:
        self._segments = snapshot.segments
        self._live = snapshot.live
        self.articles = snapshot.live_count
        self.languages: Sequence[str] = sorted(
            {code for segment in snapshot.segments for code in segment.labels["code"].texts}
        )
        self.transliterations = lru_cache(maxsize=_KEPT)(self._transliterations)
        self.holds = lru_cache(maxsize=_KEPT)(self._holds)

    def _holds(self, field: str, term: str) -> bool:
        """Whether any article has a term in a field; a stem in a field of stems."""
        encoded = term.encode()
        by_stem = field in _BY_STEM
        for one in self._fields(_BY_STEM.get(field, field)):
            if one.stems.find(encoded) >= 0 if by_stem else one.forms.find(encoded) >= 0:
                return True
        return False

    def has_outlet(self, term: str) -> bool:
        """Whether any article that is not deleted is of an outlet: corrected ones leave its name.

        Args:
            term: as ``outlet_term`` makes it.
        """
        encoded = term.encode()
        for one, live in zip(self._fields("outlet"), self._live, strict=True):
            for number in one.form(encoded):
                documents = one.documents[one.starts[number] : one.starts[number + 1]]
                if len(documents) if live is None else live.take(documents).any():
                    return True
        return False

    def frequency(self, field: str, term: str) -> int:
        """In about how many articles a term is: one that has it in two forms may count twice."""
        encoded = term.encode()
        by_stem = field in _BY_STEM
        return sum(
            int(one.starts[number + 1] - one.starts[number])
            for one in self._fields(_BY_STEM.get(field, field))
            for number in (one.stem(encoded).tolist() if by_stem else one.form(encoded))
        )

    def alike(self, form: str, edits: int) -> set[str]:
        """The words of the articles at most so many edits from a form, with its first letter."""
        return {
            one.forms.text(number)
            for one in self._fields("words")
            for number in near(one.forms, form, edits, prefix=1).tolist()
        }

    def is_name(self, form: str) -> bool:
        """Whether a word is never written in lower case, as far as the articles tell."""
        return not any(one.lower(form.encode()) for one in self._fields("words"))

    def _transliterations(self, form: str) -> tuple[str, ...]:
        """The forms of the same name in other transliterations; none where it is no name."""
        key = name_key(form)
        if not key or not self.is_name(form):
            return ()
        forms = {name.decode() for one in self._fields("words") for name in one.names(key)}
        return tuple(sorted(filter(self.is_name, forms - {form})))[:_MOST_SPELLINGS]

    def _fields(self, name: str) -> Iterator[Field]:
        return (segment.field(name) for segment in self._segments)
