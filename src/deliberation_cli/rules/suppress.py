"""Findings set aside: `[[ignore]]` of `delib.toml`, and a baseline of findings that were there before.

A finding keeps its fingerprint when the act moves to another file, line or page: it is made of the rule, the act's
number (else its session's day and body) and the words, made plain; twins of one file are numbered. Findings set aside
are marked with the reason, never dropped.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from fnmatch import fnmatchcase
from pathlib import Path

from deliberation_cli.models import Document, FileReport, Lang, Text, Verdict
from deliberation_cli.rules.base import Rule
from deliberation_cli.rules.config import Config, ConfigError, Ignore
from deliberation_cli.rules.suppression import sup001_suppression_expired, sup002_suppression_unused
from deliberation_cli.rules.wording import plain

BASELINE_VERSION = "1"

KNOWN = Text("connu ({path})", "known ({path})")

_PLACE = re.compile(r"^/sessions/(\d+)(?:/deliberations/(\d+))?")


def fingerprinted(document: Document, verdicts: Sequence[Verdict]) -> list[Verdict]:
    """The verdicts of one document, each finding with its fingerprint."""
    seen: Counter[str] = Counter()
    marked = []
    for verdict in verdicts:
        if verdict.status == "fail":
            mark = _fingerprint(document, verdict)
            seen[mark] += 1
            twin = f"-{seen[mark]}" if seen[mark] > 1 else ""
            verdict = verdict.model_copy(update={"fingerprint": mark + twin})
        marked.append(verdict)
    return marked


def _fingerprint(document: Document, verdict: Verdict) -> str:
    quotes = " | ".join(plain(place.quote) for place in verdict.where if place.quote)
    said = quotes or plain(f"{verdict.expected or ''} {verdict.found or ''} {verdict.message}")
    text = "\n".join((verdict.rule, _act(document, verdict), said))
    return hashlib.sha256(text.encode()).hexdigest()[:20]


def _act(document: Document, verdict: Verdict) -> str:
    """The act's number, else the day and body of its session, else nothing."""
    found = next((m for place in verdict.where if (m := _PLACE.match(place.pointer))), None)
    if found is None or int(found[1]) >= len(document.sessions):
        return ""
    session = document.sessions[int(found[1])]
    if found[2] is not None and int(found[2]) < len(session.deliberations):
        number = session.deliberations[int(found[2])].number
        if number:
            return plain(number)
    return f"{session.date or ''} {plain(session.body.name or '')}"


def covers(ignore: Ignore, path: str, today: dt.date) -> bool:
    """Whether a suppression holds today for a file."""
    return names(ignore, path) and (ignore.until is None or today <= ignore.until)


def names(ignore: Ignore, path: str) -> bool:
    """Whether the pattern of a suppression names a file, from the start of its path or from any folder of it."""
    posix = Path(path).as_posix()
    return fnmatchcase(posix, ignore.path) or fnmatchcase(posix, f"*/{ignore.path}")


def settle(
    files: Sequence[FileReport],
    config: Config,
    *,
    today: dt.date,
    baseline: Collection[str] = (),
    baseline_path: str = "",
    ran: Collection[str] | None = None,
    lang: Lang = "fr",
) -> list[FileReport]:
    """The reports with what is set aside marked; one more report, on the configuration, where a suppression is stale.

    `ran` are the codes of the rules that were run (all by default): a suppression of another is not called unused.
    """
    used: set[int] = set()
    settled = []
    for file in files:
        live = [(i, ignore) for i, ignore in enumerate(config.ignore) if covers(ignore, file.path, today)]
        verdicts = []
        for verdict in file.verdicts:
            mine = [(i, ignore) for i, ignore in live if verdict.rule.startswith(ignore.rule)]
            reason = mine[0][1].reason if mine else None
            known = reason is None and verdict.fingerprint in baseline
            if known:
                reason = KNOWN.say(lang, path=baseline_path)
            if verdict.status == "fail" and reason is not None:
                used.update(i for i, _ in mine[:1])
                verdict = verdict.model_copy(update={"suppressed": reason, "known": known})
            verdicts.append(verdict)
        settled.append(file.model_copy(update={"verdicts": verdicts}))
    stale = list(_stale(files, config, used, today, ran, lang))
    if stale:
        settled.append(FileReport(path=config.origin or "delib.toml", verdicts=stale))
    return settled


def _stale(
    files: Sequence[FileReport],
    config: Config,
    used: Collection[int],
    today: dt.date,
    ran: Collection[str] | None,
    lang: Lang,
) -> Iterable[Verdict]:
    for index, ignore in enumerate(config.ignore):
        if ignore.until is not None and today > ignore.until:
            yield _verdict(sup001_suppression_expired.RULE, ignore, lang)
        elif index not in used and _was_tried(ignore, files, ran):
            yield _verdict(sup002_suppression_unused.RULE, ignore, lang)


def _was_tried(ignore: Ignore, files: Sequence[FileReport], ran: Collection[str] | None) -> bool:
    seen = ran is None or any(code.startswith(ignore.rule) for code in ran)
    return seen and any(names(ignore, file.path) for file in files)


def _verdict(rule: Rule, ignore: Ignore, lang: Lang) -> Verdict:
    words = {"rule": ignore.rule, "path": ignore.path, "until": ignore.until, "reason": ignore.reason}
    message = rule.messages["fail"].say(lang, **words)
    return Verdict(rule=rule.code, name=rule.name, status="fail", severity=rule.severity, message=message)


def read_baseline(path: Path) -> set[str]:
    """Fingerprints of a baseline; raises `ConfigError` where it cannot be read."""
    try:
        tree = json.loads(path.read_text(encoding="utf-8"))
        if tree["schema_version"] != BASELINE_VERSION:
            raise ConfigError(
                f"{path}: schema_version {tree['schema_version']!r}, {BASELINE_VERSION!r} attendu/expected"
            )
        return {str(mark) for mark in tree["fingerprints"]}
    except (OSError, ValueError, KeyError, TypeError) as error:
        if isinstance(error, ConfigError):
            raise
        raise ConfigError(f"{path}: {error} ; refaire avec / write again with --write-baseline") from error


def baseline(files: Iterable[FileReport]) -> str:
    """A baseline of all findings that count, as JSON in a stable order: fit for a repository."""
    marks = {
        verdict.fingerprint: {"rule": verdict.rule, "message": verdict.message}
        for file in files
        for verdict in file.verdicts
        if verdict.status == "fail" and verdict.fingerprint
    }
    tree = {"schema_version": BASELINE_VERSION, "fingerprints": dict(sorted(marks.items()))}
    return json.dumps(tree, ensure_ascii=False, indent=1) + "\n"
