"""Conventions on one line: their twin has lines, the act's own text keeps its articles. All invented."""

import pytest

from deliberation_cli.parsing.assemble import parse
from deliberation_cli.parsing.conventions import laid_out
from deliberation_cli.parsing.text.flow import build_flow
from deliberation_cli.reading.plain import plain_page

ACT = (
    "VILLE DE MONTBRUN Délibération n° 2024-12 Objet : Mise à disposition d'un local Le conseil municipal, après en avoir "
    "délibéré, à l'unanimité, approuve la convention ci-annexée. Fait et délibéré les jour, mois et an susdits. "
)
PARTIES = (
    "CONVENTION DE MISE À DISPOSITION Entre : La commune de Montbrun, représentée par son maire, ci-après « la Commune », "
    "d'une part, Et : L'association Les Lavoirs, représentée par son président, ci-après « l'Association », d'autre part. "
)
AGREED = "Il est convenu ce qui suit : "
ARTICLES = (
    "ARTICLE 1 – OBJET La Commune met un local de 40 m² à la disposition de l'Association. ARTICLE 2 – DURÉE La convention "
    "est conclue pour une durée d'un an. ARTICLE 3 – LOYER La mise à disposition est gratuite. Fait à Montbrun, le 3 mai 2024"
)
ROWS = [
    (ACT + PARTIES + AGREED + ARTICLES, ["1", "2", "3"], "the words of agreement"),
    (ACT + PARTIES + "PRÉAMBULE Le local est vacant depuis un an. " + ARTICLES, ["1", "2", "3"], "a preamble, no agreement"),
    (
        ACT.replace("approuve la convention ci-annexée.", "DÉCIDE : Article 1 : d'approuver la convention entre la commune, "
        "d'une part, et l'association, d'autre part. Article 2 : d'autoriser le maire à la signer."),
        [],
        "the decision's articles behind words that name two parties",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "articles", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_articles_of_a_convention_on_one_line(text: str, articles: list[str], why: str) -> None:
    document = parse([plain_page(text)])
    assert [a.number for c in document.conventions for a in c.articles] == articles, why


def test_its_annexes_may_be_lost_with_its_lines() -> None:
    text = ACT + PARTIES + AGREED + ARTICLES.replace("un local de 40 m²", "le local décrit en annexe 1")
    assert not [r for c in parse([plain_page(text)]).conventions for r in c.references]


def test_only_white_space_changes() -> None:
    flow = build_flow([plain_page(ACT + PARTIES + AGREED + ARTICLES)])
    twin = laid_out(flow)
    assert twin is not None
    assert twin.text.replace("\n", " ") == flow.text.replace("\n", " ")
    assert twin.text.count("\n") > len("123")


def test_a_text_with_its_line_ends_is_left_alone() -> None:
    assert (
        laid_out(build_flow([plain_page("CONVENTION\nEntre la commune\nd'une part\net le club\nd'autre part\n")]))
        is None
    )
