"""A name for each finding that no other finding of the report has, and that stays when pages or lines move."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator

from deliberation_cli.models import FileReport, Report, Verdict


def findings(report: Report, *, suppressed: bool = False) -> Iterator[tuple[FileReport, Verdict, str]]:
    """Every verdict that fails, with its file and its fingerprint; suppressed ones only where asked for.

    Twins (the same rule, act and words) are told apart by their rank, so that no reader folds two findings into one.
    """
    seen: Counter[str] = Counter()
    for file in report.files:
        for verdict in file.verdicts:
            if verdict.status != "fail":
                continue
            name = verdict.fingerprint or fingerprint(file.path, verdict)
            seen[name] += 1
            if verdict.suppressed is None or suppressed:
                yield file, verdict, name if seen[name] == 1 else _digest(name, str(seen[name]))


def fingerprint(path: str, verdict: Verdict) -> str:
    """Rule, file and words (neither page nor line), for a verdict that carries none of its own."""
    words = (" ".join((place.quote or place.pointer).casefold().split()) for place in verdict.where)
    return _digest(verdict.rule, path, *words)


def _digest(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]
