"""What a document says, as blocks that a screen and a web page both show: headings, facts, the roll, names.

Every text in a block is safe to show: one line, no control characters (`safe.line`).
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from deliberation_cli.formats import safe, words
from deliberation_cli.models import Article, Convention, Deliberation, Document, Evidence, Lang, Person, Session, Vote
from deliberation_cli.models.text import Text

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


@dataclass(frozen=True, slots=True)
class Proof:
    """Where a value was read: page, words, and how surely."""

    page: str = ""
    quote: str = ""
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of what follows: a session, a deliberation, a convention."""

    text: str
    proof: Proof


@dataclass(frozen=True, slots=True)
class Fact:
    """A label, its value and the proof."""

    label: str
    value: str
    proof: Proof


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts one under another."""

    rows: list[Fact]


@dataclass(frozen=True, slots=True)
class Count:
    """A line of the roll: what the act states as a number, and how many it names; None where it does neither."""

    label: str
    stated: int | None
    named: int | None
    proof: Proof


@dataclass(frozen=True, slots=True)
class Roll:
    """The roll call in numbers."""

    rows: list[Count]


@dataclass(frozen=True, slots=True)
class Names:
    """People under a label, in the order of the document."""

    label: str
    names: list[str]


Block = Heading | Facts | Roll | Names
Entry = tuple[str, str, object]
"""JSON Pointer, label, value; a value that is None or empty is left out."""


def outline(document: Document, lang: Lang) -> Iterator[Block]:
    """The blocks of a document, in reading order."""
    return _Outline(document, lang).blocks()


class _Outline:
    """One document, with its proofs in the order of their pointers."""

    def __init__(self, document: Document, lang: Lang) -> None:
        self.document = document
        self.lang = lang
        self.proofs = document.evidence
        self.pointers = sorted(document.evidence)

    def blocks(self) -> Iterator[Block]:
        for index, session in enumerate(self.document.sessions):
            yield from self.session(f"/sessions/{index}", session)
        for index, convention in enumerate(self.document.conventions):
            yield from self.convention(f"/conventions/{index}", convention)

    def proof(self, *pointers: str) -> Proof:
        """The proof of the first pointer that has one, its own or that of its parts."""
        found = next(filter(None, map(self._evidence, pointers)), None)
        if found is None:
            return Proof()
        return Proof(f"p. {found.page}" if found.page else "", safe.line(found.quote), found.confidence)

    def _evidence(self, pointer: str) -> Evidence | None:
        if pointer in self.proofs:
            return self.proofs[pointer]
        at = bisect_left(self.pointers, f"{pointer}/")
        inside = at < len(self.pointers) and self.pointers[at].startswith(f"{pointer}/")
        return self.proofs[self.pointers[at]] if inside else None

    def field(self, name: str) -> str:
        return words.field(name, self.lang)

    def facts(self, entries: Iterable[Entry]) -> Iterator[Facts]:
        rows = [
            Fact(label, safe.line(self.words(value)), self.proof(pointer))
            for pointer, label, value in entries
            if value is not None and value != ""
        ]
        if rows:
            yield Facts(rows)

    def words(self, value: object) -> str:
        if isinstance(value, dt.date):
            return words.day(value, self.lang)
        if isinstance(value, Person):
            return f"{value.name} ({value.role})" if value.role else value.name
        return str(value)

    def session(self, at: str, session: Session) -> Iterator[Block]:
        kind = words.BODY_KINDS[session.body.kind].say(self.lang) if session.body.kind else ""
        title = session.body.name or kind or self.field("sessions")
        day = f", {words.day(session.date, self.lang)}" if session.date else ""
        yield Heading(safe.line(title + day), self.proof(f"{at}/date", f"{at}/body"))
        yield from self.facts(
            [
                (f"{at}/body/kind", self.field("body"), kind if session.body.name else ""),
                (f"{at}/convened_on", self.field("convened_on"), session.convened_on),
                (f"{at}/place", self.field("place"), session.place),
                (f"{at}/president", self.field("president"), session.president),
                (f"{at}/secretary", self.field("secretary"), session.secretary),
                (f"{at}/stated_quorum", self.field("stated_quorum"), session.stated_quorum),
            ]
        )
        yield from self.attendance(f"{at}/attendance", session)
        for index, deliberation in enumerate(session.deliberations):
            yield from self.deliberation(f"{at}/deliberations/{index}", index + 1, deliberation)

    def attendance(self, at: str, session: Session) -> Iterator[Block]:
        roll = session.attendance
        counts = (
            ("members_in_office", roll.members_in_office, None, "members_in_office"),
            ("present", roll.present_count, len(roll.present), "present_count"),
            ("proxies", roll.proxies_count, len(roll.proxies), "proxies_count"),
            ("absent", roll.absent_count, len(roll.absent), "absent_count"),
            ("voters_count", roll.voters_count, None, "voters_count"),
        )
        rows = [
            Count(self.field(name), stated, named, self.proof(f"{at}/{total}", f"{at}/{name}"))
            for name, stated, named, total in counts
            if stated is not None or named
        ]
        if rows:
            yield Roll(rows)
        pairs = [f"{pair.giver.name} → {pair.holder.name if pair.holder else '?'}" for pair in roll.proxies]
        moves = [_movement(move.person.name, move.kind, move.time, move.note) for move in roll.movements]
        yield from self.names("present", [person.name for person in roll.present])
        yield from self.names("proxies", pairs)
        yield from self.names("absent", [person.name for person in roll.absent])
        yield from self.names("movements", moves)

    def names(self, name: str, people: Sequence[str]) -> Iterator[Names]:
        if people:
            yield Names(self.field(name), [safe.line(person) for person in people])

    def deliberation(self, at: str, rank: int, deliberation: Deliberation) -> Iterator[Block]:
        unnumbered = Text("(point {n}, sans numéro)", "(item {n}, no number)").say(self.lang, n=rank)
        title = f"{self.field('deliberations').capitalize()} {deliberation.number or unnumbered}"
        yield Heading(safe.line(title), self.proof(f"{at}/number", f"{at}/subject", at))
        stamp = deliberation.transmission
        yield from self.facts(
            [
                (f"{at}/subject", self.field("subject"), deliberation.subject),
                (f"{at}/rapporteur", self.field("rapporteur"), deliberation.rapporteur),
                *self.vote(f"{at}/vote", deliberation.vote),
                *self.articles(at, deliberation.articles),
                (f"{at}/approves_convention", self.field("approves_convention"), deliberation.approves_convention),
                (f"{at}/signed_on", self.field("signed_on"), deliberation.signed_on),
                (f"{at}/transmission/act_id", self.field("act_id"), stamp and stamp.act_id),
                (f"{at}/transmission/sent_on", self.field("sent_on"), stamp and stamp.sent_on),
                (f"{at}/transmission/received_on", self.field("received_on"), stamp and stamp.received_on),
                (f"{at}/transmission/published_on", self.field("published_on"), stamp and stamp.published_on),
            ]
        )

    def vote(self, at: str, vote: Vote | None) -> Iterator[Entry]:
        if vote is None:
            return
        figures = [(name, getattr(vote, name)) for name in VOTE_FIELDS]
        shown = [f"{self.field(name)} {value}" for name, value in figures if value is not None]
        if vote.unanimous:
            shown.append(Text("à l'unanimité", "unanimous").say(self.lang))
        if vote.ballot:
            shown.append(words.BALLOTS[vote.ballot].say(self.lang))
        yield at, self.field("vote"), ", ".join(shown)
        yield (
            f"{at}/outcome",
            self.field("outcome"),
            words.OUTCOMES[vote.outcome].say(self.lang) if vote.outcome else "",
        )
        for name in ("names_against", "names_abstaining", "names_not_voting"):
            yield f"{at}/{name}", self.field(name), ", ".join(person.name for person in getattr(vote, name))

    def articles(self, at: str, articles: Sequence[Article]) -> Iterator[Entry]:
        for index, article in enumerate(articles):
            text = safe.cut(safe.line(article.title or article.text), 160)
            yield f"{at}/articles/{index}", safe.line(f"article {article.number}"), text or "…"

    def convention(self, at: str, convention: Convention) -> Iterator[Block]:
        title = " – ".join(filter(None, (self.field("conventions").capitalize(), convention.title)))
        yield Heading(safe.line(title), self.proof(f"{at}/title", at))
        parties = [
            (f"{at}/parties/{index}", self.field("parties"), party.name)
            for index, party in enumerate(convention.parties)
        ]
        yield from self.facts(
            [
                *parties,
                (f"{at}/duration", self.field("duration"), convention.duration and convention.duration.text),
                *self.articles(at, convention.articles),
            ]
        )


def _movement(name: str, kind: str, time: str | None, note: str | None) -> str:
    arrow = "→" if kind == "arrival" else "←"
    return " ".join(filter(None, (arrow, name, time, f"({note})" if note else "")))
