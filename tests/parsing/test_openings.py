"""How a session opens, where habits cross (`opening_rows.py`): only what a row names is looked at."""

import pytest

from tests.parsing.opening_rows import ROWS, Want
from tests.parsing.test_headers import read


@pytest.mark.parametrize(("why", "text", "want"), ROWS, ids=[row[0] for row in ROWS])
def test_openings(why: str, text: str, want: Want) -> None:
    got = read(text)
    assert {field: got[field] for field in want} == want, why
