"""Texts in every encoding become the same text; what is no text is refused by its kind."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import ReaderError
from desktop.importing.decoding import clean, decode, encoding_of

FRENCH = "Le maire a déclaré que l’incendie du port était éteint."
GERMAN = "Die Feuerwehr rückte mit 40 Kräften aus, sagte ein Sprecher der Stadt."
RUSSIAN = "Пожар на складе в порту потушен, сообщили в мэрии."
UKRAINIAN = "Пожежа на складі в порту, повідомили у мерії міста."
POLISH = "Pożar w porcie został ugaszony, powiedział burmistrz."
JAPANESE = "港の倉庫で火災が発生した。市長が発表した。"
CHINESE = "港口仓库发生火灾，市长宣布。"
ARABIC = "حريق في الميناء أعلن رئيس البلدية"
GREEK = "Φωτιά στο λιμάνι, ανακοίνωσε ο δήμαρχος"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_is_read_with_and_without_its_mark(encoding: str):
    assert decode(f"{UKRAINIAN}\n{FRENCH}".encode(encoding), "x") == f"{UKRAINIAN}\n{FRENCH}"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [FRENCH, GERMAN, UKRAINIAN, POLISH, ARABIC, GREEK])
def test_utf_16_is_known_without_its_mark(encoding: str, text: str):
    text = f"{text}\n\t“{text}”\n"
    assert decode(text.encode(encoding), "x") == text
    assert text.encode(encoding).decode(encoding_of(text.encode(encoding), "x")) == text


def test_a_zero_in_a_text_makes_no_utf_16_of_it():
    for text in (FRENCH, f"{GERMAN} {FRENCH}", "Ferry "):
        for zero in (text + "\0", "\0" + text, text.replace(" ", " \0"), text.replace("e", "\0")):
            with pytest.raises(ReaderError, match="binary data"):
                decode(zero.encode("cp1252"), "x")


def test_numbers_of_two_bytes_are_no_utf_16():
    with pytest.raises(ReaderError, match="binary data"):
        decode(b"".join(number.to_bytes(2, "little") for number in range(1, 200)), "x")


def test_a_few_zeros_make_no_text_binary():
    text = f"{GERMAN}\n" * 40
    data = text.replace("Feuerwehr", "Feuer\0wehr", 2).encode("cp1252")
    assert decode(data, "x") == text
    assert data.decode(encoding_of(data, "x")).replace("\0", "") == text
    with pytest.raises(ReaderError, match="binary data"):
        decode(text.replace("Feuerwehr", "Feuer\0wehr").encode(), "x")


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_unicode_that_is_cut_short_within_a_character_is_read_up_to_it(encoding: str):
    assert decode(f"{GERMAN}\n".encode(encoding)[:-1], "x") == f"{GERMAN}\N{REPLACEMENT CHARACTER}"


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1252", FRENCH),
        ("cp1252", GERMAN),
        ("cp1251", RUSSIAN),
        ("cp1251", UKRAINIAN),
        ("koi8-r", RUSSIAN),
        ("koi8-u", UKRAINIAN),
        ("cp1250", POLISH),
        ("shift_jis", JAPANESE),
        ("gb18030", CHINESE),
        ("cp1256", ARABIC),
        ("cp1253", GREEK),
    ],
)
def test_what_came_before_unicode_is_recognised(encoding: str, text: str):
    text = f"{text}\n" * 4
    assert decode(text.encode(encoding), "x") == text


def test_the_declared_encoding_is_believed_where_it_fits():
    short = "Łódź"
    assert decode(short.encode("cp1250"), "x", "windows-1250") == short
    assert decode("Łódź".encode(), "x", "windows-1250") == short
    assert decode("l’été".encode("cp1252"), "x", "ISO-8859-1") == "l’été"


@pytest.mark.parametrize("declared", ["", "no-such-encoding", "x\0y", "base64", "utf-8"])
def test_a_declaration_that_says_nothing_does_no_harm(declared: str):
    text = RUSSIAN * 4
    assert decode(text.encode("cp1251"), "x", declared) == text


def test_a_few_broken_bytes_do_not_turn_a_text_into_gibberish():
    data = bytearray((UKRAINIAN * 20).encode())
    del data[501]
    text = decode(bytes(data), "x")
    assert text.count("\ufffd") <= 2
    assert text.startswith(UKRAINIAN)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"%PDF-1.7 stream", "a PDF document"),
        (b"PK\x03\x04rest", "a ZIP archive or an office document"),
        (b"\x89PNG\r\n\x1a\n", "a picture"),
        (b"\xff\xd8\xff\xe0", "a picture"),
        (b"{\\rtf1 Ferry}", "an RTF document"),
        (b"\x1f\x8b\x08", "gzip"),
        (b"\xd0\xcf\x11\xe0\xa1", "office"),
        (b"Ferry\x00\x01\x02", "binary data"),
    ],
)
def test_what_is_no_text_is_named(data: bytes, said: str):
    with pytest.raises(ReaderError, match=said):
        decode(data, "ferry.txt")


def test_a_mark_before_a_text_that_is_broken_a_little_does_no_harm():
    data = bytearray((UKRAINIAN * 20).encode("utf-8-sig"))
    del data[500]
    assert decode(bytes(data), "x").startswith(UKRAINIAN)


def test_a_wrong_mark_is_told():
    with pytest.raises(ReaderError, match="it says it is UTF-16-LE and is not"):
        decode(b"\xff\xfea\x00b", "x")


@pytest.mark.parametrize(
    ("raw", "cleaned"),
    [
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("a\u2028b\u2029c\x85d\x0be\x0cf", "a\nb\nc\nd\ne\nf"),
        ("a\tb\x00\x07\x1b\x7f\x9f", "a\tb"),
        ("\ufeffa\ufeffb", "ab"),
        ("a\ud83db", "a\ufffdb"),
        ("a\u200fבb\u00a0c", "a\u200fבb\u00a0c"),
        ("pas\u00adsen\u00adgers of the o\ufb03ce", "passengers of the office"),
    ],
)
def test_line_ends_and_control_characters(raw: str, cleaned: str):
    assert clean(raw) == cleaned


@given(st.text(st.characters(exclude_categories=[])))
def test_a_clean_text_stays_as_it_is_and_can_be_written(text: str):
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert cleaned.encode().decode() == cleaned
    assert cleaned.split("\n") == cleaned.splitlines() or cleaned.endswith("\n") or not cleaned


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(data: bytes):
    try:
        text = decode(data, "x")
    except ReaderError:
        return
    assert clean(text) == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Le même bac n’a pas quitté le port hier à cause de la tempête.", "cp1252"),
        ("Il traghetto è rimasto in porto perché le onde erano più alte.", "cp1252"),
        ("Lautta jäi satamaan, koska aallot olivat yli neljä metriä korkeita.", "cp1252"),
        ("Die Fähre blieb am Dienstag wegen größerer Wellen im Hafen zurück.", "mac_roman"),
        ("Prom został we wtorek w porcie, ponieważ fale były zbyt wysokie.", "cp1250"),
        ("Trajekt zůstal v úterý v přístavu, protože vlny byly příliš vysoké.", "cp1250"),
        ("Yüksek dalgalar nedeniyle vapur salı günü limanda kaldı, kimse ölmedi.", "cp1254"),
        ("بقيت العبارة في الميناء يوم الثلاثاء بعد أن أغلقت الأمواج المرفأ.", "iso8859_6"),
        ("Паром остался в порту: волны высотой четыре метра закрыли гавань.", "cp866"),
    ],
)
def test_old_encodings_are_told_by_the_language(text: str, encoding: str):
    assert decode(text.encode(encoding, errors="ignore"), "x").replace("’", "") == text.replace(
        "’", ""
    )


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Herr Dvořák und Frau Šťastná verließen die Fähre am Dienstag im Hafen.", "cp1250"),
        ("Mr Dvořák and Mr Šťastný left the ferry on Tuesday, the harbour master said.", "cp1250"),
    ],
)
def test_foreign_names_stay_in_texts_of_the_west(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "x") == text
