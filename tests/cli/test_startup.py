"""What starting costs: `delib --version` and the list of commands import neither pydantic nor a command."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {"pydantic", "rich", "lxml", "yaml", "pypdfium2", "pdfplumber", "pebble", "rapidfuzz"}


@pytest.mark.parametrize("arguments", [["--version"], ["--help"]])
def test_nothing_heavy_is_imported(arguments):
    script = f"""
import sys
from deliberation_cli.cli.main import delib
try:
    delib.main({arguments!r})
except SystemExit:
    pass
print(sorted({HEAVY!r} & set(sys.modules)))
"""
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2] / "src")}
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, env=environment, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_models_are_named_once_each():
    from deliberation_cli import models

    assert sorted(models._HOME) == sorted(models.__all__)
    assert all(getattr(models, name) is not None for name in models.__all__)
    with pytest.raises(AttributeError):
        models.Nothing  # noqa: B018
