"""A sound act, and the same act with something changed: what every test of a rule starts from.

`act("vote: {against: 1}")` is the sound act with one vote against. Overrides are YAML or mappings, merged deep over the
sound act (lists replace). Shorthands: a person is a name; a proxy is « giver -> holder » or « giver »; a movement is
« - NAME 2 « quitte la séance » » (leaves before the third item) or « + NAME » (arrives, nobody knows when); `vote`,
`transmission` and any field of a deliberation stand for the first one's, a session's field for the session's; `config`
is `delib.toml`; `documents` holds several acts given together. Whoever lists the present gives the whole roll call, and
whoever gives the votes in favour the whole vote: nothing of the sound act's is left beside them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import yaml

from deliberation_cli.models import Deliberation, Document, Lang, Session, Verdict
from deliberation_cli.rules.config import Config
from deliberation_cli.rules.registry import run_many

from .said import hold

Tree = dict[str, Any]

SOUND = """
kind: act
session:
  body: {name: Conseil municipal, kind: municipal_council}
  date: 2023-05-15
  date_text: lundi 15 mai 2023
  convened_on: 2023-05-09
  place: Mairie
  kind: ordinary
  department: "25"
  president: AUBERT Léa
  secretary: CARON Inès
  attendance:
    members_in_office: 7
    present_count: 5
    proxies_count: 1
    absent_count: 1
    voters_count: 6
    present: [AUBERT Léa, BLANC Hugo, CARON Inès, DAVID Marc, EVRARD Noé]
    proxies: [FABRE Lise -> BLANC Hugo]
    absent: [GIRAUD Paul]
    movements: []
deliberation:
  number: "2023_012"
  subject: Réfection du préau de l'école
  rapporteur: DAVID Marc
  visas: [Vu le code général des collectivités territoriales]
  articles: [{number: "1", text: Les travaux sont approuvés.}]
  vote: {registered: 7, voters: 6, abstentions: 0, blank_or_null: 0, cast: 6, absolute_majority: 4, in_favour: 6,
         against: 0, not_voting: 0, unanimous: true, outcome: adopted, ballot: show_of_hands}
  signed_on: 2023-05-16
  transmission: {act_id: 025-212500565-20230515-2023_012-DE, department: "025", siren: "212500565", date: 2023-05-15,
                 number: "2023_012", nature: DE, sent_on: 2023-05-17, received_on: 2023-05-17, published_on: 2023-05-17}
"""
"""A municipal council of seven: five present, one represented, one absent; a unanimous vote; every date in order."""

_OF_A_VOTE_OR_STAMP = ("vote", "transmission")
_PEOPLE = ("present", "absent", "names_against", "names_abstaining", "names_not_voting")
_PERSON = ("president", "secretary", "rapporteur", "giver", "holder", "person")
_MOVEMENT = re.compile(r"^([+-]) (.+?)(?: (\d+))?(?: « (.+) »)?$")


def act(changes: str | Mapping[str, Any] | None = None) -> Document:
    """The sound act with `changes`."""
    return _documents(changes)[0][0]


def judge(code: str, changes: str | Mapping[str, Any] | None = None, lang: Lang = "fr") -> list[Verdict]:
    """The verdicts of the rules whose code starts with `code` on the sound act with `changes`, in one language."""
    documents, config = _documents(changes)
    return [
        verdict for verdicts in run_many(documents, config=config, select=[code], lang=lang) for verdict in verdicts
    ]


def statuses(code: str, changes: str | Mapping[str, Any] | None = None) -> str:
    """What a table row compares: « fail/error pass », one word a verdict, severity beside a failure only.

    The whole verdicts, in both languages, are held against what is written in `said/`.
    """
    french = judge(code, changes)
    hold(code, str(changes or ""), french, judge(code, changes, "en"))
    return " ".join(v.status + (f"/{v.severity}" if v.status == "fail" else "") for v in french)


def _documents(changes: str | Mapping[str, Any] | None) -> tuple[list[Document], Config]:
    tree: Tree = yaml.safe_load(changes) or {} if isinstance(changes, str) else dict(changes or {})
    config = Config.model_validate(tree.pop("config", {}))
    each = tree.pop("documents", None) or [{}]
    return [_document(_merge(tree, own), index) for index, own in enumerate(each)], config


def _document(changes: Tree, index: int) -> Document:
    tree, placed = yaml.safe_load(SOUND), _placed(changes)
    if "present" in (placed.get("session", {}).get("attendance") or {}):
        tree["session"] |= {"attendance": {}, "president": None, "secretary": None}
    if "in_favour" in (placed.get("deliberation", {}).get("vote") or {}):
        tree["deliberation"]["vote"] = {"outcome": "adopted"}
    tree = _merge(tree, placed)
    session, first = tree.pop("session"), tree.pop("deliberation")
    items = session.pop("deliberations", None)
    session["deliberations"] = [first] if items is None else [_merge(first, item) for item in items]
    source = {"path": f"act{index}.pdf"} | tree.pop("source", {})
    return Document.model_validate(_persons({"source": source, "sessions": [session]} | tree))


def _placed(changes: Tree) -> Tree:
    """Fields named without their parent go where the contract has them."""
    placed: Tree = {}
    for key, value in changes.items():
        if key in ("session", "deliberation"):
            placed = _merge(placed, {key: value})
        elif key in Deliberation.model_fields:
            placed = _merge(placed, {"deliberation": {key: value}})
        elif key in Session.model_fields and not (key == "kind" and value in ("act", "minutes", "register", None)):
            placed = _merge(placed, {"session": {key: value}})
        else:
            placed[key] = value
    return placed


def _merge(tree: Tree, changes: Mapping[str, Any]) -> Tree:
    merged = dict(tree)
    for key, value in changes.items():
        old = merged.get(key)
        merged[key] = _merge(old, value) if isinstance(old, dict) and isinstance(value, Mapping) else value
    return merged


def _persons(value: Any, key: str = "") -> Any:
    """Names become persons, « A -> B » proxies, « - A 2 » movements."""
    if isinstance(value, dict):
        return {name: _persons(part, name) for name, part in value.items()}
    if isinstance(value, list):
        return [_persons(part, f"{key}[]") for part in value]
    if not isinstance(value, str):
        return value
    if key in _PERSON or key.removesuffix("[]") in _PEOPLE:
        return {"name": value}
    if key == "proxies[]":
        giver, _, holder = value.partition(" -> ")
        return {"giver": {"name": giver}, "holder": {"name": holder} if holder else None}
    if key == "movements[]" and (found := _MOVEMENT.match(value)):
        kind = "arrival" if found[1] == "+" else "departure"
        return {"person": {"name": found[2]}, "kind": kind, "item": found[3], "note": found[4]}
    return value
