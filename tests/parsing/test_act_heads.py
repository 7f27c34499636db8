"""How a register heads its acts: number, day and « Objet : » in every order, with and without blank lines. All invented."""

import pytest

from deliberation_cli import parse
from deliberation_cli.reading.detect import plain_page

HEAD = (
    "VILLE DE VALMARIN\nREGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL\nSÉANCE ORDINAIRE DU 18 FÉVRIER 2010\n"
    "L'an deux mille dix et le dix-huit février à dix-huit heures trente, le Conseil Municipal, régulièrement convoqué le 11 "
    "février, s'est réuni sous la présidence de M. Max ROY, Maire.\n"
    "PRÉSENTS : M. Max ROY, Mme Ida COLAS, M. Guy SIMON\nSECRÉTAIRE DE SÉANCE : Ida COLAS\n"
)
CLOSING = "Ainsi fait et délibéré les jour, mois et an ci-dessus.\nPour extrait conforme,\nLe Maire : Max ROY\n"
ACTS = (
    ("Compte rendu de délégations",
     "Dans le cadre des délégations consenties au Maire par le Conseil Municipal lors de la séance du 29 mars\n"
     "2008, il est proposé de PRENDRE ACTE des décisions intervenues depuis la dernière séance.\n"
     "LE CONSEIL MUNICIPAL, PREND ACTE des décisions qui lui sont présentées.\n"),
    ("Subvention à l'office de tourisme",
     "Lors de la précédente séance, le Conseil Municipal a adopté le budget supplémentaire de l'Office\n"
     "de Tourisme, qui s'équilibrait à 346.120 €.\n"
     "LE CONSEIL MUNICIPAL, à l'unanimité, DÉCIDE d'attribuer à l'Office une subvention.\n"),
    ("Tarifs du port 2010",
     "M. SIMON présente la grille : hausse moyenne de 1,8 % pour les abonnements.\n"
     "LE CONSEIL MUNICIPAL, par 2 voix pour et 1 contre (M. SIMON), APPROUVE les tarifs annexés.\n"),
    ("Convention avec le conservatoire",
     "La convention a pour objet la gestion des 14 hectares du site.\n"
     "LE CONSEIL MUNICIPAL, à l'unanimité, APPROUVE la convention.\n"),
)  # fmt: skip
FORMS = (
    ("Délibération n° {n} du 18 FÉVRIER 2010\n{n}° Objet : {title}", "{n}"),
    ("Délibération n° {n} du 18 février 2010\nObjet : {title}", "{n}"),
    ("Délibération n° {n} du 18/02/2010\n{title}", "{n}"),
    ("Délibération du 18 février 2010 n° {n}\nObjet : {title}", "{n}"),
    ("Délibération n° {n}\n{n}° Objet : {title}", "{n}"),
    ("Objet : {title}\nDélibération n° 2010-0{n}", "2010-0{n}"),
    ("Objet : {title}\nN° 2010-0{n}", "2010-0{n}"),
    ("N° {n}\nOBJET : {title}", "{n}"),
    ("Délibération n° 2010-0{n} du 18 février 2010\nObjet : {title}", "2010-0{n}"),
    ("Délibération n° D-2010-0{n}\nRapporteur : M. ROY\nObjet : {title}", "D-2010-0{n}"),
)


def register(form: str, capitals: bool, gap: str, closing: bool) -> str:
    acts = "".join(
        f"{gap}{form.format(n=n, title=title.upper() if capitals else title)}\n{gap}{text}{CLOSING * closing}"
        for n, (title, text) in enumerate(ACTS, 1)
    )
    return HEAD + acts + "La séance est levée à 20 h.\n" * (not closing)


@pytest.mark.parametrize("closing", [False, True], ids=["minutes", "extracts"])
@pytest.mark.parametrize("gap", ["", "\n"], ids=["no blank line", "blank lines"])
@pytest.mark.parametrize("capitals", [False, True], ids=["small", "capitals"])
@pytest.mark.parametrize(("form", "number"), FORMS, ids=[form.replace("\n", " / ") for form, _ in FORMS])
def test_the_head_of_an_act(form: str, number: str, capitals: bool, gap: str, closing: bool) -> None:
    document = parse([plain_page(register(form, capitals, gap, closing))])
    read = [(act.number, act.subject) for session in document.sessions for act in session.deliberations]
    titles = [title.upper() if capitals else title for title, _ in ACTS]
    assert read == [(number.format(n=n), title) for n, title in enumerate(titles, 1)]


def test_a_sentence_opens_behind_a_title_on_one_line() -> None:
    """« … l'office de tourisme Lors de la précédente séance, … »."""
    text = register("{n}. {title}", capitals=False, gap="", closing=False)
    acts = parse([plain_page(" ".join(text.split()))]).sessions[0].deliberations
    assert [act.subject for act in acts] == [title for title, _ in ACTS]
