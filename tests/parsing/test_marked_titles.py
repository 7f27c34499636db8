"""Titles under a mark, with the stop that the clerk kept from the agenda: « • Taux d'imposition 2016 ; ». All invented."""

import pytest

from deliberation_cli import parse
from deliberation_cli.reading.detect import plain_page

HEAD = (
    "COMMUNE DE VALMARIN\nSéance du Conseil Municipal du 12 mai 2016\n"
    "Présents : MM. ROY, SIMON, PETIT, Mmes COLAS, BRUN.\nAbsent : M. VIDAL.\nMme BRUN a été élue secrétaire.\n"
)
ITEMS = (
    ("Adoption du procès-verbal de la séance du 3 mars 2016",
     "Relu par Mme Brun, il est adopté à l'unanimité."),
    ("Compte administratif 2015 – Budget principal",
     "Mme Colas lit les chapitres un à un ; il reste 31 415,92 € en caisse, et 2 718,28 € à payer.\n"
     "Après en avoir délibéré, le Conseil Municipal adopte le compte administratif par 4 voix\npour et 1 abstention (M. Petit)."),
    ("Affectation du résultat", "Le solde va au compte 1068. Adopté à l'unanimité."),
    ("Taux d'imposition 2016",
     "M. Simon souhaite que rien ne bouge avant la fin des travaux de la mairie et de la salle,\n"
     "soit 17,05 % et 33,40 %.\nAdopté à la majorité : 4 pour, 1 contre (M. Petit)."),
    ("Convention avec le Département pour la digue",
     "Il paierait la moitié du mur, que le maçon estime à 52 300 €, et rien du chemin.\n"
     "Le Conseil Municipal émet un avis défavorable par 4 voix contre et 1 voix pour."),
)  # fmt: skip


@pytest.mark.parametrize("stop", ["", " ;", " :", ".", ",", " –"])
@pytest.mark.parametrize("gaps", ["{mark} {title}{stop}\n{text}\n", "\n{mark} {title}{stop}\n\n{text}\n"],
                         ids=["no blank line", "blank lines"])  # fmt: skip
@pytest.mark.parametrize("mark", ["•", "-", "–", "*", "▪", "➢"])
def test_marked_titles(mark: str, gaps: str, stop: str) -> None:
    written = "".join(gaps.format(mark=mark, title=title, stop=stop, text=text) for title, text in ITEMS)
    document = parse([plain_page(f"{HEAD}\n{written}\nQuestions diverses\nNéant.\nLa séance est levée à 22 h.\n")])
    assert [act.subject for act in document.sessions[0].deliberations] == [title for title, _ in ITEMS]


def test_the_rows_of_a_list_are_no_titles() -> None:
    """What is decided point by point has rows with one mark right below each other."""
    steps = (
        "Le conseil, à l'unanimité :\n- APPROUVE le plan de la salle ;\n- AUTORISE M. le Maire à signer le marché.\n"
    )
    written = "".join(f"\n{n}. {title}\n{steps}" for n, (title, _) in enumerate(ITEMS, 1))
    document = parse([plain_page(f"{HEAD}{written}\nLa séance est levée à 22 h.\n")])
    assert [act.subject for act in document.sessions[0].deliberations] == [title for title, _ in ITEMS]


@pytest.mark.parametrize(
    "told",
    ["adoptée à l'unanimité.", ": avis favorable avec réserve, 4 voix pour, 1 abstention.", ": le Conseil prend acte du débat.",
     "retirée de l'ordre du jour."],
)  # fmt: skip
def test_an_act_s_number_before_what_was_decided_opens_no_item(told: str) -> None:
    written = "".join(
        f"{n} – {title}\nM. ROY présente le dossier, et répond aux questions.\nDélibération n° 1{n}/2016 {told}\n"
        for n, (title, _) in enumerate(ITEMS, 1)
    )
    document = parse([plain_page(f"{HEAD}\n{written}La séance est levée à 22 h.\n")])
    acts = [(act.number, act.subject) for act in document.sessions[0].deliberations]
    assert acts == [(f"1{n}/2016", title) for n, (title, _) in enumerate(ITEMS, 1)]
