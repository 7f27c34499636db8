"""The invented clerks of `benchmarks/clerks` are read no worse than they were: floors under F1, by group of fields.

The measure is the corpus's own (`tools/score.py` of the shared folder); where it is missing the test says so and skips.
"""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from deliberation_cli import parse

ROOT = Path(__file__).parents[1]
CLERKS = ROOT / "benchmarks" / "clerks"
SCORE = ROOT.parent / "shared" / "tools" / "score.py"
FLOORS = {
    "minutes": {"identity": 0.94, "counts": 0.93, "present": 0.96, "proxies": 0.95, "absent": 0.85, "votes": 0.78},
    "typeset": {"identity": 0.94, "counts": 0.85, "present": 0.84, "proxies": 0.80, "absent": 0.77, "votes": 0.78},
    "acts": {"identity": 0.96, "deliberations": 0.96, "votes": 0.91, "articles": 0.88},
}
DELIBERATIONS = {"minutes": 0.82, "typeset": 0.82}


def load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def document_of(label: Path) -> Path:
    stem = label.name.removesuffix(".gold.json")
    return next(path for path in label.parent.iterdir() if path.stem == stem and path.suffix != ".json")


@pytest.mark.parametrize("folder", sorted(FLOORS))
@pytest.mark.skipif(not SCORE.exists(), reason="the shared measure tools/score.py is not beside the project")
def test_floors(folder: str) -> None:
    score = load(SCORE)
    tally: Any = score.Tally()
    for label in sorted((CLERKS / folder).glob("*.gold.json")):
        document = parse(document_of(label))
        got = json.loads(document.model_dump_json(exclude={"evidence"}))
        score.score_document(json.loads(label.read_text(encoding="utf-8")), got, tally)
    floors = FLOORS[folder] | ({"deliberations": DELIBERATIONS[folder]} if folder in DELIBERATIONS else {})
    reached = {name: tally.f1(score.GROUPS[name]) for name in floors}
    fallen = {name: (round(reached[name], 3), floor) for name, floor in floors.items() if reached[name] < floor}
    assert not fallen, f"{folder}: (reached, floor) {fallen}"


@pytest.mark.parametrize("label", sorted(CLERKS.rglob("*.gold.json")), ids=lambda path: path.name)
def test_every_label_stands_beside_its_document(label: Path) -> None:
    tree = json.loads(label.read_text(encoding="utf-8"))
    assert tree["sessions"], label
    assert document_of(label).stat().st_size > 200
