"""Words by which rules recognise an election, a special majority, a way of signing: data of `habits.yaml`."""

from __future__ import annotations

from deliberation_cli.law.kinds import plain
from deliberation_cli.models import Deliberation
from deliberation_cli.yaml_files import content_of


def _habits() -> dict[str, list[str]]:
    return content_of("rules/habits.yaml")


def says(habit: str, *texts: str | None) -> bool:
    """Whether one of the texts has a word of `habit`."""
    return any(cue in plain(text) for text in texts if text for cue in _habits()[habit])


def elects_executive(item: Deliberation) -> bool:
    """Whether the item elects the mayor, the president or their deputies."""
    return says("election_of_executive", item.subject)


def elects_president(item: Deliberation) -> bool:
    """Whether the item elects the president of the assembly, and not of one of its commissions."""
    return plain(item.subject or "") in _habits()["president_alone"] or says("election_of_president", item.subject)


def elects(item: Deliberation) -> bool:
    """Whether the item elects or appoints someone: it is then not judged by votes for and against."""
    return says("election", item.subject)


def asks_special_majority(item: Deliberation) -> bool:
    """Whether the act cites a majority other than that of the votes cast."""
    texts = (item.subject, *item.visas, *item.recitals, *(article.text for article in item.articles))
    return says("special_majority", *texts)
