"""SCDL « délibérations » 2.1.5 (OpenDataFrance): one CSV row a deliberation, the 17 columns of the schema.

What the act does not state stays empty: the SIRET, the ACTES matter, the budget and the préfecture's id are for the
publisher to fill. The five VOTE_* columns stand or fall together and say VOTE_REEL = POUR + CONTRE + ABSTENTION
(`cohesive-columns-value`, `sum-columns-value`): a vote with blank or null papers, or members who take no part, cannot
be told in them, nor one of which a figure is not stated; the five then stay empty and `notes` says why. A sum that the
clerk got wrong is written as it stands: `delib check-vote` finds it.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from io import StringIO

from deliberation_cli.formats import safe, words
from deliberation_cli.formats.interface import Style
from deliberation_cli.models import Deliberation, Document, Session, Text, Vote
from deliberation_cli.rules.data.row import COLUMNS

_FORMULA = ("=", "+", "-", "@")
_STATED = {"VOTE_REEL": "voters", "VOTE_POUR": "in_favour", "VOTE_CONTRE": "against", "VOTE_ABSTENTION": "abstentions"}


def documents(documents: Sequence[Document], style: Style) -> str:
    """The whole file: header, then a row a deliberation."""
    out = StringIO()
    table = csv.DictWriter(out, COLUMNS, restval="", lineterminator="\r\n")
    table.writeheader()
    for _, session, deliberation in _deliberations(documents):
        table.writerow(_row(session, deliberation))
    return out.getvalue()


def notes(documents: Sequence[Document], style: Style) -> list[str]:
    """What the file cannot say, one line a deliberation: for the person, on standard error."""
    said = []
    for document, session, deliberation in _deliberations(documents):
        reason = deliberation.vote and _unrepresentable(session, deliberation.vote)
        if reason:
            name = safe.line(deliberation.number or deliberation.subject or "?")
            colon = words.COLON.say(style.lang)
            said.append(f"{safe.path(document.source.path)}, {name}{colon}{reason.say(style.lang)}")
    return said


def _deliberations(documents: Sequence[Document]) -> Iterator[tuple[Document, Session, Deliberation]]:
    for document in documents:
        for session in document.sessions:
            for deliberation in session.deliberations:
                yield document, session, deliberation


def _row(session: Session, deliberation: Deliberation) -> dict[str, str]:
    stamp = deliberation.transmission
    received = stamp.received_on if stamp else None
    row = {
        "COLL_NOM": cell(session.body.name),
        "DELIB_ID": cell(deliberation.number),
        "DELIB_DATE": session.date.isoformat() if session.date else "",
        "DELIB_OBJET": cell(deliberation.subject),
        "PREF_DATE": received.isoformat() if received else "",
    }
    vote = deliberation.vote
    if vote and _unrepresentable(session, vote) is None:
        row["VOTE_EFFECTIF"] = str(_seats(session, vote))
        row |= {column: str(getattr(vote, field)) for column, field in _STATED.items()}
    return row


def _seats(session: Session, vote: Vote) -> int | None:
    """VOTE_EFFECTIF: the members who may take part, as stated for the vote or else for the session."""
    return vote.registered if vote.registered is not None else session.attendance.members_in_office


def _unrepresentable(session: Session, vote: Vote) -> Text | None:
    """Why the five figures stay empty; None where they can be written."""
    if vote.blank_or_null or vote.not_voting:
        return Text(
            "colonnes VOTE_* vides : le SCDL ne sait dire ni les bulletins blancs ou nuls, ni ceux qui ne prennent pas "
            "part au vote",
            "VOTE_* columns left empty: SCDL cannot tell blank or null papers, nor members who take no part",
        )
    missing = [field for field in _STATED.values() if getattr(vote, field) is None]
    if _seats(session, vote) is None:
        missing.insert(0, "registered")
    if missing:
        return Text(
            "colonnes VOTE_* vides, l'acte n'indique pas : " + ", ".join(words.field(name, "fr") for name in missing),
            "VOTE_* columns left empty, the act does not state: "
            + ", ".join(words.field(name, "en") for name in missing),
        )
    return None


def cell(text: str | None) -> str:
    """One line of visible text that no spreadsheet takes for a formula: such a one gets an apostrophe in front."""
    shown = safe.line(text or "")
    return f"'{shown}" if shown.startswith(_FORMULA) else shown
