"""Reading one article: its sentences, speakers, quantities, times, names and claims."""

from desktop.reading.read_article import read_article, read_in_steps
from desktop.reading.reading import Reading

__all__ = ["Reading", "read_article", "read_in_steps"]
