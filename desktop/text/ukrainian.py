"""A light stemmer for Ukrainian, for which Snowball has none.

It strips the endings of the declensions and conjugations listed in the Ukrainian orthography
(2019), the longest first, then the thematic suffix of a verb (чита-в, чита-ти), and undoes regular
alternations (захід, заходу; будинок, будинку; Америка, Америці). It uses no dictionary, so it works
for names as well; a short table holds words that no rule reaches.

Measured on the words of `pymorphy3-dicts-uk`, weighted by the frequencies of `wordfreq`: two forms
of one of 22,000 words share their stem in 97 of 100 cases (43 without a stemmer; 90 for Russian
words with Snowball's Russian), and 85 of 100 words found are forms of the one asked for (100; 89).
Of 70 others that were inspected, 60 had its root (зміна, змінити).
"""

import re
from functools import cache

VERSION = 1  # rises with every change of any stem: indexes hold them
_VOWELS = "аеєиіїоуюя"
_SHORT = 4  # letters of a stem below which no vowel is stripped: "зброя", "подія"
_ENDING = re.compile(
    r"(?:(?<=[аяиіїуюс]т)им(?:еш|емо|ете|уть|[еу])"  # the future: читатиме
    r"|(?<=....)(?:ові|еві|єві|ей)"
    r"|(?<=..)(?:ями|ами|ьми|ям|ам|ях|ах|ів|їв|ього|ого|ьому|ому|ьої|ої|ьою|ою|ею|єю|ими|іми|їми"
    r"|их|іх|їх|им|ім|їм|ий|ій|їй|ом|ем|єм|иш|їш|еш|єш|имо|їмо|емо|ємо|ите|їте|ете|єте"
    r"|ить|іть|їть|еть|єть|ять|уть|ють|ь?[аеєиіїоуюя]|йте|ьте|й|ь))$"
)
_REFLEXIVE = re.compile("(?<=...[тлвюуйєшмьаоией])с[яь]$")
_THEME = re.compile("(?<=....)(?:[ую]в)?[аяиіїую](?:вш|[влт])$")
_PAST = re.compile("(?<=..[аяиіїую])(?:вш|[влт])$")
_POSSESSIVE = re.compile("(?<=....)[оеєії]в$")  # Харков-а beside Харків
_LABIAL = re.compile("(?<=[бпвмф])л$")  # робл-ять beside роб-ить
_FLEETING = re.compile(rf"(?<=[^{_VOWELS}])[оеє](?=к$)")  # будинок
_FLEETING_SOFT = re.compile(  # українець, липень, копалень; not the plural of -ення: звернень
    rf"(?<=[^{_VOWELS}])е(?=ц$)|(?<=[птвсдзкгб])е(?=н$)|(?<=[аия]л)е(?=н$)|(?<=[ая]р)е(?=н$)"
)
_INHABITANT = re.compile("(?<=[ая][нр])ин$")  # громадянин beside громадяни
_CLOSED = re.compile(rf"(?<=[{_VOWELS}])([^{_VOWELS}]+)і(?=[^{_VOWELS}]+$)")  # захід beside заходу
_SOFT_SIGN = re.compile(rf"ь(?!к)(?=[^{_VOWELS}]*$)")  # at the end; місць is no міськ
_LOCATIVE = {"ц": "к", "з": "г", "с": "х"}
_ALTERNATING = 5  # letters; танц-і is no танк

_PREFIX = "(?:в|у|ви|від|до|з|за|зі|на|о|об|пере|під|по|при|про|роз|с)?"
_PAST_OR_INFINITIVE = "(?:в|ла|ло|ли|ти)"
# Verbs of the old stems in consonants, of which the news is full, with their prefixes.
_VERBS = tuple(
    (re.compile(f"({_PREFIX}{before}){forms}"), root)
    for before, forms, root in (
        ("", "(?:вів|ве(?:ла|ло|ли|сти))", "вед"),
        ("", "(?:ніс|нес(?:ла|ло|ли|ти))", "нес"),
        ("(?:по)?", "м(?:іг|ог(?:ла|ло|ли|ти)|ож(?:е|еш|емо|ете|у|уть))", "мог"),
        ("", "кла(?:в|ла|ло|ли|сти)", "клад"),
        ("", f"їха{_PAST_OR_INFINITIVE}", "їд"),
        ("(?:зна)?", "й(?:ти|шов|шл[аои])", "йд"),
        *(("", f"{root}{_PAST_OR_INFINITIVE}", root) for root in ("чу", "жи", "гра", "зна", "би")),
        *(("", f"{root}(?:в|ла|ло|ли)", root) for root in ("ста", "да")),
    )
)
_PRESENT = ((re.compile(f"({_PREFIX})пиш"), "пис"), (re.compile(f"({_PREFIX})каж"), "каз"))
# The stem and the forms that have it and that no rule gives it.
_TABLE = """
    дн день | тижн тиждень | січн січень | вишн вишень | рок рік році | ноч ніч ночей
    мост міст | бок бік | кот кіт | кон кінь | ход хід | двор двір | твор твір
    збор збір | спор спір | стол стіл | бол біль | сол сіль | реч річ речей
    шост шість | рост ріст | лод лід льоду льодом льоді | дом дім
    плод плід | бо бій бою боєм боїв бої боях боями | гор гір | ног ніг | слов слів | кол кіл
    школ шкіл | пор пір | сход схід | вход вхід | мед мід | род рід | двер двері
    ім імя імені іменем імен імена іменами іменам іменах
    люд людина людини людині людину людиною людино людин людям людей людях
    діт дитина дитини дитині дитину дитиною дитино дитин дітей
    киї київ києва києву києві києвом | льв львів львова львову львові львовом
    праг празі | музе музею | крим крим | рим рим | режим режим | шлях шлях | тем тем
    проблем проблем | програм програм програми | систем систем | крв кров крові кровю крови
    піт піде піду підемо підуть підете піти пішов пішла пішло пішли
    сел сіл | статт стаття статті статтю статтею статей статтям статтями статтях | церкв церков
    грош гроші грошей грошам грошима | дівч дівчат
    повин повинен | потробн потрібен | памят память памяті памяттю
    мат матір матері матірю матерів матерям матерями | рук руці руках | ног нозі
    друг друзі друзів друзями друзям друзях друже | уваг увазі
"""


def stem(word: str) -> str:
    """The stem of a word.

    Args:
        word: in lower case, without an apostrophe (пять).
    """
    if len(word) < 3:
        return word
    if known := _table().get(word):
        return known
    active = _REFLEXIVE.sub("", word)
    for pattern, root in _VERBS:
        if match := pattern.fullmatch(active):
            return match[1] + root
    bare, ending = _without_ending(active)
    return _alternated(_without_theme(bare, ending), ending)


def kept(stemmed: str) -> int:
    """How many letters of a stem all its words share: those before the last vowel.

    So it is for the 187,000 commonest words of `wordfreq`: no rule reaches farther back.
    """
    last = max(map(stemmed.rfind, _VOWELS))
    return last if last >= 0 else max(len(stemmed) - 1, 0)


@cache
def _table() -> dict[str, str]:
    lines = (part.split() for line in _TABLE.splitlines() for part in line.split("|"))
    return {form: stemmed for stemmed, *forms in filter(None, lines) for form in forms}


def _without_ending(word: str) -> tuple[str, str]:
    match = _ENDING.search(word)
    if not match:
        return word, ""
    bare, ending = word[: match.start()], match[0]
    return (_LABIAL.sub("", bare) if ending == "ять" else bare), ending


def _without_theme(bare: str, ending: str) -> str:
    """A verb's stem without its theme; nouns (депутат-и) lose the same in all forms."""
    bare = _without_vowels(bare)
    shorter = bare
    if not (ending and bare.endswith("в")):  # чита-в; but заяв-а
        shorter = _THEME.sub("", bare)
        if shorter == bare:
            shorter = _PAST.sub("", bare)
            if shorter != bare and shorter[-1] == "и" and len(shorter) == _SHORT:
                shorter = shorter[:-1]  # роби-в beside роб-ить
    shorter = _without_vowels(_POSSESSIVE.sub("", shorter))
    return shorter if _has_vowel(shorter) else bare


def _without_vowels(bare: str) -> str:
    while len(bare) > _SHORT and bare[-1] in "аеєиіїоуюяьй":
        bare = bare[:-1]
    return bare


def _alternated(bare: str, ending: str) -> str:
    """The form of a stem before other endings."""
    stemmed = _SOFT_SIGN.sub("", bare)
    for pattern, root in _PRESENT:
        if match := pattern.fullmatch(stemmed):
            stemmed = match[1] + root
    if ending in ("", "ь") and sum(map(stemmed.count, _VOWELS)) > 1:
        stemmed = (_FLEETING_SOFT if ending else _FLEETING).sub("", stemmed)
    stemmed = _INHABITANT.sub("", stemmed)
    if len(stemmed) > 2 and stemmed[-1] == stemmed[-2]:  # пита-нн-я, ніч-ч-ю
        stemmed = stemmed[:-1]
    stemmed = _CLOSED.sub(r"\1о", stemmed)
    if len(stemmed) >= _ALTERNATING:
        stemmed = stemmed[:-1] + _LOCATIVE.get(stemmed[-1], stemmed[-1])
    return stemmed


def _has_vowel(text: str) -> bool:
    return any(vowel in text for vowel in _VOWELS)
