"""How a register heads its acts: number, day and « Objet : » in every order, with and without blank lines. All invented."""

import pytest

from deliberation_cli import parse
from deliberation_cli.reading.detect import plain_page

HEAD = (
    "VILLE DE VALMARIN\nREGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL\nSÉANCE ORDINAIRE DU 3 MARS 2012\n"
    "L'an deux mille douze et le trois mars à dix-neuf heures, le Conseil Municipal, régulièrement convoqué le 24 "
    "février, s'est réuni sous la présidence de M. Max ROY, Maire.\n"
    "PRÉSENTS : M. Max ROY, Mme Ida COLAS, M. Guy SIMON\nSECRÉTAIRE DE SÉANCE : Ida COLAS\n"
)
CLOSING = "Ainsi fait et délibéré les jour, mois et an ci-dessus.\nPour extrait conforme,\nLe Maire : Max ROY\n"
ACTS = (
    ("Achats de l'hiver",
     "Dans la liste jointe figurent les achats de sel et de bois que le maire a signés depuis le 12 novembre\n"
     "2011, pour 4 310 € en tout. Personne ne demande à voir les factures.\n"
     "LE CONSEIL MUNICIPAL, PREND ACTE de la liste.\n"),
    ("Aide au club de pétanque",
     "Lors de la réunion de janvier, le Conseil Municipal a adopté le plan du terrain que le club avait\n"
     "dessiné, et dont les travaux coûtent 2 640 €.\n"
     "LE CONSEIL MUNICIPAL, à l'unanimité, DÉCIDE de verser au club une aide de 500 €.\n"),
    ("Tarifs du lavoir 2012",
     "M. SIMON lit la liste des prix : cinq centimes de plus par machine.\n"
     "LE CONSEIL MUNICIPAL, par 2 voix pour et 1 contre (M. SIMON), APPROUVE les prix.\n"),
    ("Convention avec le rucher",
     "La convention dit qui taille la haie, et quand.\n"
     "LE CONSEIL MUNICIPAL, à l'unanimité, APPROUVE la convention.\n"),
)  # fmt: skip
FORMS = (
    ("Délibération n° {n} du 3 MARS 2012\n{n}° Objet : {title}", "{n}"),
    ("Délibération n° {n} du 3 mars 2012\nObjet : {title}", "{n}"),
    ("Délibération n° {n} du 03/03/2012\n{title}", "{n}"),
    ("Délibération du 3 mars 2012 n° {n}\nObjet : {title}", "{n}"),
    ("Délibération n° {n}\n{n}° Objet : {title}", "{n}"),
    ("Objet : {title}\nDélibération n° 2012-0{n}", "2012-0{n}"),
    ("Objet : {title}\nN° 2012-0{n}", "2012-0{n}"),
    ("N° {n}\nOBJET : {title}", "{n}"),
    ("Délibération n° 2012-0{n} du 3 mars 2012\nObjet : {title}", "2012-0{n}"),
    ("Délibération n° D-2012-0{n}\nRapporteur : M. ROY\nObjet : {title}", "D-2012-0{n}"),
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
    """« … club de pétanque Lors de la réunion de janvier, … »."""
    text = register("{n}. {title}", capitals=False, gap="", closing=False)
    acts = parse([plain_page(" ".join(text.split()))]).sessions[0].deliberations
    assert [act.subject for act in acts] == [title for title, _ in ACTS]
