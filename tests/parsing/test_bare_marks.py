"""A roll that names everybody, with a bare mark behind those who are away: marks are no headings. Names are invented."""

import pytest

from deliberation_cli import parse
from deliberation_cli.reading.detect import plain_page

ROLL = (
    ("M. Jean-Luc MOREL", ""), ("Mme Ida COLAS", "excused"), ("M. Hédi BLANC", ""), ("M. Max ROY", ""),
    ("Mme Ana VIDAL", ""), ("M. Paul DURAND", ""), ("M. Guy SIMON", "absent"), ("M. Léo NOIR", ""),
    ("Mme Eva LECLERC", ""), ("M. Luc PETIT", "proxy"), ("Mme Zoé BRUN", ""),
)  # fmt: skip
MARKS = {
    "bare": {"excused": " Excusée", "absent": " Absent", "proxy": " Pouvoir à M. NOIR"},
    "short": {"excused": " Exc", "absent": " Abs", "proxy": " Pouv à M. NOIR"},
    "full stops": {"excused": " exc.", "absent": " abs.", "proxy": " pouv. à M. NOIR"},
    "brackets": {"excused": " (excusée)", "absent": " (absent)", "proxy": " (pouvoir à M. NOIR)"},
    "dash": {"excused": " – excusée", "absent": " – absent", "proxy": " – pouvoir à M. NOIR"},
}
HEADINGS = ("Délégués des communes :", "Membres du conseil :", "Conseillers :", "Étaient présents ou excusés :",
            "Présents / Absents :", "Liste des membres :")  # fmt: skip
JOINED = {"one line": " -", "lines": "\n", "dashes": "\n- ", "semicolons": " ; "}
HEAD = (
    "CC DU HAUT VALMARIN\nPROCES VERBAL DU CONSEIL COMMUNAUTAIRE DU 4 MAI 2017\nL'an deux mille dix-sept, le 4 mai à "
    "19 heures, le Conseil Communautaire s'est réuni à la salle des fêtes sous la présidence de M. Max ROY\n"
    "En exercice : 11 Présents : 8 Pouvoirs : 1 Votants : 9\n"
)
TAIL = "\nM. Paul DURAND est élu secrétaire de séance.\n1- Tarifs\nLe conseil, à l'unanimité, fixe les tarifs.\n"


@pytest.mark.parametrize("joined", JOINED)
@pytest.mark.parametrize("heading", HEADINGS)
@pytest.mark.parametrize("marks", MARKS)
def test_marks_behind_names(marks: str, heading: str, joined: str) -> None:
    people = [person + (MARKS[marks][state] if state else "") for person, state in ROLL]
    text = f"{HEAD}{heading}\n{JOINED[joined].lstrip()}{JOINED[joined].join(people)}{TAIL}"
    attendance = parse([plain_page(text)]).sessions[0].attendance
    named = {
        state: [p.partition(" ")[2] for p, s in ROLL if s == state] for state in ("", "excused", "absent", "proxy")
    }
    assert [person.name for person in attendance.present] == named[""]
    assert [person.name for person in attendance.absent] == [*named["excused"], *named["absent"]]
    assert [proxy.giver.name for proxy in attendance.proxies] == named["proxy"]


@pytest.mark.parametrize("heading", ["Excusée", "Absente"])
def test_the_word_behind_a_list_of_the_present_heads_those_who_are_away(heading: str) -> None:
    text = f"{HEAD}Présents : MM. Max ROY, Guy SIMON, Léo NOIR {heading} Mme Ida COLAS{TAIL}"
    attendance = parse([plain_page(text)]).sessions[0].attendance
    assert [person.name for person in attendance.absent] == ["Ida COLAS"]
