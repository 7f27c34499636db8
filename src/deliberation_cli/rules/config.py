"""What the user told about the council (`delib.toml`): facts that no act states and rules may use.

`delib.toml`, or the table `[tool.delib]` of `pyproject.toml`, in the working folder or one above it::

    department = "13"
    population = 12450
    confidence_floor = 0.7

    [[members]]                 # members in office, by period; both days are inclusive
    from = 2020-07-05
    until = 2026-03-15
    count = 29
    names = ["DURAND Alix", "MOREL Jean-Loup"]

    [[ignore]]                  # a finding that was looked at, and why it may stay
    rule = "PRX005"
    path = "2019/*.pdf"
    reason = "holders are named in the register kept on paper"
    until = 2026-12-31
"""

from __future__ import annotations

import datetime as dt
import tomllib
from pathlib import Path
from typing import Any

from pydantic import Field, ValidationError, model_validator

from deliberation_cli.models.base import Model

FILE_NAME = "delib.toml"

CONFIDENCE_FLOOR = 0.7
"""Words read less surely than this make a value doubtful (DOC003)."""


class ConfigError(ValueError):
    """The configuration cannot be used; the message names the file, the key and the mend."""


class Council(Model):
    """The members in office during a period."""

    since: dt.date | None = Field(default=None, alias="from", description="First day, inclusive; null: always")
    until: dt.date | None = Field(default=None, description="Last day, inclusive; null: still")
    count: int | None = Field(default=None, ge=1, description="Membres en exercice")
    names: list[str] = Field(default_factory=list, description="Members, as the acts write them")

    @model_validator(mode="after")
    def _says_something(self) -> Council:
        if self.count is None:
            self.count = len(self.names) or None
        if self.count is None:
            raise ValueError("give count, names or both")
        return self

    def covers(self, day: dt.date | None) -> bool:
        """Whether the period holds on a day; a period without bounds holds on an unknown day too."""
        if day is None:
            return self.since is None and self.until is None
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


class Ignore(Model):
    """A suppression: findings of a rule that stay, and why."""

    rule: str = Field(min_length=1, description="Code, or its beginning: « PRX », « VOT003 »")
    path: str = Field(default="*", description="Pattern over the path; * goes through folders")
    reason: str = Field(min_length=1, pattern=r"\S", description="Why the finding may stay; required")
    until: dt.date | None = Field(default=None, description="Last day of the suppression, inclusive")


class Config(Model):
    """Known facts about the authority whose acts are judged, and the findings that it lets stay."""

    department: str | None = Field(default=None, description="Département: « 13 », « 2A »")
    population: int | None = Field(default=None, ge=0, description="Inhabitants (population municipale)")
    confidence_floor: float = Field(
        default=CONFIDENCE_FLOOR, ge=0, le=1, description="Words read less surely than this are doubtful"
    )
    members: list[Council] = Field(default_factory=list, description="Members in office, by period")
    ignore: list[Ignore] = Field(default_factory=list, description="Suppressions")
    origin: str | None = Field(default=None, description="The file that it was read from")

    def council(self, day: dt.date | None) -> Council | None:
        """The members in office on a day, where the user told them."""
        return next((council for council in self.members if council.covers(day)), None)


def find(start: Path | None = None) -> Path | None:
    """The nearest `delib.toml`, or `pyproject.toml` with a `[tool.delib]`, in `start` or above it."""
    here = (start or Path.cwd()).resolve()
    for folder in (here, *here.parents):
        if (own := folder / FILE_NAME).is_file():
            return own
        project = folder / "pyproject.toml"
        if project.is_file() and _table(project) is not None:
            return project
    return None


def load(path: Path | None = None) -> Config:
    """Read the configuration at `path`, or the nearest one; an empty one where there is none.

    Raises `ConfigError` for a file that is not TOML, an unknown key, or a value out of range.
    """
    path = path or find()
    if path is None:
        return Config()
    table = _table(path)
    if table is None:
        raise ConfigError(f"{path}: pas de table [tool.delib] / no [tool.delib] table")
    try:
        return Config.model_validate(table | {"origin": str(path)})
    except ValidationError as error:
        faults = "; ".join(
            f"{'.'.join(str(part) for part in fault['loc']) or '.'}: {fault['msg']}" for fault in error.errors()
        )
        raise ConfigError(f"{path}: {faults}") from error


def _table(path: Path) -> dict[str, Any] | None:
    try:
        with path.open("rb") as file:
            tree = tomllib.load(file)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise ConfigError(f"{path}: {error}") from error
    if path.name != "pyproject.toml":
        return tree
    table = tree.get("tool", {}).get("delib")
    return table if isinstance(table, dict) else None
