"""Puts the fields together into a `Document`, with the evidence of each value."""

from __future__ import annotations

from deliberation_cli.collector import collector_paused
from deliberation_cli.models import Attendance, Deliberation, Document, DocumentKind, Session, Source, WrittenDate
from deliberation_cli.parsing.acts.deliberations import read_deliberations
from deliberation_cli.parsing.attendance.attendance import read_attendance
from deliberation_cli.parsing.attendance.doubts import doubt_capitals, doubt_misread, doubt_officers, doubt_proxies
from deliberation_cli.parsing.attendance.movements import place_movements
from deliberation_cli.parsing.attendance.office_holders import name_by_office, seat_by_office
from deliberation_cli.parsing.attendance.side_column import column_apart
from deliberation_cli.parsing.conventions import find_conventions, laid_out, read_convention, unframed_convention
from deliberation_cli.parsing.counts.count_rows import FIELDS
from deliberation_cli.parsing.grammar.broken_given import with_whole_names
from deliberation_cli.parsing.grammar.dates import find_dates
from deliberation_cli.parsing.grammar.wrapped_names import with_whole_lines
from deliberation_cli.parsing.kinds import hint, kind_of, only_worked
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.session.listed_officers import as_listed
from deliberation_cli.parsing.session.session import read_session, written_weekdays
from deliberation_cli.parsing.session.sessions import split_sessions
from deliberation_cli.parsing.spellings import lend_spellings
from deliberation_cli.parsing.tables.grids import find_grids
from deliberation_cli.parsing.tables.lists_apart import part_lists
from deliberation_cli.parsing.text.flow import Flow, Found, Span, build_flow
from deliberation_cli.parsing.text.proof import Proven
from deliberation_cli.parsing.text.unwrapping import unwrapped
from deliberation_cli.reading.page import Page, Reading


@collector_paused()
def parse(source: Reading | list[Page]) -> Document:
    """Parse pages into a `Document`; what could not be read stays null, and `Document.problems` says so."""
    reading = source if isinstance(source, Reading) else Reading(Source(path="-"), source)
    document = Proven(Document(source=reading.source, problems=reading.problems))
    pages = with_whole_names(part_lists(reading.pages))
    flow = column_apart(with_whole_lines(unwrapped(build_flow(pages))))
    if flow.words:
        flow.grids = find_grids(flow, pages)
        spans = split_sessions(flow)
        flow.sittings = tuple(spans)
        said = hint(flow, spans)
        contracts = flow
        skip = find_conventions(flow)
        if not skip and (twin := laid_out(flow)):
            contracts, skip = twin, find_conventions(twin)
        document.prove("/conventions", unframed_convention(flow) if not skip else None)
        for i, span in enumerate(skip):
            convention = read_convention(contracts, span, whole=contracts is flow)
            document.value.conventions.append(convention.value)
            document.take(f"/conventions/{i}", convention)
        for i, span in enumerate(spans):
            session = _session(flow, span, said, skip)
            _same_register(session, document, said)
            document.value.sessions.append(session.value)
            document.take(f"/sessions/{i}", session)
        document.value.kind = kind_of(flow, said, document.value.sessions)
        _without_empty_acts(document)
        _without_assembly(flow, document)
        _weekdays(flow, document)
        doubt_capitals(flow, document)
        doubt_misread(flow, document)
    document.value.evidence = document.evidence(flow)
    lend_spellings(document.value)
    return document.value


def _same_register(session: Proven[Session], document: Proven[Document], said: DocumentKind | None) -> None:
    """« REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL » is printed once, over all the sessions of the register."""
    first = document.value.sessions[0].body if document.value.sessions else None
    if said != "register" or session.value.body.kind or first is None or first.kind is None:
        return
    session.value.body = first.model_copy()
    for name in ("name", "kind"):
        proof = document.proofs.get(f"/sessions/0/body/{name}")
        if proof:
            session.prove(f"/body/{name}", Found(proof.value, proof.span, min(proof.confidence, 0.8)))


def _without_empty_acts(document: Proven[Document]) -> None:
    """Minutes cut off behind the roll call: what was read as their one act has no title and no vote, and is none."""
    if document.value.kind != "minutes":
        return
    for i, session in enumerate(document.value.sessions):
        acts, at = session.deliberations, f"/sessions/{i}/deliberations/0/"
        told = [pointer for pointer in document.proofs if pointer.startswith(at)]
        if len(acts) == 1 and acts[0].subject is None and all(_TOLD_BESIDE.match(p, len(at)) for p in told):
            session.deliberations = []
            _unprove(document, at)


def _without_assembly(flow: Flow, document: Proven[Document]) -> None:
    """« Point validé » binds nobody where no assembly sat; and a works meeting has no members."""
    if document.value.kind != "other":
        return
    for i, session in enumerate(document.value.sessions):
        if any(map(_voted, session.deliberations)):
            continue
        session.deliberations = []
        _unprove(document, f"/sessions/{i}/deliberations/")
        if only_worked(flow):
            session.attendance, session.president, session.secretary = Attendance(), None, None
            for part in ("attendance/", "president", "secretary"):
                _unprove(document, f"/sessions/{i}/{part}")


def _unprove(document: Proven[Document], at: str) -> None:
    for pointer in [pointer for pointer in document.proofs if pointer.startswith(at)]:
        del document.proofs[pointer]


def _voted(act: Deliberation) -> bool:
    """Whether voices were counted, or all were of one mind."""
    return bool(act.vote and act.vote.model_dump(exclude={"outcome", "ballot"}, exclude_defaults=True))


_TOLD_BESIDE = late(r"(?:number|visas/\d+|recitals/\d+|rapporteur|vote/outcome)$")
"""« arrivée au point n° 4 », « par arrêté du préfet », « le comité choisit Mme ROY secrétaire »: no decision's own."""


def _weekdays(flow: Flow, document: Proven[Document]) -> None:
    """Dates written with their weekday, for rule SES006; a session's own stands in the session."""
    own = [f.span for pointer, f in document.proofs.items() if pointer.endswith("/date_text")]
    for i, found in enumerate(written_weekdays(flow, own)):
        date = next(find_dates(flow, found.span)).value.date()
        document.value.weekday_dates.append(WrittenDate(text=found.value, date=date))
        document.prove(f"/weekday_dates/{i}", found)


def _session(flow: Flow, span: Span, said: DocumentKind | None, skip: list[Span]) -> Proven[Session]:
    header = read_attendance(flow, span)
    if header.span:
        doubt_proxies(flow, header.span, header.attendance)
    listed = header.attendance.value
    away = [*(person.name for person in listed.absent), *(proxy.giver.name for proxy in listed.proxies)]
    session = read_session(flow, span, header.span, away)
    if header.headed or session.value.body.kind:  # names without a heading, of no assembly, are no roll call
        session.value.attendance = header.attendance.value
        session.take("/attendance", header.attendance)
    for name in ("president", "secretary"):
        if officer := session.proofs.get(f"/{name}"):
            officer = as_listed(flow, officer, header.attendance.value.present)
            setattr(session.value, name, officer.value)
            session.prove(f"/{name}", officer)
    doubt_officers(session)
    seat_by_office(flow, session)
    name_by_office(flow, session)
    deliberations = read_deliberations(flow, span, said, skip, header.span)
    session.value.deliberations = deliberations.value
    session.take("/deliberations", deliberations)
    _counts_of_items_apart(session)
    _figures_once(session)
    place_movements(session)
    return session


def _figures_once(session: Proven[Session]) -> None:
    """The figure that counts the present is not that of the voters too: « Conseillers 15 Présents 13 Votants »."""
    there = session.proofs.get("/attendance/present_count")
    for i, act in enumerate(session.value.deliberations):
        voters = session.proofs.get(f"/deliberations/{i}/vote/voters")
        if there and voters and act.vote and voters.span.start <= there.span.start < voters.span.end:
            act.vote.voters = None
            del session.proofs[f"/deliberations/{i}/vote/voters"]


def _counts_of_items_apart(session: Proven[Session]) -> None:
    """« … 2. Compte administratif Votants : 12. »: what a later item counts is no count of the opening."""
    second = [f.span.start for f in (session.proofs.get(f"/deliberations/1/{at}") for at in ("number", "subject")) if f]
    for field in FIELDS if second else ():
        found = session.proofs.get(f"/attendance/{field}")
        if found and found.span.start > min(second):
            setattr(session.value.attendance, field, None)
            del session.proofs[f"/attendance/{field}"]
