"""Quality: the program against human labels, one file a task."""
