"""Words that many patterns share, kept in one place (`cues/words.yaml`): a word added there is read everywhere.

A cue writes `{civility}`, a room of the parser `rf"{CIVILITY} …"`. Both are pieces of patterns over folded text.
"""

import re
from functools import cache

from deliberation_cli.yaml_files import content_of

_NAMED = re.compile(r"\{([a-z_]+)\}")


@cache
def words(*names: str) -> str:
    """The shared words of those names, as alternatives of one piece of a pattern; KeyError where a name is unknown."""
    tree: dict[str, list[dict[str, str]]] = content_of("parsing/cues/words.yaml")
    return "|".join(row["pattern"] for name in names for row in tree[name])


def with_words(pattern: str) -> str:
    """A cue's pattern, each `{name}` in it replaced by the shared words of that name."""
    return _NAMED.sub(lambda named: _PIECES[named[1]], pattern) if "{" in pattern else pattern


CIVILITY = rf"(?:(?:{words('civility')})(?![a-z])\.?)"
"""« M. », « Mme », « Docteur » before one name, with its stop."""
CIVILITIES = rf"(?:(?:{words('civilities', 'civility')})(?![a-z])\.?)"
"""« Mmes », « MM. », « Mme » before one name or several."""

ITEM = rf"(?:{words('item')})"
"""« point », « dossier », « délibération »: what is taken up, in the singular."""
MANNER = rf"(?:{words('manner')})"
"""« à l'unanimité des présents », « à la majorité (2 contre) », « par vote à main levée »."""
MINUTES = rf"(?:{words('minutes')})"
"""« procès-verbal », « compte rendu », « PV »: the record of a sitting."""
CIVIL = rf"(?:{CIVILITY}\s?)?"
"""« M. », « Mme », or nothing, and the space behind it."""

_PIECES = {"civility": CIVILITY, "civilities": CIVILITIES, "item": ITEM, "manner": MANNER, "minutes": MINUTES}
