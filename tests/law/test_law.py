"""`Law.at`: what was asked of a body on a day; and which body of the law a body of the contract is."""

import datetime as dt

import pytest

from deliberation_cli.law import Law, resolve, store
from deliberation_cli.law.kinds import plain
from deliberation_cli.models import Text


def law(kind: str, day: str) -> Law:
    found = Law.at(kind, dt.date.fromisoformat(day))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("kind", "day", "members", "required"),
    [
        ("municipal_council", "2019-06-01", 58, 30),
        ("municipal_council", "2019-06-01", 57, 29),
        ("municipal_council", "2019-06-01", 100, 51),
        ("community_council", "2010-01-01", 11, 6),
        ("fire_service_board", "2010-01-01", 1, 1),
        ("departmental_permanent_commission", "2022-03-03", 30, 16),
    ],
)
def test_common_quorum(kind: str, day: str, members: int, required: int) -> None:
    quorum = law(kind, day).quorum
    assert quorum is not None
    assert quorum.value is not None
    assert quorum.value.required(members) == required


@pytest.mark.parametrize(
    ("kind", "day", "window", "cover", "counts"),
    [
        ("municipal_council", "2020-03-23", None, None, None),
        ("municipal_council", "2020-03-24", "covid-1a", "literal", "present_or_represented"),
        ("municipal_council", "2020-07-10", "covid-1b", "literal", "present_or_represented"),
        ("municipal_council", "2020-07-11", "covid-2", "literal", "present"),
        ("municipal_council", "2020-08-31", None, None, None),
        ("municipal_council", "2020-10-20", None, None, None),
        ("community_council", "2020-11-15", "covid-3", "reading", "present"),
        ("community_council", "2021-10-01", None, None, None),
        ("territory_council", "2022-03-03", "covid-4", "analogy", "present"),
        ("municipal_council", "2022-07-31", "covid-4", "literal", "present"),
        ("municipal_council", "2022-08-01", None, None, None),
        ("open_mixed_syndicate", "2022-03-03", None, None, None),
    ],
)
def test_derogation(kind: str, day: str, window: str | None, cover: str | None, counts: str | None) -> None:
    found = law(kind, day).derogation()
    got = (
        (found.derogation.id, found.cover, found.derogation.quorum and found.derogation.quorum.counts)
        if found
        else None
    )
    assert got == ((window, cover, counts) if window else None)


@pytest.mark.parametrize(
    ("day", "doubtful"),
    [("2020-10-16", False), ("2020-10-17", True), ("2020-11-14", True), ("2021-11-10", True), ("2021-11-12", False)],
)
def test_grey_windows_are_doubts_not_derogations(day: str, doubtful: bool) -> None:
    assert (law("municipal_council", day).doubt is not None) is doubtful


def test_electing_the_mayor_has_its_own_window() -> None:
    spring = law("municipal_council", "2020-05-25")
    special, general = spring.derogation(election=True), spring.derogation()
    assert special is not None
    assert general is not None
    assert (special.derogation.id, general.derogation.id) == ("covid-1c", "covid-1b")


@pytest.mark.parametrize(
    ("kind", "day", "population", "delay"),
    [
        ("municipal_council", "2019-01-01", 3499, (3, True)),
        ("municipal_council", "2019-01-01", 3500, (5, True)),
        ("municipal_council", "2019-01-01", None, None),
        ("community_council", "2020-02-29", None, None),
        ("community_council", "2020-03-01", None, (5, True)),
        ("municipal_council_alsace_moselle", "2019-01-01", 100, (3, False)),
        ("departmental_council", "2019-01-01", None, (12, False)),
        ("social_action_board", "2019-01-01", None, (3, False)),
    ],
)
def test_convocation(kind: str, day: str, population: int | None, delay: tuple[int, bool] | None) -> None:
    convocation = law(kind, day).convocation
    assert convocation is not None
    assert convocation.value is not None
    found = convocation.value.delay(population)
    assert (found and (found.days, found.clear)) == delay


def test_clear_days_count_neither_end() -> None:
    convocation = law("territory_council", "2022-03-03").convocation
    assert convocation is not None
    assert convocation.value is not None
    assert convocation.value.large.count(dt.date(2022, 2, 24), dt.date(2022, 3, 3)) == 6


@pytest.mark.parametrize(
    ("kind", "confidence"),
    [
        ("municipal_council", "V"),
        ("lyon_metropolitan_council", "M"),
        ("guiana_assembly", "M"),
        ("regional_council", "S"),
    ],
)
def test_inherited_values_are_no_surer_than_what_makes_them_apply(kind: str, confidence: str) -> None:
    quorum = law(kind, "2019-01-01").quorum
    assert quorum is not None
    assert quorum.confidence == confidence


@pytest.mark.parametrize(
    ("kind", "day", "existed"),
    [
        ("territory_council", "2015-12-31", False),
        ("territory_council", "2016-01-01", True),
        ("territory_council", "2022-06-30", True),
        ("territory_council", "2022-07-01", False),
        ("grand_paris_territory", "2026-01-01", True),
        ("municipal_council", "1999-01-01", None),
    ],
)
def test_existence(kind: str, day: str, existed: bool | None) -> None:
    existence = law(kind, day).existence
    assert (existence and existence.value) == existed


@pytest.mark.parametrize(
    ("kind", "day"), [(None, "2020-01-01"), ("other", "2020-01-01"), ("municipal_council", "1996-02-23")]
)
def test_unknown_is_none(kind: str | None, day: str) -> None:
    assert Law.at(kind, dt.date.fromisoformat(day)) is None


@pytest.mark.parametrize(
    ("kind", "name", "department", "expected", "assumes"),
    [
        ("municipal_council", None, None, "municipal_council", True),
        ("municipal_council", None, "25", "municipal_council", False),
        ("municipal_council", None, "068", "municipal_council_alsace_moselle", False),
        ("municipal_council", "Conseil de Paris", None, "paris_council", False),
        ("municipal_council", None, "01", "municipal_council", False),
        ("community_council", "Métropole de Lyon", None, "lyon_metropolitan_council", False),
        ("community_council", "Conseil communautaire", None, "community_council", False),
        ("territory_council", "Conseil de Territoire du Pays d'Aix", "013", "territory_council", False),
        ("territory_council", "Conseil de Territoire", None, "territory_council", True),
        ("territory_council", "Conseil de territoire", "93", "grand_paris_territory", False),
        ("regional_council", "Assemblée de Corse", None, "corsican_assembly", False),
        ("regional_council", "Conseil régional", "02A", "corsican_assembly", False),
        ("permanent_commission", "Commission permanente de la Région", None, "regional_permanent_commission", False),
        ("permanent_commission", "Commission permanente", None, "departmental_permanent_commission", True),
        ("syndicate_committee", "Syndicat mixte des eaux", None, "open_mixed_syndicate", True),
        ("other", "Comité de pilotage", None, None, False),
        (None, None, None, None, False),
        ("paris_council", None, None, "paris_council", False),
    ],
)
def test_resolve(
    kind: str | None, name: str | None, department: str | None, expected: str | None, assumes: bool
) -> None:
    resolved = resolve(kind, name, department)
    assert (resolved.kind, resolved.assumed is not None) == (expected, assumes)


@pytest.mark.parametrize(
    ("department", "day", "expected"),
    [
        ("972", "2015-12-17", "regional_council"),
        ("972", "2015-12-18", "martinique_assembly"),
        ("973", "2015-12-18", "guiana_assembly"),
        ("973", "2024-01-01", "guiana_assembly"),
        ("971", "2024-01-01", "regional_council"),
        ("973", None, "regional_council"),
    ],
)
def test_the_assemblies_took_the_place_of_the_regions(department: str, day: str | None, expected: str) -> None:
    on = dt.date.fromisoformat(day) if day else None
    assert resolve("regional_council", "Assemblée", department, on).kind == expected


def test_apostrophes_are_one() -> None:
    assert plain("Métropole  d’Été") == plain("METROPOLE D'ETE") == "metropole d'ete"


@pytest.mark.parametrize("kind", ["municipal_council", "lyon_metropolitan_council", "territory_council"])
def test_a_value_knows_its_name_and_sources(kind: str) -> None:
    found = law(kind, "2019-01-01").dated("quorum")
    assert found is not None
    assert found.name == "quorum"
    assert found.sources
    assert set(found.sources) <= set(store.load("sources"))


def test_existence_knows_its_name_and_text() -> None:
    found = law("territory_council", "2019-01-01").existence
    assert found is not None
    assert (found.name, found.valid_from, found.valid_to) == ("exists", dt.date(2016, 1, 1), dt.date(2022, 6, 30))
    assert found.text() == Text("True", "True")


@pytest.mark.parametrize(
    ("kind", "members", "required"), [("departmental_council", 30, 20), ("regional_council", 31, 21)]
)
def test_electing_the_president_asks_for_two_thirds(kind: str, members: int, required: int) -> None:
    quorum = law(kind, "2019-01-01").quorum_election
    assert quorum is not None
    assert quorum.name == "quorum_election"
    assert quorum.value is not None
    assert quorum.value.required(members) == required


def test_where_the_law_has_no_value_it_says_why() -> None:
    quorum = law("municipal_council", "2019-01-01").quorum_election
    assert quorum is not None
    assert quorum.value is None
    assert quorum.reason is not None
    assert quorum.text() == quorum.reason
    assert quorum._replace(reason=None).text() == Text("rien", "nothing")


@pytest.mark.parametrize(("day", "confidence"), [("2014-12-31", "V"), ("2015-01-01", "M"), ("2026-01-01", "M")])
def test_the_confidence_of_what_applies_is_that_of_its_day(day: str, confidence: str) -> None:
    quorum = law("lyon_metropolitan_council", day).quorum
    assert quorum is not None
    assert quorum.confidence == confidence
