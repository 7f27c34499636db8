"""Who signs under two offices that stand side by side: « Le maire,  La secrétaire de séance, »."""

from __future__ import annotations

import re

from deliberation_cli.models import Person
from deliberation_cli.parsing.grammar.names import read_names
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.words import CIVILITY


def under_two(flow: Flow, match: re.Match[str], span: Span) -> list[Found[Person]] | None:
    """« Le maire,  La secrétaire de séance, / Luc LEROY  Zoé BRUN »: who signs under the two; None elsewhere."""
    start = flow.text.rfind("\n", span.start, match.start()) + 1
    signs = _TWO_SIGNS.match(flow.fold, start, span.end)
    if signs is None or signs.start("word") != match.start():
        signs = _TWO_SIGNS_FLAT.search(flow.fold, max(match.start() - _SIGN_REACH, span.start), span.end)
    if signs is None or signs.start("word") != match.start():
        return None
    end = flow.text.find("\n", signs.end(), span.end)
    return read_names(flow, Span(signs.end(), end if end >= 0 else span.end))


_TWO_SIGNS = late(
    r"[ ]*l[ea] (?:maire|president|presidente)(?: de (?:la )?seance)?\s?,?[ ]+l[ea] (?P<word>secretaire)"
    r"[^\n\d.:;]{0,12}\n\s*"
)
_TWO_SIGNS_FLAT = late(
    r"(?<=[.;] )l[ea] (?:maire|president|presidente)(?: de (?:la )?seance)?\s?, l[ea] (?P<word>secretaire)"
    rf"(?: de (?:la )?seance)?\s?,? (?={CIVILITY}|[a-z'-]+ [a-z'-]+)"
)
_SIGN_REACH = 40
TWO = 2
