"""Who keeps out of a vote and is not named beside the words that say so.

« Mme A étant membre du bureau, elle ne participe pas au vote »: the subject stands before its pronoun. « M. A et Mme B,
membres de l'association, quittent la salle. … Ne prennent pas part au vote : 2 »: as many as the figure says went out.
"""

from __future__ import annotations

import re

from deliberation_cli.models import Person
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.text.proof import DOUBT
from deliberation_cli.parsing.text.sentences import sentence_start
from deliberation_cli.parsing.votes.figures import Tally
from deliberation_cli.parsing.votes.voter_names import INITIAL, RUN, TITLE, WHO, WORD, names_in

_PERSON = rf"{TITLE}\s{INITIAL}{WORD}(?:\s{WORD}){{0,4}}"
_PLAIN = r"[A-ZÀ-Ý][a-zà-ÿ]+(?:-[A-ZÀ-Ý][a-zà-ÿ]+)?\s[A-ZÀ-Ý][A-ZÀ-Ý'’-]+"
_NAMES = rf"(?:{_PERSON}|{_PLAIN})(?:(?:,\s|\s(?:et|ET)\s)(?:{_PERSON}|{_PLAIN}|{WORD}(?:\s{WORD}){{0,2}})){{0,5}}"
_WITH_NOTE = rf"(?:{_PERSON}|{_PLAIN})(?:\s\([^()]{{2,60}}\))?"
_NOTED = rf"{_WITH_NOTE}(?:(?:,\s|\set\s){_WITH_NOTE}){{0,9}}"
"""« M. A (Boule), Mme B (Rugby) »: with what keeps each away."""
_SEVERAL = rf"{WHO}(?:(?:,\s|\set\s|\sainsi\sque\s){WHO}){{0,4}}"
_SUBJECT = late(
    rf"\s*(?P<names>{_SEVERAL}),?\s(?:étant|membres?|président\w*|trésori\w+|est\s|sont\s|ayant\s"
    r"|se\s(?:dit|disent|déclare|trouve)|(?:indique|déclare|signale|précise|rappelle)\s)"
    rf"(?:(?!{TITLE}\s)[^.()\n]){{3,160}}?(?:[,:;]\s(?:elles?|ils?)|\set)\s(?:(?!{TITLE}\s)[^.;:()\n]{{0,60}}\s)?$"
)
_LATTER = late(rf"(?P<names>{WHO}),?\s(?:celui-ci|celle-ci|ce\sdernier|cette\sdernière)\s(?:[^.;:()\n]{{0,60}}\s)?$")
"""« Un candidat étant le fils de Mme A, celle-ci se retire et ne participe pas »: who was named last."""
_GOES = late(
    rf"(?:(?<=[.!?;]\s)(?<!M\.\s)|(?<=\n)|^)\s*(?:(?P<names>{_NAMES})(?:,\s(?!{TITLE}\s)[^.;:()\n]{{3,90}})?,?\s"
    r"(?:quitte(?:nt)?|sort(?:ent)?|se\sretire(?:nt)?|(?:est|sont)\ssorti(?:es?|s)?|(?:a|ont)\squitté)"
    rf"|Sorties?\sde\s(?P<out>{_NAMES}))(?![a-zà-ÿ])(?P<behind>[^.;\n]{{0,120}})"
)
_GO = late(rf"(?<=\s)(?:quittent|sortent\sde)\sla\s(?:salle|séance)\s?:\s(?P<out>{_NOTED})")
"""« les élus intéressés quittent la salle : M. A (Boule), Mme B (Rugby) »."""
_GOES_OUT = late(
    r"(?<![a-z])(?:quitte(?:nt)?|sort(?:ent)?|sorti(?:e|es|s)?|se (?:retire|deporte)"
    r"|(?:s'est|se sont) (?:retire|deporte))(?![a-z]{2})"
)
_WITHDRAWS = late(
    rf"(?:(?<=[.!?;]\s)(?<!M\.\s)|(?<=\n)|^)\s*(?P<names>{RUN})"
    rf"(?P<note>,?\s(?!{TITLE}\s)(?:[^.;:()\n]|\n(?!\n)){{3,120}}?)?,?\s"
    r"(?:elle\s|il\s|elles\s|ils\s)?(?:déclare(?:nt)?\s)?"
    r"(?:(?:quitte(?:nt)?|(?:a|ont)\squitté)(?=\s(?:la\s(?:salle|pièce)|l['’]hémicycle))"
    r"|sort(?:ent)?|(?:est|sont)\ssorti(?:es?|s)?|se\s(?:retire|déporte)(?:nt|r)?|(?:s['’]est|se\ssont)\s(?:retiré|déporté)e?s?)"
    r"(?![a-zà-ÿ])(?P<behind>(?P<room>\s(?:de\s)?(?:la\s(?:salle|pièce)|l['’]hémicycle)(?![a-zà-ÿ]))?[^.;\n]{0,120})"
)
_TOUCHED = late(
    r"intéress|concerné|conflit\sd|(?<![a-zà-ÿ])(?:membre|adhérent|administrat|trésori|secrétaire|salarié|dirigeant|gérant"
    r"|associé|actionnaire|bénéficiaire|propriétaire|locataire|exploitant|riverain|voisin|acquéreur|vendeur|affouagiste"
    r"|épou[sx]|parent|conjoint|fr[èe]re|s[œo]e?ur|fils|fille|gendre|candidat)"
    r"|(?:présiden|direct)\w*\s(?:de|du|des|d['’]|honor)"
    r"(?!\s?(?:la\s|l['’])?(?:séance|communauté|conseil|comité|syndicat|bureau|assemblée))"
    r"|qui\s(?:siège|préside|dirige|exploite|travaille|est)\s|dont\s(?:la|le|l['’]|son|sa)"
)
"""What ties a person to the matter; a president who goes out while the accounts are voted is not told so."""
_TOUCHED_BEHIND = late(
    r"\s(?:de\s)?(?:la\s(?:salle|pièce)|l['’]hémicycle),?\s(?:(?:son|sa|ses)\s[^.,;]{3,40}\s)?"
    r"(?:étant|car\s|en\sraison\sd|pour\sconflit|au\stitre\sd)"
)
_ROOM = late(r"\s(?:de\s)?(?:la\s(?:salle|séance|pièce)|l['’]hémicycle)(?![a-zà-ÿ])")
_INTERESTED = late(
    r"intéressé|concerné|conflit\sd|membre|présiden|trésori|propriétaire|locataire|exploitant|riverain|voisin"
    r"|acquéreur|vendeur|gérant|épou[sx]|parent"
)
_FOR_A_WHILE = late(
    r"\d\s?h(?:eures?)?(?![a-zà-ÿ])|heures|un\sinstant|revien|revenu|retour|reprend|rejoint"
    r"|regagne|pouvoir|procuration|définitive"
)
_OF_A_PLACE = late(r"\s(?:[dl]['’]|(?:de|du|des|le|la|les|son|sa|ses)\s)")
"""« quitte la collectivité », « sort de l'école », « se retire de la commission »: no vote is left."""


def subject_of(flow: Flow, span: Span, tally: Tally) -> list[Found[Person]]:
    """Who the « elle » or « il » of the words that tell the vote is, where the sentence speaks of nobody else."""
    start = sentence_start(flow, span, tally.span.start)
    if latter := _LATTER.search(flow.text, start, tally.span.start):
        return names_in(flow, Span(*latter.span("names")))
    if flow.fold[start - 2 : start] == "; ":
        start = sentence_start(flow, span, start - 2)
    match = _SUBJECT.match(flow.text, start, tally.span.start)
    return names_in(flow, Span(*match.span("names"))) if match else []


def leavers(flow: Flow, span: Span, count: int) -> list[Found[Person]]:
    """The people who went out before the vote of `span`, where they are as many as kept out of it."""
    people: dict[str, Found[Person]] = {}
    for match in _GOES.finditer(flow.text, *span):
        if not _for_the_vote(match):
            continue
        found = names_in(flow, Span(*match.span("names" if match["names"] else "out")))
        people |= _doubtful(found)
    for match in _GO.finditer(flow.text, *span):
        people |= _doubtful(names_in(flow, Span(*match.span("out"))))
    return list(people.values()) if len(people) == count else []


def withdrawn(flow: Flow, span: Span) -> list[Found[Person]]:
    """The people who went out because the matter touches them: « M. A, trésorier du club, quitte la salle »."""
    if flow.first(_GOES_OUT, span) is None:
        return []
    people: dict[str, Found[Person]] = {}
    for match in _WITHDRAWS.finditer(flow.text, *span):
        touched = _TOUCHED.search(match["note"] or "") or _TOUCHED_BEHIND.match(match["behind"])
        back = _FOR_A_WHILE.search(match["behind"])
        if touched and not back and (match["room"] or not _OF_A_PLACE.match(match["behind"])):
            people |= _doubtful(names_in(flow, Span(*match.span("names"))))
    return list(people.values())


def _doubtful(found: list[Found[Person]]) -> dict[str, Found[Person]]:
    return {person.value.name: person._replace(confidence=min(person.confidence, DOUBT)) for person in found}


def _for_the_vote(match: re.Match[str]) -> bool:
    """« quitte la salle », « Mme A, intéressée, se retire »: not « à 20 h 15 », not « un instant puis revient »."""
    behind = match["behind"]
    if _FOR_A_WHILE.search(behind):
        return False
    return bool(match["out"] or _ROOM.match(behind)) or (
        _INTERESTED.search(match[0]) is not None and not _OF_A_PLACE.match(behind)
    )
