"""Every rule is held by rows of each kind: at least three acts that pass, three that fail, one that leaves it open.

The rows are those of this folder's tables, as `said/` keeps them with what the rules answer (see `said.py`). Rules on
the rows of open data (SCD) speak of faults only, and those on suppressions (SUP) judge no act: `test_data.py`,
`tests/archive/test_scdl.py` and `test_suppress.py` hold them. A rule without words for « unknown » misses no value.
"""

from collections import defaultdict

import pytest
import yaml

from deliberation_cli.rules.registry import modules

from .said import FOLDER

LEAST = {"pass": 3, "fail": 3, "unknown": 1}
ROWS = 250


def rows() -> dict[str, dict[str, set[str]]]:
    """Acts by rule and by what the rule answers to them."""
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for path in sorted(FOLDER.glob("*.yaml")):
        for act, told in yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader).items():
            for answer in told:
                code, status, _ = answer["how"].split(maxsplit=2)
                found[code][status].add(act)
    return found


HELD = rows()
pytestmark = pytest.mark.skipif(not HELD, reason="`said/` is being written anew")
JUDGES = {
    code: module for code, module in modules().items() if hasattr(module, "check") or hasattr(module, "check_many")
}
FAULTS = [code for code in modules() if code.startswith("SCD") and code != "SCD001"]
"""SCD001 is about the columns of a file."""


@pytest.mark.parametrize("code", JUDGES)
@pytest.mark.parametrize("status", LEAST)
def test_rows_of_each_kind(code: str, status: str) -> None:
    if status in JUDGES[code].RULE.messages:
        assert len(HELD[code][status]) >= LEAST[status], f"{code}: {status}"


@pytest.mark.parametrize("code", FAULTS)
def test_rows_of_open_data(code: str) -> None:
    assert len(HELD[code]["fail"]) >= LEAST["fail"], code


def test_rows_in_all() -> None:
    assert sum(len(acts) for kinds in HELD.values() for acts in kinds.values()) >= ROWS
