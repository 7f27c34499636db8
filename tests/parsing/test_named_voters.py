"""Who voted how, in each wording of a vote × each way to write and to part names. Names are invented."""

import pytest

from deliberation_cli import parse
from deliberation_cli.models import Vote
from deliberation_cli.reading.detect import plain_page

HEAD = """COMMUNE DE VALMARIN
PROCES-VERBAL DU CONSEIL MUNICIPAL DU 4 MAI 2023
L'an deux mille vingt-trois, le 4 mai à 19 heures, le conseil municipal s'est réuni sous la présidence de M. Luc PETIT.
Étaient présents : M. Luc PETIT, M. Tom ROY, Mme Ida COLAS, M. Hugo BRUN, Mme Ana VIDAL, M. Paul DURAND, M. Guy SIMON
Secrétaire de séance : Mme Ana VIDAL

1. Tarifs de la cantine
M. le Maire propose d'augmenter les tarifs de 2 %.
"""
TAIL = "\n\n2. Achat d'un camion\nLe conseil municipal, à l'unanimité, décide d'acheter un camion.\n"
PEOPLE = (("M.", "Tom", "ROY"), ("Mme", "Ida", "COLAS"), ("M.", "Hugo", "BRUN"))
WRITTEN = {
    "civility, family name": "{civility} {family}",
    "civility, whole name": "{civility} {given} {family}",
    "family name first": "{family} {given}",
    "given name first": "{given} {family}",
    "initial": "{initial}. {family}",
}
DECIDES = "Le conseil municipal décide d'augmenter les tarifs.\n"
PARTED = (", ", " et ", " ; ")
TOLD = (
    "Le conseil municipal, par 4 voix pour, 2 voix contre ({a}{j}{b}) et 1 abstention ({c}), décide de les augmenter.",
    "Le conseil municipal, à la majorité (2 voix contre : {a}{j}{b} ; 1 abstention : {c}), décide de les augmenter.",
    DECIDES + "Pour : 4\nContre : 2 ({a}{j}{b})\nAbstention : 1 ({c})",
    DECIDES + "ADOPTÉ À LA MAJORITÉ\n2 CONTRE : {a}{j}{b}\n1 ABSTENTION : {c}",
    DECIDES + "Adopté à la majorité. Ont voté contre : {a}{j}{b}. S'est abstenu : {c}.",
    DECIDES + "Contre (2) : {a}{j}{b}\nAbstention (1) : {c}\nPour (4)",
    DECIDES + "Vote contre de {a}{j}{b}. Abstention de {c}.\nAdopté à la majorité.",
)
AWAY = (
    "{c} ne prend pas part au vote.",
    "Hors de la présence de {c}, qui ne prend pas part au vote.",
    "{c} s'étant retiré au moment du vote.",
    "Ne prend pas part au vote : {c}",
    "Un candidat étant le fils de {c}, celui-ci se retire et ne participe pas au vote.",
    "{c} est propriétaire du terrain voisin ; il ne prend pas part au vote.",
    "{c} se dit embarrassé, étant le frère du vendeur : il quitte la salle et ne prend part ni au débat ni au vote.",
    "{c}, président du club, et son mandant ne participent pas au vote.",
    "{c}, directement concerné par cette affaire, se retire et ne prend pas part au vote.",
)
BOTH_AWAY = (
    "{c}, président du club, et {b}, trésorière, ne prennent pas part au vote.",
    "{c} ne prend pas part au vote, de même que {b}.",
    "{c} ainsi que {b} n'ont pas pris part au vote.",
    "Ne prennent pas part au vote : {c} (boule) et {b} (rugby).",
)
NOBODY_AWAY = (
    "{c} ne votera pas cette augmentation.",
    "{c} note qu'il n'a pas voté la subvention du 3 mars.",
    "Rapporteur : {c}",
)


def written(style: str) -> tuple[dict[str, str], dict[str, str]]:
    """The three persons as the page writes them, and as they are read."""
    page = {
        key: WRITTEN[style].format(civility=civility, given=given, family=family, initial=given[0])
        for key, (civility, given, family) in zip("abc", PEOPLE, strict=True)
    }
    return page, {key: name.removeprefix("M. ").removeprefix("Mme ") for key, name in page.items()}


def vote_of(text: str) -> Vote:
    deliberations = parse([plain_page(HEAD + text + TAIL)]).sessions[0].deliberations
    assert len(deliberations) == 2
    vote = deliberations[0].vote
    assert vote is not None
    return vote


@pytest.mark.parametrize("parted", PARTED)
@pytest.mark.parametrize("style", WRITTEN)
@pytest.mark.parametrize("told", TOLD)
def test_who_is_against_and_who_abstains(told: str, style: str, parted: str) -> None:
    page, read = written(style)
    vote = vote_of(told.format(**page, j=parted))
    assert [person.name for person in vote.names_against] == [read["a"], read["b"]]
    assert [person.name for person in vote.names_abstaining] == [read["c"]]
    assert vote.outcome == "adopted"


@pytest.mark.parametrize("parted", PARTED[:2])
@pytest.mark.parametrize("style", WRITTEN)
def test_names_before_a_colon_and_their_voice(style: str, parted: str) -> None:
    page, read = written(style)
    vote = vote_of(f"{DECIDES}{page['a']}{parted}{page['b']} : contre ; {page['c']} : abstention. Adopté.")
    assert [person.name for person in vote.names_against] == [read["a"], read["b"]]
    assert [person.name for person in vote.names_abstaining] == [read["c"]]


@pytest.mark.parametrize("style", WRITTEN)
@pytest.mark.parametrize("away", AWAY)
def test_who_takes_no_part(away: str, style: str) -> None:
    page, read = written(style)
    vote = vote_of(f"{away.format(**page)}\nLe conseil municipal, à l'unanimité, décide de les augmenter.")
    assert [person.name for person in vote.names_not_voting] == [read["c"]]
    assert not vote.names_against
    assert not vote.names_abstaining


@pytest.mark.parametrize("style", WRITTEN)
@pytest.mark.parametrize("away", BOTH_AWAY)
def test_two_who_take_no_part(away: str, style: str) -> None:
    page, read = written(style)
    vote = vote_of(f"{away.format(**page)}\nLe conseil municipal, à l'unanimité, décide de les augmenter.")
    assert [person.name for person in vote.names_not_voting] == [read["c"], read["b"]]


@pytest.mark.parametrize("style", WRITTEN)
@pytest.mark.parametrize("away", NOBODY_AWAY)
def test_who_says_so_keeps_out_of_no_vote(away: str, style: str) -> None:
    page, _ = written(style)
    vote = vote_of(f"{away.format(**page)}\nLe conseil municipal, à l'unanimité, décide de les augmenter.")
    assert vote.names_not_voting == []


def test_who_presents_the_matter_is_named_on_a_line_of_its_own() -> None:
    vote = vote_of(
        "Rapporteur : Hugo BRUN\nIda COLAS ne prend pas part au vote. Le conseil, à l'unanimité, les adopte."
    )
    assert [person.name for person in vote.names_not_voting] == ["Ida COLAS"]


@pytest.mark.parametrize(
    ("told", "against"),
    [
        ("Contre : 1, M. Tom ROY ; Mme Ida COLAS s'abstient.", ["Tom ROY"]),
        ("Contre : M. Tom ROY ; Mme Ida COLAS : abstention.", ["Tom ROY"]),
        ("Contre : M. Tom ROY ; ABSTENTION : Mme Ida COLAS", ["Tom ROY"]),
    ],
)
def test_behind_the_sign_another_side_may_begin(told: str, against: list[str]) -> None:
    vote = vote_of(f"{DECIDES}{told}")
    assert [person.name for person in vote.names_against] == against
    assert [person.name for person in vote.names_abstaining] == ["Ida COLAS"]


def test_behind_an_amendment_that_was_lost_the_verdict_and_its_sides_are_the_items() -> None:
    vote = vote_of(
        "Amendement n° 1 du groupe « Vivre » pour baisser le tarif : l'amendement est rejeté.\n"
        "Adopté à la majorité\n3 votes contre : Tom ROY, Ida COLAS, Hugo BRUN"
    )
    assert vote.against == len(vote.names_against) == 3


def test_a_verdict_in_capitals_and_its_figure_are_no_title() -> None:
    vote = vote_of("ADOPTE A LA MAJORITE - 3 contre : Tom ROY, Ida COLAS, Hugo BRUN, tous de la même liste.")
    assert vote.against == 3
