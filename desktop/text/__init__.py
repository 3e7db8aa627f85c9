"""Text to typed values (sentences, words, quantities, dates), each with its character span."""
