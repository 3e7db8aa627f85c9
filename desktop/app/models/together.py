"""Together: why each article is in an event, and which others might belong to it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.app.language import dotted, inserted, listed, number, say, semicolon, tr
from desktop.app.models.dates import show_date, show_span
from desktop.app.models.reason_phrases import reason_phrases
from desktop.article import Article
from desktop.reasons import Piece, pieces

if TYPE_CHECKING:
    from desktop.events.model import Membership, NearMiss
    from desktop.groups import AtAGlance
    from desktop.library import Library


@dataclass(frozen=True, slots=True)
class Account:
    """One article of an event, or one that might belong to it.

    Attributes:
        article: its number.
        title: its headline, or its first words.
        facts: its outlet and date, for people.
        why: the reason as a sentence in pieces, what is quoted apart from the rest.
        doubtful: whether it may not belong to the event.
        copied: the title of the article that it reprints, "" where it is a text of its own.
    """

    article: int
    title: str
    facts: str
    why: Sequence[Piece]
    doubtful: bool = False
    copied: str = ""


@dataclass(frozen=True, slots=True)
class Together:
    """Why the articles of an event are together.

    Attributes:
        event: its number.
        title: its title.
        locked: whether it takes and loses no article.
        facts: its span, outlets, texts and who was first, for people.
        about: outlets, places, names and figures as far as they are known: what, and which.
        accounts: its articles, the oldest first.
        near: what might belong to it, the surest first.
    """

    event: int
    title: str
    locked: bool
    facts: str
    about: Sequence[tuple[str, str]]
    accounts: Sequence[Account]
    near: Sequence[Account]


def together(number: int, library: "Library") -> Together:
    """Explain an event; runs in the library's thread.

    Raises:
        ArchiveError: there is no event of that number.
    """
    glance = library.groups.glance(number)
    grouping = library.archive.grouping
    members, near = grouping.memberships(number), grouping.near_misses(number)
    copies = {one.article: one for one in glance.copies}
    wanted = {one.article for one in [*members, *near]} | {one.of for one in glance.copies}
    articles = {one.id: one for one in library.archive.articles(sorted(wanted))}
    accounts: list[Account] = []
    for one in members:
        copy = copies.get(one.article)
        copied = articles[copy.of].label if copy else ""
        note = _copied(copy.share, copied) if copy else ""
        accounts.append(_account(articles[one.article], one, note, copied))
    return Together(
        event=number,
        title=glance.event.title,
        locked=glance.facts.locked,
        facts=_facts(glance),
        about=_about(glance, [articles[one.article] for one in members]),
        accounts=accounts,
        near=[_account(articles[one.article], one) for one in near],
    )


def _account(
    article: Article, one: "Membership | NearMiss", note: str = "", copied: str = ""
) -> Account:
    facts = [
        inserted(article.source) or tr("outlet unknown"),  # else it takes the day to its side
        show_date(article.published) or tr("date unknown"),
    ]
    why = pieces(
        one.reason, by_user=getattr(one, "by_user", False), day=show_date, phrases=reason_phrases()
    )
    if note:
        why = [*why, (semicolon(), False), (note, False)]
    doubtful = getattr(one, "doubtful", False)
    return Account(article.id, article.label, dotted(facts), why, doubtful, copied)


def _copied(share: float, title: str) -> str:
    words = tr("{percent}% of it is “{title}”")
    return words.format(percent=number(round(share * 100)), title=title)


def _facts(glance: "AtAGlance") -> str:
    event, facts = glance.event, glance.facts
    # where no article names its outlet, none is known: that is not "0 outlets"
    outlets = [tr("%Ln outlet(s)", "", facts.outlets)] if facts.outlets else []
    parts = [
        show_span(event.first, event.last) or tr("date unknown"),
        listed([*outlets, tr("%Ln text(s)", "", facts.texts)]),
    ]
    if glance.first and facts.outlets > 1:
        parts.append(tr("first: {outlets}").format(outlets=listed(glance.first)))
    if facts.locked:
        parts.append(tr("locked: no article comes in or goes"))
    return dotted(parts)


def _about(glance: "AtAGlance", articles: Sequence[Article]) -> list[tuple[str, str]]:
    from desktop.comparison.figures.measured import measured  # noqa: PLC0415  # first paint

    about = glance.about
    figures = map(say, measured(about.figures, articles))
    named = (
        (tr("Outlets"), glance.outlets),
        (tr("Places"), about.places),
        (tr("Names"), about.names),
        (tr("Figures"), tuple(figures)),
    )
    return [(name, listed(found)) for name, found in named if found]
