"""Une séance et sa présence ont été reconnues.

## Ce que la règle vérifie
Dans un acte, un procès-verbal ou un registre, une séance est reconnue, et dans cette séance au moins un présent ou un
nombre de présents. Un acte qui ne dit pas un mot de la présence n'est pas en faute : c'est noté en information.

## Pourquoi
Ce qui n'a pas été reconnu n'est pas vérifié : mieux vaut le dire que de laisser croire l'acte sans faute.

## Conforme
    kind: act
    attendance: {present_count: 5}

## Non conforme
    kind: act
    attendance: {members_in_office: null, present_count: null, proxies_count: null, absent_count: null,
      voters_count: null, present: [], proxies: [], absent: []}

## Texte
Aucun : état de la lecture.

## Options
Aucune.

---
A session and its attendance were recognised.

## What it checks
In an act, minutes or a register, a session is recognised, and in it one person present at least, or their number.
An act that says no word of the attendance is not at fault: it is noted as information.

## Why it matters
What was not recognised is not checked: it is better to say so than to let the act be believed sound.

## Text
None: the state of the reading.

## Options
None.
"""

from collections.abc import Iterator

from deliberation_cli.models import Session, Text
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context

RULE = Rule(
    code="DOC002",
    name="nothing-found",
    severity="warning",
    family="reading",
    title=Text("séance et présence reconnues", "session and attendance recognised"),
    messages={
        "pass": Text("séance et présence reconnues", "session and attendance recognised"),
        "fail": Text(
            "aucune séance n'a été reconnue : rien de cet acte n'est vérifié",
            "no session was recognised: nothing of this act is checked",
        ),
        "attendance": Text(
            "la présence n'a pas été reconnue : ni quorum ni pouvoirs ne sont vérifiés",
            "the attendance was not recognised: neither quorum nor proxies are checked",
        ),
        "untold": Text(
            "aucun mot de présence dans cet acte : ni quorum ni pouvoirs ne sont vérifiés",
            "no word of attendance in this act: neither quorum nor proxies are checked",
        ),
        "unknown": Text(
            "ni séance ni nature de document : est-ce un acte ?", "neither session nor kind of document: is it an act?"
        ),
        "not-applicable": Text("ce n'est pas un acte, ou il n'a pas été lu", "not an act, or it was not read"),
    },
)

_ACTS = ("act", "minutes", "register")


def check(context: Context) -> Iterator[Answer]:
    """One answer a session, else one a file."""
    document = context.document
    if any(problem.fatal for problem in document.problems) or document.kind in ("agenda", "other"):
        yield RULE.not_applicable("/source")
    elif not document.sessions:
        yield RULE.fails("/source") if document.kind in _ACTS else RULE.unknown("kind", "sessions")
    for at, session in context.sessions() if document.kind not in ("agenda", "other") else ():
        told = f"{at}/attendance/present" in document.evidence  # « Présents : tous les membres » names nobody
        if told or _attended(session):
            yield RULE.passes(f"{at}/attendance")
        elif f"{at}/attendance" in document.evidence:
            yield RULE.fails(f"{at}/attendance", message="attendance")
        else:
            yield RULE.fails(f"{at}/attendance", message="untold", severity="info")


def _attended(session: Session) -> bool:
    attendance = session.attendance
    counts = (attendance.present_count, attendance.voters_count)  # members in office may all be away
    return bool(attendance.present or attendance.proxies) or any(count is not None for count in counts)
