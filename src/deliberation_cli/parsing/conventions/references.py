"""What the convention refers to: its articles and annexes (found in it, or not), laws and codes, earlier acts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from deliberation_cli.models import Reference
from deliberation_cli.models.numbering import number_value
from deliberation_cli.parsing.conventions.lines import is_furniture
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.articles import Head
from deliberation_cli.parsing.grammar.dates import find_dates
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span, fold
from deliberation_cli.parsing.text.proof import Proven

_NUMBER = (
    r"(?:[lrd]\.? ?\*?\d[\d-]*|\d{1,4}(?:[.-]\d{1,3})*(?:er)?(?: (?:bis|ter)(?![a-z]))?"
    r"|(?=[xvi])x{0,3}(?:ix|iv|v?i{0,3})(?![a-z]))"
)
_ARTICLE = late(
    rf"(?<![a-z])art(?:icle|\.)s?\s+(?P<numbers>{_NUMBER}(?:(?:\s*,\s*|\s+et\s+|\s+ou\s+|\s+a\s+){_NUMBER})*)(?![a-z])"
)
_ONE = late(_NUMBER)
_TITLE = late(
    r"\s*[-–—:]\s*(?P<dash>[A-ZÀ-Ý][^().,;:«»\n]{2,80}?)\s*(?=[).,;]|$)"
    r"|\s*(?:intitulé\s*)?[«“\"]\s*(?P<quoted>[^«»“”\"]{2,80}?)\s*[»”\"]"
    r"|\s*\(\s*(?P<bracket>[A-ZÀ-Ý][^().,;«»]{2,60}?)\s*\)"
)
_ANNEX = late(
    r"(?<![a-z])annexes?\s+(?:n\s?[°o]\s?)?"
    r"(?P<numbers>(?:\d{1,2}|[ivx]{1,4}|[a-h])(?![a-z\d])(?:(?:\s*,\s*|\s+et\s+|\s+a\s+)(?:n\s?[°o]\s?)?\d{1,2}(?!\d))*)"
)
_LAW_TAIL = late(
    r"\s*,?\s*(?:(?:et suivants?|et s\.|,? ?alineas? \d(?: et \d)?)\s*,?\s*)?"
    r"(?:modifiee?\s+)?(?:(?:du|de la|des|de)\s+|de l')(?:present\w*\s+)?"
)
_SMALL = r"(?:la|le|les|et|du|des|au|aux|un|une|à)\s"
_NOUN = late(
    r"(?:(?<![\w'’])(?:[Ll]a|[Ll]e|[Ll]es|[Uu]ne?|du|des|au|aux|ce|cette)\s+|(?<!\w)[lL]['’])"
    rf"(?P<noun>(?!{_SMALL})[\w'’-]+\s+(?:(?:de\s+|d['’])?(?!{_SMALL})[\w'’-]+\s+){{0,4}})$"
)


class Around(NamedTuple):
    """What a reference may be resolved to."""

    articles: frozenset[tuple[int, ...] | str]
    annexes: tuple[str, ...]
    amends: bool
    """An avenant: its bare « article 4 » is the amended contract's."""


def around(heads: Sequence[Head], annexes: Sequence[str], title: str | None) -> Around:
    """The articles and annexes that the convention has."""
    values = frozenset(number_value(head.number) or head.number for head in heads)
    return Around(values, tuple(fold(annex) for annex in annexes), "avenant" in fold(title or ""))


def read_references(flow: Flow, areas: Sequence[tuple[str | None, Span]], known: Around) -> Proven[list[Reference]]:
    """References in `areas` (article's number, its text), in order."""
    found: Proven[list[Reference]] = Proven([])
    for article, span in areas:
        taken: list[Span] = []
        items = [*_articles(flow, span, known), *_laws(flow, span), *_acts(flow, span), *_annexes(flow, span, known)]
        kept: list[tuple[Span, Reference]] = []
        for place, reference in items:
            if any(place.start < other.end and other.start < place.end for other in taken):
                continue
            kept.append((place, reference))
            if reference.kind != "article" and reference.kind != "annex":
                taken.append(place)
        for place, reference in sorted(kept, key=lambda each: each[0].start):
            reference.article = article
            found.prove(f"/{len(found.value)}", Found(reference, place))
            found.value.append(reference)
    return found


def _articles(flow: Flow, span: Span, known: Around) -> Iterator[tuple[Span, Reference]]:
    for match in _ARTICLE.finditer(flow.fold, span.start, span.end):
        if flow.text[max(span.start, match.start() - 2) : match.start()].strip().endswith("«"):
            continue
        figures = list(_ONE.finditer(flow.fold, match.start("numbers"), match.end("numbers")))
        law = _law_of(flow, match.end(), span.end)
        if law or flow.fold[match.start("numbers")] in "lrd":
            place = Span(match.start(), law or match.end())
            number = flow.slice(Span(match.start("numbers"), match.end("numbers")))
            yield place, Reference(target=flow.slice(place), kind="law", number=number, internal=False)
            continue
        external = bool(cue("conventions", "other_text").match(flow.fold, match.end(), span.end))
        here = bool(cue("conventions", "this_text").match(flow.fold, match.end(), span.end))
        title = None if external else _TITLE.match(flow.text, match.end(), span.end)
        for figure in figures:
            written = flow.text[figure.start() : figure.end()]
            if not written[0].isdigit() and not written.isupper():
                continue
            quoted = _quoted(title) if title and figure is figures[-1] else None
            inside = (number_value(re.sub("er$", "", written)) or written) in known.articles
            internal = False if external or (known.amends and not here) else (inside or None)
            whole = Span(match.start(), title.end() if title and quoted else match.end())
            target = flow.slice(whole) if len(figures) == 1 else f"article {written}"
            value = Reference(
                target=target, kind="article", number=re.sub("er$", "", written), title=quoted, internal=internal
            )
            yield whole, value


def _quoted(title: re.Match[str]) -> str:
    return " ".join((title["dash"] or title["quoted"] or title["bracket"]).split())


def _law_of(flow: Flow, at: int, end: int) -> int | None:
    """End of « … du code X », « … de la loi n° N » right behind an article's number."""
    tail = _LAW_TAIL.match(flow.fold, at, end)
    if tail is None:
        return None
    for name in ("law_code", "law_text"):
        match = cue("conventions", name).match(flow.fold, tail.end(), end)
        if match:
            return _with_date(flow, match.end(), end)
    plain = re.compile(r"(?:loi|decret|ordonnance|arrete|code)(?![a-z])").match(flow.fold, tail.end(), end)
    return plain.end() if plain else None


def _with_date(flow: Flow, at: int, end: int) -> int:
    """The end of « du 27 janvier 2014 » where it stands at `at`."""
    near = Span(max(at - 3, 0), min(at + 40, end))
    day = next((found for found in find_dates(flow, near) if found.span.start - at < 14), None)
    if day and flow.fold[at : day.span.start].split() in ([], ["du"], ["en", "date", "du"], [",", "du"]):
        return day.span.end
    return at


def _laws(flow: Flow, span: Span) -> Iterator[tuple[Span, Reference]]:
    for name in ("law_text", "law_code"):
        for match in cue("conventions", name).finditer(flow.fold, span.start, span.end):
            if match.start() and flow.fold[match.start() - 1].isalpha():
                continue
            place = Span(match.start(), _with_date(flow, match.end(), span.end))
            number = next((value for value in match.groupdict().values() if value), None)
            yield place, Reference(target=flow.slice(place), kind="law", number=number, internal=False)


def _acts(flow: Flow, span: Span) -> Iterator[tuple[Span, Reference]]:
    for match in cue("conventions", "earlier_act").finditer(flow.fold, span.start, span.end):
        place = Span(match.start(), _with_date(flow, match.end(), span.end))
        written = match.group("number")
        number = flow.text[match.start("number") : match.end("number")].rstrip(".,") if written else None
        yield place, Reference(target=flow.slice(place), kind="act", number=number, internal=False)


def _annexes(flow: Flow, span: Span, known: Around) -> Iterator[tuple[Span, Reference]]:
    for match in _ANNEX.finditer(flow.fold, span.start, span.end):
        if not flow.text[match.start("numbers")].isdigit() and not flow.text[match.start("numbers")].isupper():
            continue
        for number in re.split(r"\s*,\s*|\s+et\s+|\s+a\s+", match.group("numbers")):
            value = re.sub(r"^n\s?[°o]\s?", "", number).upper()
            place = Span(*match.span())
            internal = _has_annex(value, known.annexes) or (False if known.amends else None)
            yield place, Reference(target=f"annexe {value}", kind="annex", number=value, internal=internal)
    for match in cue("conventions", "annexed_here").finditer(flow.fold, span.start, span.end):
        before = flow.text[max(span.start, match.start() - 90) : match.start()]
        last = fold(before).split()[-1:] or [""]
        noun = _NOUN.search(before)
        if noun is None or cue("conventions", "to_come").fullmatch(last[0]):
            continue
        title = " ".join(noun["noun"].split())
        place = Span(match.start() - (len(before) - noun.start("noun")), match.end())
        internal = _titled(title, known.annexes) or None
        yield place, Reference(target=flow.slice(place), kind="annex", title=title, internal=internal)


def _has_annex(number: str, annexes: Sequence[str]) -> bool:
    wanted = number_value(number) or number.lower()
    for annex in annexes:
        match = re.match(r"\W*annexes?\s*(?:n\s?[°o]?\s?)?(\d{1,2}|[ivx]{1,5}|[a-h])?(?![a-z\d])", annex)
        if match and match[1] and (number_value(match[1]) or match[1]) == wanted:
            return True
    return number == "1" and len(annexes) == 1 and not re.match(r"\W*annexes?\s*n?\W*[\divxa-h](?![a-z])", annexes[0])


def _titled(title: str, annexes: Sequence[str]) -> bool:
    """An annex bears that title; one without a title may be it."""
    wanted = {word for word in fold(title).split() if len(word) > 3}
    for annex in annexes:
        words = re.sub(r"^\W*annexes?\s*(?:n\s?[°o]?\s?)?(?:\d{1,2}|[ivx]{1,5}|[a-h])?(?![a-z\d])\W*", "", annex)
        if not words.strip() or wanted & set(re.findall(r"\w+", words)):
            return True
    return False


def annex_title(flow: Flow, line: Span, end: int) -> str:
    """The heading of an annex: its line, and the next one where the line says only « ANNEXE 1 »."""
    title = flow.slice(line)
    if len(title.split()) > 3:
        return title
    for following in flow.lines(Span(line.end, min(line.end + 200, end))):
        if not is_furniture(flow, following) and len(flow.slice(following).split()) <= 14:
            return f"{title} {flow.slice(following)}"
        break
    return title
