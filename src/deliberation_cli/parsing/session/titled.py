"""Who is named with the chair's office in a sentence of the header, or as he who convened the body."""

from __future__ import annotations

from collections.abc import Sequence

from deliberation_cli.models import Person
from deliberation_cli.models.names import part_of
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.names import read_names
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.session.first_named import first_after
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.words import CIVILITY


def titled(flow: Flow, span: Span, away: Sequence[str] = ()) -> Found[Person] | None:
    """« par la Présidente, Mme Zoé BRUN »: inside a sentence of the header, where nothing better names who presides.

    `away`: the names of those whom the lists tell away; who convened the body and is one of them does not preside.
    """
    for match in _OFFICE_BEFORE.finditer(flow.fold, span.start, span.end):
        person = first_after(flow, match.end(), span.end)
        told = _TOLD_TO.search(flow.fold[max(match.start() - 12, 0) : match.start()])
        if person and person.span.start - match.end() < 10 and not told:
            return Found(person.value, person.span, 0.8)
    convening = _convening(flow, span)
    return None if convening and any(part_of(convening.value.name, name) for name in away) else convening


_OFFICE_BEFORE = late(rf"(?<=[a-z]) l[ea] (?:[a-z]+ \d{{1,3}} )?(?:president|maire)e?,? (?={CIVILITY})")
"""A side column may stand inside: « par le Pouvoirs 3 Président, M. Guy BRET »."""


def _convening(flow: Flow, span: Span) -> Found[Person] | None:
    """« sur la convocation adressée par Guy BRET, le Président »: nobody else is said to preside."""
    for match in _CONVENED_BY.finditer(flow.fold, *span):
        person = first_after(flow, match.end(), span.end)
        near = person is not None and person.span.start - match.end() < _CIVIL
        if person and near and _OFFICE_BEHIND.match(flow.fold, person.span.end):
            return Found(person.value, person.span, 0.8)
    return None


def leading(flow: Flow, span: Span, away: Sequence[str] = ()) -> Found[Person] | None:
    """« M. Guy BRET, président de la communauté de communes, vérifie que le quorum est réuni »: who leads."""
    for match in _LEADS.finditer(flow.fold, *span):
        people = read_names(flow, Span(max(match.start() - _NAME, span.start), match.start()))
        person = people[-1] if people else None
        if person and person.span.end == match.start() and not any(part_of(person.value.name, a) for a in away):
            return Found(person.value, person.span, 0.8)
    return None


_NAME = 60
_LEADS = late(
    r", (?:l[ea] )?(?:presidente?(?: d(?:e|u|es) [a-z' -]{3,50})?|maire), "
    r"(?:ouvre|declare|constate|verifie|procede a l'appel|souhaite la bienvenue|accueille"
    r"|(?:releve|note|indique) que le quorum)(?![a-z])"
)
_CONVENED_BY = late(
    r"(?:convoque[es]*|convocation)(?![a-z])(?:(?!(?<![a-z])par )[^.;:]){0,90} par (?!l[ea] )"
    rf"|sur (?:la )?convocation de (?={CIVILITY} (?!l[ea] ))"
)
_OFFICE_BEHIND = late(r",? (?:l[ea] |son |sa |leur )?(?:president|maire)e?(?![a-z-])")
_CIVIL = 10
_TOLD_TO = late(rf"\b(?:a|au) {CIVILITY}$")
"""« pouvoir à Monsieur le Maire, Madame Zoé BRUN »: another person of the list follows."""


def opened_by_office(flow: Flow, span: Span) -> bool:
    """« Monsieur le Maire, le quorum étant atteint, ouvre la séance », « sous la présidence du maire »: no name."""
    if flow.first(_UNDER_OFFICE, span):
        return True
    verbs = (match for name in ("opens", "presides") for match in flow.scan(cue("session", name), span))
    return any(_OFFICE_ALONE.search(flow.fold, max(verb.start() - _CLAUSE, span.start), verb.start()) for verb in verbs)


_CLAUSE = 160
_OFFICE_ALONE = late(
    rf"(?:^|[\n.;:] ?|(?:atteint|constate|verifie),? |(?<=[a-z])(?<! a)(?<! de)(?<! par)(?<! et) (?={CIVILITY} l))"
    rf"(?:{CIVILITY} )?l[ea] maire"
    rf"(?:,? (?!{CIVILITY})[^.;:]*)?\s$"
)


_UNDER_OFFICE = late(
    rf"sous la presidence (?:de (?:{CIVILITY} )?l[ea]|du|de la) maire"
    r"(?! d(?:e|u)\b| d'|,? [a-z]+ [a-z]+,)"
)


def in_list(flow: Flow, lists: Span, away: Sequence[str] = ()) -> Found[Person] | None:
    """« Présents : M. Guy BRET, Maire, M. Luc ROY, … »: the first of the list, who alone holds the office."""
    told = list(_MAYOR.finditer(flow.text, *lists))
    people = read_names(flow, Span(*told[0].span("who" if told[0]["who"] else "row"))) if len(told) == 1 else []
    if len(people) != 1 or any(part_of(people[0].value.name, name) for name in away):
        return None
    return Found(people[0].value, people[0].span, 0.8)


_MAYOR = late(
    r"(?:(?<=[:\n])|^)[ \n]?(?:[-–•] )?(?P<who>[^,;:()\n]{5,50})"
    r"(?:[ ]?[,(–-][ ]?(?:[Ll][ea] )?(?:[Mm]aire|MAIRE)|(?<! [Ll][ea])[ ](?:Maire|MAIRE)(?=[,;]))"
    r"(?=[ ]?[,;.)\n]|[ ]?$|[ ](?:MM?\.|Mme|Mlle|Monsieur|Madame)[ ])"
    r"|(?<=\n)(?P<row>[A-ZÀ-Ý][^,;:()\n\d]{5,50})[ ](?:Maire|MAIRE)(?=[ ](?:[Xx✓]|[Pp]r[ée]sente?)[ ]?\n)"
)
