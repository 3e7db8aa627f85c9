import pytest

from desktop.article import Article, digest, shorten


def test_an_article_without_title_is_called_by_its_first_words() -> None:
    text = "Fire destroyed the spinning mill in Old Harbour.\nNobody was hurt."
    assert Article(text=text).label == "Fire destroyed the spinning mill in Old Harbour."
    assert Article(text=text, title="Mill fire").label == "Mill fire"


@pytest.mark.parametrize(
    ("text", "width", "short"),
    [
        ("Fire in the mill", 40, "Fire in the mill"),
        ("Fire in the mill", 12, "Fire in the…"),
        ("Incomprehensibilities", 6, "Incom…"),
        ("\n\n  Later lines too\nNever this", 80, "Later lines too"),
        ("", 10, ""),
    ],
)
def test_texts_are_shortened_at_a_word(text: str, width: int, short: str) -> None:
    assert shorten(text, width) == short
    assert len(shorten(text, width)) <= width


def test_the_digest_is_sha256() -> None:
    assert digest(b"").startswith("e3b0c44298fc1c14")
