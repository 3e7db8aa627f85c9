"""Readings become a comparison: alignment, one file per kind of difference, the explanations."""
