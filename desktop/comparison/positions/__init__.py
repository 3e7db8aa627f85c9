"""Positions: from places in articles to values that stand against each other, for every kind."""
