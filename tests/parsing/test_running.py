"""Running headers in the middle of a text: (text, headers found, why)."""

import pytest

from deliberation_cli.parsing.acts.deliberations import read_deliberations
from deliberation_cli.parsing.text.flow import build_flow
from deliberation_cli.parsing.text.layout import text_lines
from deliberation_cli.parsing.text.running import running_headers
from deliberation_cli.reading.plain import plain_page
from tests.parsing.typeset import typeset_page, whole

FOOT = "Commune de Valmorin – Procès-verbal du 3 mars 2020 Page {} sur 9"
ROWS: list[tuple[str, list[str], str]] = [
    (f"Le maire ouvre. {FOOT.format(1)} Il lit. {FOOT.format(2)} Il clôt.", [FOOT.format(1), FOOT.format(2)],
     "words before the number of the page"),
    ("Le maire. Page 1 Registre de Valmorin suite. Page 2 Registre de Valmorin fin.",
     ["Page 1 Registre de Valmorin", "Page 2 Registre de Valmorin"], "words behind it"),
    ("VILLE DE VALMORIN – SÉANCE DU 3 MARS – 1 – Le maire ouvre. VILLE DE VALMORIN – SÉANCE DU 3 MARS – 2 – Il lit.",
     ["VILLE DE VALMORIN – SÉANCE DU 3 MARS – 1 –", "VILLE DE VALMORIN – SÉANCE DU 3 MARS – 2 –"], "between dashes"),
    ("Pour : 16 Contre : 0, page 12 du rapport. Pour : 16 Contre : 0, page 14 du rapport.", [],
     "pages that are cited do not follow each other"),
    ("La dépense, page 3, est de 4 €. La recette, page 4, est de 9 €.", [], "nothing comes back around the numbers"),
    ("Le maire ouvre. 2 | P a g e Il lit la note. 3 | P a g e Il clôt.", ["2 | P a g e", "3 | P a g e"],
     "the foot that a text processor sets"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headers", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_headers(text: str, headers: list[str], why: str) -> None:
    flow = build_flow([plain_page(text)])
    assert [flow.slice(span) for span in running_headers(flow)] == headers, why


def test_a_number_behind_a_running_header_opens_its_act() -> None:
    act = "2020-{n} {title} Le maire présente le projet et répond aux questions des conseillers. Adopté à l'unanimité. "
    titles = ["RÉFECTION DU LAVOIR", "ACHAT DE BANCS", "TARIFS DE LA CANTINE", "VENTE D'UN CHEMIN"]
    parts = [act.format(n=41 + i, title=title) + FOOT.format(i + 1) + " " for i, title in enumerate(titles)]
    flow = build_flow([plain_page("PROCÈS-VERBAL DU CONSEIL MUNICIPAL " + "".join(parts))])
    found = read_deliberations(flow, whole(flow), "minutes").value
    assert [item.number for item in found] == ["2020-41", "2020-42", "2020-43", "2020-44"]


def test_what_stands_at_the_edges_of_pages_and_between_them_is_text() -> None:
    part = "AFFAIRE N° {0}-2024 :\n{1}\nPrésents Votants Pour Contre\n18 21 {0} 4\n\n"
    titles = "Voirie Cantine Budget Bail Bancs Eau Motion Forêt Cure Moulin Lavoir Digue".split()
    parts = [part.format(10 + i, title) for i, title in enumerate(titles)]
    pages = [typeset_page(n, "".join(parts[3 * n - 3 : 3 * n])) for n in range(1, 5)]
    flow = build_flow(pages)
    furniture = [line.text for line in text_lines(flow, whole(flow)) if line.furniture]
    assert furniture == []
    headed = [typeset_page(n, f"COMMUNE DE VALMORIN n° {n}\n{title}") for n, title in enumerate(titles, 1)]
    flow = build_flow(headed)
    furniture = [line.text for line in text_lines(flow, whole(flow)) if line.furniture]
    assert furniture == [f"COMMUNE DE VALMORIN n° {n}" for n in range(1, len(titles) + 1)]
