"""Figures: which figures of different accounts count the same thing, and how they compare."""
