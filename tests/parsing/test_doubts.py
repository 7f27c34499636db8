"""Proxies read in part are doubted: (header, confidence of the proxies, why)."""

import pytest

from deliberation_cli.parsing.attendance import read_attendance
from deliberation_cli.parsing.doubts import DOUBT, doubt_proxies
from deliberation_cli.parsing.flow import Span, build_flow
from deliberation_cli.reading.detect import plain_page

ROWS = [
    ("Présents : M. DURAND Paul, Mme PETIT Anne\nPouvoirs : M. ROY Max à Mme PETIT Anne", 1.0, "every proxy read"),
    ("Présents : M. DURAND Paul, Mme PETIT Anne\nAbsents : M. ROY Max (pouvoir à Mme PETIT Anne)", 1.0, "told once"),
    ("Présents : M. DURAND Paul (pouvoir de M. ROY Max)\nExcusé : M. ROY Max (pouvoir à M. DURAND Paul)", 1.0,
     "told twice, beside each"),
    ("Présents : M. DURAND Paul, Mme PETIT Anne\nPouvoirs : M. ROY Max à Mme PETIT Anne\nSecrétaire : Mme PETIT Anne\n"
     "Il est noté la procuration de M. LENOIR , celle de Mme LUC, le pouvoir de Mme VIDAL et la procuration de M. COLAS.", DOUBT, "three more stand behind the lists"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "sure", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_proxies_read_in_part(text: str, sure: float, why: str) -> None:
    flow = build_flow([plain_page(text)])
    header = read_attendance(flow, Span(0, len(flow.text)))
    assert header.span is not None
    doubt_proxies(flow, header.span, header.attendance)
    assert header.attendance.proofs["/proxies"].confidence == sure, why
