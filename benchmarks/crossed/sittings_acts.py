"""Single acts, registers of several acts, and lists of deliberations, of the sittings that `sittings` draws."""

from __future__ import annotations

from typing import Any

from benchmarks.crossed.draw import Draw
from benchmarks.crossed.sittings_items import ARTICLES, NUMBERINGS, Clerk
from benchmarks.crossed.sittings_votes import SPLIT_LINE, UNANIMOUS_LINE, make_ballot, written
from benchmarks.crossed.sittings_words import MATTERS, MIDDLES, MONTHS, Sitting, filled, make_titles

Label = dict[str, Any]
HEADS = {
    "extrait": "EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS\n{OF} DE {PLACE}",
    "extract small": "Extrait du registre des délibérations {of}",
    "republic": "RÉPUBLIQUE FRANÇAISE\nDÉPARTEMENT DE LA CREUSE\nCOMMUNE DE {PLACE}\n\nEXTRAIT DU REGISTRE DES DÉLIBÉRATIONS {OF}",
    "deliberation": "{PLACE}\nDÉLIBÉRATION {OF}",
    "minutes of the register": "Extrait du procès-verbal des délibérations {of}\nSéance du {d}",
}
NUMBERS = {
    "Délibération n° 2022-034": ("Délibération n° {N}", "{y}-{n:03}"),
    "DELIBERATION N° 22.05.01": ("DELIBERATION N° {N}", "{yy:02}.{m:02}.{i:02}"),
    "N° 2022/034": ("N° {N}", "{y}/{n:03}"),
    "n° 34": ("Délibération n° {N}", "{n}"),
    "D2022/034": ("{N}", "D{y}/{n:03}"),
    "2022-05-12": ("N° {N}", "{y}-{m:02}-{i:02}"),
    "DEL_2022_034": ("{N}", "DEL_{y}_{n:03}"),
    "DCM": ("DCM n° {N}", "{y}-{n:03}"),
    "Numéro de l'acte": ("Numéro de l'acte : {N}", "{y}-{n:03}"),
    "N° de délibération": ("N° de la délibération : {N}", "{y}_{n:03}"),
    "Acte n°": ("Acte n° {N}", "{y}/{n}"),
    "none": ("", ""),
}
SUBJECTS = {
    "Objet :": "Objet : {t}", "OBJET :": "OBJET : {t}", "OBJET line": "OBJET :\n{t}", "Objet de la délibération": "Objet de la délibération : {t}",
    "OBJET DE LA DELIBERATION": "OBJET DE LA DÉLIBÉRATION : {t}", "objet dash": "OBJET – {t}", "intitulé": "Intitulé : {t}",
    "Objet rapporteur": "Objet : {t}\nRapporteur : {who}", "bare": "{t}", "matter": "Objet : {t}\nNomenclature ACTES : 7.1 Décisions budgétaires",
    "matter before": "Matière : 7.1 Finances locales\nObjet : {t}",
}  # fmt: skip
COUNTS = {
    "none": "", "lines": "Nombre de membres en exercice : 27\nPrésents : 12\nVotants : {v}",
    "one line": "En exercice : 27 Présents : 12 Votants : {v}", "quorum": "Membres en exercice : 27 – Quorum : 14 – Présents : 15 – Pouvoirs : 2",
}  # fmt: skip
VISAS = [
    "Vu le code général des collectivités territoriales, notamment son article L. 2121-29 ;",
    "Vu l'instruction budgétaire et comptable M57 ;", "Vu la délibération n° {n} du {d} ;", "Vu l'avis favorable de la commission du {d} ;",
    "VU la loi n° 82-213 du 2 mars 1982 ;",
]  # fmt: skip
RECITALS = [
    "Considérant que les crédits sont suffisants,",
    "Considérant l'intérêt général du projet,",
    "CONSIDÉRANT qu'il convient de régulariser la situation ;",
]
ENDS = {
    "fait": "Fait et délibéré les jour, mois et an que dessus.\nAu registre sont les signatures.\nPour extrait conforme, {office}",
    "certified": "Acte rendu exécutoire après dépôt en préfecture le {d} et publication le {d}.\n{office}, {who}",
    "appeal": "La présente délibération peut faire l'objet d'un recours devant le tribunal administratif dans un délai de deux mois.",
    "signed": "{office},\n{who}\nLe secrétaire de séance,\n{who2}",
}
AGENCIES = ("Tél. 05 55 00 00 00 – mairie@valmorin.fr", "1 place de la Mairie – 23000 Valmorin", "")


def act(draw: Draw, sitting: Sitting) -> tuple[str, list[Label]]:
    """One act on its page."""
    title = make_titles(draw, sitting, 1)[0]
    text, label = _page(draw, sitting, title, draw.some(1, 80), _habits(draw))
    return text, [label]


def register(draw: Draw, sitting: Sitting) -> tuple[str, list[Label]]:
    """Several acts, each on its page under its own header."""
    habits = _habits(draw)
    if not NUMBERS[habits["act number"]][0]:
        habits["act number"] = draw.words("act number", [name for name in NUMBERS if name != "none"])
    first = draw.some(1, 60)
    pages = [
        _page(draw, sitting, title, first + k, habits)
        for k, title in enumerate(make_titles(draw, sitting, draw.some(2, 4)))
    ]
    return "\n\n".join(text for text, _ in pages), [label for _, label in pages]


def _habits(draw: Draw) -> dict[str, str]:
    """What all acts of one clerk have in common."""
    return {
        "head": draw.words("act head", list(HEADS)), "act number": draw.words("act number", list(NUMBERS)),
        "subject": draw.words("subject", list(SUBJECTS)), "counts": draw.words("counts", list(COUNTS)),
        "number stands": draw.words("number stands", ["above subject", "below subject", "top", "with subject"]),
        "subject stands": draw.words("subject stands", ["before roll call", "behind roll call"]),
        "vote stands": draw.words("act vote stands", ["inside", "line", "line", "top", "both"]),
        "end": draw.words("act end", list(ENDS)), "articles": draw.words("articles", ["none", "none, again", *ARTICLES]),
    }  # fmt: skip


def _page(draw: Draw, sitting: Sitting, title: str, count: int, habits: dict[str, str]) -> tuple[str, Label]:
    """The page of one act."""
    of = sitting.body.replace("le ", "du ", 1).replace("les membres du", "du").replace("l'Assemblée", "de l'Assemblée")
    holes = {
        "i": count % 28 + 1,
        "n": count,
        "y": sitting.year,
        "yy": sitting.year % 100,
        "m": sitting.month,
        "d": sitting.day,
    }
    shown, number = NUMBERS[habits["act number"]]
    number = number.format(**holes)
    shown = shown.format(N=number)
    head = HEADS[habits["head"]].format(OF=of.upper(), of=of, PLACE=sitting.place.upper(), d=sitting.date)
    subject = filled(draw, sitting, SUBJECTS[habits["subject"]]).replace("{t}", title)
    numbered = {
        "above subject": (head, f"{shown}\n{subject}"), "below subject": (head, f"{subject}\n{shown}"),
        "top": (f"{shown}\n{head}", subject), "with subject": (head, f"{shown} – {subject}" if shown else subject),
    }[habits["number stands"]]  # fmt: skip
    ballot = make_ballot(draw, sitting)
    clerk = Clerk(
        draw,
        sitting,
        NUMBERINGS["nothing"],
        "",
        draw.words("names joined", [",", "et"]),
        habits["vote stands"].replace("top", "line"),
    )
    inside, line = clerk.vote(ballot)
    decision, articles = _decision(clerk, inside[0], habits["articles"])
    present = ", ".join(person.name for person in sitting.people[:9])
    formula = f"L'an {sitting.year}, le {sitting.day} {MONTHS[sitting.month - 1]}, {sitting.body}, légalement convoqué, s'est réuni sous la "
    formula += f"présidence de {sitting.people[0].name}, {sitting.office.lower()}.\nPrésents : {present}.\nAbsent : {sitting.people[9].name}."
    counts = COUNTS[habits["counts"]].replace("{v}", str(sitting.voters))
    roll = "\n".join(part for part in (counts, formula, f"Secrétaire de séance : {sitting.people[2].name}.") if part)
    top = line[0] if habits["vote stands"] == "top" and habits["subject stands"].startswith("before") else ""
    parts = [
        numbered[0],
        *([numbered[1], top, roll] if habits["subject stands"].startswith("before") else [roll, top, numbered[1]]),
    ]
    visas = draw.random.sample(VISAS, draw.some(0, 3)) + draw.random.sample(RECITALS, draw.some(0, 2))
    body = [*visas, *draw.random.sample(MIDDLES[:3], draw.some(0, 2))] or [
        "{chief} expose que le contrat arrive à échéance."
    ]
    parts += [filled(draw, sitting, "\n".join(body)), decision]
    parts += [line[0] if not top else "", filled(draw, sitting, ENDS[habits["end"]])]
    told = inside[1] | line[1] | {"outcome": "adopted"}
    return "\n\n".join(part for part in parts if part.strip()), {
        "number": number or None,
        "subject": title,
        "articles": articles,
        "vote": told,
    }


def _decision(clerk: Clerk, vote: str, articles: str) -> tuple[str, list[str]]:
    """The dispositif of an act: its words, and the numbers of its articles."""
    body = clerk.sitting.body[0].upper() + clerk.sitting.body[1:]
    many = "NT" if body.startswith("Les ") else ""
    matters = clerk.draw.random.sample(MATTERS, clerk.draw.some(2, 4))
    opens = f"{body}, après en avoir délibéré{f', {vote},' if vote else ','} DÉCIDE{many} :"
    if articles.startswith("none"):
        return opens + "".join(f"\n- {clerk.fill(matter)} ;" for matter, _ in matters)[:-2] + ".", []
    rows = [articles.format(k=k) + clerk.fill(matter) + "." for k, (matter, _) in enumerate(matters, 1)]
    return "\n".join([opens, *rows]), [str(k) for k in range(1, len(rows) + 1)]


ROWS = {
    "bars": "{N} | {t} | {v}", "dash": "{N} – {t} – {v}", "colon": "{N} : {t} : {v}", "line below": "{N} {t}\n{v}",
    "Délibération n°": "Délibération n° {N} : {t}\n{v}", "N° dash": "N° {N} – {t} – {v}", "vote label": "{N} – {t}\nVote : {v}",
}  # fmt: skip
LISTED = {
    "title": "LISTE DES DÉLIBÉRATIONS EXAMINÉES\nSéance du {d}",
    "title small": "Liste des délibérations du conseil du {d}",
    "of the law": "LISTE DES DÉLIBÉRATIONS\n(article L. 2121-25 du CGCT)\nSéance du {d}",
}
VOTES = {
    "approved": "approuvée à l'unanimité",
    "Approved": "Approuvée à l'unanimité",
    "Adopted": "Adoptée",
    "UNANIMITÉ": "UNANIMITÉ",
    "unanimité": "Unanimité",
    "figures": "",
}


def listing(draw: Draw, sitting: Sitting) -> tuple[str, list[Label]]:
    """The list of deliberations that is published after a sitting."""
    row = draw.one("row", ROWS)
    number = draw.one(
        "row number",
        {"2022-034": "{y}-{n:03}", "2022/34": "{y}/{n}", "D2022-34": "D{y}-{n}", "DEL_2022_034": "DEL_{y}_{n:03}"},
    )
    told = draw.words("row vote", list(VOTES))
    figures = draw.words("row figures", ROW_FIGURES) if told == "figures" else ""
    first = draw.some(1, 60)
    rows, labels = [], list[Label]()
    for k, title in enumerate(make_titles(draw, sitting, draw.some(4, 8))):
        text = number.format(y=sitting.year, n=first + k)
        vote: Label = {"outcome": "adopted"}
        words = VOTES[told]
        if told == "figures":
            ballot = make_ballot(draw, sitting)
            forms = SPLIT_LINE if ballot.split else UNANIMOUS_LINE
            words, vote = written(forms[figures], ballot, ",")
            vote |= {"outcome": "adopted"}
        elif "nanim" in words.lower():
            vote["unanimous"] = True
        rows.append(row.format(N=text, t=title, v=words))
        labels.append({"number": text, "subject": title, "vote": vote})
    head = draw.one("list title", LISTED).format(d=sitting.date)
    columns = "\nNuméro | Objet | Vote" if row == ROWS["bars"] else ""
    text = f"{sitting.place.upper()}\n{head}{columns}\n" + "\n".join(rows)
    return text + f"\nAffichée le {sitting.date}", labels


ROW_FIGURES = ["figures first", "voices", "semicolons", "brackets"]
