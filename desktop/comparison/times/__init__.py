"""Times: which are of the same thing, and how they stand on the calendar and the clock."""
