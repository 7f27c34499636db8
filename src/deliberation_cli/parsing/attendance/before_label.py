"""A heading without a colon before the label of its first group: « PRÉSENTS Au titre du conseil : Mme BRUN »."""

from __future__ import annotations

from deliberation_cli.parsing.attendance.behind_heading import names_follow
from deliberation_cli.parsing.attendance.heading import Heading, ListKind
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span

DELIBERATIVE = r"\((?:membres )?(?:avec |a |ayant )?voix deliberatives?\)"
"""« ÉTAIENT PRÉSENTS (AVEC VOIX DÉLIBÉRATIVE) »."""
_HEAD = late(
    r"(?P<words>(?:etai(?:en)?t )?(?:(?:membres|conseillers|delegues|elus) )?"
    r"(?:(?P<present>presente?s)|(?P<absent>(?:absente?s|excusee?s)(?: excusee?s)?)))\s"
    rf"(?:{DELIBERATIVE}\s)?"
    r"(?P<label>(?!avec |dans |secretaire|rapporteu|objet|invite|assist)"
    r"(?:(?!(?<![a-z])(?:present|absent|excus|representee?s?(?![a-z])|pouvoir|procuration))"
    r"[a-z'’ /-]){4,60}?)(?:\s\([^()\n]{3,40}\))?\s?:\s?"
)
_NAME = 60
"""Characters in which the first name behind a label shows itself."""


def before_label(flow: Flow, start: int, end: int) -> Heading | None:
    """The heading that starts at `start`, where a label with a capital and then somebody's name stand behind it."""
    head = _HEAD.match(flow.fold, start, end)
    if head is None or not flow.text[start].isupper() or not flow.text[head.start("label")].isupper():
        return None
    if not names_follow(flow, Span(head.end(), min(head.end() + _NAME, end))):
        return None
    kind: ListKind = "present" if head["present"] else "absent"
    return Heading(kind, Span(start, head.start("label")), head["words"])
