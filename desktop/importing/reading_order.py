"""Reading order: boxes of text on pages become paragraphs, column by column.

Pages are cut along white space as in the recursive X-Y cut (Nagy and Seth, 1984): along gutters
first, so that a column is read to its end, and below headlines that span several columns.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

# In heights of a line, unless something else is said; measured on papers of two to five columns.
_GUTTER = 0.7  # the narrowest white space between columns
_SPACE = 0.12  # the narrowest space between words
_SAME_LINE = 0.5  # how far apart the middles of two boxes of one line may be
_PARAGRAPH_GAP = 1.3  # times the usual way from line to line
_INDENT = 0.6
_SPANS = 0.55  # of the width of a page: a box that is wider stands over several columns
_SHORT = 0.88  # of the column's width: a line that ends earlier may end its paragraph
# Papers have up to a dozen columns; a table of a thousand gaps is read row by row from there on.
_MOST_CUTS = 40  # within one another
_OTHER_SIZE = 1.18  # times as high: another kind of line
_HEADLINE = 1.3  # times as high as the text
_EDGE = 0.09  # of the height of a page: where running heads stand
_REPEATED = 0.4  # of the pages, and on two at least
_SENTENCE_END = re.compile(r"[.!?…:»«”“\"'’‘)\]]\s*\Z")
_HYPHEN = re.compile(r"(\w+)[-\u00ad\u2010]\Z")
_LONGEST_WORD = 100  # characters; what is divided is looked for in no more of a long paragraph
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"\W*(?:page|seite|стр\.?|p\.)?\W*\d{1,4}\W*(?:(?:of|/|von)\W*\d+)?\W*", re.I
)


@dataclass(frozen=True, slots=True)
class Box:
    """A piece of a line on a page.

    Attributes:
        left, top, right, bottom: its edges in points, counted from the top left corner.
        text: what stands in it.
    """

    left: float
    top: float
    right: float
    bottom: float
    text: str

    @property
    def height(self) -> float:
        """How high it is: about the size of its letters."""
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        """Half way between its top and its bottom."""
        return (self.top + self.bottom) / 2

    def follows(self, other: "Box") -> bool:
        """Whether it goes on with a line, with no more than a space between them."""
        return abs(other.middle - self.middle) < _SAME_LINE * min(
            other.height, self.height
        ) and -self.height < self.left - other.right < _GUTTER * max(other.height, self.height)

    def with_next(self, following: "Box") -> "Box":
        """This one and what follows it in the line as one."""
        spaced = following.left - self.right > _SPACE * following.height
        between = " " * (spaced and not self.text.endswith(" "))
        return Box(
            *(self.left, min(self.top, following.top), max(self.right, following.right)),
            *(max(self.bottom, following.bottom), self.text + between + following.text),
        )


@dataclass(frozen=True, slots=True)
class Page:
    """A page and what stands on it.

    Attributes:
        width, height: in points.
        boxes: its pieces of lines, in whatever order.
    """

    width: float
    height: float
    boxes: Sequence[Box]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph and how high its lines are.

    Attributes:
        text: on one line, words divided at line ends put together.
        height: of its lines, the median, in points.
        page: the number of the page it begins on, from 0.
    """

    text: str
    height: float
    page: int


def paragraphs(pages: Sequence[Page]) -> list[Paragraph]:
    """The paragraphs of a document in the order in which they are read, without running heads."""
    repeated = _running_heads(pages)
    columns = [
        (number, column)
        for number, page in enumerate(pages)
        for column in _columns(
            [line for line in _lines(page.boxes) if not _runs(line, page, repeated)]
        )
    ]
    words = Counter(
        word.lower() for page in pages for box in page.boxes for word in box.text.split()
    )
    found: list[Paragraph] = []
    for number, column in columns:
        for lines in _split(column):
            text = _joined([line.text for line in lines], words)
            height = median(line.height for line in lines)
            if found and _goes_on(found[-1], text, height):
                text = _joined([found[-1].text, text], words)
                found[-1] = Paragraph(text, found[-1].height, found[-1].page)
            elif text:
                found.append(Paragraph(text, height, number))
    return found


def headline(found: Sequence[Paragraph]) -> str:
    """The paragraph of the first page in the largest letters, if they are larger than the text's.

    The text's are those that most characters have.
    """
    if not found:
        return ""
    sizes: Counter[int] = Counter()
    for paragraph in found:
        sizes[round(paragraph.height)] += len(paragraph.text)
    usual = sizes.most_common(1)[0][0]
    first = [paragraph for paragraph in found if paragraph.page == 0]
    largest = max(first, key=lambda paragraph: paragraph.height, default=None)
    return largest.text if largest and largest.height >= _HEADLINE * usual else ""


def _lines(boxes: Sequence[Box]) -> list[Box]:
    """Boxes side by side with no more than a space between them, put together."""
    return [line for row in _rows(boxes) for line in _runs_of(row)]


def _rows(boxes: Sequence[Box]) -> list[list[Box]]:
    """Boxes of one height on the page together, from left to right."""
    rows: list[list[Box]] = []
    for box in sorted((box for box in boxes if box.text.strip()), key=lambda box: box.middle):
        row = rows[-1] if rows else []
        if row and abs(row[-1].middle - box.middle) < _SAME_LINE * min(row[-1].height, box.height):
            row.append(box)
        else:
            rows.append([box])
    return [sorted(row, key=lambda box: box.left) for row in rows]


def _whole(row: Sequence[Box]) -> Box:
    """A row of one column as one line: where lines are set flush, spaces may be wide."""
    line = row[0]
    for box in row[1:]:
        line = line.with_next(box)
    return line


def _runs_of(row: Sequence[Box]) -> Iterator[Box]:
    run = row[0]
    for box in row[1:]:
        if box.left - run.right < _GUTTER * max(run.height, box.height):
            run = run.with_next(box)
        else:
            yield run
            run = box
    yield run


def _running_heads(pages: Sequence[Page]) -> set[str]:
    """What stands at the edge of many pages, but for its numbers."""
    counted = Counter(
        text
        for page in pages
        for text in {_DIGITS.sub("#", line.text.strip()) for line in _at_edge(page)}
    )
    return {text for text, number in counted.items() if number >= max(2, _REPEATED * len(pages))}


def _at_edge(page: Page) -> list[Box]:
    return [
        line
        for line in _lines(page.boxes)
        if line.bottom < _EDGE * page.height or line.top > (1 - _EDGE) * page.height
    ]


def _runs(line: Box, page: Page, repeated: set[str]) -> bool:
    """Whether a line is a running head, or the number of the page."""
    if _EDGE * page.height <= line.bottom and line.top <= (1 - _EDGE) * page.height:
        return False
    text = line.text.strip()
    return _DIGITS.sub("#", text) in repeated or bool(_PAGE_NUMBER.fullmatch(text))


def _columns(lines: list[Box], cuts: int = _MOST_CUTS) -> Iterator[list[Box]]:
    """The columns in which lines stand, in reading order, by so many cuts within one another."""
    if len(lines) < 2:
        if lines:
            yield lines
        return
    if cuts and (at := _gutter(lines)):
        yield from _columns([line for line in lines if line.right <= at], cuts - 1)
        yield from _columns([line for line in lines if line.right > at], cuts - 1)
        return
    widest = _SPANS * (max(line.right for line in lines) - min(line.left for line in lines))
    wide = [line for line in lines if line.right - line.left > widest]
    narrow = [line for line in lines if line.right - line.left <= widest]
    if cuts and wide and narrow and _gutter(narrow):
        yield from _around(wide, narrow, cuts - 1)
        return
    yield [_whole(row) for row in _rows(lines)]


def _around(wide: Sequence[Box], narrow: Sequence[Box], cuts: int) -> Iterator[list[Box]]:
    """Lines that span the columns one by one, and between them the columns."""
    rest = sorted(narrow, key=_middle)
    first = 0
    for line in sorted(wide, key=_top):
        after = bisect_left(rest, line.middle, lo=first, key=_middle)
        yield from _columns(sorted(rest[first:after], key=_top), cuts)
        yield [line]
        first = after
    yield from _columns(sorted(rest[first:], key=_top), cuts)


def _middle(box: Box) -> float:
    return box.middle


def _top(box: Box) -> float:
    return box.top


def _gutter(lines: Sequence[Box]) -> float:
    """The middle of the widest white space from top to bottom between lines; 0 if there is none."""
    narrowest = _GUTTER * median(line.height for line in lines)
    reached = -1.0
    best, at = narrowest, 0.0
    for line in sorted(lines, key=lambda line: line.left):
        if 0 <= reached < line.left and line.left - reached > best:
            best, at = line.left - reached, (line.left + reached) / 2
        reached = max(reached, line.right)
    return at


def _split(column: Sequence[Box]) -> Iterator[list[Box]]:
    """The lines of each paragraph of a column."""
    usual = _pitch(column)
    left = min(line.left for line in column)
    right = max(line.right for line in column)
    lines = [column[0]]
    for above, line in pairwise(column):
        if _begins(above, line, usual, left, right):
            yield lines
            lines = []
        lines.append(line)
    yield lines


def _pitch(column: Sequence[Box]) -> float:
    """The usual way from one line to the next."""
    ways = [below.middle - above.middle for above, below in pairwise(column)]
    # Of short paragraphs half of the ways lead from one to the next.
    return sorted(ways)[len(ways) // 4] if ways else column[0].height


def _begins(above: Box, line: Box, usual: float, left: float, right: float) -> bool:
    """Whether a line begins a paragraph."""
    sizes = sorted((max(above.height, 1), max(line.height, 1)))
    if sizes[1] > _OTHER_SIZE * sizes[0] and abs(above.height - line.height) > 2:
        return True
    if line.middle - above.middle > _PARAGRAPH_GAP * usual:
        return True
    ended = bool(_SENTENCE_END.search(above.text))
    if line.left - left > _INDENT * line.height and above.left - left <= _INDENT * line.height:
        return ended
    return ended and above.right - left < _SHORT * (right - left)


def _goes_on(last: Paragraph, text: str, height: float) -> bool:
    """Whether a column begins amid a paragraph of the one before."""
    same = abs(last.height - height) < 1.5
    return same and not _SENTENCE_END.search(last.text[-_LONGEST_WORD:]) and text[:1].islower()


def _joined(lines: Sequence[str], words: Counter[str]) -> str:
    """Lines as one; a word divided at a line's end is whole again.

    A hyphen stays where the document has the word with its hyphen elsewhere, within a line.
    """
    text = ""
    for line in lines:
        line = line.strip()  # noqa: PLW2901 (the line without what is around it)
        divided = _HYPHEN.search(text, max(0, len(text) - _LONGEST_WORD))
        following = line.split(" ", 1)[0]
        if divided and following[:1].islower():
            whole = f"{divided[1]}-{following}".lower().strip(".,;:!?”\"'’)")
            text = text if words[whole] else text[:-1]
            text += line
        else:
            text += " " * bool(text) + line
    return text
