"""Il n'y a pas plus de votes que de membres présents ou représentés.

## Ce que la règle vérifie
Pour + contre + abstentions (+ blancs et nuls), tels que l'acte les donne, sont comparés aux présents et représentés à
cette affaire : qui est arrivé compte, qui est parti ne compte plus. Un mouvement que l'acte ne situe pas laisse la
réponse ouverte entre le moins et le plus. Les membres en exercice sont une borne de plus ; plus de cinq voix au-dessus
d'elle sont celles d'autres personnes, et la réponse reste ouverte. Elle l'est aussi quand le porteur d'un pouvoir ou le
secrétaire n'est sur aucune liste : elle a pu l'oublier ; et quand plusieurs membres en exercice ne sont sur aucune
liste, absents compris, et suffiraient : la liste des présents a pu les perdre.

## Pourquoi
Un absent sans pouvoir ne vote pas. Un vote de trop est une preuve que le compte, ou la liste, est faux.

## Conforme
    attendance: {present_count: 5, proxies_count: 1}
    vote: {in_favour: 5, against: 0, abstentions: 1}

## Non conforme
    attendance: {present_count: 5, proxies_count: 1}
    vote: {in_favour: 7, against: 0, abstentions: 0}

## Texte
CGCT L2121-20 : un membre dispose de sa voix, et de celle d'un collègue qui lui a donné pouvoir.

## Options
`members` de delib.toml donne les membres en exercice que l'acte ne dit pas.

---
There are no more votes than members present or represented.

## What it checks
In favour + against + abstentions (+ blank), as the act gives them, are compared with the members present and
represented at that item: whoever has come counts, whoever has left does not. A movement that the act does not place
leaves the answer open between the least and the most. The members in office are one more bound; more
than five votes over it are other people's, and the answer stays open. So it does where the holder of a proxy, or the
secretary, is on no list: the list may have left them out; and where several members in office are on
no list, the absent included, and would be enough: the list of the present may have lost them.

## Why it matters
A member who is away without proxy does not vote. One vote too many proves that the count, or the list, is wrong.

## Text
CGCT L2121-20: a member has one vote, and that of a colleague who gave a proxy.

## Options
`members` of delib.toml gives the members in office where the act does not.
"""

from collections.abc import Iterator
from typing import Any

from deliberation_cli.models import Severity, Text
from deliberation_cli.rules import tally
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.council import Office, in_office

RULE = Rule(
    code="VOT003",
    name="more-votes-than-voters",
    severity="error",
    family="vote",
    title=Text("pas plus de votes que de présents et représentés", "no more votes than members present or represented"),
    messages={
        "pass": Text(
            "{found} votes pour {present} présents + {represented} représentés",
            "{found} votes for {present} present + {represented} represented",
        ),
        "fail": Text(
            "{sum}{found} votes, mais {present} présents + {represented} représentés = {expected}",
            "{sum}{found} votes, but {present} present + {represented} represented = {expected}",
        ),
        "item": Text(
            "{sum}{found} votes, mais au plus {expected} présents ou représentés à cette affaire, arrivées et départs "
            "comptés",
            "{sum}{found} votes, but at most {expected} present or represented at this item, arrivals and departures "
            "counted",
        ),
        "moving": Text(
            "{found} votes pour {least} à {most} présents ou représentés : un mouvement n'est pas situé",
            "{found} votes for {least} to {most} present or represented: a movement has no sure place",
        ),
        "office": Text(
            "{sum}{found} votes, mais {expected} membres en exercice",
            "{sum}{found} votes, but {expected} members in office",
        ),
        "unknown": Text("{found} votes, mais il manque : {missing}", "{found} votes, but missing: {missing}"),
        "weighted": Text(
            "{found} voix : l'organe peut compter des voix pondérées par ses statuts",
            "{found} votes: the body may weigh votes by its statutes",
        ),
        "not-applicable": Text("l'acte ne donne pas le nombre des votes", "the act gives no number of votes"),
    },
)

_SLIP = 5
"""More votes than this over the members in office are other people's (a poll, a ballot of a wider body)."""


def check(context: Context) -> Iterator[Answer]:
    """One answer a vote."""
    for place in tally.votes(context):
        yield _answer(place, context)


def _sum(place: tally.Place) -> str:
    """« 12 + 1 =  », where more than one figure is added."""
    vote = place.vote
    figures = (
        vote.in_favour,
        tally.number(vote.against, len(vote.names_against)),
        tally.number(vote.abstentions, len(vote.names_abstaining)),
        vote.blank_or_null,
    )
    parts = [str(figure) for figure in figures if figure]
    return f"{' + '.join(parts)} = " if len(parts) > 1 else ""


def _unlisted(place: tally.Place) -> int:
    """Holders of a proxy and the secretary, whom no list names: they were there, and the list may lack them."""
    there = {proxy.holder.name for proxy in place.session.attendance.proxies if proxy.holder}
    if place.session.secretary:
        there.add(place.session.secretary.name)
    return sum(not place.roll.fitting(name) for name in there)


def _unplaced(place: tally.Place, office: Office | None) -> int:
    """Members in office whom no list names, though the absent are listed: the list of the present may lack them.

    Where the act's own count of the present is that of its list, nobody is missing there.
    """
    attendance = place.session.attendance
    if office is None or not attendance.absent or attendance.present_count == len(attendance.present):
        return 0
    named = len(attendance.present) + len(attendance.proxies) + len(attendance.absent)
    missing = office.value - named
    return missing if missing > 1 else 0  # one name is soon forgotten; several that are missing were not read


def _answer(place: tally.Place, context: Context) -> Answer:
    session, vote, total = place.session, place.vote, tally.stated_votes(place.vote)
    fields = ("in_favour", "against", "abstentions", "blank_or_null", "names_against", "names_abstaining")
    where = tally.pointers(place.at, vote, *fields)
    if not where or (vote.in_favour is None and not total):
        return RULE.not_applicable(place.at)
    bound = place.voters()
    sides: dict[str, Any]
    if bound is not None and bound.least < total <= bound.most and session.attendance.movements:
        sides = {"least": bound.least, "most": bound.most}
        missing = "attendance.movements"
        return RULE.unknown(missing, pointers=(*where, *bound.pointers), message="moving", found=total, **sides)
    if bound is not None and total <= bound.most:
        sides = {"present": bound.present, "represented": bound.represented}
        return RULE.passes(*where, *bound.pointers, expected=str(bound.most), found=str(total), **sides)
    stated = session.attendance.voters_count  # as many as the act's own voters: VOT002 speaks of its sum
    if bound is not None and stated is not None and total <= stated:
        return RULE.unknown("attendance.present", pointers=(*where, *bound.pointers), found=total)
    office = in_office(place.at_session, session, context.config)
    if bound is not None and total <= bound.most + max(_unlisted(place), _unplaced(place, office)):
        return RULE.unknown("attendance.present", pointers=(*where, *bound.pointers), found=total)
    severity: Severity | None = None
    if session.body.kind in tally.MAY_WEIGH:
        most = bound.most if bound else office.value if office else total
        if total > 2 * most:
            return RULE.unknown("vote.weights", pointers=where, message="weighted", found=total)
        severity = None if session.body.kind is None else "warning"
    if bound is not None and not tally.lists_doubtful(session) and not tally.in_part(total, bound.most):
        return RULE.fails(
            *where,
            *bound.pointers,
            *tally.unsure(context, place.at_session),
            expected=str(bound.most),
            found=str(total),
            severity=severity,
            message="item" if session.attendance.movements else "",
            sum=_sum(place),
            present=bound.present,
            represented=bound.represented,
        )
    if office is not None and office.value < total <= office.value + _SLIP:
        return RULE.fails(
            *where,
            *office.pointers,
            expected=str(office.value),
            found=str(total),
            severity=severity,
            message="office",
            sum=_sum(place),
        )
    lists = [f"attendance.{name}" for name in ("present", "proxies") if not getattr(session.attendance, name)]
    return RULE.unknown(*lists, pointers=where, found=total)
