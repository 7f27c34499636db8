"""The ground a rule stands on: which law applies to a session, and how many members are in office."""

from __future__ import annotations

from typing import NamedTuple

from deliberation_cli.law import Law, resolve
from deliberation_cli.models import Session, Text
from deliberation_cli.rules.context import Context


class Ground(NamedTuple):
    """The law of a session: None with the names of what is missing to tell it."""

    law: Law | None
    missing: tuple[str, ...] = ()
    assumed: Text | None = None
    """What had to be assumed of the body, « hors Bas-Rhin, Haut-Rhin et Moselle »."""

    @property
    def aside(self) -> Text:
        """The assumption as the end of a sentence; empty where there was none."""
        if self.assumed is None:
            return Text("", "")
        return Text(f" ; organe supposé {self.assumed.fr}", f"; body assumed {self.assumed.en}")


def department(context: Context, session: Session) -> str | None:
    """The department: the user's, the session's, or that of an act's transmission."""
    stamps = (item.transmission.department for item in session.deliberations if item.transmission)
    return context.config.department or session.department or next((code for code in stamps if code), None)


def ground(context: Context, session: Session) -> Ground:
    """The law of a session's body on its day."""
    kind = session.body.kind
    resolved = resolve(kind, session.body.name, department(context, session), session.date)
    missing = () if resolved.kind else ("session.body.kind",)
    if session.date is None:
        missing = (*missing, "session.date")
    law = Law.at(resolved.kind, session.date)
    if law is None and not missing:
        missing = ("law",)
    return Ground(law, missing, resolved.assumed)


def at_body(at: str) -> tuple[str, str]:
    """Pointers of the day and of the body that decide which law applies."""
    return f"{at}/date", f"{at}/body/name"
