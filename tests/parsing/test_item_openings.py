"""How items open and end, habit by habit: (text, items, why). All invented."""

import pytest

from tests.parsing.test_flat_sittings import ALL, HEAD, REPORT, UNANIMOUS, Item
from tests.parsing.test_flat_sittings import test_items as check_items

ROWS: list[tuple[str, list[Item], str]] = [
    (f"{HEAD}\n\nRAPPORT N° DFI/2020/11\nBAIL DU RELAIS\n\n{REPORT}\n{ALL}\n\nRAPPORT N° DAS/2020/7\nVENTE DE BOIS\n\n{REPORT}\n{ALL}", [
        ("DFI/2020/11", "BAIL DU RELAIS", UNANIMOUS), ("DAS/2020/7", "VENTE DE BOIS", UNANIMOUS)],
     "the office that reports, the year and a rank, parted by strokes"),
    (f"{HEAD}\n\nA - APPROBATION DU PROCÈS-VERBAL\n\nLe procès-verbal est adopté à l'unanimité.\n\nB - DÉCISIONS DE LA MAIRE\n\n"
     f"Le conseil prend acte des décisions.\n\nDEL2020_1 : Bail du relais\n{REPORT}\n{ALL}\n\nDEL2020_2 : Vente de bois\n{REPORT}\n{ALL}", [
        ("A", "APPROBATION DU PROCÈS-VERBAL", UNANIMOUS), ("B", "DÉCISIONS DE LA MAIRE", {"issue": "noted"}),
        ("DEL2020_1", "Bail du relais", UNANIMOUS), ("DEL2020_2", "Vente de bois", UNANIMOUS)],
     "letters before the first numbered act"),
    (HEAD + f"1 – Bail du relais (Présentation M. ROY) {REPORT}{ALL}2 – Vente de bois (Présentation Mme BRUN) {REPORT}{ALL}", [
        ("1", "Bail du relais", UNANIMOUS), ("2", "Vente de bois", UNANIMOUS)], "who presents it, in brackets behind the title"),
    ("1 PROCES VERBAL PRESENTS : EXCUSES : Mme BRUN, M. PETIT, Mme COLAS, M. ROY, Mme MOREL. M. VIDAL, M. BRET. CONSEIL MUNICIPAL "
     "PROCURATION : M. VIDAL à Mme BRUN M. BRET à M. ROY SECRETAIRE DE SEANCE : M. PETIT DU 8 MARS 2006 Mme BRUN procède à l'appel.", [],
     "a heading of a list in capitals is no title"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_opening(text: str, expected: list[Item], why: str) -> None:
    check_items(text, expected, why)
