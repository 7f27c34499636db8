"""Chaque partie a son signataire, et seules les parties s'engagent.

## Ce que la règle vérifie
Chaque partie est cherchée dans le bloc de signature, chaque signataire parmi les parties, et celui qui signe est
comparé à celui qui représente. Celui qui « s'engage à » doit être une partie. Deux représentants possibles font une
information.

## Pourquoi
Une convention ne lie que ceux qui la signent (code civil, article 1199).

## Conforme
    conventions:
      - parties: [{name: La commune de Marsac}, {name: "L'association Les Lavoirs"}]
        signatories: [{name: Odile PERRAUD, party: la commune}, {name: Rémi COLAS, party: "l'association"}]

## Non conforme
    conventions:
      - parties: [{name: La commune de Marsac}, {name: "L'association Les Lavoirs"}]
        signatories: [{name: Odile PERRAUD, party: la commune}]

## Texte
Cohérence interne de la convention.

## Options
Aucune.

---
Each party has its signatory, and only parties bear duties.

## What it checks
Each party is looked for in the signature block, each signatory among the parties, and who signs is compared with who
represents. Whoever “s'engage à” must be a party. Two possible representatives make an information.

## Why it matters
A convention binds only those who sign it (civil code, article 1199).

## Text
Internal consistency of the convention.

## Options
None.
"""

from collections.abc import Iterator

from deliberation_cli.models import Convention, Party, Signatory, Text
from deliberation_cli.models.names import words
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.convention.clauses import Clause, content, each

RULE = Rule(
    code="CNV007",
    name="parties-and-signatories",
    severity="warning",
    family="convention",
    title=Text("les parties signent, et elles seules s'engagent", "parties sign, and they alone bear duties"),
    messages={
        "pass": Text("{found} parties, {expected} signataires", "{found} parties, {expected} signatories"),
        "fail": Text("« {party} » est partie et n'a pas de signataire", "“{party}” is a party and has no signatory"),
        "stranger": Text("« {signatory} » signe et n'est pas partie", "“{signatory}” signs and is no party"),
        "swapped": Text(
            "« {signatory} » signe et n'est pas partie ; « {party} » est partie et n'a pas de signataire",
            "“{signatory}” signs and is no party; “{party}” is a party and has no signatory",
        ),
        "other": Text(
            "« {party} » est représentée par « {expected} » et signée par « {found} »",
            "“{party}” is represented by “{expected}” and signed by “{found}”",
        ),
        "either": Text(
            "« {party} » : deux représentants possibles (« {expected} »), un seul au bloc de signature, « {found} »",
            "“{party}”: two possible representatives (“{expected}”), the signature block bears one, “{found}”",
        ),
        "duty": Text("{found} : s'engage sans être partie", "{found}: bears a duty and is no party"),
        "unknown": Text("il manque : {missing}", "missing: {missing}"),
        "not-applicable": Text("le document ne porte pas de convention", "the document bears no convention"),
    },
)


_SAME_BODY = frozenset({"commune", "ville", "mairie", "maire", "municipalite", "collectivite"})
_PROXY = frozenset({"delegation", "delegue", "deleguee", "adjoint", "adjointe", "representant", "interim"})
_OF_ITSELF = ("son ", "sa ", "leur ", "l'", "un ", "une ", "toute ", "tout ")


def check(context: Context) -> Iterator[Answer]:
    """One answer for each party or signatory that stands alone, one for the duties of others; else one that passes."""
    return each(context, RULE, _answers)


def _answers(clause: Clause) -> Iterator[Answer]:
    convention, at = clause.convention, clause.at
    found = [*_duties(at, convention)]
    if not convention.parties or not convention.signatories:
        missing = "parties" if not convention.parties else "signatories"
        yield RULE.unknown(f"conventions.{missing}", pointers=[at])
    else:
        pairs = paired(convention)
        found += [*_alone(at, convention, pairs), *_representatives(at, convention, pairs)]
        if not found:
            counts = str(len(convention.parties)), str(len(convention.signatories))
            yield RULE.passes(f"{at}/parties", f"{at}/signatories", found=counts[0], expected=counts[1])
    yield from found


def paired(convention: Convention) -> dict[int, int]:
    """Party → signatory: the surest pairs first; one party and one signatory left over are taken as a pair."""
    scores = sorted(
        (
            (-likeness(party, signatory), i, j)
            for i, party in enumerate(convention.parties)
            for j, signatory in enumerate(convention.signatories)
        ),
    )
    pairs: dict[int, int] = {}
    for score, i, j in scores:
        if score < 0 and i not in pairs and j not in pairs.values():
            pairs[i] = j
    parties = [i for i in range(len(convention.parties)) if i not in pairs]
    signatories = [j for j in range(len(convention.signatories)) if j not in pairs.values()]
    if len(parties) == len(signatories) == 1 and not convention.signatories[signatories[0]].party:
        pairs[parties[0]] = signatories[0]
    return pairs


def likeness(party: Party, signatory: Signatory) -> float:
    """How many words the signatory shares with the party: its name, its alias, who represents it."""
    own = content(party.name) | content(party.alias)
    near = content(party.represented_by)
    if signatory.party:
        said = content(signatory.party)
        same = len(said & own) * 3 + 2 * bool(said & _SAME_BODY and own & _SAME_BODY)
        return same + (len(content(signatory.name) & near) if same else 0)
    role, name = content(signatory.role), content(signatory.name)
    by_body = 1.5 * bool(role & _SAME_BODY and own & _SAME_BODY)
    return 3 * len(name & (near | own)) + 2 * len(role & own) + len(role & near) + by_body


def _alone(at: str, convention: Convention, pairs: dict[int, int]) -> Iterator[Answer]:
    """Parties without signatory, signatories of no party; a party that the block names was only badly read."""
    parties = [i for i in range(len(convention.parties)) if i not in pairs]
    unread = [i for i in parties if _in_block(convention.parties[i], convention)]
    if unread:
        yield RULE.unknown("conventions.signatories", pointers=[f"{at}/parties/{i}" for i in unread])
    parties = [i for i in parties if i not in unread]
    taken = pairs.values()
    signatories = [
        j for j, each in enumerate(convention.signatories) if j not in taken and not _known(each, convention)
    ]
    while parties and signatories:
        i, j = parties.pop(0), signatories.pop(0)
        where = (f"{at}/signatories/{j}", f"{at}/parties/{i}")
        party, signatory = convention.parties[i].name, said(convention.signatories[j])
        yield RULE.fails(*where, expected=party, found=signatory, party=party, signatory=signatory, message="swapped")
    for i in parties:
        party = convention.parties[i].name
        yield RULE.fails(f"{at}/parties/{i}", f"{at}/signature_block", expected=party, party=party)
    for j in signatories if not unread else ():
        signatory = said(convention.signatories[j])
        where = (f"{at}/signatories/{j}", f"{at}/parties")
        yield RULE.fails(*where, found=signatory, signatory=signatory, message="stranger")


def _in_block(party: Party, convention: Convention) -> bool:
    """Whether the signature block names the party or who represents it."""
    block = content(convention.signature_block) - content(convention.signed_at)
    named = _person(party.represented_by)
    return bool(content(party.alias) & block) or bool(named and set(words(named)) <= content_as_names(convention))


def content_as_names(convention: Convention) -> set[str]:
    """The words of the signature block, as names are compared."""
    return set(words(convention.signature_block or ""))


def _known(signatory: Signatory, convention: Convention) -> bool:
    """Whether a party says that this person represents it."""
    name = content(signatory.name)
    return bool(name) and any(name <= content(party.represented_by) for party in convention.parties)


def said(signatory: Signatory) -> str:
    """Who signs, in the words of the block."""
    return ", ".join(part for part in (signatory.party, signatory.name, signatory.role) if part)


def _representatives(at: str, convention: Convention, pairs: dict[int, int]) -> Iterator[Answer]:
    """Who signs for a party against who represents it."""
    for i, j in pairs.items():
        party, signatory = convention.parties[i], convention.signatories[j]
        where = (f"{at}/parties/{i}/represented_by", f"{at}/signatories/{j}")
        written, signs = party.represented_by, said(signatory)
        if _alternatives(written):
            yield RULE.fails(*where, severity="info", message="either", expected=written, found=signs, party=party.name)
        elif _someone_else(party, signatory):
            yield RULE.fails(*where, message="other", expected=written, found=signs, party=party.name)


def _alternatives(represented_by: str | None) -> bool:
    """« la Ministre …, ou le Préfet »: two offices, not « le maire ou son représentant »."""
    _, found, other = (represented_by or "").partition(" ou ")
    return bool(found) and not other.lower().startswith(_OF_ITSELF)


def _someone_else(party: Party, signatory: Signatory) -> bool:
    """Both name a person, and not the same one; someone who signs by delegation may be another."""
    named = _person(party.represented_by)
    if not named or not signatory.name or content(signatory.role) & _PROXY:
        return False
    return not set(words(named)) & set(words(signatory.name))


def _person(text: str | None) -> str | None:
    """The name behind a civility, or the capitalised words that end the text."""
    pieces = (text or "").replace(",", " , ").split()
    for index, piece in enumerate(pieces):
        if piece in ("M.", "Mme", "Madame", "Monsieur", "Mr"):
            name = [word for word in pieces[index + 1 : index + 5] if word[:1].isupper()]
            if len(name) > 1 and name[0] != "Le":
                return " ".join(name)
    return None


def _duties(at: str, convention: Convention) -> Iterator[Answer]:
    """Everyone who bears a duty and is no party, in one answer."""
    others = [(i, duty) for i, duty in enumerate(convention.duties) if duty.by_party is False]
    if others:
        subjects = list(dict.fromkeys(duty.subject for _, duty in others))
        where = [f"{at}/duties/{i}" for i, _ in others]
        yield RULE.fails(*where, f"{at}/parties", found=" ; ".join(subjects), message="duty")
