"""Where the header says more than was read of it: the lists keep what was read, and their evidence says the doubt.

A list may be read in part without a sign of it. Words that relate two people (« pouvoir à », « procuration de ») tell
how many proxies stand on the page: where they are more than the proxies read, the proxies are not to be trusted, nor
is any sum made with them.
"""

from __future__ import annotations

import re

from deliberation_cli.models import Attendance
from deliberation_cli.parsing.flow import Flow, Found, Span
from deliberation_cli.parsing.proof import Proven

DOUBT = 0.6
"""Confidence of a list that is read in part, as far as words can tell."""
_BEHIND = 300
"""Characters behind the last list read in which what was left of it may stand."""
_RELATION = re.compile(
    r"(?:[Pp]ouvoirs?|[Pp]rocurations?|[Mm]andats?|POUVOIR|PROCURATION)(?: donnée?)?\s+(?:à|a|au|de|d’|d')\s*"
    r"(?:M\.|MM\.|Mr|Mme|Mlle|Monsieur|Madame|[A-ZÀ-Ý])"
)


def doubt_proxies(flow: Flow, header: Span, attendance: Proven[Attendance]) -> None:
    """Lower the confidence of the proxies where `header` relates more people than they are.

    A proxy told twice, beside its giver and beside its holder, is related twice.
    """
    told = len(_RELATION.findall(flow.text, header.start, header.end + _BEHIND))
    read = len(attendance.value.proxies)
    if told <= read or told == 2 * read:
        return
    proofs = {at: found for at, found in attendance.proofs.items() if at.startswith("/proxies")}
    if "/proxies" not in proofs:
        proofs["/proxies"] = Found(None, header)
    for at, found in proofs.items():
        attendance.prove(at, Found(found.value, found.span, min(found.confidence, DOUBT)))
