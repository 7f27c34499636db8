"""Where an annexed convention starts and ends, and where its parts stand: title, parties, preamble, articles,
signature block, annexes.

A convention is recognised by what only a contract has: a line that opens its parties (« ENTRE … »), the words that
bind them, and a first article. A text that merely speaks of a convention has none of these in this order.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from deliberation_cli.models.numbering import number_value
from deliberation_cli.parsing.conventions.articles import convention_heads, is_chapter
from deliberation_cli.parsing.conventions.lines import is_furniture, matches, words_in
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.articles import Head
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.text.proof import DOUBT

_PARTIES_REACH, _PREAMBLE_REACH = 6000, 25000
"""How far the words of agreement may stand from « Entre », and the first article from these, in characters."""
_TITLE_LINES_ABOVE, _TITLE_LINES = 16, 5
_BLOCK_LINES, _BLOCK_LINE_WORDS = 24, 16


@dataclass(slots=True)
class Frame:
    """The parts of one convention."""

    span: Span
    title: Span | None
    parties: Span
    preamble: Span
    heads: list[Head]
    body_end: int
    """End of the last article's text."""
    signature: Span | None = None
    annexes: list[Span] = field(default_factory=list)
    """The heading lines of its annexes."""


def find_conventions(flow: Flow, span: Span | None = None) -> list[Span]:
    """Spans of the conventions annexed to the act, each from its title to its last annex, in order."""
    return [frame.span for frame in frames(flow, span)]


def frames(flow: Flow, span: Span | None = None) -> list[Frame]:
    """The parts of each convention in `span` (the whole flow by default)."""
    area = span or Span(0, len(flow.text))
    found: list[Frame] = []
    opened = list(_opened(flow, area))
    for index, (start, title, opener) in enumerate(opened):
        if found and start < found[-1].span.end:
            continue
        limit = opened[index + 1][0] if index + 1 < len(opened) else area.end
        frame = _frame(flow, start, title, opener, limit)
        if frame is not None:
            found.append(frame)
    return found


def unframed_convention(flow: Flow) -> Found[None] | None:
    """The words by which parties agree, in a text where no convention was framed: it may be there for all that."""
    agreed = next(iter(flow.find_all(cue("conventions", "agreement"), Span(0, len(flow.fold)))), None)
    return Found(None, Span(*agreed.span()), DOUBT) if agreed else None


def _opened(flow: Flow, area: Span) -> Iterator[tuple[int, Span | None, Span]]:
    """Places where a convention opens: (start, title, line that opens the parties)."""
    last = area.start
    for line in flow.lines(area):
        if line.start < last or not _opens_parties(flow, line):
            continue
        if _first_article(flow, line, area.end) is None:
            continue
        title = _title_above(flow, Span(last, line.start))
        last = line.end
        yield (title.start if title else line.start), title, line


def _opens_parties(flow: Flow, line: Span) -> bool:
    first = flow.text[line.start : line.end].lstrip("-–•■*# ")[:1]
    return first.isupper() and matches(flow, "parties_open", line)


def _first_article(flow: Flow, opener: Span, end: int) -> tuple[int, int] | None:
    """(end of the parties, start of the first article) where the words behind `opener` make a contract."""
    reach = min(opener.start + _PARTIES_REACH, end)
    agreement = cue("conventions", "agreement").search(flow.fold, opener.start, reach)
    stop = agreement.start() if agreement else reach
    heads = convention_heads(flow, Span(stop if agreement else opener.end, min(stop + _PREAMBLE_REACH, end)))
    if not heads or (number_value(heads[0].number) or (1,))[0] != 1:
        return None
    first = heads[0].span.start
    parties_end = agreement.start() if agreement else first
    marks = [m.group()[:10] for m in cue("conventions", "party_mark").finditer(flow.fold, opener.start, parties_end)]
    if len({*marks}) < (1 if agreement or marks.count("represente") > 1 else 2):
        return None
    if any(_resumes(flow, line) for line in flow.lines(Span(opener.end, first))):
        return None
    return parties_end, first


def _title_above(flow: Flow, above: Span) -> Span | None:
    """The title that stands over the parties: its first line down to the last that still belongs to it."""
    lines = [line for line in flow.lines(above) if not is_furniture(flow, line)][-_TITLE_LINES_ABOVE:]
    for index in range(len(lines) - 1, -1, -1):
        if _resumes(flow, lines[index]):
            return None
        if _is_title(flow, lines[index]):
            while index and _is_title(flow, lines[index - 1]):
                index -= 1
            return Span(lines[index].start, _title_end(flow, lines[index:]))
    return None


def _is_title(flow: Flow, line: Span) -> bool:
    text = flow.text[line.start : line.end].strip(' .:«»"')
    return matches(flow, "title", line, whole=False) and text[:1].isupper() and words_in(flow, line) <= 30


def _title_end(flow: Flow, lines: list[Span]) -> int:
    """The title goes on over short lines that are no sentence and no visa."""
    end = lines[0].end
    for line in lines[1:_TITLE_LINES]:
        words = flow.fold[line.start : line.end].strip()
        if words.startswith(("vu ", "vu:", "considerant", "preambule", "annexe")) or words.endswith((".", ";")):
            break
        if words_in(flow, line) > 16:
            break
        end = line.end
    return end


def _frame(flow: Flow, start: int, title: Span | None, opener: Span, limit: int) -> Frame | None:
    bounds = _first_article(flow, opener, limit)
    if bounds is None:
        return None
    parties_end, first = bounds
    limit = _limit(flow, first, limit)
    heads = convention_heads(flow, Span(first, limit))
    annexes = _annex_heads(flow, Span(first, limit))
    heads, block_start = _main(flow, heads, annexes, limit)
    signature = _block(flow, block_start, limit) if block_start is not None else None
    annexes = [line for line in annexes if line.start >= (signature.end if signature else heads[-1].body_start)]
    body_end = signature.start if signature else annexes[0].start if annexes else limit
    end = limit if annexes or signature is None else signature.end
    parties = _parties(flow, Span(_after_opener(flow, opener), parties_end))
    return Frame(
        span=Span(start, _trimmed(flow, Span(start, end))),
        title=title,
        parties=parties,
        preamble=Span(parties.end, first),
        heads=heads,
        body_end=body_end,
        signature=signature,
        annexes=annexes,
    )


def _parties(flow: Flow, span: Span) -> Span:
    """Up to the preamble, the visas, or what follows the last « d'autre part » of parties that end on these words."""
    stop = next((line.start for line in flow.lines(span) if matches(flow, "parties_end", line, whole=False)), span.end)
    span = Span(span.start, stop)
    parts = list(cue("conventions", "one_part").finditer(flow.fold, span.start, span.end))
    closing = bool(parts) and len(flow.fold[span.start : parts[0].start()].split()) >= 3
    return Span(span.start, parts[-1].end()) if closing and len(parts) > 1 else span


def _after_opener(flow: Flow, opener: Span) -> int:
    """Where the first party starts: behind « Entre », on its line or on the next one."""
    words = flow.fold[opener.start : opener.end]
    at = words.find("entre") + len("entre")
    if "soussign" in words:
        at = words.find("soussign")
        at = next((i for i in range(at, len(words)) if words[i] in " :,"), len(words))
    return opener.start + at


def _limit(flow: Flow, first: int, limit: int) -> int:
    """Where the act takes the floor again."""
    previous_is_head = True
    for line in flow.lines(Span(first, limit)):
        if _resumes(flow, line):
            return line.start
        at = flow.text.find("OBJET :", line.start, line.end)
        at = flow.text.find("Objet :", line.start, line.end) if at < 0 else at
        behind = flow.text[line.start : at].strip() if at >= 0 else "-"
        if at >= 0 and (not behind or behind.endswith("-")) and not previous_is_head:
            return at
        previous_is_head = flow.fold.startswith("art", line.start)
    return limit


def _resumes(flow: Flow, line: Span) -> bool:
    return matches(flow, "resume", line, whole=False)


def _annex_heads(flow: Flow, span: Span) -> list[Span]:
    """Lines that open an annex: « ANNEXE 1 – Plan », in a line of its own."""
    lines = []
    for line in flow.lines(span):
        opens = flow.text[line.start : line.end].lstrip("-–•■*# ")[:1].isupper()
        if opens and words_in(flow, line) <= 16 and matches(flow, "annex_head", line):
            words = flow.fold[line.start : line.end].rstrip()
            if not words.endswith((".", ";", ",")) and ("annexe " not in words[8:] or ":" in words):
                lines.append(line)
    return lines


def _main(flow: Flow, heads: list[Head], annexes: list[Span], limit: int) -> tuple[list[Head], int | None]:
    """The convention's own articles (not those of an annex or of what follows), and where its signatures start."""
    for index, head in enumerate(heads):
        stop = heads[index + 1].span.start if index + 1 < len(heads) else limit
        stop = min([stop, *(line.start for line in annexes if line.start > head.span.start)])
        signs = _signature_start(flow, Span(head.body_start, stop))
        if signs is not None:
            return heads[: index + 1], signs
        if stop < limit and (index + 1 == len(heads) or stop < heads[index + 1].span.start):
            later = [h for h in heads[index + 1 :] if number_value(h.number) == (1,)]
            if index + 1 == len(heads) or later:
                return heads[: index + 1], _signature_start(flow, Span(stop, limit))
    return heads, None


def _signature_start(flow: Flow, span: Span) -> int | None:
    """The line that opens the signatures: « Fait à … », « Pour la commune », « Le Maire »."""
    lines = [line for line in flow.lines(span) if not is_furniture(flow, line)]
    ended = True
    for index, line in enumerate(lines):
        text = flow.text[line.start : line.end]
        few = words_in(flow, line) <= _BLOCK_LINE_WORDS
        if text[:1].isupper() and few and matches(flow, "signature_open", line):
            return line.start
        if ended and few and text[:1].isupper() and _signs(flow, line, lines[index + 1 :]):
            return line.start
        ended = text.rstrip().endswith((".", ";", ":", "»", ")"))
    return None


def _signs(flow: Flow, line: Span, following: list[Span]) -> bool:
    """« Pour la Commune » or « Le Maire » as the head of a block of short lines."""
    if flow.text[line.start : line.end].rstrip().endswith((".", ";")):
        return False
    short = all(words_in(flow, each) <= 9 for each in [line, *following[:3]])
    heads = matches(flow, "signs_for", line, whole=False) or matches(flow, "quality", line, whole=False)
    return short and heads


def _block(flow: Flow, start: int, limit: int) -> Span:
    """The signature block: short lines, up to an annex, a stamp or the act."""
    end = start
    for count, line in enumerate(flow.lines(Span(start, limit))):
        long = words_in(flow, line) > _BLOCK_LINE_WORDS + (8 if count == 0 else 0)
        if count >= _BLOCK_LINES or long or _annex_heads(flow, line) or is_chapter(flow, line):
            break
        if count and is_furniture(flow, line):
            break
        end = line.end
    return Span(start, end)


def _trimmed(flow: Flow, span: Span) -> int:
    """The end without the stamps and rules that close the last page."""
    end = span.start
    for line in flow.lines(span):
        if not is_furniture(flow, line):
            end = line.end
    return end
