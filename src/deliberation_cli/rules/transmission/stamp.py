"""The stamps of a document, one a deliberation: what the rules on transmission look at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from deliberation_cli.models import Deliberation, Session, Transmission
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context


class Stamp(NamedTuple):
    """A stamp (accusé de réception) and where it stands."""

    at: str
    """Pointer of the transmission."""
    transmission: Transmission
    at_deliberation: str
    deliberation: Deliberation
    at_session: str
    session: Session


def stamps(context: Context) -> Iterator[Stamp]:
    """Every transmission of the document."""
    for at_session, session, at, deliberation in context.deliberations():
        if deliberation.transmission is not None:
            place = f"{at}/transmission"
            yield Stamp(place, deliberation.transmission, at, deliberation, at_session, session)


def each(context: Context, rule: Rule, answer: Callable[[Context, Stamp], Answer]) -> Iterator[Answer]:
    """One answer a stamp; a document without stamp is not concerned."""
    found = list(stamps(context))
    if not found:
        yield rule.not_applicable("/sessions")
    for stamp in found:
        yield answer(context, stamp)


def doubtful(context: Context, *pointers: str) -> bool:
    """Whether the words at one of `pointers` were read with a doubt: a figure misread accuses nobody."""
    proofs = (context.document.evidence.get(pointer) for pointer in pointers)
    floor = context.config.confidence_floor
    return any(proof is not None and (proof.confidence < floor or bool(proof.alternatives)) for proof in proofs)
