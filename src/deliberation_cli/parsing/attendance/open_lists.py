"""Lists of which something was left out, or into which something else was read: the rest stands on the page."""

from __future__ import annotations

from collections.abc import Sequence

from deliberation_cli.models import Attendance
from deliberation_cli.parsing.attendance.doubts import doubt, left_over
from deliberation_cli.parsing.attendance.section import Section
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span
from deliberation_cli.parsing.text.proof import Proven
from deliberation_cli.parsing.words import CIVILITIES

OPEN_REACH = 70
"""« et les autres » stands so near behind the names."""


def doubt_open_lists(flow: Flow, sections: Sequence[Section], attendance: Proven[Attendance]) -> None:
    """« … et les autres délégués portés à la feuille d'émargement »; « Présents : Pouvoirs : », two columns in one."""
    for i, section in enumerate(sections):
        if section.heading.kind != "present":
            continue
        listed = section.roster.people or section.roster.proxies
        behind = Span(section.heading.span.end, min(section.span.end + OPEN_REACH, len(flow.fold)))
        together = section.heading.two or (
            not flow.fold[section.span.start : section.span.end].strip(" :.\n")
            and i + 1 < len(sections)
            and sections[i + 1].heading.span.start - behind.start < 4
        )
        open_ended = (cue("attendance", name).search(flow.fold, *behind) for name in ("goes_on", "struck"))
        swallowed = _NAMES_IN_BRACKETS.search(flow.text, *section.span)
        if together or (listed and (swallowed or any(open_ended))):
            names = ("/present", "/proxies", "/absent") if together else ("/present",)
            doubt(attendance, (at for at in attendance.proofs if at.startswith(names)))


_FULL_NAME = r"[A-ZÀ-Þ][a-zà-ÿ]+[ -](?:[A-ZÀ-Þ][\w’'-]+ )?[A-ZÀ-Þ][A-ZÀ-Þ’'-]{2,}"
_NAMES_IN_BRACKETS = late(rf"\((?![^()]*(?:suppl|rempl|pouv|procu|repr))[^()]{{0,60}}{_FULL_NAME}, ?{_FULL_NAME}")
"""« …, (dans l'ordre Zoé BRUN, Max ROY, alphabétique) … »: a note in a margin, read across the list, took people in."""


def doubt_cut_lists(flow: Flow, sections: Sequence[Section], end: int, attendance: Proven[Attendance]) -> None:
    """Names in a row behind a list, which nothing closed: the list goes on, and was not read to its end."""
    value = attendance.value
    known = [
        *value.present,
        *value.absent,
        *(p.giver for p in value.proxies),
        *(p.holder for p in value.proxies if p.holder),
    ]
    for i, section in enumerate(sections):
        limit = sections[i + 1].heading.span.start if i + 1 < len(sections) else end
        cut = section is sections[-1] and section.roster.end > _LONG and _CUT.fullmatch(flow.fold, section.roster.end)
        left = section.roster.people and left_over(flow, section.roster.end, limit, known)
        name = f"/{section.heading.kind}"
        if _crossed(section):
            doubt(attendance, (at for at in attendance.proofs if at.startswith(name)))
        elif left or (cut and (section.roster.people or section.roster.proxies)):
            doubt(attendance, (at for at in attendance.proofs if at == name))


_LONG, _CUT = 1_000, late(rf"[\s).;,…–-]*(?:(?:et\s)?{CIVILITIES}\s*)?")
"""A text of so many characters that ends with a list was cut there."""


def _crossed(section: Section) -> bool:
    """« M. Guy BRET, M. 21 mars 2018 Luc ROY »: another column was read into the list, and may have hidden a name.

    « Absents : 1 PRÉSENTS … Mme Zoé BRUN »: so was a heading, and those under it are not away.
    """
    people = section.roster.people
    headed = section.heading.kind != "present" and any(_THERE.search(entry.before) for entry in people)
    return headed or any(_SIDE_COLUMN.search(entry.before) for entry in people[1:])


_THERE = late(r"(?<![a-z])(?<!non )(?<!ni )presente?s(?![a-z])(?! a la (?:seance|reunion)(?! :)| par )")
_SIDE_COLUMN = late(
    r"\d{1,2}(?:er)?\s[a-z]{3,9}\s(?:19|20)\d\d|\d\d?/\d\d?/\d{2,4}|nombre\sde\b|\bconseillers\s?:"
    r"|\b(?:en exercice|votants|objet|departs?)\b|date\s(?:de|d')|\b(?:pour|contre|abstentions?|exprimes)\s:?\s?\d"
    r"|\bx\s\d"
)
