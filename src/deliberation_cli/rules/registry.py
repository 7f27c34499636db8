"""Finds the rules (every module of this package that holds a `RULE`), runs them, and puts their answers into words.

A rule module has, beside its `RULE`, one of three entry points:

- ``check(context)`` judges one document, and yields its `Answer`s;
- ``check_many(contexts)`` compares documents given together (a register, the acts of one session) and yields
  (index of the document that the answer is about, `Answer`); `Answer.elsewhere` points into the other documents.
  One document alone is a register of one file;
- ``faults(row)`` judges one row of open data (`rules/data`), without a `Document`.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import cache
from types import ModuleType
from typing import NamedTuple

from deliberation_cli import rules
from deliberation_cli.collector import collector_paused
from deliberation_cli.models import Document, Lang, Status, Text, Verdict
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.config import Config
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.suppress import fingerprinted

Check = Callable[[Context], Iterable[Answer]]
CheckMany = Callable[[Sequence[Context]], Iterable[tuple[int, Answer]]]


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


def chosen(select: Collection[str] = (), ignore: Collection[str] = ()) -> Iterator[ModuleType]:
    """Modules of the rules whose code starts with one of `select` (all by default) and with none of `ignore`."""
    for code, module in modules().items():
        if select and not code.startswith(tuple(select)):
            continue
        if ignore and code.startswith(tuple(ignore)):
            continue
        yield module


def selected(select: Collection[str] = (), ignore: Collection[str] = ()) -> Iterator[tuple[Rule, Check]]:
    """The chosen rules that judge one document, each with its check."""
    for module in chosen(select, ignore):
        if hasattr(module, "check"):
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
    return run_many([document], config=config, select=select, ignore=ignore, lang=lang)[0]


@collector_paused()
def run_many(
    documents: Sequence[Document],
    *,
    config: Config | None = None,
    select: Collection[str] = (),
    ignore: Collection[str] = (),
    lang: Lang = "fr",
) -> list[list[Verdict]]:
    """Judge documents given together: each one's verdicts, those of the rules across files among them."""
    contexts = [Context(document, config or Config()) for document in documents]
    verdicts: list[list[Verdict]] = [[] for _ in contexts]
    for rule, index, answer in _all_answers(contexts, select, ignore):
        verdicts[index].append(verdict(rule, answer, contexts[index], lang, contexts))
    return [fingerprinted(document, found) for document, found in zip(documents, verdicts, strict=True)]


class Found(NamedTuple):
    """The verdicts on one document, and how many answers were counted and not kept."""

    verdicts: list[Verdict]
    left_out: Counter[Status]


@collector_paused()
def findings_of(
    documents: Sequence[Document],
    *,
    config: Config | None = None,
    select: Collection[str] = (),
    ignore: Collection[str] = (),
    lang: Lang = "fr",
) -> list[Found]:
    """Judge documents as `run_many` does, but put only what fails into words, and count the other answers."""
    contexts = [Context(document, config or Config()) for document in documents]
    found = [Found([], Counter()) for _ in contexts]
    for rule, index, answer in _all_answers(contexts, select, ignore):
        if answer.status == "fail":
            found[index].verdicts.append(verdict(rule, answer, contexts[index], lang, contexts))
        else:
            found[index].left_out[answer.status] += 1
    return [
        Found(fingerprinted(document, verdicts), left_out)
        for document, (verdicts, left_out) in zip(documents, found, strict=True)
    ]


def _all_answers(
    contexts: Sequence[Context], select: Collection[str], ignore: Collection[str]
) -> Iterator[tuple[Rule, int, Answer]]:
    """Each answer of the chosen rules, with its rule and the document that it is about."""
    for module in chosen(select, ignore):
        for index, answer in _answers(module, contexts):
            yield module.RULE, index, answer


def _answers(module: ModuleType, contexts: Sequence[Context]) -> Iterator[tuple[int, Answer]]:
    names = vars(module)
    if check := names.get("check"):
        for index, context in enumerate(contexts):
            for answer in check(context):
                yield index, answer
    elif check_many := names.get("check_many"):
        yield from check_many(contexts)


def words(rule: Rule, answer: Answer, lang: Lang) -> str:
    """The sentence of an answer."""
    text = rule.messages[answer.message or answer.status]
    values = {"expected": answer.expected, "found": answer.found, "missing": ", ".join(answer.missing)}
    said = {key: value.say(lang) if isinstance(value, Text) else value for key, value in answer.values.items()}
    return text.say(lang, **(values | said))


_TO_CHECK = Text(" (lu avec un doute : à vérifier sur la page)", " (read with a doubt: to be checked on the page)")
"""Behind a finding that rests on words badly read: it asks for a look, it accuses nobody."""


def verdict(rule: Rule, answer: Answer, context: Context, lang: Lang, contexts: Sequence[Context] = ()) -> Verdict:
    """Put an answer into words, with the places it points at."""
    where = [context.where(pointer) for pointer in answer.pointers]
    for index, pointer in answer.elsewhere:
        other = contexts[index]
        where.append(other.where(pointer).model_copy(update={"path": other.document.source.path}))
    severity = answer.severity or rule.severity
    floor = context.config.confidence_floor
    doubtful = any(place.confidence is not None and place.confidence < floor for place in where)
    softened = doubtful and answer.status == "fail" and severity != "info" and rule.family != "reading"
    return Verdict(
        rule=rule.code,
        name=rule.name,
        status=answer.status,
        severity="info" if softened else severity,
        message=words(rule, answer, lang) + (_TO_CHECK.say(lang) if softened else ""),
        expected=answer.expected,
        found=answer.found,
        missing=list(answer.missing),
        law=answer.law or rule.law,
        where=where,
    )
