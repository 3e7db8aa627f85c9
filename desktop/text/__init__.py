"""From text to typed values with the characters where they stand."""
