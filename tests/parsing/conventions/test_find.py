"""Where a convention starts and ends; a text that merely speaks of one gives none."""

import pytest

from deliberation_cli.parsing.conventions import find_conventions, read_convention
from deliberation_cli.parsing.text.flow import Flow, build_flow
from deliberation_cli.reading.plain import plain_page

CONVENTION = """CONVENTION DE PARTENARIAT
POUR LE FESTIVAL DES LAVOIRS
ENTRE
La commune de Valmont-sur-Leude, représentée par son maire, Mme Odile PERRAUD,
ci-après désignée « la Commune »,
d'une part,
ET
L'association Les Lavoirs en fête, représentée par son président, M. Rémi COLAS,
ci-après désignée « l'Association »,
d'autre part,
Il est convenu ce qui suit :
Article 1 – Objet
La présente convention fixe le concours de la Commune au festival.
Article 2 – Durée
La convention est conclue pour une durée d'un an à compter du 1er mars 2024.
Fait à Valmont-sur-Leude, le 12 mars 2024
Pour la Commune
Mme Odile PERRAUD
Pour l'Association
M. Rémi COLAS
"""
ACT = """EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS
Séance du 11 mars 2024
Article 1 : Est approuvée la convention de partenariat.
"""
AFTER = """Après en avoir délibéré, le conseil municipal décide à l'unanimité :
Article 2 : Madame le Maire est autorisée à signer la convention.
"""


def flow_of(text: str) -> Flow:
    return build_flow([plain_page(text)])


@pytest.mark.parametrize("before", ["", ACT])
@pytest.mark.parametrize("after", ["", AFTER, "OBJET : Partenariat\nVote sur le rapport\n", "Questions diverses\n"])
def test_it_starts_at_its_title_and_ends_at_its_signatures(before: str, after: str) -> None:
    flow = flow_of(before + CONVENTION + after)
    [span] = find_conventions(flow)
    assert flow.text[span.start : span.end] == CONVENTION.strip()


def test_two_conventions_in_one_file() -> None:
    flow = flow_of(ACT + CONVENTION + CONVENTION.replace("LAVOIRS", "MOULINS") + AFTER)
    titles = [read_convention(flow, span).value.title for span in find_conventions(flow)]
    assert titles == [
        "CONVENTION DE PARTENARIAT POUR LE FESTIVAL DES LAVOIRS",
        "CONVENTION DE PARTENARIAT POUR LE FESTIVAL DES MOULINS",
    ]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (ACT + AFTER, "an act that approves a convention"),
        ("Convention avec la SPA\nLe conseil approuve la convention.\nArticle 1 : objet\n", "an item's heading"),
        (
            "Convention d'adhésion\nLe maire présente le projet entre la commune et le pays.\nArticle 1- Objet\nUn.\n"
            "Article II – Durée\nTrois ans.\nAprès en avoir délibéré, le conseil approuve.\n",
            "minutes that retell a convention without its parties",
        ),
        ("Entre :\nles deux projets, d'une part et d'autre part, le conseil hésite.\n", "the word alone"),
        (CONVENTION.partition("Article 1")[0], "no article"),
        (CONVENTION.replace("Il est convenu", "Le Conseil Municipal, après en avoir délibéré\nIl"), "the act between"),
    ],
)
def test_no_convention(text: str, why: str) -> None:
    assert find_conventions(flow_of(text)) == [], why


def test_two_parties_represented_make_a_contract() -> None:
    text = (
        "Convention d'objectifs 2017-2019\nEntre : la Ville, représentée par son Maire, et l'association La Halle, "
        "représentée par sa présidente\nARTICLE 1 - OBJET\nElle fixe les objectifs.\nARTICLE 2 - DURÉE\nTrois ans.\n"
    )
    assert len(find_conventions(flow_of(ACT + text))) == 1
