"""Lists told in sentences, and sentences that end lists: (why, words, what is seen). All invented."""

from typing import Any

Want = dict[str, Any]
TOWN = "COMMUNE DE VALMARIN Conseil municipal Séance du 12 mai 2022 "
ROWS: list[tuple[str, str, Want]] = [
    (
        "those who are away and their holders, in two rows of one sentence",
        "Communauté de l'agglomération de Belval, 12 mai 2022, réunie dans la salle du Conseil municipal de Belval. Étaient présents : "
        "Luc ROY, Zoé BRUN, Max PETIT, Ida COLAS, Membres titulaires. Conformément à l'article L. 2121-20 du code, Guy BRET, Eva MOREL, "
        "Paul VIDAL excusés étaient respectivement représentés par Luc ROY, Zoé BRUN, Noé FABRE. Max PETIT a été désigné secrétaire.",
        {
            "present": ["Luc ROY", "Zoé BRUN", "Max PETIT", "Ida COLAS"], "body": "community_council", "secretary": "Max PETIT",
            "proxies": [("Guy BRET", "Luc ROY"), ("Eva MOREL", "Zoé BRUN"), ("Paul VIDAL", "Noé FABRE")],
        },
    ),
    (
        "who speaks on the line below the list of those away",
        TOWN + "\nAbsents excusés : Mesdames Ida COLAS (procuration à Monsieur Luc ROY), Zoé BRUN et Monsieur Max PETIT.\n\n"
        "Monsieur Guy BRET précise que la réunion prévue pour le marché de Noël était annoncée le 11 mai et non le 22.",
        {"proxies": [("Ida COLAS", "Luc ROY")], "absent": ["Zoé BRUN", "Max PETIT"]},
    ),
    (
        "a proxy given to the mayor, who presides and stands in no list",
        TOWN + "Sous la présidence de M. Guy BRET, Maire. Présents : M. Luc ROY, Mme Zoé BRUN. Ont donné procuration : M. Max PETIT à M. le "
        "Maire, Mme Ida COLAS à Mme Zoé BRUN.",
        {"present": ["Luc ROY", "Zoé BRUN"], "proxies": [("Max PETIT", "Guy BRET"), ("Ida COLAS", "Zoé BRUN")], "president": "Guy BRET"},
    ),
    (
        "a family name that is a participle, behind an initial",
        TOWN + "Présents : L. ROY, C. PARTIS, P. BRUN, Z. COLAS, M. PETIT.",
        {"present": ["L. ROY", "C. PARTIS", "P. BRUN", "Z. COLAS", "M. PETIT"]},
    ),
]  # fmt: skip
