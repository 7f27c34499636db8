"""What one row of a roll call in a table says of its person: a mark, a code, or words that name another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from deliberation_cli.models import Person
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.tables.columns import STATES, Head, Row, code_of, is_blank, is_mark, lead, says, words
from deliberation_cli.parsing.tables.people import one_person
from deliberation_cli.parsing.text.flow import Flow, Found, Span

TOLD_BY = (*STATES, "status", "signature", "note", "holder", "proxy", "received", "substitute")
"""The columns that say something of who stands in the row."""


@dataclass(slots=True)
class Told:
    """What one row says of its person."""

    person: Found[Person]
    state: str | None
    holder: Found[Person] | None = None
    giver: Found[Person] | None = None
    substitute: Found[Person] | None = None
    excused: bool = False
    """Whether the words that name who sits for him say that he is excused."""


def tell(
    flow: Flow,
    row: Row,
    head: Head,
    columns: Sequence[int],
    person: Found[Person],
    codes: Sequence[tuple[str, str]],
) -> Told | None:
    """What the columns say of the person; None where they contradict each other, or hold what is not understood."""
    told = Told(person, None)
    states: list[str] = []
    for column in columns:
        role, cell = head.roles[column], row[column]
        text = words(flow, cell)
        if role is None and cell is not None and _tells_of_another(flow, cell):
            role = "note"  # whatever its head says
        if role == "status" and text == "0":
            states.append("absent")  # beside the « 1 » of those who came
            continue
        if role not in TOLD_BY or cell is None or is_blank(text):
            continue
        state = _state(flow, cell, text, role, told, codes)
        if state == "?":
            return None
        states += [state] if state else []
    told.state = _settled(states, told)
    told.excused = told.excused or (told.state == "substituted" and "excused" in states)
    return told if told.state != "?" else None


def _state(flow: Flow, cell: Span, text: str, role: str, told: Told, codes: Sequence[tuple[str, str]]) -> str | None:
    """What one cell says of the person of its row; "?" where it is not understood, None where it says nothing."""
    if role in ("proxy", "note") and (deputy := lead(flow, "by_deputy", cell)) is not None:
        told.substitute = one_person(flow, _before_bracket(flow, Span(deputy, cell.end)))
        told.excused = says(text) in {"excused", "absent"}
        return "substituted" if told.substitute else "?"
    if named := _NAMES_SUBSTITUTE.match(flow.fold, *cell):
        if not named["there"]:
            return None
        told.substitute = one_person(flow, Span(*named.span("who")))
        return "substituted" if told.substitute else "?"
    if role in ("holder", "proxy", "received", "substitute"):
        return _related(flow, cell, text, role, told)
    if is_mark(text) and role != "note":
        return "present" if role in ("status", "signature") else role
    coded = code_of(text, codes)
    if coded is None:
        coded = says(text)
        if coded in ("represented", "present") or (coded and "pouvoir" in text):
            relation = _relation(flow, cell, told)
            coded = relation if relation else coded
    if coded is None:
        return None if role in ("note", "signature") else "?"
    if role in STATES and role != "present" and not _agree(role, coded):
        return "?"
    return coded


_NAMES_SUBSTITUTE = late(r"\s*suppleante? ?: ?(?P<who>[^()]{4,60}?)\s*(?P<there>\(presente?\))?\s*$")
"""« Suppléant : M. Luc LEROY (présent) », beside the cross of a member who is away."""


def _tells_of_another(flow: Flow, cell: Span) -> bool:
    """« pouvoir à M. LEROY », « suppléée par Mme BRUN », under a head that says nothing known."""
    deputy = lead(flow, "by_deputy", cell) is not None or _NAMES_SUBSTITUTE.match(flow.fold, *cell) is not None
    return deputy or (lead(flow, "to_holder", cell) or cell.start) > cell.start + 3


def _before_bracket(flow: Flow, cell: Span) -> Span:
    """« Mme BRUN (présente) »: the name alone."""
    bracket = flow.text.find("(", *cell)
    return Span(cell.start, bracket) if bracket > cell.start else cell


def _agree(role: str, coded: str) -> bool:
    """Whether a code may stand in a column: « Exc. » under « Absent » may, « P » may not."""
    return (role == "present") == (coded == "present")


def _relation(flow: Flow, cell: Span, told: Told) -> str | None:
    """« pouvoir à M. LEROY », « présente, porte le pouvoir de Zoé BRUN »: the other person that a cell names."""
    away = cue("tables", "to_holder").search(flow.fold, cell.start, cell.end)
    if away:
        told.holder = one_person(flow, Span(away.end(), cell.end))
        return "represented"
    received = cue("tables", "from_giver").search(flow.fold, cell.start, cell.end)
    if received:
        told.giver = one_person(flow, Span(received.end(), cell.end))
        return "present" if told.giver else "?"
    return None


def _related(flow: Flow, cell: Span, text: str, role: str, told: Told) -> str | None:
    """The other person that a row names, in a column of its own."""
    if is_mark(text) or code_of(text) == "represented":
        return "represented" if role == "proxy" else "?"
    if role == "proxy" and lead(flow, "from_giver", cell) is not None:
        role = "received"
    if (away := says(text)) in {"excused", "absent"} and one_person(flow, cell) is None:
        return away  # « (excusé) », where others name their holder
    cell = _behind_mark(flow, cell)
    behind = lead(flow, "from_giver" if role == "received" else "to_holder", cell)
    start = cell.start if behind is None else behind
    other = one_person(flow, Span(start, cell.end))
    if other is None:
        return "?"
    if role == "substitute":
        told.substitute = other
        return "substituted"
    if role == "received":
        told.giver = other
        return None
    told.holder = other
    return "proxy" if role == "proxy" else "represented"


def _behind_mark(flow: Flow, cell: Span) -> Span:
    """« X à M. LEROY »: what stands behind the cross."""
    first, _, rest = flow.fold[cell.start : cell.end].partition(" ")
    return Span(cell.end - len(rest.lstrip()), cell.end) if rest and is_mark(first) else cell


def _settled(states: Sequence[str], told: Told) -> str | None:
    """One state of those that the columns say: an absent who gives his proxy is represented."""
    said = set(states)
    if "substituted" in said:
        return "substituted" if "present" not in said else "?"
    if "proxy" in said:
        said.discard("proxy")
        if said == {"present"}:
            told.giver, told.holder = told.holder, None  # « Présent | Pouvoir : Mme BRUN »: she gave it to him
        else:
            said.add("represented")
    if "represented" in said:
        return "represented" if "present" not in said else "?"
    if said == {"absent", "excused"}:
        return "excused"
    return said.pop() if len(said) == 1 else "?" if said else None
