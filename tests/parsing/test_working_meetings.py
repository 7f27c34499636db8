"""Minutes of a works meeting or a workshop are no assembly's, whatever name stands at their head: (why, words, kind)."""

import pytest

from deliberation_cli.parsing.assemble import parse
from deliberation_cli.reading.detect import plain_page

HEAD = "SYNDICAT INTERCOMMUNAL DES EAUX DU VAL (SIEV)\n"
ROWS = [
    (
        "a works meeting under a syndicate's name",
        HEAD + "Maîtrise d'œuvre pour la remise en état du Rieu\nCOMPTE-RENDU N°7 DE LA REUNION DU 2 MARS 2018\n"
        "1.1 Ordre du jour :\nRéunion de chantier. Avancement de la partie amont\n1.2 Terrassements\nIls progressent.\n",
        "other",
    ),
    (
        "a table of who was asked and who got the paper",
        HEAD + "COMPTE-RENDU N°5 DE LA REUNION DU 7 FEV 2018\nORGANISME INTERLOCUTEUR Fonction Présent Diffusion\n"
        "Maître d'ouvrage G. BRET Président du syndicat X\nEntreprise Z. BRUN Conducteur de travaux X X\n",
        "other",
    ),
    (
        "a workshop in a town hall",
        "COMMUNE DE VALMARIN\nCOMPTE-RENDU DE REUNION\nObjet de la réunion : présentation du diagnostic\n"
        "Date & lieu : 27 mai 2016 mairie de Valmarin\nRédacteur : Anne PETIT\nPrésents : M. Guy BRET, Mme Zoé BRUN\n",
        "other",
    ),
    (
        "an assembly that hears of a works meeting",
        "COMMUNE DE VALMARIN\nCompte-rendu de la réunion du conseil municipal du 27 mai 2016\n"
        "Présents : M. Guy BRET, Mme Zoé BRUN\nSecrétaire de séance : Zoé BRUN\n1. Halle\n"
        "La réunion de chantier a eu lieu avec le maître d'œuvre. Adopté à l'unanimité.\n",
        "minutes",
    ),
    (
        "an assembly that only talks",
        "COMMUNE DE VALMARIN\nCompte-rendu de la réunion du conseil municipal du 27 mai 2016\n"
        "Présents : M. Guy BRET, Mme Zoé BRUN\nLe maître d'œuvre présente l'esquisse.\n",
        "minutes",
    ),
]


@pytest.mark.parametrize(("why", "words", "kind"), ROWS, ids=[row[0] for row in ROWS])
def test_who_met(why: str, words: str, kind: str) -> None:
    assert parse([plain_page(words)]).kind == kind, why


def test_a_works_meeting_decides_nothing() -> None:
    words = (
        f"{HEAD}Maîtrise d'œuvre pour la remise en état du Rieu\nCOMPTE-RENDU N°7 DE LA REUNION DU 2 MARS 2018\n"
        "Réunion de chantier\n1. Terrassements\nLe phasage est validé.\n2. Ouvrage d'art\nLe plan est approuvé.\n"
    )
    document = parse([plain_page(words)])
    assert document.kind == "other"
    assert [act.subject for session in document.sessions for act in session.deliberations] == []
