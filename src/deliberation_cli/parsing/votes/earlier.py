"""What was voted before this session: « M. A rappelle que la commune avait voté contre le schéma par 9 voix contre 5 ».

The pluperfect tells of another day, and so does an act that a visa cites. Where the sentence goes on to what is decided
now (« le conseil, qui avait adopté le principe, approuve le projet »), its figures are of today.
"""

from __future__ import annotations

import re

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span
from deliberation_cli.parsing.text.sentences import sentence_start


def told_of_before(flow: Flow, span: Span, at: int) -> bool:
    """Whether the words at `at` stand in the part of a sentence that tells of an earlier vote."""
    if _TO_BE_NOTED.search(flow.fold, max(at - _NOTED_REACH, span.start), at):
        return True
    start = sentence_start(flow, span, at)
    matches = cue("votes", "earlier").finditer(flow.fold, start, at + _AHEAD)
    told = [match for match in matches if match.end() <= at]
    if not told:
        return False
    beside = _BESIDE.search(flow.fold, max(told[-1].start() - _SUBJECT, 0), told[-1].start())
    goes_on = beside is not None and _GOES_ON.search(flow.text, told[-1].end(), at + _AHEAD)
    return not goes_on and cue("votes", "now").search(flow.fold, told[-1].end(), at) is None


_TO_BE_NOTED, _NOTED_REACH = (
    late(
        r"(?<![a-z])(?:(?:a|avait) ete|fallait|faut|devait|lieu de|convient de) (?:bien |mal )?"
        r"(?:not|li|ecri|inscri|indiqu|mentionn)[a-z]{1,3}\s?:?\s?[«\"]?\s?(?:adopte|approuve|vote)?e?s?"
        r"(?: (?:par|a))?\s?[«\"]?\s?(?:\d{1,3} (?:voix|votes?)[^.;]{0,60})?$"
    ),
    120,
)
"""« Il a été noté : adopté par 24 voix, alors qu'il fallait noter … »: minutes of another day are put right."""
_BESIDE, _SUBJECT = late(r"(?:conseil|comite|bureau|assemblee|commission)(?: [a-z]+)?, qui $"), 50
_GOES_ON = late(
    r",\s(?:(?:se\s|s['’])[a-zà-ÿ]+(?:e|ent|it)\s"
    r"|(?!(?:relative|suite|comme|contre|notamment|soit|avant|dont|suivant)\b)[a-zà-ÿ]{2,}(?:e|ent|it|d)(?<!ment)\s"
    r"(?:l[ae]s?\b|l['’]|une?\b|ce(?:s|t|tte)?\b|s(?:on|a|es)\b|leurs?\b|par\b|[a-zà-ÿ]+ment\b))",
    re.IGNORECASE,
)
"""« le conseil, qui avait refusé cette demande, accorde la subvention »: what stands behind its clause is of today."""


_AHEAD = 16
"""« adoptée | par 24 voix »: what follows is looked at, though it is not part of the words."""


def of_another_vote(flow: Flow, said: Span) -> bool:
    """Whether « à l'unanimité » tells how an earlier act was taken, or how another body voted."""
    before = _EARLIER.search(flow.fold, max(said.start - _EARLIER_REACH, 0), said.start)
    return before is not None or _LONG_AGO.match(flow.fold, said.end) is not None


_EARLIER = late(
    r"deliberation (?:n ?° ?[\w/.-]+ )?du \d{1,2}(?:er)? [a-z]{3,9} \d{4},? (?:\( ?)?"
    r"(?:adoptee|votee|approuvee|prise) $"
    r"|(?<![a-z])(?:son|leur|votre) (?:conseil|groupe|assemblee)(?: municipal)? (?:a|s'est|avait) [^.;:]{3,50}$"
)
_LONG_AGO = late(
    r" (?:il y a |l'an(?:nee)? (?:passe|dernie)|en (?:19|20)\d\d(?!\d)|lors (?:du|de la|d'un) (?:dernie|precedent))"
)
"""« Le barème fut voté à l'unanimité l'an dernier »."""
_EARLIER_REACH = 90
"""« par délibération du 3 mars 2021 (adoptée à l'unanimité) »: how an earlier act was taken.

« M. ROY indique que son conseil a voté contre à l'unanimité »: how another body voted.
"""
