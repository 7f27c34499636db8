"""Quorum judged at one moment, by the common law and by whatever derogation was in force, literal, read or supposed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from deliberation_cli.law import Dated, Law, Relief
from deliberation_cli.law.values import Quorum
from deliberation_cli.models import LawRef, Severity, Status, Text
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.roll_call import Range, RollCall

MESSAGES: Mapping[str, Text] = {
    "pass": Text(
        "quorum atteint : {found} {who} sur {members} en exercice, il en faut {expected}",
        "quorum met: {found} {who} of {members} in office, {expected} are needed",
    ),
    "both": Text(
        "quorum atteint : {found} {who} sur {members} en exercice ; il en fallait {expected} par la dérogation "
        "({relief}), et {common} en droit commun",
        "quorum met: {found} {who} of {members} in office; {expected} were needed by the derogation ({relief}), "
        "and {common} in common law",
    ),
    "relief": Text(
        "quorum atteint par la seule dérogation ({relief}) : {found} {who} sur {members} en exercice, il en fallait "
        "{expected} ; le droit commun en demandait {common}",
        "quorum met by the derogation only ({relief}): {found} {who} of {members} in office, {expected} were needed; "
        "common law asked for {common}",
    ),
    "supposed": Text(
        "quorum atteint si la dérogation ({relief}) vaut pour cet organe, qu'elle ne nomme pas, ou pour ce jour : "
        "{found} {who} sur {members} en exercice, {expected} par la dérogation, {common} en droit commun",
        "quorum met if the derogation ({relief}) reaches this body, which it does not name, or that day: "
        "{found} {who} of {members} in office, {expected} by the derogation, {common} in common law",
    ),
    "stricter": Text(
        "quorum de droit commun atteint ({common}, pouvoirs compris), mais la dérogation ({relief}) compte les seuls "
        "présents : {found} pour {expected}, sur {members} en exercice",
        "common law quorum met ({common}, proxies counted), but the derogation ({relief}) counts those present only: "
        "{found} for {expected}, of {members} in office",
    ),
    "fail": Text(
        "quorum non atteint : {found} {who} sur {members} en exercice, il en faut {expected}",
        "quorum not met: {found} {who} of {members} in office, {expected} are needed",
    ),
    "between": Text(
        "quorum incertain : {found} {who} selon ce que l'acte laisse comprendre, sur {members} en exercice ; il en "
        "faut {expected}",
        "quorum uncertain: {found} {who} as far as one can tell, of {members} in office; {expected} are needed",
    ),
    "weighted": Text(
        "quorum non vérifié : {found} {who} sur {members} en exercice, mais les membres portent plusieurs voix, et "
        "les statuts peuvent le compter en voix",
        "quorum not checked: {found} {who} of {members} in office, but members hold several votes, and the statutes "
        "may count it in votes",
    ),
    "silent": Text(
        "la loi ne fixe pas ce quorum : {reason}",
        "the law does not set this quorum: {reason}",
    ),
}
"""The words of every outcome, shared by the rules of this family."""

PRESENT = Text("présents", "present")
EITHER = Text("présents ou représentés", "present or represented")


class Assessment(NamedTuple):
    """What the law answers at one moment."""

    status: Status
    message: str
    values: dict[str, object]
    law: LawRef
    required: int | None = None
    severity: Severity | None = None


def unless_weighted(found: Assessment, context: Context, at_session: str) -> Assessment:
    """« M. Luc LEROY (5 voix), Mme Zoé BRUN (3 voix) »: where members weigh, heads may not be what makes a quorum."""
    if found.status != "fail":
        return found
    lists = (f"{at_session}/attendance/{name}" for name in ("present", "present_count", "proxies", "members_in_office"))
    proofs = context.document.evidence
    weighed = any(at in proofs and _VOICES.search(proofs[at].quote or "") for at in lists)
    return found._replace(status="unknown", message="weighted") if weighed else found


_VOICES = re.compile(r"(?<!\d)(?:[2-9]|[1-9]\d{1,2})\s(?:à\s\d+\s)?voix\s?(?:\)|chacun)", re.IGNORECASE)


class _Count(NamedTuple):
    found: Range
    who: Text
    required: int
    met: bool | None


def assess(
    law: Law, members: int, roll: RollCall, moment: int, *, election: bool = False, president: bool = False
) -> Assessment | None:
    """Hold a roll call against the quorum of the day; None where the law's files do not settle it.

    Electing a president may ask for a quorum of its own, which no derogation surely eases.
    """
    own = law.quorum_election if president else None
    common = own if own and own.value else law.quorum
    if common is None:
        return None
    if common.value is None:
        return Assessment("unknown", "silent", {"reason": common.reason or ""}, common.ref())
    present, represented = roll.present(moment), roll.represented(moment)
    sides = (present, represented)
    relief, doubt = law.derogation(election=election), law.doubt
    if common is own:
        relief, doubt = None, relief or doubt
    base = _count(common.value, members, *sides)
    if base.met:
        return _met(members, base, common, relief, sides)
    for found, sure in ((relief, relief is not None and relief.cover != "analogy"), (doubt, False)):
        helped = _helped(members, base, found, sides, sure=sure)
        if helped is not None:
            return helped
    if base.met is None:
        return Assessment("unknown", "between", _values(members, base), common.ref(), base.required)
    return _missed(members, base, common, relief, sides)


def _count(quorum: Quorum, members: int, present: Range, represented: Range) -> _Count:
    both = quorum.counts == "present_or_represented"
    found = present.plus(represented) if both else present
    required = quorum.required(members)
    return _Count(found, EITHER if both else PRESENT, required, found.reaches(required))


def _values(members: int, count: _Count, **more: object) -> dict[str, object]:
    return {"members": members, "found": str(count.found), "who": count.who, "expected": count.required} | more


def _met(
    members: int, base: _Count, common: Dated[Quorum], relief: Relief | None, sides: tuple[Range, Range]
) -> Assessment:
    if relief is None or relief.derogation.quorum is None:
        return Assessment("pass", "pass", _values(members, base), common.ref(), base.required)
    eased = _count(relief.derogation.quorum, members, *sides)
    values = _values(members, eased, common=base.required, relief=relief.derogation.citation)
    if eased.met is False and relief.cover != "analogy":
        return Assessment("fail", "stricter", values, relief.ref(), eased.required, "warning")
    if not eased.met:
        return Assessment("pass", "pass", _values(members, base), common.ref(), base.required)
    return Assessment("pass", "both", values, relief.ref(), eased.required)


def _helped(
    members: int, base: _Count, relief: Relief | None, sides: tuple[Range, Range], *, sure: bool
) -> Assessment | None:
    """The derogation, where the common law is not surely met."""
    if relief is None or relief.derogation.quorum is None:
        return None
    eased = _count(relief.derogation.quorum, members, *sides)
    values = _values(members, eased, common=base.required, relief=relief.derogation.citation)
    if eased.met is None or (eased.met and base.met is None and not sure):
        return Assessment("unknown", "between", _values(members, eased), relief.ref(), eased.required)
    if not eased.met:
        return None
    if sure:
        return Assessment("pass", "relief", values, relief.ref(), eased.required)
    return Assessment("fail", "supposed", values, relief.ref(), eased.required, "warning")


def _missed(
    members: int, base: _Count, common: Dated[Quorum], relief: Relief | None, sides: tuple[Range, Range]
) -> Assessment:
    """Under the quorum by every reading: the most generous one is cited."""
    count, ref = base, common.ref()
    if relief is not None and relief.derogation.quorum is not None:
        count, ref = _count(relief.derogation.quorum, members, *sides), relief.ref()
    severity: Severity | None = "warning" if ref.confidence == "M" else None
    return Assessment("fail", "fail", _values(members, count), ref, count.required, severity)
