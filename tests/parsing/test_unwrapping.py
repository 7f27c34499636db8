"""Lines that only a margin ended are put back on one; a clerk's own lines are left alone."""

import textwrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deliberation_cli.models import Document
from deliberation_cli.parsing.assemble import parse
from deliberation_cli.parsing.text.flow import build_flow
from deliberation_cli.parsing.text.unwrapping import unwrapped
from deliberation_cli.reading.detect import plain_page

FLAT = (
    "COMMUNE DE VALMARIN PROCÈS-VERBAL DU CONSEIL MUNICIPAL DU 12 MAI 2022 L'an deux mille vingt-deux, le douze mai à vingt "
    "heures, le conseil municipal, dûment convoqué le 5 mai 2022, s'est réuni à la mairie sous la présidence de Mme Anne "
    "PETIT, maire. Nombre de conseillers en exercice : 5 Présents : 4 Votants : 5 Présents : Mme Anne PETIT, M. Paul DURAND, "
    "M. Luc LEROY, Mme Zoé MOREL Absent excusé : M. Max ROY (pouvoir à M. Luc LEROY) Secrétaire de séance : Mme Zoé MOREL "
    "2022-05-01 TARIFS DE LA CANTINE Madame le Maire expose que les tarifs n'ont pas changé depuis trois ans et propose de "
    "les relever de deux pour cent. Après en avoir délibéré, le conseil municipal, à l'unanimité, fixe les tarifs. "
    "2022-05-02 SUBVENTIONS AUX ASSOCIATIONS Monsieur LEROY présente les demandes reçues en mairie et le montant proposé pour "
    "chacune d'elles. Vote : pour 4, contre 1, abstention 0. Le conseil municipal accorde les subventions. 2022-05-03 "
    "CONVENTION AVEC LE SYNDICAT Le conseil municipal, après en avoir délibéré, autorise le maire à signer la convention. "
    "Adopté à l'unanimité."
)


def said(document: Document) -> object:
    """What was read, without where it stands."""
    tree = document.model_dump(exclude={"evidence"})
    for session in tree["sessions"]:
        for deliberation in session["deliberations"]:
            deliberation.pop("rapporteur", None)
    return tree["sessions"]


@settings(max_examples=40, deadline=None, derandomize=True)
@given(st.integers(min_value=45, max_value=150))
def test_a_flat_text_reads_alike_at_any_width(width: int) -> None:
    wrapped = "\n".join(textwrap.wrap(FLAT, width, break_long_words=False, break_on_hyphens=False))
    assert said(parse([plain_page(wrapped)])) == said(parse([plain_page(FLAT)])), wrapped


def test_the_flat_text_is_read_whole() -> None:
    (session,) = parse([plain_page(FLAT)]).sessions
    assert [d.number for d in session.deliberations] == ["2022-05-01", "2022-05-02", "2022-05-03"]
    assert len(session.attendance.present) == 4


OWN = (
    "COMMUNE DE VALMARIN\nSéance du 12 mai 2022\nPrésents : Mme Anne PETIT, M. Paul DURAND, M. Luc LEROY, Mme Zoé MOREL\n"
    "Absent : M. Max ROY\n1. Tarifs de la cantine\nMadame le Maire expose que les tarifs n'ont pas changé depuis trois ans et"
    " propose\nde les relever de deux pour cent.\nAdopté à l'unanimité.\n2. Subventions\nAdopté à l'unanimité.\n"
)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (OWN, "titles, lists and votes on lines of their own"),
        ("\n".join(textwrap.wrap(FLAT, 160)[:6]), "too few lines to tell"),
        ("\n".join(["M. Luc LEROY", "Mme Zoé MOREL"] * 9), "a column of names is narrow"),
    ],
)
def test_a_clerks_own_lines_are_left(text: str, why: str) -> None:
    flow = build_flow([plain_page(text)])
    assert unwrapped(flow) is flow, why
