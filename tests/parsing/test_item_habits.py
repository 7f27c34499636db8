"""How clerks of all sizes mark their items, habit by habit: (text, items, why). All invented."""

import pytest

from tests.parsing.test_flat_sittings import ALL, HEAD, REPORT, THREE, UNANIMOUS, Item, items, sitting, test_items

FOR_ALL = {"unan": True}
SIX = [*THREE[0], "Budget annexe", "Cimetière communal", "Tarifs de la cantine"]
FLAT: list[tuple[str, list[Item], str]] = [
    (sitting("{}°/ "), items("{}"), "a degree and a stroke"),
    (sitting("{}.- "), items("{}"), "a full stop and a dash"),
    (HEAD + "OBJET – Indemnités du maire Le conseil décide de fixer le montant. Vote : 11 pour OBJET – Commission d'appel d'offres "
     "Sont élus : Luc ROY, Ana BRUN. Vote : 11 pour OBJET – Vote des taux des trois taxes Monsieur le Maire propose de ne pas "
     "augmenter les taux. Vote : 8 pour, 2 contre", [
        (None, "Indemnités du maire", {"pour": 11, "issue": "adopted"}), (None, "Commission d'appel d'offres", {"pour": 11}),
        (None, "Vote des taux des trois taxes", {"pour": 8, "contre": 2})], "a label and a dash before each title"),
    (HEAD + f"1 - Voirie rurale {REPORT}{ALL}2 - École du bourg {REPORT}{ALL}4 - Bail du relais {REPORT}{ALL}5 - Vente de bois {REPORT}{ALL}", [
        ("1", "Voirie rurale", UNANIMOUS), ("2", "École du bourg", UNANIMOUS), ("4", "Bail du relais", UNANIMOUS),
        ("5", "Vente de bois", UNANIMOUS)], "the third was taken off the agenda"),
    (HEAD + f"4 – FINANCES 4.1 – Tarifs {REPORT}{ALL}4.2 – Emprunt {REPORT}{ALL}5 – FORÊT 5.1 – Coupes de bois {REPORT}{ALL}"
     f"5.3 – Vente de terrain {REPORT}{ALL}", [
        ("4.1", "Tarifs", UNANIMOUS), ("4.2", "Emprunt", UNANIMOUS), ("5.1", "Coupes de bois", UNANIMOUS),
        ("5.3", "Vente de terrain", UNANIMOUS)], "so was the second of a part"),
    (HEAD + f"A – VOIRIE A1 – Chemin des Aulnes {REPORT}{ALL}A2 – Chemin du Moulin {REPORT}{ALL}B – ÉCOLE "
     f"B1 – Rentrée scolaire {REPORT}{ALL}", [
        ("A1", "Chemin des Aulnes", UNANIMOUS), ("A2", "Chemin du Moulin", UNANIMOUS), ("B1", "Rentrée scolaire", UNANIMOUS)],
     "numbers inside lettered parts"),
    (HEAD + "SOMMAIRE - Voirie rurale - École du bourg - Achat d'un tracteur " + "".join(
        f"{title} réf : 2020_01{i} {REPORT}{ALL}" for i, title in enumerate(THREE[0], 1)),
     items("2020_01{}"), "a table of contents announces the titles; the act's reference behind each"),
    (HEAD + f"Choix de la couleur des volets. {REPORT}{ALL}Demande du club de pétanque. Un terrain est souhaité. Avis favorable à "
     f"l'unanimité. Ligne de trésorerie. {REPORT}{ALL}", [
        (None, "Choix de la couleur des volets", UNANIMOUS),
        (None, "Demande du club de pétanque", {"unan": True, "issue": "favourable_opinion"}),
        (None, "Ligne de trésorerie", UNANIMOUS)], "titles that a full stop ends"),
    (HEAD + "VOIRIE RURALE : Le devis s'élève à 84 320 F. CIMETIERE : M. Luc ROY demande un robinet. Le Conseil donne un avis "
     f"favorable. FOIRE : {ALL}", [
        (None, "CIMETIERE", {"issue": "favourable_opinion"}),
        (None, "FOIRE", UNANIMOUS)], "one word in capitals and a colon, behind a sum in francs"),
    (HEAD + "➢ Budget primitif : adopté à l'unanimité. ➢ Aide d'urgence – dossier n° 2020-04 : il est décidé à l'unanimité "
     "d'accorder 180 €. ➢ Aide d'urgence – dossier n° 2020-05 : demande rejetée, 4 contre, 1 pour. ➢ Bail du relais : adopté à "
     "l'unanimité.", [
        (None, "Budget primitif", UNANIMOUS), (None, "Aide d'urgence – dossier n° 2020-04", UNANIMOUS),
        (None, "Aide d'urgence – dossier n° 2020-05", {"pour": 1, "contre": 4, "issue": "rejected"}),
        (None, "Bail du relais", UNANIMOUS)], "the number of a file inside the title, two titles alike but for it"),
    (HEAD + "N° 2020/011 Nombre de votants : 7 Pour : 7 Contre : 0 OBJET : VOIRIE RURALE Vu le code, Le Conseil municipal, après "
     "en avoir délibéré, APPROUVE le devis. N° 2020/012 Nombre de votants : 7 Pour : 5 Contre : 2 OBJET : ÉCOLE DU BOURG Vu le "
     "code, Le Conseil municipal, après en avoir délibéré, APPROUVE le devis.", [
        ("2020/011", "VOIRIE RURALE", {"votants": 7, "pour": 7, "contre": 0, "issue": "adopted"}),
        ("2020/012", "ÉCOLE DU BOURG", {"votants": 7, "pour": 5, "contre": 2, "issue": "adopted"})],
     "the vote in a box between the number and the title"),
    (HEAD + "LISTE DES DÉLIBÉRATIONS B2020-011 HABITAT Aide à la rénovation – résidence Les Tilleuls Unanimité B2020-012 EAU Vente "
     "de bacs Majorité – 1 contre B2020-013 DÉVELOPPEMENT Accueil d'un apprenti Unanimité", [
        ("B2020-011", "HABITAT Aide à la rénovation – résidence Les Tilleuls", FOR_ALL),
        ("B2020-012", "EAU Vente de bacs", {"contre": 1}),
        ("B2020-013", "DÉVELOPPEMENT Accueil d'un apprenti", FOR_ALL)], "the matter in capitals before the title; a place's name"),
    (HEAD + "Ordre du jour I Prix de l'eau II DM n°3 III Personnel communal IV Travaux V Divers I Prix de l'eau " + REPORT + ALL
     + f"II DM n°3 {REPORT}{ALL}III Personnel communal {REPORT}{ALL}IV Travaux {REPORT}{ALL}V Divers Le comité se réunira en mai.", [
        ("I", "Prix de l'eau", UNANIMOUS), ("II", "DM n°3", UNANIMOUS), ("III", "Personnel communal", UNANIMOUS),
        ("IV", "Travaux", UNANIMOUS)], "Roman numbers without a sign, short titles, announced"),
    (HEAD + "Affiché le 9 mars 2020 1 FINANCES – Budget supplémentaire Adopté à la majorité 25 Pour 8 Contre (groupe Ensemble "
     "Autrement) 2 VOIRIE – Plan de circulation Adopté à l'unanimité 3 CULTURE – Rapport du théâtre Dont acte", [
        ("1", "FINANCES – Budget supplémentaire", {"pour": 25, "contre": 8, "issue": "adopted"}),
        ("2", "VOIRIE – Plan de circulation", UNANIMOUS), ("3", "CULTURE – Rapport du théâtre", {"issue": "noted"})],
     "bare ranks before capitals, behind votes without a full stop; a group is no person"),
    (HEAD + "Les délibérations suivantes sont prises : DEL-20-001 Marché de producteurs (unanimité) DEL-20-002 Données : délégué "
     "mutualisé (unanimité) DEL-20-003 Vente de l'immeuble (majorité : 26 pour, 7 contre) DEL-20-004 Vœu sur la poste (rejeté : 7 pour, 26 "
     "contre)", [
        ("DEL-20-001", "Marché de producteurs", FOR_ALL), ("DEL-20-002", "Données : délégué mutualisé", FOR_ALL),
        ("DEL-20-003", "Vente de l'immeuble", {"pour": 26, "contre": 7}),
        ("DEL-20-004", "Vœu sur la poste", {"pour": 7, "contre": 26, "issue": "rejected"})], "the vote of a row in brackets"),
    (HEAD + "Secrétaire : Zoé BRUN Aménagement du bourg Luc MOREL présente le projet. Le conseil le valide à l'unanimité. Horaires de "
     "l'agence postale Luc MOREL propose une fermeture. Le conseil la refuse par 9 voix contre 4. Recrutement d'un saisonnier Le "
     "poste est créé. Accord unanime.", [
        (None, "Aménagement du bourg", UNANIMOUS),
        (None, "Horaires de l'agence postale", {"pour": 4, "contre": 9, "issue": "rejected"}),
        (None, "Recrutement d'un saisonnier", FOR_ALL)],
     "small titles before who speaks; the first behind the name of the secretary"),
    (HEAD + "Secrétaire : Mme BRUN Vote du compte administratif Le compte est présenté. Vote du conseil : 6/6 Convention de fourrière "
     "Deux refuges ont répondu. Vote du conseil : 4 pour - 2 contre Vente de la bascule Le prix est de 300 €. Vote du conseil : 6/6", [
        (None, "Vote du compte administratif", {}), (None, "Convention de fourrière", {"pour": 4, "contre": 2}),
        (None, "Vente de la bascule", {})], "the vote of the council, so many of so many, is no title"),
    (HEAD + "Il donne lecture de l'ordre du jour : Convention du city-stade, Choix du mode de gestion, Révision du loyer, Questions "
     f"diverses. Convention du city-stade : {REPORT}{ALL}Choix du mode de gestion : {REPORT}{ALL}Révision du loyer : mise aux voix, "
     "la révision est adoptée par 13 voix pour et 1 contre. Questions diverses : le maire informe.", [
        (None, "Convention du city-stade", UNANIMOUS), (None, "Choix du mode de gestion", UNANIMOUS),
        (None, "Révision du loyer", {"pour": 13, "contre": 1, "issue": "adopted"})], "an agenda with commas, titles with colons"),
    (HEAD + "Il a été décidé ce qui suit : Commission des impôts : une liste est dressée. Approuvé à l'unanimité. Formation des élus : "
     "un crédit de 800 € est ouvert. Approuvé à l'unanimité. Jury d'assises : tirage au sort. Vente de l'herbe : elle est vendue à "
     "M. Luc ROY. Approuvé par 4 voix pour et 1 abstention.", [
        (None, "Commission des impôts", UNANIMOUS), (None, "Formation des élus", UNANIMOUS),
        (None, "Vente de l'herbe", {"pour": 4, "abst": 1, "issue": "adopted"})], "titles that run into their text, on one line"),
    (HEAD + "Délibérations : - Décision modificative n°1 : 10 pour - Tarif de la cantine : passage à 3,40 € : 8 pour, 2 contre - "
     "Horaires d'éclairage : 23h-6h : 6 pour, 4 contre Informations : - Argent de poche : 4 jeunes", [
        (None, "Décision modificative n°1", {"pour": 10}), (None, "Tarif de la cantine : passage à 3,40 €", {"pour": 8, "contre": 2}),
        (None, "Horaires d'éclairage : 23h-6h", {"pour": 6, "contre": 4})], "rows of a title and its vote, parted by dashes"),
    (HEAD + f"VOIRIE RURALE {REPORT}Vote : pour 6. MULTIPLE RURAL {REPORT}Vote : pour 4 contre 2. ÉCOLE DE MUSIQUE {REPORT}Vote : pour 6.", [
        (None, "VOIRIE RURALE", {"pour": 6}), (None, "MULTIPLE RURAL", {"pour": 4, "contre": 2}),
        (None, "ÉCOLE DE MUSIQUE", {"pour": 6})], "the figure of a vote before a title in capitals is no rank"),
    (HEAD + f"Secrétaire : Zoé BRUN 1. FINANCES Décision modificative n° 2 {REPORT}{ALL}Admission en non-valeur {REPORT}{ALL}"
     f"2. ENVIRONNEMENT Lutte contre la pyrale du buis {REPORT}{ALL}3. PETITE ENFANCE Règlement des micro-crèches {REPORT}{ALL}", [
        ("1", "FINANCES Décision modificative n° 2", UNANIMOUS), (None, "Admission en non-valeur", UNANIMOUS),
        ("2", "Lutte contre la pyrale du buis", UNANIMOUS), ("3", "Règlement des micro-crèches", UNANIMOUS)],
     "ranked matters over titles without a number"),
    (HEAD + "Délibérations prises N° Délibération Objet Pour Contre Abst. 2020-34 Procès-verbal du 15 octobre 2019 42 0 0 2020-35 Tarifs "
     "de la redevance 2021 33 7 2 2020-36 Temps partiel 41 0 1 Fait à Valmorin, le 21 décembre 2020", [
        ("2020-34", "Procès-verbal du 15 octobre 2019", {"pour": 42, "contre": 0, "abst": 0}),
        ("2020-35", "Tarifs de la redevance 2021", {"pour": 33, "contre": 7, "abst": 2}),
        ("2020-36", "Temps partiel", {"pour": 41, "contre": 0, "abst": 1})], "rows of a table of figures; a year ends a title"),
    (HEAD + f"Ordre du jour : 1 Ecole 2 Voirie 3 Terrain de boules 4 Questions diverses 1 Ecole {REPORT}Vote : 10 voix pour 2 Voirie {REPORT}"
     f"Vote : 8 voix pour, 2 voix contre 3 Terrain de boules {REPORT}Vote : 6 voix pour, 3 voix contre 4 Questions diverses Un lampadaire.", [
        (None, "Ecole", {"pour": 10}), (None, "Voirie", {"pour": 8, "contre": 2}),
        (None, "Terrain de boules", {"pour": 6, "contre": 3})], "titles of one word, announced under bare ranks"),
    (HEAD + "Compte de gestion : conforme, il est approuvé par 7 voix. Emploi d'avenir : M. Roy présente le dispositif. Le recrutement est "
     "décidé par 5 voix contre 2. Toiture du presbytère : le devis est accepté, unanimité. Affouage : il est reconduit à l'unanimité.", [
        (None, "Compte de gestion", {"pour": 7, "issue": "adopted"}), (None, "Emploi d'avenir", {"pour": 5, "contre": 2}),
        (None, "Toiture du presbytère", UNANIMOUS), (None, "Affouage", FOR_ALL)],
     "who speaks behind a title; a title behind the figure of a vote"),
    (HEAD + "Le conseil prend les décisions suivantes : SCIERIE : Le conseil accepte la cession à l'unanimité. TRANSPORT SCOLAIRE : "
     "Reconduction de la convention. Accord. STATION DE FUMAGE : L'achat d'une étuve est différé. MONUMENT AUX MORTS : Le devis est "
     "retenu à l'unanimité.", [
        (None, "SCIERIE", UNANIMOUS), (None, "TRANSPORT SCOLAIRE", {"issue": "adopted"}),
        (None, "STATION DE FUMAGE", {"issue": "postponed"}), (None, "MONUMENT AUX MORTS", FOR_ALL)],
     "the first title behind « the following decisions »; an agreement in one word"),
    (HEAD + "1. Élection du maire 1.1. Présidence de l'assemblée La doyenne préside. 1.2. Résultats du premier tour a. Nombre de "
     "conseillers présents n'ayant pas pris part au vote : 0 b. Nombre de votants : 7 c. Nombre de suffrages déclarés nuls : 0 "
     "d. Nombre de suffrages exprimés : 7 e. Majorité absolue : 4 M. Luc ROY : 7 voix. M. Luc ROY a été proclamé maire. "
     f"2. Fixation du nombre des adjoints Sous la présidence de M. Luc ROY. {ALL}", [
        ("1", "Élection du maire",
         {"votants": 7, "nuls": 0, "expr": 7, "maj": 4, "nppv": 0}),
        ("2", "Fixation du nombre des adjoints", UNANIMOUS)], "the voters of a ballot are no roll call"),
    (HEAD + "1 TARIFS DE L EAU 2020 : Le prix est maintenu. Accepté à l'unanimité. 2 APPROBATION DU COMPTE RENDU DU 2 FEVRIER 2020 : Mme "
     "BRUN demande une correction. Accepté à l'unanimité. 3 VENTE DE BOIS EN FORET : Le lot est de 30 m3. Pour : 9 Contre : 0 2 2 4 DEMANDE "
     "D AIDE AU CONSEIL GENERAL : Le devis est lu. Pour : 8 Contre : 1 5 CREATION D UN POSTE : Il est à temps plein. Accepté à l'unanimité.", [
        ("1", "TARIFS DE L EAU 2020", UNANIMOUS), ("2", "APPROBATION DU COMPTE RENDU DU 2 FEVRIER 2020", UNANIMOUS),
        ("3", "VENTE DE BOIS EN FORET", {"pour": 9, "contre": 0}), ("4", "DEMANDE D AIDE AU CONSEIL GENERAL", {"pour": 8, "contre": 1}),
        ("5", "CREATION D UN POSTE", UNANIMOUS)], "bare ranks before capitals and a colon, the numbers of pages between them"),
    (HEAD + "Présents : A. Roy, B. Morel, C. Colas, D. Petit, M. Simon, J.-P. Vidal, Z. Brun Secrétaire de séance : Max Simon - Compte-rendu de "
     "la séance du 9 février 2020 : Le compte-rendu est approuvé à l'unanimité. - Vente du lot n 4 du lotissement communal à la menuiserie : "
     "P. Roy quitte la salle. Le prix est fixé. Le conseil municipal, par 8 voix pour : o décide la vente à compter de novembre - Site "
     "de l'étang et travaux de toiture du gîte : Z. Brun lit. Le conseil municipal, à l'unanimité, approuve le devis. - Service "
     "d'aide à domicile et modification des tarifs : Z. Brun lit. Le conseil municipal, à l'unanimité : o fixe le tarif. - Décision "
     "modificative n 3 du budget annexe : Le conseil municipal, à l'unanimité, adopte la décision. - Motion relative au centre de tri "
     "postal : L. Roy lit. La motion est adoptée par 7 voix pour et 1 abstention.", [
        (None, "Compte-rendu de la séance du 9 février 2020", UNANIMOUS),
        (None, "Vente du lot n 4 du lotissement communal à la menuiserie", {"pour": 8, "issue": "adopted"}),
        (None, "Site de l'étang et travaux de toiture du gîte", UNANIMOUS),
        (None, "Service d'aide à domicile et modification des tarifs", UNANIMOUS),
        (None, "Décision modificative n 3 du budget annexe", UNANIMOUS),
        (None, "Motion relative au centre de tri postal", {"pour": 7, "abst": 1, "issue": "adopted"})],
     "long titles between a dash and a colon, one behind a lost full stop; initials of people are no ranks"),
    (HEAD + f"1 – TARIFS DE LA CANTINE Page 2 : {REPORT}{ALL}2 – CREATION D'UN EMPLOI SAISONNIER Pour faire face aux congés, un poste est "
     f"proposé. {ALL}3 – AIDES FACULTATIVES Dossier n° 20-021 : demande d'aide pour une facture. {ALL}Dossier n° 20-022 : demande d'aide pour "
     f"un loyer. {ALL}4 – VENTE DE BOIS {REPORT}{ALL}5 – BAIL DU RELAIS {REPORT}{ALL}", [
        ("1", "TARIFS DE LA CANTINE", UNANIMOUS), ("2", "CREATION D'UN EMPLOI SAISONNIER", UNANIMOUS),
        ("20-021", "demande d'aide pour une facture", UNANIMOUS), ("20-022", "demande d'aide pour un loyer", UNANIMOUS),
        ("4", "VENTE DE BOIS", UNANIMOUS), ("5", "BAIL DU RELAIS", UNANIMOUS)],
     "numbers of files inside one of the ranks; a page's number and a sentence behind capitals"),
    (HEAD + "Le compte rendu du 9 février 2020 est adopté avec 14 voix pour, 3 voix contre : Guy MOREL, Jean VIDAL, Henriette "
     f"COLAS-PETIT, Marie-Christine SIMON-DESCHAMPS et 1 abstention : Max SIMON. 1. VOIRIE RURALE {REPORT}{ALL}2. VENTE DE BOIS {REPORT}{ALL}", [
        (None, "Le compte rendu du 9 février 2020", {"pour": 14, "contre": 3, "abst": 1, "issue": "adopted", "n_contre": [
            "Guy MOREL", "Jean VIDAL", "Henriette COLAS-PETIT", "Marie-Christine SIMON-DESCHAMPS"],
            "n_abst": ["Max SIMON"]}),
        ("1", "VOIRIE RURALE", UNANIMOUS), ("2", "VENTE DE BOIS", UNANIMOUS)], "the minutes approved in a long sentence, to its end"),
    (HEAD + f"1. VOIRIE RURALE {REPORT}{ALL}2. COMPTE RENDU DE LA COMMISSION DES TRAVAUX Le devis le moins-disant a été accepté. Les travaux sont "
     f"finis. 3. VENTE DE BOIS {REPORT}{ALL}", [("1", "VOIRIE RURALE", UNANIMOUS), ("3", "VENTE DE BOIS", UNANIMOUS)],
     "what a commission accepted is no item"),
    (HEAD + "ADMISSION EN NON VALEUR D UNE CREANCE Le maire expose la dette. Le conseil accepte à l unanimité. MISE EN VENTE DE L ANCIENNE ECOLE "
     "L estimation est de 90 000. Le conseil décide par 8 voix pour et 2 contre de vendre. VOIRIE L entreprise Bertin est retenue à l unanimité. "
     "o Convention avec la SPA L association propose un prix. Adopté à l unanimité.", [
        (None, "ADMISSION EN NON VALEUR D UNE CREANCE", UNANIMOUS),
        (None, "MISE EN VENTE DE L ANCIENNE ECOLE", {"pour": 8, "contre": 2, "issue": "adopted"}), (None, "VOIRIE", FOR_ALL),
        (None, "Convention avec la SPA", UNANIMOUS)],
     "where apostrophes are lost, « L estimation » opens a sentence"),
    (HEAD + f"1 - FINANCES PUBLIQUES 1-1 Compte administratif {REPORT}{ALL}1-2 Décision modificative {REPORT}{ALL}2 - DECHETTERIES 2-1 Règlement "
     f"intérieur {REPORT}{ALL}3 - QUESTIONS DIVERSES Rien.", [
        ("1-1", "Compte administratif", UNANIMOUS), ("1-2", "Décision modificative", UNANIMOUS), ("2-1", "Règlement intérieur", UNANIMOUS)],
     "a rank in parts without a sign, behind capitals"),
]  # fmt: skip
LINED: list[tuple[str, list[Item], str]] = [
    (f"{HEAD}\n\n" + "\n\n".join(f"Dossier {word}\nLe maire fait le point.\nProposition : un devis.\nVote : unanimité"
                                 for word in ("école", "voirie", "antenne")) +
     "\n\nDossier camping\nProposition : porter le tarif à 9 €.\nVote : 5 pour, 2 contre", [
        *((None, f"Dossier {word}", FOR_ALL) for word in ("école", "voirie", "antenne")),
        (None, "Dossier camping", {"pour": 5, "contre": 2})], "a title set off as three others, over a body that opens otherwise"),
    (f"{HEAD}\n\nCANTINE BIO\nPrésentation par Mme COLAS\nLe surcoût est de 0,38 € par repas\n→ 5 pour, 2 contre\n\n"
     "LOGEMENTS DU BOURG\n3 logements livrés en juin\n→ Choix du bailleur : Habitat Ouest – unanimité\n\n"
     "RUE DES AJONCS\nMise en sens unique\n→ 6 pour, 1 abstention", [
        (None, "CANTINE BIO", {"pour": 5, "contre": 2}), (None, "LOGEMENTS DU BOURG", FOR_ALL),
        (None, "RUE DES AJONCS", {"pour": 6, "abst": 1})], "arrows before decisions are no marks of titles"),
    (f"{HEAD}\n\nA. Réfection de la toiture de l'école\n{REPORT}\n{ALL}\n\nB. VIDÉOPROTECTION\n{REPORT}\n{ALL}\n\nC. Éclairage public\n"
     f"{REPORT}\n{ALL}\n\nD. Adhésion au groupement de commandes\n{REPORT}\n{ALL}", [
        ("A", "Réfection de la toiture de l'école", UNANIMOUS), ("B", "VIDÉOPROTECTION", UNANIMOUS),
        ("C", "Éclairage public", UNANIMOUS), ("D", "Adhésion au groupement de commandes", UNANIMOUS)],
     "titles of one word or two between lettered ones"),
    (f"{HEAD}\n\nLISTE DES DÉLIBÉRATIONS\n2020-18 – Achat d'un véhicule pour les services techniques – Votants : 12 ; Exprimés : 12 ;\n"
     "Pour : 10 ; Contre : 2 ; Abstention : 0\n2020-19 – Tarifs du port – Votants : 12 ; Exprimés : 11 ; Pour : 11 ; Contre : 0 ;\n"
     "Abstention : 1\n2020-20 – Contrat de prêt – (Pour : 12, Contre : 0,\nAbst. : 0)", [
        ("2020-18", "Achat d'un véhicule pour les services techniques",
         {"votants": 12, "expr": 12, "pour": 10, "contre": 2, "abst": 0}),
        ("2020-19", "Tarifs du port", {"votants": 12, "expr": 11, "pour": 11, "contre": 0, "abst": 1}),
        ("2020-20", "Contrat de prêt", {"pour": 12, "contre": 0, "abst": 0})], "rows whose vote runs on to the next line"),
    (f"{HEAD}\n\n2020 DVD 45 Subvention à deux associations\nIl est adopté à l'unanimité.\n\n2020 DAE 112 Marché des Tanneurs\n"
     "Il est adopté par 9 voix pour et 2 contre.", [
        ("2020 DVD 45", "Subvention à deux associations", UNANIMOUS),
        ("2020 DAE 112", "Marché des Tanneurs", {"pour": 9, "contre": 2, "issue": "adopted"})],
     "the year, the letters of an office and a rank, parted by blanks"),
    (f"{HEAD}\n\n2020.01.01 – Voirie\nRéfection du chemin des Aulnes\n{ALL}\n\n2020.01.02 – Écoles et sports\n"
     f"Grille des tarifs du gymnase\n{ALL}\n\n2020.01.03 – Travaux\n{ALL}", [
        ("2020.01.01", "Réfection du chemin des Aulnes", UNANIMOUS), ("2020.01.02", "Grille des tarifs du gymnase", UNANIMOUS),
        ("2020.01.03", "Travaux", UNANIMOUS)], "the matter beside the number, the title below; or the matter is the title"),
    (f"{HEAD}\n\nApprobation du compte rendu du 5 février\nPour 11  Contre 0  Abstention 0\n\nCour de l'école\n{REPORT}\n"
     f"Pour 7  Contre 1  Abstention 3\n\nCloches de l'église\n{REPORT}\nPour 11  Contre 0  Abstention 0", [
        (None, "Approbation du compte rendu du 5 février", {"pour": 11, "contre": 0, "abst": 0}),
        (None, "Cour de l'école", {"pour": 7, "contre": 1, "abst": 3}),
        (None, "Cloches de l'église", {"pour": 11, "contre": 0, "abst": 0})], "the figures of the vote right below the title"),
    (f"{HEAD}\n\n1. Délégués aux syndicats\nÉlectricité\nTitulaire : Jean POCH, 7 voix – Suppléant : Tom BLANC, 7 voix\n\n"
     f"2. Voirie\n{ALL}", [("1", "Délégués aux syndicats", {}), ("2", "Voirie", UNANIMOUS)], "delegates with the voices of each"),
    (f"{HEAD}\n\nComptes 2019\nLes comptes de la commune et du service d'eau sont votés à l'unanimité des présents.\n\nBudgets 2020\n"
     "Commune : fonctionnement 198 000 €, investissement 142 000 €, eau 44 000 €.\nVotés à l'unanimité.\n\nTaux des taxes\n"
     "Le conseil maintient les taux. Vote : 10 pour, 1 contre.", [
        (None, "Comptes 2019", UNANIMOUS), (None, "Budgets 2020", UNANIMOUS),
        (None, "Taux des taxes", {"pour": 10, "contre": 1, "issue": "adopted"})], "one word and a year, set off"),
    (f"{HEAD}\nVergers : Le prix du m² est porté à 115 francs par 6 voix contre 2.\nDemande de M. Roy : M. Roy veut clore le chemin. "
     "Refus à l'unanimité.\nFête : Une aide est votée à l'unanimité.", [
        (None, "Vergers", {"pour": 6, "contre": 2}), (None, "Demande de M. Roy", {"unan": True, "issue": "rejected"}),
        (None, "Fête", UNANIMOUS)], "a title that runs into its text holds a civility"),
    (f"{HEAD}\n\n" + "\n\n".join(f"Délibération\nn° 2020-01-1{i}\nRapporteur :\nMme Ida COLAS\nObjet :\n{title}\n\n{REPORT}\nPour : 23"
                               "\nContre : 0" for i, title in enumerate(THREE[0], 1)), [
        (f"2020-01-1{i}", title, {"pour": 23, "contre": 0}) for i, title in enumerate(THREE[0], 1)],
     "a label over the number is no title"),
    (f"{HEAD}\n\n* VOIRIE RURALE :\n{ALL}\n\n* CHEF-LIEU :\nChoix de l'architecte : l'Atelier des Cimes obtient 4 voix, Archi 2 voix.\n"
     f"L'Atelier des Cimes est retenu.\n\n* COUPES DE BOIS :\n{ALL}\n\n* SOU DES ÉCOLES :\nAccordé : 450 €. (5 pour, 1 abstention)", [
        (None, "VOIRIE RURALE", UNANIMOUS), (None, "CHEF-LIEU", {}), (None, "COUPES DE BOIS", UNANIMOUS),
        (None, "SOU DES ÉCOLES", {"pour": 5, "abst": 1})], "titles in capitals hold lines that look like titles that run in"),
    (f"{HEAD}\n\n" + "\n\n".join(f"Délibération n° 2020/1{i} du 3 mars 2020\n{title}\n{REPORT}\n{ALL}" for i, title in enumerate(THREE[0], 1)),
     items("2020/1{}"), "the day behind the number is no title"),
    (f"{HEAD}\n\nPréambule\nLe procès-verbal du 2 février est adopté à l'unanimité.\n\nObjet : Voirie rurale\n{ALL}\n\n"
     f"Objet : École du bourg\n{ALL}", [
        (None, "Le procès-verbal du 2 février", UNANIMOUS), (None, "Voirie rurale", UNANIMOUS), (None, "École du bourg", UNANIMOUS)],
     "what stands before the items is none"),
    (f"{HEAD}\n\nPoint n° 1 de l'ordre du jour\nVoirie rurale\n{ALL}\n\nPoint n° 2 de l'ordre du jour\nÉcole du bourg\n{ALL}\n\n"
     "Point n° 3 de l'ordre du jour\nDivers et communications\nFeu de la Saint-Jean le 24 juin.", items("{}")[:2],
     "the last number opens what is no item"),
    (f"{HEAD}\n\nRapport n° 1 – Voirie rurale\n{ALL}\n\nRapport n° 2 – École du bourg\n{ALL}\n\nRapport n° 3 – Bilan des secours\n"
     "Rapport présenté pour information, sans vote.", items("{}")[:2], "the last report is no item: nobody voted on it"),
    (f"{HEAD}\n\n" + "\n\n".join(f"D2020_1{i}\nPour : 20\nContre : {i}\nAbstention : 0\nObjet : {title}\n\nMme COLAS présente le dossier. "
                               "L'amendement est repoussé (pour : 4 ; contre : 17)." for i, title in enumerate(THREE[0], 1)), [
        (f"D2020_1{i}", title, {"pour": 20, "contre": i, "abst": 0}) for i, title in enumerate(THREE[0], 1)],
     "the vote in the margin, between number and title; an amendment in the text"),
    (f"{HEAD}\n\nQuestion n° 1 - Voirie rurale\n\n{ALL}\n\nQuestion n° 2 - Ventes de terrains\n\n2-1 - Vente à Mme COLAS\n{ALL}\n"
     f"2-2 - Vente à M. MOREL\nMême exposé.\n{ALL}\n\nQuestion n° 3 - École du bourg\n\n{ALL}", [
        ("1", "Voirie rurale", UNANIMOUS), ("2-1", "Vente à Mme COLAS", UNANIMOUS), ("2-2", "Vente à M. MOREL", UNANIMOUS),
        ("3", "École du bourg", UNANIMOUS)], "parts of a question that bear its number and their own"),
    (f"{HEAD}\n\n1. Voirie rurale\n{ALL}\n\n2. Subventions\nLe Maire propose les aides suivantes :\n2.1 Amicale des pêcheurs : 600 €\n"
     "Adopté à l'unanimité.\n2.2 École Sainte-Anne : 1 150 €\nAdopté par 17 voix pour et 4 abstentions.\n\n3. École du bourg\n" + ALL, [
        ("1", "Voirie rurale", UNANIMOUS), ("2.1", "Amicale des pêcheurs : 600 €", UNANIMOUS),
        ("2.2", "École Sainte-Anne : 1 150 €", {"pour": 17, "abst": 4, "issue": "adopted"}), ("3", "École du bourg", UNANIMOUS)],
     "a sum behind the title of a part"),
    (f"{HEAD}\n\n" + "\n\n".join(f"{i}. {title}\nPorte du hangar\nLe devis a été accepté en mai.\nChemin du lavoir\nLe passage de la niveleuse "
                               f"est prévu.\n{ALL}" for i, title in enumerate([*THREE[0], "Budget annexe", "Cimetière communal"], 1)), [
        (str(i), title, UNANIMOUS) for i, title in enumerate([*THREE[0], "Budget annexe", "Cimetière communal"], 1)],
     "a line that is not set off, as all numbered titles are, opens nothing"),
    (f"{HEAD}\n\nApprobation du compte rendu du 5 février puis signature des registres :\n\n(Compte rendu joint à la convocation)\n\n"
     f"Le compte rendu de la dernière réunion est approuvé à l'unanimité.\n\n1. Voirie rurale\n{ALL}\n\n2. École du bourg\n{ALL}", [
        (None, "Approbation du compte rendu du 5 février puis signature des registres", UNANIMOUS),
        ("1", "Voirie rurale", UNANIMOUS), ("2", "École du bourg", UNANIMOUS)], "the title stands above a note and its sentence"),
    (f"{HEAD}\n\nDistribution du bulletin de la communauté\n\nApprobation à l'unanimité du compte rendu du 5 février.\n\n"
     f"1. Voirie rurale\n{ALL}\n\n2. École du bourg\n{ALL}", [
        (None, "du compte rendu du 5 février", {"unan": True}), ("1", "Voirie rurale", UNANIMOUS), ("2", "École du bourg", UNANIMOUS)],
     "the minutes are approved below a line that is no title of theirs"),
    (f"{HEAD}\n\n2020-12-01 : VOIRIE RURALE\n\n{ALL}\n\n2020-12-02 : MOTION POUR LA POSTE\n\nMotion proposée par M. MOREL.\nLe conseil "
     f"ADOPTE la motion.\n\n2020-12-03 : ÉCOLE DU BOURG\n\n{ALL}", [
        ("2020-12-01", "VOIRIE RURALE", UNANIMOUS), ("2020-12-02", "MOTION POUR LA POSTE", {"issue": "adopted"}),
        ("2020-12-03", "ÉCOLE DU BOURG", UNANIMOUS)], "who proposed the motion stands right below its title"),
    (f"{HEAD}\n\nVoirie rurale : 2020-101\n\n{ALL}\n\nÉcole du bourg : 2020-102\n\n{ALL}\n\nVote de crédits : 2020-103\n\n     DÉPENSES   "
     "RECETTES\n615231 Voiries   6 300.00\n\nVotants : 17   Pour : 17   Contre : 0\n\nVente de bois : 2020-104\n\n" + ALL, [
        ("2020-101", "Voirie rurale", UNANIMOUS), ("2020-102", "École du bourg", UNANIMOUS),
        ("2020-103", "Vote de crédits", {"votants": 17, "pour": 17, "contre": 0}), ("2020-104", "Vente de bois", UNANIMOUS)],
     "a table under a title that its number closes"),
    (f"{HEAD}Secrétaire de séance : Mme BRUN.\n" + "".join(f"{number}Nombre de conseillers en exercice : 27\nPrésents ou représentés : 27\n"
                               "Pour : 27\nContre : 0\n" for number in ("1. Approbation de l'ordre du jour\n",
     "2. DELIBERATION N° 51/2020 - Nomination d'un président pour la présente séance\n", "3. DELIBERATION N° 52/2020 - Tarifs\n",
     "4. DELIBERATION N° 53/2020 - Vente de bois\n")), [
        ("1", "Approbation de l'ordre du jour", {"pour": 27, "contre": 0}),
        ("51/2020", "Nomination d'un président pour la présente séance", {"pour": 27, "contre": 0}),
        ("52/2020", "Tarifs", {"pour": 27, "contre": 0}), ("53/2020", "Vente de bois", {"pour": 27, "contre": 0})],
     "the counts under each item are no roll call; « la présente » is no verb; the agenda is approved before the first act"),
    (f"{HEAD}Ordre du jour\nBudget 2020\nVoirie rurale\nÉcole du bourg\n\nAvec les remarques formulées :\n- Page 6 : les chiffres\n, le "
     "compte rendu de la séance du 9 novembre est adopté à la majorité : 11 voix pour, 2 voix contre (Mme COLAS, M. MOREL).\n\n"
     f"Budget 2020\n\n{REPORT}\nPour 9\nContre 3\n\nVoirie rurale\n\n{REPORT}\nPour 13\nContre 0\n\nÉcole du bourg\n\n{ALL}", [
        (None, "le compte rendu de la séance du 9 novembre",
         {"pour": 11, "contre": 2, "n_contre": ["COLAS", "MOREL"], "issue": "adopted"}),
        (None, "Budget 2020", {"pour": 9, "contre": 3}), (None, "Voirie rurale", {"pour": 13, "contre": 0}),
        (None, "École du bourg", UNANIMOUS)], "the minutes are voted between the agenda and its first title"),
    (f"{HEAD}\n\nPoint 1 : Élection du maire\n\nVotants : 15\nSuffrages exprimés : 13\nM. MOREL est élu.\n\nPoint 2 : Élection des "
     "adjoints\n\nVotants : 15\nSuffrages exprimés : 12\n\nLa liste COLAS a obtenu : 12 voix\nSont élus les adjoints : Mme COLAS.", [
        ("1", "Élection du maire", {"votants": 15, "expr": 13}), ("2", "Élection des adjoints", {"votants": 15, "expr": 12, "pour": 12})],
     "what a list obtained is no title"),
    (f"{HEAD}\n\n1. Budget primitif\n{ALL}\n\n2. MOTION : LE CONSEIL DEMANDE LE MAINTIEN DE LA POSTE\n{ALL}", [
        ("1", "Budget primitif", UNANIMOUS), ("2", "MOTION : LE CONSEIL DEMANDE LE MAINTIEN DE LA POSTE", UNANIMOUS)],
     "a motion's title may be a sentence"),
    (f"{HEAD}\n\nTARIFS DE LA CANTINE\n{ALL}\n\nLE CLUB DE FOOTBALL DEMANDE UNE SUBVENTION\n{ALL}\n\nVENTE DU PRESBYTÈRE\n{ALL}", [
        (None, "TARIFS DE LA CANTINE", UNANIMOUS), (None, "LE CLUB DE FOOTBALL DEMANDE UNE SUBVENTION", UNANIMOUS),
        (None, "VENTE DU PRESBYTÈRE", UNANIMOUS)], "so may one in capitals, as those around it are"),
    (f"{HEAD}\n\nTarifs de la cantine\n{ALL}\n\nMme BRUN demande la réfection du chemin\nLe devis est attendu.\n{ALL}\n\nVente du "
     f"presbytère\n{ALL}", [
        (None, "Tarifs de la cantine", UNANIMOUS), (None, "Vente du presbytère", UNANIMOUS)],
     "what somebody asks for in small letters is no title"),
    (f"{HEAD}\n\n" + "\n\n".join(f"{i}. {title}\n{ALL}" for i, title in enumerate(SIX, 1)) + "\nSubvention exceptionnelle au club de "
     f"football\n{ALL}", [
        *((str(i), title, UNANIMOUS) for i, title in enumerate(SIX, 1)),
        (None, "Subvention exceptionnelle au club de football", UNANIMOUS)],
     "an item without a number under the last one, which decides by itself"),
    (f"{HEAD}\n\nOBJET / VOIRIE\nRéfection du chemin du lavoir\nPage 2\n{REPORT}\n{ALL}\nOBJET / ÉCOLE\nAchat d'un tableau\n{REPORT}\n{ALL}", [
        (None, "Réfection du chemin du lavoir", UNANIMOUS), (None, "Achat d'un tableau", UNANIMOUS)],
     "the number of a page between a title and its text"),
    (f"{HEAD}\n\nCOMPTES ADMINISTRATIFS 2019 :\nCommune :\nSection d'investissement :\nDépenses = 900\nLe compte est adopté à l'unanimité.\n"
     "Camping municipal :\nLe compte du camping est adopté par 9 voix pour et une abstention (Mme BRUN).\nTARIFS DES SALLES :\n"
     f"Petite salle :\nElle est louée 80 € par jour.\n{ALL}", [
        (None, "COMPTES ADMINISTRATIFS 2019 : Commune", FOR_ALL | {"issue": "adopted"}),
        (None, "Camping municipal", {"pour": 9, "abst": 1, "n_abst": ["BRUN"], "issue": "adopted"}),
        (None, "TARIFS DES SALLES", UNANIMOUS)], "small titles under one title, each with its vote; one alone is no item"),
    (f"{HEAD}\n\nQuestion n° 1 - Adoption de l'ordre du jour\nL'ordre du jour suivant est adopté à l'unanimité :\nQuestion n° Objet\n1. "
     "Adoption de l'ordre du jour\n2. Vente de bois\n3. Bail du relais\n\nQuestion n° 2 - Vente de bois\n\n" + ALL
     + f"\n\nQuestion n° 3 - Bail du relais\n\n{ALL}", [
        ("1", "Adoption de l'ordre du jour", UNANIMOUS), ("2", "Vente de bois", UNANIMOUS), ("3", "Bail du relais", UNANIMOUS)],
     "the agenda is the text of the first item"),
    (f"{HEAD}\n\n1-1 Compte administratif\nLe président sort.\n- Le compte administratif est adopté à l'unanimité.\n- Le compte de gestion "
     "est adopté à l'unanimité.\n1-2 Vente de bois\n- La vente est adoptée à l'unanimité.\n2-1 Bail du relais\n- Le bail est adopté à "
     "l'unanimité.", [
        ("1-1", "Compte administratif", UNANIMOUS), ("1-2", "Vente de bois", UNANIMOUS), ("2-1", "Bail du relais", UNANIMOUS)],
     "sentences behind dashes are no rows"),
    (f"{HEAD}\n\n1. Décisions modificatives\n\nDM n° 3 – Budget de la commune\nDépenses 900\nApprouvée à l'unanimité.\n\nDM n° 1 – Lotissement\n"
     "Dépenses 640\nApprouvée par 8 voix pour et 1 contre.\n\nFrais de relevé : 30 €\nAccord à l'unanimité.\n\n2. Bail du relais\n\n"
     f"Contexte\nLe bail prend fin.\n\nAvis du notaire\nIl est rendu.\n\n{ALL}", [
        ("1", "Décisions modificatives DM n° 3 – Budget de la commune", UNANIMOUS),
        (None, "DM n° 1 – Lotissement", {"pour": 8, "contre": 1, "issue": "adopted"}),
        (None, "Frais de relevé : 30 €", UNANIMOUS), ("2", "Bail du relais", UNANIMOUS)],
     "the same behind blank lines, without a colon; the parts of one report are no items"),
    ("LISTE DES DÉLIBÉRATIONS DU 3 MARS 2020\n\nDEL-2020-031  Vente de bois  Adopté à l'unanimité\nDEL-2020-032  Désignation au syndicat mixte  "
     "Adopté à l'unanimité\n              des eaux suite à démission\nDEL-2020-033  Avis sur le parc éolien de  Avis défavorable\n              Belval"
     "  Pour : 9\n  Contre : 17\nDEL-2020-034  Bail du relais  Ajourné\n", [
        ("DEL-2020-031", "Vente de bois", UNANIMOUS), ("DEL-2020-032", "Désignation au syndicat mixte", UNANIMOUS),
        ("DEL-2020-033", "Avis sur le parc éolien de", {"pour": 9, "contre": 17, "issue": "unfavourable_opinion"}),
        ("DEL-2020-034", "Bail du relais", {"issue": "postponed"})], "rows whose titles go on below their votes"),
    (f"{HEAD}\n\nCompte rendu du conseil municipal du 12 février 2020\nModification demandée par Luc ROY sur le point numéro 6 : il souhaite que "
     "son vote soit noté comme « pour ».\nZoé BRUN demande une précision dans les affaires diverses : elle dit avoir été informée par un message "
     "de la mise en ligne d'une pétition, et non l'avoir envoyé ni lu avant la séance, ce que la secrétaire de la mairie tient pour exact.\nLe "
     f"compte rendu est approuvé par 14 voix pour, 1 contre : Luc ROY.\n\n1. Bail du relais\n{ALL}\n\n2. Vente de bois\n{ALL}", [
        (None, "Compte rendu du conseil municipal du 12 février 2020", {"pour": 14, "contre": 1, "n_contre": ["Luc ROY"], "issue": "adopted"}),
        ("1", "Bail du relais", UNANIMOUS), ("2", "Vente de bois", UNANIMOUS)],
     "who asks for a correction is no title; the minutes named far above their vote"),
    (f"{HEAD}\n\n1. Travaux\n\n{REPORT}\n{ALL}\n\nDemande de raccordement de M. ROY au hameau (1,2 km) : le conseil refuse à l'unanimité, le coût "
     f"étant trop haut.\n\n2. Bail du relais\n\n{REPORT}\n\nAvis du notaire : le conseil en a discuté.\n{ALL}", [
        ("1", "Travaux", UNANIMOUS), (None, "Demande de raccordement de M. ROY au hameau (1,2 km)", {"unan": True, "issue": "rejected"}),
        ("2", "Bail du relais", UNANIMOUS)], "another thing settled by the way, in a paragraph of its own"),
    (f"{HEAD}\n\n" + "".join(
        f"Affaire n° {i} – {title}\n{REPORT}\n{ALL}\nDélibération n° DEL06{i}CB120322\n\n" for i, title in enumerate(THREE[0], 1)), [
        (f"DEL06{i}CB120322", title, UNANIMOUS) for i, title in enumerate(THREE[0], 1)], "a number alone ends each affair"),
    (f"{HEAD}\n\nBail du relais\n{REPORT}\n{ALL}\n\nÉlection d'un adjoint\n\nPremier tour de scrutin\n\nVotants : 5\nBlancs : 1\nExprimés : 4\n\n"
     "Deuxième tour de scrutin\n\nVotants : 5\nBlancs : 0\nExprimés : 5\n\nM. ROY est élu adjoint.", [
        (None, "Bail du relais", UNANIMOUS), (None, "Élection d'un adjoint", {"votants": 5, "nuls": 0, "expr": 5})],
     "rounds of a ballot set off like titles"),
    (f"{HEAD}\n\n103032020 – Bail du relais\nM. le Maire lit le bail.\n{ALL}\n\n203032020 – Vente de bois\n{ALL}", [
        ("103032020", "Bail du relais", UNANIMOUS), ("203032020", "Vente de bois", UNANIMOUS)],
     "the rank and the day of the sitting in one number"),
    (f"{HEAD}\n\n1) ð Bail du relais\n{REPORT}\n{ALL}\n\n2) ð Vente de bois\n{ALL}\n\n3) ð Tarifs de la cantine\n{ALL}", [
        ("1", "Bail du relais", UNANIMOUS), ("2", "Vente de bois", UNANIMOUS), ("3", "Tarifs de la cantine", UNANIMOUS)],
     "an arrow of a font of signs behind the rank"),
    (f"{HEAD}\n\n1 – DÉSIGNATION DU SECRÉTAIRE\nLe conseil municipal décide, à l'unanimité, de recourir au vote à main levée et désigne à "
     f"l'unanimité Mme Zoé BRUN, secrétaire de séance.\n\n2 – BAIL DU RELAIS\n{ALL}", [
        ("1", "DÉSIGNATION DU SECRÉTAIRE", {**UNANIMOUS, "ballot": "show_of_hands"}), ("2", "BAIL DU RELAIS", UNANIMOUS)],
     "first how to vote, then whom the assembly names, both unanimously"),
    (f"{HEAD}\n\nDon à l'amicale des anciens élèves du bourg : Après en avoir délibéré, le conseil municipal décide de donner 800 €.\n\n"
     "Délibération portant sur la création d'un poste d'agent d'entretien : Après en avoir délibéré, à l'unanimité, le conseil municipal "
     "décide de créer ce poste.\n", [
        (None, "Don à l'amicale des anciens élèves du bourg", {"issue": "adopted"}),
        (None, "Délibération portant sur la création d'un poste d'agent d'entretien", UNANIMOUS)],
     "titles of any length, where the assembly speaks behind their colon"),
    (f"{HEAD}Le procès-verbal du conseil municipal du 5 janvier 2020 a été approuvé par 23 voix POUR et 6 ABSTENTIONS Le procès-verbal du conseil "
     f"municipal du 10 février 2020 a été approuvé par 22 voix POUR et 7 CONTRE\n\n1. Bail du relais\n{ALL}\n\n2. Vente de bois\n{ALL}", [
        (None, "Le procès-verbal du conseil municipal du 5 janvier 2020", {"pour": 23, "abst": 6, "issue": "adopted"}),
        (None, "Le procès-verbal du conseil municipal du 10 février 2020", {"pour": 22, "contre": 7, "issue": "adopted"}),
        ("1", "Bail du relais", UNANIMOUS), ("2", "Vente de bois", UNANIMOUS)],
     "the minutes of two sittings in one sentence, each with its own vote"),
    (f"{HEAD}\n\n- DÉLIBÉRATION N°1/03/2020 : BAIL DU RELAIS\n{ALL}\n\n- DÉLIBÉRATION N°2/03/2020 : VENTE DE BOIS\n{ALL}\n\n"
     f"- DÉLIBÉRATION N°3/03/2020 : TARIFS\n{ALL}", [
        ("1/03/2020", "BAIL DU RELAIS", UNANIMOUS), ("2/03/2020", "VENTE DE BOIS", UNANIMOUS), ("3/03/2020", "TARIFS", UNANIMOUS)],
     "the rank, the month and the year look like a day"),
    (f"{HEAD}\nIl demande au conseil de rajouter 3 points à l'ordre du jour :\nLe don à l'amicale\nLe bilan du relais\nLe choix du nom de la place\n\n"
     f"Le conseil approuve. Le maire ouvre la séance.\n\nDÉLIBÉRATION 1- BAIL DU RELAIS\n\n{ALL}\n\nDÉLIBÉRATION 2- VENTE DE BOIS\n\n{ALL}", [
        ("1", "BAIL DU RELAIS", UNANIMOUS), ("2", "VENTE DE BOIS", UNANIMOUS)],
     "matters added to the agenda are not decided where it is accepted"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected", "why"), [*FLAT, *LINED], ids=[row[2] for row in [*FLAT, *LINED]])
def test_habit(text: str, expected: list[Item], why: str) -> None:
    test_items(text, expected, why)
