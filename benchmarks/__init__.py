"""Measurements of the program: speed (`make bench`) and quality (`make quality`)."""
