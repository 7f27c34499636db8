"""The deliberation that a row of a list tells: number, subject, and what its cells say of the vote."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

from deliberation_cli.models import Deliberation, Outcome, Vote
from deliberation_cli.parsing.acts.subject import tidy
from deliberation_cli.parsing.cues import cue, value_cues
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.tables.columns import words
from deliberation_cli.parsing.tables.lists import ListRow
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.text.proof import Proven
from deliberation_cli.parsing.votes.voter_names import names_in
from deliberation_cli.parsing.votes.voters import NAMED
from deliberation_cli.parsing.votes.votes import read_vote


def read_listed(flow: Flow, row: ListRow) -> Proven[Deliberation]:
    """The deliberation of a row."""
    out: Proven[Deliberation] = Proven(Deliberation())
    subject = tidy(" ".join(flow.slice(part) for part in row.subject))
    out.value.subject = subject or None
    out.prove("/subject", Found(subject, row.title))
    if row.number:
        out.value.number = row.number.value
        out.prove("/number", row.number)
    vote = _vote(flow, row)
    if vote.proofs:
        out.value.vote = vote.value
        out.take("/vote", vote)
    return out


def recall(flow: Flow, out: Proven[Deliberation], row: ListRow) -> None:
    """Add to a deliberation of the text what the row of a table below recalls of its vote; figures of its own stay."""
    own = out.value.vote
    if own is not None and (own.in_favour is not None or own.against is not None):
        return
    vote = _vote(flow, row)
    if own is not None and own.names_not_voting and not vote.value.names_not_voting:
        vote.value.names_not_voting = own.names_not_voting
        prefix = "/vote/names_not_voting"
        vote.proofs |= {p.removeprefix("/vote"): f for p, f in out.proofs.items() if p.startswith(prefix)}
    if not vote.proofs:
        return
    out.proofs = {pointer: found for pointer, found in out.proofs.items() if not pointer.startswith("/vote")}
    out.value.vote = vote.value
    out.take("/vote", vote)


def _vote(flow: Flow, row: ListRow) -> Proven[Vote]:
    """The figures of the row's columns, then what the words of its other cells say."""
    whole = Span(row.told[0].start, row.told[-1].end) if row.told else None
    parted = whole is not None and any(whole.start < part.start < whole.end for part in row.subject)
    vote = Proven(Vote())
    for cell in row.told if parted else [whole] if whole else []:
        _join(vote, read_vote(flow, cell))
    for tally in row.figures:
        _take(vote, tally.label.role, Found(tally.number.value if tally.number else None, tally.span))
    if not whole:
        return vote
    for cell in row.subject:
        _join(
            vote, read_vote(flow, cell), only="names_not_voting"
        )  # « Mme BRUN n'a pas pris part au vote », in its text
    for role, found in _worded(flow, row):
        _take(vote, role, found)
    _name_sides(flow, row, vote)
    for cell in row.told:
        text = words(flow, cell)
        if cue("tables", "unanimous").search(text):
            _take(vote, "unanimous", Found(True, cell))
    if vote.value.outcome is None:
        said = next(((value, cell) for cell in row.told if (value := _outcome(flow, cell))), None)
        if said:
            _take(vote, "outcome", Found(cast("Outcome", said[0]), said[1]))
    return vote


def _join(vote: Proven[Vote], told: Proven[Vote] | None, only: str = "") -> None:
    """What a cell tells, where no cell before it told it; of one field alone where `only` names it."""
    if told is None:
        return
    names = {pointer.split("/")[1] for pointer in told.proofs}
    new = {name for name in names if not getattr(vote.value, name) and only in ("", name)}
    for name in new:
        setattr(vote.value, name, getattr(told.value, name))
    vote.proofs |= {pointer: found for pointer, found in told.proofs.items() if pointer.split("/")[1] in new}


_WORDED = late(
    r"(?<![\d.,/-])(?P<before>\d{1,3})\s*(?:voix\s+)?(?P<left>pour|contre|abst)"
    r"|(?<![a-z])(?P<right>pour|contre|abst)[a-z()]*\.?\s*[:=]?\s*(?P<behind>\d{1,3})(?![\d/])"
)
_ROLES = {"pour": "in_favour", "contre": "against", "abst": "abstentions"}


def _worded(flow: Flow, row: ListRow) -> Iterator[tuple[str, Found[Any]]]:
    """« 11 pour », « Contre : 2 »: in a column of votes a side and a figure need nothing else to be one."""
    for cell in row.told:
        for match in _WORDED.finditer(flow.fold, *cell):
            group = "before" if match["before"] else "behind"
            yield _ROLES[match["left"] or match["right"]], Found(int(match[group]), Span(*match.span(group)))


def _name_sides(flow: Flow, row: ListRow, vote: Proven[Vote]) -> None:
    """« Contre : ROY, BRUN », beside the figures: names without a civility, as many as the side counts."""
    for cell in row.told:
        labels = list(_NAMES_LABEL.finditer(flow.fold, *cell))
        for label, end in zip(labels, [*(label.start() for label in labels[1:]), cell.end], strict=False):
            role = _ROLES[label["side"]]
            people = names_in(flow, Span(label.end(), end))
            if getattr(vote.value, role) == len(people) and not getattr(vote.value, NAMED[role]):
                setattr(vote.value, NAMED[role], [person.value for person in people])
                for i, person in enumerate(people):
                    vote.prove(f"/{NAMED[role]}/{i}", person)


_NAMES_LABEL = late(r"(?<![a-z])(?P<side>contre|abst)[a-z()]*\.?\s?:\s?(?=[a-z])")


def _outcome(flow: Flow, cell: Span) -> str | None:
    text = words(flow, cell)
    return next((value for pattern, value in value_cues("tables", "decided") if pattern.search(text)), None)


def _take(vote: Proven[Vote], name: str, found: Found[Any]) -> None:
    if getattr(vote.value, name) is None and found.value is not None:
        setattr(vote.value, name, found.value)
        vote.prove(f"/{name}", found)
