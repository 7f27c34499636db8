"""Conventions of many kinds, sound and faulty: read as their labels say, and judged as they say."""

import json
from pathlib import Path
from typing import Any

import pytest

from deliberation_cli import check, parse
from deliberation_cli.models import Convention, Document

FOLDER = Path(__file__).parents[3] / "fixtures" / "conventions"
FILES = sorted(FOLDER.glob("*.txt"))


def dates(convention: Convention) -> list[str]:
    """Every date of the convention's own clauses: of its duration, its deadlines, its signature."""
    limits = [*([convention.duration] if convention.duration else []), *convention.deadlines]
    days = {day for limit in limits for day in (limit.start_on, limit.date)} | {convention.signed_on}
    return sorted(day.isoformat() for day in days if day)


def read(document: Document) -> dict[str, Any]:
    """What a label holds of a document with one convention."""
    [convention] = document.conventions
    duration = convention.duration
    return {
        "title": convention.title,
        "parties": [[p.name, p.alias, p.represented_by] for p in convention.parties],
        "articles": [[a.number, a.title] for a in convention.articles],
        "references": [[r.kind, r.number or r.title or r.target, r.internal] for r in convention.references],
        "dates": dates(convention),
        "duration_months": duration.months if duration else None,
        "renewal": duration.renewal if duration else None,
        "amounts": [[a.cents, a.basis] for a in convention.amounts],
        "terms": [t.term for t in convention.defined_terms],
        "annexes": convention.annexes,
        "signatories": [[s.party, s.name, s.role] for s in convention.signatories],
        "signed_at": convention.signed_at,
    }


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_fixture(path: Path) -> None:
    label = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    document = parse(path)
    findings = sorted(v.rule for v in check(document, select=["CNV"]) if v.status == "fail")
    assert read(document) | {"findings": findings} == label


def test_there_are_enough_kinds() -> None:
    assert len(FILES) >= 12


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_articles_of_the_act_stay_its_own(path: Path) -> None:
    [deliberation] = parse(path).sessions[0].deliberations
    assert [article.number for article in deliberation.articles] == ["1", "2"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_value_has_its_words(path: Path) -> None:
    document = parse(path)
    text = " ".join(path.read_text(encoding="utf-8").split())
    for pointer, proof in document.evidence.items():
        if pointer.startswith("/conventions/") and "Page" not in proof.quote:
            assert proof.quote in text or "Page 2" in text, pointer
    for index, _ in enumerate(document.conventions[0].articles):
        assert f"/conventions/0/articles/{index}/number" in document.evidence
