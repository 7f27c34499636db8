"""A list that the end of the text cuts off: half of a name, or of the next label, behind its last person."""

from __future__ import annotations

from collections.abc import Sequence

from deliberation_cli.models import Person
from deliberation_cli.parsing.grammar.given_names import given_names
from deliberation_cli.parsing.text.flow import Flow, Found, Span, fold


def cut_off(flow: Flow, people: Sequence[Found[Person]]) -> bool:
    """« …, Zoé BRUN, Luc PETIT, Ana », « …, Rena », and the text ends: half of a name, among whole ones."""
    if len(people) <= _MANY or len(flow.text) - people[-1].span.end > _TAIL:
        return False
    *others, last = people
    start, end = last.span
    given = any(name.startswith(flow.fold[start:end]) for name in given_names()) and not flow.text[start:end].isupper()
    return given and all(" " in person.value.name for person in others)


_MANY, _TAIL = 3, 3


def without_cut_label(flow: Flow, person: Found[Person]) -> Found[Person]:
    """« M. Luc PETIT Secrétair », and the text ends: the first letters of the next label are no part of the name."""
    name, _, cut = person.value.name.rpartition(" ")
    at_end = len(flow.text) - person.span.end <= _TAIL
    label = len(cut) >= _LABEL_LETTERS and any(word.startswith(fold(cut)) for word in _LABELS)
    if not at_end or " " not in name or not label:
        return person
    span = Span(person.span.start, person.span.end - len(cut) - 1)
    return Found(person.value.model_copy(update={"name": name}), span, person.confidence)


_LABEL_LETTERS = 5
_LABELS = (
    "secretaire",
    "procurations",
    "pouvoirs",
    "absents",
    "excuses",
    "etaient",
    "presents",
    "conseillers",
    "convocation",
)
