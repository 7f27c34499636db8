"""Conventions: an annexed contract held against itself, and against the act that approves it."""
