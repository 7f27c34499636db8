"""The YAML files of this room, each read at most once, and only when a body that needs it is asked for."""

from __future__ import annotations

from functools import cache
from typing import Any

from deliberation_cli import yaml_files

Raw = dict[str, Any]


def load(name: str) -> Raw:
    """The content of `law/{name}.yaml`."""
    return yaml_files.content_of(f"law/{name}.yaml")


@cache
def kinds() -> tuple[str, ...]:
    """Every kind of body that the law distinguishes, by name."""
    return tuple(yaml_files.names_in("law/bodies"))


def lineage(kind: str) -> list[str]:
    """The kind, then those whose rules it takes, nearest first."""
    line = [kind]
    while parent := load(f"bodies/{line[-1]}").get("inherits"):
        line.append(parent)
    return line


@cache
def windows(kind: str, parameter: str) -> tuple[tuple[Raw, ...], bool]:
    """Dated windows of a parameter for a kind, and whether they are inherited; empty where nobody settles it."""
    for ancestor in lineage(kind):
        found = load(f"bodies/{ancestor}").get("parameters", {}).get(parameter)
        if found:
            return tuple(found), ancestor != kind
    return (), False


@cache
def parameters(kind: str) -> tuple[str, ...]:
    """Names of the parameters that a kind settles, its own or inherited, common ancestor's order first."""
    names: dict[str, None] = {}
    for ancestor in reversed(lineage(kind)):
        names.update(dict.fromkeys(load(f"bodies/{ancestor}").get("parameters", {})))
    return tuple(names)
