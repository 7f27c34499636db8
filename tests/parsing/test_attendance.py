"""Who was there, in the words of many clerks: (words, present, proxies, absent, why the row exists).

The rows are a header's lists; the property test writes whole headers in any style (`headers.py`) and reads them back.
"""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deliberation_cli.models import Attendance
from deliberation_cli.models.names import words
from deliberation_cli.parsing.attendance.attendance import read_attendance
from deliberation_cli.parsing.text.flow import Span, build_flow
from deliberation_cli.reading.detect import plain_page
from tests.parsing.headers import make_header

LIST = "M. DURAND Paul, Mme PETIT Anne, M. LEROY Luc"
THREE = ["DURAND Paul", "PETIT Anne", "LEROY Luc"]
Row = tuple[str, list[str], list[tuple[str, str | None]], list[str], str]
ROWS: list[Row] = [
    (f"Présents : {LIST}", THREE, [], [], "the plainest heading"),
    (f"ETAIENT PRESENTS : {LIST}.", THREE, [], [], "capitals, a full stop"),
    (f"Étai(en)t présent(e)s : {LIST}", THREE, [], [], "inclusive brackets"),
    (f"Présent·e·s : {LIST}", THREE, [], [], "inclusive dots"),
    (f"PRÉSENTS (3) : {LIST}", THREE, [], [], "a count in the heading"),
    (f"Présents = 3 : {LIST}", THREE, [], [], "an equals sign"),
    (f"Membres présents (3) - {LIST}", THREE, [], [], "a dash for a colon"),
    (f"PRESENTS (3) {LIST}", THREE, [], [], "no colon"),
    (f"Conseillers présents : 3 {LIST}", THREE, [], [], "the count behind the colon"),
    (f"Présents – {LIST}", THREE, [], [], "a long dash for a colon"),
    (f"Présents. {LIST}", THREE, [], [], "a full stop for a colon"),
    (f"Présents à l'ouverture de la séance : {LIST}", THREE, [], [], "when they were present"),
    (f"Assistaient à la séance : {LIST}", THREE, [], [], "another verb"),
    ("Étaient présents M. le Maire, Paul DURAND, Mme Anne PETIT", ["Paul DURAND", "Anne PETIT"], [], [],
     "the mayor by his function first"),
    ("Étaient présents Mesdames, Messieurs DURAND, PETIT, adjoints, LEROY, conseillers municipaux.",
     ["DURAND", "PETIT", "LEROY"], [], [], "civilities factored out, functions between"),
    ("Etaient présents : Monsieur DURAND Paul, Maire\nMesdames PETIT Anne, MOREL Zoé, Adjointes",
     ["DURAND Paul", "PETIT Anne", "MOREL Zoé"], [], [], "by quality, one quality a line"),
    ("Présents : M. DURAND, Maire ; Mmes PETIT, MOREL, MM. LEROY, SIMON, adjoints ; Mme ROY",
     ["DURAND", "PETIT", "MOREL", "LEROY", "SIMON", "ROY"], [], [], "runs of Mmes and MM."),
    ("Présents : Paul Durand, Anne Petit et Luc Leroy.", ["Paul Durand", "Anne Petit", "Luc Leroy"], [], [], "a last « et »"),
    ("Présents : M. DURAND Paul\nSuppléants présents : M. LEROY Luc", ["DURAND Paul", "LEROY Luc"], [], [],
     "two lists of the present"),
    ("Présents : M. DURAND Paul\nExcusé : M. ROY Max\nSuppléant de droit : néant", ["DURAND Paul"], [], ["ROY Max"],
     "a heading that is none of ours"),
    ("PRESENTS\nM. DURAND Paul, M. LEROY Luc\nABSENTS\nM. ROY Max\nPOUVOIRS\nMme BLANC Ève à M. LEROY Luc",
     ["DURAND Paul", "LEROY Luc"], [("BLANC Ève", "LEROY Luc")], ["ROY Max"], "headings alone on their lines"),
    ("Pouvoirs : Mme BLANC Ève à M. LEROY Luc, M. ROY Max à M. DURAND Paul", [],
     [("BLANC Ève", "LEROY Luc"), ("ROY Max", "DURAND Paul")], [], "X à Y"),
    ("Pouvoirs : BLANC Ève à LEROY Luc ROY Max à DURAND Paul", [],
     [("BLANC Ève", "LEROY Luc"), ("ROY Max", "DURAND Paul")], [], "X à Y without separators"),
    ("Pouvoirs : de M. ROY Max à M. LEROY Luc, de Mme BLANC Ève à M. DURAND Paul", [],
     [("ROY Max", "LEROY Luc"), ("BLANC Ève", "DURAND Paul")], [], "de X à Y"),
    ("Pouvoirs : Pouvoir de M. ROY Max à M. LEROY Luc", [], [("ROY Max", "LEROY Luc")], [], "pouvoir de X à Y"),
    ("Excusés : M. ROY Max qui donne pouvoir à M. LEROY Luc, M. BRUN Jean", [], [("ROY Max", "LEROY Luc")], ["BRUN Jean"],
     "the excused with and without a proxy in one list"),
    ("Absents : M. ROY Max (procuration à M. LEROY Luc), M. BRUN Jean", [], [("ROY Max", "LEROY Luc")], ["BRUN Jean"],
     "the proxy in brackets"),
    ("Absents : M. ROY Max - (ayant donné pouvoir à M. LEROY Luc) M. BRUN Jean - Mme COLAS Ida", [],
     [("ROY Max", "LEROY Luc")], ["BRUN Jean", "COLAS Ida"], "a dash between the giver and the brackets"),
    ("Absents : M. ROY Max pouvoir M. LEROY Luc", [], [("ROY Max", "LEROY Luc")], [], "no « à »"),
    ("Représentés : M. ROY Max (mandataire : M. LEROY Luc)", [], [("ROY Max", "LEROY Luc")], [], "mandataire : Y"),
    ("Absents représentés par pouvoir : Mme BLANC représentée par M. LEROY", [], [("BLANC", "LEROY")], [], "représentée par"),
    ("Procurations : ROY Max ........ à LEROY Luc", [], [("ROY Max", "LEROY Luc")], [], "dotted leaders"),
    ("Pouvoirs :\nM. ROY Max M. LEROY Luc\nMme BLANC Ève M. DURAND Paul", [],
     [("ROY Max", "LEROY Luc"), ("BLANC Ève", "DURAND Paul")], [], "a table of two columns"),
    ("Absents représentés :\nMax ROY Ève BLANC Ida COLAS Pouvoir à Luc LEROY Pouvoir à Paul DURAND Pouvoir à Léa NOËL", [],
     [("Max ROY", "Luc LEROY"), ("Ève BLANC", "Paul DURAND"), ("Ida COLAS", "Léa NOËL")], [],
     "two columns read one after the other"),
    ("Procurations : Luc LEROY pour Max ROY", [], [("Max ROY", "Luc LEROY")], [], "reversed: Y pour X"),
    ("Présents : M. LEROY Luc (Procuration de Mme BLANC Ève), M. DURAND Paul", ["LEROY Luc", "DURAND Paul"],
     [("BLANC Ève", "LEROY Luc")], [], "reversed: Y (procuration de X)"),
    ("Présents : M. LEROY Luc (Procuration de Mme BLANC Eve)\nExcusés : Mme BLANC Ève (Procuration à M. LEROY Luc)",
     ["LEROY Luc"], [("BLANC Ève", "LEROY Luc")], [], "told twice, counted once, in the giver's spelling"),
    ("Présents : Jean (Pr*), Yves\nAbsents : David (Pr*), Marc", ["Jean", "Yves"], [("David", "Jean")], ["Marc"],
     "a mark in brackets pairs giver and holder"),
    ("Absents ayant voté par procuration en application de l'article L 2121-20 du\nCode général : Ève BLANC, Max ROY",
     [], [("Ève BLANC", None), ("Max ROY", None)], [], "holders not named stay null"),
    ("Ont donné pouvoir : M. ROY (Aubry) à M. LEROY (Belval), Mme BLANC (Cerny) à M. PETIT (Dion)", [],
     [("ROY", "LEROY"), ("BLANC", "PETIT")], [], "communes in brackets"),
    ("Pouvoirs : Max ROY à Luc LEROY à Paul DURAND à Ève BLANC à Ida COLAS", [], [], [],
     "columns read across: nobody can say who gave to whom, so nothing is said"),
    ("Absents : néant", [], [], [], "nobody"),
    ("Absents : //", [], [], [], "nobody, as strokes"),
    ("Présents : tous les conseillers sauf M. ROY Max (excusé)", [], [], ["ROY Max"], "all but one"),
    ("Tous les membres étaient présents à l'exception de M. ROY Max, qui a donné pouvoir à M. LEROY Luc.", [],
     [("ROY Max", "LEROY Luc")], [], "all but one, who gave a proxy"),
    ("Max ROY : absent, représenté par Luc LEROY\nÈve BREZ : présente\nLuc LEROY : présent\nZoé MOREL : présente\n"
     "Guy SIMON : excusé\nAnne PETIT : présente\nPaul DURAND : présent\nIda COLAS : présente\nÉric BRUN : présent\n"
     "Rose GUY : présente", ["Ève BREZ", "Luc LEROY", "Zoé MOREL", "Anne PETIT", "Paul DURAND", "Ida COLAS", "Éric BRUN",
                             "Rose GUY"], [("Max ROY", "Luc LEROY")], ["Guy SIMON"], "a roll call, name by name"),
    ("Présents : M. DURAND Paul, M. LEROY Luc. M. VALOT ouvre la séance", ["DURAND Paul", "LEROY Luc"], [], [],
     "the sentence behind the list is not of the list"),
    ("Présents : M. DURAND Paul, M. LEROY Luc\nMme PETIT Anne et M. ROY Max ont été désignés secrétaires de séance.",
     ["DURAND Paul", "LEROY Luc"], [], [], "the secretaries are told behind the list"),
    ("Présents : M. DURAND Paul, M. LEROY Luc\nAssistait également : Mme ROY Ida, directrice générale",
     ["DURAND Paul", "LEROY Luc"], [], [], "staff is not the assembly"),
    ("Le conseil décide à l'unanimité des membres présents et représentés : d'approuver", [], [], [],
     "a sentence that says « présents » lists nobody"),
]  # fmt: skip


def read(words: str) -> Attendance:
    text = f"COMMUNE DE VAL\nSéance du 12 mai 2022\n{words}\nSecrétaire de séance : Mme ZELLER Ada\n1. Tarifs\n"
    flow = build_flow([plain_page(text)])
    return read_attendance(flow, Span(0, len(flow.text))).attendance.value


@pytest.mark.parametrize(("words", "present", "proxies", "absent", "why"), ROWS, ids=[row[4] for row in ROWS])
def test_lists(
    words: str, present: list[str], proxies: list[tuple[str, str | None]], absent: list[str], why: str
) -> None:
    read_back = read(words)
    assert [p.name for p in read_back.present] == present, why
    assert [(p.giver.name, p.holder and p.holder.name) for p in read_back.proxies] == proxies, why
    assert [p.name for p in read_back.absent] == absent, why


def words_of(name: str) -> frozenset[str]:
    """The words of a name; « M. DELMAS » may be Monsieur or Marie, and no reader could tell."""
    return frozenset(words(name)) - {"m"}


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.integers(min_value=0, max_value=2400))
def test_any_clerks_header_is_read_back(seed: int) -> None:
    header = make_header(seed)
    flow = build_flow([plain_page(header.text)])
    attendance = read_attendance(flow, Span(0, len(flow.text))).attendance.value
    assert [words_of(p.name) for p in attendance.present] == [words_of(n) for n in header.present], header.text
    pairs = {(words_of(giver), words_of(holder)) for giver, holder in header.proxies}
    told = {(words_of(p.giver.name), words_of(p.holder.name)) for p in attendance.proxies if p.holder}
    assert told == pairs, header.text
    assert {words_of(p.name) for p in attendance.absent} == {words_of(n) for n in header.absent}, header.text
    for field, stated in header.counts.items():
        assert getattr(attendance, field) == stated, header.text


def test_evidence_of_each_person_is_the_words_on_the_page() -> None:
    flow = build_flow([plain_page(f"Séance du 12 mai 2022\nPrésents : {LIST}\n1. Tarifs")])
    attendance = read_attendance(flow, Span(0, len(flow.text))).attendance
    quotes = [flow.evidence(attendance.proofs[f"/present/{i}"]).quote for i in range(3)]
    assert quotes == THREE


def test_nobody_absent_without_excuse_is_not_nobody_absent() -> None:
    """« Excusés : Ida COLAS … Absents : néant … Ida COLAS donne pouvoir »: the absent, as a whole, are not none."""
    text = f"Présents : {LIST}\nExcusée : Ida COLAS\nAbsent : NEANT\nReprésentée : Ida COLAS donne pouvoir à PETIT Anne"
    flow = build_flow([plain_page(text)])
    read = read_attendance(flow, Span(0, len(flow.text))).attendance
    assert [proxy.giver.name for proxy in read.value.proxies] == ["Ida COLAS"]
    assert "/absent" not in read.proofs
