"""A convention flattened to one line gets its line ends back where its words show that one stood.

The twin has the same length and the same words as the flow: only white space differs, so that every span serves both.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span

_LONG = 400
"""Characters of a line that holds the parties of a contract and its first article."""
_REACH = 6000
"""Characters before the words of agreement in which the parties stand."""
_TITLE = 200
_OPENER = late(r" (?=(?:ENTRE|Entre)\b(?: ?:| l[ea]s? | l['’]|,| La | Le ))")
_NAMED = late(r" (?=(?:(?:PROJET DE )?CONVENTION|AVENANT|CONTRAT|PROTOCOLE)\b)")
_PARTS = late(
    r" (?=(?:ARTICLE|Article|Art\.) ?(?:\d{1,2}|1er|PREMIER|premier|[IVX]{1,5})(?: ?er)? ?[-–—:.] )"
    r"|(?<=[.;:] )(?=(?:ARTICLE|Article) (?:\d{1,2}|1er) [A-ZÀ-Ý])|(?<=[.;,] )(?=I[lL] (?:est|a été|EST) )"
    r"|(?<=[.;:)»] )(?=L[EeAa] (?:[Cc][Oo][Nn][Ss][Ee][Ii][Ll]|[Bb]ureau|BUREAU|[Cc]omité|COMIT[EÉ])\b)"
    r"|(?<=[.;:)»] )(?=A[Pp][Rr][EÈeè][Ss] (?:en|EN) a|D[EÉ]CIDE\b)"
    r"| (?=Fait (?:à|en) [^.]{2,60}(?:exemplaire|, le ))|(?<=[.)] )(?=A[Nn][Nn][Ee][Xx][Ee] \d)"
)


def laid_out(flow: Flow) -> Flow | None:
    """The flow with the lines of its conventions; None where none is flattened."""
    breaks = [at for line, agreed in _agreements(flow) for at in _breaks(flow, line, agreed)]
    if not breaks:
        return None
    text, fold = list(flow.text), list(flow.fold)
    for at in breaks:
        if text[at] == " ":
            text[at] = fold[at] = "\n"
    return replace(flow, text="".join(text), fold="".join(fold), memo={})


def _agreements(flow: Flow) -> Iterator[tuple[Span, int]]:
    """« Il est convenu ce qui suit », inside a line that holds more than it."""
    whole = Span(0, len(flow.fold))
    for agreed in sorted(
        m.start() for cues in (cue("conventions", "agreement"), _PART) for m in flow.find_all(cues, whole)
    ):
        start = flow.text.rfind("\n", 0, agreed) + 1
        end = flow.text.find("\n", agreed)
        end = len(flow.text) if end < 0 else end
        if end - start >= _LONG:
            yield Span(start, end), agreed
            return


_PART = late(r"d'autre part")


def _breaks(flow: Flow, line: Span, agreed: int) -> Iterator[int]:
    openers = [m.start() for m in _OPENER.finditer(flow.text, max(line.start, agreed - _REACH), agreed)]
    if not openers:
        return
    yield openers[0]
    titles = [m.start() for m in _NAMED.finditer(flow.text, max(line.start, openers[0] - _TITLE), openers[0])]
    yield from titles[-1:]
    yield from (m.start() - (flow.text[m.start()] != " ") for m in _PARTS.finditer(flow.text, openers[0], line.end))
