"""How an item's decision is told in a line or two, under each way of writing titles. Names and sums are invented.

The item stands between others, or is the last: its title must not run on into what was decided, nor what was decided
be taken for a title.
"""

import pytest

from deliberation_cli import parse
from deliberation_cli.reading.detect import plain_page

SITTING = (
    ("Travaux du foyer", "Le conseil municipal, à l'unanimité, retient l'entreprise SIMON pour 12 400 €."),
    ("Bail de la maison Lenoir", None),
    (
        "Subvention à la chorale",
        "Après en avoir délibéré, le conseil décide, par 5 voix et 1 abstention, de verser 300 €.",
    ),
    ("Convention avec la fourrière", "Le conseil municipal approuve la convention à l'unanimité."),
)
"""Title and text of the items of a sitting; of the second only the title."""
LAYOUTS = {
    "ranks": "{n} – {title}\n{text}\n",
    "capitals": "\n{capitals}\n\n{text}\n",
    "acts": "\nDélibération n° 2016-0{n}\n{title}\n{text}\n",
    "subjects": "\nOBJET : {capitals}\n{text}\n",
    "small": "\n{title}\n\n{text}\n",
    "flat ranks": "{n}. {capitals} {text} ",
    "flat acts": "DELIBERATION N° 2016-0{n} : {capitals} {text} ",
}
TOLD = (
    ("Ce point n'ayant pas été inscrit, il est renvoyé à la prochaine séance.", "postponed"),
    ("Le notaire demande un délai. La signature est reportée à la prochaine réunion.", "postponed"),
    ("Décision reportée.", "postponed"),
    ("Affaire retirée de l'ordre du jour.", "postponed"),
    ("Faute d'éléments suffisants, le conseil municipal décide de reporter l'examen de ce point.", "postponed"),
    ("Report à la prochaine séance.", "postponed"),
    ("Mme COLAS trouve le loyer trop bas. Le conseil souhaite un complément d'information.", "postponed"),
    ("Le conseil décide à l'unanimité d'attendre de plus amples renseignements.", "postponed"),
    ("Le conseil, à l'unanimité, remet sa décision à plus tard.", "postponed"),
    ("Le conseil se prononcera lors de la prochaine séance.", "postponed"),
    ("M. ROY propose d'attendre l'avis du notaire. Le conseil est d'accord.", "postponed"),
    ("Demande refusée.", "rejected"),
    ("Refus du conseil municipal.", "rejected"),
    ("Le conseil municipal, après délibération, émet un refus.", "rejected"),
    ("Le conseil vote contre à l'unanimité.", "rejected"),
    ("Le conseil municipal décline cette offre.", "rejected"),
    ("Acte est donné de cette communication.", "noted"),
    ("Le conseil municipal prend connaissance du rapport.", "noted"),
    ("Avis favorable.", "favourable_opinion"),
    ("Avis favorable du conseil.", "favourable_opinion"),
    ("Avis défavorable à l'unanimité.", "unfavourable_opinion"),
    ("Accord du conseil.", "adopted"),
    ("Accordé.", "adopted"),
    ("Accepté à l'unanimité.", "adopted"),
    ("Proposition acceptée.", "adopted"),
    ("Le conseil municipal est d'accord.", "adopted"),
    ("Mise aux voix, la proposition est adoptée par 5 voix pour et 1 contre.", "adopted"),
    ("Il est décidé de louer la maison 450 € par mois.", "adopted"),
    ("Pas d'opposition, la délibération est adoptée.", "adopted"),
)


@pytest.mark.parametrize("last", [False, True], ids=["between", "last"])
@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(("words", "outcome"), TOLD)
def test_an_item_told_in_a_line_stands_among_the_others(words: str, outcome: str, layout: str, last: bool) -> None:
    items = [SITTING[0], SITTING[2], SITTING[3]]
    items.insert(3 if last else 1, SITTING[1])
    written = "".join(
        LAYOUTS[layout].format(n=n, title=title, capitals=title.upper(), text=text or words)
        for n, (title, text) in enumerate(items, 1)
    )
    head = "CONSEIL MUNICIPAL DE VALMARIN\nSEANCE DU 12 MAI 2016\nPrésents : MM. ROY, SIMON, PETIT, Mmes COLAS, BRUN.\n"
    text = f"{head}\n{written}\nLa séance est levée à 22 h 15.\n"
    document = parse([plain_page(" ".join(text.split()) if layout.startswith("flat") else text)])
    read = [(act.subject, act.vote and act.vote.outcome) for act in document.sessions[0].deliberations]
    shouted = "capitals" in LAYOUTS[layout]
    assert read == [(t.upper() if shouted else t, "adopted" if text else outcome) for t, text in items]
