"""Events: which articles report one occurrence."""

from desktop.events.grouping import METHOD, group
from desktop.events.signing import signature, signatures

__all__ = ["METHOD", "group", "signature", "signatures"]
