"""Parallax: an offline archive of news that shows where accounts of one event differ."""

__version__ = "0.1.0"
