"""Le nombre d'absents, et celui des pouvoirs, sont ceux des noms listés.

## Ce que la règle vérifie
« Pouvoirs : 4 » est comparé à la liste des pouvoirs ; « Absents : 6 » à celle des absents, qu'elle compte ou non ceux
qui ont donné pouvoir. Là où seuls des excusés sont nommés et où les nombres font l'effectif, rien n'est dit. Un nombre
très loin de sa liste fait penser à une liste mal lue : c'est alors une information.

## Pourquoi
Chaque pouvoir est une voix : un nombre qui ne correspond pas à la liste rend le vote invérifiable.

## Conforme
    attendance: {proxies_count: 1, proxies: [FABRE Lise -> BLANC Hugo], absent_count: 1, absent: [GIRAUD Paul]}

## Non conforme
    attendance: {proxies_count: 2, proxies: [FABRE Lise -> BLANC Hugo]}

## Texte
Cohérence interne de l'acte.

## Options
Aucune.

---
The number of absent members, and that of proxies, are those of the names listed.

## What it checks
“Pouvoirs : 4” is compared with the list of proxies; “Absents : 6” with that of the absent, whether or not it counts
those who gave a proxy. Where only the excused are named and the numbers make the members in office, nothing is said. A
number very far from its list looks like a list that was misread: then it is an information.

## Why it matters
Each proxy is a vote: a number that does not match the list makes the vote impossible to verify.

## Text
Internal consistency of the act.

## Options
None.
"""

from collections.abc import Iterator
from typing import Any

from deliberation_cli.models import Attendance, Session, Text
from deliberation_cli.rules import tally
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.people import surely_same

RULE = Rule(
    code="ATT005",
    name="absent-count",
    severity="warning",
    family="attendance",
    title=Text(
        "les nombres d'absents et de pouvoirs égalent les listes", "the numbers of absent and proxies equal the lists"
    ),
    messages={
        "pass": Text("{found} {side} annoncés, {expected} listés", "{found} {side} stated, {expected} listed"),
        "both": Text(
            "{found} absents annoncés : {expected} listés sans pouvoir, les autres représentés",
            "{found} absent stated: {expected} listed without proxy, the others represented",
        ),
        "fail": Text(
            "l'acte annonce {found} {side} et en nomme {expected}", "the act states {found} {side} and names {expected}"
        ),
        "doubtful": Text(
            "{found} {side} annoncés, {expected} lus : des suppléants siègent, ou la lecture est à revoir",
            "{found} {side} stated, {expected} read: substitutes sit, or the reading is to be checked",
        ),
        "excused": Text(
            "{found} absents annoncés, {expected} excusé(s) nommé(s) : les autres n'ont pas de liste",
            "{found} absent stated, {expected} excused named: the others have no list",
        ),
        "part": Text(
            "{found} {side} annoncés, {expected} lus : la liste a pu être mal lue, à relire",
            "{found} {side} stated, {expected} read: the list may have been misread, to be read again",
        ),
        "unknown": Text("{found} {side} annoncés, liste non lue", "{found} {side} stated, the list was not read"),
        "not-applicable": Text("l'acte n'annonce pas ce nombre", "the act does not state this number"),
    },
)


def _given_later(session: Session) -> int:
    """Proxies of members who were present: given when they left, they are not among those of the opening."""
    there = session.attendance.present
    return sum(any(surely_same(proxy.giver, one) for one in there) for proxy in session.attendance.proxies)


def _adds_up(attendance: Attendance, represented: int) -> bool:
    """« En exercice : 20 – Présents : 13 – Représentés : 2 – Absents : 5 »: the number is right, whoever is named."""
    there, away = attendance.present_count or len(attendance.present), attendance.absent_count or 0
    return attendance.members_in_office == there + represented + away


_SIDES = {"absent": Text("absents", "absent"), "proxies": Text("pouvoirs", "proxies")}


def check(context: Context) -> Iterator[Answer]:
    """Two answers a session: the absent, the proxies."""
    for at, session in context.sessions():
        for side in _SIDES:
            yield _answer(at, session, side)


def _answer(at: str, session: Session, side: str) -> Answer:
    attendance = session.attendance
    stated: int | None = getattr(attendance, f"{side}_count")
    listed = len(getattr(attendance, side))
    where = (f"{at}/attendance/{side}_count", f"{at}/attendance/{side}")
    if stated is None:
        return RULE.not_applicable(at)
    sides: dict[str, Any] = {"found": str(stated), "side": _SIDES[side]}
    moves = len(attendance.movements)
    if abs(stated - listed) <= (moves if listed else 0):
        return RULE.passes(*where, expected=str(listed), **sides)
    if side == "proxies" and listed and stated == listed - _given_later(session):
        return RULE.passes(*where, f"{at}/attendance/present", expected=str(stated), **sides)
    represented = len(attendance.proxies) or attendance.proxies_count or 0
    if side == "absent" and listed and represented and stated == listed + represented:
        return RULE.passes(*where, f"{at}/attendance/proxies", expected=str(listed), message="both", **sides)
    excused = sum(bool(person.excused) for person in attendance.absent)
    if side == "absent" and 0 < excused < listed and stated in (excused, listed - excused, excused + represented):
        return RULE.passes(*where, expected=str(stated), **sides)  # « Excusés (4 dont 3 pouvoirs) : … Absents (2) : … »
    if not listed:
        return RULE.unknown(f"attendance.{side}", pointers=where[:1], **sides)
    if side == "absent" and excused == listed < stated and _adds_up(attendance, represented):
        return RULE.unknown("attendance.absent", pointers=where, message="excused", expected=listed, **sides)
    substitutes = session.body.kind is not None and session.body.kind in tally.SUBSTITUTED
    replaced = side == "absent" and ((substitutes and stated <= listed + represented) or listed < stated == represented)
    if replaced or tally.lists_doubtful(session):
        if replaced:
            return RULE.unknown(f"attendance.{side}", pointers=where, message="doubtful", expected=listed, **sides)
        return RULE.fails(*where, severity="info", message="doubtful", expected=str(listed), **sides)
    if tally.in_part(stated, listed) or tally.in_part(listed, stated):
        return RULE.fails(*where, severity="info", message="part", expected=str(listed), **sides)
    return RULE.fails(*where, expected=str(listed), **sides)
