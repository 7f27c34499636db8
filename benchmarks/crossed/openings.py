"""The identity of a session, in documents of every kind of body: what it is, who met, when, convened when, who presides and who writes."""

from __future__ import annotations

import datetime as dt
from typing import Any

from benchmarks.crossed import opening_days as days
from benchmarks.crossed import opening_officers as said
from benchmarks.crossed.draw import Draw, Sample
from benchmarks.crossed.opening_bodies import BODIES, PLACES, Body, of
from benchmarks.crossed.opening_people import ORDERS, Someone, people, write_name
from benchmarks.crossed.opening_rest import acts, items, lists, noise_after, noise_before

ROLES = {"Maire": ("{R}", "{R}", "{R} de {p}", "{R} de la commune"), "Président": ("{R}", "{R}", "{R} en exercice")}
MINUTES_TITLES = (
    "PROCÈS-VERBAL DE LA SÉANCE {DU_A} DU {t}", "Procès-verbal de la séance du {t}", "COMPTE RENDU DE LA RÉUNION {DU_A}\nDU {t}",
    "Compte-rendu {du_a} du {t}", "PROCES VERBAL\n{DU_A}\nSéance du {t}", "COMPTE-RENDU SOMMAIRE\nSéance du {t}",
    "{A}\nPROCÈS-VERBAL\nSéance du {t}", "RELEVÉ DES DÉLIBÉRATIONS {DU_A} DU {t}", "LISTE DES DÉLIBÉRATIONS\nSéance {du_a} du {t}",
    "PV {du_a} du {t}", "{A} DU {t}\nCOMPTE RENDU", "{A} DU {t}", "Réunion {du_a} du {t}", "SÉANCE DU {t}\nPROCÈS VERBAL",
    "Procès-verbal des délibérations {du_a}\nRéunion du {t}", "SEANCE {DU_A} EN DATE DU {t}", "{A}\nRéunion du {t} à 20 h\nCompte rendu",
    "COMPTE RENDU DES DÉLIBÉRATIONS {DU_A}\n{t}", "Procès-verbal n° 4 {du_a}\n{t}", "PROCÈS-VERBAL\n{A}\n{t} – 20h30",
    "{A}\nSéance ordinaire du {t}", "DÉLIBÉRATIONS {DU_A}\nSÉANCE DU {t}", "COMPTE RENDU {DU_A}",
)  # fmt: skip
ACT_TITLES = (
    "EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS {DU_A}\nSéance du {t}", "Extrait du registre des délibérations {du_a}",
    "DÉLIBÉRATION {DU_A}\nSÉANCE DU {t}", "DELIBERATION N° {Y}-034\nSéance {du_a} du {t}", "EXTRAIT DES DÉLIBÉRATIONS {DU_A}\nRéunion du {t}",
    "EXTRAIT du REGISTRE\ndes DÉLIBÉRATIONS {du_a}\nSéance du {t}", "Extrait du procès-verbal des délibérations {du_a}\nSéance du {t}",
    "REGISTRE DES DÉLIBÉRATIONS {DU_A}\nfolio 23\nSéance du {t}", "{A}\nSéance du {t}\nDÉLIBÉRATION N° {Y}/12",
    "EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS", "{A}\nRéunion du {t}\nDélibération n° {Y}-07", "DÉLIBÉRATION {DU_A} DU {t}",
    "Délibération n°{Y}_045\n{A} du {t}", "EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DE LA {L}", "SÉANCE DU {t}\nExtrait du registre des délibérations {du_a}",
)  # fmt: skip
VERBS = (
    "s'est réuni en session ordinaire à la mairie", "s'est réuni en séance publique", "s'est assemblé au lieu ordinaire de ses séances",
    "s'est réuni, salle du 8 mai 1945", "s'est réuni au nombre prescrit par la loi, dans le lieu habituel de ses séances",
    "s'est réuni à la salle des fêtes, place du 19 mars 1962", "s'est réuni en session extraordinaire", "s'est réuni",
    "s est reuni a la mairie en seance publique",
)  # fmt: skip
MEMBERS_VERBS = (
    "se sont réunis à la mairie",
    "se sont réunis en session ordinaire",
    "se sont assemblés au lieu habituel",
)
DEPUTIES = {
    "adjoint": ("1er adjoint", "première adjointe", "1ère adjointe au Maire", "premier adjoint au maire"),
    "vice-président": ("1er vice-président", "première vice-présidente", "Vice-Président"),
}


class Scene:
    """A session drawn, and the words that tell its facts."""

    def __init__(self, draw: Draw) -> None:
        """Draw the facts first, then how each is told."""
        self.draw = draw
        self.body: Body = draw.one("body", BODIES)
        self.place = draw.random.choice(PLACES)
        self.day = days.drawn_day(draw)
        self.convened = self.day - dt.timedelta(days=draw.some(4, 12))
        self.posted = self.convened + dt.timedelta(days=draw.some(0, 2))
        self.before = self.day - dt.timedelta(days=draw.some(25, 80))
        self.members = people(draw, draw.some(11, 19))
        self.order = draw.words("order", ORDERS)
        self.civility = draw.words("civility", ("M.", "M", "Mr", "Monsieur", "MONSIEUR"))
        self.civil = self.order.startswith("civ") or draw.chance("officers civil", 0.75)
        self.assembly = draw.random.choice(self.body.assembly)
        self.letterhead = draw.random.choice(self.body.letterhead).format(P=self.place.upper(), p=self.place)
        self.president: Someone | None = self.members[0]
        self.secretary: Someone | None = self.members[draw.some(1, 5)]
        self.near = draw.one("convened form", days.NEAR_FORMS)

    def who(self, person: Someone) -> tuple[str, str]:
        """Civility and name, as the officers are told."""
        order = self.order
        return (person.civility(self.civility) if self.civil else ""), write_name(person, order)

    def name(self, person: Someone | None) -> str | None:
        """What the label holds."""
        return self.who(person)[1] if person else None

    def head(self) -> str:
        """« Monsieur le Maire », « Madame la Présidente »."""
        if self.members[0].woman:
            return f"Madame la {self.body.head}".replace("Président", "Présidente")
        return f"Monsieur le {self.body.head}"

    def role(self) -> str:
        """The function of who presides, as told behind the name."""
        options = ROLES[self.body.head]
        return self.draw.random.choice(options).format(R=self.body.head, p=self.place)

    def fill(self, words: str, person: Someone, **more: str) -> str:
        """The wording with its names."""
        civility, name = self.who(person)
        helper = self.members[6]
        second = (helper.civility(self.civility), write_name(helper, self.order))
        head = self.head()
        text = words.format(
            **{"c": civility, "n": name, "c2": second[0], "n2": second[1], "R": self.body.head, "h": head, "H": head,
               "r": self.role(), "A": self.assembly[0].upper() + self.assembly[1:], "a": self.assembly,
               "v": self.near(self.convened), "f": self.near(self.posted)} | more
        )  # fmt: skip
        return text.replace("  ", " ").replace(": ,", ":").replace("  ", " ")


def sample(draw: Draw) -> Sample:
    """One document."""
    scene = Scene(draw)
    kind = draw.words("kind", ("minutes", "minutes", "act"))
    head = _title(scene, kind)
    formula_there = draw.chance("formula there", 0.7) or "{t}" not in scene.title
    chair = _chair(scene, formula_there)
    pen = _pen(scene)
    call = _convened(scene, formula_there)
    opening = _formula(scene, chair, call) if formula_there else ""
    roll = lists(scene, chair.get("list"))
    before = [
        part for part in (call.get("label"), chair.get("label"), pen.get("label before"), noise_before(scene)) if part
    ]
    draw.random.shuffle(before)
    after = [part for part in (chair.get("sentence"), pen.get("after")) if part]
    if draw.chance("pen first", 0.3):
        after.reverse()
    labels_late = draw.chance("labels after lists", 0.2)
    parts = [*head, *([] if labels_late else before), opening, roll, *(before if labels_late else []), *after]
    parts += [noise_after(scene, told=scene.president is not None and not chair.get("traps"))]
    parts += [acts(scene) if kind == "act" else items(scene)]
    parts += [part for part in (call.get("last"), chair.get("signed"), pen.get("signed")) if part]
    text = "\n".join(part for part in parts if part) + "\n"
    if draw.chance("no accents nor apostrophes", 0.1):
        text = text.replace("’", "'").replace("l'", "l ").replace("d'", "d ").replace("L'", "L ").replace("s'", "s ")
    session: dict[str, Any] = {
        "body": {"kind": scene.body.kind}, "date": scene.day.isoformat(),
        "convened_on": scene.convened.isoformat() if call else None,
        "secretary": scene.name(scene.secretary) if pen else None, "attendance": {"movements": []},
    }  # fmt: skip
    if chair.get("scored", "yes") == "yes":
        session["president"] = scene.name(scene.president)
    return Sample(text, {"kind": kind, "sessions": [session]})


def _title(scene: Scene, kind: str) -> list[str]:
    draw, body = scene.draw, scene.body
    scene.title = draw.words("title", MINUTES_TITLES if kind == "minutes" else ACT_TITLES)
    short = body.assembly[0]
    date = draw.one("title date", days.TITLE_FORMS)(scene.day)
    title = scene.title.format(
        DU_A=of(short).upper(), du_a=of(short), A=short.partition(" ")[2].upper() if " " in short else short[2:].upper(),
        t=date, Y=scene.day.year, L=scene.letterhead.split("\n")[0],
    )  # fmt: skip
    lead = draw.words("lead", ("", "RÉPUBLIQUE FRANÇAISE", "République Française\nDépartement de l'Orgette",
                               "DÉPARTEMENT DE L'ORGETTE\nARRONDISSEMENT DE BRÉCY\nCANTON DE VALDORNE",
                               "REPUBLIQUE FRANCAISE\nLiberté - Égalité - Fraternité"))  # fmt: skip
    order = draw.words("head order", ("lead letterhead title", "letterhead lead title", "lead title letterhead"))
    pieces = {"lead": lead, "letterhead": scene.letterhead, "title": title}
    return [pieces[name] for name in order.split() if pieces[name]]


def _formula(scene: Scene, chair: dict[str, str], call: dict[str, str]) -> str:
    draw = scene.draw
    opening = days.formula(draw, scene.day)
    subject = draw.words("subject", ("assembly", "assembly", "members", "alone"))
    alone = scene.body.alone and subject == "alone" and scene.assembly.split()[1].lower() in ("conseil", "comité")
    convened = call.get("formula", draw.random.choice(("", "légalement convoqué, ", "dûment convoqué, ")))
    if alone:
        middle = f"{' '.join(scene.assembly.split()[:2])}, {convened}{draw.words('verb', VERBS)}"
    elif subject == "members":
        middle = f"les membres {of(scene.assembly)}, {convened}{draw.words('members verb', MEMBERS_VERBS)}"
        middle = middle.replace("onvoqué ", "onvoqués ").replace("onvoqué,", "onvoqués,")
    else:
        middle = f"{scene.assembly}, {convened}{draw.words('verb', VERBS)}"
    end = f", {chair['formula']}" if "formula" in chair else ""
    return opening + middle + end + "."


def _chair(scene: Scene, formula_there: bool) -> dict[str, str]:
    """Who presides, by the place where it is told."""
    draw, body = scene.draw, scene.body
    first = scene.members[0]
    way = draw.words(
        "chair", ("formula", "formula", "sentence", "label", "replaced", "eldest", "list", "signed", "none")
    )
    if way == "formula" and not formula_there:
        way = "label"
    if way == "formula":
        words = draw.words("chair formula", said.IN_FORMULA)
        return {"formula": scene.fill(words, first)}
    if way == "sentence":
        return {"sentence": scene.fill(draw.words("chair sentence", said.SENTENCES), first)}
    if way == "label":
        return {"label": scene.fill(draw.words("chair label", said.LABELS), first)}
    if way == "replaced":
        scene.head_away = True
        scene.president = scene.members[1]
        civility, name = scene.who(first)
        role = draw.random.choice(DEPUTIES[body.deputy])
        words = draw.words("replaced", said.REPLACED)
        return {"sentence": scene.fill(words, scene.members[1], c1=civility, n1=name, r=role)}
    if way == "eldest" and body.head == "Maire":
        scene.president = scene.members[2]
        return {"sentence": scene.fill(draw.words("eldest", said.ELDEST), scene.members[2])}
    if way == "list":
        return {"list": draw.words("chair in list", said.IN_LIST)}
    if way == "signed":
        return {"signed": scene.fill(draw.words("chair signed", said.SIGNED), first)}
    scene.president = None
    return {"traps": "yes"}


def _pen(scene: Scene) -> dict[str, str]:
    """Who writes, by the place where it is told."""
    draw = scene.draw
    secretary = scene.secretary
    if secretary is None:
        return {}
    if secretary is scene.president:
        secretary = scene.secretary = scene.members[4]
    way = draw.words("pen", ("label before", "label", "sentence", "sentence", "sentence", "signed", "none"))
    if way == "none":
        return {}
    if way == "signed":
        return {"signed": scene.fill(draw.words("pen signed", said.SECRETARY_SIGNED), secretary)}
    options = said.SECRETARY_SENTENCES if way == "sentence" else said.SECRETARY_LABELS
    words = draw.words("pen words", options)
    role = draw.random.choice(("conseillère municipale", "adjoint", "délégué"))
    return {"label before" if way == "label before" else "after": scene.fill(words, secretary, r=role)}


def _convened(scene: Scene, formula_there: bool) -> dict[str, str]:
    """When the members were convened, by the place where it is told."""
    draw = scene.draw
    way = draw.words("convened", ("formula", "label", "label", "last", "none"))
    if way == "formula" and formula_there:
        return {"formula": scene.fill(draw.words("convened formula", said.CONVENED_IN_FORMULA), scene.members[0])}
    if way in ("label", "formula"):
        return {"label": scene.fill(draw.words("convened label", said.CONVENED_LABELS), scene.members[0])}
    if way == "last":
        return {"last": scene.fill(draw.words("convened last", said.CONVENED_LAST), scene.members[0])}
    return {}
