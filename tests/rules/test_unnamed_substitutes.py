"""Substitutes whom nobody names sit and vote: a vote larger than the lists is then no proof against the clerk."""

import pytest

from deliberation_cli import check, parse
from deliberation_cli.reading.detect import plain_page

TEXT = (
    "COMMUNAUTÉ DE COMMUNES DU VALMARIN\nSÉANCE DU 4 MAI 2017\nEn exercice : 12\n"
    "Étaient présents : (6) Mmes Ida COLAS, Zoé BRUN, MM. Max ROY, Guy SIMON, Luc PETIT, Paul DURAND\n"
    "{heading} : MM. Léo NOIR, Hédi BLANC\n"
    "A donné procuration : (1) Mme Ana VIDAL à M. Max ROY\nAbsents : MM. Jean MOREL, Yves LEROY, Guy BRET\n"
    "1. Tarifs\nLe conseil communautaire adopte les tarifs par 8 voix pour et 1 voix contre.\n"
)


@pytest.mark.parametrize(
    ("heading", "severity"),
    [("Étaient excusés et représentés par leurs suppléants", "info"), ("Étaient excusés", "error")],
)
def test_more_votes_than_the_lists_name(heading: str, severity: str) -> None:
    verdicts = check(parse([plain_page(TEXT.format(heading=heading))]))
    assert [v.severity for v in verdicts if v.rule == "VOT003" and v.status == "fail"] == [severity]
