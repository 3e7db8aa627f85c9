"""What the program reads in one article: sentences, speakers, quantities, times."""

from desktop.reading.reading import Reading, read_article

__all__ = ["Reading", "read_article"]
