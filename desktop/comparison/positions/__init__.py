"""Positions: from places in articles to values and differences, for every kind."""
