"""The specification of dates and hours as clerks write them: (words, what is read, why the row exists)."""

import pytest

from deliberation_cli.parsing.grammar.date_words import WEEKDAYS
from deliberation_cli.parsing.grammar.dates import WrittenDate, find_dates
from deliberation_cli.parsing.grammar.hours import read_hour
from deliberation_cli.parsing.session.session import read_session
from tests.parsing.typeset import typeset, whole

FIGURES = [
    ("le 6 avril 2021", "2021-04-06", "the plain date"),
    ("mardi 6 avril 2021", "mardi 2021-04-06", "a weekday before"),
    ("Mardi, 6 avril 2021", "mardi 2021-04-06", "a comma behind the weekday"),
    ("MARDI 06 AVRIL 2021", "mardi 2021-04-06", "capitals, a zero before"),
    ("le lundi 6 avril 2021", "lundi 2021-04-06", "a weekday that is not that day's is kept: SES006 judges it"),
    ("30 M AI 2013", "2013-05-30", "a capital that a font set apart from its word"),
    ("Mercredi30 mars 2016", "mercredi 2016-03-30", "no space behind the weekday"),
    ("06/04/2021", "2021-04-06", "strokes"),
    ("le mardi 06/04/2021", "mardi 2021-04-06", "a weekday before figures"),
    ("06 / 04 / 2021", "2021-04-06", "strokes with spaces"),
    ("06-04-2021", "2021-04-06", "hyphens"),
    ("06.04.2021", "2021-04-06", "full stops"),
    ("Réunion du 06 04 2021", "2021-04-06", "spaces, where « du » says that it is a date"),
    ("01/03/23", "2023-03-01", "two figures of the year: day first"),
    ("1/3/23", "2023-03-01", "no zeros"),
    ("03/06/98", "1998-06-03", "two figures of the last century"),
    ("2021-04-06", "2021-04-06", "as machines write it"),
    ("le 1er mars 2023", "2023-03-01", "the ordinal of the first"),
    ("1ER MARS 2023", "2023-03-01", "the same in capitals"),
    ("le 1 er mars 2023", "2023-03-01", "a raised ordinal, set apart"),
    ("le 1° mars 2023", "2023-03-01", "a ring for the ordinal"),
    ("le 3ème juin 2019", "2019-06-03", "an ordinal where French has none"),
    ("14 déc. 2018, 9 fév 2017", "2018-12-14, 2017-02-09", "months cut short, with a full stop and without"),
    ("18 JAN 2018, 15 juill. 2019", "2018-01-18, 2019-07-15", "months cut elsewhere"),
    ("le 6-avril-2021", "2021-04-06", "hyphens between words"),
    ("6-avr-21", "2021-04-06", "as spreadsheets write it"),
    ("le 6 avril", "--04-06", "no year: none is made up"),
    ("le 6 avril 20h30", "--04-06", "an hour is no year"),
    ("le 6 avril,\n2021", "2021-04-06", "the year on the next line"),
    ("le 6 avril de l'année 2021", "2021-04-06", "the year told as one"),
    ("6avril2021", "2021-04-06", "no spaces, as some printed pages give them"),
    ("loi n° 82-213 du 2 mars 1982", "1982-03-02", "the number of a law is no date, its date is one"),
    ("loi du 5 avril 1884", "1884-04-05", "laws are old"),
]
IN_WORDS = [
    ("le six avril deux mille vingt et un", "2021-04-06", "all in words"),
    ("du douze mai deux mille vingt-deux", "2022-05-12", "hyphens"),
    ("Ce jourd'hui, mardi six avril de l'an deux mil vingt et un", "mardi 2021-04-06", "the year told as one"),
    ("L'an deux mil vingt et un, le six avril à dix-neuf heures", "2021-04-06", "the formula of the opening"),
    ("L'an deux mille vingt-et-un et le six avril à 19h00", "2021-04-06", "« et le », hyphens everywhere"),
    ("L'AN DEUX MILLE VINGT ET UN, LE SIX DU MOIS D'AVRIL", "2021-04-06", "capitals, « du mois d' »"),
    ("L'an deux mille quatorze le six du mois de novembre", "2014-11-06", "no comma, « du mois de »"),
    ("L'an deux mil vingt et deux, le premier mars", "2022-03-01", "an « et » too many, « premier »"),
    ("L'an Deux-Mil-Vingt, le douze juin", "2020-06-12", "a hyphen between all words of the year"),
    ("L'an deux mille dix neuf et le vingt cinq du mois de mars", "2019-03-25", "no hyphens at all"),
    ("L'an deux mil vingt-trois, le vingt et un septembre", "2023-09-21", "« et » in the day"),
    ("L'an deux mille douze, le trente et un janvier", "2012-01-31", "the last of the month"),
    ("L'an deux mille vingt deux six avril", "2022-04-06", "nothing between year and day"),
    ("L'an deux mille, le trois mars", "2000-03-03", "a year without units"),
    ("L'an deux milles neuf, le trois mars", "2009-03-03", "an s too many"),
    ("L'an deux mile neuf, le trois mars", "2009-03-03", "an l too few"),
    ("L'an mil neuf cent quatre-vingt-dix-huit, le trois mars", "1998-03-03", "the last century"),
    ("L'an mille neuf cent soixante et onze, le trois mars", "1971-03-03", "« mille », « soixante et onze »"),
    ("L'an 2021 et le 6 avril à 20 H 30", "2021-04-06", "the formula in figures"),
    ("L'an deux mille\nvingt et un,\nle six avril", "2021-04-06", "line ends inside"),
    ("L'an deux mille vingt et un, le 6 avril 2021", "2021-04-06", "the year told twice"),
    ("L'an deux mille vingt et un, mardi le six avril", "mardi 2021-04-06", "the weekday before « le »"),
    ("L'an deux mille vingt et un - le 06 avril", "2021-04-06", "a dash for the comma"),
    ("L'an deux mille vingt et un : le 06 avril", "2021-04-06", "a colon for the comma"),
    ("L'an deux mille vingt et un, à vingt heures trente, le six avril", "2021-04-06", "the hour before the day"),
    ("L'an deux mille vingt et un (2021), le six (6) avril", "2021-04-06", "figures in brackets repeat the words"),
    ("L'année deux mille vingt et un, le six avril", "2021-04-06", "« l'année »"),
    ("l'an de grâce deux mille vingt et un, le six avril", "2021-04-06", "of grace"),
    ("Deux mille vingt et un, le six avril", "2021-04-06", "the first words lost, or never written"),
    ("L'an deux mille seize, le vingt-neuf février", "2016-02-29", "a leap day"),
    ("L'an deux mille vingt et un, le six du mois courant", "", "the month is not told"),
]
SCANS = [
    ("L'an deux mille Vingt-Cing, le six avril", "2025-04-06", "q seen as g"),
    ("I'an deux mille vlngt et un, le slx avrll", "2021-04-06", "i seen as l, l as I"),
    ("L'an deux rnille vingt et un, le hult avri1", "2021-04-08", "m seen as rn, i as l, l as 1"),
    ("Lan deux mille vingt et un, le six avril", "2021-04-06", "no apostrophe"),
    ("l an deux mille vingtet un, le six avril", "2021-04-06", "a space lost, one too many"),
    ("le ler avril 2021, le 1e' avril 2021", "2021-04-01, 2021-04-01", "« 1er » can be nothing else"),
    ("le 6 decernbre 2021", "2021-12-06", "m seen as rn in a month"),
    ("Iundi 5 avril 2021", "lundi 2021-04-05", "l seen as I in a weekday"),
    ("le l2 avril 2021", "", "12 or 2: a figure that is spoilt is not read, and never half of it"),
    ("l2/04/2021", "", "the same among strokes"),
    ("le 6 avril 202l, le 6 avril 2O21", "", "a year that is spoilt is not a year that is missing"),
    ("10/04/20 21", "", "a year cut in two is not 2020"),
    ("10/04/20 18h30", "2020-04-10", "an hour behind the year cuts nothing"),
    ("le 6 avril 20 21", "", "nor in words"),
]
NO_SUCH_DAY = [
    ("le 31 février 2021", "", "never repaired"),
    ("le 29 février 2021", "", "no leap year"),
    ("le 29 février", "--02-29", "a leap day whose year is not told"),
    ("L'an deux mille vingt et un, le trente et un avril", "", "in words"),
    ("le trente-deux mars 2021", "", "no month has so many days"),
    ("32/01/2021", "", "nor in figures"),
    ("06/13/2021", "", "no such month, and months do not come first"),
    ("00/04/2021", "", "no day naught"),
]
SEVERAL = [
    ("06/04/2021 07/04/2021", "2021-04-06, 2021-04-07", "one after the other"),
    ("Convocation : 6 avril 2021 Affichage : 7 avril 2021", "2021-04-06, 2021-04-07", "two labels on one line"),
    ("du 06/04/2021 au 09/04/2021", "2021-04-06, 2021-04-09", "a stretch of days"),
    ("du 1er janvier au 31 décembre 2021", "--01-01, 2021-12-31", "the year stands with the last only"),
    ("les 6 et 13 avril 2021", "2021-04-13", "a day without a month is no date"),
]
NO_DATES = [
    ("article L. 2121-10, n° 82-213, 04 93 12 06 21", "", "articles, numbers of laws, telephones"),
    ("délibération 2021-04-06-03, n° 21/04/06-12, 06/04/2021/12", "", "numbers of acts that begin as dates do"),
    ("12,50 €, 100/04/2021, 13 présents, 1er adjoint, à six heures", "", "sums, fractions, counts, ranks, hours"),
    ("6 avril 12021", "", "no such year"),
]


def told(date: WrittenDate) -> str:
    """A date as the rows write it; « -- » stands for a year that is not told."""
    weekday = "" if date.weekday is None else f"{WEEKDAYS[date.weekday]} "
    return f"{weekday}{date.year or '-'}-{date.month:02}-{date.day:02}"


@pytest.mark.parametrize(
    ("words", "want", "why"),
    [*FIGURES, *IN_WORDS, *SCANS, *NO_SUCH_DAY, *SEVERAL, *NO_DATES],
    ids=lambda word: word[:40],
)
def test_dates(words: str, want: str, why: str) -> None:
    flow = typeset(words)
    assert ", ".join(told(found.value) for found in find_dates(flow, whole(flow))) == want, why


MET, CONVENED = "2021-04-06", "2021-03-31"
MEETINGS = [
    ("L'an deux mille vingt et un, le six avril, le Conseil municipal s'est réuni.", MET, None, "the formula"),
    ("Séance du 6 avril 2021\nConvocation du 31 mars 2021\nAffichage : 1er avril 2021", MET, CONVENED, "a date each"),
    ("Convocation du 31 mars 2021\nAffichage : 1er avril 2021\nSéance du 6 avril 2021", MET, CONVENED, "another order"),
    ("Date d'affichage : 1er avril 2021\nDate de convocation : 31 mars 2021", None, CONVENED, "the meeting's is not told"),
    ("Convocation : 31/03/2021 - Affichage : 31/03/2021 - Séance : 06/04/2021", MET, CONVENED, "labels on one line"),
    ("Date de la séance\n06/04/2021\nDate de convocation\n31/03/2021", MET, CONVENED, "labels above their dates"),
    ("dates : convocation 31/03/2021, affichage 31/03/2021, séance 06/04/2021", MET, CONVENED, "labels without colons"),
    ("Séance du 6 avril 2021 (convocation du 31 mars 2021)", MET, CONVENED, "the convocation in brackets"),
    (
        "Le Conseil municipal, convoqué le trente et un mars deux mille vingt et un, s'est réuni le six avril deux mille "
        "vingt et un.",
        MET, CONVENED, "both in words, in one sentence",
    ),
    ("Le Conseil municipal s'est réuni le 6 avril 2021 à 20h30, sur convocation du 31 mars.", MET, CONVENED, "no year"),
    (
        "L'an deux mille vingt et un, le six janvier, le Conseil, dûment convoqué le 29 décembre, s'est réuni.",
        "2021-01-06", "2020-12-29", "no year, and the convocation stands before the meeting",
    ),
    (
        "Le quorum n'ayant pas été atteint le 30 mars 2021, le Conseil, à nouveau convoqué le 31 mars 2021, s'est réuni le "
        "6 avril 2021.",
        MET, CONVENED, "the meeting that failed",
    ),
    ("Le mardi 6 avril 2021 à vingt heures trente, le Conseil municipal s'est réuni.", MET, None, "the day opens"),
    ("Le Conseil municipal s'est réuni salle du 8 mai 1945, le 6 avril 2021 à 18 h.", MET, None, "the name of a room"),
    ("s'est réuni à la mairie, 3 rue du 19 mars 1962, le mardi 6 avril 2021.", MET, None, "the name of a street"),
    ("MAIRIE DE VAL\nPlace du 11 novembre 1918\nSéance du 6 avril 2021", MET, None, "the name of a square"),
    ("Subvention pour la fête du 14 juillet 2021\nConseil municipal du 6 avril 2021", MET, None, "the name of a feast"),
    ("M. Guy BRET, né le 3 mars 1955, est élu.\nSéance du 6 avril 2021", MET, None, "a birthday"),
    ("Val, le 9 avril 2021\nConseil municipal\nSéance du mardi 6 avril 2021", MET, None, "the date of a letter"),
    ("Envoyé en préfecture le 09/04/2021\nPublié le 10/04/2021\nSéance du 6 avril 2021", MET, None, "a stamp"),
    ("Envoyé en préfecture le 09/04/2021\nReçu en préfecture le 09/04/2021", None, None, "a stamp alone"),
    ("Vu la loi n° 82-213 du 2 mars 1982 relative aux droits des communes.", None, None, "the date of a law"),
    ("Vu le décret du 14 mai 2020 ; Vu l'arrêté préfectoral du 3 juin 2020 ;", None, None, "decrees and orders"),
    ("Conseil municipal du 6 avril 2021\nApprobation du procès-verbal du 2 mars 2021", MET, None, "the last meeting's"),
    ("Approuvé en séance du 4 mai 2021\nProcès-verbal du conseil du 6 avril 2021", MET, None, "the next meeting approved it"),
    ("Prochaine séance le 4 mai 2021\nConseil municipal du 6 avril 2021", MET, None, "the next meeting is another"),
    ("La prochaine séance aura lieu le mardi 4 mai 2021 à 20h30.", None, None, "and it is not this one"),
    (
        "Vu l'avis de la commission des finances du 30 mars 2021\nConseil municipal du 6 avril 2021",
        MET, None, "a committee met before",
    ),
    ("Objet : le zonage\nDate & lieu : 6 avril 2021\nProchaine réunion : le lundi 10 mai 2021", MET, None, "a form"),
    (
        "Conseil municipal du 6 avril 2021\nLe Maire rappelle à l'assemblée que lors de la réunion du 2 mars 2021 il fut dit",
        MET, None, "the assembly is told, it does not assemble",
    ),
    ("L'an deux mille vingt et un,\nLe : six avril\nLe conseil s'est réuni", MET, None, "a colon behind « Le »"),
    ("Date de convocation : 30 mars 2021\nVOTANTS : 27\nLe six avril deux mille vingt et un, à 18 heures, le conseil s'est réuni",
     MET, "2021-03-30", "it opens its line, behind the convocation's"),
    ("Séance du 6 avril 2021\nDate de convocation : Envoyé en préfecture le 12/04/2021 Reçu en préfecture le 12/04/2021 Affiché le "
     "13/04/2021 ID : 031-213100456-20210406-12-DE 30 mars 2021", MET, "2021-03-30", "a stamp laid over the line"),
    ("Séance du 6 avril 2021\nDate de convocation : Reçu en préfecture le 12/04/2021\nVotants : 12", MET, None,
     "only the stamp's date is left"),
    ("Le mardi six avril 2021, les membres du conseil se sont réunis sur convocation du Maire, adressée le deux du même mois.",
     MET, "2021-04-02", "of the same month"),
    ("Le 6 avril 2021, le conseil, dûment convoqué le 2 courant, s'est réuni", MET, "2021-04-02", "of the current month"),
    ("Séance du 31 février 2021", None, None, "no such day: none is read"),
    ("Fait et délibéré à Val, les jour, mois et an que dessus.", None, None, "no date at all"),
]  # fmt: skip


@pytest.mark.parametrize(("head", "date", "convened", "why"), MEETINGS, ids=[row[3] for row in MEETINGS])
def test_meeting_and_convocation(head: str, date: str | None, convened: str | None, why: str) -> None:
    flow = typeset(head)
    session = read_session(flow, whole(flow), None).value
    read = [day and day.isoformat() for day in (session.date, session.convened_on)]
    assert read == [date, convened], why


DEPARTMENTS = [
    (
        "DEPARTEMENT DE LA HAUTE-VIRE ARRONDISSEMENT DE BRESNES CANTON DE LOUVIGNE COMMUNE DE SAINT-CYR",
        "HAUTE-VIRE",
        "one line",
    ),
    ("Département des Deux Rives\nCommune de Val", "Deux Rives", "a line of its own"),
    (
        "Département du Levant Communauté de communes VAL ET PLATEAU",
        "Levant",
        "the authority behind it is another line",
    ),
    ("Département de Loire et Vire Bureau communautaire", "Loire et Vire", "a small word between two names"),
    ("DÉPARTEMENT DU VAL DÉLIBÉRATION DE LA COMMISSION PERMANENTE", "VAL", "nor is the act's own title a part of it"),
    ("DÉPARTEMENT DU VAL D'OR REGISTRE DES DÉLIBÉRATIONS", "VAL D'OR", "the register behind it"),
]


@pytest.mark.parametrize(("head", "department", "why"), DEPARTMENTS)
def test_department(head: str, department: str, why: str) -> None:
    flow = typeset(head)
    assert read_session(flow, whole(flow), None).value.department == department, why


LOST_SIGNS = [
    ("L an deux mille", "l'an deux mille", "the opening formula"),
    ("il s est réuni à l unanimité d une voix", "il s'est reuni a l'unanimite d'une voix", "small letters"),
    ("CONSEIL D ADMINISTRATION", "conseil d'administration", "capitals before a word of titles"),
    ("Mmes D ALBERT, L EMERY", "mmes d albert, l emery", "capitals may be somebody's initial"),
    ("DELIBERATION N 12", "deliberation n°12", "the sign of a number"),
    ("Présent s Alain", "present s alain", "a plural that came apart"),
]


@pytest.mark.parametrize(("text", "folded", "why"), LOST_SIGNS)
def test_lost_signs(text: str, folded: str, why: str) -> None:
    assert typeset(text).fold.strip() == folded, why


HOURS = [
    ("arrivé à 20h30", "20:30", "the plain hour"),
    ("à 18 H 00", "18:00", "capitals and spaces"),
    ("à 20 h.", "20:00", "no minutes"),
    ("à 9 heures 05", "09:05", "« heures » between"),
    ("à 20:30", "20:30", "a colon"),
    ("à vingt heures trente", "20:30", "in words"),
    ("à dix-huit heures", "18:00", "in words, no minutes"),
    ("à vingt heures quarante-cinq minutes", "20:45", "« minutes » behind"),
    ("à vingt heures et demie", "20:30", "half past"),
    ("à dix-neuf heures 15", "19:15", "half in words"),
    ("à minuit", "00:00", "the hour that has a name"),
    ("à 25h30", None, "no clock shows it"),
    ("12 habitants, 20 hectares, le point 12:3", None, "no hours"),
]


@pytest.mark.parametrize(("words", "want", "why"), HOURS, ids=[row[0] for row in HOURS])
def test_hours(words: str, want: str | None, why: str) -> None:
    assert read_hour(typeset(words).fold) == want, why
