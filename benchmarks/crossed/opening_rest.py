"""What stands around the identity of a session: lists of people, counts, staff, stamps, items, other dates and other names."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from benchmarks.crossed import opening_days as days
from benchmarks.crossed.opening_people import UNSAFE, Someone, write_name

if TYPE_CHECKING:
    from benchmarks.crossed.openings import Scene

PRESENT = ("Présents :", "Étaient présents :", "ETAIENT PRESENTS :", "Membres présents :", "Étaient présents : MM.",
           "Présents : Mesdames, Messieurs", "Étaient présents Mmes et MM.", "Etaient présents les membres suivants :")  # fmt: skip
ABSENT = ("Absents :", "Absents excusés :", "Excusés :", "ABSENTS EXCUSÉS :", "Étaient absents :")
PROXIES = ("Pouvoirs :", "Procurations :", "Ont donné pouvoir :", "Absents ayant donné pouvoir :")
RELATIONS = ("{x} à {y}", "{x} donne pouvoir à {y}", "{x} a donné procuration à {y}", "{x} (pouvoir à {y})")
STAFF = (
    "Assistaient également : Mme Corinne VALADE, directrice générale des services, M. Tom BRIAL, secrétaire de mairie.",
    "Assistait à la séance : Mme Corinne VALADE, secrétaire générale.", "En présence de Mme Corinne VALADE, secrétaire de mairie.",
    "Secrétaire de mairie : Mme Corinne VALADE.", "Personnel administratif : Corinne VALADE, DGS.", "",
)  # fmt: skip
BEFORE = (
    "", "", "1 place de la Mairie – 99120 BRÉCY – Tél. 03 99 12 34 56", "Nombre de membres en exercice : {n}\nPrésents : {p}\nVotants : {v}",
    "Affiché le {f}", "Envoyé en préfecture le {s}\nReçu en préfecture le {s}\nAffiché le {s}", "Page 1 sur 6",
    "En exercice : {n} Présents : {p} Pouvoirs : 1 Votants : {v}", "Membres en exercice : {n} – Quorum : 8", "Nombre de conseillers : {n}",
    "Accusé de réception en préfecture\nDate de télétransmission : {s}\nDate de réception préfecture : {s}", "Publié le {s}",
)  # fmt: skip
OPENED = (
    "Le quorum étant atteint, la séance est ouverte.", "Le {R} constate que le quorum est atteint.", "Formant la majorité des membres en exercice.",
    "Monsieur le {R} ouvre la séance à 20h.", "{H} ouvre la séance et fait l'appel.", "Le {R} ouvre la séance, procède à l'appel des conseillers et constate que le quorum est atteint.",
    "", "Le quorum est atteint, {a} peut valablement délibérer.",
)  # fmt: skip
AGENDA = (
    "", "Ordre du jour :\n1. Désignation du secrétaire de séance\n2. Approbation du procès-verbal de la séance du {b}\n3. Tarifs de la cantine\n4. Questions diverses",
    "ORDRE DU JOUR\n- Approbation du PV du {b}\n- Budget annexe\n- Demande de subvention\n- Informations",
    "Approbation du compte rendu de la séance du {b}\nLe compte rendu de la séance du {b} est approuvé à l'unanimité.",
    "Le procès-verbal de la réunion du {b} est adopté à l'unanimité.", "Approbation du procès-verbal du {b} : aucune observation n'étant formulée, il est adopté.",
)  # fmt: skip
ITEMS = (
    "{i}Tarifs de la cantine\n{H} rappelle la délibération du conseil municipal du {b} et propose une hausse de 2 %.\nAprès en avoir délibéré, {a}, à l'unanimité, décide de fixer les tarifs.",
    "{i}Désignation de délégués\n{x} est élu délégué titulaire au syndicat des eaux. {y} est désignée suppléante.\nAdopté à l'unanimité.",
    "{i}Convention avec le syndicat mixte\nRapporteur : {x}\nVu la loi du 7 août 2015, vu l'arrêté du {b},\n{a} approuve la convention par 12 voix pour et 2 abstentions.",
    "{i}Élection du président de la commission d'appel d'offres\n{x} est élu président de la commission. {y} en est le secrétaire.\nVote : unanimité",
    "{i}Compte administratif\n{H} se retire. {x} prend la présidence pour ce point.\nLe compte administratif est adopté à l'unanimité.",
    "{i}Subventions aux associations\n{x}, rapporteur, présente les demandes de la commission réunie le {b}.\nAprès en avoir délibéré, {a} approuve à l'unanimité.",
)  # fmt: skip
NEXT = (
    "",
    "Prochaine séance le {w}.",
    "La séance est levée à 22h15.",
    "Prochaine réunion : {w} à 20h\nLa séance est levée à 21 h.",
)
ACTS = (
    "OBJET : Tarifs de la cantine\nVu le code général des collectivités territoriales, Vu la délibération du {b},\nConsidérant qu'il convient de réviser les tarifs,\nAprès en avoir délibéré, à l'unanimité,\nDÉCIDE\nArticle 1 : de fixer les tarifs.\nArticle 2 : d'autoriser {h} à signer.",
    "Objet : Convention avec le syndicat des eaux\nSur le rapport de {x},\nVu la loi n° 2015-991 du 7 août 2015,\n{A}, après en avoir délibéré, par 14 voix pour et 1 abstention,\nAPPROUVE la convention.",
    "N° {Y}-12 – Budget annexe, décision modificative\n{H} expose qu'il y a lieu de modifier le budget voté le {b}.\nLe rapport entendu, {a} décide à l'unanimité d'adopter la décision modificative n° 1.",
)  # fmt: skip
SIGNATURES = (
    "",
    "Pour extrait conforme,\nLe {R}",
    "Fait et délibéré les jour, mois et an que dessus.",
    "Fait à {p}, le {s}\nLe {R}",
)


def _listed(scene: Scene, person: Someone) -> str:
    name = write_name(person, scene.order)
    return f"{person.civility(scene.civility)} {name}" if scene.list_civil else name


def lists(scene: Scene, chair: str | None) -> str:
    """Who was there, who was not, and who votes for whom."""
    draw = scene.draw
    scene.list_civil = scene.order.startswith("civ") or draw.chance("list civil", 0.5)
    away = scene.members[-2:]
    present = scene.members[:-2]
    absent = [away[1]]
    if getattr(scene, "head_away", False):
        absent.append(present.pop(0))
    names = [_listed(scene, m) for m in present]
    if chair:
        names[0] = chair.format(n=names[0], R=scene.body.head)
    elif (
        scene.president is not None
        and draw.chance("head's function in the list", 0.5)
        and not getattr(scene, "head_away", False)
    ):
        names[0] += f", {scene.body.head}"
    separator = draw.words("separator", (", ", " - ", "; ", "\n", "\n- ", ",\n"))
    if (
        "\n" in separator
        and "," not in separator
        and scene.order in UNSAFE
        and separator == "\n"
        and not scene.list_civil
    ):
        separator = ", "
    lead = "\n" if separator.startswith("\n") else " "
    giver, holder = _listed(scene, away[0]), _listed(scene, present[draw.some(1, 4)])
    relation = draw.words("relation", RELATIONS).format(x=giver, y=holder)
    parts = [
        draw.words("present", PRESENT) + lead + separator.join(names) + draw.words("list end", ("", ".")),
        draw.words("absent", ABSENT) + lead + separator.join(_listed(scene, m) for m in absent),
        draw.words("proxies", PROXIES) + lead + relation,
    ]
    staff = draw.words("staff", STAFF)
    return "\n".join([*parts, staff] if staff else parts)


def _facts(scene: Scene) -> dict[str, object]:
    draw = scene.draw
    head = scene.head()
    late = scene.day + dt.timedelta(days=draw.some(1, 6))
    form = draw.random.choice((days.long, days.with_weekday, lambda d: f"{d:%d/%m/%Y}"))
    n = len(scene.members)
    x, y = (scene.members[draw.some(3, 5)], scene.members[7])
    return {
        "n": n, "p": n - 2, "v": n - 1, "f": form(scene.posted), "s": f"{late:%d/%m/%Y}", "b": form(scene.before),
        "w": form(scene.day + dt.timedelta(days=35)), "R": scene.body.head, "H": head, "h": head, "a": scene.assembly,
        "A": scene.assembly[0].upper() + scene.assembly[1:], "p_": scene.place, "Y": scene.day.year,
        "x": f"{x.civility(scene.civility)} {write_name(x, scene.order)}", "y": f"{y.civility(scene.civility)} {write_name(y, scene.order)}",
    }  # fmt: skip


def noise_before(scene: Scene) -> str:
    """Addresses, stamps and counts at the head."""
    return scene.draw.words("noise before", BEFORE).format(**_facts(scene))


def noise_after(scene: Scene, told: bool) -> str:
    """The session opened, as it is told where who presides is named elsewhere or nowhere."""
    return scene.draw.words("opened", OPENED).format(**_facts(scene))


def items(scene: Scene) -> str:
    """The agenda and some items of the minutes, with names and dates that are no officer's and no session's."""
    draw = scene.draw
    facts = _facts(scene)
    chosen = draw.random.sample(ITEMS, 3)
    number = draw.words("numbering", ("{}. ", "{} - ", "{}) ", "{} – ", "Délibération n° {} : ", "{}/ "))
    told = [draw.words("agenda", AGENDA), *chosen, draw.words("next", NEXT)]
    return "\n".join(part.format(**facts, i=number.format(rank)) for rank, part in enumerate(told) if part)


def acts(scene: Scene) -> str:
    """One decision and its signature."""
    draw = scene.draw
    facts = _facts(scene)
    told = [draw.words("act", ACTS), draw.words("signature", SIGNATURES)]
    return "\n".join(part.format(**{**facts, "p": scene.place}) for part in told if part)
