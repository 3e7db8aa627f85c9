"""The names of months and weekdays by which dates are read, in the languages of news."""

from collections.abc import Iterator, Mapping
from functools import cache

from desktop.text.lexicon import rows
from desktop.text.words import fold

# Beside the languages of the calendar; a second name of a month stands behind a bar.
_OTHERS = """
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
    stycznia|styczeń lutego|luty marca|marzec kwietnia|kwiecień maja|maj czerwca|czerwiec
    lipca|lipiec sierpnia|sierpień września|wrzesień października|październik listopada|listopad
    grudnia|grudzień
    januari februari|februar maart april mei juni juli augustus september oktober november december
    ocak şubat mart nisan mayıs|mayis haziran temmuz ağustos eylül ekim kasım|kasim aralık|aralik
    ledna února března dubna května června července srpna září října listopadu prosince
    ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر
    جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر
"""
# As CLDR shortens them; not Portuguese "out" and "set", which are words of English headlines.
_SHORT = """
    янв фев|февр мар апр май июн июл авг сен|сент окт ноя|нояб дек
    січ лют бер кві|квіт тра|трав чер|черв лип сер|серп вер жов|жовт лис|лист гру|груд
    ene feb mar abr may jun jul ago sep|sept oct nov dic
    gen feb mar apr mag giu lug ago sett ott nov dic
    jan fev mar abr mai jun jul ago setembro outubro nov dez
    jan feb mär|mrz apr mai jun jul aug sep okt nov dez
"""
_SOLAR = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند"
_LETTERS = str.maketrans("یک", "يك")  # Persian letters, which keyboards mix with the Arabic ones
_SHORTEST_CUT = 3  # letters of an English month that is cut: "Sept. 4"


def month_of(name: str) -> int:
    """The number of a month in the Gregorian calendar; 0 for what is none."""
    return _months().get(_plain(name), 0)


def solar_month_of(name: str) -> int:
    """The number of a month in the Iranian calendar; 0 for what is none."""
    return _solar_months().get(_plain(name), 0)


@cache
def weekdays() -> str:
    """What a pattern holds to pass over a weekday's name before a date."""
    names = {form for row in rows("calendar") if row[1] == "weekday" for form in row[2].split("|")}
    # The longest first, or a pattern stops at the shorter of two that begin alike.
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    return "|".join(longest_first).replace("'", "['’ʼ]")


def _plain(name: str) -> str:
    return fold(name).translate(_LETTERS)


@cache
def _months() -> Mapping[str, int]:
    found = {_plain(name): number for name, number in _named()}
    return {"sept": 9, **found}


def _named() -> Iterator[tuple[str, int]]:
    for at, names in enumerate((_OTHERS + _SHORT).split()):
        for name in names.split("|"):
            yield name, at % 12 + 1
    for row in rows("calendar"):
        if row[1] != "month":
            continue
        for name in row[2].split("|"):
            yield name, int(row[3])
            if row[0] == "en":
                for length in range(_SHORTEST_CUT, len(name)):
                    yield name[:length], int(row[3])


@cache
def _solar_months() -> Mapping[str, int]:
    return {_plain(name): number for number, name in enumerate(_SOLAR.split(), 1)}
