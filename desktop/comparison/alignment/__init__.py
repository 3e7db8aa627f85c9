"""Alignment: which statements, words, names and voices of several accounts are the same."""
