"""Starts the bundled program."""

import multiprocessing
import sys

from desktop.__main__ import main

if __name__ == "__main__":
    multiprocessing.freeze_support()  # a spawned process starts here again and goes no further
    sys.exit(main())
