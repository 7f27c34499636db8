"""`delib parse --select` gives a part of the document, and the proofs of that part alone."""

import json
from pathlib import Path

from click.testing import CliRunner

from deliberation_cli.cli.main import delib

ACT = Path(__file__).parents[2] / "fixtures" / "acts" / "territoire_2022.md"


def selected(*options: str) -> dict[str, object]:
    result = CliRunner().invoke(delib, ["parse", str(ACT), "--format", "json", *options], standalone_mode=False)
    document: dict[str, object] = json.loads(result.stdout)
    return document


def test_only_the_convention() -> None:
    document = selected("--select", "conventions")
    assert document["sessions"] == []
    assert document["conventions"]
    assert all(pointer.startswith("/conventions") for pointer in document["evidence"])  # type: ignore[attr-defined]


def test_only_the_session() -> None:
    document = selected("--select", "sessions")
    assert document["sessions"]
    assert document["conventions"] == []


def test_everything_by_default() -> None:
    document = selected()
    assert document["sessions"]
    assert document["conventions"]
