"""Dialogs: windows that ask or show one thing and close."""
