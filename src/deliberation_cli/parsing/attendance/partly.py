"""Who is on two lists, each for a part of the sitting: « Présents : Mme Zoé BRUN (de l'ouverture au point 7) ».

« Ont donné pouvoir : M. Guy BRET (pouvoir à Mme Zoé BRUN jusqu'à 9 h 35) », and M. Guy BRET among the present, came at
9 h 35: the act says so without a word of arrival.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from deliberation_cli.models import Attendance, Movement, Person
from deliberation_cli.models.names import may_be_same, words
from deliberation_cli.parsing.grammar.hours import read_hour
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.text.proof import Proven
from deliberation_cli.parsing.words import CIVILITY, ITEM

_OWN_WORDS = late(r"(?:,(?=\s?(?:jusqu|a partir d|a compter d)))?(?:[^,;()\n]|\([^()]{0,200}\)){0,160}")
"""What is said of one person of a list: to the next comma or line, the brackets taken whole.

« M. Guy BRET, jusqu'à la délibération n° 4 »: that comma is his own.
"""
_REACH = 45
_STAR = 3
"""« * Mme Zoé BRUN, jusqu'au point 4 (procuration à M. ROY) »: a star before the name: of her presence."""
_BEFORE = late(rf"(?<![^\n.;:])\s?(?P<when>(?:a partir|a compter) d[^,;.\n]{{2,25}}?),?\s{CIVILITY}\s?$")
_ITEM = rf"(?:{ITEM}|ouverture)"
_UNTIL, _FROM = late(r"\bjusqu|\bdebut\b"), late(r"\b(?:a partir|a compter|a l'issue|apres) |\bfin\b")
_CAME = late(r"\b(?:est|etant) (?:arrive|rentre|revenu)|\bson (?:arrivee|retour)\b")
_LEFT = late(r"\b(?:quitte|sort|s'absente|part) |\b(?:est|etant) parti|\bson depart\b")
_THEN_THERE = late(r"\b(?:pouvoir|procuration)\b.{0,120}\bpresente? (?:de|du|a partir|a compter|des) ")
"""« procuration à M. Guy BRET du point 1 au point 19, présente du point 20 à la fin »."""
_PART = late(
    rf"{_CAME.pattern}|{_LEFT.pattern}|\bjusqu|\b(?:a partir|a compter|a l'issue) d|\({_ITEM}s? (?:n ?[°o] ?)?\d"
    rf"|\b(?:de la|de l'|du|pour les?|pour la) {_ITEM}s? ?(?:n|\d|de la)"
    r"|\b(?:pour|en|au|a la) (?:le |la )?(?:debut|fin|vote|examen)\b|\bpour l'examen\b"
)


def read_partly(flow: Flow, attendance: Proven[Attendance], told: Sequence[Movement]) -> Iterator[Found[Movement]]:
    """A movement each for those who are both present and away, where a note on either list parts the sitting.

    Nobody of `told`, whose movements are read already.
    """
    givers = [proxy.giver for proxy in attendance.value.proxies]
    away: dict[tuple[str, ...], list[Found[Person]]] = {}
    for found in (
        *_listed(attendance, "proxies", givers, "/giver"),
        *_listed(attendance, "absent", attendance.value.absent),
    ):
        away.setdefault(words(found.value.name), []).append(found)
    for present in _listed(attendance, "present", attendance.value.present):
        others = away.get(words(present.value.name), [])
        if len(others) != 1 or any(may_be_same(present.value.name, move.person.name) for move in told):
            continue
        for entry in (present, others[0]):
            own = _own_words(flow, entry.span)
            part = _PART.search(flow.fold, *own)
            if part:
                starred = "*" in flow.text[max(entry.span.start - _STAR, 0) : entry.span.start]
                kind = _kind(flow.fold[own.start : own.end], there=entry is present or starred)
                yield _movement(flow, present, kind, Span(part.start(), own.end))
                break


def _kind(said: str, *, there: bool) -> str:
    """Whether the words, beside a name among the present (`there`) or the others, make that person come or go."""
    if _LEFT.search(said):
        return "departure"
    if _CAME.search(said) or _THEN_THERE.search(said):
        return "arrival"
    begins, ends = (_FROM, _UNTIL) if there else (_UNTIL, _FROM)
    return "arrival" if begins.search(said) and not ends.search(said) else "departure"


def _own_words(flow: Flow, person: Span) -> Span:
    """What is said of one person of a list, before the name (« à partir de 19 h 21, M. BRET ») or behind it."""
    before = _BEFORE.search(flow.fold, max(person.start - _REACH, 0), person.start)
    if before:
        return Span(*before.span("when"))
    behind = _OWN_WORDS.match(flow.fold, person.end)
    return Span(person.end, behind.end() if behind else person.end)


def _listed(
    attendance: Proven[Attendance], name: str, people: Sequence[Person], behind: str = ""
) -> Iterator[Found[Person]]:
    for i, person in enumerate(people):
        proof = attendance.proofs.get(f"/{name}/{i}{behind}")
        if proof is not None:
            yield Found(person, proof.span)


def _movement(flow: Flow, person: Found[Person], kind: str, note: Span) -> Found[Movement]:
    told = {"person": person.value, "kind": kind, "time": read_hour(flow.fold[note.start : note.end])}
    return Found(Movement.model_validate({**told, "note": flow.slice(note).strip(" ().")}), note)
