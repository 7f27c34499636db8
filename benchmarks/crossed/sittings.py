"""Minutes of sittings, lists of deliberations, registers and single acts: items however numbered, votes however told."""

from __future__ import annotations

import textwrap

from benchmarks.crossed.draw import Draw, Sample
from benchmarks.crossed.sittings_acts import act, listing, register
from benchmarks.crossed.sittings_items import DECISIONS, INFORMATION, NUMBERINGS, RANKS, Clerk, Item
from benchmarks.crossed.sittings_words import MONTHS, Sitting, make_sitting, make_titles, plain

TITLED = {
    "PV": "PROCÈS-VERBAL DE LA SÉANCE DU {D}",
    "PV of the body": "Procès-verbal de la réunion {of} du {d}",
    "CR": "COMPTE RENDU DE LA RÉUNION {OF} DU {D}",
    "CR sommaire": "COMPTE-RENDU SOMMAIRE\nSéance du {d}",
    "séance": "{OF2}\nSéance ordinaire du {d}\nProcès-verbal",
}
FOOTERS = {
    "none": "", "none, again": "", "none, third": "", "page": "Page {k} sur 9", "name": "{place} – procès-verbal du {d} – page {k}",
    "address": "Mairie de {place} – 1 place de la République – Tél. 05 55 00 00 00", "pages": "{k}/9",
}  # fmt: skip
SECTIONS = {"none": None, "none, again": None, "none, third": None, "capitals": ["FINANCES", "URBANISME", "PERSONNEL"]}


def sample(draw: Draw) -> Sample:
    """One document with the label of its deliberations."""
    make = draw.one("document", {"minutes": minutes, "minutes, again": minutes, "minutes, third": minutes,
                                 "minutes, fourth": minutes, "act": act, "act, again": act, "list": listing,
                                 "register": register})  # fmt: skip
    sitting = make_sitting(draw)
    text, labels = make(draw, sitting)
    if draw.chance("wrapped", 0.5):
        text = "\n".join(_wrapped(line) for line in text.split("\n"))
    return Sample(text, {"sessions": [{"attendance": {"movements": []}, "deliberations": labels}]})


def _wrapped(line: str) -> str:
    """A line on lines of 92 characters; the row of a table stays one."""
    return line if not line or " | " in line else textwrap.fill(line, 92, break_on_hyphens=False)


def minutes(draw: Draw, sitting: Sitting) -> tuple[str, list[dict[str, object]]]:
    """Whole minutes: header, agenda, items of every kind, closing."""
    clerk = Clerk(
        draw, sitting, draw.one("numbering", NUMBERINGS), draw.one("title and text", {"line": "", "gap": "\n"}),
        draw.words("names joined", [",", "et"]), draw.words("vote stands", ["inside", "line", "line again", "both"]).split(" ")[0],
        act=draw.some(0, 60), ranked=draw.chosen["numbering"] in RANKS,
    )  # fmt: skip
    items = _items(draw, clerk)
    text = [_header(draw, sitting)]
    agenda = draw.words("agenda", ["none", "none, again", "dashes", "ranks", "semicolons", "bullets"])
    if agenda[0] != "n":
        text.append(_agenda(agenda, [title for _, title in clerk.shown]))
    opening, first = _opening(draw, sitting)
    text.append(opening)
    foot = draw.one("footer", FOOTERS)
    for index, item in enumerate(items):
        text.append(item.text)
        if foot and index % 2:
            text.append(foot.format(k=index // 2 + 1, place=sitting.place, d=sitting.date))
    text.append(_closing(draw, clerk))
    labels = [item.label for item in [first, *items] if item and item.label]
    return "\n\n".join(part for part in text if part), labels


def _items(draw: Draw, clerk: Clerk) -> list[Item]:
    """What is on the agenda, in order."""
    titles = make_titles(draw, clerk.sitting, 14)
    items = []
    shout = titles[0].isupper()
    write = (lambda text: plain(text.upper())) if shout else str
    if draw.chance("minutes approved as an item", 0.25):
        title = write(f"Approbation du procès-verbal de la séance du 3 {MONTHS[(clerk.sitting.month + 8) % 12]}")
        items.append(_approval(clerk, title))
    if draw.chance("decisions of the mayor", 0.2):
        items.append(_decisions(draw, clerk, write("Décisions prises par délégation du conseil")))
    for title in titles[: draw.some(3, 6)]:
        kind = draw.random.random()
        make = clerk.item
        if kind > 0.95:
            make = clerk.postponed
        elif kind > 0.91:
            make = clerk.noted
        elif kind > 0.88:
            make = clerk.information
        items.append(make(title))
    if draw.chance("election", 0.08):
        items.append(clerk.elected(write("Élection d'un adjoint au maire")))
    if draw.chance("questions diverses", 0.3):
        items.append(
            clerk.information(
                write(draw.words("diverse", ["Questions diverses", "Informations diverses", "Affaires diverses"]))
            )
        )
    return items


def _approval(clerk: Clerk, title: str) -> Item:
    head, number = clerk.head(title)
    vote = {"unanimous": True, "outcome": "adopted"}
    text = "Le procès-verbal est adopté à l'unanimité."
    return Item(f"{head}{clerk.gap}\n{text}", {"number": number, "subject": title, "vote": vote})


def _decisions(draw: Draw, clerk: Clerk, title: str) -> Item:
    """The decisions of the mayor, of which the body takes note or not."""
    noted = draw.chance("decisions noted", 0.5)
    head, number = clerk.head(title, acts=noted)
    rows = "".join(f"\n- {clerk.fill(DECISIONS)} ;" for _ in range(3))
    if not noted:
        return Item(f"{head}{clerk.gap}\n{clerk.fill('{Chief}')} rend compte des décisions suivantes :{rows}")
    text = f"{head}{clerk.gap}\n{clerk.fill('{Chief}')} rend compte des décisions suivantes :{rows}\n{clerk.fill('{Body} prend acte')} de ces décisions."
    if number is None and not head.lower().startswith("objet"):
        return Item(text)  # a part of the minutes, not an item
    return Item(text, {"number": number, "subject": title, "vote": {"outcome": "noted"}})


def _header(draw: Draw, sitting: Sitting) -> str:
    """The head of the minutes with a short roll call."""
    of = sitting.body.replace("le ", "du ", 1).replace("les membres du", "du").replace("l'Assemblée", "de l'Assemblée")
    title = draw.one("title", TITLED).format(
        D=sitting.date.upper(), d=sitting.date, of=of, OF=of.upper(), OF2=of[3:].upper()
    )
    present = ", ".join(person.name for person in sitting.people[:9])
    roll = draw.one("roll call", {
        "lists": f"Présents : {present}.\nAbsent excusé : {sitting.people[10].name}.",
        "pouvoirs": f"Étaient présents : {present}.\nPouvoirs : {sitting.people[10].name} à {sitting.people[0].name}.",
        "counts": f"Nombre de membres en exercice : 27\nPrésents : 9\nVotants : {sitting.voters}\nPrésents : {present}.",
        "none": "",
    })  # fmt: skip
    formula = f"Le {sitting.date}, à 20 h 30, {sitting.body} s'est réuni sous la présidence de {sitting.people[0].name}, {sitting.office.lower()}."
    return f"{sitting.place.upper()}\n{title}\n\n{formula}\n{roll}\nSecrétaire de séance : {sitting.people[1].name}."


def _agenda(style: str, titles: list[str]) -> str:
    if style == "semicolons":
        return "Ordre du jour : " + " ; ".join(titles) + "."
    marks = {"dashes": "- ", "bullets": "• "}
    rows = [f"{marks.get(style, f'{i}. ')}{title}" for i, title in enumerate(titles, 1)]
    return "\n".join(["Ordre du jour :", *rows])


def _opening(draw: Draw, sitting: Sitting) -> tuple[str, Item | None]:
    """What is said before the first item."""
    month = MONTHS[(sitting.month + 8) % 12]
    quorum = draw.one("opens", {
        "quorum": "Le quorum étant atteint, la séance est ouverte à 20 h 35.", "nothing": "",
        "secretary": f"{sitting.people[1].name} est désigné secrétaire de séance.",
    })  # fmt: skip
    if draw.chosen["minutes approved as an item"] == "yes" or not draw.chance("minutes approved in a sentence", 0.3):
        return quorum, None
    subject = f"Le procès-verbal de la séance du 3 {month} {sitting.year - (sitting.month < 4)}"
    label = {"number": None, "subject": subject, "vote": {"unanimous": True, "outcome": "adopted"}}
    return f"{quorum}\n{subject} est approuvé à l'unanimité.".strip(), Item("", label)


def _closing(draw: Draw, clerk: Clerk) -> str:
    """What ends the minutes: other matters, the recapitulation, signatures."""
    end = draw.one("closing", {
        "epuise": "L'ordre du jour étant épuisé, la séance est levée à 22 h 15.", "levee": "La séance est levée à 23 heures.",
        "fait": f"Fait à {clerk.sitting.place}, le {clerk.sitting.date}.", "fin": "Fin de la séance à 21 h 50.",
    })  # fmt: skip
    asides = clerk.fill(draw.random.choice(INFORMATION))
    diverse = f"Questions diverses\n{asides}\n\n" if draw.chance("diverse unnumbered", 0.25) else ""
    recap = ""
    if draw.chance("recapitulation", 0.1):
        rows = "\n".join(f"{number} {title}".strip() for number, title in clerk.shown)
        recap = f"\n\nLISTE DES DÉLIBÉRATIONS\n{rows}"
    signed = f"\n{clerk.sitting.office}, {clerk.sitting.people[0].bare}\nLe secrétaire, {clerk.sitting.people[1].bare}"
    return diverse + end + recap + signed
