"""The segments of the index: files that are written once and mapped, and how they are made."""
