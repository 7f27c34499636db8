"""« MM. A et B estiment que la dépense n'était pas prévue et s'abstiennent. »: who speaks first, and then votes.

The verb of the vote is the second one of the sentence, and shares the subject of the first: the names that open the
sentence. Where somebody else is named between them, who may be the one who votes, nothing is read.
"""

from __future__ import annotations

from deliberation_cli.models import Person
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.votes.voter_names import RUN, names_in

_OPENS = late(rf"\s*(?P<names>(?=(?:MM?\.|Mmes?|Messieurs|Mesdames|Monsieur|Madame)\s){RUN})\s+(?=[a-zà-ÿ])")
_SECOND = late(r"(?:,\s)?et\s(?:qui\s|donc\s)?$")
_OTHERS = late(
    r"(?<![a-z])(?:mm?\.|mmes?|mrs?|messieurs|mesdames|monsieur|madame|mlle|conseil\w*|comite|bureau|maire|president\w*|groupe"
    r"|opposition|minorite|majorite|elus?|membres?|commission|adjoint\w*|delegu\w+|ils?|elles?|qui|nous|on|je|habitants?"
    r"|communes?|personnes?|collegues?|voix|votes?)(?![a-z])"
)
_PLURAL = late(r"(?:nn|t|os)ent\b|(?<![a-z])(?:ont|sont)\b")


def shared_subject(flow: Flow, clause: Span, verb: Span) -> list[Found[Person]]:
    """The names that open `clause`, the sentence up to the verb of a vote, which stands behind « et »."""
    opens = _OPENS.match(flow.text, *clause)
    if opens is None or not _SECOND.search(flow.fold, opens.end(), clause.end):
        return []
    if _OTHERS.search(flow.fold, opens.end(), clause.end):
        return []
    people = names_in(flow, Span(*opens.span("names")))
    plural = _PLURAL.search(flow.fold, *verb) is not None
    return people if people and plural == (len(people) > 1) else []
