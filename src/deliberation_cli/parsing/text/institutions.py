"""Members that are institutions (personnes morales), and who sits for them: « la commune représentée par M. ROY ».

The institution gives nobody a proxy, and its name is no person's: a list of people passes over it, as over a line end.
"""

from __future__ import annotations

import re

from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span

_REACH = 12_000
"""Lists of people stand in so many first characters."""
_REPRESENTED = late(
    r"(?<![a-z'-])(?<!de )(?<!d')(?<!du )(?<!des )(?<!pour )(?:l[ae]s? |l' ?)?(?<!de la )(?<!de l')(?<!pour la )"
    r"(?:(?P<state>etat|prefecture|rectorat)|communes?|villes?|communaute|metropole|agglomeration|region|departement"
    r"|syndicat|association|academie|universite|chambre|caisse|caf|office|federation|societe"
    r"|conseil (?:regional|departemental|general))(?![a-z])"
    r"(?:(?!represent|present|absent|excus|pouvoir|procuration)[^.;:()\d]){0,70}?"
    r"[ ,]{1,2}(?:(?:est|etant|etait|sont) )?representee?s? par (?=[a-z])"
    r"(?!son |sa |leurs? |une? |l[ae]s? |l')"
)


def institutions(flow: Flow) -> tuple[Span, ...]:
    """What names institutions before those who represent them, in the first pages."""
    known: tuple[Span, ...] | None = flow.memo.get("institutions")
    if known is None:
        zone = Span(0, min(_REACH, len(flow.fold)))
        found = (m for m in flow.scan(_REPRESENTED, zone) if flow.text[m.end() : m.end() + 1].isupper())
        known = flow.memo["institutions"] = tuple(Span(match.start(), _end(flow, match)) for match in found)
    return known


def _end(flow: Flow, match: re.Match[str]) -> int:
    """Before the name; behind it where the State sits, whose commissioner is no member."""
    name = _NAME.match(flow.text, match.end()) if match["state"] else None
    return name.end() if name else match.end() - 1


_NAME = late(r"(?:(?:M|Mme|Mlle|Monsieur|Madame)\b\.?\s?)?(?:[A-ZÀ-Þ][\w'’-]+(?: (?=[A-ZÀ-Þ]))?){1,3}")
