"""Figures: which of different accounts count the same thing, and how their values stand."""
