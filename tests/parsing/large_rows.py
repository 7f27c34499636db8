"""Habits that show, or mislead, where many sit: (why, words, what is seen). All invented."""

from typing import Any

Want = dict[str, Any]
TOWN = "COMMUNE DE VALMARIN Conseil municipal Séance du 12 mai 2022 "
UNION = "SYNDICAT MIXTE DU BELVAL Comité syndical du 12 mai 2022 "
TEN = "ROY BRUN PETIT COLAS MOREL SIMON VIDAL BRET LEROY GUYOT".split()
NAMES = list(zip(TEN[:7], "Mathieu Régis Yannick Quentin Denis Alain Zoé".split(), strict=True))
AWAY = ["FABRE Noé", "KLEIN Ida", "HUBERT Rose", "CORNU Jean", "NOIR Paul", "DURAND Guy", "MILLET Tom"]
ROWS: list[tuple[str, str, Want]] = [
    (
        "many with one initial, and no body behind their names",
        UNION + "Présents : " + " ".join(f"M. {name} {'AB'[i % 2]}." for i, name in enumerate(TEN)) + " Absent : néant.",
        {"present": [f"{name} {'AB'[i % 2]}." for i, name in enumerate(TEN)]},
    ),
    (
        "what stands in brackets, or tells of a proxy, is no body behind the name",
        UNION + "\nPrésents :\n" + "\n".join(f"Mr {name} {given} (maire de Belval)" for name, given in NAMES)
        + "\nPouvoirs :\n" + "\n".join(f"{i}) Mme {name} {given} détient le pouvoir de M. {away}" for i, ((name, given), away) in enumerate(zip(NAMES, AWAY, strict=True), 1)),
        {
            "present": [f"{name} {given}" for name, given in NAMES],
            "proxies": [(away, f"{name} {given}") for (name, given), away in zip(NAMES, AWAY, strict=True)],
        },
    ),
    (
        "the initial of Michel before a town in brackets",
        UNION + "Présents : CORAN Y. (ORVRY) ; TROCHU D. (ORVRY) ; LARMON L. (ORVRY) ; ROY M. (BRÉCY EN VAL) ; MONVAL J. (BRÉCY EN VAL)",
        {"present": ["CORAN Y.", "TROCHU D.", "LARMON L.", "ROY M.", "MONVAL J."]},
    ),
    (
        "ranks behind the civilities of them all, and an office with a small word in the first row",
        TOWN + "\n6 présents : MM. et Mmes\n1. TERVAL N., Président, Président de séance\n2. CORNU É.\n3. FERRARD U.\n4. ARDAN O.\n"
        "5. AUBERT L.\n6. MONHAN S.\nSecrétaire : Mme CORNU É.",
        {"present": ["TERVAL N.", "CORNU É.", "FERRARD U.", "ARDAN O.", "AUBERT L.", "MONHAN S."]},
    ),
    (
        "the label of the list behind a count that it is no part of",
        UNION + "Présents : 3 Votants : 4 dont 1 pouvoirs\nListe des présents :\nLuc ROY, Zoé BRUN, Max PETIT\nPouvoir : Ida COLAS à Zoé BRUN",
        {"present": ["Luc ROY", "Zoé BRUN", "Max PETIT"], "proxies": [("Ida COLAS", "Zoé BRUN")]},
    ),
    (
        "a count said again as the heading of the list",
        UNION + "Titulaires en exercice : 5 Présents : 3 Votants : 4 dont 1 pouvoirs Présents : 3 Délégués titulaires : MADAME ROY, "
        "MADAME BRUN, MONSIEUR PETIT Absent : MONSIEUR COLAS",
        {"present": ["ROY", "BRUN", "PETIT"], "absent": ["COLAS"], "present_count": 3},
    ),
    (
        "sectors over the people of each, behind a full stop",
        UNION + "\nPrésents : Secteur du Val : Luc ROY (ORVAL), Zoé BRUN (ORVAL), Max PETIT (LA ROCHE VAUDRIN).\n"
        "Secteur des Hautes Terres : Guy BRET (LA CHAPELLE), Ida COLAS (LA CHAPELLE).\nAbsents : Eva MOREL",
        {"present": ["Luc ROY", "Zoé BRUN", "Max PETIT", "Guy BRET", "Ida COLAS"], "absent": ["Eva MOREL"]},
    ),
    (
        "rows of two, which end on an initial",
        UNION + "\nPrésents à l'ouverture de la séance :\nPour ORVAL : SALGIER U. et BÉZINE F.\nPour BELVAL : FERMON M. – ARROU C. et CORNU S.\n"
        "Pour NOIRLIEU : SALVAL M. et CORAUD C.\nAbsents : PUYO P.",
        {
            "present": ["SALGIER U.", "BÉZINE F.", "FERMON M.", "ARROU C.", "CORNU S.", "SALVAL M.", "CORAUD C."],
            "absent": ["PUYO P."],
        },
    ),
    (
        "a full stop behind each row, and hardly a small word until the next heading",
        UNION + "\nPrésents :\n" + "\n".join(f"Luc {a} et Zoé {b} pour Belval." for a, b in zip(TEN[::2], TEN[1::2], strict=True))
        + "\nMax FABRE, Guy KLEIN, Tom HUBERT et Ida CORNU pour Orval.\nAvaient donné procuration : Paul NOIR à Luc ROY",
        {
            "present": [f"{'Luc' if i % 2 == 0 else 'Zoé'} {name}" for i, name in enumerate(TEN)]
            + ["Max FABRE", "Guy KLEIN", "Tom HUBERT", "Ida CORNU"],
            "proxies": [("Paul NOIR", "Luc ROY")],
        },
    ),
    (
        "a page's foot in the roll, and guests behind it",
        UNION + "Présents : 9 Nom Commune Présence "
        + " ".join(f"Mr {name.title()} ORVAL Présent" for name in TEN[:5])
        + " Syndicat mixte des eaux de la Haute Arle et du Bas Belval – Procès-verbal du comité syndical du 12 mai 2022 – Page 2 "
        + " ".join(f"Mr {name.title()} ORVAL Présent" for name in TEN[5:9])
        + " Mr Guyot ORVAL Excusé Était également présent : M. Hugo LAURIER, DGS",
        {"present": [name.title() for name in TEN[:9]], "absent": ["Guyot"]},
    ),
    (
        "who gave, and who received, as the heads of two columns",
        TOWN + "Présents : Mme Ida COLAS, M. Luc ROY, Mme Zoé BRUN. Excusés : M. Paul NOIR. A donné pouvoir A reçu pouvoir Mme Lise GUYOT "
        "M. Luc ROY M. Yves FABRE Mme Zoé BRUN Secrétaire de séance : Mme Ida COLAS",
        {
            "present": ["Ida COLAS", "Luc ROY", "Zoé BRUN"],
            "proxies": [("Lise GUYOT", "Luc ROY"), ("Yves FABRE", "Zoé BRUN")],
            "absent": ["Paul NOIR"],
        },
    ),
    (
        "a substitute sits for her: what follows is no holder",
        UNION + "Présents : ROY Luc, BRUN Zoé, VIDAL Gil. Absents : BESSOUD Jacques, LAFONT Jean (pouvoir à G. Vidal), AUBRIT Richard, "
        "KERAN Karine (représentée par sa suppléante), BOUYS Gérard (pouvoir à L. Roy). Secrétaire : BRUN Zoé",
        {
            "present": ["ROY Luc", "BRUN Zoé", "VIDAL Gil"],
            "proxies": [("LAFONT Jean", "G. Vidal"), ("BOUYS Gérard", "L. Roy")],
            "absent": ["BESSOUD Jacques", "AUBRIT Richard", "KERAN Karine"],
        },
    ),
    (
        "an item right under a list that nothing else ends",
        TOWN + "\nPrésents : Luc ROY, Zoé BRUN\nAbsents représentés : Guy MOREL par Zoé BRUN\nDELIBERATION 1- VENTE DES CASES\nVoté à l'unanimité",
        {"present": ["Luc ROY", "Zoé BRUN"], "proxies": [("Guy MOREL", "Zoé BRUN")]},
    ),
    (
        "one list of all, what is told of each behind a dash",
        UNION + "\nÉTAIENT PRÉSENTS, REPRÉSENTÉS OU EXCUSÉS :\n\nBEAUMONT-LE-GRAND\n 1. Mme GODARD Ida\n\nORVAL-AUX-MOINES\n"
        " 2. M. TISSOT Jean – absent\n 3. M. DURAND Guy – absent, pouvoir à M. ROY Luc\n 4. Mme MILLET Zoé – excusée\n"
        " 5. M. ROY Luc\nSecrétaire : Mme GODARD Ida",
        {
            "present": ["GODARD Ida", "ROY Luc"],
            "proxies": [("DURAND Guy", "ROY Luc")],
            "absent": ["TISSOT Jean", "MILLET Zoé"],
        },
    ),
    (
        "dots that lead from a commune to its delegates",
        UNION + "\nPrésents :\n\n  ORVAL ............ MM. ROY Luc, BRUN Max\n  BELVAL-LE-HAUT ... M. PETIT Guy, Mme COLAS Ida\n"
        "  NOIRLIEU ......... M. MOREL Jean\n\nAbsent : M. NOIR Paul",
        {"present": ["ROY Luc", "BRUN Max", "PETIT Guy", "COLAS Ida", "MOREL Jean"], "absent": ["NOIR Paul"]},
    ),
    (
        "who came late or left is there, and gave his proxy for the rest",
        "Ville de Valmarin Conseil municipal Séance du 28 septembre 2016 PRESENTS – COLAS Ida – ROY Luc - BRUN Zoé "
        "(mandataire MOREL Eva jusqu'à son arrivée 17h31) - PETIT Guy (mandataire ROY Luc à son départ 19h52) - MOREL Eva "
        "EXCUSES AYANT DONNE PROCURATION – SIMON Max (mandataire COLAS Ida) ABSENTS – LEROY Jim",
        {
            "present": ["COLAS Ida", "ROY Luc", "BRUN Zoé", "PETIT Guy", "MOREL Eva"],
            "proxies": [("BRUN Zoé", "MOREL Eva"), ("PETIT Guy", "ROY Luc"), ("SIMON Max", "COLAS Ida")],
            "absent": ["LEROY Jim"],
        },
    ),
    (
        "« délégation de vote », given and not given",
        "Conseil départemental Réunion du 12 mai 2022 Présents : M. Luc ROY, Mme Zoé BRUN. Excusé(s) ayant donné délégation de "
        "vote : Mme Ida COLAS donne pouvoir à M. Luc ROY. Excusé(s) sans délégation de vote : M. Guy PETIT, Mme Eva MOREL. "
        "Absent(s) : M. Jim LEROY.",
        {
            "present": ["Luc ROY", "Zoé BRUN"],
            "proxies": [("Ida COLAS", "Luc ROY")],
            "absent": ["Guy PETIT", "Eva MOREL", "Jim LEROY"],
        },
    ),
    (
        "the lists of the head are numbered",
        TOWN + "I - PRESENTS : M. Luc ROY, Mme Zoé BRUN II - ABSENTS : M. Max PETIT, Mme Ida COLAS III - PROCURATIONS : "
        "M. Max PETIT à M. Luc ROY IV - Secrétaire : Mme Zoé BRUN",
        {"present": ["Luc ROY", "Zoé BRUN"], "absent": ["Ida COLAS"], "proxies": [("Max PETIT", "Luc ROY")]},
    ),
    (
        "a figure and a bracket before the next list",
        TOWN + "1) Présents : Luc ROY, Zoé BRUN 2) Absents : Max PETIT, Ida COLAS 3) Secrétaire : Zoé BRUN",
        {"present": ["Luc ROY", "Zoé BRUN"], "absent": ["Max PETIT", "Ida COLAS"]},
    ),
    (
        "an initial with a dash behind the last name numbers no list",
        UNION + "Présents : ROY L- BRUN Z- PETIT M- COLAS F- Absents : MOREL E- SIMON A- Secrétaire : ROY L",
        {"present": ["ROY L", "BRUN Z", "PETIT M", "COLAS F"], "absent": ["MOREL E", "SIMON A"]},
    ),
    (
        "a commune in capitals before each family name, the same for several",
        UNION + "Étaient présents : ARVAL ROY Luc ARVAL BRUN Zoé VAL LE HAUT PETIT Anne BRESSOY DE LA TOUR Max "
        "BRESSOY MOREL Paul ORCEL VIDAL Rose Absents : Guy BRET",
        {"present": ["ROY Luc", "BRUN Zoé", "PETIT Anne", "DE LA TOUR Max", "MOREL Paul", "VIDAL Rose"], "absent": ["Guy BRET"]},
    ),
    (
        "whole names and communes in turn",
        UNION + "Présents : Zoé BRUN, Belval, Luc ROY, Val le Haut, Anne PETIT, Orval, Max MOREL, Bressoy, Paul VIDAL, Orcel.",
        {"present": ["Zoé BRUN", "Luc ROY", "Anne PETIT", "Max MOREL", "Paul VIDAL"]},
    ),
    (
        "communes in small letters before family names alone",
        UNION + "Étaient présents : Belval : M. ROY Val le Haut : Mme BRUN Orval : M. LE GOFF Bressoy : M. PETIT Luc Orcel : Mme VIDAL",
        {"present": ["ROY", "BRUN", "LE GOFF", "PETIT Luc", "VIDAL"]},
    ),
    (
        "two columns read across: who gives tells it in the row",
        UNION + "ÉTAIENT PRÉSENTS ABSENTS AYANT DONNÉ POUVOIR M. Luc ROY M. Guy BRET donne pouvoir à Mme Zoé BRUN Mme Zoé BRUN "
        "Mme Ida COLAS donne pouvoir à M. Max PETIT M. Max PETIT Mme Eva MOREL ABSENTS EXCUSÉS M. Jim LEROY",
        {
            "present": ["Luc ROY", "Zoé BRUN", "Max PETIT", "Eva MOREL"],
            "proxies": [("Guy BRET", "Zoé BRUN"), ("Ida COLAS", "Max PETIT")],
            "absent": ["Jim LEROY"],
        },
    ),
    (
        "what a page prints at its end inside a list without a heading",
        "Grand Arval Communauté urbaine Extrait du registre des délibérations Séance du jeudi 12 mai 2022 Délibération n° DEL-21-0318 "
        "L'an deux mille vingt-deux, le jeudi douze mai, sous la présidence de M. Luc ROY, le Conseil de la Communauté urbaine s'est "
        "réuni salle des fêtes. ARVAL M. Luc ROY, Mme Zoé BRUN, M. Max PETIT BELVAL Mme Ida COLAS, M. Guy BRET, Mme Eva MOREL "
        "BRESSOY M. Jim LEROY, M. Paul VIDAL Délibération n° DEL-21-0318 Grand Arval – Communauté urbaine 6 rue du Pont "
        "Page 1 sur 5 ORCEL Mme Rose SIMON, M. Jean FABRE ORVAL M. Alain KLEIN, M. Yves NAUD CORMAL Mme Rose TABARD, M. Jean SIGAUD "
        "DOLVAL M. Luc FAVRE Conseillers ayant donné pouvoir "
        "Mme Odile NOIR représentée par M. Luc ROY",
        {
            "present": [
                "Luc ROY", "Zoé BRUN", "Max PETIT", "Ida COLAS", "Guy BRET", "Eva MOREL", "Jim LEROY", "Paul VIDAL",
                "Rose SIMON", "Jean FABRE", "Alain KLEIN", "Yves NAUD", "Rose TABARD", "Jean SIGAUD", "Luc FAVRE",
            ],
            "proxies": [("Odile NOIR", "Luc ROY")],
        },
    ),
    (
        "the bodies that delegates sit for, in short",
        UNION + "\nPrésents :\n- Monsieur Luc ROY, CC Val et Lacs\n- Madame Zoé BRUN, CA du Haut Arval\n- Monsieur Max PETIT, CC Orval-Sud\n"
        "- Madame Ida COLAS, CC Val et Lacs, suppléante de Monsieur Guy BRET\n- Monsieur Jim LEROY, CC Orval-Sud\nAbsents : M. Paul VIDAL",
        {"present": ["Luc ROY", "Zoé BRUN", "Max PETIT", "Ida COLAS", "Jim LEROY"], "absent": ["Paul VIDAL"]},
    ),
    (
        "a stamp of one line, and the page's number, inside a list",
        UNION + "Présents : Luc ROY - Zoé BRUN - Max PETIT - Reçu au Contrôle de légalité le 13 mai 2022 2 Ida COLAS - Guy BRET.",
        {"present": ["Luc ROY", "Zoé BRUN", "Max PETIT", "Ida COLAS", "Guy BRET"]},
    ),
    (
        "delegations of vote among the counts, and no vote yet",
        UNION + "Présents : Luc ROY, Zoé BRUN. Excusés : Max PETIT. Membres en exercice : 4 Présents : 2 Délégations de vote : 1 Votants : 3",
        {
            "present": ["Luc ROY", "Zoé BRUN"], "absent": ["Max PETIT"],
            "present_count": 2, "proxies_count": 1, "voters_count": 3,
        },
    ),
    (
        "givers and holders « respectivement », the last behind a line end, and one more who is away",
        TOWN + "\nPrésents : Tous les membres en exercice sauf :\nAbsents excusés : Ida COLAS, Eva MOREL et Paul VIDAL qui\navaient "
        "respectivement donné procuration à Luc ROY, Zoé BRUN et\nMax PETIT. Et Guy BRET (arrivé à 20 h).",
        {"proxies": [("Ida COLAS", "Luc ROY"), ("Eva MOREL", "Zoé BRUN"), ("Paul VIDAL", "Max PETIT")], "absent": ["Guy BRET"]},
    ),
    (
        "a title in capitals below the last list, a name in guillemets inside it",
        UNION + "\nPrésents :\nM. Luc ROY\nMme Zoé BRUN\nM. Max PETIT\nAbsents :\nM. Guy BRET\nMme Ida COLAS\n\n"
        "NOM DE LA STATION DE CARS « PLACE DU PONT »\nLes arrêts seront au nombre de douze.\nLe comité, à l'unanimité, approuve le nom.",
        {"present": ["Luc ROY", "Zoé BRUN", "Max PETIT"], "absent": ["Guy BRET", "Ida COLAS"]},
    ),
    (
        "a bracket that closes a note on somebody numbers no list; « M. LE » is a name",
        TOWN + "Présents : Mme Ida COLAS, M. LE, Mme Zoé BRUN (arrivée au point 2) Absents : M. Max PETIT, M. Guy BRET",
        {"present": ["Ida COLAS", "LE", "Zoé BRUN"], "absent": ["Max PETIT", "Guy BRET"]},
    ),
]  # fmt: skip
