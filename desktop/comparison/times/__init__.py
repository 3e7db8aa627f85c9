"""Times: which times are of the same thing, and how they compare on the calendar and the clock."""
