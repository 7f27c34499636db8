"""What an act says, on one screen for a person: session, attendance, proxies, votes, articles, each with its page."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

from rich.columns import Columns
from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text as Line

from deliberation_cli.formats import safe, words
from deliberation_cli.formats.interface import Style
from deliberation_cli.formats.screen import paint
from deliberation_cli.models import Article, Deliberation, Document, Person, Session, Text, Vote

VOTE_FIELDS = (
    "registered",
    "voters",
    "blank_or_null",
    "abstentions",
    "not_voting",
    "cast",
    "absolute_majority",
    "in_favour",
    "against",
)
"""The figures of a vote, in the order in which an act states them."""

_HEAD = "bold"
_DIM = "dim"


def documents(documents: Sequence[Document], style: Style) -> str:
    """One screen a document, an empty line between two."""
    parts: list[RenderableType] = []
    for document in documents:
        parts += [*_Screen(document, style).parts(), Line("")]
    return paint(parts[:-1], style)


class _Screen:
    """One document on the screen, with the pages of its values at hand."""

    def __init__(self, document: Document, style: Style) -> None:
        self.document = document
        self.style = style

    def say(self, fr: str, en: str) -> str:
        return Text(fr, en).say(self.style.lang)

    def page(self, *pointers: str) -> str:
        """« p. 3 », from the first pointer that has a proof on a page, its own or that of its parts."""
        proofs = self.document.evidence
        for pointer in pointers:
            inside = f"{pointer}/"
            for at, proof in proofs.items():
                if (at == pointer or at.startswith(inside)) and proof.page:
                    return f"p. {proof.page}"
        return ""

    def parts(self) -> Iterator[RenderableType]:
        document = self.document
        kind = words.DOCUMENT_KINDS[document.kind].say(self.style.lang) if document.kind else ""
        head = Line(safe.path(document.source.path), _HEAD)
        if kind:
            head.append(f"  {kind}", _DIM)
        yield head
        for index, session in enumerate(document.sessions):
            yield from self.session(f"/sessions/{index}", session)
        for index, convention in enumerate(document.conventions):
            at = f"/conventions/{index}"
            titles = [(at + "/title", self.say("convention", "convention"), convention.title)]
            yield self.facts(titles)
            yield from self.articles(at, convention.articles)
        if not document.sessions and not document.problems:
            yield Line("  " + self.say("aucune séance n'a été reconnue", "no session was recognised"), "yellow")

    def facts(self, rows: Iterable[tuple[str, str, object]]) -> Table:
        """A table of label, value and page; what the act does not state is left out."""
        table = Table(box=None, show_header=False, pad_edge=True, padding=(0, 2, 0, 0))
        table.add_column(style=_DIM, min_width=14)
        table.add_column(overflow="fold")
        table.add_column(style=_DIM, no_wrap=True)
        for pointer, label, value in rows:
            if value is not None and value != "":
                table.add_row(f"  {label}", Line(safe.line(self.words(value))), self.page(pointer))
        return table

    def words(self, value: object) -> str:
        if isinstance(value, dt.date):
            return words.day(value, self.style.lang)
        if isinstance(value, Person):
            return value.name if not value.role else f"{value.name} ({value.role})"
        return str(value)

    def session(self, at: str, session: Session) -> Iterator[RenderableType]:
        kind = words.BODY_KINDS[session.body.kind].say(self.style.lang) if session.body.kind else None
        rows: list[tuple[str, str, object]] = [
            (f"{at}/body/name", words.field("body", self.style.lang), session.body.name or kind),
            (f"{at}/date", words.field("sessions", self.style.lang), session.date),
            (f"{at}/convened_on", words.field("convened_on", self.style.lang), session.convened_on),
            (f"{at}/place", words.field("place", self.style.lang), session.place),
            (f"{at}/president", words.field("president", self.style.lang), session.president),
            (f"{at}/secretary", words.field("secretary", self.style.lang), session.secretary),
        ]
        yield self.facts(rows)
        yield from self.attendance(f"{at}/attendance", session)
        for index, deliberation in enumerate(session.deliberations):
            yield from self.deliberation(f"{at}/deliberations/{index}", deliberation)

    def attendance(self, at: str, session: Session) -> Iterator[RenderableType]:
        roll = session.attendance
        table = Table(box=None, pad_edge=True, padding=(0, 2, 0, 0), header_style=_HEAD)
        table.add_column("  " + self.say("présence", "attendance"))
        table.add_column(self.say("annoncé", "stated"), justify="right")
        table.add_column(self.say("nommés", "named"), justify="right")
        table.add_column("", style=_DIM)
        rows: list[tuple[str, int | None, int | None, str]] = [
            ("members_in_office", roll.members_in_office, None, ""),
            ("present", roll.present_count, len(roll.present), "present_count"),
            ("proxies", roll.proxies_count, len(roll.proxies), "proxies_count"),
            ("absent", roll.absent_count, len(roll.absent), "absent_count"),
            ("voters_count", roll.voters_count, None, ""),
        ]
        for field, stated, named, total in rows:
            if stated is None and not named:
                continue
            page = self.page(f"{at}/{total}", f"{at}/{field}") if total else self.page(f"{at}/{field}")
            label = words.field(field, self.style.lang)
            table.add_row(f"  {label}", _number(stated), str(named) if named else "–" if named is None else "0", page)
        if table.row_count:
            yield Line("")
            yield table
        yield from self.people("present", [person.name for person in roll.present])
        pairs = [f"{p.giver.name} → {p.holder.name if p.holder else '?'}" for p in roll.proxies]
        yield from self.people("proxies", pairs)
        yield from self.people("absent", [person.name for person in roll.absent])
        yield from self.people("movements", [_movement(m.person.name, m.kind, m.time, m.note) for m in roll.movements])

    def people(self, field: str, names: list[str]) -> Iterator[RenderableType]:
        if names:
            yield Line(f"  {words.field(field, self.style.lang)}", _DIM)
            yield Padding(Columns([Line(safe.line(name)) for name in names], padding=(0, 3)), (0, 0, 0, 4))

    def deliberation(self, at: str, deliberation: Deliberation) -> Iterator[RenderableType]:
        number = safe.line(deliberation.number or "")
        head = Line(f"\n{self.say('délibération', 'deliberation')} {number}".rstrip(), _HEAD)
        head.append(f"  {self.page(f'{at}/number', f'{at}/subject', at)}", _DIM)
        yield head
        lang, stamp = self.style.lang, deliberation.transmission
        approved = deliberation.approves_convention
        yield self.facts(
            [
                (f"{at}/subject", words.field("subject", lang), deliberation.subject),
                (f"{at}/rapporteur", words.field("rapporteur", lang), deliberation.rapporteur),
                (f"{at}/approves_convention", words.field("approves_convention", lang), approved),
                (f"{at}/signed_on", words.field("signed_on", lang), deliberation.signed_on),
                (f"{at}/transmission/act_id", words.field("act_id", lang), stamp and stamp.act_id),
                (f"{at}/transmission/sent_on", words.field("sent_on", lang), stamp and stamp.sent_on),
                (f"{at}/transmission/received_on", words.field("received_on", lang), stamp and stamp.received_on),
            ]
        )
        if deliberation.vote:
            yield self.vote(f"{at}/vote", deliberation.vote)
        yield from self.articles(at, deliberation.articles)

    def vote(self, at: str, vote: Vote) -> Table:
        lang = self.style.lang
        figures = [(field, getattr(vote, field)) for field in VOTE_FIELDS]
        shown = [f"{words.field(field, lang)} {value}" for field, value in figures if value is not None]
        if vote.unanimous:
            shown.append(self.say("à l'unanimité", "unanimous"))
        rows: list[tuple[str, str, object]] = [(at, words.field("vote", lang), ", ".join(shown) or None)]
        outcome = words.OUTCOMES[vote.outcome].say(lang) if vote.outcome else None
        rows.append((f"{at}/outcome", words.field("outcome", lang), outcome))
        for field in ("names_against", "names_abstaining", "names_not_voting"):
            names = ", ".join(person.name for person in getattr(vote, field))
            rows.append((f"{at}/{field}", words.field(field, lang), names or None))
        return self.facts(rows)

    def articles(self, at: str, articles: Sequence[Article]) -> Iterator[RenderableType]:
        rows: list[tuple[str, str, object]] = []
        for index, article in enumerate(articles):
            text = safe.cut(safe.line(article.title or article.text), max(self.style.width - 30, 30))
            rows.append((f"{at}/articles/{index}", f"article {safe.line(article.number)}", text or "…"))
        if rows:
            yield self.facts(rows)


def _number(value: int | None) -> str:
    return "–" if value is None else str(value)


def _movement(name: str, kind: str, time: str | None, note: str | None) -> str:
    arrow = "→" if kind == "arrival" else "←"
    return " ".join(filter(None, (arrow, name, time, f"({note})" if note else "")))
