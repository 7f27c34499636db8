"""What the rules say, whole: every act that a table of this folder judges is held against `said/CODE.yaml`.

A table's row compares a status; here stand the words in two languages, the figures, the law, the missing values and
every place pointed at, to be read like a specification. To write them anew after a wanted change, and then read the
difference: `python -m tests.rules.said`.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import yaml

from deliberation_cli.models import LawRef, Verdict

FOLDER = Path(__file__).with_name("said")
_WRITING = "SAID_ANEW"
"""Environment variable: the folder that receives what is said, one file a process and rule."""

Told = list[dict[str, str]]


def hold(code: str, act: str, french: Sequence[Verdict], english: Sequence[Verdict]) -> None:
    """Assert that the verdicts on `act` are those written down."""
    act = " | ".join(line for line in act.splitlines() if line.strip())
    told = [_told(*pair) for pair in zip(french, english, strict=True)]
    if folder := os.environ.get(_WRITING):
        with (Path(folder) / f"{code}.yaml").open("a", encoding="utf-8") as file:
            yaml.safe_dump({act: told}, file, allow_unicode=True, sort_keys=False, width=10_000)
        return
    assert told == _written(code).get(act), f"not what said/{code}.yaml says; see tests/rules/said.py"


def _told(verdict: Verdict, english: Verdict) -> dict[str, str]:
    places = [f"{where.path or ''}{where.pointer.removeprefix('/sessions/0/') or '/'}" for where in verdict.where]
    how = f"{verdict.rule} {verdict.status} {verdict.severity}"
    if verdict.expected is not None or verdict.found is not None:
        how += f", expected {verdict.expected}, found {verdict.found}"
    if verdict.missing:
        how += f", missing {' '.join(verdict.missing)}"
    told = {"fr": verdict.message, "en": english.message, "how": how, "law": _law(verdict.law)}
    return told | {"at": " ".join(places)}


def _law(law: LawRef | None) -> str:
    if law is None:
        return "none"
    dates = f" {law.valid_from or ''}/{law.valid_to or ''}" if law.valid_from or law.valid_to else ""
    return f"{law.citation}{dates} {law.confidence}"


@cache
def _written(code: str) -> dict[str, Told]:
    path = FOLDER / f"{code}.yaml"
    content: dict[str, Told] = yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader) if path.exists() else {}
    return content


def main() -> int:
    """Write every file anew, by a run of this folder's tests."""
    FOLDER.mkdir(exist_ok=True)
    for path in FOLDER.glob("*.yaml"):
        path.unlink()
    command = [sys.executable, "-m", "pytest", "-q", "-n", "0", str(FOLDER.parent)]
    code = subprocess.run(command, env=os.environ | {_WRITING: str(FOLDER)}, check=False).returncode
    for path in FOLDER.glob("*.yaml"):
        content = yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader)  # the last of twins is kept
        path.write_text(yaml.safe_dump(content, allow_unicode=True, sort_keys=False, width=10_000), encoding="utf-8")
    return code


if __name__ == "__main__":
    sys.exit(main())
