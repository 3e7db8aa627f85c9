"""Readings become a comparison: alignment, one file per kind of difference, explanations.

The entry point is `desktop.comparison.compare`; nothing is imported here, so that the window, which
needs only the values of `desktop.comparison.model`, starts without NumPy.
"""
