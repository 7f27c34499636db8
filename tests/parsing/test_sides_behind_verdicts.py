"""The sides told right behind the verdict: each verdict × what stands between × each way to tell who was against."""

import pytest

from deliberation_cli import parse
from deliberation_cli.reading.detect import plain_page
from tests.parsing.test_named_voters import HEAD, TAIL

VERDICTS = (
    "ADOPTE A LA MAJORITE",
    "Adoptée",
    "La délibération est adoptée à la majorité",
    "Vote à la majorité",
    "Le conseil municipal approuve à la majorité",
    "Décision : adoptée à la majorité",
    "Vote : majorité",
)
BETWEEN = (" - ", " – ", " : ", ", ", " (", "\n", " / ", ". ", " ; ", "\n- ", "\n\n")
NAMES = ["Tom ROY", "Ida COLAS"]
SIDES: tuple[tuple[str, dict[str, int], list[str]], ...] = (
    ("2 contre", {"against": 2}, []),
    ("2 contre : Tom ROY, Ida COLAS", {"against": 2}, NAMES),
    ("Contre : 2 (Tom ROY, Ida COLAS)", {"against": 2}, NAMES),
    ("2 votes contre : Tom ROY, Ida COLAS", {"against": 2}, NAMES),
    ("Contre : Tom ROY, Ida COLAS", {}, NAMES),
    ("Tom ROY et Ida COLAS votent contre", {}, NAMES),
    ("2 contre et 1 abstention", {"against": 2, "abstentions": 1}, []),
    ("4 voix pour, 2 contre, 1 abstention", {"in_favour": 4, "against": 2, "abstentions": 1}, []),
    ("moins 2 contre", {"against": 2}, []),
)


@pytest.mark.parametrize("between", BETWEEN)
@pytest.mark.parametrize("verdict", VERDICTS)
@pytest.mark.parametrize(("told", "figures", "names"), SIDES)
def test_sides(told: str, figures: dict[str, int], names: list[str], verdict: str, between: str) -> None:
    closing = ")" if between == " (" else "" if between == "\n" else "."
    text = f"{HEAD}{verdict}{between}{told}{closing}{TAIL}"
    deliberations = parse([plain_page(text)]).sessions[0].deliberations
    assert len(deliberations) == 2
    vote = deliberations[0].vote
    assert vote is not None
    read = {role: getattr(vote, role) for role in ("in_favour", "against", "abstentions")}
    assert {role: value for role, value in read.items() if value is not None} == figures
    assert [person.name for person in vote.names_against] == names
