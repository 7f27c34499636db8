"""Findings for a person, as a compiler shows them: file, page, code, message, the words underlined, the law."""

from __future__ import annotations

from rich.cells import cell_len
from rich.console import RenderableType
from rich.text import Text as Line

from deliberation_cli.formats import safe, words
from deliberation_cli.formats.interface import Style
from deliberation_cli.formats.place import first_line, page, passage, quoted
from deliberation_cli.formats.screen import paint
from deliberation_cli.models import FileReport, Report, Text, Verdict, Where

COLORS = {"error": "bold red", "warning": "bold yellow", "info": "bold cyan"}
_FRAME = "blue"


def report(report: Report, style: Style) -> str:
    """Each finding with its proof, then with `show_passed` what conforms and what could not be judged."""
    parts: list[RenderableType] = []
    for file in report.files:
        parts += _file(file, style)
    return paint(parts, style)


def _file(file: FileReport, style: Style) -> list[RenderableType]:
    lines: list[RenderableType] = []
    for verdict in file.verdicts:
        if verdict.status == "fail" and not verdict.suppressed:
            lines += [*finding(file.path, verdict, style), Line("")]
    if style.show_passed:
        rest = [verdict for verdict in file.verdicts if verdict.status in ("pass", "unknown") or verdict.suppressed]
        if rest:
            lines += [Line(safe.path(file.path), "bold"), *[_other(verdict, style) for verdict in rest], Line("")]
    return lines


def finding(path: str, verdict: Verdict, style: Style) -> list[RenderableType]:
    """One finding: heading, place, quoted words, basis, and the command that explains it."""
    color = COLORS[verdict.severity]
    places = [(place, label, _number(path, place, style)) for place, label in quoted(verdict, style.lang)]
    gutter = max([len(number) for _, _, number in places] or [1])
    edge = " " * gutter
    head = Line()
    head.append(f"{words.SEVERITY[verdict.severity].say(style.lang)}[{verdict.rule}]", color)
    head.append(f" {verdict.name}{words.COLON.say(style.lang)}", "bold")
    head.append(safe.line(verdict.message), "bold")
    lines: list[RenderableType] = [head, _arrow(path, verdict, edge, style)]
    if places:
        lines.append(Line(f"{edge} │", _FRAME))
    for place, label, number in places:
        lines += _quote(passage(place), label, number.rjust(gutter), color, style)
    for note in _notes(verdict, style):
        lines.append(Line.assemble((f"{edge} = ", _FRAME), note))
    return lines


def _number(path: str, place: Where, style: Style) -> str:
    """The page, or the line of a text file; empty where neither is known."""
    return str(place.page or style.line_of(place.path or path, place.quote or "") or "")


def _arrow(path: str, verdict: Verdict, edge: str, style: Style) -> Line:
    line = Line.assemble((f"{edge}╭─ ", _FRAME), safe.path(path))
    number = page(verdict)
    if number:
        line.append(f", page {number}")
        return line
    number = first_line(path, verdict, style)
    if number:
        line.append(Text(", ligne {n}", ", line {n}").say(style.lang, n=number))
    return line


def _quote(text: str, label: str, number: str, color: str, style: Style) -> list[Line]:
    """The words, underlined, with the name of the value that was read in them."""
    text = safe.cut(text, max(style.width - len(number) - len(label) - 4, 40))
    return [
        Line.assemble((f"{number} │ ", _FRAME), text),
        Line.assemble((f"{' ' * len(number)} │ ", _FRAME), ("^" * cell_len(text), color), (f" {label}", color)),
    ]


def _notes(verdict: Verdict, style: Style) -> list[str]:
    lang, notes = style.lang, []
    if verdict.expected is not None and verdict.found is not None:
        pair = Text("attendu {expected}, lu {found}", "expected {expected}, found {found}")
        notes.append(pair.say(lang, expected=safe.line(verdict.expected), found=safe.line(verdict.found)))
    if verdict.law:
        basis = words.basis(verdict.law, lang)
        notes.append(Text("base : {basis}", "basis: {basis}").say(lang, basis=basis))
    explain = Text("pour comprendre : delib explain {code}", "to understand: delib explain {code}")
    return [*notes, explain.say(lang, code=verdict.rule)]


def _other(verdict: Verdict, style: Style) -> Line:
    """One line for what conforms, what was set aside, what could not be judged."""
    if verdict.suppressed:
        mark, color, tail = Text("écarté", "suppressed"), "dim", verdict.suppressed
    elif verdict.status == "pass":
        mark, color, tail = Text("conforme", "ok"), "green", ""
    else:
        names = [words.field(name.replace(".", "/"), style.lang) for name in verdict.missing]
        told = all(name in verdict.message for name in verdict.missing)
        mark, color, tail = Text("indécis", "undecided"), "magenta", "" if told else ", ".join(names)
    line = Line.assemble(
        (f"{mark.say(style.lang)}[{verdict.rule}]", color), f" {verdict.name}{words.COLON.say(style.lang)}"
    )
    line.append(words.message(verdict, style.lang))
    if tail:
        line.append(f" ({safe.line(tail)})")
    return line
