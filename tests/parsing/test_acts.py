"""The parts of an act behind its header: dispositif, visas, nested draft, stamp, identifiers, number, subject."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deliberation_cli.parsing.acts.articles import read_approved_convention, read_articles
from deliberation_cli.parsing.acts.deliberations import read_deliberations
from deliberation_cli.parsing.acts.drafts import find_drafts, read_draft
from deliberation_cli.parsing.acts.preamble import read_rapporteur, read_recitals, read_visas
from deliberation_cli.parsing.acts.transmission import read_transmission
from deliberation_cli.parsing.grammar.ids import find_act_ids
from deliberation_cli.parsing.text.flow import Span
from deliberation_cli.parsing.votes.votes import read_vote
from tests.parsing.typeset import typeset, whole

ARTICLES = [
    ("DÉCIDE\nArticle 1 : D'approuver le plan.\nArticle 2 : De signer.", ["1", "2"], "the usual form"),
    ("Délibère\nARTICLE 1er – Le budget est adopté.\nARTICLE 2 – Le maire est chargé.", ["1", "2"], "1er is 1"),
    ("DÉCIDE\nArticle ler : D'approuver.\nArticle 2 : De signer.", ["1", "2"], "1er as scans read it"),
    ("DÉCIDE\nArticle premier : D'approuver.\nArticle deux : De signer.", ["1", "2"], "numbers in words"),
    ("DÉCIDE\nArticle unique : D'approuver le bail.", ["unique"], "an only article"),
    ("DÉCIDE :\n• Article 1 : D'approuver.\n• Article 2 : De préciser.", ["1", "2"], "bullets before the word"),
    ("DÉCIDE\nArt. 1 : D'approuver.\nArt. 2 : De signer.", ["1", "2"], "shortened"),
    ("DÉCIDE\nArticle 1\nd'attribuer une aide ;\nArticle 2\nde signer.", ["1", "2"], "headings alone on their line"),
    ("Vu l'article L. 2121-29 du code,\nDÉCIDE d'approuver.", [], "a cited article of a code"),
    ("DÉCIDE de modifier les crédits :\nArticle 6574 : + 500 €\nArticle 6541 : - 500 €", [], "budget lines"),
    ("Conformément à l'article 2 du bail,\nle conseil approuve.", [], "a citation over a line end"),
    ("Le projet est expliqué. Le Conseil,\nArticle 1er : PREND NOTE du débat.\nArticle 2 : De transmettre.", ["1", "2"],
     "the body named behind a sentence"),
    ("Mme PETIT ne vote pas.\nArticle 1er : ACCORDE une aide.\nArticle 2 : DIT que la somme est inscrite.", ["1", "2"],
     "an article whose verb in capitals decides, without a formula"),
    ("Le bail prévoit :\nArticle 1er : Accorde ou non\nArticle 2 : Dit", [], "another text's articles, whatever their verbs"),
    ("Tarifs de l'eau\nTrois offres.\nArticle 1 : Approuve les tarifs.\nArticle 2 : Dit qu'ils seront affichés.", ["1", "2"],
     "the first article's verb decides, in small letters too"),
    ("Garantie d'emprunt\nARTICLE 1 : La commune accorde sa garantie.\nARTICLE 2 : Elle s'engage pour la durée du prêt.",
     ["1", "2"], "the body speaks inside the first article"),
    ("DÉCIDE :\nArt.1: d'adhérer à la charte ;\nArt.2: de désigner M. Luc ROY.", ["1", "2"], "no space behind « Art. »"),
    ("après en avoir délibéré à main levée,\nARTICLE 1er, Approuve le projet.\nARTICLE 2, Sollicite une aide.", ["1", "2"],
     "a comma before the verb"),
    ("Vu le code,\nle conseil approuve l'article 1er, tel que présenté.", [], "a comma before other words: a citation"),
    ("Le conseil APPROUVE la convention. CONVENTION Entre la commune et le club, il est convenu ce qui suit : "
     "ARTICLE 1 : OBJET Le local. ARTICLE 2 : DURÉE Un an.", [], "on one line, a contract opens before the articles"),
    ("DÉCIDE\nArticle 2 : De signer.", [], "a run that does not start at 1 is not the act's"),
    ("Le marché prévoit :\nArticle 1 : Objet\nArticle 2 : Prix", [], "no decision before it: another text's articles"),
    ("DÉCIDE\nArticle 1 : A.\nArticle 2 : B.\nCONVENTION\nArticle 1 : Objet\nArticle 2 : Prix\nArticle 3 : Durée",
     ["1", "2"], "the numbers start again: a convention follows"),
    ("LE CONSEIL COMMUNAUTAIRE,\nARTICLE 1er. – CÈDE le lot 7.\nARTICLE 2. – FIXE le délai.", ["1", "2"],
     "the body is named, no verb decides before them"),
    ("DÉCIDE : Art. 1er – Un poste est supprimé. Art. 2 – Un poste est créé. Art. 3 – Le tableau est modifié.",
     ["1", "2", "3"], "inside one line"),
    ("décide à la majorité (9 pour, 2 contre) ARTICLE 1 d'ouvrir huit dimanches ; ARTICLE 2 de préciser les dates.",
     ["1", "2"], "no stop before them"),
    ("Le Bureau décide, Article 1er ATTRIBUE le marché ; Article 2e AUTORISE le président ; Article 3e DIT",
     ["1", "2", "3"], "behind a comma; 2e, 3e"),
    ("DÉCIDE :\nArticle 1°/ prescrit la révision ;\nArticle 2°/ fixe les modalités ;", ["1", "2"], "a sign and a stroke"),
    ("DÉCIDE d'adopter le règlement suivant :\nArticle I – Objet\nLe gymnase est ouvert.\nArticle II – Horaires", [],
     "Roman figures number a regulation"),
    ("Donne un avis favorable et décide ARTICLE 1 Au projet d'aide. ARTICLE 2 A l'imputation de la dépense.", ["1", "2"],
     "in capitals, any capital behind"),
    ("DÉCIDE que le tarif (Article 1 – 2) est de 3 €.", [], "in brackets, alone"),
    ("DÉCIDE\nArticle I : Approuve le bilan.\nArticle II : Décide de le transmettre.\nArticle III : Autorise la suite.",
     ["I", "II", "III"], "Roman figures, as written"),
    ("ARRÊTE :\nArticle premier.\nLe président est chargé des marchés.\nArt. 2.\nIl rend compte des décisions prises en "
     "vertu de l'article premier.", ["1", "2"], "the first in words, the next shortened, one cited"),
    ("DÉCIDE de modifier l'article 1 du règlement et son Article 2, selon l'Article 3.", [], "capitals do not make headings"),
    ("DÉCIDE :\n1°) d'affecter 20 000 € ;\n2°) de reporter le reste à l'article 002.", [], "numbers without the word"),
    ("DÉCIDE d'adopter le règlement.\nPour extrait conforme\nRèglement\nArticle 1 : Accès\nArticle 2 : Horaires", [],
     "what is annexed behind the end"),
    ("Un avis favorable est donné.\nAdopté : 9 pour, 3 contre\nProjet de délibération annexé\nArticle 1 - Le prêt est\nArticle 2 - Il", [],
     "what is annexed to an opinion: the draft of another body"),
    ("DÉCIDE d'adopter le règlement.\nRÈGLEMENT DU CIMETIÈRE\nArticle 1 : Accès\nArticle 2 : Horaires", [],
     "what is annexed under a title in capitals"),
    ("Le conseil, à l'unanimité,\nFIXE les tarifs.\nAnnexe : règlement du service\nArticle 1 - Objet\nArticle 2 - Durée", [],
     "what is annexed under the word"),
    ("Je vous propose d'adopter le projet de délibération suivant :\nArticle 1 : A.\nArticle 2 : B.\nArticle 3 : C.\n"
     "LE CONSEIL,\nEntendu le rapport,\nDÉCIDE\nArticle 1 : A.\nArticle 2 : D.", ["1", "2"],
     "proposed by the report, then decided otherwise"),
    ("Le maire propose d'adopter ce qui suit, et le conseil approuve :\nArticle 1 : A.\nArticle 2 : B.", ["1", "2"],
     "proposed and decided once"),
    ("DÉCIDE\nArticle 1 de la loi du 2 mars 1982 s'applique.\nArticle 1 : d'approuver.\nArticle 2 : de signer.",
     ["1", "2"], "a law's article opens a line"),
    ("LE CONSEIL MUNICIPAL, à l'unanimité (26 votants), ARTICLE UNIQUE : ATTRIBUE la subvention.",
     ["unique"], "the only article, inside the sentence"),
    ("LE CONSEIL MUNICIPAL,\nà l'unanimité (26 votants),\nARTICLE UNIQUE : ATTRIBUE la subvention.",
     ["unique"], "and lines below the body that decides"),
    ("DÉCIDE\nArticle 1 – Refus : la majoration est due.\nArticle 2 – Absence : elle est due.\nArticle 2 bis – Les propriétaires en sont exonérés.\nArticle 3 – Le délai court.",
     ["1", "2", "2 bis", "3"], "an article put in between"),
    ("DÉCIDE\nArticle 1 : Accorde sa garantie.\nArticle 2 : Les caractéristiques sont celles-ci.\nArticle 4 : Autorise le maire à signer.",
     ["1", "2", "4"], "an article that the clerk left out"),
    ("DÉCIDE\nArticle 1 : Accorde sa garantie.\nArticle 2 : Dit que le prêt est celui-ci.\nArticle 4 : Durée du prêt.",
     ["1", "2"], "an article of another text"),
    ("Le conseil décide d'approuver les statuts suivants :\n«\nArticle 1 : Dénomination.\nArticle 2 : Autorise la compétence « eau ».\nArticle 3 : Durée. »\nLe maire est chargé de l'exécution.",
     [], "the articles of a text that is quoted"),
    ("« Article 1 : Siège.\nArticle 2 : Durée. »\nDÉCIDE\nArticle 1 : D'approuver.\nArticle 2 : De signer.", ["1", "2"],
     "and behind it those of the decision"),
    ("« Article 1 : Siège.\n« Article 2 : Durée. »\nDÉCIDE\nArticle 1 : D'approuver.\nArticle 2 : De signer.", ["1", "2"],
     "a quotation that opens twice is closed once"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("below", "kept", "why"),
    [
        ("Votants : 9\nPour : 7\nContre : 2", "De signer.", "the vote on lines of its own is no part of the article"),
        ("Pour : 7", "De signer. Pour : 7", "one figure is no block"),
        ("Ainsi dit par 7 voix pour et 2 voix contre.", "De signer. Ainsi dit par 7 voix pour et 2 voix contre.",
         "a vote told in a sentence stays in it"),
    ],
)  # fmt: skip
def test_where_the_last_article_ends(below: str, kept: str, why: str) -> None:
    flow = typeset(f"DÉCIDE\nArticle 1 : D'approuver.\nArticle 2 : De signer.\n{below}")
    assert read_articles(flow, whole(flow)).value[-1].text == kept, why


@pytest.mark.parametrize(("text", "numbers", "why"), ARTICLES)
def test_articles(text: str, numbers: list[str], why: str) -> None:
    flow = typeset(text)
    assert [a.number for a in read_articles(flow, whole(flow)).value] == numbers, why


def test_an_article_keeps_its_words() -> None:
    flow = typeset("DÉCIDE\nArticle 1 : D'approuver\nle plan.\nArticle 2 : De signer.")
    assert [a.text for a in read_articles(flow, whole(flow)).value] == ["D'approuver le plan.", "De signer."]


def test_articles_of_an_annexed_convention_are_skipped() -> None:
    flow = typeset("DÉCIDE d'approuver la convention.\nCONVENTION\nArticle 1 : Objet\nArticle 2 : Prix")
    annexed = Span(flow.text.index("CONVENTION"), len(flow.text))
    assert read_articles(flow, whole(flow), [annexed]).value == []


IDS = [
    ("013-200054807-20220303-2022_CT2_010-DE", "2022_CT2_010", "DE", "underscores"),
    ("034-213401722-20140424-0000071216-DE", "0000071216", "DE", "figures alone"),
    ("079-200041317-20200214-C33-02-2020-DE", "C33-02-2020", "DE", "hyphens inside the number"),
    ("028-200069953-20240321-204_03_01-AR", "204_03_01", "AR", "another nature"),
    ("062-226200012-20230612-2023-DE-04-DE", "2023-DE-04", "DE", "a nature inside the number"),
    ("095-219501426-20240105-03 2024-DE", "03 2024", "DE", "a space inside the number"),
    ("02A-212000000-20240105-12-DE", "12", "DE", "Corsica"),
    ("075-237500079-20221020-lmc1-331944-DE-1-1", "lmc1-331944", "DE", "rank of the document behind the nature"),
    ("228200010-20221014-CP-2022-0311-DE", "CP-2022-0311", "DE", "the department is left out"),
    ("086 - 218602157 - 20230926 - 41 - DE", "41", "DE", "spaces around the hyphens"),
]


@pytest.mark.parametrize(("text", "number", "nature", "why"), IDS)
def test_act_id(text: str, number: str, nature: str, why: str) -> None:
    flow = typeset(f"ID : {text}\nautre texte")
    (found,) = find_act_ids(flow, whole(flow))
    assert (found.value.number, found.value.nature) == (number, nature), why
    assert found.value.text == text.replace(" - ", "-")


def test_a_telephone_number_is_no_act_id() -> None:
    flow = typeset("Tél. 02 47 65 40 12 - SIRET 213 401 722 00015 - 37800")
    assert list(find_act_ids(flow, whole(flow))) == []


def test_both_stamps() -> None:
    flow = typeset(
        "Envoyé en préfecture le 05/01/2024\nReçu en préfecture le 06/01/2024\nPublié le 08/01/2024\n"
        "ID : 095-219501426-20240105-032024-DE"
    )
    stamp = read_transmission(flow, whole(flow))
    assert stamp is not None
    assert (stamp.value.sent_on, stamp.value.received_on, stamp.value.published_on) == (
        dt.date(2024, 1, 5), dt.date(2024, 1, 6), dt.date(2024, 1, 8),
    )  # fmt: skip
    assert (stamp.value.department, stamp.value.siren, stamp.value.date) == ("095", "219501426", dt.date(2024, 1, 5))
    flow = typeset(
        "Accusé de réception en préfecture\n013-200054807-20220303-2022_CT2_010-DE\n"
        "Date de télétransmission : 11/03/2022\nDate de réception préfecture : 12/03/2022"
    )
    stamp = read_transmission(flow, whole(flow))
    assert stamp is not None
    assert (stamp.value.sent_on, stamp.value.received_on) == (dt.date(2022, 3, 11), dt.date(2022, 3, 12))


STAMP_DATES = [
    ("Acte rendu exécutoire après dépôt en Préfecture le 23/07/2020 et publication du 24/07/2020",
     "2020-07-23", None, "2020-07-24", "deposit and publication"),
    ("Accusé certifié exécutoire\nRéception par le préfet : 01/10/2021\nAffichage : 04/10/2021",
     None, "2021-10-01", "2021-10-04", "the préfet's acknowledgement"),
    ("Transmis au contrôle de légalité, reçu le 05/10/2016", None, "2016-10-05", None, "the control of legality"),
    ("Visa de la sous-préfecture : 6 juillet 2010", None, "2010-07-06", None, "a visa"),
    ("Cachet de la sous-préfecture : REÇU LE 20 DÉC. 2012", None, "2012-12-20", None, "a rubber stamp, the month cut"),
    ("Transmission au représentant de l'État : reçu le 8 févr. 2016", None, "2016-02-08", None, "the State's representative"),
    ("Reçu en préfecture le 24.01.2017 et publié le 25.01.2017", None, "2017-01-24", "2017-01-25", "points"),
    ("Acte certifié exécutoire\nRéception en préfecture le 04/07/2017\nPublication le 05/07/2017",
     None, "2017-07-04", "2017-07-05", "a certificate"),
    ("Envoyé en préfecture le 25/01/2024\nPublié le\nID : 034-213400328-20240122-07-DE", "2024-01-25", None, None,
     "an empty box is null"),
    ("Date de convocation : 7 mai 2009. Date d'affichage : 7 mai 2009.\nReçu en préfecture le 20 mai 2009", None,
     "2009-05-20", None, "the convocation's posting is not the act's"),
    ("Date de la Convocation\n07.10.2021\nDate d'affichage\n07.10.2021\nReçu en préfecture le 20/10/2021", None,
     "2021-10-20", None, "nor is it in a column of labels and dates"),
    ("Acte rendu exécutoire\naprès dépôt en Sous-Préfecture\nle 27/09/2007\net publication ou notification\ndu 28/09/2007",
     "2007-09-27", None, "2007-09-28", "publication or notice"),
    ("Accusé de réception en préfecture\n013-211300876-20240212-2024-02-06-DE\nDate de télétransmission : 16/02/2024\n"
     "Date de réception préfecture : 17/02/2024", "2024-02-16", "2024-02-17", None, "a number that holds a day is none"),
    ("Vu le marché notifié le 2 mai 2019\nReçu en préfecture le 20/10/2021", None, "2021-10-20", None,
     "a contract's notice is not the act's"),
    ("Reçu en préfecture le 20/10/2021, notifié le 21/10/2021", None, "2021-10-20", "2021-10-21", "the act's own notice"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "sent", "received", "published", "why"), STAMP_DATES)
def test_dates_of_a_stamp(text: str, sent: str | None, received: str | None, published: str | None, why: str) -> None:
    flow = typeset(text)
    stamp = read_transmission(flow, whole(flow))
    assert stamp is not None, why
    dates = (stamp.value.sent_on, stamp.value.received_on, stamp.value.published_on)
    assert tuple(date and date.isoformat() for date in dates) == (sent, received, published), why


def test_the_stamp_that_stands_most_often_is_the_acts() -> None:
    page = "034-213401722-20140424-0000071305-DE"
    flow = typeset(f"034-213401722-20140424-0000071277-DE\n{page}\ntexte\f{page}\nsuite")
    stamp = read_transmission(flow, whole(flow))
    assert stamp is not None
    assert stamp.value.act_id == page


HEADED = (
    "COMMUNE DE BELVAL\nEnvoyé en préfecture le 10/11/2023\nReçu en préfecture le 10/11/2023\n"
    "ID : 038-213804206-20231106-2023_{n}-DE\n{title}\nN° 2023_{n}\nSéance du 6 novembre 2023\n"
    "Le six novembre deux mille vingt-trois, le conseil municipal s'est réuni.\nPrésents : Mme Zoé BRUN, M. Luc PETIT\n"
    "OBJET : Bail du lot {n}\nLe conseil, à l'unanimité, APPROUVE le bail.\nAinsi fait et délibéré les jour, mois et an.\n"
)


@pytest.mark.parametrize("title", ["DÉLIBÉRATION DU CONSEIL MUNICIPAL", "EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS"])
@pytest.mark.parametrize("cut", [None, 1, 2])
def test_acts_that_follow_each_other_on_a_page_keep_their_stamps(title: str, cut: int | None) -> None:
    """A page may end in the middle of an act (`cut`): the next acts start at their own stamps all the same."""
    acts = [HEADED.format(n=n, title=title) for n in (41, 42, 43)]
    if cut is not None:
        acts[cut] = acts[cut].replace("OBJET", "\fOBJET")
    read = read_deliberations(flow := typeset("".join(acts).replace("\n\f", "\f")), whole(flow), "register").value
    told = [(act.number, act.transmission.act_id if act.transmission else None) for act in read]
    assert told == [(f"2023_{n}", f"038-213804206-20231106-2023_{n}-DE") for n in (41, 42, 43)]


def test_a_stamp_over_the_head_is_the_acts_whose_number_it_bears() -> None:
    acts = [
        f"Envoyé en préfecture le 0{n}/06/2023\nID : 063-246300701-20230529-BC2023_08{n}-DE\nBUREAU COMMUNAUTAIRE\n"
        f"DÉLIBÉRATION N° BC2023_08{n}\nL'an deux mille vingt-trois, le vingt-neuf mai, le bureau s'est réuni.\nPrésents : Luc ROY, "
        "Zoé BRUN, Guy BRET\n\nTARIFS DE LA HALLE\nLe bureau, à l'unanimité, fixe les tarifs.\nLe Président, Luc ROY\n"
        for n in range(1, 4)
    ]
    flow = typeset("".join(acts))
    found = read_deliberations(flow, whole(flow)).value
    stamps = [act.transmission and (act.transmission.number, act.transmission.sent_on) for act in found]
    assert [act.number for act in found] == ["BC2023_081", "BC2023_082", "BC2023_083"]
    assert stamps == [(f"BC2023_08{n}", dt.date(2023, 6, n)) for n in range(1, 4)]


def test_no_stamp_is_null() -> None:
    flow = typeset("Fait à Valmont, le 3 mars 2022")
    assert read_transmission(flow, whole(flow)) is None


def test_visas_recitals_and_rapporteur() -> None:
    flow = typeset(
        "Rapporteur : Mme Lise HAMON\nVu le code général,\nVu la loi du 2 mars 1982\nrelative aux communes,\n"
        "Considérant le besoin,\nLe conseil municipal décide"
    )
    assert [f.value for f in read_visas(flow, whole(flow))] == [
        "Vu le code général,", "Vu la loi du 2 mars 1982 relative aux communes,",
    ]  # fmt: skip
    assert [f.value for f in read_recitals(flow, whole(flow))] == ["Considérant le besoin,"]
    found = read_rapporteur(flow, whole(flow))
    assert found is not None
    assert found.value.name == "Lise HAMON"


RAPPORTEURS = [
    ("Rapporteure : Mme Ida NOEL Étaient présents : M. Guy ROUX, M. Luc PERRIN", "Ida NOEL", "the line runs on"),
    ("M. Luc PERRIN, rapporteur\nLe conseil d'arrondissement,", "Luc PERRIN", "the word behind the name"),
    ("Sous la présidence de M. Guy ROUX, maire. M. l'adjoint aux finances rapporte :", None, "who presides reports nothing"),
    ("La commune, représentée par sa maire, Mme Ida NOEL,", None, "who represents reports nothing"),
    ("Sur le rapport de M. Luc PERRIN, adjoint", "Luc PERRIN", "his report"),
    ("Le budget présenté par le maire s'équilibre en recettes : Section de travaux : 12 €", None, "a word far behind is nobody"),
    ("Rapporteur : Mme NOEL Habitants de la commune : 200 €", "NOEL", "the first word of the text is no name"),
    ("Présenté par M. Ahmed ROUX\nM. ROUX donne lecture du vœu", "Ahmed ROUX", "his name again, where he speaks"),
    ("Travaux : 1 500 €. NOEL\nIda rapporte les plaintes", None, "a line that ends inside the name: nobody, rather than half of him"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "why"), RAPPORTEURS)
def test_rapporteur(text: str, name: str | None, why: str) -> None:
    flow = typeset(text)
    found = read_rapporteur(flow, whole(flow))
    assert (found.value.name if found else None) == name, why


def test_a_draft_under_its_own_heading_ends_with_the_file() -> None:
    flow = typeset(
        "Le Conseil de Territoire du Val s'est réuni.\nVu le projet de délibération du conseil de la métropole,\n"
        "décide\nArticle 1 : De donner un avis favorable.\fPROJET DE DÉLIBÉRATION DU CONSEIL DE LA MÉTROPOLE\n"
        "Séance du 28 juin 2018\nLe Conseil de la Métropole, après en avoir délibéré, décide :\n"
        "Article 1 : Un tarif est créé.\nArticle 2 : Il est de 15 €."
    )
    (act,) = read_deliberations(flow, whole(flow), "act").value
    assert [a.number for a in act.articles] == ["1"]
    (draft,) = act.annexed_drafts
    assert draft.session_date == dt.date(2018, 6, 28)
    assert [a.number for a in draft.articles] == ["1", "2"]


DRAFT = """
Le 3 mars 2022, le Conseil de Territoire du Val s'est réuni.
RAPPORT AU CONSEIL DE TERRITOIRE DU VAL
Avis sur la convention
RAPPORT AU BUREAU DE LA MÉTROPOLE
Séance du 10 mars 2022
ABC-002-10/03/2022-BM
Le Bureau de la Métropole,
Vu le code,
Délibère
Article 1 :
Est approuvée la convention.
Article 2 :
La Présidente signe.
Pour enrôlement,
OBJET : Avis sur la convention
Vote sur le rapport
Inscrits 58
Votants 51
Pour 51
Contre 0
Après en avoir délibéré, le Conseil de Territoire décide à l'unanimité de donner un avis favorable.
"""


def test_another_bodys_draft_keeps_its_own_articles_date_and_number() -> None:
    flow = typeset(DRAFT)
    (span,) = find_drafts(flow, whole(flow))
    draft = read_draft(flow, span).value
    assert draft.body is not None
    assert "BUREAU" in draft.body
    assert (draft.session_date, draft.number) == (dt.date(2022, 3, 10), "ABC-002-10/03/2022-BM")
    assert [a.number for a in draft.articles] == ["1", "2"]
    (act,) = read_deliberations(flow, whole(flow), "act").value
    assert act.articles == []
    assert act.vote is not None
    assert (act.vote.in_favour, act.vote.outcome) == (51, "favourable_opinion")
    assert [d.number for d in act.annexed_drafts] == ["ABC-002-10/03/2022-BM"]


LILAS = "la convention de partenariat avec l'association Les Lilas"
APPROVED = [
    (f"DÉCIDE\n- APPROUVE {LILAS} ;\n- AUTORISE le maire", LILAS, "a semicolon ends it"),
    (f"APPROUVE {LILAS}, AUTORISE M. le Maire à la signer, DIT que", LILAS, "the next verb ends it, in capitals"),
    (f"approuve {LILAS}, et charge le maire de l'exécuter", LILAS, "and in small letters"),
    (f"APPROUVE {LILAS} et AUTORISE M. le Maire à la signer", LILAS, "without a comma"),
    (f"approuve {LILAS} et à solliciter une aide", LILAS, "what the mayor is to ask for"),
    (f"approuve {LILAS}, dite des Trois Rives.", f"{LILAS}, dite des Trois Rives", "« dite » decides nothing"),
]


@pytest.mark.parametrize(("words", "expected", "why"), APPROVED, ids=[row[2] for row in APPROVED])
def test_the_convention_that_the_decision_approves(words: str, expected: str, why: str) -> None:
    flow = typeset(words)
    found = read_approved_convention(flow, whole(flow))
    assert found is not None, why
    assert found.value == expected, why


WRITINGS = [
    "Pour : {a} Contre : {b} Abstentions : {c}",
    "POUR {a} CONTRE {b} ABSTENTION {c}",
    "{a} voix pour, {b} voix contre, {c} abstentions",
    "VOTE : {a} POUR {b} CONTRE – {c} ABSTENTIONS",
    "par {a} votes pour, {b} votes contre et {c} abstentions, le conseil décide",
    "Vote pour : {a} – Vote contre : {b} – Abstention : {c}",
    "Abstentions : {c}\nContre : {b}\nPour : {a}",
    "Pour Contre Abstention\n{a} {b} {c}",
    "- pour : {a} - contre : {b} - abstentions : {c}",
    "ONT VOTE POUR : {a} ONT VOTE CONTRE : {b} SE SONT ABSTENUS : {c}",
]


FIGURE = st.integers(0, 99)
"""Over 99, figures set side by side in a row could be thousands: « 27 100 »."""


@given(st.sampled_from(WRITINGS), FIGURE, FIGURE, FIGURE)
def test_figures_are_read_back_in_any_writing(writing: str, a: int, b: int, c: int) -> None:
    flow = typeset(writing.format(a=a, b=b, c=c))
    proven = read_vote(flow, whole(flow))
    assert proven is not None
    assert (proven.value.in_favour, proven.value.against, proven.value.abstentions) == (a, b, c)


@given(st.text(max_size=300))
def test_any_text_is_read_without_an_exception(text: str) -> None:
    flow = typeset(text.replace("\x00", ""))
    read_deliberations(flow, whole(flow))
    read_transmission(flow, whole(flow))


SIGNED = [
    ("Fait à Marsac, le 12 mars 2024", "2024-03-12", "the day of signature"),
    ("Fait à Marsac, le ……… Envoyé en préfecture le 14/03/2024", None, "left blank before the stamp"),
    ("Fait à Marsac, le " + "_" * 30 + " 14/03/2024", None, "too far, and its year cut in two"),
]


@pytest.mark.parametrize(("words", "day", "why"), SIGNED, ids=[row[2] for row in SIGNED])
def test_the_day_of_signature(words: str, day: str | None, why: str) -> None:
    flow = typeset(f"Le conseil approuve les tarifs.\n{words}")
    (act,) = read_deliberations(flow, whole(flow), "act").value
    assert act.signed_on == (dt.date.fromisoformat(day) if day else None), why


def test_a_draft_of_another_body_where_the_title_alone_says_who_met() -> None:
    text = (
        "EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS\nDU CONSEIL DE TERRITOIRE DU BELVAL\nSéance du 7 octobre 2019\n"
        "Objet : Avis sur une convention\nDélibère\nArticle 1 :\nUn avis favorable est donné au projet.\n"
        "PROJET DE DÉLIBÉRATION\n\nRAPPORT AU CONSEIL DE LA MÉTROPOLE\nDélibère\nArticle 1 :\nEst approuvée la convention.\n"
        "Article 2 :\nLes crédits sont inscrits.\n"
    )
    flow = typeset(text)
    (span,) = find_drafts(flow, whole(flow))
    assert flow.slice(span).startswith("RAPPORT AU CONSEIL DE LA MÉTROPOLE")
