"""What is read in part is doubted: lists that go on, proxies, votes told in two places: (words, confidence, why)."""

import pytest

from deliberation_cli import check
from deliberation_cli.models import Deliberation
from deliberation_cli.parsing.assemble import parse
from deliberation_cli.parsing.attendance.attendance import read_attendance
from deliberation_cli.parsing.attendance.doubts import doubt_proxies
from deliberation_cli.parsing.items.missed import doubt_missed
from deliberation_cli.parsing.text.flow import Found, Span, build_flow
from deliberation_cli.parsing.text.proof import DOUBT, Proven
from deliberation_cli.parsing.votes.votes import read_vote
from deliberation_cli.reading.detect import plain_page

ROWS = [
    ("Présents : M. DURAND Paul, Mme PETIT Anne\nPouvoirs : M. ROY Max à Mme PETIT Anne", 1.0, "every proxy read"),
    ("Présents : M. DURAND Paul, Mme PETIT Anne\nAbsents : M. ROY Max (pouvoir à Mme PETIT Anne)", 1.0, "told once"),
    ("Présents : 7 M. DURAND Paul, 12 Mme PETIT Anne\nProcurations : M. ROY Max à 12 Mme PETIT Anne, M. COLAS Guy à 7 M. DURAND Paul", 1.0,
     "numbers of one or two figures before the holders"),
    ("Présents : M. DURAND Paul (pouvoir de M. ROY Max)\nExcusé : M. ROY Max (pouvoir à M. DURAND Paul)", 1.0,
     "told twice, beside each"),
    ("Présents : M. DURAND Paul, Mme PETIT Anne\nPouvoirs : M. ROY Max à Mme PETIT Anne\nSecrétaire : Mme PETIT Anne\n"
     "Il est noté la procuration de M. LENOIR , celle de Mme LUC, le pouvoir de Mme VIDAL et la procuration de M. COLAS.", DOUBT, "three more stand behind the lists"),
    ("Présents M. DURAND Paul Mme PETIT Anne\nAbsents excusés M. ROY Max ayant donné pouvoir M. LEROY Luc", DOUBT, "a proxy whose holder is not told"),
    ("Presents M. DURAND Paul Mme PETIT Anne\nAbsents excuses M. ROY Max ayant donne pouvoir M. LEROY Luc", DOUBT, "the same without accents"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "sure", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_proxies_read_in_part(text: str, sure: float, why: str) -> None:
    assert _confidence(text, "/proxies") == sure, why


def _confidence(text: str, pointer: str) -> float:
    flow = build_flow([plain_page(text)])
    header = read_attendance(flow, Span(0, len(flow.text)))
    assert header.span is not None
    doubt_proxies(flow, header.span, header.attendance)
    return header.attendance.proofs[pointer].confidence


SPOKEN = [
    ("Présents : M. DURAND Paul. Absents : M. ROY Max, Mme PETIT Anne\nNOMS DES MANDATAIRES M. COLAS Guy.", True, "a table that was not read"),
    ("Présents : M. DURAND Paul. Absents : M. ROY Max, Mme PETIT Anne\nProcurations : néant", False, "none is given"),
    ("Présents : M. DURAND Paul. Absents : M. ROY Max, Mme PETIT Anne\nPouvoirs donnés : aucun", False, "the same in other words"),
    ("Présents : M. DURAND Paul. Absents : M. ROY Max, Mme PETIT Anne\nPouvoirs : 0", False, "a number says it"),
    ("Présents : M. DURAND Paul. Absents : M. ROY Max (pas de pouvoir), Mme PETIT Anne (sans procuration)", False, "it is said of each"),
    ("Présents : M. DURAND Paul. Absents : M. ROY Max, Mme PETIT Anne", False, "nothing is said of them"),
    ("Présents : M. DURAND Paul. Absents : M. COLAS Guy, M. ROY Max (pouvoir à M. DURAND Paul), Mme BLANC Zoé, pouvoir à", False, "one read, one told"),
    ("Présents : M. DURAND Paul. Absents : M. ROY Max (pouvoir à M. DURAND Paul), M. LUC Guy.\nSecrétaire : M. DURAND Paul. Il est noté la procuration de M. LENOIR, le pouvoir de Mme VIDAL.", True, "more told than read"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "doubted", "why"), SPOKEN, ids=[row[2] for row in SPOKEN])
def test_the_absent_may_be_givers(text: str, doubted: bool, why: str) -> None:
    assert (_confidence(text, "/absent") <= DOUBT) == doubted, why


REFUSED = [
    ("Pouvoirs : M. ROY Max à Mme PETIT Anne (non pris en compte)", DOUBT, "the act itself does not count it"),
    ("Pouvoirs : M. ROY Max à Mme PETIT Anne - pouvoir non valable", DOUBT, "the same in other words"),
    ("Pouvoirs : M. ROY Max à Mme PETIT Anne (irrecevable)", DOUBT, "in one word"),
    ("Pouvoirs : M. ROY Max à Mme PETIT Anne (adjointe)", 1.0, "an office behind a holder refuses nothing"),
]


@pytest.mark.parametrize(("text", "sure", "why"), REFUSED, ids=[row[2] for row in REFUSED])
def test_a_proxy_that_did_not_count(text: str, sure: float, why: str) -> None:
    flow = build_flow([plain_page("Présents : M. DURAND Paul, Mme PETIT Anne\n" + text)])
    attendance = read_attendance(flow, Span(0, len(flow.text))).attendance
    assert attendance.proofs["/proxies/0/holder"].confidence == sure, why


LISTS = [
    (
        "Présents : M. DURAND Paul, 21 février 2018 Mme PETIT Anne\nAbsent : M. COLAS Guy",
        DOUBT,
        "a side column was read into the list",
    ),
    (
        "Présents : M. DURAND Paul, Contre : 0 Mme PETIT Anne\nAbsent : M. COLAS Guy",
        DOUBT,
        "the figures of a vote were read into the list",
    ),
    (
        "Affaire 1. " * 110 + "\nPrésents : M. DURAND Paul, Mme PETIT Anne",
        DOUBT,
        "the text ends with the list",
    ),
    ("Présents : M. DURAND Paul, Mme PETIT Anne\nAbsent : M. ROY Max", 1.0, "a whole list"),
    (
        "Affaire 1. " * 110 + "\nPrésents : M. DURAND Paul, Mme PETIT Anne\nMme",
        DOUBT,
        "the text ends before a name",
    ),
    (
        "Présents : M. DURAND Paul, Mme PETIT Anne. Absent : M. ROY Max. Présents : 2 Délégations de vote : 1 Objet : Voirie",
        1.0,
        "a row of counts that tells the delegations of votes",
    ),
    (
        "Présents : M. DURAND Paul, Mme PETIT Anne et les autres délégués portés à la feuille d'émargement",
        DOUBT,
        "others",
    ),
    ("Présents : M. DURAND Paul, Mme PETIT Anne, etc.", DOUBT, "and so on"),
    (
        "Présents : M. DURAND Paul, Mme PETIT Anne. Les personnes dont le nom est barré sont absentes.",
        DOUBT,
        "names struck out",
    ),
    ("Présents : M. DURAND Paul, Mme PETIT Anne (feuille de présence)", DOUBT, "a sheet that is not there"),
]


NAMED = "M. DURAND Paul, Mme PETIT Anne, M. LEROY Luc, Mme MOREL Zoé"
ODD = [
    (f"Présents : {NAMED}, M. SIMON Guy", 1.0, "full names"),
    (f"Présents : {NAMED}, M. SIMON", 1.0, "a family name behind a civility"),
    (f"Présents : {NAMED}, SIMON", DOUBT, "a lone word among full names"),
    ("Présents : Max ROY, Anne PETIT, Guy COLAS, Paul DURAND, Anne", DOUBT, "the text ends inside a name"),
    ("Présents : DURAND, PETIT, LEROY, MOREL, SIMON", 1.0, "family names alone are the habit of the list"),
    ("Présents : P. DURAND, A. PETIT, L. LEROY, M. MOREL, Z. SIMON", 1.0, "an initial is no civility"),
    (
        f"Présents : {NAMED}, Anne DE LA TOUR DU PIN LEROY DUPONT MAREL",
        DOUBT,
        "more words than a person has names",
    ),
    (
        f"Présents : {NAMED} Val 30/09/2020 – Mairie de Valmarin – Feuillet 2 Max ROY, Ida COLAS, Guy SIMON",
        DOUBT,
        "names in a row behind the list, which nothing closed",
    ),
    (
        "Présents : M. Paul DURAND Valgourdon Mme Anne PETIT Rochemaure M. Luc LEROY Belval",
        DOUBT,
        "a column of towns read among names that bear a civility",
    ),
    (f"Présents : {NAMED}\nSecrétaire de séance : Max ROY, Ida COLAS", 1.0, "a secretary closes it"),
]


@pytest.mark.parametrize(("text", "sure", "why"), ODD, ids=[row[2] for row in ODD])
def test_lists_with_odd_names(text: str, sure: float, why: str) -> None:
    flow = build_flow([plain_page(text)])
    attendance = read_attendance(flow, Span(0, len(flow.text))).attendance
    assert attendance.proofs["/present"].confidence == sure, why


@pytest.mark.parametrize(("text", "sure", "why"), LISTS, ids=[row[2] for row in LISTS])
def test_lists_that_go_on(text: str, sure: float, why: str) -> None:
    flow = build_flow([plain_page(text)])
    attendance = read_attendance(flow, Span(0, len(flow.text))).attendance
    assert [person.name for person in attendance.value.present] == ["DURAND Paul", "PETIT Anne"]
    assert attendance.proofs["/present"].confidence == sure, why


@pytest.mark.parametrize("heads", ["Titulaires présents : Pouvoirs : ", "Titulaires présents Pouvoirs "])
def test_two_columns_read_as_one(heads: str) -> None:
    flow = build_flow([plain_page(f"{heads}M. DURAND Paul M. ROY Max à M. DURAND Paul Mme PETIT Anne\n")])
    attendance = read_attendance(flow, Span(0, len(flow.text))).attendance
    read = [found.confidence for at, found in attendance.proofs.items() if at.startswith(("/present", "/proxies"))]
    assert read
    assert max(read) <= DOUBT


TOLD = [
    ("Mention en est faite. Le quorum est atteint.", True, "words of an attendance, and no list"),
    ("Le conseil régional, réuni sous la présidence de Mme BRUN, décide", False, "no word of it"),
    ("Le maire présente la présente délibération", False, "other words of the same letters"),
]


@pytest.mark.parametrize(("text", "told", "why"), TOLD, ids=[row[2] for row in TOLD])
def test_an_attendance_told_and_not_read(text: str, told: bool, why: str) -> None:
    flow = build_flow([plain_page(text)])
    assert ("" in read_attendance(flow, Span(0, len(flow.text))).attendance.proofs) == told, why


FAR = "Il est rappelé que le marché a été attribué en juin par la commission et que deux offres étaient moins chères. "
VOTES = [
    ("Adopté à l'unanimité par 12 voix pour et 1 contre.", 1.0, "one sentence: the clerk's own slip"),
    ("Pour : 12\nContre : 1\nAbstention : 2", 1.0, "one block"),
    ("Adopté à l'unanimité. " + FAR + "Vote : 12 pour, 1 contre.", DOUBT, "two votes, an item between them missed"),
    ("M. BRUN ne prend pas part au vote. " + FAR + "Vote : 12 pour, 1 contre.", DOUBT, "who steps aside, far away"),
    ("Adopté à l'unanimité. " + FAR + "Le conseil approuve.", 1.0, "one telling"),
    (
        "• 1 voix pour • 12 voix contre • 2 abstentions Bail de la parcelle "
        + FAR.rstrip(". ")
        + ", le conseil, à l'unanimité, accepte",
        DOUBT,
        "no sentence ends between them, and they are too far from each other for one",
    ),
    ("Voirie : accord à l'unanimité.\n2/ Salle : 12 pour, 1 contre.", DOUBT, "a numbered line between them"),
    (
        "Le conseil vote à l'unanimité. Le budget de l'eau obtient 8 pour, 1 contre.",
        DOUBT,
        "nobody opposes a unanimity",
    ),
    ("Budget principal : 12 pour, 1 contre. " + FAR + "Budget annexe : 10 pour, 3 contre.", DOUBT, "two tallies"),
    (
        "Pour 26 Contre 0 Abstention 0. " + FAR + "Suffrages exprimés 21.",
        DOUBT,
        "a ballot, and a show of hands far from it",
    ),
    ("Suffrages exprimés 26. " + FAR + "Pour 26 Contre 0.", 1.0, "far from each other, and they agree"),
    ("Suffrages exprimés 21. Pour 26 Contre 0.", 1.0, "near each other: the clerk's own slip"),
    ("Suffrages exprimés : 27 Majorité absolue : 27", DOUBT, "one figure behind two labels"),
    ("Suffrages exprimés : 27 Majorité absolue : 15", 1.0, "the clerk's own slip"),
    ("Voté à l'unanimité. Accepté à l'unanimité. Adopté à l'unanimité.", DOUBT, "settled three times"),
]


@pytest.mark.parametrize(("text", "sure", "why"), VOTES, ids=[row[2] for row in VOTES])
def test_votes_told_in_two_places(text: str, sure: float, why: str) -> None:
    flow = build_flow([plain_page(text)])
    vote = read_vote(flow, Span(0, len(flow.text)))
    assert vote is not None
    assert min(found.confidence for at, found in vote.proofs.items() if at != "/outcome") == sure, why


OUTCOMES = [
    ("La demande est rejetée. Pour : 3. Contre : 9.", 1.0, "lost, and told so"),
    ("Adopté à l'unanimité. Une demande de subvention a été rejetée.", 1.0, "an aside behind a unanimity"),
    ("Voté à l'unanimité. Le bail du moulin : le conseil reporte sa décision.", DOUBT, "two decisions in one"),
    ("Accord unanime du conseil. Les baux communaux : ce point est ajourné.", 1.0, "so is it behind an accord"),
    ("Pour : 5. Contre : 9. Tarif des concessions. Adopté.", DOUBT, "the next item's outcome"),
    ("Rejeté à l'unanimité.", 1.0, "in one sentence"),
]


@pytest.mark.parametrize(("text", "sure", "why"), OUTCOMES, ids=[row[2] for row in OUTCOMES])
def test_outcomes_that_figures_contradict(text: str, sure: float, why: str) -> None:
    flow = build_flow([plain_page(text)])
    vote = read_vote(flow, Span(0, len(flow.text)))
    assert vote is not None
    assert vote.proofs["/outcome"].confidence == sure, why


def test_votes_cast_in_a_header_are_as_often_the_voters() -> None:
    flow = build_flow([plain_page("Nombre de suffrages exprimés : 12\n\nLe conseil, à l'unanimité, adopte le budget.")])
    vote = read_vote(flow, Span(0, len(flow.text)))
    assert vote is not None
    assert vote.proofs["/cast"].confidence == DOUBT


MISSED = [
    ("2023-45 : Location de la chasse.\nAdopté par 15 voix pour.", 1.0, "one item"),
    ("2023-45 : Location de la chasse.\n2023-46 : Tarifs.\nAdopté par 15 voix pour.", DOUBT, "the next number"),
    (
        "2023-45 Location de la chasse, le bail 2023-46 Tarifs.\nAdopté par 15 voix pour.",
        DOUBT,
        "it counts on, in a line",
    ),
    (
        "2023-45 Location de la chasse, le bail 2023-40 reste.\nAdopté par 15 voix pour.",
        1.0,
        "an earlier one, in a line",
    ),
    ("2023-45 : Location, vu la délibération 2023-40 du 3 mai.\nAdopté par 15 voix pour.", 1.0, "an act that is cited"),
]


@pytest.mark.parametrize(("text", "sure", "why"), MISSED, ids=[row[2] for row in MISSED])
def test_a_title_that_was_missed(text: str, sure: float, why: str) -> None:
    flow = build_flow([plain_page(text)])
    item: Proven[Deliberation] = Proven(Deliberation())
    item.prove("/vote/in_favour", Found(15, Span(flow.text.index("15 voix"), len(flow.text))))
    doubt_missed(flow, item, Span(9, len(flow.text)), Found("2023-45", Span(0, 7)), Span(10, 18))
    assert item.proofs["/vote/in_favour"].confidence == sure, why


def test_a_bullet_like_the_titles_own() -> None:
    text = "Préambule\n\n- Tarif de l'eau\nInchangé.\n\n- Toiture du four\n7 pour, 2 contre.\n"
    flow = build_flow([plain_page(text)])
    item: Proven[Deliberation] = Proven(Deliberation())
    item.prove("/vote/against", Found(2, Span(flow.text.index("2 contre"), len(flow.text))))
    start = flow.text.index("Tarif")
    doubt_missed(flow, item, Span(start + 14, len(flow.text)), None, Span(start, start + 14))
    assert item.proofs["/vote/against"].confidence == DOUBT


def test_a_year_counts_no_votes() -> None:
    flow = build_flow([plain_page("DÉSIGNATION DES JURÉS POUR 2015\nLe tirage est public. Adopté à l'unanimité.")])
    vote = read_vote(flow, Span(0, len(flow.text)))
    assert vote is not None
    assert vote.value.in_favour is None


SHOUTED = [
    ("PRÉSENTS : PAUL DURAND, ANNE PETIT", DOUBT, "capitals throughout"),
    ("PRÉSENTS : PAUL DURAND, ANNE PETIT\nLe quorum est atteint.", 1.0, "a list in capitals, in a text that is not"),
]


@pytest.mark.parametrize(("text", "sure", "why"), SHOUTED, ids=[row[2] for row in SHOUTED])
def test_a_text_in_capitals(text: str, sure: float, why: str) -> None:
    document = parse([plain_page(f"CONSEIL MUNICIPAL DU 12 MAI 2022\n{text}")])
    assert document.evidence["/sessions/0/attendance/present"].confidence == sure, why


def test_terms_of_a_convention_that_was_not_framed() -> None:
    text = "Le conseil approuve la convention ci-annexée. Entre la ville et le club, il est convenu ce qui suit : prêt."
    assert parse([plain_page(text)]).evidence["/conventions"].confidence == DOUBT


TWICE = [
    (
        "Le Comité syndical s'est réuni le 12 mai 2022 sous la présidence de Guy BRET. Présence "
        "Val Guy BRET présent Val Anne PETIT présente Mas Luc LEROY pouvoir à G. BRET Mas Zoé BRUN présente "
        "Tour Max ROY excusé Secrétaire de séance : Anne PETIT",
        DOUBT,
        "who presides, read into a table that lost its lines",
    ),
    (
        "CONSEIL MUNICIPAL du 12 mai 2022 Sous la présidence de Luc LEROY. Présents : Guy BRET, Anne PETIT, Guy BRET, Luc LEROY. Secrétaire : Anne PETIT",
        1.0,
        "the clerk's own slip",
    ),
]


@pytest.mark.parametrize(("text", "sure", "why"), TWICE, ids=[row[2] for row in TWICE])
def test_an_officer_read_into_the_list(text: str, sure: float, why: str) -> None:
    document = parse([plain_page(text)])
    assert document.evidence["/sessions/0/attendance/present"].confidence == sure, why


UNREAD = [
    ("Membres en exercice : 15\nCONSEILLERS P A POUVOIR A P A\nPaul DURAND X Anne PETIT X", True, "a table of crosses that was not read"),
    ("Membres en exercice : 15\nLe conseil, après en avoir délibéré,", False, "nothing tells who was there"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told", "why"), UNREAD, ids=[row[2] for row in UNREAD])
def test_a_roll_told_and_not_read(text: str, told: bool, why: str) -> None:
    document = parse([plain_page(f"COMMUNE DE VAL\nConseil municipal du 3 mai 2017\n{text}\n")])
    assert ("/sessions/0/attendance" in document.evidence) is told, why


HEAD = "CONSEIL MUNICIPAL Séance du 12 mai 2022\n"
SOFTENED = [
    ("Présents : M. Luc LEROY, MM. Guy ROUX (Val), Guy ROUX fils, Mme Zoé BRUN\n", "ATT004", "info", "two of one name"),
    ("Présents : M. Luc LEROY, MM. Guy ROUX, Guy ROUX, Mme Zoé BRUN\n", "ATT004", "warning", "one named twice"),
    (
        "Présents : M. Luc LEROY, M. Guy ROUX, Mme Zoé BRUN\nPrésents : 2 puis 3.\n",
        "ATT001",
        "info",
        "a count that changes, and a list of all who came",
    ),
    (
        "Présents : M. Luc LEROY, M. Guy ROUX, Mme Zoé BRUN\nPrésents : 2.\n",
        "ATT001",
        "warning",
        "a count that does not",
    ),
    (
        "Objet : Comptes 2020\nUn vote à bulletin secret est demandé pour le compte de l'eau. "
        + "Le maire rappelle les travaux de l'année, dont le détail figure au rapport. " * 3
        + "\nLe compte du budget social est adopté par 7 voix pour et 2 voix contre (MM. Guy ROUX et Luc LEROY).\n",
        "VOT009",
        "info",
        "the secrecy was asked for another vote",
    ),
    (
        "Objet : Comptes 2020\nLe compte est adopté au scrutin secret par 7 voix pour et 2 voix contre (MM. Guy ROUX et "
        "Luc LEROY).\n",
        "VOT009",
        "warning",
        "the secrecy of this vote",
    ),
]


@pytest.mark.parametrize(("words", "rule", "severity", "why"), SOFTENED, ids=[row[3] for row in SOFTENED])
def test_what_may_be_read_in_two_ways_accuses_nobody(words: str, rule: str, severity: str, why: str) -> None:
    found = [v.severity for v in check(parse([plain_page(HEAD + words)])) if v.rule == rule and v.status == "fail"]
    assert found == [severity], why


ROLLS = [
    (
        "BELVAL ROY Max....présent LEROY Luc....présent BRESSOY BRUN Zoé....présente COLAS Ida....absente"
        " ORCEL PETIT Anne....présente",
        DOUBT,
        "communes or family names, before some names of a roll call",
    ),
    (
        "ROY Max....présent LE GALL Luc....présent BRUN MOREL Zoé....présente COLAS Ida....absente PETIT Anne....présente",
        1.0,
        "one double name, and none that opens the roll",
    ),
]


@pytest.mark.parametrize(("text", "sure", "why"), ROLLS, ids=[row[2] for row in ROLLS])
def test_rolls_that_may_hold_communes(text: str, sure: float, why: str) -> None:
    flow = build_flow([plain_page(text)])
    attendance = read_attendance(flow, Span(0, len(flow.text))).attendance
    assert len(attendance.value.present) == 4
    assert attendance.proofs["/present"].confidence == sure, why


@pytest.mark.parametrize(
    ("name", "sure", "why"),
    [
        ("M. LEJAMTE1", DOUBT, "a figure at the end of a family in capitals"),
        ("M. BARR1ERE Luc", DOUBT, "a figure inside it"),
        ("M. LE JAMTEL", 1.0, "letters alone"),
    ],
)
def test_a_name_that_a_scan_misread(name: str, sure: float, why: str) -> None:
    text = f"COMMUNE DE BELVAL\nSéance du 3 mars 2020\nPrésents : Mme Zoé BRUN, {name}\nSecrétaire : Mme Zoé BRUN\n1. Voirie"
    assert parse([plain_page(text)]).evidence["/sessions/0/attendance/present"].confidence == sure, why
