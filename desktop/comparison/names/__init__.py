"""Names of places and people, and loaded words for them."""
