"""The widgets that the window consists of."""
