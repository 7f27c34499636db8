"""Headers of the property tests (`tests/parsing/headers.py`) as a draw: plain lists, however headed and parted."""

from __future__ import annotations

from benchmarks.crossed.draw import Draw, Sample
from tests.parsing.headers import make_header


def sample(draw: Draw) -> Sample:
    """A header; its habits are those that `Header.style` names."""
    header = make_header(draw.seed)
    draw.chosen.update(header.style)
    attendance = {
        "present": header.present,
        "proxies": [{"giver": giver, "holder": holder} for giver, holder in header.proxies],
        "absent": header.absent,
        **header.counts,
    }
    return Sample(header.text, {"sessions": [{"attendance": attendance}]})
