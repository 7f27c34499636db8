"""Where a list of voters ends: its sentence, its bracket, the foot of a page, or words that name nobody."""

from __future__ import annotations

import re

from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span
from deliberation_cli.parsing.text.running import running_headers
from deliberation_cli.parsing.votes.voter_names import TITLE, WHO, given_below, is_given_name, wraps
from deliberation_cli.parsing.words import CIVILITIES, ITEM

_NAMES_STOP = late(
    rf"[;•)?]|[ ](?=\d{{1,2}}[ ]?[-.)/°])"
    rf"|(?<=\s)(?={ITEM} n ?[°o]"
    r"|(?:departs?|arrivees?|sorties?|retours?)(?: (?:momentane|definiti|anticipe)[a-z]+)? d(?:e |')"
    r"|(?:objet|rapporteure?|secretaire|expose|resultat du vote|(?:ainsi )?fait (?:a|et|le)|acte rendu|la presente"
    r"|l'ordre du jour|l'an (?:20\d\d|deux)|decident?|approuvent?|articles? (?:\d{1,2}(?:er)?|premier|unique)"
    r"|(?:nombre de )?(?:(?:membres|conseillers)(?: en exercice)? ?:|(?:membres |conseillers )?en exercice))\b"
    r"|(?<!, )(?:le |la )?(?:maire|presidente?), [^,;:()]{4,40} (?:le |la )?secretaire)"
    rf"|(?<!\bm)(?<!\bmm)(?<!\b[a-z])\.(?=\s|$)|(?<![,–-])(?<!\bet)\s*\n(?!\s*(?:et\b|,|-\s*{CIVILITIES}))"
)
_GOES_ON = late(
    r",\s+(?:(?:la|le|les|un|une|à|par|sur|en|il|elle|ce|cette|puis|dit|qui|sous)\s+[a-zà-ÿ]{3,}|l['’][a-zà-ÿ]{4})"
    r"|(?<=\w)\s(?:L(?:es?|a)\s+(?!secr|pr[ée]sid|maire)[a-zà-ÿ]{3,}\s|L['’][a-zà-ÿ]{4})"
)
"""« M. A, Mme B, la proposition est adoptée », « Mme B Les taux sont adoptés »: what goes on behind the list."""


def list_end(flow: Flow, span: Span) -> int:
    """Where a list of names ends: its sentence, its bracket, or words that name nobody."""
    goes_on = _GOES_ON.search(flow.text, *span)
    end = min([goes_on.start() if goes_on else span.end, *page_feet(flow, span)])
    for match in _NAMES_STOP.finditer(flow.fold, span.start, end):
        if "\n" in match[0] and _goes_on_below(flow, span, match.start()):
            continue
        if match[0] == ";" and _NEXT_PERSON.match(flow.text, match.end(), end):
            continue
        if match[0] != ")" or "(" not in flow.text[span.start : match.start()]:
            return match.start()
    return end


_NEXT_PERSON = late(rf"\s?{WHO}(?=\s?(?:[;,)\n]|\.(?:\s|$)|et\s|$))")
"""« Contre : M. A ; Mme B »: who stands behind the sign is followed by no « : », no bracket and no verb of a vote."""


def _goes_on_below(flow: Flow, span: Span, position: int) -> bool:
    """Whether a line end parts nobody: inside a bracket, or between a given and a family name."""
    if _VERB_BELOW.match(flow.text, position):
        return False
    broken = _BROKEN_NAME.match(flow.text, position) or _OPEN_END.search(
        flow.text, max(span.start, position - 9), position
    )
    given = _GIVEN_END.search(flow.text, max(span.start, position - _LONGEST_GIVEN), position)
    family = given and is_given_name(given["given"]) and _FAMILY_BELOW.match(flow.text, position)
    if family or given_below(flow, position):
        return True
    own_line = flow.text[max(span.start - 2, 0) : span.start].rstrip(" ").endswith("\n")
    if own_line and re.compile(rf"\s*\n\s*{TITLE}\s").match(flow.text, position):
        return True  # « Ont voté contre : », and under it a name a line
    return broken is not None or inside_bracket(flow, span, position) or wraps(flow, flow.text.index("\n", position))


def page_feet(flow: Flow, span: Span) -> list[int]:
    """Where the foot of a page stands behind a name: « … et M. BRUN Valmorin – séance du 3 mars – page 2 »."""
    return [header.start for header in running_headers(flow) if span.start < header.start < span.end]


_VERB_BELOW = late(
    r"\s*\n\s*[A-ZÀ-Ý]{4,}[ET]\s+(?:l[ea]s?|une?|des|du|de|que)\s|\s*\n\s*[A-ZÀ-Ý]{4,}[ET]\s+(?:l|d|qu)['’]"
)
"""« Mme VIGNAL » and, on the next line, « MODIFIE le tableau »: the decision, in capitals."""
_BROKEN_NAME = late(r"(?<=[a-zà-ÿ.])\s*\n\s*(?:[A-ZÀ-Ý][A-ZÀ-Ý'’-]+\s?){1,3}(?:[,;).(]|et\b|\n|$)")
"""« Mme Christine / DARVENNAIL, M. … »: a line ends between given and family name."""
_GIVEN_END, _LONGEST_GIVEN = late(rf"(?<!\w){TITLE}\s(?P<given>[A-ZÀ-Ý][a-zà-ÿ-]+)$"), 30
_FAMILY_BELOW = late(rf"\s*\n\s*(?!{TITLE}\s)[A-ZÀ-Ý][\w’'-]+(?:\s[A-ZÀ-Ý][\w’'-]+)?\s?[.,;)]")
"""« … Mme Odile / Zeller. »: a line ends behind a civility and a given name."""
_OPEN_END = late(rf"(?<!\w)(?:{TITLE}|[Dd][EeUu]|DES|des)$")
"""« … M. Leblanc et M. / Thuillier »: a line ends behind a civility or a particle."""


def inside_bracket(flow: Flow, span: Span, position: int) -> bool:
    """Whether a bracket that opens before the list closes behind this line end: a wrapped line parts nobody."""
    opened = flow.text.rfind("(", max(span.start - _OPENED, 0), span.start)
    closed = flow.text.find(")", opened, span.end) if opened >= 0 else -1
    return closed > position and "\n\n" not in flow.text[opened:closed]


_OPENED = 60
