"""Words over the columns of tables, and what stands in their cells: (words, what they say, why the row exists)."""

import pytest

from deliberation_cli.parsing.tables.columns import code_of, is_blank, is_mark, role_of, says
from deliberation_cli.parsing.text.flow import fold

HEADS = [
    ("Nom et prénom", "name", "the plainest"), ("NOM – Prénom", "name", "a dash"), ("Noms et prénoms des élus", "name", "of whom"),
    ("Conseillers municipaux", "name", "by their office"), ("Délégués titulaires", "name", "a syndicate's"),
    ("Membres du Bureau", "name", "a bureau's"), ("Administrateurs", "name", "a board's"), ("Mesdames, Messieurs", "name", "polite"),
    ("Prénom", "first_name", "a column of its own"), ("Civ.", "civility", "abbreviated"), ("Qualité", "quality", "an office"),
    ("Fonction", "quality", "an office, otherwise"), ("Commune", "place", "whose delegate"), ("Groupe politique", "place", "whose member"),
    ("Présent(e)", "present", "inclusive"), ("PRÉSENTS", "present", "many"), ("Prés.", "present", "abbreviated"),
    ("Étaient présents", "present", "the heading of a list"), ("Membres présents", "present", "with its noun"), ("Absent(e)s", "absent", "inclusive"), ("Abs.", "absent", "abbreviated"),
    ("Excusé·e", "excused", "a dot"), ("Absents excusés", "excused", "both words"), ("Membres excusés", "excused", "with its noun"),
    ("Représenté(e)", "represented", "marked"), ("Représenté par", "holder", "by whom"), ("Pouvoir à", "holder", "to whom"),
    ("A donné pouvoir à", "holder", "a clause"), ("Procuration à", "holder", "the other word"), ("Mandataire", "holder", "the word of law"),
    ("Donne pouvoir à", "holder", "a verb"), ("Mandants", "giver", "the word of law"), ("Ayant donné pouvoir", "giver", "a participle"),
    ("Reçoit pouvoir de", "received", "the other way"), ("Pouvoir", "proxy", "either way"), ("Procurations", "proxy", "either way, many"),
    ("Présence", "status", "what is said of each"), ("Présent / Absent", "status", "either"), ("Présent, absent ou excusé", "status", "one of three"),
    ("Signature", "signature", "to be signed"), ("Émargement", "signature", "to be signed, otherwise"), ("Observations", "note", "anything"),
    ("Suppléants", "deputy", "who may sit"), ("Remplacé par", "substitute", "who sits"), ("Pour", "in_favour", "a side"),
    ("Voix pour", "in_favour", "with its noun"), ("Contre", "against", "a side"), ("Ctre", "against", "abbreviated"),
    ("Abst.", "abstentions", "abbreviated"), ("Abstention(s)", "abstentions", "brackets"), ("NPPV", "not_voting", "initials"),
    ("Ne prennent pas part au vote", "not_voting", "in full"), ("Non-votants", "not_voting", "a hyphen"), ("Votants", "voters", "a figure"),
    ("N° acte", "number", "an act's"), ("Délibération n°", "number", "turned round"), ("Réf.", "number", "a reference"),
    ("Objet de la délibération", "subject", "in full"), ("Intitulé", "subject", "otherwise"), ("Sens du vote", "outcome", "in full"),
    ("Décision", "outcome", "otherwise"), ("Adoptée / Rejetée", "outcome", "either"), ("Rapporteur", "rapporteur", "who reported"),
    ("Montant TTC", None, "money"), ("Présentation du projet", None, "no word of presence"), ("Pouvoir d'achat", None, "no proxy"),
]  # fmt: skip
CELLS = [
    ("P", "present"), ("Prés.", "present"), ("A", "absent"), ("Abs.", "absent"), ("Exc.", "excused"), ("E", "excused"),
    ("Repr.", "represented"), ("PVR", "represented"), ("K", None), ("12", None),
]  # fmt: skip
SAID = [
    ("Présente", "present"), ("Présent (arrivé à 19 h 10)", "present"), ("Absent", "absent"), ("Absente excusée", "excused"),
    ("Excusé – pouvoir à M. CAPELLIN", "represented"), ("représentée par Zoé BRUN", "represented"), ("Maire", None),
]  # fmt: skip


@pytest.mark.parametrize(("words", "role", "why"), HEADS, ids=[row[0] for row in HEADS])
def test_head(words: str, role: str | None, why: str) -> None:
    assert role_of(fold(words)) == role, why


@pytest.mark.parametrize(("words", "state"), CELLS)
def test_code(words: str, state: str | None) -> None:
    assert code_of(fold(words)) == state


def test_a_legend_goes_before_the_usual_meaning() -> None:
    assert code_of("a", (("a", "excused"),)) == "excused"


@pytest.mark.parametrize(("words", "state"), SAID)
def test_words_of_a_cell(words: str, state: str | None) -> None:
    assert says(fold(words)) == state


@pytest.mark.parametrize("cell", ["X", "x", "✓", "✔", "☒", "1", "oui", "●", "[X]", "(x)"])
def test_mark(cell: str) -> None:
    assert is_mark(fold(cell))


@pytest.mark.parametrize("cell", ["", "-", "–", "☐", "/", "0", "néant", "[ ]"])
def test_blank(cell: str) -> None:
    assert is_blank(fold(cell))
    assert not is_mark(fold(cell))
