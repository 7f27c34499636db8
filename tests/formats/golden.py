"""Compares an output with the file that a person looked at; `DELIB_GOLDEN=write` writes it anew."""

import os
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "golden"


def same_as_golden(text: str, name: str) -> None:
    path = FOLDER / name
    if os.environ.get("DELIB_GOLDEN") == "write":
        path.write_text(text, encoding="utf-8")
    assert path.is_file(), f"{path} is missing: look at the output, then run with DELIB_GOLDEN=write"
    assert text == path.read_text(encoding="utf-8")
