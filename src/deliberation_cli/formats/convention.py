"""The annexed convention on a screen: its articles, parties, terms, dates in order, references, amounts, signatures."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from rich.box import SIMPLE
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text as Line

from deliberation_cli.formats import safe
from deliberation_cli.formats.interface import Style
from deliberation_cli.formats.screen import paint
from deliberation_cli.models import Convention, Document, Text, TimeLimit, Verdict

NONE = Text("aucune convention annexée n'a été trouvée", "no annexed convention was found")
UNTITLED = Text("(sans titre)", "(untitled)")
HEADINGS = {
    "articles": Text("Articles", "Articles"),
    "parties": Text("Parties", "Parties"),
    "terms": Text("Définitions", "Definitions"),
    "time": Text("Dates et délais", "Dates and delays"),
    "references": Text("Renvois", "References"),
    "amounts": Text("Montants", "Amounts"),
    "annexes": Text("Annexes", "Annexes"),
    "signatories": Text("Signatures", "Signatures"),
    "findings": Text("À vérifier", "To be checked"),
}
COLUMNS = {
    "number": Text("n°", "no."),
    "title": Text("intitulé", "title"),
    "name": Text("nom", "name"),
    "alias": Text("désignée", "called"),
    "represented": Text("représentée par", "represented by"),
    "term": Text("terme", "term"),
    "meaning": Text("sens", "meaning"),
    "date": Text("date", "date"),
    "what": Text("clause", "clause"),
    "article": Text("article", "article"),
    "target": Text("renvoi", "reference"),
    "kind": Text("nature", "kind"),
    "place": Text("où", "where"),
    "amount": Text("montant", "amount"),
    "label": Text("pour", "for"),
    "party": Text("pour", "for"),
    "role": Text("qualité", "quality"),
}
KINDS = {
    "article": Text("article", "article"),
    "annex": Text("annexe", "annex"),
    "law": Text("texte", "law"),
    "act": Text("acte", "act"),
}
FOUND = {
    True: Text("dans le document", "in the document"),
    False: Text("hors du document", "outside the document"),
    None: Text("introuvable", "not found"),
}
START = Text("point de départ : {words}", "starts: {words}")
DUE = Text("échéance : {words}", "due: {words}")
UNDATED = Text("sans date", "no date")
SIGNED = Text("signature : {place}, {date}", "signature: {place}, {date}")
BLANK = Text("(en blanc)", "(blank)")
COLORS = {"error": "bold red", "warning": "bold yellow", "info": "bold cyan"}
_LONGEST = 160


def pages(document: Document, verdicts: Sequence[Verdict], style: Style) -> str:
    """Every convention of the document, one under another; a line that says so where there is none."""
    parts: list[RenderableType] = [Line(safe.path(document.source.path), "bold")]
    if not document.conventions:
        parts.append(Line(f"  {NONE.say(style.lang)}"))
    for index, convention in enumerate(document.conventions):
        own = [v for v in verdicts if v.status == "fail" and _about(v, index, len(document.conventions))]
        parts += _convention(convention, own, style)
    return paint(parts, style)


def _about(verdict: Verdict, index: int, count: int) -> bool:
    return count == 1 or any(where.pointer.startswith(f"/conventions/{index}/") for where in verdict.where)


def _convention(convention: Convention, verdicts: Sequence[Verdict], style: Style) -> list[RenderableType]:
    title = safe.line(convention.title) if convention.title else UNTITLED.say(style.lang)
    parts: list[RenderableType] = ["", Line(title, "bold")]
    parts += _table("articles", ("number", "title"), ((a.number, a.title) for a in convention.articles), style)
    parties = ((p.name, p.alias, p.represented_by) for p in convention.parties)
    parts += _table("parties", ("name", "alias", "represented"), parties, style)
    parts += _table("terms", ("term", "meaning"), ((t.term, _tail(t.meaning)) for t in convention.defined_terms), style)
    parts += _table("time", ("date", "what", "article"), _timeline(convention, style), style)
    references = (
        (
            r.target,
            KINDS[r.kind].say(style.lang) if r.kind in KINDS else r.kind,
            FOUND[r.internal].say(style.lang),
            r.article,
        )
        for r in convention.references
    )
    parts += _table("references", ("target", "kind", "place", "article"), references, style)
    amounts = ((a.text, a.label, a.article) for a in convention.amounts)
    parts += _table("amounts", ("amount", "label", "article"), amounts, style)
    parts += _table("annexes", ("title",), ((annex,) for annex in convention.annexes), style)
    signatories = ((s.party, s.name, s.role) for s in convention.signatories)
    parts += _table("signatories", ("party", "name", "role"), signatories, style)
    parts += _signed(convention, style)
    return parts + _findings(verdicts, style)


def _table(
    heading: str, columns: Sequence[str], rows: Iterable[Sequence[str | None]], style: Style
) -> list[RenderableType]:
    """A titled table; nothing where it would be empty."""
    table = Table(box=SIMPLE, pad_edge=False)
    for name in columns:
        table.add_column(COLUMNS[name].say(style.lang), overflow="fold")
    for row in rows:
        table.add_row(*(Line(safe.cut(safe.line(cell or ""), _LONGEST)) for cell in row))
    if not table.row_count:
        return []
    return ["", Line(HEADINGS[heading].say(style.lang), "bold cyan"), table]


def _tail(meaning: str) -> str:
    """The last words of a long meaning: the term stands right behind them."""
    return meaning if len(meaning) <= _LONGEST else "…" + meaning[1 - _LONGEST :].partition(" ")[2]


def _timeline(convention: Convention, style: Style) -> list[tuple[str, str, str | None]]:
    """Dates in their order, then the delays that no date of the document starts."""
    rows: list[tuple[dt.date | None, str, str | None]] = []
    if convention.duration:
        rows += _dates(convention.duration, convention.duration.text, style)
    for limit in convention.deadlines:
        rows += _dates(limit, limit.text, style)
    rows.sort(key=lambda row: (row[0] is None, row[0] or dt.date.max))
    return [(date.isoformat() if date else UNDATED.say(style.lang), text, article) for date, text, article in rows]


def _dates(limit: TimeLimit, text: str, style: Style) -> list[tuple[dt.date | None, str, str | None]]:
    """A limit at each date that the document gives it: where it starts, where it ends."""
    dates = [(limit.start_on, START), (limit.date, DUE)]
    told = [(day, word.say(style.lang, words=text), limit.article) for day, word in dates if day]
    return list(told) or [(None, text, limit.article)]


def _signed(convention: Convention, style: Style) -> list[RenderableType]:
    if convention.signature_block is None:
        return []
    blank = BLANK.say(style.lang)
    place = safe.line(convention.signed_at) if convention.signed_at else blank
    date = convention.signed_on.isoformat() if convention.signed_on else blank
    return [Line(SIGNED.say(style.lang, place=place, date=date))]


def _findings(verdicts: Sequence[Verdict], style: Style) -> list[RenderableType]:
    if not verdicts:
        return []
    lines: list[RenderableType] = ["", Line(HEADINGS["findings"].say(style.lang), "bold cyan")]
    return lines + [Line(f"{v.rule} {safe.line(v.message)}", COLORS[v.severity]) for v in verdicts]
