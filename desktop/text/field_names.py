"""Field names: how the lines above a plain text name outlet, date, author and the like."""

from collections.abc import Mapping

# The only words before a colon that are believed to speak about the article; "Photo:" is not.
FIELD_NAMES: Mapping[str, str] = {
    "title": "title",
    "headline": "title",
    "source": "source",
    "outlet": "source",
    "publication": "source",
    "publisher": "source",
    "author": "author",
    "by": "author",
    "byline": "author",
    "date": "published",
    "published": "published",
    "url": "url",
    "link": "url",
    # As articles that were dragged out of a window in another language have them.
    "quelle": "source",
    "джерело": "source",
    "المصدر": "source",
    "datum": "published",
    "дата": "published",
    "التاريخ": "published",
    "autor": "author",
    "auteur": "author",
    "автор": "author",
    "الكاتب": "author",
}
