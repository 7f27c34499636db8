"""Arrivals and departures (arrivées, départs): told beside a name in the lists, or in a sentence of the minutes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from deliberation_cli.models import Movement, Person, Session
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.flow import Flow, Found, Span
from deliberation_cli.parsing.grammar.hours import read_hour
from deliberation_cli.parsing.grammar.names import read_names
from deliberation_cli.parsing.proof import Proven

_NAME_REACH = 70
_NOTE_REACH = 90


def read_movements(flow: Flow, span: Span, lists: Span) -> Proven[list[Movement]]:
    """Movements in `span`; inside `lists` the note stands behind a listed name, elsewhere a sentence tells it."""
    movements: Proven[list[Movement]] = Proven([])
    for found in sorted([*_in_lists(flow, lists), *_in_sentences(flow, span, lists)], key=lambda f: f.span.start):
        movements.prove(f"/{len(movements.value)}", found)
        movements.value.append(found.value)
    return movements


def place_movements(session: Proven[Session]) -> None:
    """Say before which item each movement falls, where its place in the minutes or its words tell.

    In the text of the minutes, that is the first item whose decision stands behind the movement; beside a listed name,
    the item whose number the note gives.
    """
    if not session.value.attendance.movements:
        return
    decided = _decided(session)
    header_end = max((f.span.end for p, f in session.proofs.items() if _LISTED.match(p)), default=0)
    for i, movement in enumerate(session.value.attendance.movements):
        at = session.proofs[f"/attendance/movements/{i}"].span.start
        if at >= header_end and decided and None not in decided:
            movement.item = next((k for k, end in enumerate(decided) if end is not None and end > at), len(decided))
        elif movement.note:
            movement.item = _noted_item(session.value, movement.note)


_LISTED = re.compile(r"/attendance/(present|absent|proxies)$")


def _decided(session: Proven[Session]) -> list[int | None]:
    """Offset of the decision of each item: its vote, or else its last words."""
    votes: dict[int, int] = {}
    words: dict[int, int] = {}
    for pointer, found in session.proofs.items():
        match = _OF_ITEM.match(pointer)
        if match:
            told = votes if match["vote"] else words
            told[int(match["i"])] = max(told.get(int(match["i"]), 0), found.span.end)
    return [votes.get(i, words.get(i)) for i in range(len(session.value.deliberations))]


_OF_ITEM = re.compile(r"/deliberations/(?P<i>\d+)(?:/(?P<vote>vote)|/|$)")


def _noted_item(session: Session, note: str) -> int | None:
    """« à partir du point n° 3 », where an item bears that number."""
    number = re.search(
        r"(?:point|d[eé]lib[eé]ration|dossier|question|item|affaire|rapport)\s*(?:n\s?[°o]?\s?)?([\w./-]+)", note
    )
    if number is None:
        return None
    wanted = number[1].lstrip("0").lower()
    bearing = [i for i, d in enumerate(session.deliberations) if d.number and d.number.lstrip("0").lower() == wanted]
    return bearing[0] if len(bearing) == 1 else None


def _in_lists(flow: Flow, lists: Span) -> Iterator[Found[Movement]]:
    """« Guy BRET (arrivé à 19h40) », « Zoé BRUN (jusqu'au point 6) »."""
    for bracket in re.compile(r"\(([^()]{4,240})\)").finditer(flow.fold, lists.start, lists.end):
        kind = _kind(bracket[1])
        people = read_names(flow, Span(max(lists.start, bracket.start() - _NAME_REACH), bracket.start()))
        if kind and people and bracket.start() - people[-1].span.end <= 3:
            yield _movement(flow, people[-1], kind, Span(bracket.start(1), bracket.end(1)))


_VERB = re.compile(
    r"(?P<before>quitte(?:nt)? (?:definitivement )?la (?:salle|seance)|sort(?:ent)? de la salle"
    r"|arrive(?:nt)? (?:a|en seance)|se retire(?:nt)?|rejoint la seance|entre(?:nt)? en seance"
    r"|a quitte la (?:salle|seance))"
    r"|(?P<after>(?:arrivee|depart|sortie|retour)s? de )"
)


def _in_sentences(flow: Flow, span: Span, lists: Span) -> Iterator[Found[Movement]]:
    """« Mme Zoé BRUN quitte la salle », « Arrivée de M. Guy BRET à 19h45 »: only with a civility, never a guess."""
    for match in flow.scan(_VERB, span):
        if lists.start <= match.start() < lists.end:
            continue
        kind = _kind(match.group())
        person = _person_near(flow, match, span)
        if kind and person:
            end = min(match.end() + _NOTE_REACH, span.end)
            stop = re.search(r"[.\n]", flow.fold[match.end() : end])
            note = Span(match.start(), match.end() + stop.start() if stop else end)
            yield _movement(flow, person, kind, note)


def _person_near(flow: Flow, match: re.Match[str], span: Span) -> Found[Person] | None:
    if match.lastgroup == "after":
        people = read_names(flow, Span(match.end(), min(match.end() + _NAME_REACH, span.end)))
        near = people[0] if people and people[0].span.start - match.end() <= 12 else None
    else:
        people = read_names(flow, Span(max(span.start, match.start() - _NAME_REACH), match.start()))
        near = people[-1] if people and match.start() - people[-1].span.end <= 24 else None
        near = near or _subject(flow, match.start(), span)
    return near if near and near.value.civility else None


_SENTENCE_REACH = 120


def _subject(flow: Flow, verb: int, span: Span) -> Found[Person] | None:
    """The only person of a sentence that opens with him: « M. Guy BRET quitte la présidence et sort de la salle »."""
    start = max(span.start, verb - _SENTENCE_REACH)
    opening = max(flow.text.rfind(end, start, verb) for end in (".\n", "\n\n", ": "))
    stop = re.search(r"(?<=[a-z]{3})\.\s", flow.fold[start:verb])
    opening = max(opening, start + stop.end() if stop else -1)
    people = read_names(flow, Span(opening, verb)) if opening >= 0 else []
    return people[0] if len(people) == 1 and people[0].span.start - opening <= 16 else None


def _kind(words: str) -> str | None:
    if cue("movements", "arrival").search(words):
        return "arrival"
    return "departure" if cue("movements", "departure").search(words) else None


def _movement(flow: Flow, person: Found[Person], kind: str, note: Span) -> Found[Movement]:
    clock = read_hour(flow.fold[note.start : note.end])
    movement = Movement.model_validate({"person": person.value, "kind": kind, "time": clock, "note": flow.slice(note)})
    return Found(movement, Span(min(person.span.start, note.start), max(person.span.end, note.end)))
