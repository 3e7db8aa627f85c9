"""Tellings: what a sentence states in whose voice, and what no other account covers of it."""
