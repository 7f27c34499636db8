"""À l'ouverture, le quorum de ce jour et de cet organe est atteint.

## Ce que la règle vérifie
Les membres présents à l'ouverture (présents ou représentés, là où les pouvoirs comptent) sont comparés au quorum que
la loi demandait le jour de la séance, pour cet organe et ce nombre de membres en exercice : plus de la moitié en
droit commun, le tiers pendant les dérogations de 2020 à 2022. Quand les deux s'appliquent, les deux sont dits.
L'élection du président d'un département ou d'une région demande les deux tiers.

## Pourquoi
Sans quorum, l'assemblée ne délibère pas valablement : l'acte est nul.

## Conforme
    attendance: {members_in_office: 7, present_count: 4, present: [AUBERT Léa, BLANC Hugo, CARON Inès, DAVID Marc]}

## Non conforme
    attendance: {members_in_office: 11, present_count: 5}

## Texte
CGCT L2121-17, L3121-14, L3121-14-1, L3122-1, L4132-13, L4133-1, L4422-7, R1424-16 ; CASF R123-17 ; L5211-1 pour les
EPCI. La dérogation du jour est citée avec ses dates.

## Options
`delib.toml` : `members` (membres en exercice par période), `department`. Une liste de présents que rien ne confirme
(ni nombre annoncé, ni total) ne suffit pas à accuser : la règle répond alors qu'elle ne sait pas. De même où les
membres portent plusieurs voix (« M. Luc LEROY (5 voix) »), que les statuts d'un syndicat mixte peuvent compter.

---
At the opening, the quorum of that day and body is met.

## What it checks
The members present at the opening (present or represented, where proxies count) are held against the quorum that the
law asked for on the day of the session, for that body and number of members in office: more than half in common law,
one third during the derogations of 2020 to 2022. Where both apply, both are said. Electing the president of a
département or a region asks for two thirds.

## Why it matters
Without quorum the assembly does not validly deliberate: the act is void.

## Text
CGCT L2121-17, L3121-14, L3121-14-1, L3122-1, L4132-13, L4133-1, L4422-7, R1424-16; CASF R123-17; L5211-1 for EPCI.
The derogation of the day is cited with its dates.

## Options
`delib.toml`: `members` (members in office by period), `department`. A list of the present that nothing confirms
(neither a stated number nor a total) is not enough to accuse: the rule then answers that it does not know. So it does
where members hold several votes (“M. Luc LEROY (5 voix)”), which the statutes of a mixed syndicate may count.
"""

from collections.abc import Iterator

from deliberation_cli.models import LawRef, Session, Text
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.council import in_office
from deliberation_cli.rules.ground import Ground, at_body, ground
from deliberation_cli.rules.habits import elects_executive, elects_president
from deliberation_cli.rules.quorum.assess import MESSAGES, Assessment, assess, unless_weighted
from deliberation_cli.rules.roll_call import OPENING

RULE = Rule(
    code="QUO001",
    name="quorum-at-opening",
    severity="error",
    family="quorum",
    title=Text("le quorum est atteint à l'ouverture", "the quorum is met at the opening"),
    messages={
        **MESSAGES,
        "unknown": Text("quorum non vérifié, il manque : {missing}", "quorum not checked, missing: {missing}"),
        "unconfirmed": Text(
            "{found} présents lus sur {members} en exercice, sous le quorum de {expected} ; mais rien dans l'acte ne "
            "confirme que la liste est entière",
            "{found} present read of {members} in office, under the quorum of {expected}; but nothing in the act "
            "confirms that the list is whole",
        ),
        "not-applicable": Text(
            "seconde convocation : aucun quorum n'est demandé", "second convocation: no quorum is asked for"
        ),
    },
    law=LawRef(citation="CGCT L2121-17"),
    parameters=("quorum", "quorum_election"),
)


def check(context: Context) -> Iterator[Answer]:
    """One answer a session."""
    for at, session in context.sessions():
        if session.second_convocation:
            yield RULE.not_applicable(f"{at}/second_convocation")
            continue
        yield _judge(context, at, session, ground(context, session))


def _judge(context: Context, at: str, session: Session, base: Ground) -> Answer:
    attendance, office = session.attendance, in_office(at, session, context.config)
    missing = list(base.missing)
    if office is None:
        missing.append("attendance.members_in_office")
    if not attendance.present and attendance.present_count is None:
        missing.append("attendance.present")
    if base.law is None or office is None or missing:
        return RULE.unknown(*missing, pointers=[*at_body(at), f"{at}/attendance"])
    roll = context.roll_call(at, session)
    election = any(elects_executive(item) for item in session.deliberations)
    president = any(elects_president(item) for item in session.deliberations)
    found = assess(base.law, office.value, roll, OPENING, election=election, president=president)
    if found is None:
        return RULE.unknown("law.quorum", pointers=at_body(at))
    pointers = (*office.pointers, *roll.pointers(), *at_body(at))
    if found.status == "fail" and found.message == "fail" and not roll.consistent():
        found = found._replace(status="unknown", message="unconfirmed")
    found = unless_weighted(found, context, at)
    return answer(found, pointers)


def answer(found: Assessment, pointers: tuple[str, ...]) -> Answer:
    """An assessment as a rule's answer."""
    return Answer(
        found.status,
        pointers,
        found.values,
        expected=None if found.required is None else str(found.required),
        found=str(found.values.get("found", "")) or None,
        missing=["attendance"] if found.status == "unknown" else [],
        severity=found.severity,
        law=found.law,
        message=found.message,
    )
