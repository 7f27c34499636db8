"""The function (fonction) that stands beside a name: « M. Paul DURAND, maire », not the label of what follows."""

from __future__ import annotations

from deliberation_cli.parsing.grammar.lexer import Token
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow


def office_of(flow: Flow, name_end: int, office: Token | None) -> str | None:
    """The function as written, if it is that of the person whose name ends at `name_end`."""
    if office is None:
        return None
    words = " ".join(flow.text[office.start : office.end].split()).rstrip(" .,;:)")
    between = flow.fold[name_end : office.start]
    if _MANY.search(flow.fold, office.start, office.end):
        return None
    labels = _LABEL_ENDS.match(flow.fold, office.end)
    if labels and _OF_THE_SESSION.match(flow.fold, office.start):
        return None
    if not _PARTS.search(between) and (labels or _ANOTHER.search(between)):
        return None
    return words or None


_MANY = late(
    r"(?:adjointe?|conseill(?:er|ere)|presidente?|titulaire|suppleante?|administrat(?:eur|rice)|deleguee?|membre|maire)"
    r"s(?![a-z])"
)
"""« MM. BRUN, ROUX, adjoints », « … Zoé BRUN Adjoints : M. ROUX »: told of a whole group, or of the next."""
_LABEL_ENDS = late(r"(?:\s(?:de|du)\s(?:la\s)?(?:seance|conseil))?\s?:")
_OF_THE_SESSION = late("secretaire|presiden|rapporteu")
"""« Présidence : Zoé BRUN – Secrétaire : Guy ROUX »: the next label."""
_PARTS = late(r"[,(–;/-]")
_ANOTHER = late(r"(?<![a-z])(?:le|la|l'|m|mr|mme|monsieur|madame)(?![a-z])")
"""« … Zoé BRUN Le maire ouvre la séance »: somebody else's, without a comma between."""
