"""Made-up languages with a natural vocabulary: how long words are, how they begin, how they bend.

Nothing in it is taken from texts: the words of grammar are the real ones, all others are put
together from syllables whose sounds are as uneven as in the language that lends them.
"""

from dataclasses import dataclass
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Sounds:
    """What words of a language are made of; the first of each are the commonest."""

    code: str
    grammar: str
    onsets: str
    vowels: str
    codas: str
    endings: str


# English first: two thirds of the articles are in it.
LANGUAGES = (
    Sounds(
        "en",
        "the of to and in a that is was for on it with as said he by at from be has his are an were"
        " have will who not but they their had which this its been more after would about one or"
        " when up also there out we new all she into her than people over two some other him last"
        " if no could first time what years can before year so against us most them between where"
        " only during these now such made because while many any did three told how under then"
        " through down still being well both those off another since around each per own within",
        "s c p d m r t b f h l g n st pr tr w con v re br gr cl pl sp ch sh j k fl cr bl sl dr str",
        "e a i o u ea ou ai ee oo io au",
        "n r t s l d nt ll ck st m rd p ss ng ct k g nd rt th x",
        "- s ed ing er ly ment ion al ers ness ation ive able ity",
    ),
    Sounds(
        "de",
        "die der und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es"
        " an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so"
        " zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei",
        "s b g h k m w f d r l t n v p z st sch be ge ver an ein aus schw kr gr br pf tr fr",
        "e a i u o ei ie au ü ä ö eu",
        "n r t s l ch ng nd rt st ck cht m tz ll f ss ß",
        "- en e er es ung ungen lich keit heit ern t te",
    ),
    Sounds(
        "fr",
        "de la le les et des en un du une que dans est pour qui par sur au plus pas ce il ne son"
        " avec se sont mais comme ou leur cette été ont aux être tout nous sa fait deux ces même",
        "p c s d r m t b f l v g n pr tr ch gr br cr pl re dé con in qu h j",
        "e a i o u é ou ai eu è oi au ê",
        "r n s t l nt rs ss m c ll x nn tt",
        "- s e es er é ée ment ion tion eur eurs ait ent",
    ),
    Sounds(
        "ru",
        "и в не на я быть он с что а по это она этот к но они мы весь который из у то за свой от"
        " со для о же ты все если люди год так его её только или мочь бы себя до после",
        "п с в к н м р т д б г л з пр ст по на от об раз при кр ф х ч ш вы",
        "о а е и у я ы ю ё э",
        "н т л р к в с м д й ст ль нь х ц щ",
        "- а ы у ом е ов ами ый ого ая ение ться ла ли",
    ),
)
_SHARES = (0.70, 0.11, 0.11, 0.08)  # of the articles, by language
_LEMMAS = 28_000
_NAMES = 180_000
# Of the words of an article: words of grammar, names; the rest bend.
GRAMMAR, NAMES = 0.42, 0.055
# Offset and exponent of f(rank) = 1 / (rank + offset) ^ exponent, so that 100,000 articles of 430
# words hold about 270,000 different ones.
_GRAMMAR, _LEMMA, _NAME = (2.7, 1.05), (25.0, 1.2), (40.0, 1.25)
_SYLLABLES = (0.30, 0.42, 0.21, 0.07)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The forms of a language and how often each occurs.

    Attributes:
        code: ISO 639-1.
        forms: words as they are written within a sentence; names begin with a capital.
        common: cumulated share of each form.
        grammar: how many of the forms, the first, are words of grammar.
        names: where names begin.
    """

    code: str
    forms: list[str]
    common: NDArray[np.float64]
    grammar: int
    names: int


def vocabularies(seed: int) -> list[tuple[float, Vocabulary]]:
    """Each language with its share of the articles."""
    return [
        (share, _vocabulary(sounds, np.random.default_rng([seed, place]), share))
        for place, (share, sounds) in enumerate(zip(_SHARES, LANGUAGES, strict=True))
    ]


def _vocabulary(sounds: Sounds, random: np.random.Generator, share: float) -> Vocabulary:
    size = share**0.5  # fewer articles know fewer words
    grammar = sounds.grammar.split()
    lemmas = _words(sounds, random, int(_LEMMAS * size), set(grammar))
    names = [word.capitalize() for word in _words(sounds, random, int(_NAMES * size), set())]
    endings = ["" if ending == "-" else ending for ending in sounds.endings.split()]
    bent = [lemma + ending for lemma in lemmas for ending in endings]
    # Every lemma has its own few endings that are common.
    weights = random.pareto(0.9, (len(lemmas), len(endings))) * (
        random.random((len(lemmas), len(endings))) < 0.10
    )
    weights[:, 0] += 1.0
    weights *= (_zipf(len(lemmas), *_LEMMA) / weights.sum(axis=1))[:, None]
    shares = np.concatenate(
        [
            GRAMMAR * _zipf(len(grammar), *_GRAMMAR),
            (1 - GRAMMAR - NAMES) * weights.ravel() / weights.sum(),
            NAMES * _zipf(len(names), *_NAME),
        ]
    )
    forms = [*grammar, *bent, *names]
    return Vocabulary(sounds.code, forms, np.cumsum(shares), len(grammar), len(grammar) + len(bent))


def _words(sounds: Sounds, random: np.random.Generator, number: int, known: set[str]) -> list[str]:
    """Different words, the commonest of which are the shortest."""
    made: dict[str, None] = {}
    while len(made) < number:
        wanted = number - len(made) + 1000
        counts = random.choice(len(_SYLLABLES), wanted, p=_SYLLABLES) + 1
        parts = [
            _drawn(random, part.split(), int(counts.sum()), bias)
            for part, bias in ((sounds.onsets, 0.7), (sounds.vowels, 0.8), (sounds.codas, 0.8))
        ]
        open_ = random.random(int(counts.sum())) < 0.45
        syllables = [
            onset + vowel + ("" if bare else coda)
            for onset, vowel, coda, bare in zip(*parts, open_.tolist(), strict=True)
        ]
        ends = list(accumulate(counts.tolist()))
        for start, end in zip([0, *ends[:-1]], ends, strict=True):
            made["".join(syllables[start:end])] = None
    words = [word for word in list(made)[:number] if word not in known and len(word) > 2]
    lengths = np.array([len(word) for word in words]) + random.normal(0, 2.5, len(words))
    return [words[at] for at in np.argsort(lengths, kind="stable").tolist()]


def _drawn(random: np.random.Generator, parts: list[str], number: int, bias: float) -> list[str]:
    shares = (np.arange(len(parts)) + 1.0) ** -bias
    drawn = random.choice(len(parts), number, p=shares / shares.sum())
    return [parts[at] for at in drawn.tolist()]


def _zipf(number: int, offset: float, exponent: float) -> NDArray[np.float64]:
    shares = (np.arange(number) + 1 + offset) ** -exponent
    return shares / shares.sum()
