"""From the contract's kind of body to the law's: one word may hide two bodies, and a name or a department tells."""

from __future__ import annotations

import datetime as dt
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from deliberation_cli.law import store
from deliberation_cli.models import BodyKind, Text


class Resolved(NamedTuple):
    """The law's kind of a body, and what had to be assumed to say so."""

    kind: str | None
    assumed: Text | None = None


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """Lower case without accents, one space between words."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(bare.casefold().replace("’", "'").split())


@lru_cache(maxsize=256)  # a dozen rules ask it of the same session
def resolve(
    kind: BodyKind | str | None, name: str | None = None, department: str | None = None, on: dt.date | None = None
) -> Resolved:
    """The law's kind for a contract's kind, refined by the body's name, department and day.

    A kind of the law is returned as it is; `other` and None give None, which no rule takes for a fault.
    """
    lines = store.load("kinds").get(kind or "")
    if not lines:
        return Resolved(kind if kind in store.kinds() else None)
    words = plain(name or "")
    code = (department or "").strip().upper().lstrip("0").zfill(2) if department else None
    for line in lines:
        if not _fits(line, words, code, on):
            continue
        assumed = line.get("assumed") or (line.get("unless_department") if code is None else None)
        return Resolved(line["kind"], Text(assumed["fr"], assumed["en"]) if assumed else None)
    return Resolved(None)


def _fits(line: store.Raw, words: str, code: str | None, on: dt.date | None) -> bool:
    if "name" in line and line["name"] not in words:
        return False
    if "departments" in line and code not in line["departments"]:
        return False
    return "since" not in line or (on is not None and on >= line["since"])
