"""Alignment: which statements, words, names and speakers of several accounts correspond."""
