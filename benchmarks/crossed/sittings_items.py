"""Items of a sitting: how they are numbered, what stands under their titles, and what a label says of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from benchmarks.crossed.draw import Draw
from benchmarks.crossed.sittings_votes import (
    SPLIT_INSIDE,
    SPLIT_LINE,
    UNANIMOUS_INSIDE,
    UNANIMOUS_LINE,
    Ballot,
    make_ballot,
    not_voting,
    written,
)  # fmt: skip
from benchmarks.crossed.sittings_words import MATTERS, Sitting, filled, report

ROMANS = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV".split()
Numbered = tuple[str, str, str | None]
"""What stands before a title, what stands behind it, and the number that a label holds."""
Numbering = Callable[[int, int, Sitting], Numbered]
"""From the rank of an item and the count of an act."""


def _rank(form: str) -> Numbering:
    """« 1. », « I – », « A) »: ranks."""
    letters = {
        "{i}": str,
        "{i:02}": lambda i: f"{i:02}",
        "{I}": lambda i: ROMANS[i - 1],
        "{A}": lambda i: "ABCDEFGHIJKLMNO"[i - 1],
    }

    def number(i: int, n: int, sitting: Sitting) -> Numbered:
        before, value = form, ""
        for hole, write in letters.items():
            if hole in form:
                value = write(i)
                before = before.replace(hole, value)
        return before, "", value

    return number


def _act(before: str, behind: str, value: str) -> Numbering:
    """« Délibération n° 2022-034 : », « … (2022-034) »: an act's own number."""

    def number(i: int, n: int, sitting: Sitting) -> Numbered:
        holes = {"i": i, "n": n, "y": sitting.year, "yy": sitting.year % 100, "m": sitting.month, "d": sitting.day}
        text = value.format(**holes)
        return before.format(N=text, **holes), behind.format(N=text, **holes), text

    return number


def _none(before: str) -> Numbering:
    return lambda i, n, sitting: (before, "", None)


RANKS: dict[str, Numbering] = {
    form: _rank(form)
    for form in (
        "{i}. ",
        "{i}) ",
        "{i}° ",
        "{i}°) ",
        "{i} - ",
        "{i} – ",
        "{i}/ ",
        "{i:02} – ",
        "{i}- ",
        "{i} : ",
        "n°{i} – ",
        "N° {i} : ",
        "N°{i} - ",
        "{I} - ",
        "{I}. ",
        "{I} – ",
        "{I}/ ",
        "{I}) ",
        "{A}) ",
        "{A} – ",
        "{A}. ",
        "Point n° {i} : ",
        "Point {i} – ",
        "POINT N° {i} : ",
        "Question {i} : ",
        "Question n° {i} – ",
        "QUESTION N°{i} : ",
        "Dossier n° {i} : ",
        "Rapport n° {i} – ",
        "Affaire n° {i} : ",
        "{i}.- ",
        "{i:02}. ",
        "{i:02}/ ",
        "Point n°{i} de l'ordre du jour : ",
    )
}
NUMBERINGS: dict[str, Numbering] = {
    **RANKS,
    "2022-05-12 :": _act("{N} : ", "", "{y}-{m:02}-{i:02}"),
    "2022/034 –": _act("{N} – ", "", "{y}/{n:03}"),
    "2022-034 :": _act("{N} : ", "", "{y}-{n:03}"),
    "2022-34, bare": _act("{N} ", "", "{y}-{n}"),
    "D2022/034": _act("{N} ", "", "D{y}/{n:03}"),
    "DELIBERATION N° 22.05.01": _act("DELIBERATION N° {N} : ", "", "{yy:02}.{m:02}.{i:02}"),
    "Délib. 12 –": _act("Délib. {N} – ", "", "{n}"),
    "Délibération n° 12 :": _act("Délibération n° {N} : ", "", "{n}"),
    "Délibération n° 2022-12 :": _act("Délibération n° {N} : ", "", "{y}-{n}"),
    "DÉLIBÉRATION N°2022/12": _act("DÉLIBÉRATION N°{N} ", "", "{y}/{n}"),
    "DCM n° 2022-045": _act("DCM n° {N} – ", "", "{y}-{n:03}"),
    "DEL-2022-034 :": _act("{N} : ", "", "DEL-{y}-{n:03}"),
    "DE_2022_012 -": _act("{N} - ", "", "DE_{y}_{n:03}"),
    "CC2022-12 –": _act("{N} – ", "", "CC{y}-{n}"),
    "20220512-03": _act("{N} : ", "", "{y}{m:02}{d:02}-{i:02}"),
    "N° 2022-034 –": _act("N° {N} – ", "", "{y}-{n:03}"),
    "n° 34/2022 :": _act("n° {N} : ", "", "{n}/{y}"),
    "34-2022 :": _act("{N} : ", "", "{n:02}-{y}"),
    "N° 2022-012 OBJET :": _act("N° {N} OBJET : ", "", "{y}-{n:03}"),
    "Délibération / Objet :": _act("Délibération n° {N}\nObjet : ", "", "{y}-{n}"),
    "DELIBERATION / OBJET :": _act("DELIBERATION N° {N}\nOBJET : ", "", "{y}/{n:03}"),
    "number on a line": _act("{N}\n", "", "{y}-{n:03}"),
    "Délibération on a line": _act("Délibération n° {N}\n", "", "{y}-{n:03}"),
    "2022-034 - Objet :": _act("{N} - Objet : ", "", "{y}-{n:03}"),
    "matter between": _act("{N} – 7.1 – ", "", "{y}-{n:03}"),
    "behind colon": _act("", " : {N}", "{y}-{n}"),
    "behind brackets": _act("", " ({N})", "{y}-{n:03}"),
    "behind, délibération": _act("", " (délibération n° {N})", "{y}-{n:03}"),
    "behind, DEL": _act("", " – DEL {N}", "{y}-{n:03}"),
    "below, délibération": _act("", "\nDélibération n° {N}", "{y}-{n:03}"),
    "below, brackets": _act("", "\n(N° {N})", "{y}_{n:03}"),
    "rank, number behind": _act("{i}. ", " – délibération n° {N}", "{y}-{n:03}"),
    "rank, number before": _act("{i} – {N} : ", "", "{y}-{n:03}"),
    "point and number": _act("Point n° {i} : délibération {N} – ", "", "{y}-{n:03}"),
    "rank, number in brackets": _act("{i}) ", " ({N})", "{y}/{n:02}"),
    "OBJET :": _none("OBJET : "),
    "Objet :": _none("Objet : "),
    "nothing": _none(""),
    "nothing, again": _none(""),
    "➢": _none("➢ "),
    "•": _none("• "),
    "■": _none("■ "),
}  # fmt: skip
RAPPORTEURS = {
    "nobody": "", "nobody, again": "", "label": "\nRapporteur : {who}", "brackets": " (Rapporteur : {who})",
    "presented": "\nPrésentation : {who}", "RAPPORTEUR": "\nRAPPORTEUR : {who}", "capital label": "\nRapporteur : {Chief}",
}  # fmt: skip
INSIDE = {
    "body, deliberated": ("{Body}, après en avoir délibéré, {vote}, DÉCIDE :", "list"),
    "deliberated, body": ("Après en avoir délibéré, {body}, {vote} :", "verbs"),
    "deliberated and": ("Après en avoir délibéré et {vote}, {body} décide :", "list"),
    "body approves": ("{Body} {vote} approuve cette proposition.", ""),
    "body decides": ("{Body} décide, {vote}, {matter}.", ""),
    "heard": ("Ouï l'exposé de {chief} et après en avoir délibéré, {vote}, {body} :", "verbs"),
    "CAPITALS": ("{BODY}, APRÈS EN AVOIR DÉLIBÉRÉ, {VOTE} :", "verbs"),
    "articles": ("{Body}, après en avoir délibéré, {vote}, DÉCIDE :", "articles"),
    "put to the vote": ("Mise aux voix, la proposition est adoptée {vote}.", ""),
    "deliberation adopted": ("Délibération adoptée {vote}.", ""),
    "adopted": ("Adopté {vote}.", ""),
    "gives agreement": ("{Body} donne son accord {vote}.", ""),
    "validates": ("{Body}, {vote}, valide le projet et autorise {chief} à le signer.", ""),
    "after discussion": ("Après discussion, {body} décide {vote} {matter}.", ""),
}
OUTSIDE = {
    "body decides": ("{Body}, après en avoir délibéré, décide :", "list"),
    "verbs": ("Après en avoir délibéré, {body} :", "verbs"),
    "articles": ("{Body}, après en avoir délibéré, DÉCIDE :", "articles"),
    "nothing": ("", ""),
    "nothing, again": ("", ""),
    "it is proposed": ("Il est proposé {matter}.", ""),
    "short": ("{Body} approuve cette proposition.", ""),
}
ARTICLES = ["Article {k} : ", "ARTICLE {k} – ", "Article {k}. ", "ARTICLE {k} : ", "Article {k} - "]
POSTPONED = [
    "Ce point est retiré de l'ordre du jour.", "Point ajourné.", "Le dossier est reporté à une prochaine séance.",
    "Ce point est reporté à la prochaine réunion.", "Retiré de l'ordre du jour.", "Question ajournée.",
    "Cette question est reportée.",
]  # fmt: skip
NOTED = [
    "{Body} prend acte de cette communication.", "{Body} PREND ACTE du rapport présenté.", "Dont acte.",
    "{Body} prend acte.", "Le rapport n'appelle pas de vote ; il en est pris acte.",
]  # fmt: skip
INFORMATION = [
    "{Chief} donne lecture du courrier reçu de la sous-préfecture. Les travaux de la rue débuteront en juin.",
    "Le recensement aura lieu du 19 janvier au 18 février. Les habitants seront informés par le bulletin.",
    "{who} présente l'avancement du chantier. La réception est prévue pour l'automne.",
    "La prochaine réunion publique se tiendra à la salle des fêtes. {who} invite chacun à y participer.",
]
DECISIONS = "Décision n° {n} du {d} : signature d'un contrat avec {f} pour un montant de {m} € HT"


@dataclass
class Item:
    """A title with its text, and what a label says of it; no label where nothing is decided."""

    text: str
    label: dict[str, Any] | None = None


@dataclass
class Clerk:
    """The habits of one document in telling decisions."""

    draw: Draw
    sitting: Sitting
    numbering: Numbering
    gap: str
    join: str
    where: str
    ranked: bool = False
    """Whether the numbers are ranks, which points without a decision bear too."""
    rank: int = 0
    act: int = 0
    shown: list[tuple[str, str]] = field(default_factory=list)
    """The titles with their numbers, for the agenda and the recapitulation."""

    def fill(self, text: str) -> str:
        """Names, days and figures put in a text."""
        return filled(self.draw, self.sitting, text)

    def head(self, title: str, acts: bool = True) -> tuple[str, str | None]:
        """The head of the next item."""
        self.rank += 1
        self.act += acts
        if not acts and not self.ranked:
            return title, None
        before, behind, number = self.numbering(self.rank, self.act, self.sitting)
        self.shown.append((number or "", title))
        return f"{before}{title}{behind}", number

    def item(self, title: str) -> Item:
        """An item that is decided."""
        head, number = self.head(title)
        head += self.fill(self.draw.one("rapporteur", RAPPORTEURS))
        ballot = make_ballot(self.draw, self.sitting)
        body = [report(self.draw, self.sitting)]
        told: dict[str, Any] = {}
        if self.draw.chance("amendment", 0.05):
            body.append(
                self.fill(
                    "Un amendement est déposé par {who}. L'amendement, mis aux voix, est rejeté (2 pour, 9 contre)."
                )
            )
        if self.draw.chance("someone does not vote", 0.12):
            text, names = not_voting(self.draw, self.sitting, ballot, self.join)
            body.append(text)
            told |= names
        inside, line = self.vote(ballot)
        decision, articles = self.decision(inside[0])
        body += [text for text in (decision, line[0]) if text]
        told |= inside[1] | line[1] | {"outcome": "adopted"}
        label = {"number": number, "subject": title, "articles": articles, "vote": told}
        return Item("\n".join([head + self.gap, *body]), label)

    def vote(self, ballot: Ballot) -> tuple[tuple[str, dict[str, Any]], tuple[str, dict[str, Any]]]:
        """The words inside the sentence that decides, and the line behind it."""
        inside: tuple[str, dict[str, Any]] = ("", {})
        line: tuple[str, dict[str, Any]] = ("", {})
        if self.where in ("inside", "both"):
            inside = written(self.habit("inside", ballot, SPLIT_INSIDE, UNANIMOUS_INSIDE), ballot, self.join)
        if self.where in ("line", "both"):
            line = written(self.habit("on a line", ballot, SPLIT_LINE, UNANIMOUS_LINE), ballot, self.join)
        return inside, line

    def habit(self, place: str, ballot: Ballot, split: dict[str, str], unanimous: dict[str, str]) -> str:
        """The form in which this clerk tells votes of one kind: always the same."""
        question = f"vote {place}, {'split' if ballot.split else 'unanimous'}"
        forms = split if ballot.split else unanimous
        name = self.draw.chosen.get(question) or self.draw.words(question, list(forms))
        return forms[name]

    def decision(self, vote: str) -> tuple[str, list[str]]:
        """The sentence that decides, with its matters."""
        form, behind = self.draw.one("decision inside", INSIDE) if vote else self.draw.one("decision outside", OUTSIDE)
        form = form.replace("{BODY}", self.sitting.body.upper()).replace("{VOTE}", vote.upper()).replace("{vote}", vote)
        if self.sitting.body.startswith("les "):
            form = form.replace("DÉCIDE", "DÉCIDENT").replace("décide", "décident").replace("approuve ", "approuvent ")
            form = (
                form.replace("donne ", "donnent ").replace("valide ", "valident ").replace("autorise ", "autorisent ")
            )
        matters = self.draw.random.sample(MATTERS, self.draw.some(2, 4))
        text = self.fill(form.replace("{matter}", matters[0][0]))
        if behind == "list":
            return text + "".join(f"\n- {self.fill(matter)} ;" for matter, _ in matters)[:-2] + ".", []
        if behind == "verbs":
            return text + "".join(f"\n- {self.fill(verb)} ;" for _, verb in matters)[:-2] + ".", []
        if behind == "articles":
            style = self.draw.words("articles", ARTICLES)
            first = self.draw.words("first article", ["1", "1er"])
            numbers = [str(k + 1) for k in range(len(matters))]
            shown = [first, *numbers[1:]]
            texts = [style.format(k=k) + self.fill(matter) + "." for k, (matter, _) in zip(shown, matters, strict=True)]
            return "\n".join([text, *texts]), numbers
        return text, []

    def postponed(self, title: str) -> Item:
        """An item withdrawn or adjourned."""
        head, number = self.head(title)
        text = self.fill(self.draw.words("postponed", POSTPONED))
        return Item(f"{head}{self.gap}\n{text}", {"number": number, "subject": title, "vote": {"outcome": "postponed"}})

    def noted(self, title: str) -> Item:
        """A report that the body takes note of."""
        head, number = self.head(title)
        text = self.fill("{Chief} présente le rapport.\n" + self.draw.words("noted", NOTED))
        return Item(f"{head}{self.gap}\n{text}", {"number": number, "subject": title, "vote": {"outcome": "noted"}})

    def information(self, title: str) -> Item:
        """A point that decides nothing."""
        head, _ = self.head(title, acts=False)
        return Item(f"{head}{self.gap}\n{self.fill(self.draw.random.choice(INFORMATION))}")

    def elected(self, title: str) -> Item:
        """A secret ballot."""
        head, number = self.head(title)
        voters, blank = self.sitting.voters, self.draw.some(0, 2)
        one, other = self.draw.random.sample(self.sitting.people, 2)
        cast, majority = voters - blank, (voters - blank) // 2 + 1
        form = self.draw.one("ballot", {
            "lines": "Nombre de votants : {v}\nBulletins blancs ou nuls : {b}\nSuffrages exprimés : {e}\nMajorité absolue : {m}",
            "urn": "Nombre de bulletins trouvés dans l'urne : {v}\nBlancs et nuls : {b}\nNombre de suffrages exprimés : {e}\n"
                   "Majorité absolue : {m}",
            "sentence": "Le dépouillement donne les résultats suivants : votants : {v}, blancs ou nuls : {b}, "
                        "suffrages exprimés : {e}, majorité absolue : {m}.",
        })  # fmt: skip
        figures = form.format(v=voters, b=blank, e=cast, m=majority)
        text = f"Il est procédé au vote à bulletin secret.\n{figures}\n{one.name} : {cast - 3} voix\n{other.name} : 3 voix\n"
        text += f"{one.name}, ayant obtenu la majorité absolue, est élu au premier tour."
        vote = {
            "voters": voters,
            "blank_or_null": blank,
            "cast": cast,
            "absolute_majority": majority,
            "outcome": "adopted",
        }
        return Item(f"{head}{self.gap}\n{text}", {"number": number, "subject": title, "vote": vote})
