"""One web page that needs nothing else (no script, no network): for the clerk, the journalist and the archives.

The page is built as a tree, so that no word of a document can be read as markup.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from importlib.resources import files
from typing import Any

from lxml import etree
from lxml.html import builder

from deliberation_cli._version import __version__
from deliberation_cli.formats import safe, words
from deliberation_cli.formats.interface import RANKS, Style
from deliberation_cli.formats.outline import Block, Facts, Heading, Names, Proof, Roll, outline
from deliberation_cli.formats.place import passage, quoted
from deliberation_cli.models import Document, FileReport, Lang, Report, Text, Verdict, Where

H = builder
CSS = builder.CLASS
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_FOOT = Text(
    "Établi par delib {version}, d'après les seuls mots des documents. Une valeur qui n'a pas été lue reste vide : "
    "elle n'est ni conforme, ni en faute. Ce contrôle n'est pas un avis juridique.",
    "Made by delib {version} from the words of the documents alone. A value that was not read stays empty: it neither "
    "passes nor fails. This check is not legal advice.",
)


def report(report: Report, style: Style) -> str:
    """The findings, file by file, each with its words and its law; what conforms and what is undecided, folded."""
    title = Text("Contrôle des délibérations", "Check of deliberations").say(style.lang)
    body = [H.H1(title), _totals(report, style.lang)]
    for file in sorted(report.files, key=_gravity, reverse=True):
        body += _file(file, style)
    return _page(title, body, style.lang)


def documents(documents: Sequence[Document], style: Style) -> str:
    """What each document says, every value with its page; its words show under the pointer."""
    title = Text("Lecture des délibérations", "Reading of deliberations").say(style.lang)
    body = [H.H1(title)]
    for document in documents:
        body += _document(document, style.lang)
    return _page(title, body, style.lang)


def _page(title: str, body: list[Any], lang: Lang) -> str:
    css = files("deliberation_cli.formats").joinpath("page.css").read_text("utf-8")
    head = H.HEAD(
        H.META(charset="utf-8"),
        H.META({"http-equiv": "Content-Security-Policy", "content": _POLICY}),
        H.META(name="viewport", content="width=device-width, initial-scale=1"),
        H.TITLE(title),
        H.STYLE(css),
    )
    foot = H.FOOTER(H.P(_FOOT.say(lang, version=__version__)))
    root = H.HTML(head, H.BODY(H.MAIN(*body), foot), lang=lang)
    made: bytes = etree.tostring(root, method="html", encoding="utf-8", doctype="<!DOCTYPE html>")
    return made.decode() + "\n"


def _totals(report: Report, lang: Lang) -> Any:
    summary = report.summary
    shown = (
        ("file", summary.files, ""),
        ("unreadable", summary.unreadable, "error"),
        ("error", summary.errors, "error"),
        ("warning", summary.warnings, "warning"),
        ("info", summary.infos, "info"),
        ("passed", summary.passed, ""),
        ("unknown", summary.unknown, ""),
        ("suppressed", summary.suppressed, ""),
    )
    some = ((words.noun(name, number, lang), number, tone) for name, number, tone in shown if number)
    items = [H.LI(H.B(str(number)), f" {label}", CSS(tone)) for label, number, tone in some]
    return H.UL(*items, CSS("totals"))


def _gravity(file: FileReport) -> int:
    """What could not be read first, then by the gravest finding."""
    found = [
        RANKS[verdict.severity] for verdict in file.verdicts if verdict.status == "fail" and not verdict.suppressed
    ]
    return RANKS["never"] if file.unreadable else max(found, default=-1)


def _file(file: FileReport, style: Style) -> Iterator[Any]:
    yield H.H2(safe.path(file.path))
    for problem in file.problems:
        yield H.P(words.complaint(file.path, problem, style.lang), CSS("tag error"))
    found = [verdict for verdict in file.verdicts if verdict.status == "fail" and verdict.suppressed is None]
    yield from (_finding(verdict, style.lang) for verdict in sorted(found, key=lambda v: -RANKS[v.severity]))
    if not found and not file.unreadable:
        yield H.P(Text("Aucun constat.", "No finding.").say(style.lang))
    folded = (
        (Text("Conformes", "Passed"), [v for v in file.verdicts if v.status == "pass"]),
        (Text("Indécises, faute d'une valeur lue", "Undecided"), [v for v in file.verdicts if v.status == "unknown"]),
        (Text("Écartées", "Set aside"), [v for v in file.verdicts if v.status == "fail" and v.suppressed is not None]),
    )
    yield from (_folded(label.say(style.lang), verdicts) for label, verdicts in folded if verdicts)


def _finding(verdict: Verdict, lang: Lang) -> Any:
    head = f"{words.SEVERITY[verdict.severity].say(lang)} {verdict.rule}"
    node = H.DIV(
        H.P(H.SPAN(head, CSS("tag")), H.SPAN(f"  {verdict.name}", CSS("soft"))),
        H.H3(safe.line(verdict.message)),
        *[_quote(place, label) for place, label in quoted(verdict, lang)],
        CSS(f"finding {verdict.severity}"),
    )
    if verdict.expected is not None and verdict.found is not None:
        pair = Text("Attendu : {expected} ; lu : {found}.", "Expected {expected}, found {found}.")
        values = {"expected": safe.line(verdict.expected), "found": safe.line(verdict.found)}
        node.append(H.P(pair.say(lang, **values)))
    if verdict.law:
        node.append(H.P(words.basis(verdict.law, lang), CSS("soft")))
    return node


def _quote(place: Where, label: str) -> Any:
    source = ", ".join(filter(None, (label, f"page {place.page}" if place.page else "")))
    return H.BLOCKQUOTE(H.MARK(passage(place)), " ", H.E.cite(f"— {source}"))


def _folded(label: str, verdicts: list[Verdict]) -> Any:
    times = Counter((v.rule, safe.line(v.message), v.suppressed) for v in verdicts)
    items = [
        H.LI(H.B(rule), f" {said}", *([f" (× {number})"] if number > 1 else []), *_reason(why))
        for (rule, said, why), number in times.items()
    ]
    return H.E.details(H.E.summary(f"{label} ({len(verdicts)})"), H.UL(*items))


def _reason(suppressed: str | None) -> list[Any]:
    return [H.SPAN(f" ({safe.line(suppressed)})", CSS("soft"))] if suppressed else []


def _document(document: Document, lang: Lang) -> Iterator[Any]:
    kind = words.DOCUMENT_KINDS[document.kind].say(lang) if document.kind else ""
    yield H.H2(safe.path(document.source.path), " ", H.SPAN(kind, CSS("soft")))
    for problem in document.problems:
        yield H.P(words.complaint(document.source.path, problem, lang), CSS("tag error"))
    for block in outline(document, lang):
        yield _block(block, lang)


def _block(block: Block, lang: Lang) -> Any:
    if isinstance(block, Heading):
        return H.H2(block.text, " ", _proof(block.proof, lang))
    if isinstance(block, Facts):
        cells = [
            cell for row in block.rows for cell in (H.DT(row.label), H.DD(row.value), H.DD(_proof(row.proof, lang)))
        ]
        return H.DL(*cells)
    if isinstance(block, Names):
        items = [H.LI(name) for name in block.names]
        return H.DIV(H.P(f"{block.label} ({len(items)})", CSS("soft")), H.UL(*items, CSS("names")))
    return _roll(block, lang)


def _roll(block: Roll, lang: Lang) -> Any:
    titles = (Text("annoncé", "stated").say(lang), Text("nommés", "named").say(lang))
    head = H.TR(H.TH(), *[H.TH(title, CSS("n")) for title in titles], H.TH())
    rows = [
        H.TR(
            H.TD(row.label),
            *[H.TD("–" if value is None else str(value), CSS("n")) for value in (row.stated, row.named)],
            H.TD(_proof(row.proof, lang)),
        )
        for row in block.rows
    ]
    return H.TABLE(head, *rows)


def _proof(proof: Proof, lang: Lang) -> Any:
    doubt = f", {words.doubt(proof.confidence, lang)}" if proof.confidence < 1 else ""
    node = H.E.cite(proof.page + doubt)
    if proof.quote:
        node.set("title", f"« {proof.quote} »")
    return node
