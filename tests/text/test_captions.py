import pytest

from desktop.text.captions import is_caption


@pytest.mark.parametrize(
    "line",
    [
        "FILE - In this Sept. 3, 2019, file photo, the ferry leaves Kelm. It was sold this week.",
        "In this Friday, March 7, 2025, file photo, the mill is seen from the river Lenn.",
        "FILE PHOTO: The ferry in the harbour of Kelm",
        "The mill of Old Harbour is seen on March 5. REUTERS/ Ida Brandt",
        "Jan Orsk leaves the court in Kelm. (Ida Brandt/Getty Images)",
        "Jan Orsk leaves the court. (AP Photo/Ida Brandt, File) (Associated Press)",
        "Fähre im Hafen von Kelm am Abend. (Foto: Ida Brandt)",
        "Offices of the mill are in eight towns, its website shows ©Ida Brandt (AFP/File)",
    ],
)
def test_a_line_with_the_credit_of_a_picture_is_a_caption(line: str) -> None:
    assert is_caption(line)


@pytest.mark.parametrize(
    "line",
    [
        "The ferry was sold, the ministry said. (AFP/Reuters)",
        "In this photo he looks younger, his mother said.",
        "The file photo of the suspect was shown to three witnesses.",
        "The mayor was seen in Kelm, Reuters reported.",
        "KELM (AFP/Reuters) - The ferry was sold.",
        "This week the police provided photo evidence of the fire to the court in Kelm.",
        "The court heard of the sale on Monday. (Docket 12, File 8)",
    ],
)
def test_a_statement_is_none(line: str) -> None:
    assert not is_caption(line)
