"""Présents, représentés et absents font ensemble les membres en exercice.

## Ce que la règle vérifie
Présents + représentés + absents sont comparés aux membres en exercice. La règle ne parle que si les trois listes (ou
leurs nombres) ont été lues : une liste qui manque rend la réponse inconnue. Qui est sur deux listes compte une fois.
Où seuls les excusés sont nommés, les absents sans excuse n'ont pas de liste : rien n'est dit s'il manque plus d'un nom.

## Pourquoi
Le quorum et les votants partent de ce compte : un membre oublié ou compté deux fois les fausse.

## Conforme
    attendance: {members_in_office: 4, present: [AUBERT Léa, BLANC Hugo], proxies: [FABRE Lise -> BLANC Hugo],
      absent: [GIRAUD Paul]}

## Non conforme
    attendance: {members_in_office: 5, present: [AUBERT Léa, BLANC Hugo], proxies: [FABRE Lise -> BLANC Hugo],
      absent: [GIRAUD Paul]}

## Texte
Cohérence interne de l'acte.

## Options
`members` de delib.toml donne les membres en exercice que l'acte ne dit pas.

---
Present, represented and absent members make up the members in office.

## What it checks
Present + represented + absent are compared with the members in office. The rule speaks only where the three lists (or
their numbers) were read: a missing list makes the answer unknown. Whoever is on two lists counts once. Where only the
excused are named, those absent without excuse have no list: nothing is said where more than one name is missing.

## Why it matters
The quorum and the voters start from this count: a member forgotten or counted twice falsifies them.

## Text
Internal consistency of the act.

## Options
`members` of delib.toml gives the members in office where the act does not.
"""

from collections.abc import Iterator

from deliberation_cli.models import Session, Text
from deliberation_cli.rules import tally
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.council import Office, in_office
from deliberation_cli.rules.people import among, may_be_same, roll

RULE = Rule(
    code="ATT002",
    name="attendance-total",
    severity="warning",
    family="attendance",
    title=Text(
        "présents + représentés + absents = membres en exercice",
        "present + represented + absent = members in office",
    ),
    messages={
        "pass": Text("{sum} = {found} membres en exercice{origin}", "{sum} = {found} members in office{origin}"),
        "fail": Text(
            "{present} présents + {represented} représentés + {absent} absents = {found}, "
            "mais {expected} membres en exercice{origin}",
            "{present} present + {represented} represented + {absent} absent = {found}, "
            "but {expected} members in office{origin}",
        ),
        "unknown": Text(
            "le compte des membres ne peut être fait, il manque : {missing}",
            "the members cannot be counted, missing: {missing}",
        ),
        "substitutes": Text(
            "{found} personnes pour {expected} membres : des suppléants siègent peut-être",
            "{found} people for {expected} members: substitutes may be sitting",
        ),
        "excused": Text(
            "{found} personnes pour {expected} membres : seuls les excusés sont nommés, non les autres absents",
            "{found} people for {expected} members: only the excused are named, not those absent besides",
        ),
        "not-applicable": Text(
            "les membres en exercice ne sont pas connus", "the number of members in office is not known"
        ),
    },
)

CONFIGURED = Text(" (delib.toml)", " (delib.toml)")
NOTHING = Text("", "")


def check(context: Context) -> Iterator[Answer]:
    """One answer a session."""
    for at, session in context.sessions():
        office = in_office(at, session, context.config)
        yield _answer(at, session, office, tally.unsure(context, at)) if office else RULE.not_applicable(at)


def _answer(at: str, session: Session, office: Office, unsure: tuple[str, ...]) -> Answer:
    attendance = session.attendance
    fields = ("present_count", "present", "proxies_count", "proxies", "absent_count", "absent")
    where = (*office.pointers, *tally.pointers(f"{at}/attendance", attendance, *fields))
    present = len(attendance.present) or attendance.present_count
    represented = len(attendance.proxies) or attendance.proxies_count
    absent = len(attendance.absent) or attendance.absent_count
    counts = {"present": present, "proxies": represented, "absent": absent}
    total = sum(count or 0 for count in counts.values())
    unread = [f"attendance.{name}" for name, count in counts.items() if count is None]
    origin = CONFIGURED if office.configured else NOTHING
    parts = " + ".join(str(count) for count in counts.values() if count is not None)
    if present is not None and (total == office.value or office.value in _totals(at, session, total)):
        return RULE.passes(*where, expected=str(office.value), found=str(office.value), sum=parts, origin=origin)
    if tally.lists_doubtful(session):
        return RULE.unknown("attendance.present", "attendance.absent", pointers=where)
    if unread and (present is None or total < office.value):
        return RULE.unknown(*unread, pointers=where)
    if tally.in_part(office.value, total):
        return RULE.unknown("attendance.present", "attendance.absent", pointers=where)
    if total > office.value and _substitutes(session):
        return RULE.unknown(
            "attendance.substitutes", pointers=where, message="substitutes", found=total, expected=office.value
        )
    if total + _SLIP < office.value and _only_excused(session):
        return RULE.unknown("attendance.absent", pointers=where, message="excused", found=total, expected=office.value)
    return RULE.fails(
        *where,
        *unsure,
        expected=str(office.value),
        found=str(total),
        present=present or 0,
        represented=represented or 0,
        absent=absent or 0,
        origin=origin,
    )


_SLIP = 1
"""One name is soon forgotten; several that are missing have no list."""


def _only_excused(session: Session) -> bool:
    """« Excusés : … », and no list of those who are away without excuse, nor a number of the absent."""
    absent = session.attendance.absent
    return bool(absent) and session.attendance.absent_count is None and all(person.excused for person in absent)


def _totals(at: str, session: Session, total: int) -> set[int]:
    """The total as listed; each person once; with the president named apart; absents counted with their proxies."""
    attendance = session.attendance
    people = [person for _, person in roll(session, at)]
    once = sum(1 for i, person in enumerate(people) if not any(may_be_same(person, p) for p in people[:i]))
    totals = {total, once} if once < len(people) and len(people) == total else {total}
    stated = (attendance.present_count, attendance.proxies_count, attendance.absent_count)
    if all(count is not None for count in stated):  # whom the lists do not name, the counts count
        totals.add(sum(count or 0 for count in stated))
    later = [move.person for move in attendance.movements if move.kind == "arrival"]
    totals.add(total + sum(not among(person, people) for person in later))  # « Arrivées en cours de séance : … »
    president = session.president
    if president is not None and attendance.present and not among(president, people):
        totals |= {count + 1 for count in totals}
    if attendance.absent_count is not None and not attendance.absent:
        totals.add(total - (len(attendance.proxies) or attendance.proxies_count or 0))
    return totals


def _substitutes(session: Session) -> bool:
    """Whether a substitute (suppléant) may sit for a listed member: then more people than seats are named."""
    people = (*session.attendance.present, *session.attendance.absent)
    named = any("suppl" in (person.role or "").casefold() for person in people)
    return named or session.body.kind in tally.SUBSTITUTED
