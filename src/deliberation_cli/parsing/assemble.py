"""Puts the fields together into a `Document`, with the evidence of each value."""

from __future__ import annotations

from deliberation_cli.models import Document, Session, Source
from deliberation_cli.parsing.attendance import read_attendance
from deliberation_cli.parsing.flow import Flow, Span, build_flow
from deliberation_cli.parsing.proof import Proven
from deliberation_cli.parsing.session import read_session
from deliberation_cli.reading.page import Page, Reading


def parse(source: Reading | list[Page]) -> Document:
    """Parse pages into a `Document`."""
    reading = source if isinstance(source, Reading) else Reading(Source(path="-"), source)
    document = Proven(Document(source=reading.source, problems=reading.problems))
    flow = build_flow(reading.pages)
    if flow.words:
        session = _session(flow, Span(0, len(flow.text)))
        document.value.sessions.append(session.value)
        document.take("/sessions/0", session)
    document.value.evidence = document.evidence(flow)
    return document.value


def _session(flow: Flow, span: Span) -> Proven[Session]:
    header = read_attendance(flow, span)
    session = read_session(flow, span, header.span)
    session.value.attendance = header.attendance.value
    session.take("/attendance", header.attendance)
    return session
