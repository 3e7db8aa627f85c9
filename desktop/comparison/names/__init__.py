"""Names: of places and people, and the words that judge whom they name."""
