"""Reasons: what articles of an event share, without what only tells when they were written."""

from desktop.article import Article
from desktop.events import group, signature
from desktop.progress import finish

LINE = "KELM, 14 November 2025. "
FERRY = "The ferry Kestrel ran aground off Pale Sound on Friday with 230 people on board."
FERRY_TOO = "Divers reached the ferry Kestrel off Pale Sound; 230 people had been on board Friday."


def test_the_parts_of_a_date_line_are_no_figures_of_the_event() -> None:
    articles = [
        Article(text=LINE + text, id=number, published="2025-11-14", language="en")
        for number, text in enumerate((FERRY, FERRY_TOO), 1)
    ]
    grouping = finish(group([signature(one) for one in articles]))
    (glance,) = grouping.glances
    assert glance.figures == ("230",)
    assert all("2025" not in one.reason.figures for one in grouping.memberships)
