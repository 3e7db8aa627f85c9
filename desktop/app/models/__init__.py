"""Qt models over plain lists of articles, events and facets."""
