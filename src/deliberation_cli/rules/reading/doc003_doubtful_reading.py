"""Les valeurs lues le sont sûrement.

## Ce que la règle vérifie
Une valeur qui repose sur des mots lus sous le seuil de confiance, ou que deux lecteurs ont lus autrement, est
signalée avec ces mots et l'autre lecture. Aussi une valeur que la page rend douteuse : une liste qui se prolonge ou
qui nomme quelqu'un autrement que les autres, deux votes dans une même affaire, une issue que les voix démentent. Un
constat par séance et un par délibération.

## Pourquoi
Un chiffre mal lu peut accuser à tort, ou cacher une faute : un œil humain doit passer.

## Conforme
    evidence: {/sessions/0/date: {page: 1, quote: 15 mai 2023, confidence: 0.98}}

## Non conforme
    evidence: {/sessions/0/date: {page: 1, quote: 15 mai 2028, confidence: 0.41, alternatives: ["2023"]}}

## Texte
Aucun : état de la lecture.

## Options
`confidence_floor` de delib.toml : 0.7 si rien n'est dit.

---
The values read were read surely.

## What it checks
A value that rests on words read under the confidence floor, or that two readers read otherwise, is pointed out with
those words and the other reading. So is a value that the page makes doubtful: a list that goes on or that names
somebody unlike the others, two votes in one item, an outcome that its figures belie. One finding a session and one a
deliberation.

## Why it matters
A figure misread may accuse wrongly, or hide a fault: a person has to look.

## Text
None: the state of the reading.

## Options
`confidence_floor` of delib.toml: 0.7 where nothing is said.
"""

from collections.abc import Iterator

from deliberation_cli.models import Evidence, Text
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context

RULE = Rule(
    code="DOC003",
    name="doubtful-reading",
    severity="info",
    family="reading",
    title=Text("les valeurs sont lues sûrement", "the values were read surely"),
    messages={
        "pass": Text("{found} valeur(s) lues sûrement", "{found} value(s) surely read"),
        "fail": Text("{found} valeur(s) lues avec un doute : {words}", "{found} value(s) read with a doubt: {words}"),
        "unknown": Text("valeurs sans preuve : sûreté inconnue", "values without evidence: sureness not known"),
        "not-applicable": Text("rien n'a été lu", "nothing was read"),
    },
)

_SHOWN = 5
"""Words quoted in the message; all of them are in `where`."""

_LONG = frozenset(("visas", "recitals", "articles", "subject", "annexed_drafts", "place"))
"""Values of many words, which no check compares: one doubtful word in them is not worth a look."""


def check(context: Context) -> Iterator[Answer]:
    """One answer a session and one a deliberation."""
    if not context.document.evidence:
        yield RULE.unknown("evidence") if context.document.sessions else RULE.not_applicable("/source")
        return
    for place, proofs in _places(context).items():
        yield _answer(place, proofs, context.config.confidence_floor)


def _places(context: Context) -> dict[str, dict[str, Evidence]]:
    """Evidence by the session or deliberation that it belongs to."""
    places: dict[str, dict[str, Evidence]] = {}
    for pointer, proof in context.document.evidence.items():
        parts = pointer.split("/")
        if len(parts) < 4 or parts[1] != "sessions" or not _LONG.isdisjoint(parts):
            continue
        depth = 5 if parts[3] == "deliberations" else 3
        places.setdefault("/".join(parts[:depth]), {})[pointer] = proof
    return places


def _answer(place: str, proofs: dict[str, Evidence], floor: float) -> Answer:
    doubtful = {at: proof for at, proof in proofs.items() if proof.confidence < floor or proof.alternatives}
    if not doubtful:
        return RULE.passes(place, found=str(len(proofs)))
    shown = [_words(proof) for proof in list(doubtful.values())[:_SHOWN]]
    more = ["…"] if len(doubtful) > _SHOWN else []
    return RULE.fails(*doubtful, found=str(len(doubtful)), words=", ".join(dict.fromkeys(shown + more)))


def _words(proof: Evidence) -> str:
    quote = proof.quote if len(proof.quote) <= 60 else f"{proof.quote[:57]}…"
    other = f" ({' / '.join(proof.alternatives[:2])} ?)" if proof.alternatives else ""
    return f"« {quote} »{other}"
