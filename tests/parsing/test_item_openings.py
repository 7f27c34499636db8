"""How items open and end, habit by habit: (text, items, why). All invented."""

import pytest

from tests.parsing.test_flat_sittings import ALL, HEAD, REPORT, UNANIMOUS, Item
from tests.parsing.test_flat_sittings import test_items as check_items

OPINION = {"unan": True, "issue": "favourable_opinion"}
FIVE = ["Voirie communale", "Personnel communal", "Budget annexe", "Bail du relais", "Vente de bois"]
ROWS: list[tuple[str, list[Item], str]] = [
    (f"{HEAD}\n\nRAPPORT N° DFI/2020/11\nBAIL DU RELAIS\n\n{REPORT}\n{ALL}\n\nRAPPORT N° DAS/2020/7\nVENTE DE BOIS\n\n{REPORT}\n{ALL}", [
        ("DFI/2020/11", "BAIL DU RELAIS", UNANIMOUS), ("DAS/2020/7", "VENTE DE BOIS", UNANIMOUS)],
     "the office that reports, the year and a rank, parted by strokes"),
    (f"{HEAD}\n\nA - APPROBATION DU PROCÈS-VERBAL\n\nLe procès-verbal est adopté à l'unanimité.\n\nB - DÉCISIONS DE LA MAIRE\n\n"
     f"Le conseil prend acte des décisions.\n\nDEL2020_1 : Bail du relais\n{REPORT}\n{ALL}\n\nDEL2020_2 : Vente de bois\n{REPORT}\n{ALL}", [
        ("A", "APPROBATION DU PROCÈS-VERBAL", UNANIMOUS), ("B", "DÉCISIONS DE LA MAIRE", {"issue": "noted"}),
        ("DEL2020_1", "Bail du relais", UNANIMOUS), ("DEL2020_2", "Vente de bois", UNANIMOUS)],
     "letters before the first numbered act"),
    (HEAD + f"1 – Bail du relais (Présentation M. ROY) {REPORT}{ALL}2 – Vente de bois (Présentation Mme BRUN) {REPORT}{ALL}", [
        ("1", "Bail du relais", UNANIMOUS), ("2", "Vente de bois", UNANIMOUS)], "who presents it, in brackets behind the title"),
    ("1 PROCES VERBAL PRESENTS : EXCUSES : Mme BRUN, M. PETIT, Mme COLAS, M. ROY, Mme MOREL. M. VIDAL, M. BRET. CONSEIL MUNICIPAL "
     "PROCURATION : M. VIDAL à Mme BRUN M. BRET à M. ROY SECRETAIRE DE SEANCE : M. PETIT DU 8 MARS 2006 Mme BRUN procède à l'appel.", [],
     "a heading of a list in capitals is no title"),
    (f"{HEAD}\n\n- Bail du relais\nAucune remarque n'est faite. Le bail est approuvé à l'unanimité.\n- Vente de bois\nM. ROY présente les "
     "offres. La vente est adoptée à l'unanimité.\n\n- Budget annexe\nLe budget est approuvé à l'unanimité.\nLa séance est levée.", [
        (None, "Bail du relais", UNANIMOUS), (None, "Vente de bois", UNANIMOUS), (None, "Budget annexe", UNANIMOUS)],
     "a dash before each title, a blank line before some"),
    (f"{HEAD}\nPrésents : G. Brun, Président, L. Roy, H. Colas, Z. Petit\n\n1. Bail du relais\nG. Brun présente le bail.\nIl est approuvé à "
     "l'unanimité.\n2. Vente de bois\nH. Colas rend compte des offres.\nLa vente est adoptée à l'unanimité.", [
        ("1", "Bail du relais", UNANIMOUS), ("2", "Vente de bois", UNANIMOUS)], "initials of who speaks are no letters of items"),
    (f"{HEAD}\n\nRAPPORT N° 4-01 : Bail du relais\n{REPORT}\nRAPPORT N° 4-02 : Vente de bois\n{REPORT}\nRAPPORT N° 4-03 : Achat d'un camion\n"
     f"{REPORT}\nLes rapports 4-01 à 4-03 sont adoptés à l'unanimité.\nRAPPORT N° 4-04 : Budget annexe\n{REPORT}\nVote : 9 pour, 2 contre.", [
        ("4-01", "Bail du relais", UNANIMOUS), ("4-02", "Vente de bois", UNANIMOUS), ("4-03", "Achat d'un camion", UNANIMOUS),
        ("4-04", "Budget annexe", {"pour": 9, "contre": 2})], "one vote of a range of reports"),
    (f"{HEAD}\n\n1. Bail du relais\n{REPORT}\n2. Vente de bois\n{REPORT}\nLes points 1 et 2 font l'objet d'un vote unique.\nPour : 9 – Contre : 2\n"
     f"3. Budget annexe\n{REPORT}\n{ALL}", [
        ("1", "Bail du relais", {"pour": 9, "contre": 2}), ("2", "Vente de bois", {"pour": 9, "contre": 2}), ("3", "Budget annexe", UNANIMOUS)],
     "one vote of two items, told under the second"),
    (f"{HEAD}\n\nV21-2023-001 Bail du relais\n{REPORT}\n{ALL}\nV21-2023-002 Vente de bois\n{REPORT}\n{ALL}\nV21-2023-003 Vœu relatif à la "
     "gare\nM. ROY donne lecture du texte.\nLe vœu est adopté à l'unanimité.", [
        ("V21-2023-001", "Bail du relais", UNANIMOUS), ("V21-2023-002", "Vente de bois", UNANIMOUS),
        ("V21-2023-003", "Vœu relatif à la gare", UNANIMOUS)], "a wish with a number of the series"),
    (f"{HEAD}\n\n1-01 : Bail du relais\n{REPORT}\n{ALL}\n1-02 : Vente de bois\n{REPORT}\n{ALL}\n2-01 : Achat d'un camion\n{REPORT}\n{ALL}\n"
     f"2-02 : Budget annexe\n{REPORT}\n{ALL}", [
        ("1-01", "Bail du relais", UNANIMOUS), ("1-02", "Vente de bois", UNANIMOUS), ("2-01", "Achat d'un camion", UNANIMOUS),
        ("2-02", "Budget annexe", UNANIMOUS)], "the part and the rank"),
    (HEAD + "".join(f"\n\n{title}. Le programme est arrêté pour 20 000 €. Adopté à l'unanimité." for title in FIVE), [
        (None, title, UNANIMOUS) for title in FIVE],
     "a title and a full stop open each paragraph"),
    (HEAD + f"POINT 1 - BAIL DU RELAIS {REPORT}{ALL}POINTS 2 A 4 - Subventions. Mis aux voix ensemble, les points 2 à 4 sont ADOPTES A L'UNANIMITE : "
     f"POINT 2 - VENTE DE BOIS AU VILLAGE POINT 3 - ACHAT D'UN CAMION NEUF POINT 4 - BUDGET ANNEXE DU CAMPING POINT 5 - AIDE A LA CRECHE {REPORT}{ALL}", [
        ("1", "BAIL DU RELAIS", UNANIMOUS), ("2", "VENTE DE BOIS AU VILLAGE", UNANIMOUS), ("3", "ACHAT D'UN CAMION NEUF", UNANIMOUS),
        ("4", "BUDGET ANNEXE DU CAMPING", UNANIMOUS), ("5", "AIDE A LA CRECHE", UNANIMOUS)], "one vote told before the titles"),
    (f"{HEAD}\n\n1 – Bail du relais\n{REPORT}\n{ALL}\n2 – Vente de bois\n3 – Achat d'un camion\n4 – Budget annexe\nCes trois délibérations, présentées "
     "par Mme BRUN, sont adoptées à l'unanimité.", [
        ("1", "Bail du relais", UNANIMOUS), ("2", "Vente de bois", UNANIMOUS), ("3", "Achat d'un camion", UNANIMOUS),
        ("4", "Budget annexe", UNANIMOUS)], "one vote told behind three titles"),
    (f"{HEAD}\n\n1 – Bail du relais\n{REPORT}\nLe Conseil décide de retenir l'offre.\n2 – Vente de bois\n{REPORT}\nLe Conseil décide de retenir l'offre. Les "
     "points 1 et 2 ne sont pas adoptés à l'unanimité.", [
        ("1", "Bail du relais", {"issue": "adopted"}), ("2", "Vente de bois", {"issue": "adopted"})], "what was not so adopted"),
    (f"{HEAD}\n\n1 – Bail du relais\n{REPORT}\n{ALL}\n2 – Vente de bois\nLe dossier est reporté à la prochaine séance.\n3 – Achat d'un camion\nCes deux "
     "délibérations sont adoptées à l'unanimité.", [
        ("1", "Bail du relais", UNANIMOUS), ("2", "Vente de bois", {"issue": "postponed"}), ("3", "Achat d'un camion", UNANIMOUS)],
     "one vote told behind two titles, of which one was put off"),
    (f"{HEAD}\n\n1-01 Bail du relais\n{REPORT}\n{ALL}\n1-02 Vente de bois\n{REPORT}\n{ALL}\n2-01 Achat d'un camion\n{REPORT}\nLe Conseil décide de retenir "
     f"l'offre.\n2-02 Budget annexe\n{REPORT}\nLe Conseil décide de retenir l'offre. M. ROY rappelle que les points 1 et 2 sont adoptés à l'unanimité.", [
        ("1-01", "Bail du relais", UNANIMOUS), ("1-02", "Vente de bois", UNANIMOUS), ("2-01", "Achat d'un camion", {"issue": "adopted"}),
        ("2-02", "Budget annexe", {"issue": "adopted"})], "a bare rank names no act whose number ends on it"),
    (f"{HEAD}\n\nDÉLIBÉRATION N° 2020.41.SP - Bail du relais\n{REPORT}\n{ALL}\nDÉLIBÉRATION N° 2020.42.SP - Vente de bois\n{REPORT}\n{ALL}\nDÉLIBÉRATION N° "
     f"2020.43.SP - Budget annexe\n{REPORT}\n{ALL}", [
        ("2020.41.SP", "Bail du relais", UNANIMOUS), ("2020.42.SP", "Vente de bois", UNANIMOUS), ("2020.43.SP", "Budget annexe", UNANIMOUS)],
     "letters behind the rank"),
    (f"{HEAD}\n\nCP-2020-11-3.1 – Prix de l'eau\n{REPORT}\n{ALL}\n\nCP-2020-11-3.2 – Voirie rurale\n{REPORT}\n{ALL}\n\nCP-2020-11-4.1 – Achat d'un camion\n{REPORT}\n{ALL}\n\nCP-2020-11-4.2 – Tarifs du bac\n{REPORT}\n{ALL}\n\nCP-2020-11-5.1 – Bail du "
     "relais\nCP-2020-11-5.2 – Vente de bois\nLes rapports 5.1 et 5.2 sont adoptés à l'unanimité.\n\nCP-2020-11-5.3 – Budget annexe\n"
     f"{REPORT}\n{ALL}", [
        ("CP-2020-11-3.1", "Prix de l'eau", UNANIMOUS), ("CP-2020-11-3.2", "Voirie rurale", UNANIMOUS),
        ("CP-2020-11-4.1", "Achat d'un camion", UNANIMOUS), ("CP-2020-11-4.2", "Tarifs du bac", UNANIMOUS),
        ("CP-2020-11-5.1", "Bail du relais", UNANIMOUS), ("CP-2020-11-5.2", "Vente de bois", UNANIMOUS),
        ("CP-2020-11-5.3", "Budget annexe", UNANIMOUS)],
     "acts by the last part of their numbers"),
    (f"{HEAD}\n\n23-2020-068 Bail du relais\n{REPORT}\n{ALL}\n23-2020-069 Vente de bois\n{REPORT}\n{ALL}\n23-2020-070 Budget annexe\n{REPORT}\n{ALL}\n\n2020 DLH 214 "
     "Achat d'un immeuble\nAvis favorable à l'unanimité.\n\n2020 DVD 77 Couloir de bus\nAvis favorable à l'unanimité.\n\n2020 DAC 512 Subventions à deux "
     "associations\n2020 DJS 88 Subvention au club\nM. ROY présente les deux projets. Mis aux voix, les projets DAC 512 et DJS 88 recueillent un avis "
     "favorable à l'unanimité.", [
        ("23-2020-068", "Bail du relais", UNANIMOUS), ("23-2020-069", "Vente de bois", UNANIMOUS), ("23-2020-070", "Budget annexe", UNANIMOUS),
        ("2020 DLH 214", "Achat d'un immeuble", OPINION), ("2020 DVD 77", "Couloir de bus", OPINION),
        ("2020 DAC 512", "Subventions à deux associations", OPINION), ("2020 DJS 88", "Subvention au club", OPINION)],
     "the acts of a service beside the series of the arrondissement"),
    (f"{HEAD}\n\nPoint n° 1 – Bail du relais\n{REPORT}\n{ALL}\nPoint n° 2 – Vente de bois (DEL 2020-014)\n{REPORT}\n{ALL}\nPoint n° 3 – Budgets (DEL 2020-015 "
     f"à 2020-016)\n{REPORT}\n{ALL}", [
        ("1", "Bail du relais", UNANIMOUS), ("2020-014", "Vente de bois", UNANIMOUS),
        ("3", "Budgets (DEL 2020-015 à 2020-016)", UNANIMOUS)], "the act's number in brackets behind the title"),
    (f"{HEAD}\n\nDécision n° B-2015-31 : Bail du relais\n{REPORT}\nDécision n° B-2015-32 : Vente de bois\n{REPORT}\nDécision n° B-2015-33 : Achat d'un camion\n"
     f"{REPORT}\nToutes ces décisions ont été votées à l'unanimité, à l'exception de la décision n°\nB-2015-32, moins suivie (8 pour, "
     "3 abstentions).", [
        ("B-2015-31", "Bail du relais", UNANIMOUS), ("B-2015-32", "Vente de bois", {"pour": 8, "abst": 3}),
        ("B-2015-33", "Achat d'un camion", UNANIMOUS)], "all but one, whose number and vote are told"),
    (f"{HEAD}\n\nDécision n° B-2015-31 : Bail du relais\n{REPORT}\nDécision n° B-2015-32 : Vente de bois\n{REPORT}\nDécision n° B-2015-33 : Achat d'un camion\n"
     f"{REPORT}\nToutes ces décisions ont été adoptées à l'unanimité, sauf la vente de bois.", [
        ("B-2015-31", "Bail du relais", {}), ("B-2015-32", "Vente de bois", {}), ("B-2015-33", "Achat d'un camion", {})],
     "all but one that bears no number: nothing is told of any"),
    (f"{HEAD}\n\nI. RELEVÉ DE DÉCISIONS\n{REPORT}\nPas de remarque.\nII. FORÊTS\n- Visite de la pépinière\n{REPORT}\n- Bail du relais de chasse\n{REPORT}\nVote : "
     f"unanimité\nIII. SERVICE GÉNÉRAL\n- Règlement des aides aux associations\n{REPORT}\nVote : Pour 8 – Contre 1\n- Achat d'un camion\n{REPORT}\nVote : unanimité"
     f"\nIV. QUESTIONS DIVERSES\nM. ROY demande quand seront posés les panneaux.", [
        (None, "Bail du relais de chasse", {"unan": True}), (None, "Règlement des aides aux associations", {"pour": 8, "contre": 1}),
        (None, "Achat d'un camion", {"unan": True})], "ranks are matters, and bullets with votes of their own the items"),
    (f"{HEAD}\n\nI. FORÊTS\n{REPORT}\n{ALL}\n- APPROUVE le bail du relais\n- AUTORISE M. le Maire à signer\nII. VOIRIE\n{REPORT}\n{ALL}\n- APPROUVE l'achat "
     f"d'un camion\n- DIT que les crédits sont ouverts\nIII. EAU\n{REPORT}\n{ALL}\n- FIXE le prix de l'eau", [
        ("I", "FORÊTS", UNANIMOUS), ("II", "VOIRIE", UNANIMOUS), ("III", "EAU", UNANIMOUS)], "bullets say what was decided"),
    (f"{HEAD}\n\nM. Luc ROY (doyen d'âge) :\n\"Merci de votre présence à tous ce soir. Nous allons passer à\nl'élection du bureau. Je vous "
     f"donne lecture.\"\n1 - Bail du relais\n{REPORT}\n{ALL}\n2 - Vente de bois\n{REPORT}\n{ALL}", [
        ("1", "Bail du relais", UNANIMOUS), ("2", "Vente de bois", UNANIMOUS)], "what the eldest says is no title"),
    (f"{HEAD}\n\nN°1 – BAIL DU RELAIS\n{REPORT}\nDélibération n°15/02/01 adoptée à l'unanimité\nN°2 – VENTE DE BOIS\n{REPORT}\nDélibération n°15/02/02 adoptée par 8 voix "
     f"pour et 1 abstention\nN°3 – ACHAT D'UN CAMION\n{REPORT}\nDélibération n°15/02/03 adoptée à l'unanimité", [
        ("15/02/01", "BAIL DU RELAIS", UNANIMOUS), ("15/02/02", "VENTE DE BOIS", {"pour": 8, "abst": 1, "issue": "adopted"}),
        ("15/02/03", "ACHAT D'UN CAMION", UNANIMOUS)], "« N° 1 » is a rank, and the act's number closes it with its vote"),
    (f"{HEAD}\n\n1 Bail du relais – Avenant\nLe Conseil a décidé la prolongation du bail.\n– Adopté à l'unanimité –\n2 Vente de bois\n{REPORT}\n– Adopté à l'unanimité –\n"
     f"3 Achat d'un camion\n{REPORT}\n– Adopté à l'unanimité –\n4 Budget annexe\n{REPORT}\n– Adopté à l'unanimité –", [
        ("1", "Bail du relais – Avenant", UNANIMOUS), ("2", "Vente de bois", UNANIMOUS), ("3", "Achat d'un camion", UNANIMOUS),
        ("4", "Budget annexe", UNANIMOUS)], "bare ranks, and the outcome between dashes"),
    (f"{HEAD}\nTRAVAUX DU FOYER : ENTREPRISES\nToiture : BRET 31 410 €, façade : VIDAL 9 605 €. Accord à l'unanimité, le sol\nattendra.\nSIVOM : PROJET DE STATUTS\nAvis "
     "favorable à l'unanimité.\nVENTE DE LA REMORQUE\nElle est vendue à M. BRUN pour 150 €. Unanimité.\nQUESTIONS DIVERSES\nNéant.", [
        (None, "TRAVAUX DU FOYER : ENTREPRISES", UNANIMOUS), (None, "SIVOM : PROJET DE STATUTS", OPINION),
        (None, "VENTE DE LA REMORQUE", {"unan": True})], "capitals over one line that settles the item"),
    (f"{HEAD}\nTravaux du foyer : entreprises\nToiture : BRET 31 410 €, façade : VIDAL 9 605 €. Accord à l'unanimité.\nAide au club de lecture\n2,15 € par lecteur, en deux fois."
     "\nAdopté à l'unanimité.\nEmplois de la cantine\nCréation d'un emploi d'animatrice à temps partiel pour la rentrée et fermeture d'un autre\nemploi "
     "de service à mi-temps. Adopté à l'unanimité.\nVente de la remorque\nElle est vendue à M. BRUN pour 150 €. Unanimité.\nQuestions diverses\nNéant.", [
        (None, "Travaux du foyer : entreprises", UNANIMOUS), (None, "Aide au club de lecture", UNANIMOUS),
        (None, "Emplois de la cantine", UNANIMOUS), (None, "Vente de la remorque", {"unan": True})],
     "small letters, no blank line: each title right behind what was voted"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_opening(text: str, expected: list[Item], why: str) -> None:
    check_items(text, expected, why)
