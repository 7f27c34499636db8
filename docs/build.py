"""Writes what can be derived: the pages of `docs/rules/`, and the outputs shown in README.md and `docs/*.md`.

`python docs/build.py` writes; `python docs/build.py --check` only compares, and exits 1 where something is stale.
A block of the kind ```console holds lines `$ delib …`, each followed by what it prints: run again here.
"""

from __future__ import annotations

import inspect
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from deliberation_cli.formats import words
from deliberation_cli.rules.registry import modules

ROOT = Path(__file__).parent.parent
RULES = ROOT / "docs" / "rules"
_BLOCK = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.DOTALL | re.MULTILINE)
_COMMAND = re.compile(r"^\$ (delib .*)$", re.MULTILINE)


def expected() -> Iterator[tuple[Path, str]]:
    """Every derived file, and what it should hold."""
    yield RULES / "README.md", index()
    for code in modules():
        yield RULES / f"{code}.md", page(code)
    for path in [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]:
        text = path.read_text("utf-8")
        yield (
            path,
            _BLOCK.sub(lambda block: "".join(transcript(command) for command in _COMMAND.findall(block[0])), text),
        )


def index() -> str:
    """The table of all rules."""
    rows = [
        f"| [{code}]({code}.md) | `{module.RULE.name}` | {words.SEVERITY[module.RULE.severity].say('fr')} "
        f"| {module.RULE.title.fr} | {module.RULE.title.en} |"
        for code, module in modules().items()
    ]
    head = ["# Les règles / The rules", "", "| code | nom / name | gravité / severity | français | English |"]
    return "\n".join([*head, "|---|---|---|---|---|", *rows]) + "\n"


def page(code: str) -> str:
    """One rule's page: its identity, then its docstring, French and English."""
    module = modules()[code]
    rule = module.RULE
    facts = (
        f"`{rule.name}` · {words.SEVERITY[rule.severity].say('fr')} / {words.SEVERITY[rule.severity].say('en')} · "
        f"{words.basis(rule.law, 'fr')}"
    )
    return f"# {code}\n\n{facts}\n\n{inspect.cleandoc(module.__doc__ or '')}\n"


def transcript(command: str) -> str:
    """A command and what it prints on a screen of 100 columns, standard error after standard output."""
    environment = {
        key: value for key, value in os.environ.items() if not key.startswith(("GITHUB_", "GITLAB_", "DELIB_"))
    }
    environment |= {"NO_COLOR": "1", "PYTHONPATH": str(ROOT / "src")}
    arguments = [sys.executable, "-m", "deliberation_cli", *shlex.split(command)[1:]]
    done = subprocess.run(arguments, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    return f"$ {command}\n{done.stdout}{done.stderr}"


def main() -> int:
    """Write, or compare."""
    check = "--check" in sys.argv
    stale = [(path, text) for path, text in expected() if not path.is_file() or path.read_text("utf-8") != text]
    for path, text in stale:
        print(path.relative_to(ROOT))
        if not check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
