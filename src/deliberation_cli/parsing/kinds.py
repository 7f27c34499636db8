"""What a document is: an act, minutes, a register, an agenda (acte, procès-verbal, registre, convocation)."""

from __future__ import annotations

from deliberation_cli.models import DocumentKind, Session
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.flow import Flow, Span

_HEAD = 1500


def hint(flow: Flow, spans: list[Span]) -> DocumentKind | None:
    """What the title says, before anything is read; None where it does not say."""
    if len(spans) > 1:
        return "register"
    head = Span(0, min(len(flow.text), _HEAD))
    if cue("items", "minutes_title").search(flow.fold, *head):
        return "minutes"
    return None


def kind_of(flow: Flow, said: DocumentKind | None, sessions: list[Session]) -> DocumentKind:
    """What the document is, once it is read."""
    if said:
        return said
    deliberations = sum(len(session.deliberations) for session in sessions)
    met = any(session.attendance.present or session.attendance.proxies for session in sessions)
    if deliberations > 1:
        return "minutes"
    if deliberations == 1 and (met or any(session.date for session in sessions)):
        return "act"
    head = flow.fold[:_HEAD]
    if "ordre du jour" in head and ("convocation" in head or "convoque" in head):
        return "agenda"
    return "minutes" if met else "other"
