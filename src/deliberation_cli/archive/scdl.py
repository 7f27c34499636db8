"""Open data judged row by row: a CSV of the SCDL « délibérations » schema, streamed, with flat memory.

`,` or `;`, UTF-8 with or without BOM, else cp1252. What is found is gathered by rule and column: one finding with the
lines it stands on, not one a line. Where a whole file departs from the sum one way, the likely cause is one finding.
"""

from __future__ import annotations

import codecs
import csv
from array import array
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TextIO

from deliberation_cli.models import FileReport, Lang, Problem, Severity, Text, Verdict, Where
from deliberation_cli.reading.limits import problem
from deliberation_cli.rules.base import Rule
from deliberation_cli.rules.data import (
    scd001_scdl_columns,
    scd002_scdl_required,
    scd003_scdl_format,
    scd004_scdl_siret,
    scd005_scdl_together,
    scd006_scdl_order,
    scd007_scdl_sum,
    scd008_scdl_matter,
    scd009_scdl_votes,
)
from deliberation_cli.rules.data.row import Fault, Row

_RULES = (
    scd002_scdl_required,
    scd003_scdl_format,
    scd004_scdl_siret,
    scd005_scdl_together,
    scd006_scdl_order,
    scd007_scdl_sum,
    scd008_scdl_matter,
    scd009_scdl_votes,
)

_EXAMPLES = 3
"""Rows quoted for one finding."""

_RANGES = 400
"""Runs of lines listed in one finding; beyond, their number is said."""

_MOST = 0.9
"""Share of the voting rows from which a departure is the file's, not the row's."""

_CHUNK = 1 << 20

_LONGEST = 1 << 20
"""Characters of the longest line; a longer one is cut, and its row will not have its columns."""

SEVERAL = Text("{what} : {count} lignes ({lines})", "{what}: {count} rows ({lines})")
ONE = Text("{what} : ligne {lines}", "{what}: row {lines}")
MORE = Text("… et {count} autres suites", "… and {count} more runs")
SOUND = Text("{rows} lignes conformes au schéma", "{rows} rows conform to the schema")


@dataclass(slots=True)
class Tally:
    """One kind of fault in one file: where it stands, and the first rows as examples."""

    rule: Rule
    key: str
    columns: tuple[str, ...]
    lines: array[int] = field(default_factory=lambda: array("I"))
    examples: list[tuple[int, str]] = field(default_factory=list)

    def add(self, line: int, words: str) -> None:
        """Note one more row."""
        self.lines.append(line)
        if len(self.examples) < _EXAMPLES:
            self.examples.append((line, words))


@dataclass(slots=True)
class Ledger:
    """Everything found in one file."""

    rows: int = 0
    voting: int = 0
    over_office: int = 0
    tallies: dict[tuple[str, str, tuple[str, ...]], Tally] = field(default_factory=dict)

    def note(self, rule: Rule, line: int, fault: Fault) -> None:
        """Gather a fault with its like."""
        at = (rule.code, fault.key, fault.columns)
        tally = self.tallies.get(at)
        if tally is None:
            tally = self.tallies[at] = Tally(rule, fault.key, fault.columns)
        tally.add(line, fault.words)


def encoding(path: Path) -> str:
    """UTF-8 (its BOM set aside) where every byte agrees, else cp1252."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as file:
        try:
            while chunk := file.read(_CHUNK):
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return "cp1252"
    return "utf-8-sig"


def delimiter(header: str) -> str:
    """`;` or `,`: the one that the header has more of."""
    return ";" if header.count(";") > header.count(",") else ","


def rows(file: TextIO, ledger: Ledger) -> Iterator[Row]:
    """The rows after the header, whose faults are noted; a row that cannot be parsed ends the file."""
    first = file.readline(_LONGEST)
    separator = delimiter(first)
    try:
        header = [name.strip() for name in next(csv.reader([first], delimiter=separator), [])]
    except csv.Error as error:
        ledger.note(scd001_scdl_columns.RULE, 1, Fault((), "broken", str(error)))
        return
    for fault in scd001_scdl_columns.header_faults(header):
        ledger.note(scd001_scdl_columns.RULE, 1, fault)
    width = len(header)
    reader = csv.reader(iter(lambda: file.readline(_LONGEST), ""), delimiter=separator)
    line = 2
    try:
        for cells in reader:
            if len(cells) != width and cells:
                words = f"{len(cells)} / {width}"
                ledger.note(scd001_scdl_columns.RULE, line, Fault((), "width", words))
            if cells:
                yield Row(line, dict(zip(header, cells, strict=False)))
            line = reader.line_num + 2
    except csv.Error as error:
        ledger.note(scd001_scdl_columns.RULE, line, Fault((), "broken", str(error)))


def judge(rows: Iterable[Row], ledger: Ledger) -> None:
    """Every rule on every row."""
    rules: list[tuple[Rule, Callable[[Row], Iterable[Fault]]]] = [(module.RULE, module.faults) for module in _RULES]
    for row in rows:
        ledger.rows += 1
        office, voters, in_favour, against, abstaining = row.numbers
        if voters is not None and in_favour is not None:
            ledger.voting += 1
            total = in_favour + (against or 0) + (abstaining or 0)
            ledger.over_office += office is None or total > office
        for rule, faults in rules:
            for fault in faults(row):
                ledger.note(rule, row.line, fault)


def check(path: str | Path, lang: Lang = "fr") -> FileReport:
    """Judge a CSV file; what cannot be read is a problem of the report, never an exception."""
    ledger = Ledger()
    problems: list[Problem] = []
    try:
        source = Path(path)
        with source.open(encoding=encoding(source), errors="replace", newline="") as file:
            judge(rows(file, ledger), ledger)
    except OSError as error:
        problems.append(problem("missing", error.strerror or ""))
    if not problems and not ledger.rows:
        problems.append(problem("empty", "0"))
    verdicts = [_verdict(tally, lang) for tally in explained(ledger)]
    if not verdicts and not problems:
        verdicts = [_sound(ledger, lang)]
    return FileReport(path=str(path), verdicts=verdicts, problems=problems)


def explained(ledger: Ledger) -> list[Tally]:
    """The faults, those that one cause explains made one."""
    over = [t for (code, key, _), t in ledger.tallies.items() if (code, key) == ("SCD007", "over")]
    count = sum(len(tally.lines) for tally in over)
    if count < 2 or count < _MOST * ledger.voting or ledger.over_office:
        return sorted(ledger.tallies.values(), key=lambda tally: (tally.rule.code, tally.lines[0]))
    kept: list[Tally] = []
    for (code, key, _), tally in ledger.tallies.items():
        if (code, key) == ("SCD007", "over"):
            tally.key = "cause"
        if (code, key) != ("SCD006", "voters"):
            kept.append(tally)
    return sorted(kept, key=lambda tally: (tally.rule.code, tally.lines[0]))


def runs(lines: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Lines as runs of neighbours, first and last."""
    first = last = None
    for line in lines:
        if last is not None and line == last + 1:
            last = line
            continue
        if first is not None and last is not None:
            yield first, last
        first = last = line
    if first is not None and last is not None:
        yield first, last


def _listed(lines: array[int], lang: Lang) -> str:
    texts: list[str] = []
    more = 0
    for first, last in runs(lines):
        if len(texts) < _RANGES:
            texts.append(str(first) if first == last else f"{first}-{last}")
        else:
            more += 1
    return ", ".join(texts + ([MORE.say(lang, count=more)] if more else []))


def _verdict(tally: Tally, lang: Lang) -> Verdict:
    rule, count = tally.rule, len(tally.lines)
    what = rule.messages[tally.key].say(lang)
    if tally.columns and rule.code != "SCD007":
        what = f"{', '.join(tally.columns)} : {what}" if lang == "fr" else f"{', '.join(tally.columns)}: {what}"
    column = tally.columns[0] if tally.columns else ""
    severity: Severity = "info" if tally.key in scd009_scdl_votes.INFOS else rule.severity
    return Verdict(
        rule=rule.code,
        name=rule.name,
        status="fail",
        severity=severity,
        message=(ONE if count == 1 else SEVERAL).say(lang, what=what, count=count, lines=_listed(tally.lines, lang)),
        found=str(count),
        law=rule.law,
        where=[Where(pointer=f"/rows/{line}/{column}", quote=words or None) for line, words in tally.examples],
    )


def _sound(ledger: Ledger, lang: Lang) -> Verdict:
    rule = scd001_scdl_columns.RULE
    message = SOUND.say(lang, rows=ledger.rows)
    return Verdict(rule=rule.code, name=rule.name, status="pass", severity=rule.severity, message=message, law=rule.law)
