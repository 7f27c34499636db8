"""People told by their office alone: « Présents : M. le Maire, … », « Mme Zoé BRUN donne pouvoir à M. le Maire ».

The act itself says who bears the office: the one person of the list of the present beside whom it stands, or who
presides with it, in that list or told apart. Where it does not, the holder stays without a name.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from deliberation_cli.models import Person, Session
from deliberation_cli.models.names import part_of
from deliberation_cli.parsing.attendance.section import Section
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span, fold
from deliberation_cli.parsing.text.proof import Proven
from deliberation_cli.parsing.words import CIVIL, CIVILITIES, CIVILITY

_TO_OFFICE = late(
    r"(?:[^.;:\n]{0,50}?(?:pouvoir|procuration|mandat|represent|vote|voix|donn)[^.;:\n]{0,30}?(?<![a-z])|[^.;:\n]{0,50}?,\s|\s\([^()]{3,40}\)\s|\W{0,4})"
    rf"(?:(?:a|par)\s(?:{CIVILITY}\s)?l[ea]|(?<!adjoint\s)(?<!adjointe\s)au)\s"
    r"(?P<office>maire|president)e?(?![a-z'-])(?!\s(?:de|du|delegue|adjoint)\b)(?!\sd')"
)
"""A word of giving, or nothing but signs before « à »: « Mme Ida COLAS, adjoint(e) au Maire » gives to nobody."""
_OFFICES = {"maire": late("(?:(?:senat(?:eur|rice)|deputee?)[ -])?maire"), "president": late("presidente?")}
_REACH = 110
_BY_OFFICE = 0.9


def name_by_office(flow: Flow, session: Proven[Session]) -> None:
    """Give the proxies whose holder is told by office the name that the act gives to it."""
    proxies = session.value.attendance.proxies
    for i, proxy in enumerate(proxies):
        giver = session.proofs.get(f"/attendance/proxies/{i}/giver")
        if proxy.holder or giver is None:
            continue
        behind = session.proofs.get(f"/attendance/proxies/{i + 1}/giver")
        limit = behind.span.start if behind and behind.span.start > giver.span.end else len(flow.fold)
        told = _TO_OFFICE.match(flow.fold, giver.span.end, min(limit, giver.span.end + _REACH))
        holder = _in_office(session, told["office"]) if told else None
        if holder and not part_of(holder.value.name, proxy.giver.name):
            proxies[i] = proxy.model_copy(update={"holder": holder.value})
            session.prove(f"/attendance/proxies/{i}/holder", Found(None, holder.span, _BY_OFFICE))


def seat_by_office(flow: Flow, session: Proven[Session]) -> None:
    """« sous la présidence de M. Luc PETIT, Maire … Présents : M. le Maire, Mme Zoé BRUN »: he is in the list."""
    listed, president = session.proofs.get("/attendance/present"), session.proofs.get("/president")
    present = session.value.attendance.present
    if not (listed and president) or any(
        part_of(president.value.name, person.name) or part_of(person.name, president.value.name) for person in present
    ):
        return
    told = _LISTED.search(flow.fold, max(listed.span.start - _AHEAD, 0), listed.span.end)
    if told is None or not (president.value.role is None or _bears(president.value, told["office"])):
        return
    seat = Span(*told.span("who"))
    before = [session.proofs.get(f"/attendance/present/{i}") for i in range(len(present))]
    place = sum(found is not None and found.span.start < seat.start for found in before)
    session.value.attendance.present = [*present[:place], president.value, *present[place:]]
    for i in range(len(present) - 1, place - 1, -1):
        if found := session.proofs.pop(f"/attendance/present/{i}", None):
            session.prove(f"/attendance/present/{i + 1}", found)
    session.prove(f"/attendance/present/{place}", Found(president.value, seat, _BY_OFFICE))


_AHEAD = 40
_LISTED = late(
    rf"(?:present[^:,;.\n]{{0,30}}:|[,;*–-]|\n)\s*(?P<who>{CIVILITY}\s?l[ea]\s"
    rf"(?P<office>maire|president)e?)(?=\s?[*,;–\n-]|\s{CIVILITIES})"
)


def apposed(sections: Sequence[Section]) -> None:
    """« Absents : Mme Ida COLAS donne pouvoir à Monsieur le Maire / Luc PETIT, … », where he is there: he holds."""
    there = [e.person.value.name for s in sections if s.heading.kind == "present" for e in s.roster.people]
    for section in sections if there else ():
        roster = section.roster
        for i, proxy in enumerate(roster.proxies if section.heading.kind in ("absent", "proxies") else ()):
            behind = (e for e in roster.people if e.person.span.start > proxy.giver.span.end)
            after = next(behind, None) if proxy.holder is None else None
            name = after.person.value.name if after else ""
            if after and _ENDS_LINE.fullmatch(after.before) and any(part_of(name, other) for other in there):
                roster.proxies[i] = replace(proxy, holder=after.person)
                roster.people = [e for e in roster.people if e is not after]


_ENDS_LINE = late(r"[^.;:\n]{0,50}\bl[ea]\s(?:maire|president)e?\s?\n\s?" + CIVIL)


def _in_office(session: Proven[Session], office: str) -> Found[Person] | None:
    """« Présents : M. Luc PETIT, Maire, … », « sous la présidence de M. PETIT, Maire »: if it is one, and there."""
    present = session.value.attendance.present
    bears = [i for i, person in enumerate(present) if _bears(person, office)]
    president = session.proofs.get("/president")
    if not bears and president and (_bears(president.value, office) or (office, president.value.role) == _PRESIDES):
        bears = [i for i, person in enumerate(present) if part_of(person.name, president.value.name)]
    if not bears and president and _bears(president.value, office):
        return president  # « sous la présidence de M. Luc PETIT, Maire », who is told over the list and not in it
    if len(bears) != 1:
        return None
    found = session.proofs.get(f"/attendance/present/{bears[0]}")
    return Found(present[bears[0]], found.span) if found else None


_PRESIDES = ("president", None)
"""« sous la présidence de M. Luc PETIT »: the office goes without saying."""


def _bears(person: Person, office: str) -> bool:
    """« Maire », « La Présidente »; neither « maire délégué » nor « vice-président »."""
    return _OFFICES[office].fullmatch(fold(person.role or "").removeprefix("le ").removeprefix("la ")) is not None
