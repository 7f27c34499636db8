"""The vote's own bench: quorum, proxies, balance, majority of each deliberation, one table each, arithmetic shown."""

from __future__ import annotations

from collections.abc import Sequence

from rich.box import SIMPLE
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text as Line

from deliberation_cli.formats import safe, words
from deliberation_cli.formats.interface import Style
from deliberation_cli.formats.screen import paint
from deliberation_cli.models import Deliberation, Document, FileReport, Session, Source, Text, Verdict
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.ground import ground

FAMILIES = ("QUO", "PRX", "VOT", "ATT002", "ATT005")
"""Codes of the rules that do the arithmetic of a vote."""

COUNTED = ("QUO", "VOT")
"""Those of them that numbers without names can answer."""

RESULTS = {
    True: Text(
        "{found} pour, majorité {needed} de {cast} exprimés", "{found} in favour, majority {needed} of {cast} cast"
    ),
    False: Text(
        "{found} pour, sous la majorité {needed} de {cast} exprimés",
        "{found} in favour, under the majority {needed} of {cast} cast",
    ),
}
TIE = Text("{found} pour, {found} contre : partage ; {tie}", "{found} in favour, {found} against: a tie; {tie}")

ANSWERS = {
    "pass": (Text("conforme", "sound"), "green"),
    "unknown": (Text("indécis", "undecided"), "magenta"),
}
COLORS = {"error": "bold red", "warning": "bold yellow", "info": "bold cyan"}
HEADS = (Text("règle", "rule"), Text("réponse", "answer"), Text("calcul", "arithmetic"), Text("base", "basis"))
NO_VOTE = Text("aucun vote n'a été lu", "no vote was read")

_SESSION = ("members_in_office", "present_count", "proxies_count", "absent_count")
_VOTE = ("registered", "voters", "cast", "absolute_majority", "in_favour", "against", "abstentions", "blank_or_null")


def tables(files: Sequence[tuple[Document, FileReport]], style: Style) -> str:
    """One table a deliberation whose vote is told."""
    parts: list[RenderableType] = []
    for document, file in files:
        parts.append(Line(safe.path(file.path), "bold"))
        made = [
            part
            for i, session in enumerate(document.sessions)
            for j, deliberation in enumerate(session.deliberations)
            if deliberation.vote is not None
            for part in _deliberation(f"/sessions/{i}", j, session, deliberation, file.verdicts, style)
        ]
        parts += made or [Line(f"  {NO_VOTE.say(style.lang)}")]
    return paint(parts, style)


def _deliberation(
    at: str, index: int, session: Session, deliberation: Deliberation, verdicts: Sequence[Verdict], style: Style
) -> list[RenderableType]:
    head = " – ".join(text for text in (deliberation.number, deliberation.subject) if text)
    title = Line(f"  {safe.cut(safe.line(head), style.width - 4)}", "bold")
    stated = Line(f"  {_stated(session, deliberation, style)}", "dim")
    result = _result(session, deliberation, style)
    table = Table(box=SIMPLE, show_edge=False, pad_edge=True)
    for number, column in enumerate(HEADS):
        table.add_column(column.say(style.lang), overflow="fold", no_wrap=number < 2, ratio=None)
    own = f"{at}/deliberations/{index}"
    for verdict in verdicts:
        if _concerns(verdict, at, own):
            _row(table, verdict, style)
    return [title, stated, *([Line(f"  {result}")] if result else []), table, Line("")]


def _result(session: Session, deliberation: Deliberation, style: Style) -> str:
    """What the count alone gives, by the law of the day."""
    vote = deliberation.vote
    law = ground(Context(Document(source=Source(path=""))), session).law
    if vote is None or vote.in_favour is None or vote.against is None or law is None:
        return ""
    cast, majority = vote.in_favour + vote.against, law.majority
    if majority is None or majority.value is None:
        return ""
    needed = majority.value.required(cast)
    if vote.in_favour == vote.against:
        tie = law.tie.text().say(style.lang) if law.tie else "?"
        return TIE.say(style.lang, found=vote.in_favour, tie=tie)
    return RESULTS[vote.in_favour >= needed].say(style.lang, found=vote.in_favour, needed=needed, cast=cast)


def _concerns(verdict: Verdict, at: str, own: str) -> bool:
    """Whether a verdict is about this deliberation, or about its whole session."""
    if verdict.status == "not-applicable" or not verdict.rule.startswith(FAMILIES):
        return False
    pointers = [place.pointer for place in verdict.where]
    items = [pointer for pointer in pointers if pointer.startswith(f"{at}/deliberations/")]
    if items:
        return any(pointer == own or pointer.startswith(f"{own}/") for pointer in items)
    return not pointers or any(pointer.startswith(at) for pointer in pointers)


def _row(table: Table, verdict: Verdict, style: Style) -> None:
    if verdict.status == "fail":
        answer, color = words.SEVERITY[verdict.severity], COLORS[verdict.severity]
    else:
        answer, color = ANSWERS[verdict.status]
    basis = words.basis(verdict.law, style.lang) if verdict.law else ""
    table.add_row(
        verdict.rule,
        Line(answer.say(style.lang), color),
        words.message(verdict, style.lang),
        Line(safe.line(basis), "dim"),
    )


def _stated(session: Session, deliberation: Deliberation, style: Style) -> str:
    """What the act states, figure by figure."""
    figures = [(name, getattr(session.attendance, name)) for name in _SESSION]
    figures += [(name, getattr(deliberation.vote, name)) for name in (*_VOTE, "not_voting")]
    told = [f"{words.field(name, style.lang)} {value}" for name, value in figures if value is not None]
    return " · ".join(told)
