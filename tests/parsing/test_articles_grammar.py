"""The heading of an article: which lines open one, its number, its title, its text."""

import pytest

from deliberation_cli.models.numbering import number_value
from deliberation_cli.parsing.grammar.articles import article_heads, read_articles
from deliberation_cli.parsing.text.flow import build_flow
from deliberation_cli.reading.plain import plain_page

HEADINGS = [
    ("Article 1. Objet de la convention\nLa présente", "1", "Objet de la convention"),
    ("ARTICLE 1er – OBJET\nLa présente", "1", "OBJET"),
    ("Article ler – Objet\nLa présente", "1", "Objet"),
    ("Article I – Objet\nLa présente", "I", "Objet"),
    ("ARTICLE PREMIER : Objet\nLa présente", "1", "Objet"),
    ("Art. 2-1 : Durée\nLa présente", "2-1", "Durée"),
    ("Article 3.2 Loyer\nLe loyer", "3.2", "Loyer"),
    ("Article IV – Engagements de la commune\nLa commune", "IV", "Engagements de la commune"),
    ("■ Article 5 : Prix\nLe prix", "5", "Prix"),
    ("Article 6\nRésiliation\nLa convention est résiliée", "6", "Résiliation"),
    ("ARTICLE 7 – OBJET : La présente convention a pour objet de fixer ce qui est dû.", "7", "OBJET"),
    ("Article 8 - Modalités de versement de la subvention et du contrôle de\nl'administration\nLe", "8",
     "Modalités de versement de la subvention et du contrôle de l'administration"),
    ("Article 9 :\nEst approuvée la convention ci-annexée.", "9", None),
    ("Article 10 : AUTORISE Monsieur le Maire à signer", "10", None),
    ("Article 11 – de donner mandat au syndicat mixte", "11", None),
    ("Article 12 : Le maire est chargé de l'exécution de la présente délibération.", "12", None),
    ("Article 13 bis – Assurance\nLe preneur", "13 bis", "Assurance"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "number", "title"), HEADINGS)
def test_heading(text: str, number: str, title: str | None) -> None:
    heads = article_heads(build_flow([plain_page(text)]))
    assert [(h.number, h.title) for h in heads] == [(number, title)]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("article L. 2121-29 du Code général des collectivités territoriales", "a code's article"),
        ("Article L. 2121-29 du Code général", "a code's article with a capital"),
        ("Article 6574 : 500 €", "a budget article"),
        ("Article 022 – dépenses imprévues : Moins 3 100 €", "a budget article with a zero"),
        ("Article 65 : + 500 €", "a budget line of two digits"),
        ("article 3 de la loi du 13 juillet 1983", "a law's article"),
        ("Article 3 de la loi du 13 juillet 1983", "a law's article with a capital"),
        ("Article 12 alinéa 2", "a paragraph cited"),
        ("conformément à l'\nArticle 5 et", "the sentence goes on"),
        ("en application des\nArticles 5 et 6", "a plural cites"),
        ("Article Objet Montant", "a table's head"),
        ("Artisans du village", "another word"),
        ("voir l'article 3 : Prix", "inside a line"),
    ],
)
def test_no_heading(text: str, why: str) -> None:
    assert article_heads(build_flow([plain_page(text)])) == [], why


def test_text_runs_to_the_next_heading() -> None:
    flow = build_flow([plain_page("Article 1 : Objet\nUn.\nDeux.\nArticle 2 : Durée\nTrois.")])
    found = read_articles(flow)
    assert [(f.value.number, f.value.title, f.value.text) for f in found] == [
        ("1", "Objet", "Un. Deux."),
        ("2", "Durée", "Trois."),
    ]
    assert flow.slice(found[1].span) == "Article 2 : Durée Trois."


@pytest.mark.parametrize(
    ("number", "value"),
    [("1", (1,)), ("2-1", (2, 1)), ("3.2", (3, 2)), ("IV", (4,)), ("IX", (9,)), ("1 bis", (1, 2)), ("unique", None)],
)
def test_number_value(number: str, value: tuple[int, ...] | None) -> None:
    assert number_value(number) == value
