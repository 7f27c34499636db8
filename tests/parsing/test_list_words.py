"""How clerks say who was there, who gave a proxy and who was away, each with line ends and on one line. All invented.

The second column tells where a form is not read yet; one that is read there fails the test, so that the table stays true.
"""

from collections.abc import Callable

import pytest

from deliberation_cli.parsing.assemble import parse
from deliberation_cli.reading.detect import plain_page

Unread = frozenset[str]
READ: Unread = frozenset()
FLAT: Unread = frozenset({"flat"})
NEVER: Unread = frozenset({"lines", "flat"})

PRESENT: list[tuple[str, Unread]] = [
    ("Présents : {n}", READ),
    ("Présents - {n}", READ),
    ("PRÉSENTS\n{n}", READ),
    ("Étaient présents : {n}", READ),
    ("Etaient présents {n}", READ),
    ("Membres présents : {n}", READ),
    ("Présents (7) : {n}", READ),
    ("Présents : 7\n{n}", READ),
    ("Sont présents : {n}", READ),
    ("Participaient à la séance : {n}", READ),
    ("Ont pris part à la séance : {n}", READ),
    ("Assistaient à la séance : {n}", READ),
    ("Siégeaient : {n}", READ),
    ("P : {n}", FLAT),
    ("Prés. : {n}", READ),
    ("Présences : {n}", READ),
    ("Étaient là : {n}", READ),
    ("Présent(e)s : {n}", READ),
    ("Présent·es : {n}", READ),
    ("Membres du conseil municipal présents à l'ouverture de la séance : {n}", READ),
    ("{n}\nprésents", NEVER),
    ("{n} : présents", NEVER),
    ("{n}, sont présents.", READ),
    ("{n} étaient présents.", READ),
    ("Présents :\n{dash}", READ),
    ("Présents :\n{num}", READ),
    ("Présents : {semi}", READ),
    ("Présents : {slash}", READ),
    ("Présents : {rev}", READ),
    ("Présents : MM. ROY Luc, PETIT Max, LEROY Tom, BRET Guy, Mmes BRUN Zoé, COLAS Ida, MOREL Eva", READ),
    ("Présents : Mesdames Zoé BRUN, Ida COLAS, Eva MOREL, Messieurs Luc ROY, Max PETIT, Tom LEROY et Guy BRET", READ),
    ("En présence de : {n}", READ),
    ("Conseillers présents : {n}", READ),
    ("Élus présents : {n}", READ),
    ("Les conseillers suivants étaient présents : {n}", READ),
    ("Étaient présents : {n}, formant la majorité des membres en exercice.", READ),
    ("Appel nominal\nPrésents : {n}", READ),
    ("Répondent présents à l'appel de leur nom : {n}", READ),
    ("Ont répondu à l'appel : {n}", READ),
    ("Présents : {n}, lesquels forment la majorité.", READ),
    (
        "Présents : M. Luc ROY, Maire ; Mme Zoé BRUN, 1ère adjointe ; M. Max PETIT, 2ème adjoint ; Mme Ida COLAS, M. Tom LEROY, Mme Eva MOREL, M. Guy BRET, conseillers municipaux",
        READ,
    ),
    ("ETAIENT PRESENTS : {n}", READ),
    ("ÉTAIENT PRÉSENTS ET VOTANTS : {n}", READ),
    ("Présents et ayant pris part au vote : {n}", READ),
]
PROXIES: list[tuple[str, Unread]] = [
    ("Pouvoirs : {a} à {ah}, {b} à {bh}", READ),
    ("Pouvoirs : {a} donne pouvoir à {ah}, {b} donne pouvoir à {bh}", READ),
    ("Absents ayant donné pouvoir : {a} à {ah}, {b} à {bh}", READ),
    ("Absents excusés : {a} (pouvoir à {ah}), {b} (pouvoir à {bh})", READ),
    ("Excusés : {a}, pouvoir à {ah} ; {b}, pouvoir à {bh}", READ),
    ("Représentés : {a} représenté par {ah}, {b} représentée par {bh}", READ),
    ("Représentés : {a} (par {ah}), {b} (par {bh})", READ),
    ("Étaient représentés : {a} par {ah}, {b} par {bh}", READ),
    ("Procurations : {a} -> {ah} ; {b} -> {bh}", READ),
    ("Procurations : {a} => {ah} ; {b} => {bh}", READ),
    ("Procurations : {a} ---> {ah} ; {b} ---> {bh}", READ),
    ("Excusés avec pouvoir : {a} (à {ah}), {b} (à {bh})", READ),
    ("Pouvoirs : {a} / {ah} - {b} / {bh}", READ),
    ("Ont donné procuration : {a} en faveur de {ah}, {b} en faveur de {bh}", READ),
    ("{a} a donné procuration à {ah}. {b} a donné procuration à {bh}.", READ),
    ("Absents : {a} ayant donné procuration à {ah}, {b} ayant donné procuration à {bh}", READ),
    ("Excusés : {a} qui a donné pouvoir à {ah}, {b} qui a donné pouvoir à {bh}", READ),
    ("Représentés : {a}, délégation à {ah} ; {b}, délégation à {bh}", READ),
    ("Mandats : {a} à {ah} ; {b} à {bh}", READ),
    ("Absents représentés : {a} (mandataire : {ah}), {b} (mandataire : {bh})", READ),
    ("Mandant : {a} – Mandataire : {ah}\nMandant : {b} – Mandataire : {bh}", READ),
    ("Pouvoirs :\n- {a} à {ah}\n- {b} à {bh}", READ),
    ("Pouvoirs :\n{a} donne procuration à {ah}\n{b} donne procuration à {bh}", READ),
    ("Procurations\n{a} pour {ah}\n{b} pour {bh}", READ),
    ("Pouvoirs : de {a} à {ah}, de {b} à {bh}", READ),
    ("Pouvoir de {a} à {ah}\nPouvoir de {b} à {bh}", READ),
    ("- procuration de {a} à {ah}\n- procuration de {b} à {bh}", READ),
    ("{ah} a reçu pouvoir de {a} ; {bh} a reçu pouvoir de {b}", READ),
    ("{ah} est porteur d'un pouvoir de {a}. {bh} est porteur d'un pouvoir de {b}.", READ),
    ("Excusés : {a} (P. à {ah}), {b} (P. à {bh})", READ),
    ("Excusés : {a} (p. à {ah}), {b} (p. à {bh})", READ),
    ("Excusés : {a} (proc. à {ah}), {b} (proc. à {bh})", READ),
    ("Excusés : {a} (pv à {ah}), {b} (pv à {bh})", READ),
    ("Excusés : {a} (procuration : {ah}), {b} (procuration : {bh})", READ),
    ("Excusés : {a} et {b} donnent pouvoir à {ah}", READ),
    ("Excusés : {a} et {b} donnent respectivement pouvoir à {ah} et {bh}", READ),
    ("ABSENTS EXCUSÉS AYANT DONNÉ POUVOIR : {a} à {ah} – {b} à {bh}", READ),
    ("Nom | Pouvoir à\n{a} | {ah}\n{b} | {bh}", NEVER),
    ("Excusés : {a} - pouvoir à {ah}, {b} - pouvoir à {bh}", READ),
    ("Pouvoirs : {a} : {ah}, {b} : {bh}", READ),
    ("{a} a confié son pouvoir à {ah}. {b} a confié son pouvoir à {bh}.", READ),
    ("{a} a laissé pouvoir à {ah}. {b} a laissé pouvoir à {bh}.", READ),
    ("Absents : {a} (vote par {ah}), {b} (vote par {bh})", NEVER),
    ("{a} a donné mandat à {ah}. {b} a donné mandat à {bh}.", READ),
    ("{a}, excusé et représenté par {ah}. {b}, excusée et représentée par {bh}.", READ),
    ("{a} s'est fait représenter par {ah}. {b} s'est fait représenter par {bh}.", READ),
    ("Ont donné pouvoir : {a} à {ah} et {b} à {bh}", READ),
    ("Avaient donné pouvoir : {a} (à {ah}) et {b} (à {bh})", READ),
    ("Procuration(s) : {a} à {ah} ; {b} à {bh}", READ),
    ("{a} remet son pouvoir à {ah}. {b} remet son pouvoir à {bh}.", READ),
    ("{a} a transmis un pouvoir à {ah}. {b} a transmis un pouvoir à {bh}.", READ),
]
ABSENT: list[tuple[str, Unread]] = [
    ("Absents : {n}", READ),
    ("Absents excusés : {n}", READ),
    ("Excusés : {n}", READ),
    ("Étaient absents : {n}", READ),
    ("{n} étaient absents.", FLAT),
    ("N'ont pas assisté à la séance : {n}", READ),
    ("Manquaient : {n}", READ),
    ("Absents (2) : {n}", READ),
    ("ABSENTS\n{n}", READ),
    ("Absent(e)s excusé(e)s : {n}", READ),
    ("Abs. : {n}", READ),
    ("Abs. exc. : {n}", READ),
    ("E : {n}", FLAT),
    ("Excusés - {n}", READ),
    ("{n} : absents", NEVER),
    ("Non présents : {n}", READ),
    ("Empêchés : {n}", READ),
    ("Absents non excusés : {n}", READ),
    ("M. Yves FABRE, excusé, Mme Lise GUYOT, excusée.", READ),
    ("Absents : M. Yves FABRE (excusé), Mme Lise GUYOT (excusée)", READ),
    ("Absents :\n- M. Yves FABRE\n- Mme Lise GUYOT", READ),
    ("Absents sans pouvoir : {n}", READ),
    ("à l'exception de {n}", NEVER),
    ("Absents:{n}", READ),
    ("Absents justifiés : {n}", READ),
    ("Retenus par d'autres obligations : {n}", NEVER),
    ("Absents à l'ouverture de la séance : {n}", READ),
]

PEOPLE = [
    ("M.", "Luc", "ROY"), ("Mme", "Zoé", "BRUN"), ("M.", "Max", "PETIT"), ("Mme", "Ida", "COLAS"),
    ("M.", "Tom", "LEROY"), ("Mme", "Eva", "MOREL"), ("M.", "Guy", "BRET"),
]  # fmt: skip
GIVERS = [(("M.", "Paul", "NOIR"), PEOPLE[1]), (("Mme", "Rose", "VIDAL"), PEOPLE[2])]
AWAY = [("M.", "Yves", "FABRE"), ("Mme", "Lise", "GUYOT")]
HEAD = (
    "COMMUNE DE VALBRUNE\nSéance du conseil municipal du 12 mai 2015\nL'an deux mil quinze, le douze mai à vingt heures, "
    "le conseil municipal s'est réuni sous la présidence de M. Luc ROY, maire.\n"
)
END = (
    "\nSecrétaire de séance : Mme Zoé BRUN\nLe quorum étant atteint, la séance est ouverte.\n1. Tarifs de la cantine\n"
    "M. le Maire expose la situation.\nLe conseil, à l'unanimité, fixe le prix du repas à 3,40 €.\n"
)
Named = tuple[str, str, str]


def full(person: Named) -> str:
    return " ".join(person)


def turned(person: Named) -> str:
    return f"{person[2]} {person[1]}"


def joined(sign: str, write: Callable[[Named], str] = full) -> str:
    return sign.join(map(write, PEOPLE))


def header(present: str, proxies: str, absent: str, layout: str) -> str:
    """A whole header in which each list is told as asked."""
    there = present.format(
        n=joined(", "), dash="- " + joined("\n- "), semi=joined(" ; "), slash=joined(" / "), rev=joined(", ", turned),
        num="\n".join(f"{i}. {full(person)}" for i, person in enumerate(PEOPLE, 1)),
    )  # fmt: skip
    (one, held), (other, held_too) = GIVERS
    given = proxies.format(a=full(one), ah=full(held), b=full(other), bh=full(held_too))
    text = f"{HEAD}{there}\n{given}\n{absent.format(n=', '.join(map(full, AWAY)))}{END}"
    return " ".join(text.split()) if layout == "flat" else text


def words(name: str) -> str:
    """A name whatever the order of its words."""
    return " ".join(sorted(name.upper().split()))


def is_read(text: str, *, one_holder: bool = False) -> bool:
    """Whether the three lists come out, each with its people and nobody else."""
    (session,) = parse([plain_page(text)]).sessions
    roll = session.attendance
    pairs = {(words(p.giver.name), words(p.holder.name) if p.holder else "") for p in roll.proxies}
    holders = [PEOPLE[1] if one_holder else holder for _, holder in GIVERS]
    return (
        {words(p.name) for p in roll.present} == {words(" ".join(p[1:])) for p in PEOPLE}
        and pairs
        == {(words(" ".join(g[1:])), words(" ".join(h[1:]))) for (g, _), h in zip(GIVERS, holders, strict=True)}
        and {words(p.name) for p in roll.absent} == {words(" ".join(p[1:])) for p in AWAY}
    )


LAYOUTS = ("lines", "flat")


@pytest.mark.parametrize(("form", "unread"), PRESENT, ids=[form for form, _ in PRESENT])
def test_those_present(form: str, unread: Unread) -> None:
    assert {x for x in LAYOUTS if not is_read(header(form, PROXIES[0][0], ABSENT[0][0], x))} == unread


@pytest.mark.parametrize(("form", "unread"), PROXIES, ids=[form for form, _ in PROXIES])
def test_proxies(form: str, unread: Unread) -> None:
    alone = "{bh}" not in form
    assert {x for x in LAYOUTS if not is_read(header(PRESENT[0][0], form, ABSENT[0][0], x), one_holder=alone)} == unread


@pytest.mark.parametrize(("form", "unread"), ABSENT, ids=[form for form, _ in ABSENT])
def test_those_away(form: str, unread: Unread) -> None:
    assert {x for x in LAYOUTS if not is_read(header(PRESENT[0][0], PROXIES[0][0], form, x))} == unread
