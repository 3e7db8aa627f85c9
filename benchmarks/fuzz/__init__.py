"""Files that are damaged on purpose: nothing that is imported may break a reader."""
