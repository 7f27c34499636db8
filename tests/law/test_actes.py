"""@CTES data: the identifier's form, natures and matters."""

import re

import pytest

from deliberation_cli.law import store

ACTES = store.load("actes")


@pytest.mark.parametrize(
    ("text", "number", "nature"),
    [
        (ACTES["identifier"]["example"], "2022_CT2_010", "DE"),
        ("013-200054807-20220106-AR-2022-02-AR", "AR-2022-02", "AR"),
        ("02A-200054807-20220106-1-DE-1-1_0", "1", "DE"),
        ("013-200054807-20220303-1234567890123456-DE", None, None),
        ("13-200054807-20220303-1-DE", None, None),
    ],
)
def test_identifier(text: str, number: str | None, nature: str | None) -> None:
    found = re.match(ACTES["identifier"]["regex"], text)
    assert (found and found["number"], found and found["nature"]) == (number, nature)


def test_natures_and_matters_are_complete() -> None:
    assert [nature["code"] for nature in ACTES["natures"].values()] == [1, 2, 3, 4, 5, 6]
    matters = ACTES["matters"]["list"]
    assert len(matters) == 9
    assert sum(len(head["sub"]) for head in matters.values()) == 57
    assert all(code.startswith(f"{head}.") for head in matters for code in matters[head]["sub"])
