"""Imported once by the process that workers are forked from, so that each starts with cues, rules and law loaded.

Nothing that starts threads may be imported here (no OCR engine, no numpy).
"""

from deliberation_cli import check, parse
from deliberation_cli.archive import worker
from deliberation_cli.archive.job import stamp
from deliberation_cli.models import Source
from deliberation_cli.reading.detect import read_bytes
from deliberation_cli.reading.page import ReadOptions

__all__ = ["worker"]

FIRST_WORDS = "CONSEIL MUNICIPAL\nSéance du 3 mars 2022\nPrésents : Mme A. BERNE\nAdopté à l'unanimité\n"
"""Enough of an act for every room to fetch its data."""

stamp()
check(parse(read_bytes(FIRST_WORDS.encode(), Source(path="-"), ReadOptions())))
