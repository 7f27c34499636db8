"""Votes in tables: every layout in every form that holds a table."""

from typing import Any

import pytest

from tests.parsing.tables.ballot_rows import ROWS
from tests.parsing.tables.forms import FORMS, parsed

HEAD = """COMMUNE DE VALMARIN
EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL
Séance du 12 mai 2022
Présents : M. Paul DURAND, Mme Anne PETIT, M. Luc LEROY, Mme Zoé MOREL, M. Guy SIMON
Objet : Tarifs de la cantine
Vu le code général des collectivités territoriales,
Le conseil municipal, après en avoir délibéré, décide de fixer les tarifs."""
TAIL = "Fait à Valmarin, le 13 mai 2022"


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("table", "want"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_ballot(form: str, table: str, want: dict[str, Any]) -> None:
    document = parsed(form, HEAD, table, TAIL)
    (deliberation,) = document.sessions[0].deliberations
    told = deliberation.vote.model_dump(exclude={"outcome", "ballot", "unanimous"}) if deliberation.vote else {}
    got = {key: [p["name"] for p in value] if isinstance(value, list) else value for key, value in told.items()}
    assert {key: value for key, value in got.items() if value not in (None, [])} == want
