"""Dated law (droit daté): what a text asked of a body on a day, in YAML files; `Law.at` answers."""

from deliberation_cli.law.kinds import Resolved, resolve
from deliberation_cli.law.law import Cover, Dated, Law, Relief

__all__ = ["Cover", "Dated", "Law", "Relief", "Resolved", "resolve"]
