"""Numbers that count, in the forms that authorities give them: (words, numbers that mark the acts, why)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deliberation_cli.parsing.items.series import find_series, marking
from deliberation_cli.parsing.text.flow import Flow, Span, build_flow
from deliberation_cli.parsing.votes.votes import decides
from deliberation_cli.reading.detect import plain_page

ACT = "{number} {title}\nLe conseil approuve à l'unanimité.\n"
TITLES = ["Réfection du lavoir", "Achat d'une tondeuse", "Tarifs de la cantine", "Vente d'un chemin"]
FORMS = [
    ("2023-{:03d} :", ["2023-041", "2023-042", "2023-043"], "a year and a rank"),
    ("Délibération n° {:02d}/2019", ["41/2019", "42/2019", "43/2019"], "the rank first"),
    ("D-22-{}", ["D-22-41", "D-22-42", "D-22-43"], "a letter and a short year"),
    ("23-{} –", ["23-41", "23-42", "23-43"], "a short year alone"),
    ("N° 2023-04-12/{:02d} -", ["2023-04-12/41", "2023-04-12/42", "2023-04-12/43"], "the day of the session inside"),
    ("| 20250707-{} |", ["20250707-41", "20250707-42", "20250707-43"], "a row of a table"),
    ("## Délibération n°20140908-{}", ["20140908-41", "20140908-42", "20140908-43"], "a heading of Markdown"),
    ("DEL2021_{:04d}", ["DEL2021_0041", "DEL2021_0042", "DEL2021_0043"], "letters glued on"),
    ("2022{:03d}", ["2022041", "2022042", "2022043"], "year and rank in one number"),
    ("14M23-{}", ["14M23-41", "14M23-42", "14M23-43"], "the day, a letter for the month, a short year"),
]


DAYS = [
    ("22-11-{:02d}", ["22-11-01", "22-11-02", "22-11-03"], "a year, a month and a rank from one on, like days"),
    ("DCM 22/05/{:02d}", ["22/05/01", "22/05/02", "22/05/03"], "the same behind « DCM »"),
    ("• DCM 2017-02-{:02d}.", ["2017-02-01", "2017-02-02", "2017-02-03"], "behind a bullet"),
    ("3.{0} D2024-{0:03d}", ["D2024-001", "D2024-002", "D2024-003"], "a rank in parts before a lettered number"),
    ("■D2024-{:03d} –", ["D2024-001", "D2024-002", "D2024-003"], "a square glued on, as scans read it"),
    ("RAPPORT CR/19-{:03d} :", ["CR/19-001", "CR/19-002", "CR/19-003"], "letters before a stroke"),
]


def flow_of(text: str) -> Flow:
    return build_flow([plain_page(text)])


def marks(text: str) -> list[str]:
    flow = flow_of(text)
    found = marking(flow, Span(0, len(flow.text)), lambda part: decides(flow, part))
    return [number.value for number in found.values()]


@pytest.mark.parametrize(("form", "numbers", "why"), FORMS, ids=[row[2] for row in FORMS])
def test_forms(form: str, numbers: list[str], why: str) -> None:
    acts = [ACT.format(number=form.format(rank), title=TITLES[rank % 4]) for rank in (41, 42, 43)]
    assert marks("".join(acts)) == numbers, why


@pytest.mark.parametrize(("form", "numbers", "why"), DAYS, ids=[row[2] for row in DAYS])
def test_forms_that_start_at_one(form: str, numbers: list[str], why: str) -> None:
    acts = [ACT.format(number=form.format(rank), title=TITLES[rank % 4]) for rank in (1, 2, 3)]
    assert marks("".join(acts)) == numbers, why


def test_the_register_over_a_number_cites_no_act() -> None:
    numbers = ["2023-07-05", "2023-07-06", "2023-07-07"]
    acts = (f"Registre des délibérations\n{ACT.format(number=number, title='Voirie')}" for number in numbers)
    assert marks("".join(acts)) == numbers


def test_pages_of_the_register_are_no_acts() -> None:
    flow = flow_of("".join(f"Feuillet 2017/{rank:03d} {TITLES[rank % 4]}. " for rank in (41, 42, 43)))
    assert find_series(flow, Span(0, len(flow.text))) == []


def test_acts_counted_in_each_part_of_a_sitting() -> None:
    numbers = ["CP-2023-11-1-1", "CP-2023-11-1-2", "CP-2023-11-2-1", "CP-2023-11-2-2", "CP-2023-11-3-1"]
    assert marks("".join(ACT.format(number=number, title="Voirie") for number in numbers)) == numbers


def test_services_of_one_town_count_together() -> None:
    numbers = ["CM-2022-3S-SG-41", "CM-2022-3S-DAF-42", "CM-2022-3S-DRH-43", "CM-2022-3S-DAF-44"]
    assert marks("".join(ACT.format(number=number, title="Voirie") for number in numbers)) == numbers
    numbers = ["2022-DAF-12", "2022-SPORT-13", "2022-DAF-14"]
    assert marks("".join(ACT.format(number=number, title="Voirie") for number in numbers)) == numbers


def test_commissions_are_the_hundreds_of_their_reports() -> None:
    numbers = ["B0101", "B0102", "B0201", "B0301", "B0302"]
    assert marks("".join(ACT.format(number=f"Rapport n° {number}", title="Voirie") for number in numbers)) == numbers
    assert marks("".join(ACT.format(number=f"RD {number}", title="Voirie") for number in ("0117", "0248"))) == []


OTHERS = [
    ("Le 12/04/2023, le 13/04/2023 et le 14/04/2023, le conseil approuve.", "days are no acts"),
    ("31/12/18\n31/12/19\n31/12/20\nLe conseil approuve.", "ends of years are no acts"),
    ("Articles L.2121-20\nL.2121-21\nL.2121-22\nLe conseil approuve.", "articles of the code are no acts"),
    ("Vu la délibération 2023-041, la délibération 2023-042 et la délibération 2023-043,\nLe conseil approuve.",
     "acts that a visa cites do not start their lines"),
    ("12 345 €\n12 346 €\n12 347 €\nLe conseil approuve à l'unanimité.", "amounts are no acts"),
    (ACT.format(number="2023-041", title="Lavoir") + ACT.format(number="2023-077", title="Voirie"), "a gap too wide"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "why"), OTHERS, ids=[row[1] for row in OTHERS])
def test_what_is_no_series(text: str, why: str) -> None:
    assert marks(text) == [], why


def test_a_withdrawn_item_leaves_a_gap() -> None:
    acts = "".join(ACT.format(number=f"23-{rank}", title="Voirie") for rank in (7, 8, 10, 11))
    assert marks(acts) == ["23-7", "23-8", "23-10", "23-11"]


@pytest.mark.parametrize("broken", range(3, 6), ids=lambda rank: f"the summary's line {rank} is broken")
def test_a_run_of_the_text_does_not_begin_in_a_summary_that_lacks_one(broken: int) -> None:
    ranks = range(1, 7)
    summary = [f"Voirie du Bel-DEL2025-10{r}\n" if r == broken else f"DEL2025-10{r} Voirie {r}\n" for r in ranks]
    acts = "".join(ACT.format(number=f"DEL2025-10{rank}\n", title=f"Voirie {rank}") for rank in ranks)
    flow = flow_of("".join(summary) + acts)
    found = marking(flow, Span(0, len(flow.text)), lambda part: decides(flow, part))
    assert [number.value for number in found.values()] == [f"DEL2025-10{rank}" for rank in ranks]
    assert min(found) >= len("".join(summary)) - 1


def test_two_numbers_are_a_series_where_they_are_lettered() -> None:
    two = [ACT.format(number=f"DEL20200915-{rank}", title="Voirie") for rank in (192, 193)]
    assert marks("".join(two)) == ["DEL20200915-192", "DEL20200915-193"]
    bare = [ACT.format(number=f"23-{rank}", title="Voirie") for rank in (41, 42)]
    assert marks("".join(bare)) == []


@given(first=st.integers(1, 400), count=st.integers(3, 12), noise=st.text("0123456789 -/.\n", max_size=60))
def test_any_rising_run_is_found(first: int, count: int, noise: str) -> None:
    text = "\n".join(f"CM-2031-{rank} Voirie" for rank in range(first, first + count)) + f"\n{noise}"
    flow = flow_of(text)
    chains = find_series(flow, Span(0, len(flow.text)))
    assert [member.count for member in chains[0]][:count] == list(range(first, first + count))
