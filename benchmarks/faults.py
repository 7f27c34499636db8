"""Seeded faults: each fault of the catalogue is written into the text of sound acts, and looked for in the report.

usage: python benchmarks/faults.py [--verbose] [FILE.txt|FILE.md …]      (default: fixtures/acts)

A fault is a function from the text to the text with the fault, or None where the act has nothing to spoil. It is found
where the mutated act has a finding of the expected code that the sound act has not, and where one of that finding's
quotes holds the spoilt words. Prints a line a fault, then the shares.
"""

from __future__ import annotations

import re
import sys
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from deliberation_cli import check, parse
from deliberation_cli.models import Verdict
from deliberation_cli.rules.wording import plain

ACTS = Path(__file__).parent.parent / "fixtures" / "acts"
GOAL = 0.99

NAME = r"(?:(?:M\.|Mme) )?[A-ZÀ-Þ][\w'’.-]+(?: [A-ZÀ-Þ][\w'’-]+){1,3}"
NEXT = r"\s*(?:[,;–]| - )\s*"


@dataclass(frozen=True)
class Seeded:
    """A text with a fault, and the words that a finding must quote."""

    text: str
    words: str


Spoil = Callable[[str], Seeded | None]


def figure(label: str, change: Callable[[int], int]) -> Spoil:
    """Change the number that stands after a label."""
    pattern = re.compile(rf"({label})([\s:–-]*?(?:de )?\s*)(\d+)", re.IGNORECASE)

    def spoil(text: str) -> Seeded | None:
        found = pattern.search(text)
        if found is None:
            return None
        value = str(change(int(found[3])))
        return Seeded(text[: found.start(3)] + value + text[found.end(3) :], value)

    return spoil


def words(pattern: str, new: str | Callable[[re.Match[str]], str], quoted: str | int | None = None) -> Spoil:
    """Replace the first words that match; the finding must quote `quoted` (a group, or the new words)."""
    compiled = re.compile(pattern, re.MULTILINE)

    def spoil(text: str) -> Seeded | None:
        found = compiled.search(text)
        if found is None:
            return None
        made = new(found) if callable(new) else found.expand(new)
        said = found[quoted] if isinstance(quoted, int) else (quoted or made)
        return Seeded(text[: found.start()] + made + text[found.end() :], said)

    return spoil


def only(word: str, spoil: Spoil) -> Spoil:
    """The fault, in texts that have a word."""
    return lambda text: spoil(text) if word in text else None


PRESENT = r"\**(?:étaient )?présents\b"
ABSENT = r"\**(?:étaient )?(?:absents? excusés|excusés sans pouvoir|absents?|excusés)\b(?! et| avec| ayant)"


def listed(text: str, head: str) -> tuple[re.Match[str], list[str]] | None:
    """A list of names under a heading."""
    for found in re.finditer(rf"^{head}[^:\n]*:\s*(?P<list>[^\n]+)", text, re.IGNORECASE | re.MULTILINE):
        people = [name.strip(" .*") for name in re.split(NEXT, found["list"])]
        if len(people[0].split()) > 1 and not any(char.isdigit() for char in found["list"]):
            return found, people
    return None


def repeat_present(text: str) -> Seeded | None:
    """The second of the present is named twice."""
    found = listed(text, PRESENT)
    if found is None or len(found[1]) < 3:
        return None
    match, people = found
    changed = match["list"].replace(people[2], people[1], 1)
    return Seeded(text.replace(match["list"], changed, 1), bare(people[1]))


def drop_present(text: str) -> Seeded | None:
    """One of the present is left out."""
    found = listed(text, PRESENT)
    if found is None or len(found[1]) < 4:
        return None
    match, people = found
    changed = re.sub(rf"{re.escape(people[-2])}{NEXT}", "", match["list"], count=1)
    return Seeded(text.replace(match["list"], changed, 1), bare(people[0]))


def present_and_absent(text: str) -> Seeded | None:
    """One of the present is excused too."""
    present, absent = listed(text, PRESENT), listed(text, ABSENT)
    if present is None or absent is None:
        return None
    match, people = absent
    changed = match["list"].replace(people[0], present[1][1], 1)
    return Seeded(text.replace(match["list"], changed, 1), bare(present[1][1]))


_HOLDS = re.compile(rf"(?P<give>(?:donne (?:pouvoir|procuration)|pouvoir) à |(?<=[\w]) à )(?P<holder>{NAME})")


def absent_holder(text: str) -> Seeded | None:
    """A proxy is given to someone absent."""
    absent, found = listed(text, ABSENT), _proxy(text)
    if absent is None or found is None:
        return None
    name = absent[1][0]
    return Seeded(text[: found.start("holder")] + name + text[found.end("holder") :], bare(name))


def three_proxies(text: str) -> Seeded | None:
    """All proxies go to one holder."""
    found = [match for match in _HOLDS.finditer(text) if _in_proxies(text, match)]
    if len(found) < 3:
        return None
    holder = found[0]["holder"]
    for match in reversed(found[1:]):
        text = text[: match.start("holder")] + holder + text[match.end("holder") :]
    return Seeded(text, bare(holder))


def _proxy(text: str) -> re.Match[str] | None:
    return next((match for match in _HOLDS.finditer(text) if _in_proxies(text, match)), None)


def _in_proxies(text: str, match: re.Match[str]) -> bool:
    line = text[text.rfind("\n", 0, match.start()) + 1 : match.end()]
    return bool(re.search("pouvoir|procuration|représentés|délégation", line, re.IGNORECASE))


def absent_secretary(text: str) -> Seeded | None:
    """The secretary is someone absent."""
    absent = listed(text, ABSENT)
    found = re.search(rf"[Ss]ecrétaire de séance\** ?:\s*(?P<name>{NAME})", text)
    if absent is None or found is None or re.search("DÉPARTEMENT|ACTION SOCIALE", text[:60]):  # no rule there
        return None
    name = absent[1][0]
    return Seeded(text[: found.start("name")] + name + text[found.end("name") :], bare(name))


def bare(name: str) -> str:
    """A name without civility."""
    return re.sub(r"^(?:M\.|Mme) ", "", name)


def date_of_stamp(text: str) -> Seeded | None:
    """The identifier bears the next day."""
    return words(r"(\d{3}-\d{9}-\d{6})(\d\d)(-\S+-DE)", lambda m: f"{m[1]}{int(m[2]) + 1:02}{m[3]}")(text)


def number_of_stamp(text: str) -> Seeded | None:
    """The identifier bears another number."""
    return words(r"(\d{3}-\d{9}-\d{8}-\S*?)(\d+)(-DE)", lambda m: f"{m[1]}{int(m[2]) + 5:0{len(m[2])}}{m[3]}")(text)


FAULTS: dict[str, tuple[str, Spoil]] = {
    "one voter too many": ("VOT002", figure("votants", lambda n: n + 1)),
    "votes cast one short": ("VOT001", figure("suffrages exprimés", lambda n: n - 1)),
    "majority one short": ("VOT004", figure("majorité absolue", lambda n: n - 1)),
    "many more in favour": ("VOT003", figure(r"^Pour|pour|(?<=par )", lambda n: n + 6)),
    "more in favour, in words": ("VOT003", words(r"(?<=par )\d+(?= voix pour)", lambda m: str(int(m[0]) + 30))),
    "unanimous with one against": ("VOT006", only("unanimité", figure(r"contre", lambda n: n + 1))),
    "members in office": ("ATT002", figure(r"en exercice|inscrits", lambda n: n + 2)),
    "number present": ("ATT001", figure(r"(?:nombre de )?présents", lambda n: n + 1)),
    "number of proxies": ("ATT005", figure(r"(?:nombre de )?pouvoirs", lambda n: n + 1)),
    "named twice": ("ATT004", repeat_present),
    "present and excused": ("ATT003", present_and_absent),
    "one present left out": ("ATT", drop_present),
    "holder absent": ("PRX001", absent_holder),
    "three proxies, one holder": ("PRX003", three_proxies),
    "secretary absent": ("SES002", absent_secretary),
    "identifier of the next day": ("TRA002", date_of_stamp),
    "identifier of another act": ("TRA003", number_of_stamp),
    "wrong SIREN": ("TRA004", words(r"(-\d{8})(\d)(-\d{8}-)", lambda m: f"{m[1]}{(int(m[2]) + 1) % 10}{m[3]}")),
    "nature of a decree": ("TRA005", words(r"(\d{3}-\d{9}-\d{8}-\S+)-DE", r"\1-AR")),
    "weekday": ("SES006", words(r"\b(lundi|mardi|jeudi|vendredi) (\d)", r"dimanche \2", "dimanche")),
    "late convocation": ("SES001", lambda text: late_convocation(text)),
    "outcome": (
        "VOT005",
        words(
            r"\b(ADOPTE\b|APPROUVE\b|Adopté(?= à la majorité))",
            lambda m: "Rejeté" if m[1].endswith("é") else "REJETTE",
            "rejet",
        ),
    ),
    "secret ballot with names": ("VOT009", words(r"(2 voix contre \()", r"au scrutin secret, \1", "scrutin secret")),
    "one name against too few": (
        "VOT007",
        words(r"((?:2 voix )?contre(?: 2)? \((?:M. |Mme )?)([^,)]+), [^)]+\)", r"\1\2)", 2),
    ),
    "absent and named against": ("VOT008", lambda text: absent_against(text)),
}


def late_convocation(text: str) -> Seeded | None:
    """Convened the day before the session."""
    session = re.search(
        r"(?:Séance du|CONSEIL COMMUNAUTAIRE DU|RÉUNION DU|MUNICIPAL DU|Le) [a-zA-Zéû]*? ?(\d{1,2})\w* (\w+) (\d{4})",
        text,
    )
    sent = re.search(
        r"(convocation(?: du| :)? ?:? ?|convoqué le |adressée par Monsieur le Président du Territoire, le )(\d{1,2} \w+ \d{4})",
        text,
    )
    if session is None or sent is None or int(session[1]) < 2 or "DÉPARTEMENT" in text[:40]:  # 12 days, of the reports
        return None
    day = f"{int(session[1]) - 1} {session[2].lower()} {session[3]}"
    return Seeded(text[: sent.start(2)] + day + text[sent.end(2) :], day)


def absent_against(text: str) -> Seeded | None:
    """Someone absent is named against."""
    absent = listed(text, ABSENT)
    found = re.search(rf"contre(?: 2)? \((?P<name>{NAME})", text)
    if absent is None or found is None:
        return None
    name = absent[1][0]
    return Seeded(text[: found.start("name")] + name + text[found.end("name") :], bare(name))


def findings(folder: Path, text: str, suffix: str) -> list[Verdict]:
    """What the checks find in a text."""
    path = folder / f"act{suffix}"
    path.write_text(text, encoding="utf-8")
    return [verdict for verdict in check(parse(path)) if verdict.status == "fail"]


def found(verdicts: Iterable[Verdict], known: set[tuple[str, str]], code: str, seeded: Seeded) -> tuple[bool, bool]:
    """Whether a new finding has the code, and whether it quotes the words."""
    new = [v for v in verdicts if v.rule.startswith(code) and (v.rule, v.message) not in known]
    quotes = [plain(place.quote or "") for verdict in new for place in verdict.where]
    return bool(new), any(plain(seeded.words) in quote for quote in quotes)


# Long patterns of the table above read better whole.
# ruff: noqa: E501


def main(arguments: list[str]) -> int:
    """Print the table; 1 where the goal is missed."""
    verbose = "--verbose" in arguments
    paths = [Path(name) for name in arguments if name != "--verbose"]
    paths = paths or sorted(path for path in ACTS.iterdir() if path.suffix in (".txt", ".md"))
    seeded = coded = quoted = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sound = {path: findings(folder, path.read_text(encoding="utf-8"), path.suffix) for path in paths}
        for label, (code, spoil) in FAULTS.items():
            marks = []
            for path in paths:
                made = spoil(path.read_text(encoding="utf-8"))
                if made is None:
                    continue
                known = {(verdict.rule, verdict.message) for verdict in sound[path]}
                has_code, has_quote = found(findings(folder, made.text, path.suffix), known, code, made)
                seeded, coded, quoted = seeded + 1, coded + has_code, quoted + (has_code and has_quote)
                marks.append("+" if has_code and has_quote else "c" if has_code else "-")
                if verbose and marks[-1] != "+":
                    print(f"    {marks[-1]} {path.name}: {made.words}")
            print(f"{code:<7} {label:<28} {''.join(marks)}")
    print(
        f"\n{len(paths)} acts, {seeded} faults: right code {coded / seeded:.1%}, code and quote {quoted / seeded:.1%}"
    )
    print("+ code and quote, c code only, - not found; goal", f"{GOAL:.0%}")
    return 0 if quoted >= GOAL * seeded else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
