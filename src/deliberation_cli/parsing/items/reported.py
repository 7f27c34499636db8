"""What the mayor, the president or the bureau decided by delegation: told to the assembly, which takes note of it.

« 1. Pouvoirs délégués au bureau : compte rendu », and under it each of their decisions
with its number, its title and its « à l'unanimité »: none is the assembly's own.
"""

from __future__ import annotations

from collections.abc import Sequence

from deliberation_cli.parsing.items.head import Head
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span

_OF_DELEGATES = late(
    r"(?:exercice|usage) d(?:es|e ses) (?:pouvoirs|delegations)|(?:pouvoirs|attributions|competences) deleguee?s"
    r"[^.\n]{0,40}(?:compte[ -]rendu|rendu[ -]compte)"
    r"|(?:compte[ -]rendu|rendu[ -]compte|communication|information|liste|releve|etat)s?[^.\n]{0,40}"
    r"(?:decisions|deliberations)[^.\n]{0,30}"
    r"(?:prises?|delegation|du (?:maire|president|bureau)|de la (?:maire|presidente))"
    r"|(?:decisions|deliberations) (?:prises )?(?:par (?:le|la|delegation)|en vertu|dans le cadre|sur delegation)"
)


def told_of_delegates(flow: Flow, head: Head) -> bool:
    """Whether a title with a rank is that of what was decided by delegation."""
    return head.kind == "rank" and _OF_DELEGATES.search(flow.fold, *head.title) is not None


def delegates_decide(flow: Flow, body: Span) -> bool:
    """Whether the text under it tells a delegate's own decision: « Le bureau, à l'unanimité, accepte »."""
    return _DELEGATE.search(flow.fold, *body) is not None


_DELEGATE = late(
    r"le bureau(?: [a-z]+)?,? (?:apres|a l'unanimite|decide|approuve|accepte|emet)"
    r"|(?:le |la |l[ea] vice-)?(?:president|maire)e? decide"
)


def without_reported(flow: Flow, heads: Sequence[Head]) -> list[Head]:
    """The titles without those of decisions that are told under such a title, up to the next rank, if there is one."""
    kept: list[Head] = []
    under = False
    last = max((i for i, head in enumerate(heads) if head.kind == "rank"), default=0)
    for i, head in enumerate(heads):
        if head.kind == "rank":
            under = i < last and told_of_delegates(flow, head)
        elif under and head.kind == "plain":
            continue
        kept.append(head)
    return kept
