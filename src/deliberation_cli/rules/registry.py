"""Finds the rules (every module of this package that holds a `RULE`), runs them, and puts their answers into words."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import cache
from types import ModuleType

from deliberation_cli import rules
from deliberation_cli.models import Document, Lang, Verdict
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.config import Config
from deliberation_cli.rules.context import Context

Check = Callable[[Context], Iterable[Answer]]


@cache
def modules() -> dict[str, ModuleType]:
    """Rule modules by code, in the order of codes."""
    found: dict[str, ModuleType] = {}
    for info in pkgutil.walk_packages(rules.__path__, f"{rules.__name__}."):
        if info.ispkg:
            continue
        module = importlib.import_module(info.name)
        rule = getattr(module, "RULE", None)
        if isinstance(rule, Rule):
            found[rule.code] = module
    return dict(sorted(found.items()))


def selected(select: Collection[str] = (), ignore: Collection[str] = ()) -> Iterator[tuple[Rule, Check]]:
    """Rules whose code starts with one of `select` (all by default) and with none of `ignore`."""
    for code, module in modules().items():
        if select and not code.startswith(tuple(select)):
            continue
        if ignore and code.startswith(tuple(ignore)):
            continue
        yield module.RULE, module.check


def run(
    document: Document,
    *,
    config: Config | None = None,
    select: Collection[str] = (),
    ignore: Collection[str] = (),
    lang: Lang = "fr",
) -> list[Verdict]:
    """Judge one document: every rule's verdicts, in the order of codes."""
    context = Context(document, config or Config())
    return [
        verdict(rule, answer, context, lang) for rule, check in selected(select, ignore) for answer in check(context)
    ]


def verdict(rule: Rule, answer: Answer, context: Context, lang: Lang) -> Verdict:
    """Put an answer into words, with the places it points at."""
    text = rule.messages[answer.message or answer.status]
    values = {"expected": answer.expected, "found": answer.found, "missing": ", ".join(answer.missing)}
    return Verdict(
        rule=rule.code,
        name=rule.name,
        status=answer.status,
        severity=answer.severity or rule.severity,
        message=text.say(lang, **(values | dict(answer.values))),
        expected=answer.expected,
        found=answer.found,
        missing=list(answer.missing),
        law=answer.law or rule.law,
        where=[context.where(pointer) for pointer in answer.pointers],
    )
