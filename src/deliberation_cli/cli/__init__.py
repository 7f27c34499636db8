"""The command line: one file a command, no logic.

A command is imported when it is called, so that `delib --version` costs nothing.
"""
