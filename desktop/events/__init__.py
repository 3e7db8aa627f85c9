"""Events: which articles report one occurrence."""

from desktop.events.grouping import METHOD, group
from desktop.events.signature import signature

__all__ = ["METHOD", "group", "signature"]
