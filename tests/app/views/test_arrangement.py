"""How texts stand where there is more room or less."""

import pytest

from desktop.app.views.arrangement import Arrangement, arrangement


@pytest.mark.parametrize(
    ("width", "how"),
    [
        (1000, Arrangement.SIDE_BY_SIDE),
        (999, Arrangement.STACKED),
        (700, Arrangement.STACKED),
        (699, Arrangement.TABS),
    ],
)
def test_below_1000_pixels_texts_are_stacked_below_700_they_are_tabs(width, how) -> None:
    assert arrangement(width) is how
