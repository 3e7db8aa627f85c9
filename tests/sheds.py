"""Two accounts of one fire that differ in a number, as a user has them in files."""

MILL = (
    "Fire destroyed 12 sheds behind the spinning mill in Old Harbour on Tuesday, police said.\n"
    "The mill lay 2 to 3 kilometres from the terminal.\nRead also: Ferry strike ends"
)
MILL_TOO = (
    "Fire destroyed 14 sheds behind the spinning mill in Old Harbour on Tuesday, police said.\n"
    "The mill stands 2.5 km from the terminal. The town of 8,400 people was quiet."
)
