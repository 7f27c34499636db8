"""A doubtful name of a scan is shown the spelling that a surer place has: as an alternative, never as the value."""

import pytest

from deliberation_cli.models import Document, Source
from deliberation_cli.models.document import PageOrigin
from deliberation_cli.parsing.assemble import parse
from deliberation_cli.parsing.spellings import other_spelling
from deliberation_cli.reading.page import Line, Page, Reading, Word

ACT = """COMMUNE DE VALOMBREUSE
Séance du conseil municipal du 12 mai 2021
Étaient présents : M. Paul {present}, Mme Odile Garance, M. Yann Lagrive
Pouvoir : M. Luc Orme donne pouvoir à M. Paul {holder}
Secrétaire de séance : M. Paul {secretary}
Le conseil municipal, après en avoir délibéré, à l'unanimité, approuve l'achat.
"""
PRESENT, HOLDER = "/sessions/0/attendance/present/0", "/sessions/0/attendance/proxies/0/holder"
SECRETARY = "/sessions/0/secretary"


def scan(text: str, doubts: dict[str, float], method: str = "ocr") -> Document:
    lines = [
        Line([Word(word, None, doubts.get(word.strip(","), 0.999)) for word in row.split()])
        for row in text.splitlines()
    ]
    source = Source(path="scan.pdf", origins=[PageOrigin(page=1, method=method, reason="scan")])
    return parse(Reading(source, [Page(1, lines)]))


def shown(document: Document, pointer: str) -> list[str]:
    return document.evidence[pointer].alternatives


def test_the_value_stays_and_the_other_spelling_is_an_alternative() -> None:
    document = scan(ACT.format(present="Tissler", holder="Tissier", secretary="Tissier"), {"Tissler": 0.7})
    session = document.sessions[0]
    assert [person.name for person in session.attendance.present] == ["Paul Tissler", "Odile Garance", "Yann Lagrive"]
    assert (document.evidence[PRESENT].quote, shown(document, PRESENT)) == ("Paul Tissler", ["Tissier"])
    assert document.evidence[PRESENT].confidence == 0.7
    assert shown(document, HOLDER) == shown(document, SECRETARY) == []


TABLE = [
    # present, holder, secretary, doubts, what the present's evidence shows, why
    ("Tissler", "Tissler", "Tissier", {"Tissler": 0.7}, ["Tissier"], "one sure place is enough"),
    ("Tissler", "Tissier", "Tissier", {}, [], "a name surely read needs no other spelling"),
    ("Tissler", "Tissier", "Tissier", {"Tissler": 0.7, "Tissier": 0.6}, [], "a place less sure lends nothing"),
    ("Tissler", "Tissier", "Tissler,", {"Tissler": 0.7}, ["Tissier"], "as doubtful elsewhere"),
    ("Tissler", "Tissier", "Tisslen", {"Tissler": 0.7}, [], "the surer places disagree"),
    ("Loic", "Loïc", "Loïc", {"Loic": 0.7}, ["Loïc"], "an accent is lent"),
    ("Loïc", "LOIC", "LOIC", {"Loïc": 0.7}, [], "the lack of an accent is not"),
    ("Tissier", "TISSIER", "Tissier", {"Tissier": 0.7}, [], "case is no spelling"),
    ("Tissier", "Moulin", "Moulin", {"Tissier": 0.7}, [], "other people"),
]


@pytest.mark.parametrize(
    ("present", "holder", "secretary", "doubts", "other", "why"), TABLE, ids=[r[-1] for r in TABLE]
)
def test_what_is_lent(
    present: str, holder: str, secretary: str, doubts: dict[str, float], other: list[str], why: str
) -> None:
    document = scan(ACT.format(present=present, holder=holder, secretary=secretary), doubts)
    assert shown(document, PRESENT) == other, why


def test_typed_text_lends_nothing() -> None:
    text = ACT.format(present="Tissler", holder="Tissier", secretary="Tissier")
    assert shown(scan(text, {"Tissler": 0.7}, "embedded"), PRESENT) == []


def test_two_people_of_one_roll_call_lend_each_other_nothing() -> None:
    text = ACT.format(present="Tissier", holder="Tissier", secretary="Tissier").replace("Yann Lagrive", "Paul Tissler")
    document = scan(text, {"Tissler": 0.7})
    assert shown(document, "/sessions/0/attendance/present/2") == ["Tissier"], "the holder and the secretary do"
    alone = text.replace("à M. Paul Tissier", "à Mme Odile Garance").replace(
        "séance : M. Paul Tissier", "séance : Mme Odile Garance"
    )
    assert shown(scan(alone, {"Tissler": 0.7}), "/sessions/0/attendance/present/2") == [], "the list itself does not"


def test_a_man_and_a_woman_are_two() -> None:
    text = ACT.format(present="Tissler", holder="Tissier", secretary="Tissier").replace(
        "M. Paul Tissier", "Mme Paul Tissier"
    )
    assert shown(scan(text, {"Tissler": 0.7}), PRESENT) == []


SPELLINGS = [
    ("Paul Tissler", "TISSIER Paul", "TISSIER", "any order and case"),
    ("Tissler", "Paul Tissier", "Tissier", "one name may be shorter"),
    ("Paul Tissier", "Tissier", "", "alike as far as it goes"),
    ("Paul Roy", "Paul Ray", None, "short words differ too easily"),
    ("Anne Tissler", "Paul Tissier", None, "two words differ"),
    ("Paul Tissler", "Tissier", "Tissier", "the lender may be the shorter one"),
    ("Théo Konig", "Théo Kœnig", "Kœnig", "a ligature is a letter more"),
    ("Hélène Lac", "HELENE LAC", "", "capitals drop accents"),
    ("Helene Lac", "Hélène Lac", "Hélène", "an accent is lent"),
    ("Odile d'Arc", "Odile d’Arc", "", "one apostrophe"),
]


@pytest.mark.parametrize(("name", "lender", "word", "why"), SPELLINGS, ids=[row[-1] for row in SPELLINGS])
def test_other_spelling(name: str, lender: str, word: str | None, why: str) -> None:
    assert other_spelling(name, lender) == word, why
