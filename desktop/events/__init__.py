"""Events: which articles report one occurrence."""

from desktop.events.grouping import METHOD, group

__all__ = ["METHOD", "group"]
