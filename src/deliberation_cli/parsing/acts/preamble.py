"""What stands before a decision: visas (« Vu … »), recitals (« Considérant … ») and who reports (rapporteur)."""

from __future__ import annotations

from deliberation_cli.models import Person
from deliberation_cli.parsing.cues import cue, value_cues
from deliberation_cli.parsing.grammar.given_names import given_names
from deliberation_cli.parsing.grammar.names import read_names
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span, remembered
from deliberation_cli.parsing.words import CIVILITY

_LONGEST = 900


def read_visas(flow: Flow, span: Span) -> list[Found[str]]:
    """Each « Vu … », one a legal text where the act gives each its own line."""
    return [paragraph for name, paragraph in _paragraphs(flow, span) if name == "visa"]


def read_recitals(flow: Flow, span: Span) -> list[Found[str]]:
    """Each « Considérant … »."""
    return [paragraph for name, paragraph in _paragraphs(flow, span) if name == "recital"]


@remembered
def _paragraphs(flow: Flow, span: Span) -> list[tuple[str, Found[str]]]:
    """Visas and recitals in their order."""
    opens = [(name, cue("dispositif", name)) for name in ("visa", "recital")]
    stop = cue("dispositif", "preamble_end")
    found: list[tuple[str, Found[str]]] = []
    opened: tuple[str, int] | None = None
    end = span.start
    for line in flow.lines(span):
        head = flow.fold[line.start : line.end].lstrip()
        fresh = next((name for name, pattern in opens if pattern.match(head)), None)
        if opened and (fresh or stop.match(head) or end - opened[1] > _LONGEST):
            found.append(_paragraph(flow, *opened, end))
            opened = None
        if fresh:
            opened = fresh, line.start
        end = line.end
    return [*found, _paragraph(flow, *opened, end)] if opened else found


def _paragraph(flow: Flow, name: str, start: int, end: int) -> tuple[str, Found[str]]:
    place = Span(start, end)
    return name, Found(flow.slice(place), place)


def read_rapporteur(flow: Flow, span: Span) -> Found[Person] | None:
    """Who reports on the item, where a name stands beside the word."""
    for pattern, side in value_cues("dispositif", "rapporteur"):
        match = next(flow.scan(pattern, span), None)
        if match is None:
            continue
        stretch = _behind(flow, span, match.end()) if side == "after" else _before(flow, span, match.start())
        people = read_names(flow, stretch) if stretch.end - stretch.start < 90 else []
        if len(people) == 1 and (side == "before" or _LEADS.fullmatch(flow.fold, stretch.start, people[0].span.start)):
            return _without_title(flow, people[0])
    return None


def _without_title(flow: Flow, found: Found[Person]) -> Found[Person]:
    """« Mme BRUN Habitants de la commune : … »: the first word of the text, behind a family name in capitals."""
    *name, last = found.value.name.split()
    alone = all(word.isupper() for word in name) and name and found.value.civility
    if not alone or last.isupper() or last.lower() in given_names() or not _SMALL.match(flow.text, found.span.end):
        return found
    end = flow.text.rfind(last, found.span.start, found.span.end)
    span = Span(found.span.start, found.span.start + len(flow.text[found.span.start : end].rstrip()))
    return Found(found.value.model_copy(update={"name": " ".join(name)}), span, found.confidence)


_LEADS = late(
    rf"[\s:–-]*(?:{CIVILITY}\s*)?"
    r"(?:l[ea] (?:[a-z'-]+ ){0,6}?[a-z'-]+,?\s*)?"
)
"""Between « présenté par » and a name; « présenté par le maire s'équilibre en recettes : Section … » holds none."""
_SMALL = late(r"\s(?:de|du|des|d['’]|à|au|aux|en|pour|sur|et)(?![a-zà-ÿ])")


def _behind(flow: Flow, span: Span, start: int) -> Span:
    """The name behind « Rapporteur : »: to the end of the line, or to what opens next where the line runs on."""
    line_end = flow.text.find("\n", start, span.end)
    end = min(line_end if line_end > 0 else span.end, start + _NAME)
    for capital in _CAPITAL.finditer(flow.text, start + _CIVILITY, end):
        name = next((n for n in ("header", "opener") if cue("items", n).match(flow.fold, capital.start())), None)
        if name == "header" or (name and _SPEAKS.match(flow.fold, capital.start())):
            return Span(start, capital.start())
    return Span(start, end)


def _before(flow: Flow, span: Span, end: int) -> Span:
    """The name before « rapporte », in the same sentence."""
    line = flow.text.rfind("\n", span.start, end)
    above = _NAME_ABOVE.search(flow.text, max(line - _NAME, span.start), max(line, span.start))
    start = above.start() if above else max(line + 1, span.start)
    stops = [stop.end() for stop in _SENTENCE_END.finditer(flow.text, start, end)]
    return Span(stops[-1] if stops else start, end)


_NAME_ABOVE = late(r"(?<=\s)(?:(?:M\.|Mme|[A-ZÀ-Þ][A-ZÀ-Þ'’-]+) ){0,3}[A-ZÀ-Þ][A-ZÀ-Þ'’-]+$")
"""« … BRUN / Zoé rapporte »: the line ends inside the name."""
_SPEAKS = late(r"(?:m|mm|mr|mme|mlle|monsieur|madame|messieurs|le|la|les|il|elle|ce|cette|par|vu|suite)(?![a-z])")
"""Who speaks in the next sentence; « Mme Zoé BRUN | Mme BRUN rappelle » must not lose the family name."""
_NAME, _CIVILITY = 70, 9
"""Characters of the longest name with its civility, and of the longest civility."""
_CAPITAL = late(r"(?<=\s)[A-ZÀ-ÝŒ]")
_SENTENCE_END = late(r"(?<![MmJ])(?<!MM)(?<!\bDr)[.;:]\s+(?=\S)")
