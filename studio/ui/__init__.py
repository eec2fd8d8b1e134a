"""Widgets: each shows a session and calls it."""
