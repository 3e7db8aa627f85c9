"""What is read as a figure, what it counts, and what is no figure at all."""

import pytest

from desktop.text.quantities import Quantity, find_quantities


def only(text: str, language: str = "en") -> Quantity:
    """The one figure of a text."""
    found = find_quantities(text, language)
    assert len(found) == 1, [quantity.text for quantity in found]
    return found[0]


@pytest.mark.parametrize(
    ("text", "value", "unit", "step"),
    [
        ("They counted 1,200 sandbags.", 1200, "", 100),
        ("The mayor promised 26,000 tulip bulbs.", 26000, "", 1000),
        ("Twenty-three ferries waited.", 23, "", 1),
        ("Two hundred and six goats crossed.", 206, "", 1),
        ("Half a million visitors came.", 500_000, "", 100_000),
        ("One million two hundred thousand bees swarmed.", 1_200_000, "", 100_000),
        ("Two and a half million trees burned.", 2_500_000, "", 100_000),
        ("Some 1.2 million readers answered.", 1_200_000, "", 100_000),
        ("The harbour costs €2bn.", 2e9, "EUR", 1e9),
        ("The town owes $5.25 million.", 5_250_000, "USD", 10_000),
        ("The town owes 5 million euros.", 5e6, "EUR", 1e6),
        ("A fine of US$300 was paid.", 300, "USD", 100),
        ("A fine of $US300 was paid.", 300, "USD", 100),
        ("The wall is 5 m high.", 5, "m", 1),
        ("Waves of 5m hit the pier.", 5, "m", 1),
        ("The pier is 2.5 km long.", 2500, "m", 100),
        ("The pier is 20 miles away.", 32186.88, "m", 16093.44),
        ("A lake of 12 square kilometres dried up.", 12e6, "m²", 1e6),
        ("The barge carried 30 tonnes.", 30000, "kg", 10000),
        ("Gusts of 90 km/h tore roofs off.", 25, "m/s", 10 / 3.6),
        ("It was 35 °C at noon.", 35, "°C", 1),
        ("It was 95 degrees Fahrenheit.", 35, "°C", 5 / 9),
        ("It was minus 5 degrees Celsius.", -5, "°C", 1),
        ("The strike lasted three days.", 259_200, "s", 86_400),
        ("It took two hours and 30 minutes.", 9000, "s", 60),
        ("It took an engineer three and a half hours.", 12600, "s", 1800),
        ("About 12 per cent agreed.", 12, "%", 1),
        ("Support fell by 2 percentage points.", 2, "percentage point", 1),
        ("Two-thirds of the voters agreed.", 200 / 3, "%", 5),
        ("Seven in 10 bakers agreed.", 70, "%", 10),
        ("A quake of magnitude 6.1 was felt.", 6.1, "magnitude", 0.1),
        ("The turbine gives 40 MW.", 40e6, "W", 1e6),
        ("Oil cost $70 a barrel.", 70, "USD per barrel", 1),
        ("It sees 500 visitors per day.", 500, "per day", 100),
        ("The hall cost 3.4 million lev.", 3.4e6, "BGN", 1e5),
        ("She, aged 12, swam.", 12, "age", 1),
        ("When he was about 15 and worked there, it burned.", 15, "age", 1),
        ("Mara Lind, 45, said so.", 45, "age", 1),
        ("Mara Lind, who is 45, said so.", 45, "age", 1),
        ("Coal: 2 million tonnes of coal a year.", 2e9, "kg per year", 1e9),
        ("A 12-year-old boy swam.", 12, "age", 1),
        ("They shipped 1.5m tonnes.", 1.5e9, "kg", 1e8),
        ("They ate millet worth 61 cents.", 61, "cent", 1),
        ("She stands 5 feet 10 inches tall.", 1.778, "m", 0.0254),
        ("It was 35C there.", 35, "°C", 1),
        ("They saw 5 cases per 100,000.", 5, "per 100,000", 1),
        ("A £1,000-per-person dinner was held.", 1000, "GBP per person", 1000),
        ("They wait 3 hours 20 seconds later.", 10820, "s", 1),
    ],
)
def test_value_unit_and_step(text: str, value: float, unit: str, step: float) -> None:
    quantity = only(text)
    assert quantity.low == quantity.high == pytest.approx(value)
    assert quantity.unit == unit
    assert quantity.step == pytest.approx(step)


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("It is 2 to 3 kilometers off.", 2000, 3000, "m"),
        ("It is 2-3 km off.", 2000, 3000, "m"),
        ("It is 2 km to 3 km off.", 2000, 3000, "m"),
        ("Between 20 and 30 goats fled.", 20, 30, ""),
        ("It cost $5 to $7 million.", 5e6, 7e6, "USD"),
        ("It cost between 800,000 and 1 million euros.", 800_000, 1e6, "EUR"),
        ("Two or three boats sank.", 2, 3, ""),
        ("Some 20-30 well-armed men came.", 20, 30, ""),
        ("It is 500 m to 2 km off.", 500, 2000, "m"),
        ("Estimates ranging from 20 to 30 boats circulated.", 20, 30, ""),
        ("Dozens of boats sank.", 20, 200, ""),
        ("Hundreds of thousands of moths came.", 200_000, 2_000_000, ""),
    ],
)
def test_ranges(text: str, low: float, high: float, unit: str) -> None:
    quantity = only(text)
    assert (quantity.low, quantity.high, quantity.unit) == (low, high, unit)


@pytest.mark.parametrize(
    ("text", "noun", "role"),
    [
        ("They sent 15 vehicles.", "vehicle", "deployed"),
        ("They own 15 vehicles.", "vehicle", ""),
        ("They lost 26 brand-new armored vehicles in the mud.", "vehicle", ""),
        ("The spa town had a population of 26,000.", "population", ""),
        ("Now 3,000 people live there.", "person", ""),
        ("The death toll rose to 12.", "person", "killed"),
        ("The number of wounded stands at 30.", "person", "injured"),
        ("The number of cholera deaths rose to 44.", "person", "killed"),
        ("The number of people infected in Kelm has climbed to 312.", "person", "infected"),
        ("The toll from the fall of an old block of flats in Kelm rose to 19.", "person", "killed"),
        ("At least 12 people were killed.", "person", "killed"),
        ("12 people in the tram were killed.", "person", "killed"),
        ("The landslide killed 12.", "person", "killed"),
        ("The landslide claimed 12 lives.", "person", "killed"),
        ("There were 12 deaths.", "person", "killed"),
        ("Twelve women died.", "woman", "killed"),
        ("It was a fire that killed 12 people.", "person", "killed"),
        ("Thirty-three people drowned.", "person", "killed"),
        ("The deaths of 12 miners shook the town.", "miner", "killed"),
        ("After her death two sons ran the mill.", "son", ""),
        ("Some 400 residents were told to leave their homes.", "resident", ""),
        ("The evacuation of 1,200 people began.", "person", "evacuated"),
        ("Some 3,000 people were driven from their homes.", "person", "evacuated"),
        ("The gate fell, killing five.\n\nRain came.", "person", "killed"),
        ("One firefighter was hurt.", "firefighter", "injured"),
        ("Police detained 40 protesters.", "protester", "arrested"),
        ("Fire destroyed 15 barns.", "barn", "destroyed"),
        ("Two storms that destroyed the pier passed.", "storm", ""),
        ("Two storms have destroyed the pier.", "storm", ""),
        ("Two storms destroyed the pier.", "storm", ""),
        ("Two piers have been destroyed.", "pier", "destroyed"),
        ("Two piers destroyed by storms remain.", "pier", "destroyed"),
        ("They found seven AK-47 rifles.", "rifle", ""),
        ("Ten percent of the population swims.", "population", ""),
        ("Twelve people were not injured.", "person", ""),
        ("A 12-member jury met.", "member", ""),
        ("A crowd of 500 cheered.", "crowd", ""),
        ("40 percent of farmers agreed.", "farmer", ""),
        ("Half of the ministers left.", "minister", ""),
        ("Twelve US citizens travelled.", "citizen", ""),
        ("Forty servicemen marched.", "serviceman", "gathered"),
        ("Police took 41 people into custody.", "person", "arrested"),
        ("They sent 23 people to hospital.", "person", "hospitalized"),
        ("The ferry was carrying 312 people.", "person", "aboard"),
        ("There were 347 people on board.", "person", "aboard"),
        ("Some 8,000 people gathered.", "person", "gathered"),
        ("All 26,000 lives there.", "person", ""),
        ("The flood claimed 12 lives there.", "person", "killed"),
        ("A 12-year-old boy swam.", "boy", ""),
        ("A 26-year-old Mara Lind swam.", "", ""),
        ("They own ten sports cars.", "car", ""),
        ("They own ten brand-new cars.", "car", ""),
        ("They robbed ten people's homes.", "home", ""),
        ("Forty arrests were made.", "person", "arrested"),
        ("Forty wounded soldiers came.", "soldier", "injured"),
        ("They own 12 foxes.", "fox", ""),
        ("They own 12 ponies.", "pony", ""),
        ("They tested 12 specimens.", "specimen", ""),
        ("The number of beehives rose to 40.", "beehive", ""),
        ("The release of 21 was welcomed.", "", "released"),
        ("In the fire 34 people were hurt.", "person", "injured"),
        ("All 12 people on board were killed.", "person", "killed"),
        ("Some 400 residents were brought to safety.", "resident", "evacuated"),
        ("The shooting lasted for 40 minutes.", "", "lasted"),
        ("They came in 40 minutes.", "", ""),
        ("He knocked three times.", "time", ""),
        ("Forty people, among them, said he, the cook; died.", "person", ""),
        ("Forty people, including the cook\nThey died.", "person", ""),
    ],
)
def test_noun_and_role(text: str, noun: str, role: str) -> None:
    quantity = only(text)
    assert (quantity.noun, quantity.role) == (noun, role)


@pytest.mark.parametrize(
    ("text", "language", "role"),
    [
        ("Із долини евакуювали понад 4 тисячі людей.", "uk", "evacuated"),
        ("Восьмеро людей загинули.", "uk", "killed"),
        ("Ще 12 осіб вважаються зниклими безвісти.", "uk", "missing"),
        ("Кількість загиблих зросла до 14.", "uk", "killed"),
        ("وأصيب 52 شخصا بجروح.", "ar", "injured"),
        ("وتم إجلاء 3400 شخص.", "ar", "evacuated"),
        ("عدد القتلى ارتفع إلى 14.", "ar", "killed"),
        ("В городе спасли 40 человек.", "ru", "rescued"),
        ("Am Montag wurden 23 Menschen ins Krankenhaus gebracht.", "de", "hospitalized"),
    ],
)
def test_what_befell_people_is_read_in_other_languages(text: str, language: str, role: str) -> None:
    quantity = only(text, language)
    assert (quantity.noun, quantity.role) == ("person", role)


def test_vowel_signs_hide_no_unit() -> None:
    quantity = only("كانت تسير بسرعة 33 كيلومتراً في الساعة", "ar")
    assert (quantity.unit, round(quantity.low, 2)) == ("m/s", 9.17)


@pytest.mark.parametrize(
    ("text", "modifier"),
    [
        ("about 40 goats", "about"),
        ("an estimated 40 goats", "about"),
        ("nearly 40 goats", "about"),
        ("40 or so goats", "about"),
        ("a dozen goats", "about"),
        ("at least 40 goats", "at least"),
        ("40 or more goats", "at least"),
        ("40+ goats", "at least"),
        ("up to 40 goats", "at most"),
        ("as many as 40 goats", "at most"),
        ("no more than 40 goats", "at most"),
        ("more than 40 goats", "more than"),
        ("over 40 goats", "more than"),
        ("fewer than 40 goats", "less than"),
        ("under 40 goats", "less than"),
        ("took over 40 firms", ""),
        ("over 40 days", ""),
        ("exactly 40 goats", ""),
        ("anything less than 40 goats", "at least"),
    ],
)
def test_modifier(text: str, modifier: str) -> None:
    assert only(text).modifier == modifier


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("another 12 boats came", "further"),
        ("12 more boats came", "further"),
        ("12 of the boats sank", "part"),
        ("12 of the 40 boats sank", "part"),
        ("prices rose by 12 percent", "change"),
        ("prices are up $2", "change"),
        ("the zoo raised its fees for children by $50", "change"),
        ("the parish has raised $70,000", ""),
        ("she picked up 12 passengers", ""),
        ("12 boats sank", ""),
    ],
)
def test_relation(text: str, relation: str) -> None:
    assert only(text).relation == relation


@pytest.mark.parametrize(
    "text",
    [
        "It is 2.5 km (1.5 miles) off.",
        "It is 2 to 3 kilometers (1.2-1.9 miles) off.",
        "It cost €40m ($43m) then.",
        "It was 35 °C (95 °F) there.",
        "It is 246 miles or 396 kilometers (across) off.",
    ],
)
def test_a_conversion_is_the_same_fact(text: str) -> None:
    assert only(text).start < text.index("(")


@pytest.mark.parametrize(
    "text",
    [
        "In 2022 and on Nov. 13 at 4:45 p.m. it rained.",
        "The third boat sank on the 16th floor.",
        "They won 3-1 and lost 0-2.",
        "The vote ended 50-50.",
        "A T-72 tank, an F-16 and a Boeing 737 passed.",
        "COVID-19 spread; Article 5 and Resolution 755 were read.",
        "No. 7 and Route 66 are closed, and so is Channel 4.",
        "She lives at 12 Mill Street.",
        "Since 9/11 it is open 24/7.",
        "One of the men left; no one else did, and one day he was back.",
        "The two said so.",
        "Call 555-1234 or +1 202 555 0199.",
        "Mail a12@b3.example or see https://example.org/12 or #100days.",
        "1. First point\n2) Second point",
        "The points (1) and (2) stand.",
        "He served in World War Two.",
        "The Group of Seven met.",
        "It happened two days ago, in the past two weeks.",
        "Tram 007 is late.",
        "It is three times more.",
        "The bees are 12 o'clock sorts.",
        "A two-state solution and a 4K screen, 737s and 4x4s.",
        "Some 1, 600 officers came.",
        "The class of '68 met.",
        "The good ones and the two ones.",
        "He lost from 5 to 3 and so.",
        "A 20k run and a 7-4 ruling.",
        "Wages rose by the second half of the year.",
        "Back in aisle 14 he heard it.",
    ],
)
def test_no_figures(text: str) -> None:
    assert find_quantities(text) == ()


def test_one_day_lasts_only_where_the_text_says_so() -> None:
    assert only("The strike lasted one day.").unit == only("A one-day strike began.").unit == "s"


def test_letters_for_millions_need_money_or_something_countable() -> None:
    assert only("The show drew 5m viewers.").low == 5e6
    assert only("The show cost £5m.").low == 5e6
    assert only("The pole is 5m tall.").unit == "m"


def test_pounds_weigh_only_where_the_text_says_so() -> None:
    assert only("They found 200 pounds of flour.").unit == "kg"
    assert only("He paid 200 pounds.").unit == "pound"


@pytest.mark.parametrize(
    ("language", "text", "value", "unit", "noun", "role"),
    [
        ("de", "Dort wohnen 1.200 Menschen.", 1200, "", "person", ""),
        ("de", "Es sind 1,5 Kilometer.", 1500, "m", "", ""),
        ("de", "Das kostet 2,5 Millionen Euro.", 2.5e6, "EUR", "", ""),
        ("de", "12 Soldaten wurden getötet.", 12, "", "soldier", "killed"),
        ("fr", "Il y a 1 200 maisons.", 1200, "", "house", ""),
        ("fr", "Il y a 1\u202f200 maisons.", 1200, "", "house", ""),
        ("fr", "Douze personnes ont été blessées.", 12, "", "person", "injured"),
        ("es", "Murieron 12 personas.", 12, "", "person", "killed"),
        ("uk", "Загинули 12 людей.", 12, "", "person", "killed"),
        ("uk", "Це 2,5 км звідси.", 2500, "m", "", ""),
        ("uk", "Збитки сягають 15 тис. грн.", 15000, "UAH", "", ""),
        ("ru", "Погибли пять человек.", 5, "", "person", "killed"),
        ("ar", "المسافة ٢٥ كيلومترا", 25000, "m", "", ""),
        ("he", "המרחק 25 קילומטרים", 25000, "m", "", ""),
        ("xx", "zzz 40 % zzz", 40, "%", "", ""),
    ],
)
def test_other_languages(
    language: str, text: str, value: float, unit: str, noun: str, role: str
) -> None:
    quantity = only(text, language)
    assert (quantity.low, quantity.unit) == (pytest.approx(value), unit)
    assert (quantity.noun, quantity.role) == (noun, role)


def test_a_mark_that_may_mean_either_is_not_read() -> None:
    assert find_quantities("zzz 1.200 km zzz", "xx") == ()
    assert find_quantities("The lots 1,5 were sold.") == ()


def test_the_span_holds_number_and_noun_without_the_modifier() -> None:
    assert only("More than 26 brand-new armored vehicles came.").text == (
        "26 brand-new armored vehicles"
    )
    assert only("About $1.2 million was lost.").text == "$1.2 million"


@pytest.mark.parametrize(
    ("text", "seconds", "modifier"),
    [
        ("The fight lasted less than an hour.", 3600, "less than"),
        ("They stayed for half an hour.", 1800, ""),
        ("It took an hour.", 3600, ""),
    ],
)
def test_the_article_of_an_hour_is_its_number(text: str, seconds: int, modifier: str) -> None:
    quantity = only(text)
    assert (quantity.low, quantity.unit, quantity.modifier) == (seconds, "s", modifier)


def test_an_hour_later_is_no_figure() -> None:
    assert find_quantities("An hour later he left.") == ()


def test_what_a_substance_does_is_no_substance() -> None:
    (figure,) = find_quantities("14 tonnes of acid ran into the stream.")
    assert figure.noun == "acid"


def test_what_stands_before_the_whole_is_not_counted() -> None:
    assert not any(q.noun == "closest" for q in find_quantities("It was the closest of the three."))
    families = find_quantities("The families of the 14 asked for help.")
    assert not any(q.noun == "family" for q in families)


@pytest.mark.parametrize(
    ("text", "language", "modifier"),
    [
        ("The cost has gone up to 1.9 billion crowns.", "en", ""),
        ("The ferry takes up to 12 lorries.", "en", "at most"),
        ("Кількість загиблих зросла до 14.", "uk", ""),
        ("قتل 24 شخصا على الأقل.", "ar", "at least"),
    ],
)
def test_what_has_risen_to_so_much_is_not_at_most_that(
    text: str, language: str, modifier: str
) -> None:
    assert only(text, language).modifier == modifier
