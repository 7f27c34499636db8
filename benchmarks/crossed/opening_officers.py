"""How minutes say who presides and who writes: {c} {n} is the person, {r} the function, {R} the head's title."""

from __future__ import annotations

IN_FORMULA = (
    "sous la présidence de {c} {n}, {r}", "sous la Présidence de {c} {n}", "sous la présidence de {c} {n} {r}",
    "sous la présidence effective de {c} {n}, {r}", "présidé par {c} {n}, {r}", "{c} {n}, {r}, présidant la séance",
    "sous la présidence de son {R}, {c} {n}", "sous la présidence de {h}, {c} {n}", "SOUS LA PRÉSIDENCE DE {c} {n}, {r}",
    "sous la présidence de {c} {n} ({r})", "sous la présidence de {c} {n} - {r}", "en présence et sous la présidence de {c} {n}",
    "sous la Présidence de {c} le {R} {n}", "sous la présidence de {c} {n}, {r} en exercice",
)  # fmt: skip
SENTENCES = (
    "{c} {n}, {r}, préside la séance.", "La séance est présidée par {c} {n}, {r}.", "La présidence est assurée par {c} {n}, {r}.",
    "La séance est ouverte à 20 heures sous la présidence de {c} {n}, {r}.", "{c} {n}, {r}, ouvre la séance à 20h05.",
    "{c} {n} ouvre la séance à 18 h 30.", "{c} {n}, {r}, déclare la séance ouverte.",
    "{H}, {c} {n}, ouvre la séance et constate que le quorum est atteint.", "{c} {n}, {r}, assure la présidence.",
    "La séance a été ouverte sous la présidence de {c} {n}, {r}.", "{c} {n} préside la séance.",
    "La séance est ouverte à 20h00 par {c} {n}, {r}.", "{c} {n} prend la présidence de la séance.",
    "{c} {n}, {r}, après avoir procédé à l'appel nominal, ouvre la séance.", "Présidait la séance : {c} {n}, {r}.",
    "{c} {n}, {r}, procède à l'appel et ouvre la séance à 20h.", "A présidé la séance : {c} {n}.",
    "{c} {n}, {r}, souhaite la bienvenue aux élus et ouvre la séance.",
)  # fmt: skip
LABELS = (
    "Président de séance : {c} {n}", "Présidence : {c} {n}, {r}", "PRÉSIDENT : {c} {n}", "Président : {c} {n}, {r}",
    "Présidente de séance : {c} {n}", "Sous la présidence de : {c} {n}", "Sous la présidence de {c} {n}, {r}",
    "Séance présidée par {c} {n}, {r}", "Présidence de {c} {n}, {r}", "SOUS LA PRÉSIDENCE DE {c} {n}", "PRÉSIDENCE DE {c} {n}",
    "Président de la séance : {c} {n}", "Président(e) de séance : {c} {n}", "Présidence de séance : {c} {n}",
    "Présidence assurée par : {c} {n}",
)  # fmt: skip
REPLACED = (
    "En l'absence de {c1} {n1}, {R}, empêché, {c} {n}, {r}, préside la séance.",
    "{c1} {n1}, {R}, étant absent, la séance est présidée par {c} {n}, {r}.",
    "{c} {n}, {r}, remplaçant {h} empêché, préside la séance.",
    "En raison de l'absence de {c1} {n1}, {R}, la présidence est assurée par {c} {n}, {r}.",
    "La séance est ouverte sous la présidence de {c} {n}, {r}, en l'absence de {c1} {n1}, {R}.",
    "{H} étant empêché, {c} {n}, {r}, ouvre la séance.",
    "{c1} {n1} étant excusé, {c} {n}, {r}, assure la présidence de la séance.",
)  # fmt: skip
"""{c1} {n1} is the absent head, who stands among the absent."""
ELDEST = (
    "La séance est ouverte sous la présidence de {c} {n}, doyen d'âge.",
    "{c} {n}, doyen d'âge de l'assemblée, prend la présidence de la séance.",
    "{c} {n}, le plus âgé des membres présents, préside la séance.",
    "{c} {n}, doyenne d'âge, préside la séance.",
)
SIGNED = ("Le Président de séance,\n{c} {n}", "Le Président de la séance : {c} {n}", "Le président de séance\n{c} {n}")
IN_LIST = ("{n}, {R}, Président de séance", "{n}, Président de séance", "{n} (Président de séance)")

SECRETARY_LABELS = (
    "Secrétaire de séance : {c} {n}", "Secrétaire : {c} {n}", "SECRÉTAIRE DE SÉANCE : {c} {n}", "Secrétaire de séance: {c} {n}",
    "Secrétaire de la séance : {c} {n}", "Secrétaire élu(e) : {c} {n}", "Secretaire de seance : {c} {n}",
    "Secrétariat de séance : {c} {n}", "Secrétaire de séance – {c} {n}", "SECRETAIRE : {c} {n}", "Secrétaire désigné : {c} {n}",
    "Secrétaire de séance :\n{c} {n}", "Désignation du secrétaire de séance : {c} {n}", "Secrétaires de séance : {c} {n} et {c2} {n2}",
    "Secrétaire de séance : {c} {n}, assistée de {c2} {n2}, secrétaire de mairie", "Secrétaire(s) de séance : {c} {n}",
    "Secrétaire de séance : {c} {n} / Secrétaire auxiliaire : {c2} {n2}", "Secrétaire de séance {c} {n}",
    "Élection du secrétaire de séance : {c} {n}", "Secrétariat assuré par : {c} {n}", "Secrétaire de séance : {c} {n} ({r})",
    "A été nommé(e) secrétaire : {c} {n}", "A été élue secrétaire de séance : {c} {n}", "Est nommé secrétaire : {c} {n}",
    "A été désignée secrétaire de séance {c} {n}", "Secrétaire de Séance : {c} {n}.", "Le secrétaire de séance : {c} {n}",
)  # fmt: skip
SECRETARY_SENTENCES = (
    "{c} {n} a été désignée secrétaire de séance.", "{c} {n} est désigné secrétaire de séance.", "{c} {n} est élu secrétaire.",
    "{c} {n} a été nommé secrétaire de séance conformément à l'article L 2121-15 du CGCT.",
    "Conformément à l'article L. 2121-15 du Code général des collectivités territoriales, {c} {n} a été désigné secrétaire de séance.",
    "Il a été procédé, conformément à l'article L.2121-15 du CGCT, à la nomination d'un secrétaire pris dans le sein du conseil. {c} {n} a été désigné pour remplir ces fonctions.",
    "{H} propose de désigner {c} {n} en qualité de secrétaire de séance.", "{H} propose {c} {n} comme secrétaire de séance.",
    "{A} désigne {c} {n} comme secrétaire de séance.", "{A} nomme secrétaire de séance {c} {n}.",
    "{A} désigne, à l'unanimité, {c} {n} secrétaire de séance.", "{A} a choisi pour secrétaire {c} {n}.",
    "{c} {n} est nommée secrétaire de séance à l'unanimité.", "{c} {n} remplit les fonctions de secrétaire de séance.",
    "Le secrétariat a été assuré par {c} {n}.", "Le secrétariat de la séance est assuré par {c} {n}.",
    "{c} {n} est désignée pour assurer le secrétariat de séance.", "{c} {n} se propose comme secrétaire de séance.",
    "{c} {n}, ayant obtenu la majorité des suffrages, a été désigné pour remplir les fonctions de secrétaire.",
    "{c} {n} a été désignée en qualité de secrétaire par {a} (art. L.2121-15 du CGCT).",
    "Désignation d'un secrétaire de séance\n{c} {n} est désigné.", "Désignation du secrétaire de séance\n{H} propose {c} {n}. Adopté à l'unanimité.",
    "Nomination du secrétaire de séance :\n{c} {n} est nommée à l'unanimité.", "1 - Désignation du secrétaire de séance\n{c} {n} est élue secrétaire de séance.",
    "A été nommé secrétaire de séance : {c} {n}.", "{c} {n} accepte les fonctions de secrétaire de séance.",
    "Les fonctions de secrétaire sont remplies par {c} {n}.", "{c} {n} est secrétaire de séance.",
    "{c} {n} et {c2} {n2} sont désignés secrétaires de séance.", "{c} {n} tient le secrétariat de séance.",
    "{A}, sur proposition de {h}, désigne {c} {n} pour assurer les fonctions de secrétaire de séance.",
    "{H} désigne {c} {n} comme secrétaire de séance assisté de {c2} {n2}, secrétaire de mairie.",
    "La séance est ouverte et {c} {n} est désigné comme secrétaire.", "{c} {n}, benjamin de l'assemblée, est désigné secrétaire de séance.",
    "Il est procédé à l'élection du secrétaire de séance : {c} {n} est élu à l'unanimité.", "Secrétaire de séance désigné : {c} {n}.",
    "La fonction de secrétaire de séance est assurée par {c} {n}.", "{c} {n} a été élu(e) secrétaire de séance.",
    "{A} a désigné {c} {n} secrétaire de séance, assistée de {c2} {n2}, directrice générale des services.",
    "{c} {n} a ete designe secretaire de seance.", "Est désigné(e) en qualité de secrétaire de séance : {c} {n}",
    "{c} {n} s'est portée volontaire pour être secrétaire de séance.", "{c} {n} est chargé du secrétariat de séance.",
    "Pour remplir les fonctions de secrétaire, {c} {n} est désigné.", "Secrétaire de séance : conformément à l'article L.2121-15 du CGCT, {c} {n} est nommé.",
)  # fmt: skip
SECRETARY_SIGNED = (
    "Le secrétaire de séance,\n{c} {n}", "La secrétaire de séance : {c} {n}", "Le Secrétaire de séance\n{c} {n}",
)  # fmt: skip
CONVENED_IN_FORMULA = (
    "dûment convoqué le {v}, ", "légalement convoqué le {v}, ", "régulièrement convoqué par courrier en date du {v}, ",
    "sur convocation en date du {v}, ", "suite à la convocation en date du {v}, ", "suivant convocation du {v}, ",
    "convoqué le {v}, ", "sur convocation adressée le {v} par {h}, ", "sur la convocation de {h} en date du {v}, ",
    "légalement convoqué par lettre du {v}, ", "régulièrement convoqué en date du {v}, ", "dument convoque le {v}, ",
    "après convocation légale du {v}, ", "sur la convocation qui lui a été adressée le {v} par {h}, ",
    "dûment convoqué par voie dématérialisée le {v}, ", "à la suite de la convocation adressée par {h} le {v}, ",
    "dûment convoqué par {h} conformément aux articles L.2121-10 et L.2121-12 du CGCT le {v}, ",
    "régulièrement convoqué, par envoi individuel en date du {v}, ", "convoqué en séance ordinaire le {v}, ",
)  # fmt: skip
CONVENED_LABELS = (
    "Date de convocation : {v}", "Date de la convocation : {v}", "DATE DE CONVOCATION : {v}", "Convocation du {v}",
    "Convocation : {v}", "Convocation adressée le {v}", "Convocations envoyées le {v}", "Date d'envoi de la convocation : {v}",
    "DATE DE LA CONVOCATION {v} DATE D'AFFICHAGE {f}", "Date de convocation et d'affichage : {v}",
    "Dates : de convocation : {v} ; d'affichage : {f}", "La convocation a été adressée aux membres le {v}.",
    "Date de convocation Date d'affichage\n{v} {f}", "Date de la convocation\n{v}", "CONVOCATION\n{v}\nAFFICHAGE\n{f}",
    "Affichage : {f}\nConvocation : {v}", "Date d'affichage : {f}\nDate de convocation : {v}", "Convoqués le {v}",
    "Date de convocation : {v} - Date d'affichage : {f}", "Date de convocation du Conseil : {v}", "Convocation le {v}",
    "Date de convocation\n{v}\nDate d'affichage\n{f}", "Convocation envoyée le : {v}", "Date convocation : {v}",
    "Date de la convocation : {v} Date de publication : {f}", "Convocation en date du {v}", "Date des convocations : {v}",
    "Date de convocation de la séance : {v}", "Date de convocation le {v}", "Date de 1ère convocation : {v}",
    "Le conseil a été convoqué le {v}.", "Convocation et ordre du jour transmis le {v}", "Date de la convocation : le {v}",
    "Date d'envoi des convocations : {v}\nDate d'affichage : {f}", "(Convocation du {v})", "Date de transmission de la convocation : {v}",
)  # fmt: skip
CONVENED_LAST = (
    "{H} certifie que la convocation a été faite le {v} et que la liste des délibérations a été affichée le {f}.",
    "Convocation du {v} – Affichage du {f}",
    "Date de convocation : {v}. Affiché le {f}.",
)
