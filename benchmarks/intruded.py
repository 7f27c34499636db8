"""The same documents, a cell of a side column or the foot of a page read into their lists: how many lists change.

    python benchmarks/intruded.py CORPUS [CORPUS…] [--flat] [--show]

A dump that reads two columns across leaves « Votants : 15 » wherever a line of the list ended: inside a name, behind
« à », before a comma. Each open document is read as plain text (on one line with `--flat`), one label is put into one
gap between its first heading and its last name (drawn from the document's name, the same at every run), and read again:
who was there, who gave a proxy to whom and who was away must come out as before. Lower is better.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import re
from collections.abc import Iterator
from functools import partial
from multiprocessing import Pool
from pathlib import Path

from accuracy import open_documents
from deliberation_cli import parse
from deliberation_cli.reading.detect import plain_page
from disturbed import flat, written

LABELS = (
    "Nombre de votants : 15",
    "EN EXERCICE……. 19",
    "Date d'affichage : 12 mai 2022",
    "Commune de Valmarin – Conseil municipal du 27 juin 2019 – Page 2/8",
)
_FEWEST = 4
"""People present: a shorter list has no gap to speak of."""
Lists = tuple[list[str], list[tuple[str, str | None]], list[str]]


def lists(text: str) -> Lists | None:
    """Who was there, who gave a proxy to whom, who was away; None where no session was read."""
    sessions = parse([plain_page(text)]).sessions
    if len(sessions) != 1:
        return None
    read = sessions[0].attendance
    proxies = [(proxy.giver.name, proxy.holder.name if proxy.holder else None) for proxy in read.proxies]
    return [p.name for p in read.present], proxies, [p.name for p in read.absent]


def gaps(text: str, read: Lists) -> list[int]:
    """Spaces between two words, from the first heading to the last name."""
    heading = re.search("(?i)pr[ée]sent", text)
    ends = [*read[0][-2:], *(giver for giver, _ in read[1]), *read[2]]
    last = max((text.find(name.split()[-1]) for name in ends), default=-1)
    return [m.start() for m in re.finditer(r"(?<=\S) (?=\S)", text) if heading and heading.end() < m.start() < last]


def intruded(document: tuple[str, Path, Path], *, on_one_line: bool) -> list[tuple[str, str, bool]]:
    """Per label: the words around the gap, and whether the lists come out as before."""
    stem, _, path = document
    text = flat(written(path)) if on_one_line else written(path)
    read = lists(text)
    places = gaps(text, read) if read and len(read[0]) >= _FEWEST else []
    drawn = random.Random(hashlib.md5(stem.encode(), usedforsecurity=False).hexdigest())
    found = []
    for label in LABELS if places else ():
        at = drawn.choice(places)
        same = lists(f"{text[:at]} {label}{text[at:]}") == read
        found.append((label, f"{text[at - 30 : at]} [] {text[at : at + 30]}", same))
    return found


def rows(found: list[tuple[str, str, bool]]) -> Iterator[str]:
    """A line a label: how many lists changed, of how many."""
    for label in LABELS:
        outcomes = [same for name, _, same in found if name == label]
        yield f"{outcomes.count(False):5} of {len(outcomes):5}  {label}"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("corpora", nargs="+", type=Path)
    parser.add_argument("--flat", action="store_true", help="each document on one line")
    parser.add_argument("--show", action="store_true", help="the gaps that changed a list")
    options = parser.parse_args()
    with Pool() as pool:
        work = partial(intruded, on_one_line=options.flat)
        found = [row for each in pool.map(work, open_documents(options.corpora), chunksize=4) for row in each]
    print("\n".join(rows(found)))
    for label, around, same in found if options.show else ():
        if not same:
            print(f"{label[:20]:20} | {' '.join(around.split())}")


if __name__ == "__main__":
    main()
