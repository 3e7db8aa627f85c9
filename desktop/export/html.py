"""HTML: a comparison as one file that loads nothing, the twin of the PDF for screens."""

from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path

from desktop import paths
from desktop.comparison.model import Comparison
from desktop.comparison.signs import SIGNS, Mark
from desktop.export import files, wording
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
    clean,
    direction,
    page,
)

_STYLE = paths.RESOURCES / "styles" / "comparison.css"
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def write_html(comparison: Comparison, path: Path, title: str = "") -> None:
    """Write a comparison as one HTML file without scripts and without anything loaded from outside.

    Marked words are plain ``<mark>`` elements: a label on them would replace the words for whoever
    listens. The signs behind them are links that carry the label.

    Args:
        comparison: what is written.
        path: the file.
        title: the event's, where the comparison belongs to one.

    Raises:
        ExportError: the file can't be written.
    """
    files.write(path, _document(page(comparison, title)).encode())


def _document(of: Page) -> str:
    parts = [
        f"<h1>{_text(of.title)}</h1>\n<p class=checked>{_text(of.checked)}</p>",
        _contents(of),
        _section("sources", "Sources", _sources(of.mastheads)),
        _section("summary", "Summary", _summary(of)),
        *([_section("claims", "Claims", _claims(of))] if of.claims else []),
        _section("differences", "Differences", _differences(of)),
        _section("texts", "The whole texts", _texts(of)),
        _section("method", "Method and limits", _method(of)),
    ]
    style = _STYLE.read_text(encoding="utf-8")
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
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
    groups = "".join(
        f'<li><a href="#{group.mark}">{group.heading} ({len(group.entries)})</a></li>'
        for group in of.groups
    )
    grid = f'<li><a href="#claims">Claims ({len(of.claims)})</a></li>' if of.claims else ""
    return (
        '<nav aria-label="Contents"><ul><li><a href="#sources">Sources</a></li>'
        f'<li><a href="#summary">Summary</a></li>{grid}{groups}'
        '<li><a href="#texts">The whole texts</a></li>'
        '<li><a href="#method">Method and limits</a></li></ul></nav>'
    )


def _sources(mastheads: Sequence[Masthead]) -> str:
    return _table(
        ("Letter", "Account", "Published", "Words", "Language"),
        (_source(masthead) for masthead in mastheads),
    )


def _source(of: Masthead) -> tuple[str, ...]:
    author = f" <span class=quiet>· {_text(of.author)}</span>" if of.author else ""
    digest = f"<br><code>SHA-256 {_text(of.sha256)}</code>" if of.sha256 else ""
    origin = f"<br><span class=quiet>from {_text(of.origin)}</span>" if of.origin else ""
    title = f"<cite{_language(of)}>{_text(of.title)}</cite>"
    return (
        of.letter,
        f"<strong>{_isolated(of.outlet)}</strong>{author}<br>{title}{digest}",
        f"{_text(of.published)}{origin}",
        f"{of.words:,}",
        _text(of.language_name),
    )


def _isolated(text: str) -> str:
    return f"<bdi>{_text(text)}</bdi>"


def _language(of: Masthead | Printed) -> str:
    """The attributes that tell how a text is to be read aloud and in which direction it runs."""
    return f' lang="{of.language}" dir="{of.direction}"'


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    head = "".join(f'<th scope="col">{each}</th>' for each in heads)
    body = "\n".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>"


def _summary(of: Page) -> str:
    table = _table(("Found", "Sign", "Mark", "Meaning"), (_tally(each) for each in of.tallies))
    return f"{table}\n<p class=quiet>{_text(of.kinds)}</p>" if of.kinds else table


def _tally(of: Tally) -> tuple[str, ...]:
    return (
        str(of.count),
        f'<span class="sign {of.mark}">{of.sign}</span>',
        f'<mark class="{of.mark}">{of.name}</mark>',
        of.meaning,
    )


def _claims(of: Page) -> str:
    """The grid; it scrolls sideways where the accounts are many, and can be scrolled by keys."""
    heads = "".join(f'<th scope="col">{_head(each, "span")}</th>' for each in of.mastheads)
    rows = "\n".join(map(_claim, of.claims))
    return (
        f"<p class=quiet>{_text(wording.CLAIMS)}</p>\n"
        '<div class=scroll role=region aria-labelledby="claims-heading" tabindex="0">\n'
        f'<table class=grid>\n<thead><tr><th scope="col">Claim</th>{heads}</tr></thead>\n'
        f"<tbody>\n{rows}\n</tbody>\n</table>\n</div>"
    )


def _claim(of: Claim) -> str:
    cells = "".join(
        f"<td>{''.join(map(_held, cell)) or f'<p class=quiet>{absent}</p>'}</td>"
        for cell, absent in zip(of.cells, of.absent, strict=True)
    )
    links = ", ".join(f'<a href="#d{number}">{number}</a>' for number in of.differences)
    nature = f"{of.nature} · {links}" if links else of.nature
    heading = f'“<bdi dir="{direction(of.heading)}">{_text(of.heading)}</bdi>”'
    return (
        f'<tr><th scope="row">{_sign(of.mark)}{heading} <span class=quiet>({of.source})</span>'
        f"<br><span class=quiet>{nature}</span></th>{cells}</tr>"
    )


def _held(of: Held) -> str:
    voice = f"<br><span class=quiet>{_text(of.voice)}</span>" if of.voice else ""
    words = f'“<bdi dir="{direction(of.text)}">{_text(of.text)}</bdi>”'
    return f"<p>{_sign(of.mark)}{words}{voice}</p>"


def _sign(kind: Mark | None) -> str:
    if kind is None:
        return ""
    name = wording.NAMES[kind]
    return f'<span class="sign {kind}" role=img aria-label="{name}">{SIGNS[kind]}</span> '


def _differences(of: Page) -> str:
    if not of.groups:
        return "<p>No differences were found among the statements checked.</p>"
    return "\n".join(_group(group, of.mastheads) for group in of.groups)


def _group(of: Group, mastheads: Sequence[Masthead]) -> str:
    entries = "\n".join(_entry(entry, mastheads) for entry in of.entries)
    return (
        f'<section aria-labelledby="{of.mark}">\n'
        f'<h3 id="{of.mark}">{of.heading} ({len(of.entries)})</h3>\n{entries}\n</section>'
    )


def _entry(of: Entry, mastheads: Sequence[Masthead]) -> str:
    sides = "\n".join(_side(side, mastheads[side.article - 1]) for side in of.sides)
    name = f"d{of.number}"
    note = f"<p class=note dir=auto>Note: {_text(of.note)}</p>\n" if of.note else ""
    sign = f'<span aria-hidden="true">{SIGNS[of.mark]}</span>'
    return (
        f'<article id="{name}" aria-labelledby="{name}-reason">\n'
        f'<p class="gutter {of.mark}">{sign} {of.number}</p>\n'
        f'<h4 id="{name}-reason">{_text(of.reason)} <span class=quiet>· {of.nature}</span></h4>\n'
        f"<div class=sides>\n{sides}\n</div>\n{note}</article>"
    )


def _side(of: Side, masthead: Masthead) -> str:
    if of.absent:
        said = f"<p class=quiet>{wording.ABSENCES[of.absent]}</p>"
    else:
        quotes = "".join(_sentence(quote, of.article, quoted=True) for quote in of.quotes)
        held = "".join(f"<p class=quiet>{_text(holding)}</p>" for holding in of.holdings)
        said = f"<blockquote>{quotes}</blockquote>{held}"
    return f"<div>{_head(masthead, 'h5')}{said}</div>"


def _head(of: Masthead, tag: str) -> str:
    return (
        f"<{tag}>{of.letter} {_isolated(of.name)} "
        f"<span class=quiet>· {_text(of.day)} · {of.length}</span></{tag}>"
    )


def _sentence(of: Printed, article: int, *, quoted: bool) -> str:
    name = f"s{article}-{of.number}"
    if quoted:
        number = f'<a class=number href="#{name}" aria-label="sentence {of.number}">{of.number}</a>'
    else:
        number = f'<span class=number id="{name}">{of.number}</span>'
    classes = [
        *(["boilerplate"] if of.boilerplate else []),
        *(["opens"] if of.opens and not quoted else []),
        *(["alone"] if of.is_only else []),
    ]
    kind = f' class="{" ".join(classes)}"' if classes else ""
    segments = "".join(_segment(segment, signed=not quoted) for segment in of.segments)
    return f"<p{_language(of)}{kind}>{number} {segments}</p>"


def _segment(of: Segment, *, signed: bool) -> str:
    text = _text(of.text)
    if of.mark:
        text = f'<mark class="{of.mark}">{text}</mark>'
    if not signed:
        return text
    return text + "".join(
        f'<a class="sign {span.mark}" dir="ltr" href="#d{span.number}" '
        f'aria-label="{wording.NAMES[span.mark]}, difference {span.number}">'
        f"{SIGNS[span.mark]}{span.number}</a>"
        for span in of.closing
    )


def _texts(of: Page) -> str:
    note = f"<p class=quiet>{_text(of.reading)}</p>\n"
    if len(of.mastheads) > MOST_COLUMNS:
        return note + _listed(of)
    heads = "".join(f'<th scope="col">{_head(each, "span")}</th>' for each in of.mastheads)
    rows = "\n".join(_row(line) for line in of.lines)
    return (
        f"{note}<table class=texts>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n"
        "</table>"
    )


def _row(of: Line) -> str:
    cells = "".join(
        f"<td{_aligned(of, n)}>{_cell(cell, n)}</td>" for n, cell in enumerate(of.cells, 1)
    )
    return f"<tr>{cells}</tr>"


def _listed(of: Page) -> str:
    bodies = "\n".join(
        "<tbody>"
        + "".join(
            f'<tr{_aligned(line, n)}><th scope="row">{n} {_isolated(of.mastheads[n - 1].name)}</th>'
            f"<td>{_cell(cell, n)}</td></tr>"
            for n, cell in enumerate(line.cells, 1)
            if cell
        )
        + "</tbody>"
        for line in of.lines
    )
    return f'<table class="texts listed">\n{bodies}\n</table>'


def _cell(cell: Sequence[Printed], article: int) -> str:
    return "".join(_sentence(sentence, article, quoted=False) for sentence in cell)


def _aligned(of: Line, article: int) -> str:
    return " class=aligned" if of.aligned[article - 1] else ""


def _method(of: Page) -> str:
    paragraphs = "\n".join(f"<p>{_text(each)}</p>" for each in of.method)
    return f"{paragraphs}\n<p class=quiet>Made by {_text(of.program)}.</p>"
