"""Arrays: what grouping found as named arrays, so that it can be kept and taken up again."""

from collections.abc import Mapping
from typing import Any

from numpy.typing import NDArray

Arrays = Mapping[str, NDArray[Any]]  # of numbers, by name


def named(part: str, arrays: Arrays) -> dict[str, NDArray[Any]]:
    """The arrays of a part, by names that are unique in the whole."""
    return {f"{part}.{name}": array for name, array in arrays.items()}


def unnamed(part: str, arrays: Arrays) -> dict[str, NDArray[Any]]:
    """The arrays of a part of the whole, by their names in the part."""
    return {
        name.removeprefix(f"{part}."): array
        for name, array in arrays.items()
        if name.startswith(f"{part}.")
    }
