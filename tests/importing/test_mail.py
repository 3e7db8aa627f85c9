"""Newsletters and forwarded articles: one message, or a mailbox of them."""

from collections.abc import Callable
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.article import Article, Origin
from desktop.errors import ReaderError
from desktop.importing import read
from desktop.importing.mail import unwrapped

ReadAll = Callable[[Path], list[Article]]

PLAIN = (
    "The ferry to Orsund stayed in port on Tuesday after waves of four\n"
    "metres closed the harbour, the pilot said.\n"
    "\n"
    "It will sail on Friday.\n"
)
HTML = (
    "<html><body><table><tr><td><a href='https://x.example'>View in browser</a></td></tr>"
    "<tr><td><p>The ferry to Orsund stayed in port.</p><p>It rained.</p></td></tr></table></body>"
)


def message(subject: str = "Fwd: Fähre bleibt im Hafen", html: str = "") -> EmailMessage:
    made = EmailMessage(policy=SMTP)
    made["From"] = "Örsund Courier <news@courier.example>"
    made["To"] = "ann@example.org"
    made["Subject"] = subject
    made["Date"] = "Fri, 14 Nov 2031 10:00:00 +0100"
    made["Message-ID"] = "<1@courier.example>"
    made.set_content(PLAIN)
    if html:
        made.add_alternative(html, subtype="html")
    return made


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "letter.eml"


def test_a_message_is_an_article_of_its_sender(path: Path, read_all: ReadAll) -> None:
    path.write_bytes(bytes(message()))
    (article,) = read_all(path)
    assert article.title == "Fähre bleibt im Hafen"
    assert article.source == "Örsund Courier"
    assert article.published == "2031-11-14T10:00:00+01:00"
    assert article.external_id == "1@courier.example"
    assert article.origins["published"] is Origin.HEADER
    first, second = article.text.split("\n")
    assert first.endswith("waves of four metres closed the harbour, the pilot said.")
    assert second == "It will sail on Friday."


def test_of_two_forms_the_one_with_paragraphs_is_read(path: Path, read_all: ReadAll) -> None:
    path.write_bytes(bytes(message(html=HTML)))
    assert "stayed in port.\nIt rained." in read_all(path)[0].text


def test_a_message_is_known_by_its_head(tmp_path: Path, read_all: ReadAll) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes(bytes(message()))
    assert read_all(path)[0].source == "Örsund Courier"


def test_a_text_that_only_looks_like_a_head_stays_a_text(tmp_path: Path, read_all: ReadAll) -> None:
    path = tmp_path / "text.txt"
    path.write_text("Source: The Post\nDate: 2031-11-14\n\nThe ferry stayed in port.")
    assert read_all(path)[0].source == "The Post"


def test_what_is_attached_is_read_as_in_a_folder(
    path: Path, read_all: ReadAll, page: Callable[..., str]
) -> None:
    made = message()
    made.add_attachment(page().encode(), maintype="text", subtype="html", filename="../ferry.html")
    made.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="ferry.png")
    made.add_attachment(message("Another ferry"))
    path.write_bytes(bytes(made))
    letter, attached, inner = read_all(path)
    assert letter.title == "Fähre bleibt im Hafen"
    assert attached.path == f"{path}/.._ferry.html"
    assert "Some 120 passengers" in attached.text
    assert inner.title == "Another ferry"


def test_each_message_of_a_mailbox_is_read(tmp_path: Path) -> None:
    path = tmp_path / "letters.mbox"
    bodies = [bytes(message(f"Ferry {n}")).replace(b"\r\n", b"\n") for n in range(3)]
    bodies[1] = bodies[1].replace(b"It will sail", b">From Friday on it will sail")
    bodies.append(b"Subject: nothing\nFrom: a@b.example\nDate: today\n\n")
    between = b"From news@courier.example Fri Nov 14 10:00:00 2031\n"
    path.write_bytes(b"".join(between + body + b"\n" for body in bodies))
    *articles, failed = read(path)
    assert [one.title for one in articles if isinstance(one, Article)] == [
        "Ferry 0",
        "Ferry 1",
        "Ferry 2",
    ]
    assert isinstance(articles[1], Article)
    assert "\nFrom Friday on it will sail" in articles[1].text
    assert isinstance(failed, ReaderError)
    assert failed.path == f"{path}/4.eml"


@given(st.binary(max_size=400))
def test_any_head_is_read_or_refused(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.eml"
    path.write_bytes(b"From: a@b.example\nDate: x\nSubject: " + data)
    assert all(isinstance(one, Article | ReaderError) for one in read(path))


def test_verses_and_lists_keep_their_lines() -> None:
    assert unwrapped("One\nTwo\nThree") == "One\nTwo\nThree"


@pytest.mark.parametrize("charset", ["x-unknown", "us-ascii", "rot13"])
@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
def test_a_text_in_another_encoding_than_it_says_is_read(
    path: Path, read_all: ReadAll, charset: str, encoding: str
) -> None:
    text = "Die Fähre fuhr am Dienstag für den Lotsen nicht hinüber: Böen drückten sie zurück. " * 4
    head = f"From: Courier <n@c.example>\nContent-Type: text/plain; charset={charset}\n\n"
    path.write_bytes(head.encode() + text.encode(encoding))
    assert read_all(path)[0].text == text.strip()


@pytest.mark.parametrize(
    "sender", ["=?utf-8?q?a?= " * 100_000, "(" * 100_000, "<" * 100_000], ids=["words", "(", "<"]
)
def test_a_field_that_never_ends_takes_no_memory(
    path: Path, read_all: ReadAll, sender: str
) -> None:
    path.write_text(f"From: {sender}\nSubject: Ferry\n\n{PLAIN}")
    (article,) = read_all(path)
    assert article.title == "Ferry"


@pytest.mark.parametrize("name", ["a.eml", "a.mht"])
@pytest.mark.parametrize(
    "level",
    [
        'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n',
        "Content-Type: message/rfc822\n\n",
    ],
    ids=["parts", "messages"],
)
def test_messages_in_one_another_have_an_end(tmp_path: Path, name: str, level: str) -> None:
    path = tmp_path / name
    levels = "".join(level.format(n=n) for n in range(3000))
    path.write_text(f"From: a@courier.example\nMIME-Version: 1.0\n{levels}\n{PLAIN}")
    (failed,) = read(path)
    assert isinstance(failed, ReaderError)
    assert failed.reason == "it is nested too deeply; save its text"
