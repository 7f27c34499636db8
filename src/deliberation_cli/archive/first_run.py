"""The first run of a version keeps its compiled patterns, when all has been said: later ones start sooner."""

from __future__ import annotations

import pkgutil
import re
from importlib import import_module

from deliberation_cli import check, parse, parsing, patterns, yaml_files
from deliberation_cli.archive.warm import FIRST_WORDS
from deliberation_cli.models import Source
from deliberation_cli.parsing import cues, late
from deliberation_cli.parsing.text import anchors
from deliberation_cli.reading.detect import read_bytes
from deliberation_cli.reading.page import ReadOptions

SOME_OF_ALL = """VILLE DE VALMARIN
CONSEIL MUNICIPAL
L'an deux mille vingt-deux, le trois mars à 20 h 30, le conseil municipal s'est réuni, salle des fêtes,
sous la présidence de Mme BERNE, Maire
| En exercice | Présents | Votants |
| 5 | 3 | 4 |
Nombre de conseillers en exercice : 5   Présents : 3   Pouvoirs : 1   Absents : 1   Excusés : 1   Votants : 4
5 conseillers en exercice, 3 présents, 1 pouvoir, 1 absent, 4 votants
Étaient présents : Mme Anne BERNE, Maire, M. Luc LEROY, Mme Zoé MOREL (arrivée à 20 h 45, avant le point 2)
Pouvoirs : M. Max ROY à Mme BERNE
Absente excusée : Mme Ida COLAS
Secrétaire de séance : M. LEROY
1. Tarifs de la cantine
Le conseil municipal, après en avoir délibéré, à l'unanimité, approuve les tarifs.
2. Convention avec le département
Vote : 3 pour, 1 contre (M. Max ROY), 0 abstention. Le conseil adopte la délibération et autorise le maire à signer.
Article 1er : la convention est approuvée.
"""
"""A sitting that has a little of everything, so that each room puts together the patterns it makes of cues."""


def keep_patterns() -> None:
    """Compile what any document may ask, and keep it."""
    for words in (SOME_OF_ALL, FIRST_WORDS):
        check(parse(read_bytes(words.encode(), Source(path="-"), ReadOptions())))
    every = {*patterns.asked, *_declared()}
    of_anchors = anchors.notes_on(pattern for pattern, flags in every if flags in (0, re.UNICODE))
    patterns.keep(every, {anchors.ROOM: of_anchors, **yaml_files.notes_on_all()})


def _declared() -> list[patterns.Asked]:
    """The patterns of all rooms and of all cues."""
    for module in pkgutil.walk_packages(parsing.__path__, f"{parsing.__name__}."):
        import_module(module.name)
    cues.declare()
    return [(one.pattern, one.flags) for one in late.every]
