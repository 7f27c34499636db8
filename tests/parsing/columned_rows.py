"""Lists that a page's columns, or their clerk's several ways of writing, set apart: (why, words, what is seen). Invented."""

from typing import Any

Want = dict[str, Any]
TOWN = "COMMUNE DE VALMARIN Conseil municipal Séance du 12 mai 2022 "
HEADS = "Ville Nom Présent A donné pouvoir à"
ROWS: list[tuple[str, str, Want]] = [
    (
        "the heads of a flat table's columns, printed again on its next page",
        f"CONSEIL COMMUNAUTAIRE du 12 mai 2022 {HEADS} Belval Mme COLAS Ida Absente Morand Mme BRUN Zoé Présente Belval M. ROY Luc Représenté "
        "Z. BRUN Lormier M. PETIT Max Présent Morand M. BRET Guy Présent Agglo du Val – Conseil du 12 mai 2022 2 "
        f"{HEADS} Lormier M. VIDAL Noé Présent Belval Mme MOREL Eva Présente Morand M. FABRE Paul Représenté M. Petit Belval M. NOEL Yves Présent",
        {
            "present": ["BRUN Zoé", "PETIT Max", "BRET Guy", "VIDAL Noé", "MOREL Eva", "NOEL Yves"], "absent": ["COLAS Ida"],
            "proxies": [("ROY Luc", "Z. BRUN"), ("FABRE Paul", "Petit")],
        },
    ),
    (
        "the commune on a line, its colon and its delegates on the next",
        "CONSEIL COMMUNAUTAIRE du 12 mai 2022\nEtaient présents :\nBELVAL : Luc ROY – Zoé BRUN\nSAINT-AVEN\n: Max PETIT (jusqu’au point n° 2 "
        "inclus) – Cédric LE TIEC\nSAINT-NOLFFE\n: Guy BRET – Ida COLAS\nSENEC\n: Noé VIDAL – Eva MOREL\nSURZAN\n: Paul FABRE\nSecrétaire : Luc ROY",
        {"present": ["Luc ROY", "Zoé BRUN", "Max PETIT", "Cédric LE TIEC", "Guy BRET", "Ida COLAS", "Noé VIDAL", "Eva MOREL", "Paul FABRE"]},
    ),
    (
        "family names first and in capitals above, given names first and in small letters below",
        TOWN + "PRESENTS : ROY Luc BRUN Zoé PETIT Max COLAS Ida BRET Guy VIDAL Noé ABSENTS EXCUSES : Eva Morel, Paul Fabre (procuration donnée "
        "à Luc Roy), Yves Noel. Secrétaire de séance : M. BRET Approbation du compte rendu : il est approuvé à l'unanimité.",
        {
            "present": ["ROY Luc", "BRUN Zoé", "PETIT Max", "COLAS Ida", "BRET Guy", "VIDAL Noé"], "absent": ["Eva Morel", "Yves Noel"],
            "proxies": [("Paul Fabre", "Luc Roy")],
        },
    ),
    (
        "the same, family names first in both",
        TOWN + "PRESENTS : ROY Luc, BRUN Zoé, PETIT Max, COLAS Ida, BRET Guy, VIDAL Noé ABSENTS : Morel Eva, Fabre Paul. Secrétaire : M. BRET",
        {"present": ["ROY Luc", "BRUN Zoé", "PETIT Max", "COLAS Ida", "BRET Guy", "VIDAL Noé"], "absent": ["Morel Eva", "Fabre Paul"]},
    ),
    (
        "half a family name behind a hyphen, in a list that civilities alone part",
        TOWN + "Présents : M. Luc ROY M. Marc- Antoine BRET Mme Zoé BRUN M. Max PETIT- COLAS M. Noé VIDAL Mme Eva MOREL",
        {"present": ["Luc ROY", "Marc Antoine BRET", "Zoé BRUN", "Max PETIT COLAS", "Noé VIDAL", "Eva MOREL"]},
    ),
    (
        "a family name that is a month, at the end of a line",
        "COMMUNE DE VALMARIN\nConseil municipal du 12 mai 2022\nPRÉSENTS : MM. ROY, BRUN, PETIT, AVRIL\nMmes COLAS, BRET, VIDAL, MOREL\nABSENT : M. FABRE",
        {"present": ["ROY", "BRUN", "PETIT", "AVRIL", "COLAS", "BRET", "VIDAL", "MOREL"], "absent": ["FABRE"]},
    ),
    (
        "a substitute on the line below, in a list that commas part",
        "COMITE SYNDICAL\nRéunion du 12 mai 2022\nPRESENTS : Mmes COLAS Ida, BRUN Zoé remplacée par sa suppléante\nMOREL Eva, PETIT Anne, MM. ROY Luc, "
        "VIDAL Noé, BRET Guy remplacé par son suppléant NOEL Yves, FABRE Paul.\nABSENTS : M. SIMON Max",
        {"present": ["COLAS Ida", "MOREL Eva", "PETIT Anne", "ROY Luc", "VIDAL Noé", "NOEL Yves", "FABRE Paul"], "absent": ["SIMON Max"]},
    ),
    (
        "who gives from a report on, and another paragraph behind",
        "CONSEIL DÉPARTEMENTAL\nRÉUNION DU 1er AVRIL 2022\nSont présents : Luc ROY, Zoé BRUN, Max PETIT, Ida COLAS, Guy BRET.\n\nAbsents excusés ayant donné "
        "pouvoir :\n\nMonsieur Noé VIDAL a donné pouvoir à Madame Zoé BRUN.\n\nMonsieur Luc ROY a donné pouvoir à Madame Ida COLAS à partir du rapport n°15."
        "\n\nMonsieur Max PETIT a donné pouvoir à Monsieur Guy BRET à compter du dossier n° 21.\n",
        {
            "present": ["Luc ROY", "Zoé BRUN", "Max PETIT", "Ida COLAS", "Guy BRET"],
            "proxies": [("Noé VIDAL", "Zoé BRUN"), ("Luc ROY", "Ida COLAS"), ("Max PETIT", "Guy BRET")],
        },
    ),
]  # fmt: skip
