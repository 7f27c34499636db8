"""The one place where the version stands: hatchling, the CLI and the journal read it here."""

__version__ = "0.1.0"
