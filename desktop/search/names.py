"""Names in two transliterations: one key for all ways of writing a name."""


def name_key(form: str) -> str:  # noqa: ARG001 — none is known yet
    """The key of a form that may be a name; "" where it has none."""
    return ""
