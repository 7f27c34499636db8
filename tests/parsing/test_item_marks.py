"""How clerks mark the items of a sitting, each mark under three agendas, with line ends and without. All invented.

The last column names the layouts in which a mark is not read yet; a mark that is read there too fails the test, so that
the table stays true.
"""

from collections.abc import Callable

import pytest

from deliberation_cli.parsing.acts.deliberations import read_deliberations
from deliberation_cli.parsing.text.flow import build_flow
from deliberation_cli.reading.detect import plain_page
from tests.parsing.typeset import whole

ITEMS = [
    (
        "Tarifs de la cantine",
        "Madame le Maire rappelle que les tarifs n'ont pas bougé depuis trois ans. Le prestataire a demandé une hausse "
        "de 4 %.\nAprès en avoir délibéré, le conseil municipal, à l'unanimité, fixe le prix du repas à 3,40 €.",
    ),
    (
        "Achat d'un tracteur",
        "M. Louis Ferrand présente trois devis. Le moins cher est celui de la société Agrimat : 42 000 € HT.\n"
        "Le conseil municipal décide à l'unanimité d'acheter le tracteur et autorise Madame le Maire à signer.",
    ),
    (
        "Subventions aux associations",
        "Madame le Maire donne lecture des demandes :\n- Comité des fêtes : 400 €\n- Club de pétanque : 150 €\n"
        "Vote : 9 pour, 1 abstention.",
    ),
    (
        "Convention avec le département",
        "Il s'agit de l'entretien de la route départementale 12 dans la traversée du bourg.\n"
        "Le conseil approuve la convention par 8 voix pour et 2 voix contre.",
    ),
    ("Décision modificative n° 1", "Il convient d'ouvrir des crédits au chapitre 21.\nAdopté à l'unanimité."),
    (
        "Création d'un emploi saisonnier",
        "L'agent technique sera absent cet été. Un contrat de deux mois est proposé.\n"
        "Après délibération, le conseil municipal accepte à l'unanimité.",
    ),
]
HEAD = (
    "COMMUNE DE VALBRUNE\nPROCÈS-VERBAL DE LA SÉANCE DU CONSEIL MUNICIPAL DU 12 MAI 2015\n"
    "L'an deux mil quinze, le douze mai à vingt heures, le conseil municipal s'est réuni sous la présidence de Mme Claire "
    "DUMONT, maire.\nPrésents : Mme Claire DUMONT, M. Louis FERRAND, M. Pierre AUCLAIR, Mme Anne BLONDEL, M. Jean CORNU, "
    "Mme Lucie DELMAS, M. Marc ESTEVE, Mme Nadia FOURNIER, M. Paul GIRAUD, Mme Rose HUBERT\nAbsent : M. Luc IMBERT\n"
    "Secrétaire de séance : M. Paul GIRAUD\n"
)
ROMANS, WORDS = "I II III IV V VI".split(), "un deux trois quatre cinq six".split()
NTH = "Première Deuxième Troisième Quatrième Cinquième Sixième".split()
LAYOUTS = (
    "lines, no agenda",
    "lines, agenda",
    "lines, same marks",
    "flat, no agenda",
    "flat, agenda",
    "flat, same marks",
)
NONE_FLAT, AGENDA_FLAT, SAME_FLAT = LAYOUTS[3:]

Mark = Callable[[int, str], str]


def told(form: str) -> Mark:
    """A title as `form` writes it: i the rank, t the title, T in capitals, r in Roman figures, w and o in words."""
    return lambda i, t: form.format(
        i=i, t=t, T=t.upper(), r=ROMANS[i - 1], l=" ABCDEF"[i], s=" abcdef"[i], o=NTH[i - 1], w=WORDS[i - 1]
    )


MARKS: list[tuple[str, set[str]]] = [
    ("Objet : {t}", set()),
    ("OBJET\n{t}", set()),
    ("N° {i} : {t}", set()),
    ("n°{i}. {t}", set()),
    ("Nr {i} : {t}", set()),
    ("{i} - {t}", set()),
    ("{i}. {t}", set()),
    ("{i}) {t}", set()),
    ("{i}/ {t}", set()),
    ("{i}° {t}", set()),
    ("{i}°) {t}", set()),
    ("{i}.- {t}", set()),
    ("{i:02d}. {t}", set()),
    ("{i:02d} {T}", set()),
    ("[{i}] {t}", set()),
    ("({i}) {t}", set()),
    ("§ {i} {t}", set()),
    ("{r} - {t}", set()),
    ("{r}° {t}", set()),
    ("{r}°) {t}", set()),
    ("{r}) {t}", set()),
    ("{r}/ {t}", set()),
    ("{l} - {t}", set()),
    ("{l}) {t}", set()),
    ("{s}) {t}", {SAME_FLAT}),
    ("Affaire n° {i} : {t}", set()),
    ("Affaire {i}/ {t}", set()),
    ("Rapport n° {i} - {t}", set()),
    ("RAPPORT N° {i}\n{T}", set()),
    ("Délib. {i} - {t}", set()),
    ("Sujet {i} : {t}", set()),
    ("Question n° {i} : {t}", set()),
    ("Question {r} : {t}", {AGENDA_FLAT}),
    ("Dossier n° {i} : {t}", set()),
    ("POINT N° {i}\n{t}", set()),
    ("Point {i} : {t}", set()),
    ("Point {w} : {t}", {SAME_FLAT}),
    ("{o} question : {t}", set()),
    ("{o} résolution : {t}", {AGENDA_FLAT}),
    ("Item {i} : {t}", set()),
    ("Résolution n° {i} : {t}", set()),
    ("Décision n° {i} : {t}", set()),
    ("Proposition n° {i} : {t}", set()),
    ("Ordre du jour n° {i} : {t}", {SAME_FLAT}),
    ("Intitulé : {t}", set()),
    ("Thème : {t}", {AGENDA_FLAT}),
    ("Délibération {i:02d}/2015 : {t}", set()),
    ("DÉLIBÉRATION N° 2015-05-{i:02d}\nOBJET : {t}", set()),
    ("2015-{i:02d} : {t}", set()),
    ("2015/{i:03d} {t}", set()),
    ("D2015-{i:02d} {t}", set()),
    ("DEL 15.{i:02d} : {t}", set()),
    ("{i}/2015 {t}", set()),
    ("05-{i:02d} {t}", set()),
    ("2015-{i:02d}\n{t}", set()),
    ("{i}\n{t}", {NONE_FLAT}),
    ("{t}\nN° 2015-{i:02d}", {AGENDA_FLAT, SAME_FLAT}),
    ("{t} – D 2015-{i}", {"lines, same marks", SAME_FLAT}),
    ("- {t}", set()),
    ("- {T}", {NONE_FLAT}),
    ("* {t}", set()),
    ("• {t}", set()),
    ("> {t}", set()),
    ("=> {t}", set()),
    ("► {t}", set()),
    ("## {t}", set()),
    ("{T}", {NONE_FLAT}),
    ("{t}", set()),
    ("{t}.", {NONE_FLAT}),
]


def sitting(mark: Mark, layout: str) -> str:
    """Minutes of six items, marked so, in a layout."""
    titles = [title for title, _ in ITEMS]
    agenda = ""
    if "no agenda" not in layout:
        entries = [mark(i, t).replace("\n", " ") if "same" in layout else f"- {t}" for i, t in enumerate(titles, 1)]
        agenda = "Ordre du jour :\n" + "\n".join(entries) + "\n"
    told = "\n\n".join(f"{mark(i, title)}\n{body}" for i, (title, body) in enumerate(ITEMS, 1))
    text = f"{HEAD}{agenda}\n{told}\n\nLa séance est levée à 22 h 10.\n"
    return " ".join(text.split()) if "flat" in layout else text


def is_read(text: str) -> bool:
    """Whether the six items come out, each under its title and nothing more."""
    flow = build_flow([plain_page(text)])
    items = read_deliberations(flow, whole(flow), "minutes").value
    subjects = [(item.subject or "").rstrip(". ").casefold() for item in items]
    return subjects == [title.casefold() for title, _ in ITEMS]


@pytest.mark.parametrize(("form", "unread"), MARKS, ids=[form for form, _ in MARKS])
def test_items_are_found_by_their_marks(form: str, unread: set[str]) -> None:
    """Each mark, in each layout but those that the table names."""
    found = {layout for layout in LAYOUTS if not is_read(sitting(told(form), layout))}
    assert found == unread
