"""Two accounts of one accident in other words, long enough to be reports, and what they differ in.

All texts are our own.
"""

from collections.abc import Callable

from desktop.comparison.model import Comparison, Kind, Verdict
from tests.comparison.verdicts import verdicts

ONE = (
    "A tanker rammed the pier of Kelm on Wednesday. {} Oil ran over the quay, and the mayor, Mara"
    " Lind, asked people to keep away from it. The tanker belongs to a shipper from Orsk."
)
OTHER = (
    "The pier of Kelm was rammed by a tanker on Wednesday. {} Gulls were black with oil by noon."
    " Mayor Mara Lind said that the shipper from Orsk would pay for all of it."
)


def told(parsed: Callable[..., Comparison], one: str, other: str) -> list[Verdict]:
    """The verdicts on statements where each account says one thing more."""
    return verdicts(parsed(ONE.format(one), OTHER.format(other)), Kind.STATEMENT)
