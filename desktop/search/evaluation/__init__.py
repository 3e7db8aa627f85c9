"""Queries over a snapshot of the index, evaluated as arrays."""
