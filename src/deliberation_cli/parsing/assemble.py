"""Puts the fields together into a `Document`, with the evidence of each value."""

from deliberation_cli.models import Document, Source
from deliberation_cli.reading.page import Page, Reading


def parse(source: Reading | list[Page]) -> Document:
    """Parse pages into a `Document`."""
    reading = source if isinstance(source, Reading) else Reading(Source(path="-"), source)
    return Document(source=reading.source, problems=reading.problems)
