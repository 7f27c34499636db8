"""Who is listed and is no member of the sitting: substitutes without a vote, those who met in a committee before."""

from __future__ import annotations

from collections.abc import Sequence

from deliberation_cli.parsing.attendance.heading import Heading
from deliberation_cli.parsing.attendance.section import Section
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span

_WHO = r"(?:conseill(?:er|ere)|delegue|membre|elu)[es·.()-]*\s"
_GROUP = late(
    rf"(?<![a-z])(?:{_WHO})?(?:(?:vice-? ?)?president|titulaire|suppleant)[es·.()-]*(?![a-z])"
    r"(?P<voteless>\s(?:present[es·.()-]*\s)?"
    r"(?:ne votant pas|sans\s(?:voix(?:\sdeliberative)?+|(?:droit\sde\s)?vote)))?"
    r"(?!\s?(?:\(\d+\)\s?)?:)(?![a-z])"
)
"""The quality of several, behind their names: « Guy BRET, Zoé BRUN, Conseillers titulaires ; … »."""


def without_voteless(flow: Flow, section: Section) -> None:
    """« …, conseillers titulaires ; Luc LEROY, Anne PETIT, conseillers suppléants sans voix délibérative »."""
    behind = section.span.start
    for group in _GROUP.finditer(flow.fold, section.span.start, section.span.end + _VOTELESS):
        if group["voteless"] and flow.text[max(group.start() - 3, 0) : group.start()].rstrip()[-1:] in _APPOSED:
            away = Span(behind, group.start())
            section.roster.people = [
                e for e in section.roster.people if not away.start <= e.person.span.start < away.end
            ]
        behind = group.end()


_APPOSED = ",;–-"
"""Behind another sign, or none, the words may be a heading of those who follow."""
_VOTELESS = 40
"""Longer than « sans voix délibérative », which may stand behind the last word of the list."""


def of_another_meeting(heading: Heading, sections: Sequence[Section]) -> bool:
    """« Étaient présents à cette commission : … », told in the debate, behind the lists of the sitting."""
    listed = any(section.heading.kind == "present" and section.roster.people for section in sections)
    return listed and _AT_ANOTHER.search(heading.words) is not None


_AT_ANOTHER = late(r"(?<![a-z])a (?:cette commission|ce comite(?! syndical)|ce groupe)(?![a-z])")
