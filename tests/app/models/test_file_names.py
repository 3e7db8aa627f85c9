"""A title gives a file a name that says what it seems to say."""

from desktop.app.language import isolated
from desktop.app.models.file_names import file_name


def test_what_turns_the_direction_of_a_title_is_no_part_of_a_file_name() -> None:
    assert file_name(f"\u200e{isolated('حريق')} – Ferry 3") == "حريق – Ferry 3"
    assert file_name("Report \u202efdp.exe") == "Report fdp.exe"
    assert file_name("\u2068\u2069", "comparison") == "comparison"
