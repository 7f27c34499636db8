"""Which language to speak, and exit codes: what every command shares with the person in front of it."""

import os
import sys
from enum import IntEnum

from deliberation_cli.models.text import Lang, Text


class Exit(IntEnum):
    """Exit codes of every command."""

    CLEAN = 0
    FINDINGS = 1
    USAGE = 2
    UNREADABLE = 3


def language(asked: str | None = None) -> Lang:
    """French, unless `--lang en`, DELIB_LANG or the locale says another language."""
    for value in (asked, os.environ.get("DELIB_LANG")):
        if value:
            return "en" if value.lower().startswith("en") else "fr"
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name, "")
        if value:
            return "fr" if value.lower().startswith(("fr", "c", "posix")) else "en"
    return "fr"


def startup_language() -> Lang:
    """The language of the help texts, known before the command line is parsed."""
    asked = next((b for a, b in zip(sys.argv, sys.argv[1:], strict=False) if a == "--lang"), None)
    asked = asked or next((a.partition("=")[2] for a in sys.argv if a.startswith("--lang=")), None)
    return language(asked)


def help_text(fr: str, en: str) -> str:
    """Help in the language of the person who asks."""
    return Text(fr, en).say(startup_language())
