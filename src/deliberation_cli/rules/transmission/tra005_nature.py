"""La nature de l'identifiant est celle d'une délibération.

## Ce que la règle vérifie
Une délibération se transmet sous la nature DE. Un avis transmis comme délibération est signalé : l'organe consulté ne
décide pas.

## Pourquoi
La nature règle le contrôle de légalité et le délai de recours. C'est une information, non un avertissement : aucun
texte n'interdit de transmettre un avis, et la nature seule ne change ni l'acte ni son sens.

## Conforme
    transmission: {nature: DE}

## Non conforme
    transmission: {nature: AR}

## Texte
@CTES, natures des actes.

## Options
Aucune.

---
The nature in the identifier is that of a deliberation.

## What it checks
A deliberation is sent under the nature DE. An opinion sent as a deliberation is pointed out: a body that is consulted
does not decide.

## Why it matters
The nature governs the préfet's review and the time for appeal. It is an information, no warning: no text forbids
sending an opinion, and the nature alone changes neither the act nor what it means.

## Text
@CTES, natures of acts.

## Options
None.
"""

from collections.abc import Iterator

from deliberation_cli.law import actes
from deliberation_cli.models import Text
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.transmission.stamp import Stamp, doubtful, each

RULE = Rule(
    code="TRA005",
    name="nature",
    severity="info",
    family="transmission",
    title=Text("la nature est celle d'une délibération", "the nature is that of a deliberation"),
    messages={
        "pass": Text("nature {found}", "nature {found}"),
        "fail": Text(
            "nature {found} ({label}), pour une délibération ({expected})",
            "nature {found} ({label}), for a deliberation ({expected})",
        ),
        "opinion": Text(
            "un avis est transmis comme délibération (nature {found}) : l'organe consulté ne décide pas",
            "an opinion is sent as a deliberation (nature {found}): a body that is consulted does not decide",
        ),
        "unknown": Text("tampon sans nature lue avec certitude", "a stamp without a nature surely read"),
        "not-applicable": Text("pas de tampon de transmission", "no transmission stamp"),
    },
)

DELIBERATION = "DE"
_OPINIONS = ("favourable_opinion", "unfavourable_opinion")
_NO_LABEL = Text("inconnue", "unknown")


def check(context: Context) -> Iterator[Answer]:
    """One answer a stamp."""
    return each(context, RULE, _answer)


def _answer(context: Context, stamp: Stamp) -> Answer:
    pointer = f"{stamp.at}/nature"
    if stamp.transmission.nature is None or doubtful(context, pointer):
        return RULE.unknown("transmission.nature", pointers=[pointer])
    return _form(stamp, pointer, stamp.transmission.nature)


def _form(stamp: Stamp, pointer: str, nature: str) -> Answer:
    vote = stamp.deliberation.vote
    if nature != DELIBERATION:
        label = actes.natures().get(nature, _NO_LABEL)
        return RULE.fails(pointer, expected=DELIBERATION, found=nature, label=label)
    if vote is not None and vote.outcome in _OPINIONS:
        return RULE.fails(pointer, f"{stamp.at_deliberation}/vote/outcome", found=nature, message="opinion")
    return RULE.passes(pointer, expected=DELIBERATION, found=nature)
