"""The YAML files of this room, each read at most once, and only when a body that needs it is asked for."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any

import yaml

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

Raw = dict[str, Any]


@cache
def load(name: str) -> Raw:
    """The content of `law/{name}.yaml`."""
    text = files(__package__).joinpath(f"{name}.yaml").read_text(encoding="utf-8")
    content: Raw = yaml.load(text, Loader=_Loader)  # noqa: S506  a safe loader, in C where libyaml is there
    return content


@cache
def kinds() -> tuple[str, ...]:
    """Every kind of body that the law distinguishes, by name."""
    folder = files(__package__).joinpath("bodies")
    names = (entry.name for entry in folder.iterdir())
    return tuple(sorted(name.removesuffix(".yaml") for name in names if name.endswith(".yaml")))


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
