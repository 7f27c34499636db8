"""An officer's name as the lists of the session spell it: where it ends, and what the margin cut off it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from deliberation_cli.models import Person
from deliberation_cli.parsing.grammar.given_names import given_names
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span, fold
from deliberation_cli.parsing.text.proof import DOUBT


def as_listed(flow: Flow, officer: Found[Person], listed: Sequence[Person]) -> Found[Person]:
    """« Secrétaire : Zoé MOREL Affaire n° 1 »: what runs on behind a name of the lists is none of it."""
    found = officer.value.name
    names = [
        found[: len(person.name)]  # « Éric » and « Eric » are one
        for person in listed
        if " " in person.name and fold(found).startswith(f"{fold(person.name)} ")
    ]
    runs_on = _RUNS_ON.match(flow.text, officer.span.end)
    alone = _family_listed(found, listed) if runs_on else None
    name = max(names, key=len, default=alone or _up_to_family(found, listed))
    if name == found or not flow.text.startswith(name, officer.span.start):
        return _goes_on(flow, officer, listed)
    span = Span(officer.span.start, officer.span.start + len(name))
    return Found(officer.value.model_copy(update={"name": name}), span, officer.confidence)


_RUNS_ON = late(r"\s(?:d['’]\w|[a-zà-ÿ]{2,})")


def _goes_on(flow: Flow, officer: Found[Person], listed: Sequence[Person]) -> Found[Person]:
    """« Zoé COSTE / RIVERA », « ROY - PETIT Zoé », half of a listed name: the text goes on with the rest."""
    found = officer.value.name
    for person in listed:
        if not person.name.startswith((f"{found} ", f"{found}-")):
            continue
        rest = person.name[len(found) + 1 :].replace(" ", "-").split("-")
        behind = re.compile(r"[\s–-]+" + r"[\s–-]+".join(map(re.escape, rest)) + r"(?![^\W\d_])")
        whole = behind.match(flow.text, officer.span.end)
        if whole:
            span = Span(officer.span.start, whole.end())
            return Found(officer.value.model_copy(update={"name": person.name}), span, officer.confidence)
    cut_off = _SIDE_COLUMN.match(flow.fold, officer.span.end)
    return _given_alone(officer, listed) if cut_off else officer


_SIDE_COLUMN = late(r"\s+(?:(?:membres )?en exercice|(?:membres )?presents?|votants?|nombre|absents?)\b")


def _given_alone(officer: Found[Person], listed: Sequence[Person]) -> Found[Person]:
    """« sous la présidence de M. Benjamin [En exercice : 11] FOYER »: a side column took the family name away.

    Where one listed person alone bears the given name, he is meant, with a doubt; « M. Martin », where « Luc MARTIN »
    is listed too, may be his family name.
    """
    found = officer.value.name
    if fold(found) not in given_names() or found.isupper():
        return officer
    whole = [person.name for person in listed if fold(found) in fold(person.name).split()]
    if len(whole) != 1 or " " not in whole[0] or found not in whole[0].split():
        return officer
    return Found(officer.value.model_copy(update={"name": whole[0]}), officer.span, min(officer.confidence, DOUBT))


def _family_listed(found: str, listed: Sequence[Person]) -> str | None:
    """« Secrétaire : Mme MOREL Demande de subvention », where the list has « MOREL » alone, and family names only."""
    family, _, rest = found.partition(" ")
    alone = 2 * sum(" " in person.name for person in listed) < len(listed)
    known = alone and any(person.name == family for person in listed)
    return family if known and fold(rest).partition(" ")[0] not in given_names() else None


def _up_to_family(found: str, listed: Sequence[Person]) -> str:
    """« Zoé MOREL TARIFS DE LA CANTINE », where the list has « MOREL » alone: the words behind it are a title."""
    words = found.split()
    family = [person.name for person in listed if person.name.isupper() and person.name in words[1:-1]]
    at = min((words.index(name, 1) for name in family), default=len(words))
    return found if len(words) - at <= _TITLE_WORDS else " ".join(words[: at + 1])


_TITLE_WORDS = 2
"""A family name of two words may go on behind its first; a title is longer."""
