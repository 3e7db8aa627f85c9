"""What the program reads in one article: sentences, speakers, quantities, times."""

from desktop.reading.reading import Reading

__all__ = ["Reading"]
