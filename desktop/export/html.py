"""HTML: a comparison as one self-contained file, the twin of the PDF for screens."""

from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path

from desktop import paths
from desktop.comparison.labels import ABSENCES, MARKS
from desktop.comparison.model import Comparison
from desktop.comparison.signs import SIGNS, Mark
from desktop.export import files, fixed_words, wording
from desktop.export.grid import Claim, Held
from desktop.export.marked import Segment
from desktop.export.page import (
    MOST_COLUMNS,
    Entry,
    Group,
    Line,
    Masthead,
    Page,
    Printed,
    Side,
    Tally,
    page,
)
from desktop.export.printable import clean, direction
from desktop.export.speech import ENGLISH, Speech
from desktop.message import Message, Ordinal, message

_STYLE = paths.RESOURCES / "styles" / "comparison.css"
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def write_html(
    comparison: Comparison, path: Path, title: str = "", speech: Speech = ENGLISH
) -> None:
    """Write a comparison as one HTML file without scripts and without anything loaded from outside.

    Marked words are plain ``<mark>`` elements: a label on them would replace the words for whoever
    listens. The signs behind them are links that carry the label.

    Args:
        comparison: what is written.
        path: the file.
        title: the event's, where the comparison belongs to one.
        speech: the language it is written in.

    Raises:
        ExportError: the file can't be written.
    """
    files.write(path, _document(page(comparison, title, speech)).encode())


def _document(of: Page) -> str:
    say, speech = of.speech.say, of.speech
    parts = [
        f"<h1 dir=auto>{_text(of.title)}</h1>\n<p class=checked>{_text(of.checked)}</p>",
        _contents(of),
        _section("sources", say(fixed_words.SOURCES), _sources(of.mastheads, speech)),
        _section("summary", say(fixed_words.SUMMARY), _summary(of)),
        *([_section("claims", say(fixed_words.CLAIMS), _claims(of))] if of.claims else []),
        _section("differences", say(fixed_words.DIFFERENCES), _differences(of)),
        _section("texts", say(fixed_words.TEXTS), _texts(of)),
        _section("method", say(fixed_words.METHOD), _method(of)),
    ]
    style = _STYLE.read_text(encoding="utf-8")
    mirrored = ' dir="rtl"' if speech.direction == "rtl" else ""
    return (
        f'<!doctype html>\n<html lang="{speech.code}"{mirrored}>\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="generator" content="{_text(of.program)}">\n'
        f"<title>{_text(of.title)}</title>\n<style>\n{style}</style>\n</head>\n<body>\n<main>\n"
        + "\n".join(parts)
        + "\n</main>\n</body>\n</html>\n"
    )


def _text(text: str) -> str:
    return escape(clean(text))


def _section(name: str, heading: str, content: str) -> str:
    return (
        f'<section id="{name}" aria-labelledby="{name}-heading">\n'
        f'<h2 id="{name}-heading">{heading}</h2>\n{content}\n</section>'
    )


def _contents(of: Page) -> str:
    say, number = of.speech.say, of.speech.number
    groups = [(group.mark, group.heading) for group in of.groups]
    grid = (
        [("claims", f"{say(fixed_words.CLAIMS)} ({number(len(of.claims))})")] if of.claims else []
    )
    entries = [
        ("sources", say(fixed_words.SOURCES)),
        ("summary", say(fixed_words.SUMMARY)),
        *grid,
        *groups,
        ("texts", say(fixed_words.TEXTS)),
        ("method", say(fixed_words.METHOD)),
    ]
    links = "".join(f'<li><a href="#{place}">{words}</a></li>' for place, words in entries)
    return f'<nav aria-label="{say(fixed_words.CONTENTS)}"><ul>{links}</ul></nav>'


def _sources(mastheads: Sequence[Masthead], speech: Speech) -> str:
    heads = (
        fixed_words.LETTER,
        fixed_words.ACCOUNT,
        fixed_words.PUBLISHED,
        fixed_words.WORDS,
        fixed_words.LANGUAGE,
    )
    return _table(map(speech.say, heads), (_source(masthead, speech) for masthead in mastheads))


def _source(of: Masthead, speech: Speech) -> tuple[str, ...]:
    author = f" <span class=quiet>{speech.dot} {_isolated(of.author)}</span>" if of.author else ""
    digest = f"<br><code>SHA-256 {_text(of.sha256)}</code>" if of.sha256 else ""
    origin = f"<br><span class=quiet>{_text(of.origin)}</span>" if of.origin else ""
    title = f"<cite{_language(of)}>{_text(of.title)}</cite>"
    return (
        of.letter,
        f"<strong>{_isolated(of.outlet)}</strong>{author}<br>{title}{digest}",
        f"{_text(of.published)}{origin}",
        speech.number(of.words),
        _text(of.language_name),
    )


def _isolated(text: str) -> str:
    return f"<bdi>{_text(text)}</bdi>"


def _language(of: Masthead | Printed) -> str:
    """The attributes for a text's language and direction."""
    return f' lang="{of.language}" dir="{of.direction}"'


def _table(heads: Iterable[str], rows: Iterable[Sequence[str]]) -> str:
    head = "".join(f'<th scope="col">{each}</th>' for each in heads)
    body = "\n".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>"


def _summary(of: Page) -> str:
    heads = (fixed_words.FOUND, fixed_words.SIGN, fixed_words.MARK, fixed_words.MEANING)
    tallies = (_tally(each, of.speech) for each in of.tallies)
    table = _table(map(of.speech.say, heads), tallies)
    return f"{table}\n<p class=quiet>{_text(of.kinds)}</p>" if of.kinds else table


def _tally(of: Tally, speech: Speech) -> tuple[str, ...]:
    return (
        speech.number(of.count),
        f'<span class="sign {of.mark}">{of.sign}</span>',
        f'<mark class="{of.mark}">{of.name}</mark>',
        of.meaning,
    )


def _claims(of: Page) -> str:
    """The grid; it scrolls sideways where there are many accounts, also by keyboard."""
    say = of.speech.say
    rows = "\n".join(_claim(each, of.speech) for each in of.claims)
    return (
        f"<p class=quiet>{_text(say(fixed_words.CLAIMS_NOTE))}</p>\n"
        '<div class=scroll role=region aria-labelledby="claims-heading" tabindex="0">\n'
        "<table class=grid>\n<thead><tr>"
        f'<th scope="col">{say(fixed_words.CLAIM)}</th>{_heads(of)}</tr>'
        f"</thead>\n<tbody>\n{rows}\n</tbody>\n</table>\n</div>"
    )


def _claim(of: Claim, speech: Speech) -> str:
    cells = "".join(
        f"<td>{''.join(_held(each, speech) for each in cell) or f'<p class=quiet>{absent}</p>'}"
        "</td>"
        for cell, absent in zip(of.cells, of.absent, strict=True)
    )
    links = speech.comma.join(
        f'<a href="#d{number}">{speech.ordinal(number)}</a>' for number in of.differences
    )
    nature = f"{of.nature} {speech.dot} {links}" if links else of.nature
    return (
        f'<tr><th scope="row">{_sign(of.mark, speech)}{_quoted(of.heading, of.language, speech)} '
        f"<span class=quiet>({of.source})</span>"
        f"<br><span class=quiet>{nature}</span></th>{cells}</tr>"
    )


def _held(of: Held, speech: Speech) -> str:
    voice = f"<br><span class=quiet>{_text(of.voice)}</span>" if of.voice else ""
    return f"<p>{_sign(of.mark, speech)}{_quoted(of.text, of.language, speech)}{voice}</p>"


def _quoted(text: str, language: str, speech: Speech) -> str:
    """Words of an account in quotation marks, isolated where they run in the other direction.

    There, marks that stood outside would be at the wrong ends of words on several lines.
    """
    before, behind = speech.quotes
    runs = direction(text)
    foreign = f' lang="{language}"' if language != speech.code else ""
    if runs == speech.direction:
        return f'{before}<bdi{foreign} dir="{runs}">{_text(text)}</bdi>{behind}'
    return f'<bdi{foreign} dir="{runs}">{before}{_text(text)}{behind}</bdi>'


def _sign(kind: Mark | None, speech: Speech) -> str:
    if kind is None:
        return ""
    name = speech.say(MARKS[kind])
    return f'<span class="sign {kind}" role=img aria-label="{name}">{SIGNS[kind]}</span> '


def _differences(of: Page) -> str:
    if not of.groups:
        return f"<p>{of.speech.say(fixed_words.NO_DIFFERENCES)}</p>"
    return "\n".join(_group(group, of.mastheads, of.speech) for group in of.groups)


def _group(of: Group, mastheads: Sequence[Masthead], speech: Speech) -> str:
    entries = "\n".join(_entry(entry, mastheads, speech) for entry in of.entries)
    return (
        f'<section aria-labelledby="{of.mark}">\n'
        f'<h3 id="{of.mark}">{of.heading}</h3>\n{entries}\n</section>'
    )


def _entry(of: Entry, mastheads: Sequence[Masthead], speech: Speech) -> str:
    sides = "\n".join(_side(side, mastheads[side.article - 1], speech) for side in of.sides)
    name = f"d{of.number}"
    told = _text(speech.say(wording.note(of.note)))
    note = f"<p class=note dir=auto>{told}</p>\n" if of.note else ""
    sign = f'<span aria-hidden="true">{SIGNS[of.mark]}</span>'
    return (
        f'<article id="{name}" aria-labelledby="{name}-reason">\n'
        f'<p class="gutter {of.mark}">{sign} {speech.ordinal(of.number)}</p>\n'
        f'<h4 id="{name}-reason">{_text(of.reason)} '
        f"<span class=quiet>{speech.dot} {of.nature}</span></h4>\n"
        f"<div class=sides>\n{sides}\n</div>\n{note}</article>"
    )


def _side(of: Side, masthead: Masthead, speech: Speech) -> str:
    if of.absent:
        said = f"<p class=quiet>{speech.say(ABSENCES[of.absent])}</p>"
    else:
        quotes = "".join(_quote(quote, of.article, speech) for quote in of.quotes)
        held = "".join(f"<p class=quiet>{_text(holding)}</p>" for holding in of.holdings)
        said = f"<blockquote>{quotes}</blockquote>{held}"
    return f"<div>{_head(masthead, 'h5', speech)}{said}</div>"


def _heads(of: Page) -> str:
    heads = (_head(each, "span", of.speech) for each in of.mastheads)
    return "".join(f'<th scope="col">{each}</th>' for each in heads)


def _head(of: Masthead, tag: str, speech: Speech) -> str:
    return (
        f"<{tag}>{of.letter} {_isolated(of.name)} "
        f"<span class=quiet>{speech.dot} {_text(of.day)} {speech.dot} {of.length}</span></{tag}>"
    )


def _quote(of: Printed, article: int, speech: Speech) -> str:
    """A sentence with a difference; its number links to it in the whole text."""
    told = _text(speech.say(message("sentence {number}", number=Ordinal(of.number))))
    number = (
        f'<a class=number href="#s{article}-{of.number}" aria-label="{told}">'
        f"{speech.ordinal(of.number)}</a>"
    )
    return _sentence(of, number, "".join(map(_segment, of.segments)))


def _whole(of: Printed, article: int, speech: Speech) -> str:
    """A sentence of the whole text; its signs link to the differences."""
    place = f"s{article}-{of.number}"
    number = f'<span class=number id="{place}">{speech.ordinal(of.number)}</span>'
    segments = "".join(f"{_segment(each)}{_closing(each, speech)}" for each in of.segments)
    return _sentence(of, number, segments, "opens" if of.opens else "")


def _sentence(of: Printed, number: str, segments: str, *classes: str) -> str:
    shown = [
        *(["boilerplate"] if of.boilerplate else []),
        *filter(None, classes),
        *(["alone"] if of.is_only else []),
    ]
    kind = f' class="{" ".join(shown)}"' if shown else ""
    return f"<p{_language(of)}{kind}>{number} {segments}</p>"


def _segment(of: Segment) -> str:
    text = _text(of.text)
    return f'<mark class="{of.mark}">{text}</mark>' if of.mark else text


def _closing(of: Segment, speech: Speech) -> str:
    return "".join(
        f'<a class="sign {span.mark}" dir="ltr" href="#d{span.number}" '
        f'aria-label="{_text(speech.say(_difference(MARKS[span.mark], span.number)))}">'
        f"{SIGNS[span.mark]}{speech.ordinal(span.number)}</a>"
        for span in of.closing
    )


def _difference(name: Message, number: int) -> Message:
    return message("{mark}, difference {number}", mark=name, number=Ordinal(number))


def _texts(of: Page) -> str:
    note = f"<p class=quiet>{_text(of.speech.say(fixed_words.READING))}</p>\n"
    if len(of.mastheads) > MOST_COLUMNS:
        return note + _listed(of)
    rows = "\n".join(_row(line, of.speech) for line in of.lines)
    return (
        f"{note}<table class=texts>\n<thead><tr>{_heads(of)}</tr></thead>\n"
        f"<tbody>\n{rows}\n</tbody>\n</table>"
    )


def _row(of: Line, speech: Speech) -> str:
    cells = "".join(
        f"<td{_aligned(of, n)}>{_cell(cell, n, speech)}</td>" for n, cell in enumerate(of.cells, 1)
    )
    return f"<tr>{cells}</tr>"


def _listed(of: Page) -> str:
    bodies = "\n".join(
        "<tbody>"
        + "".join(
            f'<tr{_aligned(line, n)}><th scope="row">{_account(of, n)}</th>'
            f"<td>{_cell(cell, n, of.speech)}</td></tr>"
            for n, cell in enumerate(line.cells, 1)
            if cell
        )
        + "</tbody>"
        for line in of.lines
    )
    return f'<table class="texts listed">\n{bodies}\n</table>'


def _account(of: Page, number: int) -> str:
    return f"{of.speech.ordinal(number)} {_isolated(of.mastheads[number - 1].name)}"


def _cell(cell: Sequence[Printed], article: int, speech: Speech) -> str:
    return "".join(_whole(sentence, article, speech) for sentence in cell)


def _aligned(of: Line, article: int) -> str:
    return " class=aligned" if of.aligned[article - 1] else ""


def _method(of: Page) -> str:
    paragraphs = "\n".join(f"<p>{_text(each)}</p>" for each in of.method)
    made = of.speech.say(wording.made_by(of.program))
    return f"{paragraphs}\n<p class=quiet>{_text(made)}</p>"
