"""The same labelled documents, their people written in another manner: order, case, civilities, separators, headings.

    python benchmarks/rewritten.py CORPUS [CORPUS…] [--score SCORE.PY] [--ways "turned;capitals"] [--show 5]

A real layout that is read with one town's way of writing names may be lost with another's. Each open document is read,
its lines written as plain text, the names of its label written anew wherever they stand in the text and in the label,
and parsed again: who was there must come out the same. Only attendance is scored. A person whom the text does not name
as the label does stays as he is. Not every way suits every document (two columns of family names alone cannot be
parted): the rows are to be compared with one another, and with those of another version.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Callable, Iterable, Iterator
from multiprocessing import Pool
from pathlib import Path
from typing import Any

from accuracy import WATCHED, add_counts, load_score, open_documents, row, speaks, wrong_groups
from deliberation_cli import check, parse
from deliberation_cli.reading.detect import plain_page
from disturbed import flat, written

GROUPS = ("counts", "present", "proxies", "absent")
CIVILITY = r"(?:(?:MM?|Mme|Mmes|Mlle|Mr)\.?|Monsieur|Madame|Messieurs|Mesdames|Mademoiselle|Dr|Me)\s+"


def people_of(gold: dict[str, Any]) -> Iterator[str]:
    """Every name of the label."""
    for session in gold.get("sessions") or []:
        attendance = session.get("attendance") or {}
        for person in [*(attendance.get("present") or []), *(attendance.get("absent") or [])]:
            yield name_of(person)
        for proxy in attendance.get("proxies") or []:
            yield from map(name_of, filter(None, (proxy.get("giver"), proxy.get("holder"))))
        yield from map(name_of, filter(None, (session.get("president"), session.get("secretary"))))


def name_of(person: Any) -> str:
    """A label names a person by a string, or by an object."""
    return person["name"] if isinstance(person, dict) else person


def parted(name: str) -> tuple[str, str] | None:
    """Given name and family name, where capitals tell them apart."""
    words = name.split()
    shouted = [word.isupper() and len(word.strip(".-")) > 1 for word in words]
    if all(shouted) or not any(shouted):
        return None
    first, last = shouted.index(True), len(shouted) - shouted[::-1].index(True)
    given = words[:first] + words[last:]
    return (" ".join(given), " ".join(words[first:last])) if words[:first] == [] or words[last:] == [] else None


def turned(name: str) -> str:
    """The family name first where it stood last, and the other way round."""
    parts = parted(name)
    if parts is None:
        return name
    given, family = parts
    return f"{family} {given}" if name.startswith(given) else f"{given} {family}"


def small(name: str) -> str:
    """The family name with one capital."""
    return re.sub(r"[^\W\d_]{2,}", lambda m: m[0].capitalize() if m[0].isupper() else m[0], name)


def initial(name: str) -> str:
    """The given name as an initial."""
    parts = parted(name)
    if parts is None or "." in name:
        return name
    short = "-".join(f"{part[0]}." for part in re.split(r"[\s-]", parts[0]) if part)
    return f"{short} {parts[1]}" if name.startswith(parts[0]) else f"{parts[1]} {short}"


def family(name: str) -> str:
    """The family name alone."""
    parts = parted(name)
    return parts[1] if parts else name


def renamed(write: Callable[[str], str]) -> Callable[[str, dict[str, Any]], tuple[str, dict[str, Any]]]:
    """Text and label with each name written by `write`; two that become one stay as they are."""

    def way(text: str, gold: dict[str, Any]) -> tuple[str, dict[str, Any]]:
        names = sorted({*people_of(gold)}, key=len, reverse=True)
        plain = " ".join(text.split())
        new = {
            name: write(name) for name in names if name in plain and (turned(name) == name or turned(name) not in plain)
        }
        count: dict[str, int] = {}
        for value in new.values():
            count[value.lower()] = count.get(value.lower(), 0) + 1
        new = {name: value for name, value in new.items() if count[value.lower()] == 1 and value != name}
        if not new:
            return text, gold
        spelt = "|".join(r"\s+".join(map(re.escape, name.split())) for name in new)
        told = re.sub(rf"(?<![\w-])(?:{spelt})(?![\w-])", lambda m: new[" ".join(m[0].split())], text)
        label = json.dumps(gold, ensure_ascii=False)
        for name in new:
            label = label.replace(json.dumps(name, ensure_ascii=False), json.dumps(new[name], ensure_ascii=False))
        return told, json.loads(label)

    return way


def any_name(gold: dict[str, Any]) -> str:
    names = sorted({*people_of(gold)}, key=len, reverse=True)
    return "|".join(map(re.escape, names)) or r"(?!)"


def without_civilities(text: str, gold: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """No civility before a name."""
    return re.sub(rf"(?<!\w){CIVILITY}(?=(?:{any_name(gold)})(?!\w))", "", text), gold


def with_civilities(text: str, gold: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """A civility before each name that has none."""
    pattern = re.compile(rf"(?P<civil>(?<!\w){CIVILITY})?(?<!\w)(?P<name>{any_name(gold)})(?!\w)")
    return pattern.sub(lambda m: m[0] if m["civil"] else f"{('M.', 'Mme')[len(m['name']) % 2]} {m['name']}", text), gold


def separated(sign: str) -> Callable[[str, dict[str, Any]], tuple[str, dict[str, Any]]]:
    """Another sign between two names of a list that a comma parts."""

    def way(text: str, gold: dict[str, Any]) -> tuple[str, dict[str, Any]]:
        name = rf"(?:{CIVILITY})?(?:{any_name(gold)})(?!\w)"
        return re.sub(rf"(?P<one>(?<!\w)(?:{any_name(gold)}))\s*,\s*(?={name})", rf"\g<one>{sign}", text), gold

    return way


def headed(present: str, absent: str, given: str) -> Callable[[str, dict[str, Any]], tuple[str, dict[str, Any]]]:
    """Other words over the lists, where one word headed them."""

    def way(text: str, gold: dict[str, Any]) -> tuple[str, dict[str, Any]]:
        for old, new in (("pr[ée]sent", present), ("absent", absent), ("pouvoir|procuration", given)):
            text = re.sub(rf"(?i)(?m)^(\W*)(?:{old})(?:\(?e?\)?\(?s?\)?)\s*:", rf"\g<1>{new} :", text)
        return text, gold

    return way


COUNTED = re.compile(
    r"(?i)(?<!\w)(?:nombre\s+(?:total\s+)?(?:de\s+|d['’]))?(?:membres|conseillers|délégués|élus)?(?:\s+(?:municipaux|"
    r"communautaires|titulaires|syndicaux))?\s*(?P<what>en\s+exercice|présents|votants|pouvoirs|procurations|absents)"
    r"\s*[:=]\s*(?P<n>\d{1,3})(?![\d/.,])"
)


def recounted(form: str) -> Callable[[str, dict[str, Any]], tuple[str, dict[str, Any]]]:
    """Counts that stand behind a label and its colon, labelled another way."""

    def way(text: str, gold: dict[str, Any]) -> tuple[str, dict[str, Any]]:
        return COUNTED.sub(lambda m: form.format(what=m["what"], What=m["what"].capitalize(), n=m["n"]), text), gold

    return way


WAYS: dict[str, Callable[[str, dict[str, Any]], tuple[str, dict[str, Any]]]] = {
    "as written": lambda text, gold: (text, gold),
    "turned": renamed(turned),
    "capitals": renamed(str.upper),
    "small letters": renamed(small),
    "initials": renamed(initial),
    "family names alone": renamed(family),
    "turned, small letters": renamed(lambda name: small(turned(name))),
    "civilities lost": without_civilities,
    "civilities told": with_civilities,
    "semicolons": separated(" ; "),
    "dashes": separated(" - "),
    "slashes": separated(" / "),
    "one a line": separated("\n"),
    "dashed lines": separated("\n- "),
    "other heads": headed("Membres présents", "Membres absents", "Procurations données"),
    "counts short": recounted("{What} : {n}"),
    "counts without colon": recounted("Nombre de membres {what} {n}"),
    "counts of councillors": recounted("Nombre de conseillers municipaux {what} : {n}"),
    "counts in brackets": recounted("{What} ({n})"),
    "counts dotted": recounted("{What} ........ {n}"),
    "counts first": recounted("{n} {what}"),
    "counts dashed": recounted("{What} – {n}"),
    "counts with an equals sign": recounted("{What} = {n}"),
    "sentences": headed("Étaient présents", "Étaient absents", "Avaient donné pouvoir"),
}
"""What is written otherwise, by name."""


def counted(job: tuple[Path, Path, Path, list[str], bool]) -> dict[str, Any]:
    """The counts of one document, for each way."""
    label, path, measure, ways, on_one_line = job
    score = load_score(measure)
    text = written(path)
    counts = {}
    for way in ways:
        told, gold = WAYS[way](text, json.loads(label.read_text(encoding="utf-8")))
        tally = score.Tally()
        tally.where = label.name
        document = parse([plain_page(flat(told) if on_one_line else told)])
        score.score_document(gold, json.loads(document.model_dump_json(exclude={"evidence"})), tally)
        verdicts = check(document)
        silent = [g for g in wrong_groups(score, tally) if g in GROUPS and not speaks(verdicts, WATCHED[g])]
        counts[way] = {
            "counts": {f: list(n) for f, n in tally.counts.items()},
            "lost": sum(sum(tally.counts[f][1:]) for g in GROUPS for f in score.GROUPS[g] if f in tally.counts),
            "silent": silent,
        }
    return {"where": label.name, "ways": counts}


def shown(results: Iterable[dict[str, Any]], way: str, most: int) -> None:
    """The documents that lose most by a way of writing."""
    worse = [(r["ways"][way]["lost"] - r["ways"]["as written"]["lost"], r["where"]) for r in results]
    for loss, where in sorted(worse, reverse=True)[:most]:
        if loss > 0:
            print(f"    {way}: {where} loses {loss}")


def main() -> None:
    """Print a row a way."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("corpus", type=Path, nargs="+")
    options.add_argument("--score", type=Path)
    options.add_argument("--ways", help="some of them: " + "; ".join(WAYS))
    options.add_argument("--flat", action="store_true", help="each text on one line")
    options.add_argument("--show", type=int, default=0, help="so many of the documents that lose most")
    asked = options.parse_args()
    ways = [way for way in WAYS if way == "as written" or not asked.ways or way in asked.ways.split(";")]
    measure = asked.score or asked.corpus[0].parent / "tools" / "score.py"
    score = load_score(measure)
    jobs = [(label, path, measure, ways, asked.flat) for _, label, path in open_documents(asked.corpus)]
    with Pool() as pool:
        results = list(pool.imap_unordered(counted, jobs, chunksize=4))
    print(f"{len(jobs)} documents\n| rewritten | {' | '.join(GROUPS)} | silent |\n|{'---|' * (2 + len(GROUPS))}")
    for way in ways:
        tally = score.Tally()
        for result in results:
            add_counts(tally, result["ways"][way]["counts"])
        silent = sum(bool(result["ways"][way]["silent"]) for result in results)
        print(f"{row(score, way, tally, GROUPS)} {silent} |")
    for way in ways if asked.show else ():
        shown(results, way, asked.show)


if __name__ == "__main__":
    main()
