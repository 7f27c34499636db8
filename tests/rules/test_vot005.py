"""VOT005: the outcome follows the count. VOT011: it holds without the doubtful votes."""

import pytest

from deliberation_cli import check, parse
from deliberation_cli.models import Evidence
from deliberation_cli.reading.detect import plain_page

from .acts import judge, statuses

LYON = "body: {kind: community_council, name: Métropole de Lyon}"


@pytest.mark.parametrize(
    ("vote", "more", "expected"),
    [
        ("in_favour: 6, against: 0, outcome: adopted", "", "pass"),
        ("in_favour: 27, against: 26, outcome: adopted", "", "pass"),
        ("in_favour: 2, against: 5, outcome: rejected", "", "pass"),
        ("in_favour: 4, against: 6, outcome: unfavourable_opinion", "", "pass"),
        ("in_favour: 1, against: 0, outcome: favourable_opinion", "", "pass"),
        ("in_favour: 5, against: 5, outcome: adopted", "", "pass"),
        ("in_favour: 5, against: 5, outcome: rejected", "", "pass"),
        ("in_favour: 5, against: 5, outcome: adopted, ballot: show_of_hands", "", "pass"),
        ("in_favour: 5, against: 5, outcome: adopted, ballot: secret", "", "fail/error"),
        ("in_favour: 5, against: 5, outcome: rejected, ballot: secret", "", "pass"),
        ("in_favour: 5, against: 5, outcome: adopted, ballot: secret, names_against: [{name: BRUN}]", "", "unknown"),
        ("in_favour: 5, against: 5, outcome: adopted, ballot: secret", "body: {kind: social_action_board}", "pass"),
        ("in_favour: 5, against: 5, outcome: adopted, ballot: secret", "body: {kind: departmental_council}", "pass"),
        ("in_favour: 26, against: 27, outcome: adopted", "", "fail/error"),
        ("in_favour: 2, against: 4, outcome: favourable_opinion", "", "fail/error"),
        ("in_favour: 6, against: 2, outcome: rejected", "", "fail/error"),
        ("in_favour: 6, against: 2, outcome: rejected", "recitals: [à la majorité des deux tiers]", "unknown"),
        ("in_favour: 41, against: 2, outcome: rejected", "subject: FPIC – répartition dérogatoire libre", "unknown"),
        ("in_favour: 41, against: 2, outcome: rejected", "recitals: [la loi exige l'unanimité]", "unknown"),
        ("in_favour: 2, against: 6, outcome: adopted", "recitals: [à la majorité des deux tiers]", "fail/error"),
        ("in_favour: 2, against: 6, outcome: adopted", LYON, "fail/warning"),
        ("in_favour: 2, against: 6, outcome: adopted", "subject: Élection du maire", "not-applicable"),
        ("in_favour: 2, against: 6, outcome: adopted", "subject: Désignation des délégués", "not-applicable"),
        ("in_favour: 0, against: 0, outcome: noted", "", "not-applicable"),
        ("in_favour: 2, against: 6, outcome: postponed", "", "not-applicable"),
        ("in_favour: null, unanimous: true, outcome: adopted", "", "pass"),
        ("in_favour: null, unanimous: true, against: 1, outcome: adopted", "", "unknown"),
        ("in_favour: 6, against: null, outcome: adopted", "", "unknown"),
        ("in_favour: null, against: 6, outcome: adopted", "", "unknown"),
        ("in_favour: 6, against: 1, outcome: null", "", "unknown"),
        ("in_favour: 6, against: 1", "body: {kind: other}", "unknown"),
        ("in_favour: 6, against: 1", "body: {kind: syndicate_committee, name: Syndicat mixte}", "unknown"),
    ],
)  # fmt: skip
def test_outcome_follows_count(vote: str, more: str, expected: str) -> None:
    assert statuses("VOT005", f"{{vote: {{{vote}}}{', ' + more if more else ''}}}") == expected


def test_no_vote() -> None:
    assert statuses("VOT005", "{vote: null}") == "not-applicable"


TWO = "FABRE Lise -> BLANC Hugo, HENRY Zoé -> BLANC Hugo"
AWAY = "FABRE Lise -> GIRAUD Paul"
CHAIN = "FABRE Lise -> HENRY Zoé, HENRY Zoé -> DAVID Marc"


@pytest.mark.parametrize(
    ("proxies", "vote", "more", "expected"),
    [
        ("FABRE Lise -> BLANC Hugo", "in_favour: 4, against: 3", "", "pass"),
        (AWAY, "in_favour: 6, against: 0", "", "fail/info"),
        (AWAY, "in_favour: 5, against: 3", "", "fail/info"),
        (AWAY, "in_favour: 4, against: 3", "", "fail/error"),
        (AWAY, "in_favour: 3, against: 4, outcome: rejected", "", "fail/info"),
        (AWAY, "in_favour: 4, against: 4, outcome: rejected", "", "fail/error"),
        (TWO, "in_favour: 4, against: 3", "", "fail/error"),
        (TWO, "in_favour: 4, against: 3", "date: 2022-03-03", "pass"),
        (TWO, "in_favour: 4, against: 3", "date: 2020-10-20", "fail/warning"),
        (TWO, "in_favour: 4, against: 3", "body: {kind: fire_service_board}, date: 2022-03-03", "fail/warning"),
        (TWO, "in_favour: 6, against: 0", "body: {kind: fire_service_board}, date: 2022-03-03", "fail/info"),
        (CHAIN, "in_favour: 4, against: 3", "", "fail/error"),
        (CHAIN, "in_favour: 9, against: 3", "", "fail/info"),
        (f"{TWO}, IMBERT Luc -> GIRAUD Paul", "in_favour: 5, against: 3", "", "fail/error"),
        (f"{TWO}, IMBERT Luc -> GIRAUD Paul", "in_favour: 6, against: 3", "", "fail/info"),
        (f"{AWAY}, IMBERT Luc -> GIRAUD Paul", "in_favour: 1, against: 0", "", "fail/error"),
        (f"{AWAY}, IMBERT Luc -> GIRAUD Paul", "in_favour: 0, against: 1, outcome: rejected", "", "fail/info"),
        (f"{AWAY}, IMBERT Luc -> GIRAUD Paul", "in_favour: 1, against: 1, outcome: rejected", "", "fail/error"),
        (AWAY, "in_favour: null, unanimous: true", "", "fail/info"),
        (AWAY, "in_favour: null", "", "unknown"),
        (AWAY, "in_favour: 6, against: null", "", "unknown"),
        (AWAY, "in_favour: 6, against: 1", "body: {kind: other}", "unknown"),
        (AWAY, "in_favour: 6, against: 1, outcome: noted", "", "unknown"),
        ("FABRE Lise", "in_favour: 4, against: 3", "", "not-applicable"),
    ],
)  # fmt: skip
def test_flip(proxies: str, vote: str, more: str, expected: str) -> None:
    changes = f"{{attendance: {{proxies: [{proxies}]}}, vote: {{{vote}}}{', ' + more if more else ''}}}"
    assert statuses("VOT011", changes) == expected


def test_the_arithmetic_is_said() -> None:
    [verdict] = judge("VOT011", f"{{attendance: {{proxies: [{AWAY}]}}, vote: {{in_favour: 4, against: 3}}}}")
    assert verdict.message == (
        "voix douteuses : 1 ; 4 − 1 = 3 voix pour sur 6 exprimés, majorité 4 : le résultat changerait"
    )


@pytest.mark.parametrize(
    ("code", "proxies"),
    [
        ("PRX001", "FABRE Lise -> GIRAUD Paul"),
        ("PRX003", "FABRE Lise -> BLANC Hugo, HENRY Zoé -> BLANC Hugo"),
        ("PRX004", "FABRE Lise -> HENRY Zoé, HENRY Zoé -> DAVID Marc"),
    ],
)
@pytest.mark.parametrize(
    ("vote", "alone", "test"),
    [("in_favour: 4, against: 3", "error", "error"), ("in_favour: 5, against: 3", "warning", "info")],
)
def test_an_error_is_a_warning_where_the_result_could_not_change(
    code: str, proxies: str, vote: str, alone: str, test: str
) -> None:
    changes = f"{{attendance: {{proxies: [{proxies}]}}, vote: {{{vote}}}}}"
    [found], [flip] = judge(code, changes), judge("VOT011", changes)
    assert (found.severity, flip.severity) == (alone, test)
    arithmetic = flip.message.partition("; ")[2]
    assert arithmetic in found.message


@pytest.mark.parametrize(
    ("words", "expected", "why"),
    [
        ("REFUSE la vente du chemin", "unknown", "those in favour may be in favour of the refusal"),
        ("S'OPPOSE au projet d'éoliennes", "unknown", "so may those who oppose"),
        ("émet un avis défavorable", "unknown", "and those in favour of the opinion"),
        ("La délibération est mise en échec", "fail", "the proposal was voted on, and lost"),
    ],
)
def test_a_vote_on_the_refusal_itself_accuses_nobody(words: str, expected: str, why: str) -> None:
    text = (
        "DÉPARTEMENT DE L'AIN\nCOMMUNE DE VALMORIN\nEXTRAIT DU REGISTRE DES DÉLIBÉRATIONS\nSéance du 11 avril 2023\n"
        "Délibération n° 2023-17\nObjet : Vente du chemin\nPrésents : M. DURAND Paul, Mme PETIT Anne\n"
        "Le conseil municipal, après en avoir délibéré, adopte.\nPour : 12\nContre : 0\n"
    )
    document = parse([plain_page(text)])
    assert document.sessions[0].deliberations[0].vote is not None
    document.sessions[0].deliberations[0].vote.outcome = "rejected"
    document.evidence["/sessions/0/deliberations/0/vote/outcome"] = Evidence(page=0, quote=words, confidence=1.0)
    [verdict] = check(document, select=["VOT005"])
    assert verdict.status == expected, why
