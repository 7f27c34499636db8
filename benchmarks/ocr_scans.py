"""Real scanned pages against what a reader sees on them (`labels/*.yaml`): who was there, proxies, votes.

    python benchmarks/ocr_scans.py [--no-careful]

Two questions for each page: are the words right (each labelled name, proxy, date and vote found exactly in the text
read), and does the parser find them (present, proxies, secretary, date, from that page alone)? A silent error
is a name or a date that the parse states, the label contradicts, and no confidence under 0.9 warns of.
"""

from __future__ import annotations

import argparse
import os
import re
import unicodedata
from collections import Counter
from itertools import zip_longest
from pathlib import Path
from typing import Any

os.environ.setdefault("OMP_THREAD_LIMIT", "1")

import io

import pikepdf
import yaml

from deliberation_cli import parse
from deliberation_cli.models import Document, Session, Source
from deliberation_cli.reading.page import Reading, ReadOptions
from deliberation_cli.reading.pdf import read_pdf

LABELS = Path(__file__).parent / "labels"
FIELDS = ("present", "proxies", "absent", "secretary", "date")
DASHES = re.compile(r"\s*[-–—]\s*")


def main() -> None:
    """Print the table, and each thing missed."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--no-careful", action="store_true")
    asked = options.parse_args()
    score: Counter[str] = Counter()
    for path in sorted(LABELS.glob("*.yaml")):
        label = yaml.safe_load(path.read_text(encoding="utf-8"))
        folder = Path(__file__).parents[1] / label["folder"]
        if not folder.is_dir():
            print(f"{path.name}: {folder} is not here, nothing measured")
            continue
        for page in label["pages"]:
            reading = one_page(folder / page["file"], page["page"], ReadOptions(careful=not asked.no_careful))
            name = f"{page['file']} p. {page['page']}"
            words_right(page, reading, score, name)
            if page.get("present"):
                parsed_right(page, parse(reading), score, name)
    for field in ("names", "dates", "proxies in words", "unanimous", "votes in words"):
        print(f"words read, {field:18} {score[field, 'hit']:4} of {score[field, 'all']:4}  {share(score, field):.3f}")
    for field in FIELDS:
        right, wrong, missed = (score[field, kind] for kind in ("tp", "fp", "fn"))
        print(f"parsed, {field:10} F1 {f1(score, field):.3f}  ({right} right, {wrong} wrong, {missed} missed)")
    wrong = sum(score[field, "fp"] for field in FIELDS)
    values = wrong + sum(score[field, "tp"] for field in FIELDS)
    rate = score["silent"] / max(1, values)
    print(f"silent errors: {score['silent']} of {values} values stated ({rate:.3f}); wrong in all: {wrong}")


def one_page(path: Path, number: int, options: ReadOptions) -> Reading:
    """That page of a file, read alone."""
    buffer = io.BytesIO()
    with pikepdf.open(path) as whole, pikepdf.new() as alone:
        alone.pages.append(whole.pages[number - 1])
        alone.save(buffer)
    return read_pdf(buffer.getvalue(), Source(path=str(path)), options)


def words_right(page: dict[str, Any], reading: Reading, score: Any, name: str) -> None:
    """Whether what the label names stands in the text, accents included."""
    text = plain(" ".join(line.text for read in reading.pages for line in read.lines))
    sessions = [page, *([page["second"]] if "second" in page else [])]
    for session in sessions:
        people = [*session.get("present", []), *session.get("absent", [])]
        for person in people:
            count(score, "names", plain(person) in text, f"{name}: {person}")
        for giver, holder in session.get("proxies", []):
            right = plain(giver) in text and plain(holder) in text
            count(score, "proxies in words", right, f"{name}: {giver} → {holder}")
        if "date" in session:
            count(score, "dates", str(session["date"].year) in text, f"{name}: {session['date']}")
    seen = len(re.findall("unanimité", text.replace("- ", "")))
    for i in range(page["unanimous"]):
        count(score, "unanimous", i < seen, f"{name}: unanimité {i + 1} of {page['unanimous']}")
    for vote in page.get("votes", []):
        right = f"{vote['in_favour']} voix pour" in text and f"{vote['against']} voix contre" in text
        count(score, "votes in words", right, f"{name}: {vote}")


def parsed_right(page: dict[str, Any], document: Document, score: Any, name: str) -> None:
    """Whether the parser finds who was there, from this page alone."""
    labels = [page, *([page["second"]] if "second" in page else [])]
    for label, session in zip_longest(labels, document.sessions[: len(labels)]):
        found = stated(session) if session else {field: set() for field in FIELDS}
        ignored = {f"{key(giver)} → {key(holder)}" for giver, holder in label.get("unscored", [])}
        for field, value in found.items():
            truth = wanted(label, field)
            for extra in value - truth - ignored:
                score[field, "fp"] += 1
                silent = session is not None and certain(document, session, field)
                score["silent"] += silent
                print(f"  {'SILENT' if silent else 'wrong'} {name}: {field} {extra}")
            for lost in truth - value:
                score[field, "fn"] += 1
                print(f"  missed {name}: {field} {lost}")
            score[field, "tp"] += len(truth & value)


def stated(session: Session) -> dict[str, set[str]]:
    """What the parse says of a session, comparable."""
    attendance = session.attendance
    pairs = {f"{key(p.giver.name)} → {key(p.holder.name if p.holder else '')}" for p in attendance.proxies}
    return {
        "present": {key(person.name) for person in attendance.present},
        "absent": {key(person.name) for person in attendance.absent},
        "proxies": pairs,
        "secretary": {key(session.secretary.name)} if session.secretary else set(),
        "date": {str(session.date)} if session.date else set(),
    }


def wanted(label: dict[str, Any], field: str) -> set[str]:
    """What the label says of it."""
    if field == "proxies":
        return {f"{key(giver)} → {key(holder)}" for giver, holder in label.get("proxies", [])}
    if field in ("present", "absent"):
        return {key(name) for name in label.get(field, [])}
    value = label.get(field)
    return {str(value) if field == "date" else key(value)} if value else set()


def certain(document: Document, session: Session, field: str) -> bool:
    """Whether no doubt is told beside the values of a field: every proof of it is at least 0.9 sure."""
    place = f"attendance/{field}" if field in ("present", "absent", "proxies") else field
    start = f"/sessions/{document.sessions.index(session)}/{place}"
    sure = [proof.confidence for pointer, proof in document.evidence.items() if pointer.startswith(start)]
    return min(sure, default=1.0) >= 0.9


def key(name: str) -> str:
    """A name without accents, case, dashes or order."""
    plain_name = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return " ".join(sorted(re.findall(r"[a-z]+", plain_name)))


def plain(text: str) -> str:
    """Text with one kind of dash, without space around it, and one kind of white space."""
    return " ".join(DASHES.sub("-", text).replace("’", "'").split())


def count(score: Any, field: str, right: bool, what: str) -> None:
    """One more value, right or not; what is wrong is printed."""
    score[field, "all"] += 1
    score[field, "hit"] += right
    if not right:
        print(f"  unread {what}")


def share(score: Any, field: str) -> float:
    """Share of the values found."""
    return float(score[field, "hit"]) / max(1, score[field, "all"])


def f1(score: Any, field: str) -> float:
    """Harmonic mean of precision and recall."""
    right = 2 * score[field, "tp"]
    return right / max(1, right + score[field, "fp"] + score[field, "fn"])


if __name__ == "__main__":
    main()
