import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.boilerplate import mark_boilerplate
from desktop.text.sentences import split_sentences

BODY = "The mill burned down on Tuesday, the fire service said. Nobody was hurt."


def boilerplate(text: str) -> list[str]:
    return [s.text for s in mark_boilerplate(split_sentences(text)) if s.boilerplate]


@pytest.mark.parametrize(
    "line",
    [
        "Mill fire shocks a town",
        "Correction: An earlier version of this article gave the number of the injured as nine.",
        "An earlier version of this report said that the mill was insured.",
        "This story originally gave the wrong name of the mayor.",
        "Berichtigung: Die Mühle brannte am Dienstag, nicht am Montag.",
        "Read more on Harbour Radio",
        "Subscribe to our newsletter and never miss a story.",
        "(Reporting by Ida Brandt; editing by Tom Reed)",
        "A dog watches the ruins of the mill in Old Harbour on March 5, 2025.",
        "Firefighters stand before the mill, Old Harbour, 5 March 2025. (Photo: Ida Brandt)",
        "Advertisement",
        "This article originally appeared on Harbour Radio.",
        "Tom Reed, Ida Brandt and the Coast Wire contributed to this report.",
        "Ida Brandt in Kelm contributed to the report.",
        "Get all the latest news of the harbour delivered daily to your inbox. Sign up here.",
        "MODEL RHEA LIND ON THE FIRE: 'SOMETIMES I LOOK AT THE RUINS AND WEEP!'",
        "Invalid email address.",
        "You must select a newsletter to subscribe to.",
        "An error has occurred. Please try again later.",
        "Like us on Facebook or follow us elsewhere.",
        "Title: Mill fire shocks Old Harbour.",
        "Headline: Who set the mill on fire?",
        "Titel: Wer zündete die Mühle an?",
        "العنوان: من أشعل النار في الطاحونة؟",
        "标题：谁点燃了磨坊？",
        "Date:",
        "Abonnieren Sie unseren Newsletter.",
        "Lire aussi : la grève des ferries",
        "Читайте також: страйк на поромі",
        "اقرأ أيضا: إضراب العبارات",
        "Updated March 5, 2025, 9:15 p.m.",
        "March 5, 2025, 9:15 p.m.",
        "© 2025 Harbour Post",
    ],
)
def test_what_surrounds_an_article_is_set_apart(line: str) -> None:
    assert boilerplate(f"{line}\n{BODY}") == [s.text for s in split_sentences(line)]


@pytest.mark.parametrize(
    "line",
    [
        "This story originally appeared in the Harbour Post, and it was wrong.",
        "An earlier version of the bill said that mills pay nothing.",
        "The mayor resigned on March 5, 2025.",
        "He told reporters that he walks there every day, as he did on March 5, 2025.",
        "Lind sagte: „Wir verlieren ein Stück unserer Geschichte.“",
        "More than 400 donors contributed to the repair of the mill.",
        "Related companies were searched as well, prosecutors said on Friday.",
        "“Watch the river,” he told them.",
        "Watching the river rise, people left their houses.",
        "Follow-up checks found nothing.",
        "An error has occurred in the count, the harbour office said.",
        "Like us on the island, they had no power.",
        "The letter lands in your inbox with a link to a false page, police warned on Monday.",
        "The wind contributed to the story of the mill and of the town.",
        "WE WILL NOT LEAVE THE HALL UNTIL THE MAYOR GOES.",
        "Date: the ferry company named none.",
        "Question: who set the mill on fire?",
    ],
)
def test_statements_stay_statements(line: str) -> None:
    assert boilerplate(f"{BODY}\n{line}\n{BODY}") == []


def test_a_line_far_down_is_no_head_whatever_it_is_called() -> None:
    lines = "\n".join(f"Witness number {number} saw nothing." for number in range(9))
    assert boilerplate(f"{lines}\nTitle: the deed shows who owns the mill.") == []


def test_headlines_under_read_also_go_with_it_and_the_text_after_them_does_not() -> None:
    links = "Read also:\nFerry strike ends\nNew mayor sworn in at the town hall"
    assert boilerplate(f"{BODY}\n{links}\n{BODY}") == links.split("\n")


def test_the_only_line_of_a_text_is_a_statement_even_without_a_full_stop() -> None:
    assert boilerplate("The mill burned down on Tuesday") == []


@given(st.text())
def test_any_text_can_be_marked_and_keeps_its_sentences(text: str) -> None:
    found = split_sentences(text)
    marked = mark_boilerplate(found)
    assert [(s.start, s.end) for s in marked] == [(s.start, s.end) for s in found]


def test_a_long_line_in_which_a_picture_is_spoken_of_is_no_credit() -> None:
    line = "She had hung it there, and " * 12 + "beside it a photo by Mara Lind."
    (short,) = mark_boilerplate(split_sentences("A photo by Mara Lind"))
    (found,) = mark_boilerplate(split_sentences(line))
    assert (short.boilerplate, found.boilerplate) == (True, False)


def test_what_a_caption_tells_beside_the_picture_is_a_statement() -> None:
    scene = "FILE - In this Sept. 30, 2016, file photo, the ferry leaves Kelm."
    news = "The ferry sank on Tuesday with three cars on board."
    credit = "(AP Photo/Ida Brandt, File)"
    assert boilerplate(f"{BODY}\n{scene} {news} {credit}") == [scene, credit]
