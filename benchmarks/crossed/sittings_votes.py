"""How clerks tell a vote: forms with holes, and the label that follows from what the form states.

`{p}` `{c}` `{a}` are the voices in favour, against and abstaining (`{P}` in words), `{v}` the voters, `{e}` the votes cast,
`{cn}` `{an}` who voted so; `[c …]` stands only where someone is against, `[a …]` where someone abstains.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from benchmarks.crossed.draw import Draw
from benchmarks.crossed.sittings_words import UNITS, Person, Sitting

ROLES = {"p": "in_favour", "c": "against", "a": "abstentions", "v": "voters", "e": "cast", "m": "absolute_majority"}
"""The figure of a vote that a hole states."""
UNANIMOUS_INSIDE = {
    "unanimity": "à l'unanimité",
    "of the present": "à l'unanimité des membres présents",
    "of the represented": "à l'unanimité des membres présents et représentés",
    "of the cast": "à l'unanimité des suffrages exprimés",
    "of the voters": "à l'unanimité des votants",
    "voices": "par {p} voix pour",
    "voices in words": "par {P} voix pour",
    "three figures": "par {p} voix pour, 0 voix contre et 0 abstention",
    "POUR CONTRE": "par {p} voix POUR, 0 CONTRE et 0 ABSTENTION",
    "figure in brackets": "à l'unanimité ({p} voix pour)",
    "figure behind": "à l'unanimité, soit {p} voix pour",
    "unanimously": "unanimement",
    "hands": "à main levée, à l'unanimité",
    "public ballot": "par vote à main levée et à l'unanimité",
    "CAPITALS": "À L'UNANIMITÉ",
    "CAPITALS without accents": "A L'UNANIMITE DES MEMBRES PRESENTS",
    "its members": "à l'unanimité de ses membres présents ou représentés",
    "of the v": "à l'unanimité des {v} votants",
    "absolute": "à la majorité absolue des suffrages exprimés",
}
SPLIT_INSIDE = {
    "pour contre abst": "par {p} voix pour, {c} voix contre et {a} abstention{as}",
    "only told sides": "par {p} voix pour[c, {c} voix contre][a et {a} abstention{as}]",
    "majority brackets": "à la majorité ({p} pour, {c} contre, {a} abstention{as})",
    "majority names": "à la majorité ({p} voix pour[c, {c} contre : {cn}][a, {a} abstention{as} : {an}])",
    "names in brackets": "par {p} voix pour[c, {c} voix contre ({cn})][a et {a} abstention{as} ({an})]",
    "in words": "par {P} voix pour[c, {C} voix contre][a et {A} abstention{as}]",
    "words and figures": "par {P} ({p}) voix pour[c, {C} ({c}) voix contre][a et {A} ({a}) abstention{as}]",
    "POUR CONTRE": "par {p} POUR, {c} CONTRE, {a} ABSTENTION{AS}",
    "dashes": "à la majorité des suffrages exprimés ({p} pour – {c} contre – {a} abstention{as})",
    "with": "avec {p} voix pour, {c} voix contre, {a} abstention{as}",
    "cast unanimity": "à l'unanimité des suffrages exprimés[c par {p} voix pour et {c} contre][a ({a} abstention{as} : {an})]",
    "majority bare": "à la majorité[c, {cn} votant contre][a, {an} s'abstenant]",
    "majority less": "à la majorité[c moins {c} voix contre][a et {a} abstention{as}]",
    "of whom": "par {p} voix pour[c, {c} contre (dont {cn})][a et {a} abstention{as} (dont {an})]",
    "majority by": "à la majorité, par {p} voix pour[c, {c} contre][a et {a} abstention{as}]",
    "abst first": "[aavec {a} abstention{as} ({an}), ][cet {c} voix contre ({cn}), ]à la majorité",
    "who abstains behind": "par {p} voix pour[c et {c} contre][a, {an} s'étant abstenus]",
    "MAJORITE": "A LA MAJORITE ({p} POUR, {c} CONTRE, {a} ABSTENTION{AS})",
}
UNANIMOUS_LINE = {
    "Vote : Pour :": "Vote : Pour : {p} Contre : 0 Abstention : 0",
    "VOTE dashes": "VOTE : POUR {p} – CONTRE 0 – ABSTENTION 0",
    "figures first": "{p} POUR – 0 CONTRE – 0 ABSTENTION",
    "lines": "Pour : {p}\nContre : 0\nAbstentions : 0",
    "voters first": "Votants : {v} Pour : {p} Contre : 0 Abstention : 0",
    "cast": "Nombre de votants : {v}\nNombre de suffrages exprimés : {e}\nPour : {p}\nContre : 0\nAbstention : 0",
    "table labels first": "Votants | Pour | Contre | Abstentions\n{v} | {p} | 0 | 0",
    "labels then figures": "Pour Contre Abstention {p} 0 0",
    "table of three": "| Pour | Contre | Abstention |\n| {p} | 0 | 0 |",
    "Adopted": "Adopté à l'unanimité.",
    "ADOPTED": "ADOPTÉ À L'UNANIMITÉ",
    "Adopted, no stop": "Adopté à l'unanimité",
    "deliberation adopted": "Délibération adoptée à l'unanimité des membres présents et représentés.",
    "Vote : unanimity": "Vote : unanimité",
    "VOTE UNANIMITE": "VOTE : A L'UNANIMITE",
    "Unanimity": "Unanimité.",
    "hands": "Vote à main levée : adopté à l'unanimité.",
    "by voices": "Adoptée par {p} voix pour.",
    "Pour : unanimity": "Pour : unanimité",
    "all agree": "Accord unanime du conseil.",
    "result": "Résultat du vote : unanimité ({p} pour)",
    "nobody": "Contre : néant – Abstention : néant – Pour : {p}",
    "none": "Abstention : aucune ; Contre : aucun ; Pour : {p}",
    "dashed": "Pour : {p} / Contre : - / Abstention : -",
    "brackets": "(Pour : {p}, Contre : 0, Abst. : 0)",
    "voices": "Voix pour : {p}, voix contre : 0, abstentions : 0",
    "asked": "Qui est contre ? Personne. Qui s'abstient ? Personne. Adopté à l'unanimité.",
    "votes": "Votes pour : {p} ; votes contre : 0 ; abstentions : 0",
    "ABS first": "Abstention : 0 Contre : 0 Pour : {p}",
    "equals": "POUR = {p} CONTRE = 0 ABSTENTION = 0",
    "semicolons": "Votants : {v} ; Exprimés : {e} ; Pour : {p} ; Contre : 0 ; Abstention : 0",
    "is adopted": "La délibération est adoptée à l'unanimité.",
    "mise aux voix": "Mise aux voix, la délibération est adoptée à l'unanimité des suffrages exprimés.",
    "ballot": "Scrutin public : {v} votants – {p} pour",
    "decision": "DÉCISION : ADOPTÉE À L'UNANIMITÉ",
    "Voted": "Voté à l'unanimité",
    "present and represented": "Membres présents : {v} – Votants : {v} – Pour : {p} – Contre : 0 – Abstention : 0",
}
SPLIT_LINE = {
    "Vote : Pour :": "Vote : Pour : {p} Contre : {c} Abstention : {a}",
    "VOTE dashes": "VOTE : POUR {p} – CONTRE {c} – ABSTENTION {a}",
    "figures first": "{p} POUR – {c} CONTRE – {a} ABSTENTION",
    "lines": "Pour : {p}\nContre : {c}[c ({cn})]\nAbstentions : {a}[a ({an})]",
    "lines, names": "Pour : {p}[c\nContre : {cn}][a\nAbstention{as} : {an}]",
    "voters first": "Votants : {v} Pour : {p} Contre : {c} Abstention : {a}",
    "cast": "Nombre de votants : {v}\nNombre de suffrages exprimés : {e}\nPour : {p}\nContre : {c}\nAbstention : {a}",
    "table labels first": "Votants | Pour | Contre | Abstentions\n{v} | {p} | {c} | {a}",
    "labels then figures": "Pour Contre Abstention {p} {c} {a}",
    "table of three": "| Pour | Contre | Abstention |\n| {p} | {c} | {a} |",
    "adopted majority": "Adopté à la majorité ({p} pour[c, {c} contre][a, {a} abstention{as}]).",
    "adopted majority, names": "Adopté à la majorité[c, {c} voix contre : {cn}][a, {a} abstention{as} : {an}].",
    "ADOPTED": "ADOPTÉ PAR {p} VOIX POUR[c, {c} CONTRE][a ET {a} ABSTENTION{AS}]",
    "who": "[cOnt voté contre : {cn}. ][aSe sont abstenus : {an}. ]Adopté à la majorité.",
    "figures of names": "[cVotes contre ({c}) : {cn}. ][aAbstentions ({a}) : {an}. ]Adopté à la majorité.",
    "abstains": "[a{an} s'abstien{nent}. ][c{cn} vote{nt} contre. ]La délibération est adoptée à la majorité.",
    "hands": "Vote à main levée : {p} pour, {c} contre, {a} abstention{as}",
    "semicolons": "Votants : {v} ; Exprimés : {e} ; Pour : {p} ; Contre : {c} ; Abstention : {a}",
    "names behind figures": "Pour : {p}[c – Contre : {c} ({cn})][a – Abstention : {a} ({an})]",
    "brackets": "(Pour : {p}, Contre : {c}, Abst. : {a})",
    "ABS first": "Abstention : {a} Contre : {c} Pour : {p}",
    "abst first, names": "[aAbstention{as} : {a} ({an}) ][cContre : {c} ({cn}) ]Pour : {p}",
    "result": "Résultat du vote : {p} pour[c, {c} contre][a, {a} abstention{as}]",
    "groups": "Pour : {p} (groupe « Ensemble »)[c – Contre : {c} (groupe « Agir »)][a – Abstention : {a} (groupe « Demain »)]",
    "equals": "POUR = {p} CONTRE = {c} ABSTENTION = {a}",
    "voices": "Voix pour : {p}, voix contre : {c}, abstentions : {a}",
    "is adopted": "La délibération est adoptée par {p} voix pour[c, {c} voix contre ({cn})][a et {a} abstention{as} ({an})].",
    "asked": "[cQui est contre ? {cn}. ][aQui s'abstient ? {an}. ]Adopté à la majorité.",
    "voters majority": "Votants : {v} – Majorité absolue : {m} – Pour : {p} – Contre : {c} – Abstentions : {a}",
    "votes": "Votes pour : {p} ; votes contre : {c} ; abstentions : {a}",
    "present and represented": "Membres présents : {v} – Votants : {v} – Pour : {p} – Contre : {c} – Abstention : {a}",
    "slash": "POUR : {p} / CONTRE : {c} / ABST. : {a}",
    "dotted": "Pour ........ {p}\nContre ........ {c}\nAbstention ........ {a}",
    "versus": "Adopté par {p} voix[c contre {c}][a et {a} abstention{as}].",
    "names lists": "Pour : {p} voix\n[cContre : {c} voix\n- {cl}\n][aAbstentions : {a} voix\n- {al}\n]",
}  # fmt: skip
NOT_VOTING = {
    "does not take part": "{nn} ne pren{d} pas part au vote.",
    "leaves": "{nn} quitte{nt} la salle et ne participe{nt} pas au vote.",
    "did not take part": "{nn} n'{a_ont} pas pris part au vote.",
    "label": "Ne pren{d} pas part au vote : {nn}.",
    "NPPV": "NPPV : {n} ({nn})",
    "interested": "{nn}, concerné{s} par cette affaire, ne participe{nt} ni au débat ni au vote.",
    "not voting, counted": "Ne participe{nt} pas au vote : {n} ({nn}).",
    "withdraws": "{nn} se retire{nt} et ne pren{d} pas part au vote.",
}


@dataclass(frozen=True)
class Ballot:
    """Who voted how."""

    voters: int
    against: list[Person] = field(default_factory=list)
    abstaining: list[Person] = field(default_factory=list)

    @property
    def in_favour(self) -> int:
        """Those in favour."""
        return self.voters - len(self.against) - len(self.abstaining)

    @property
    def split(self) -> bool:
        """Whether not all are in favour."""
        return bool(self.against or self.abstaining)


def make_ballot(draw: Draw, sitting: Sitting) -> Ballot:
    """All in favour, or some against, some abstaining."""
    told = draw.one("who opposes", {"nobody": "", "nobody, again": "", "against": "c", "abstain": "a", "both": "ca"})
    people = draw.random.sample(sitting.people, 6)
    against = people[: draw.some(1, 3)] if "c" in told else []
    abstaining = people[3 : 3 + draw.some(1, 3)] if "a" in told else []
    return Ballot(sitting.voters, against, abstaining)


def joined(people: list[Person], join: str) -> str:
    """Names one behind the other."""
    names = [person.name for person in people]
    if join == "et" and len(names) > 1:
        return f"{', '.join(names[:-1])} et {names[-1]}"
    return ", ".join(names)


def written(form: str, ballot: Ballot, join: str) -> tuple[str, dict[str, Any]]:
    """The words of a form, and the vote that they tell."""
    sides = {"c": bool(ballot.against), "a": bool(ballot.abstaining)}
    while "[" in form:
        form = re.sub(r"\[([ca])([^\[\]]*)\]", lambda m: m[2] if sides[m[1]] else "", form)
    figures = {"p": ballot.in_favour, "c": len(ballot.against), "a": len(ballot.abstaining), "v": ballot.voters,
               "e": ballot.voters - len(ballot.abstaining), "m": ballot.voters // 2 + 1}  # fmt: skip
    told: dict[str, Any] = {role: figures[hole] for hole, role in ROLES.items() if re.search(rf"\{{{hole}\}}", form)}
    told |= {ROLES[hole.lower()]: figures[hole.lower()] for hole in "PCA" if f"{{{hole}}}" in form}
    told |= {ROLES["pca"["pour contre abst".split().index(w)]]: 0 for w in zeros(form)}
    for holes, people, name in (
        (("cn", "cl"), ballot.against, "names_against"),
        (("an", "al"), ballot.abstaining, "names_abstaining"),
    ):
        if any(f"{{{hole}}}" in form for hole in holes):
            told[name] = [person.bare for person in people]
    if re.search(r"unanim", form, re.IGNORECASE):
        told["unanimous"] = True
    many = len(ballot.abstaining) > 1
    values: dict[str, str] = {hole: str(figure) for hole, figure in figures.items()}
    values |= {hole.upper(): UNITS[figure].replace("un ", "une ") for hole, figure in figures.items()}
    values |= {"as": "s" * many, "AS": "S" * many, "nent": "nent" if many else "t", "nt": "nt" * (len(ballot.against) > 1),
               "cn": joined(ballot.against, join), "an": joined(ballot.abstaining, join),
               "cl": "\n- ".join(p.name for p in ballot.against), "al": "\n- ".join(p.name for p in ballot.abstaining)}  # fmt: skip
    for hole, value in values.items():
        form = form.replace(f"{{{hole}}}", value)
    return form.strip(), told


def zeros(form: str) -> list[str]:
    """The sides of which a form says « 0 »."""
    found = []
    for word in ("contre", "abst"):
        if re.search(rf"(?<!\d)0 (?:voix )?{word}|{word}[a-z.]*[ :=|]+ ?0(?!\d)", form, re.IGNORECASE):
            found.append(word)
    if re.search(r"\| 0 \| 0|\{p\} 0 0", form):
        found = ["contre", "abst"]
    return found


def not_voting(draw: Draw, sitting: Sitting, ballot: Ballot, join: str) -> tuple[str, dict[str, Any]]:
    """Who does not take part in a vote."""
    free = [p for p in sitting.people if p not in ballot.against and p not in ballot.abstaining]
    people = draw.random.sample(free, draw.random.choice([1, 1, 2]))
    many = len(people) > 1
    form = draw.words("not voting", list(NOT_VOTING))
    values = {"nn": joined(people, "et"), "d": "nent" if many else "d", "nt": "nt" * many, "s": "s" * many,
              "a_ont": "ont" if many else "a", "n": str(len(people))}  # fmt: skip
    text = NOT_VOTING[form]
    told: dict[str, Any] = {"names_not_voting": [person.bare for person in people]}
    if "{n}" in text:
        told["not_voting"] = len(people)
    for hole, value in values.items():
        text = text.replace(f"{{{hole}}}", value)
    return text, told
