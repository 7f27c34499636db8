"""Items numbered in every form, with an agenda above and without: each number, and the title behind it."""

import re

import pytest

from deliberation_cli import parse
from deliberation_cli.reading.detect import plain_page
from tests.parsing.test_named_voters import HEAD

OPENING = HEAD.split("1. Tarifs")[0]
TITLES = ("Convention avec le syndicat des eaux", "Tarifs de la cantine", "Bail du moulin")
ROMAN = ("I", "II", "III")
FORMS = (
    "{0:03} – ", "{0:03}. ", "{0:03} : ", "{0:03} ", "{0:03}/ ", "{0} – ", "{1} – ", "{1}. ", "{1}/ ", "{1} ",
    "D{0:03} – ", "D{1} – ", "n° {0:03} : ", "2018-{0:03} – ", "{0:03}/2018 ", "18-{0:03} ", "23-D-{0:03} – ",
    "V.2023.{0:03} – ", "DEL 2023_{0:03} : ", "Délibération {0:03} : ", "2023.05.04-{2:02} – ", "2023 05 {2:02} – ",
    "20230504_{2:02} - ", "{2})- ", "({2}) ", "{2}°/ ", "1.{2} – ", "A{2} – ", "{roman} – ", "POINT {2} – ",
    "O/J N°{2} – ", "OJ N° {2} : ",
)  # fmt: skip
WORDS = re.compile(r"^(?:n° ?|D[eé]lib[eé]ration |DEL (?=2)|POINT |O/J N°|OJ N° )|[\s–.:/()°-]+$|^\(")


def numbered(form: str, i: int) -> str:
    return form.format(40 + i, 98 + i, 1 + i, roman=ROMAN[i])


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("agenda", [False, True], ids=["no agenda", "agenda"])
@pytest.mark.parametrize("capitals", [False, True], ids=["small", "capitals"])
@pytest.mark.parametrize("form", FORMS)
def test_numbers(form: str, capitals: bool, agenda: bool, gap: str) -> None:
    titles = [title.upper() if capitals else title for title in TITLES]
    heads = [f"{numbered(form, i)}{title}" for i, title in enumerate(titles)]
    text = OPENING + ("ORDRE DU JOUR\n" + "\n".join(heads) + "\n\n" if agenda else "")
    for head in heads:
        text += (
            f"{gap}{head}{gap}M. le Maire présente le dossier.\n"
            "Le conseil municipal, après en avoir délibéré, à l'unanimité, approuve cette proposition.\n"
        )
    deliberations = parse([plain_page(text)]).sessions[0].deliberations
    assert [item.subject for item in deliberations] == titles
    plain = [re.sub(r"\W", "", WORDS.sub("", item.number or "")) for item in deliberations]
    assert plain == [re.sub(r"\W", "", WORDS.sub("", numbered(form, i))) for i in range(3)]
