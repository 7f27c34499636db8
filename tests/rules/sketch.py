"""An act in one line: YAML whose people are plain names, made a `Document`.

`attendance`, `vote`, `session`, `deliberation`, `transmission` may stand at the top; they belong to one session and
one deliberation.
"""

from __future__ import annotations

from typing import Any

import yaml

from deliberation_cli.models import Document, Evidence, Lang, Verdict
from deliberation_cli.rules.config import Config
from deliberation_cli.rules.registry import run

from .said import hold

_PEOPLE = ("present", "absent", "names_against", "names_abstaining", "names_not_voting")
_PERSON = ("president", "secretary", "giver", "holder", "person", "rapporteur")


def person(value: Any) -> Any:
    """« Mme BOSC Eva » with its civility apart."""
    if not isinstance(value, str):
        return value
    first, _, rest = value.partition(" ")
    return {"name": rest, "civility": first} if first in ("M.", "Mme") else {"name": value}


def people(tree: Any) -> Any:
    """The tree with its plain names made persons."""
    if isinstance(tree, list):
        return [people(item) for item in tree]
    if not isinstance(tree, dict):
        return tree
    made = {key: people(value) for key, value in tree.items()}
    for key in _PEOPLE:
        if key in made:
            made[key] = [person(value) for value in made[key]]
    return made | {key: person(made[key]) for key in _PERSON if key in made}


def sketch(text: str, **quotes: str) -> Document:
    """The document that `text` draws; `quotes` are the words proving values of the vote or the attendance."""
    tree = people(yaml.safe_load(text) or {})
    session = tree.get("session", {})
    if "attendance" in tree:
        session["attendance"] = tree["attendance"]
    deliberation = tree.get("deliberation", {})
    for part in ("vote", "transmission"):
        if part in tree:
            deliberation[part] = tree[part]
    if deliberation:
        session["deliberations"] = [deliberation]
    sessions = tree.get("sessions", [session] if session else [])
    where = {"vote": "/sessions/0/deliberations/0/vote", "attendance": "/sessions/0/attendance"}
    evidence = {}
    for name, quote in quotes.items():
        part, _, field = name.partition("__")
        evidence[f"{where[part]}/{field}"] = Evidence(page=1, quote=quote)
    rest = {key: tree[key] for key in ("kind", "problems") if key in tree}
    source = {"path": "act.txt"} | tree.get("source", {})
    return Document.model_validate({"source": source, "sessions": sessions, **rest, "evidence": evidence})


def judge(code: str, text: str, config: Config | None = None, lang: Lang = "fr", **quotes: str) -> list[Verdict]:
    """The verdicts of one rule on a sketch, those that do not concern it left out where others speak."""
    verdicts = run(sketch(text, **quotes), config=config, select=[code], lang=lang)
    return [v for v in verdicts if v.status != "not-applicable"] or verdicts


def status(code: str, text: str, config: Config | None = None, **quotes: str) -> str:
    """The one answer; the whole verdicts, in both languages, are held against what is written in `said/`."""
    verdicts = judge(code, text, config, **quotes)
    told = " ".join([text, *(f"{name}: « {quote} »" for name, quote in quotes.items())])
    told += f" config: {config.model_dump_json(exclude_defaults=True)}" if config else ""
    hold(code, told, verdicts, judge(code, text, config, "en", **quotes))
    assert len({(v.status, v.severity) for v in verdicts}) == 1, verdicts
    return verdicts[0].status
