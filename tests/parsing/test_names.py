"""How lists of people are written: (words, names read, why the row exists)."""

import pytest

from deliberation_cli.parsing.grammar.names import read_names
from deliberation_cli.parsing.text.flow import Span, build_flow
from deliberation_cli.reading.detect import plain_page

ROWS: list[tuple[str, list[str], str]] = [
    (
        "ADOPTÉ À L'UNANIMITÉ M Éric MEYER, Mme D'AVRIL, M. Luc d'AUX",
        ["Éric MEYER", "D'AVRIL", "Luc d'AUX"],
        "an article elided before a common word; names of nobles are short",
    ),
    (
        "ROUX Gérard - AMIOT Daniel – BONNE CHIRON Léa",
        ["ROUX Gérard", "AMIOT Daniel", "BONNE CHIRON Léa"],
        "two dashes",
    ),
    ("Éric MEYER, Ana DE LIMA-SOUSA", ["Éric MEYER", "Ana DE LIMA-SOUSA"], "particle in capitals, compound name"),
    (
        "Zoé LAMY, Luc LE GAL, Max\nW ATTEL, Ida BEYRIS",
        ["Zoé LAMY", "Luc LE GAL", "Max W ATTEL", "Ida BEYRIS"],
        "a capital set apart from its word at a line's start is no initial",
    ),
    ("ROY Luc, FEUILLET BRET Zoé, MOREL Ida", ["ROY Luc", "FEUILLET BRET Zoé", "MOREL Ida"], "half a name is a word"),
    (
        "LEROY – BRUN - Mmes COLAS - LY - MOREL-DUPAS",
        ["LEROY", "BRUN", "COLAS", "LY", "MOREL-DUPAS"],
        "two letters, two dashes",
    ),
    ("M. Luc ROY, Adjoint Spécial ; Mme Zoé BRUN", ["Luc ROY", "Zoé BRUN"], "the deputy of a hamlet"),
    (
        "Mme Ida COLAS, Mme Zoé\nBUREAU, M.Luc ROY",
        ["Ida COLAS", "Zoé BUREAU", "Luc ROY"],
        "a family name that is a word, below",
    ),
    ("Luc ABERT,Zoé ACIER , Guy BARRE", ["Luc ABERT", "Zoé ACIER", "Guy BARRE"], "no space round the comma"),
    (
        "Henri DE VERBIER,\nJacques\nDOMER,Lise DRAY-FITOU",
        ["Henri DE VERBIER", "Jacques DOMER", "Lise DRAY-FITOU"],
        "a line end inside a name, where commas part people",
    ),
    (
        "Marie-\nAlice BUISSON, Yves GAUT",
        ["Marie-Alice BUISSON", "Yves GAUT"],
        "a compound given name cut at a line end",
    ),
    (
        "Mmes et Ms Paul Barbon –Denis Valin – Rémi Lejop",
        ["Paul Barbon", "Denis Valin", "Rémi Lejop"],
        "civilities factored out, a dash stuck to the name",
    ),
    ("Hervé Brunot–Catherine Gimet", ["Hervé Brunot", "Catherine Gimet"], "a long dash without spaces still parts"),
    ("MM. JACQUET JP, PERCHE C", ["JACQUET JP", "PERCHE C"], "initials stuck together or single, behind the name"),
    (
        "Mme GUIRAN I., BESSOT C., P. RIOU – Y. LE BRIEND",
        ["GUIRAN I.", "BESSOT C.", "P. RIOU", "Y. LE BRIEND"],
        "initials behind and before",
    ),
    (
        "M. Martel P-Y, Mme Pietra, M. Martel S.",
        ["Martel P-Y", "Pietra", "Martel S."],
        "initials tell two namesakes apart",
    ),
    (
        "Renaud PEURAN Chantal PIGNON – Nelly PORTER",
        ["Renaud PEURAN", "Chantal PIGNON", "Nelly PORTER"],
        "a missing dash between two people",
    ),
    ("ARNAUD Fabienne JARRY Françoise", ["ARNAUD Fabienne", "JARRY Françoise"], "no separator, family name first"),
    (
        "Augustin Bousquet Hervé Dolet Marie-Pierre Digue",
        ["Augustin Bousquet", "Hervé Dolet", "Marie-Pierre Digue"],
        "no separator and no capitals: given names tell",
    ),
    ("Jean-Pierre, Yves, Jacques", ["Jean-Pierre", "Yves", "Jacques"], "given names alone"),
    ("Mme NAZET, M. KASPER, Mme EL HAOUI", ["NAZET", "KASPER", "EL HAOUI"], "family names alone"),
    (
        "M. Alain MILLET.M. Marc BOUN, Mme Lia KACI. Mme Ève PASQUIER",
        ["Alain MILLET", "Marc BOUN", "Lia KACI", "Ève PASQUIER"],
        "full stops for commas",
    ),
    ("M.Thierry DUBOS, M .Mostefa SOFIANE", ["Thierry DUBOS", "Mostefa SOFIANE"], "civility stuck to the name"),
    ("M. DU SOUCHET, Mme DE LA TOUR Anne", ["DU SOUCHET", "DE LA TOUR Anne"], "particles in capitals"),
    (
        "Jean-Claude de La Tour, Charles de Grève",
        ["Jean-Claude de La Tour", "Charles de Grève"],
        "particles in small letters",
    ),
    ("M. De LAGARDE Vincent, M. KROLL Alfred", ["De LAGARDE Vincent", "KROLL Alfred"], "a capitalised particle first"),
    ("Fouad EL M’KHANT, Anne D'ARGENSON", ["Fouad EL M’KHANT", "Anne D'ARGENSON"], "apostrophes inside names"),
    (
        "M. Alban SAUVAGE de Corcelles ; M. Luc NAUD",
        ["Alban SAUVAGE", "Luc NAUD"],
        "the place he comes from is no name",
    ),
    ("M. Luc PRAT (Le Villard), M. Guy BRET (suppléant de Max COL)", ["Luc PRAT", "Guy BRET"], "brackets are notes"),
    ("Beaumont : M. Robert Jean ; Cérel : M. Poulain Guy", ["Robert Jean", "Poulain Guy"], "by commune"),
    (
        "M. Desjoncs Vincent Bueil-en-Plaine : Cérel : M. Poulain Guy",
        ["Desjoncs Vincent", "Poulain Guy"],
        "a commune without anybody, no separator before it",
    ),
    (
        "LES PINS : Luc HOGAN – Odile PINEL MOUCHE : Pat MANDON",
        ["Luc HOGAN", "Odile PINEL", "Pat MANDON"],
        "communes in capitals between names",
    ),
    ("Max RONDEL SAINT PAUL EN PRÉS : Ève GARDIN", ["Max RONDEL", "Ève GARDIN"], "a commune of several words"),
    (
        "David Rossi, Maire, Président, Didier Misset, adjoints – Élia Saut",
        ["David Rossi", "Didier Misset", "Élia Saut"],
        "functions between names",
    ),
    ("Maire : M. Luc PRAT\nAdjoints : Mme Zoé BRUN, M. Guy BRET", ["Luc PRAT", "Zoé BRUN", "Guy BRET"], "by quality"),
    (
        "M. JANVIER, Mme AVRIL, M LE PAGE Clément",
        ["JANVIER", "AVRIL", "LE PAGE Clément"],
        "names that are common words",
    ),
    ("Luc PRAT\nZoé BRUN\nGuy BRET", ["Luc PRAT", "Zoé BRUN", "Guy BRET"], "one a line"),
    ("- M. Luc PRAT\n- Mme Zoé BRUN", ["Luc PRAT", "Zoé BRUN"], "bullets"),
    ("BEAUPIN Thierry-ABSENT, Lucette CARRÉ-ABSENTE", ["BEAUPIN Thierry", "Lucette CARRÉ"], "a mark stuck to the name"),
    ("néant", [], "nobody"),
    ("Le Conseil Municipal, après en avoir délibéré", [], "a sentence names nobody"),
    ("Monsieur le Maire, Madame la Présidente", [], "a function alone is no name"),
    ("Lundi 16 janvier 2023", [], "a date is no name"),
    ("", [], "nothing"),
    (
        "Mme BONNARD M. Claude, M. ROY Paul, Mme Marie- JANNOT, M. SIMON Guy",
        ["BONNARD M. Claude", "ROY Paul", "Marie JANNOT", "SIMON Guy"],
        "Marie, shortened before the rest of her name, and cut from a lost one",
    ),
    (
        "Loing Bruno – Vasseur M.Claire – Morel Geneviève",
        ["Loing Bruno", "Vasseur M.Claire", "Morel Geneviève"],
        "Marie, shortened and glued",
    ),
    ("MM. ROY Paul, TRIVANO maria Christina", ["ROY Paul", "TRIVANO maria Christina"], "a given name in small letters"),
    (
        "ROY Luc Président CC du Haut-Val\nBRUN Zoé déléguée titulaire Agglo du Val\nPETIT Max délégué titulaire Ville"
        " de Belval\nCOLAS Ida déléguée suppléante Département",
        ["ROY Luc", "BRUN Zoé", "PETIT Max", "COLAS Ida"],
        "behind a quality, up to the line's end, the body that somebody sits for",
    ),
    (
        "ROY Luc adjoint BRUN Zoé\nPETIT Max adjoint BRET Guy\nNOEL Éva adjointe COLAS Ida",
        ["ROY Luc", "BRUN Zoé", "PETIT Max", "BRET Guy", "NOEL Éva", "COLAS Ida"],
        "behind a quality, somebody else of the same line",
    ),
    ("ROY Luc, délégué titulaire, CC du Haut-Val, BRUN Zoé", ["ROY Luc", "BRUN Zoé"], "a body in short, behind commas"),
    (
        "Mme GRANJARD Suzanne, UDAF M. VERNAY Paul, Secours catholique Mme FAURE Louise, France Handicap M. MASSON Guy",
        ["GRANJARD Suzanne", "VERNAY Paul", "FAURE Louise", "MASSON Guy"],
        "what sent somebody, where all bear a civility",
    ),
    ("C. Morel, E. Février, P. Teyssier et J. Avril", ["C. Morel", "E. Février", "P. Teyssier", "J. Avril"], "a month"),
]


@pytest.mark.parametrize(("words", "names", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_names(words: str, names: list[str], why: str) -> None:
    flow = build_flow([plain_page(words)])
    assert [found.value.name for found in read_names(flow, Span(0, len(flow.text)))] == names, why


OFFICES = [
    ("M. Luc PERRIN, maire.", "maire", "without the full stop"),
    ("M. Luc PERRIN, 1er adjoint", "1er adjoint", "with its rank"),
    ("Mme Ida NOEL Présidente Présente", "Présidente", "beside the name in a row"),
    ("MM. Luc PERRIN, Guy ROUX, adjoints", None, "that of a whole group is not the last one's alone"),
    ("M. Luc PERRIN Adjoints : Mme Ida NOEL", None, "the label of the next group"),
    ("M. Luc PERRIN Rapporteure : Mme Ida NOEL", None, "the label of the next person"),
    ("M. Luc PERRIN – Secrétaire de séance : Mme Ida NOEL", None, "behind a dash too"),
    ("M. Luc PERRIN Présidente de séance : Mme Ida NOEL", None, "an office of the session"),
    ("M. Luc PERRIN Le maire ouvre la séance", None, "somebody else's"),
]


@pytest.mark.parametrize(("words", "office", "why"), OFFICES, ids=[row[2] for row in OFFICES])
def test_offices(words: str, office: str | None, why: str) -> None:
    flow = build_flow([plain_page(words)])
    people = {person.value.name: person.value.role for person in read_names(flow, Span(0, len(flow.text)))}
    assert people["Luc PERRIN" if "PERRIN" in words else "Ida NOEL"] == office, why
    assert [role for role in people.values() if role] == ([office] if office else []), why
