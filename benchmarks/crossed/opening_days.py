"""Days as clerks write them, in figures and in words, and the dates that stand near a session's own."""

from __future__ import annotations

import datetime as dt

from benchmarks.crossed.draw import Draw

MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
)  # fmt: skip
WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_UNITS = (
    "", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
    "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
)  # fmt: skip


def in_words(number: int) -> str:
    """A number below 40."""
    if number < len(_UNITS):
        return _UNITS[number]
    ten, unit = divmod(number, 10)
    tens = {2: "vingt", 3: "trente"}[ten]
    return tens + (" et un" if unit == 1 else f"-{_UNITS[unit]}" if unit else "")


def day_words(day: dt.date) -> str:
    """« premier », « vingt et un »."""
    return "premier" if day.day == 1 else in_words(day.day)


def long(day: dt.date) -> str:
    """« 1er mai 2022 »."""
    return f"{'1er' if day.day == 1 else day.day} {MONTHS[day.month - 1]} {day.year}"


def short(day: dt.date) -> str:
    """« 1er mai », its year left out."""
    return long(day).rsplit(" ", 1)[0]


def with_weekday(day: dt.date) -> str:
    """« jeudi 12 mai 2022 »."""
    return f"{WEEKDAYS[day.weekday()]} {long(day)}"


TITLE_FORMS = {
    "12 mai 2022": long, "jeudi 12 mai 2022": with_weekday, "12/05/2022": lambda d: f"{d:%d/%m/%Y}",
    "12.05.2022": lambda d: f"{d:%d.%m.%Y}", "12-05-2022": lambda d: f"{d:%d-%m-%Y}",
    "12/05/22": lambda d: f"{d:%d/%m/%y}", "Jeudi 12 Mai 2022": lambda d: with_weekday(d).title().replace("1Er", "1er"),
    "JEUDI 12 MAI 2022": lambda d: with_weekday(d).upper(), "12 MAI 2022": lambda d: long(d).upper(),
    "jeudi 12/05/2022": lambda d: f"{WEEKDAYS[d.weekday()]} {d:%d/%m/%Y}",
    "02 mai 2022": lambda d: f"{d.day:02} {MONTHS[d.month - 1]} {d.year}",
}  # fmt: skip
NEAR_FORMS = {
    "12 mai 2022": long, "jeudi 12 mai 2022": with_weekday, "12/05/2022": lambda d: f"{d:%d/%m/%Y}",
    "12.05.2022": lambda d: f"{d:%d.%m.%Y}", "12/05/22": lambda d: f"{d:%d/%m/%y}",
    "12 mai": short, "jeudi 12 mai": lambda d: f"{WEEKDAYS[d.weekday()]} {short(d)}",
    "12 MAI 2022": lambda d: long(d).upper(), "02 mai 2022": lambda d: f"{d.day:02} {MONTHS[d.month - 1]} {d.year}",
    "douze mai": lambda d: f"{day_words(d)} {MONTHS[d.month - 1]}",
    "douze mai deux mille vingt-deux": lambda d: f"{day_words(d)} {MONTHS[d.month - 1]} deux mille {in_words(d.year - 2000)}",
}  # fmt: skip
"""A convocation may leave out the year."""

FORMULAS = (
    "L'an deux mille {y}, le {d} {m} à {h}, ", "L'an deux mille {y} et le {d} {m}, à {h}, ",
    "L'an deux mil {y}, le {w} {d} {m} à {h}, ", "L'an {Y}, le {D} {m} à {h}, ", "L'an {Y} et le {D} {m} à {h}, ",
    "L'an deux mille {y}, le {D} {m}, à {h}, ", "L'an deux mille {y}\nle {d} {m}\n", "Le {w} {D} {m} {Y} à {h}, ",
    "Le {d} {m} deux mille {y}, à {h}, ", "Le {D} {m} {Y} à {h}, ", "L'AN DEUX MILLE {yu}, LE {du} {mu} À {hu}, ",
    "L'an deux mille {y}, le {d} du mois de {m} à {h}, ", "L an deux mille {yb} le {d} {m} à {h} ",
    "En l'an {Y}, le {w} {D} {m}, à {h}, ", "L'an deux mille {y} le {d} du mois de {m}, à {h}, ",
    "L'an deux mil {yb} le {w} {d} {m} à {h}, ", "Ce {w} {D} {m} {Y} à {h}, ", "L'an deux mille {y}, et le {w} {D} {m}, ",
    "L'an deux-mille-{yh}, le {d} {m}, à {h}, ",
)  # fmt: skip
HOURS = ("vingt heures", "20 heures", "20h30", "18 h 30", "dix-neuf heures trente", "20 H 00", "18:00", "9 heures")


def formula(draw: Draw, day: dt.date) -> str:
    """An opening formula that ends where the body is named."""
    written = draw.words("formula", FORMULAS)
    words, month = in_words(day.year - 2000), MONTHS[day.month - 1]
    hour = draw.words("hour", HOURS)
    return written.format(
        y=words, yb=words.replace("-", " "), yh=words.replace(" ", "-"), yu=words.upper(), Y=day.year,
        d=day_words(day), du=day_words(day).upper(), D="1er" if day.day == 1 else day.day,
        m=month, mu=month.upper(), w=WEEKDAYS[day.weekday()], h=hour, hu=hour.upper(),
    )  # fmt: skip


def drawn_day(draw: Draw) -> dt.date:
    """The day of a session, from 2008 to 2025."""
    return dt.date(2008, 1, 5) + dt.timedelta(days=draw.some(0, 6500))
