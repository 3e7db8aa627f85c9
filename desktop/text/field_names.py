"""Field names: the labels in the lines above a plain text ("Source:", "Date:") and their fields."""

from collections.abc import Mapping

from desktop.text.words import fold

# The only labels taken to describe the article; "Photo:" is not one.
_NAMES = """
title: title, headline
title: titel, überschrift, titre, título, titolo, tytuł, başlık, titulek
title: заголовок, назва, название, العنوان, عنوان, تیتر, כותרת, 标题, 標題, タイトル, 見出し, 제목
source: source, outlet, publication, publisher, newspaper
source: quelle, zeitung, journal, fuente, medio, fonte, testata, źródło, kaynak, bron, krant, zdroj
source: джерело, видання, источник, издание, المصدر, الصحيفة, منبع, מקור, עיתון
source: 来源, 來源, 媒体, 媒體, 出典, 新聞社, 출처, 언론사
author: author, by, byline
author: autor, autorin, auteur, autora, autore, yazar, автор, авторка, الكاتب, الكاتبة, بقلم
author: نویسنده, מחבר, מחברת, מאת, 作者, 记者, 記者, 著者, 執筆者, 기자
published: date, published, publication date
published: datum, veröffentlicht, erschienen, publié, publié le, fecha, publicado, data, pubblicato
published: opublikowano, tarih, yayın tarihi, дата, опубліковано, дата публікації, опубликовано
published: дата публикации, التاريخ, تاريخ النشر, نشر في, نُشر في, تاریخ, تاریخ انتشار, תאריך
published: תאריך פרסום, פורסם, 日期, 时间, 時間, 发布时间, 发布日期, 發布時間, 發布日期
published: 日付, 公開日, 配信日時, 날짜, 작성일, 입력
url: url, link, enlace, lien, посилання, ссылка, الرابط, رابط, پیوند, קישור, 链接, 連結, 링크
"""
FIELD_NAMES: Mapping[str, str] = {
    name: field
    for field, _, names in (line.partition(": ") for line in _NAMES.strip().splitlines())
    for name in names.split(", ")
}
# The part of a pattern that matches the colon after a label.
COLON = r"\s*(?::|：)"


def field_named(written: str) -> str:
    """The field that a label stands for, whatever its case; "" if it is not a known label."""
    return _FOLDED.get(_folded(written), "")


def _folded(name: str) -> str:
    return fold(name).replace("ı", "i")  # BAŞLIK, TARİH: what patterns take for one letter


_FOLDED = {_folded(name): field for name, field in FIELD_NAMES.items()}
