"""Array work that NumPy has no call for."""

from typing import Any

import numpy as np
from numpy.typing import NDArray


def expanded(starts: NDArray[Any], counts: NDArray[Any]) -> NDArray[np.intp]:
    """The indices from each start on, so many of each, one behind the other."""
    ends = np.cumsum(counts, dtype=np.intp)
    total = int(ends[-1]) if len(ends) else 0
    return np.repeat(starts.astype(np.intp) - ends + counts, counts) + np.arange(total)
