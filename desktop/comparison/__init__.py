"""Readings become a comparison: alignment, one file per kind of difference, the explanations."""

from desktop.comparison.compare import compare

__all__ = ["compare"]
