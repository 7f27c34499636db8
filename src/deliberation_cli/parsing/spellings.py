"""One name in several places of a scan: a place surely read lends its spelling to a doubtful one, as an alternative.

« Konig » among the present and « Kœnig » beside a proxy are perhaps one person. Which is right nobody can tell from
here: the value stays what was read there, and its evidence shows the other spelling among its alternatives. On a page
that was typed, two spellings are the clerk's own, and nothing is lent.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from deliberation_cli.models import Document, Evidence, Person, Session, names
from deliberation_cli.parsing.late import late

SURE = 0.99
"""Confidence from which a name needs no other spelling."""
_WORD = late(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_ROLL = frozenset(("present", "giver", "absent"))
"""Who is in one of these is in no other: names there are of two people, however alike."""
_NAMED = ("names_against", "names_abstaining", "names_not_voting")


class _Place(NamedTuple):
    """A name, what it is named as, and its proof."""

    pointer: str
    named_as: str
    person: Person
    proof: Evidence


def lend_spellings(document: Document) -> None:
    """Add to the evidence of doubtful names the spellings of the same names elsewhere in the session."""
    pictures = {origin.page for origin in document.source.origins if origin.method in ("ocr", "mixed")}
    for index, session in enumerate(document.sessions if pictures else ()):
        places = [
            _Place(pointer, named_as, person, document.evidence[at])
            for pointer, named_as, person in _people(session, f"/sessions/{index}")
            for at in (pointer, f"{pointer}/name")
            if at in document.evidence
        ]
        for place in places:
            if place.proof.confidence < SURE and place.proof.page in pictures and (other := _lent(place, places)):
                place.proof.alternatives.append(other)


def _people(session: Session, at: str) -> Iterator[tuple[str, str, Person]]:
    """JSON Pointer, what it is named as, and each person of a session."""
    roll = session.attendance
    for i, present in enumerate(roll.present):
        yield f"{at}/attendance/present/{i}", "present", present
    for i, absent in enumerate(roll.absent):
        yield f"{at}/attendance/absent/{i}", "absent", absent
    for i, proxy in enumerate(roll.proxies):
        yield f"{at}/attendance/proxies/{i}/giver", "giver", proxy.giver
        if proxy.holder:
            yield f"{at}/attendance/proxies/{i}/holder", "holder", proxy.holder
    for i, movement in enumerate(roll.movements):
        yield f"{at}/attendance/movements/{i}", "movement", movement.person
    for officer in ("president", "secretary"):
        if person := getattr(session, officer):
            yield f"{at}/{officer}", officer, person
    for i, deliberation in enumerate(session.deliberations):
        if deliberation.rapporteur:
            yield f"{at}/deliberations/{i}/rapporteur", "rapporteur", deliberation.rapporteur
        for field in _NAMED if deliberation.vote else ():
            for j, person in enumerate(getattr(deliberation.vote, field)):
                yield f"{at}/deliberations/{i}/vote/{field}/{j}", field, person


def _lent(place: _Place, places: list[_Place]) -> str | None:
    """The word of the same name as the surer places spell it; None where they spell it so too, or disagree."""
    found: dict[str, str] = {}
    for other in places:
        if other.proof.confidence <= place.proof.confidence or _two_people(place, other):
            continue
        word = other_spelling(place.person.name, other.person.name)
        if word == "":
            return None
        if word:
            found.setdefault(word.casefold(), word)
    shown = {_bare(word) for word in place.proof.alternatives}
    return next(iter(found.values())) if len(found) == 1 and not shown & set(found) else None


def _two_people(one: _Place, other: _Place) -> bool:
    if one.named_as in _ROLL and other.named_as in _ROLL:
        return True
    return names.apart(one.person.civility, other.person.civility)


def other_spelling(name: str, lender: str) -> str | None:
    """The one word that `lender` spells otherwise than `name`; "" where all are alike, None where two people are named.

    Case and order do not matter, and one name may be shorter. An accent is lent, the lack of one is not: capitals drop
    them.
    """
    ours, theirs = (_WORD.findall(text.replace("’", "'")) for text in (name, lender))
    for word in list(ours):
        if twin := next((w for w in theirs if w.casefold() == word.casefold()), None):
            ours.remove(word)
            theirs.remove(twin)
    if not ours or not theirs:
        return ""
    if min(len(ours), len(theirs)) > 1:
        return None
    pairs = [(word, other) for word in ours for other in theirs]
    if same := next(((word, other) for word, other in pairs if names.same(word, other)), None):
        return same[1] if _marks(same[1]) > _marks(same[0]) else ""
    close = [other for word, other in pairs if names.close(word, other)]
    return close[0] if len(close) == 1 else None


def _marks(word: str) -> int:
    return sum(not char.isascii() for char in word)


def _bare(word: str) -> str:
    return word.strip(" .,;:()").casefold()
