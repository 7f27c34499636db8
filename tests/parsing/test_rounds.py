"""Elections in rounds, in the ways that clerks write them: the last round settles, and no candidate is a title."""

import pytest

from deliberation_cli import parse
from deliberation_cli.reading.detect import plain_page

HEAD = "CONSEIL MUNICIPAL DE VALMARIN\nSEANCE DU 28 MARS 2014\nPrésents : MM. ROY Max, SIMON Guy, PETIT Jean, Mmes COLAS Ida, BRUN Zoé.\n"
BEFORE, AFTER = "Le conseil, à l'unanimité, fixe le repas à 4 €.\n", "Adopté par 17 voix pour et 2 abstentions.\n"
ASKED = "Le maire invite le conseil à procéder à l'élection, au scrutin secret. Candidats : Max ROY, Ida COLAS, Guy SIMON.\n"
ELECTED = "M. Max ROY, ayant obtenu la majorité, est proclamé élu premier adjoint.\n"
ROUNDS = (("Premier tour", 19, 1, 18, 10, (8, 6, 4)), ("Deuxième tour", 19, 2, 17, 9, (9, 6, 2)))
WORDS = {9: "neuf", 8: "huit", 6: "six", 4: "quatre", 2: "deux"}
FORMS = {
    "labels": (
        "{tour} de scrutin :\nNombre de votants : {v}\nBulletins blancs ou nuls : {b}\nSuffrages exprimés : {e}\n"
        "Majorité absolue : {m}\nOnt obtenu :\n- Max ROY : {x} voix\n- Ida COLAS : {y} voix\n- Guy SIMON : {z} voix\n"
    ),
    "dashes": (
        "{tour} – Votants : {v} – Blancs et nuls : {b} – Exprimés : {e} – Majorité absolue : {m}\n"
        "ROY {x} ; COLAS {y} ; SIMON {z}\n"
    ),
    "sentence": (
        "Au {tour}, {v} votants, {b} bulletins blancs, {e} suffrages exprimés, majorité absolue {m} : Max ROY obtient "
        "{x} voix, Ida COLAS obtient {y} voix, Guy SIMON obtient {z} voix.\n"
    ),
    "short labels": (
        "Résultats du {tour} :\nVotants : {v}\nNuls : {b}\nExprimés : {e}\nMajorité : {m}\nM. ROY {x} voix\n"
        "Mme COLAS {y} voix\nM. SIMON {z} voix\n"
    ),
    "words": (
        "{tour} de scrutin\nNombre de bulletins trouvés dans l'urne : {v}\nA déduire : bulletins blancs ou nuls : {b}\n"
        "Suffrages exprimés : {e}\nMajorité absolue : {m}\n"
        "Ont obtenu : ROY Max {xw} voix ({x}), COLAS Ida {yw} voix ({y}), SIMON Guy {zw} voix ({z})\n"
    ),
}
COLUMNS = (
    "        1er tour        2ème tour\nVotants        19        19\nBlancs et nuls        1        2\n"
    "Suffrages exprimés        18        17\nMajorité absolue        10        9\nMax ROY        8        9\n"
    "Ida COLAS        6        6\nGuy SIMON        4        2\nZoé BRUN        retiré\n"
)


def told(form: str) -> str:
    if form == "columns":
        return COLUMNS
    return "".join(
        FORMS[form].format(tour=tour, v=v, b=b, e=e, m=m, x=x, y=y, z=z, xw=WORDS[x], yw=WORDS[y], zw=WORDS[z])
        for tour, v, b, e, m, (x, y, z) in ROUNDS
    )


@pytest.mark.parametrize("flat", [False, True], ids=["lines", "one line"])
@pytest.mark.parametrize("titles", ["{n}. {title}\n{text}", "\n{capitals}\n\n{text}"], ids=["ranks", "capitals"])
@pytest.mark.parametrize("form", [*FORMS, "columns"])
def test_the_last_round_settles(form: str, titles: str, flat: bool) -> None:
    items = [("Tarifs de la cantine", BEFORE), ("Élection du premier adjoint", ASKED + told(form) + ELECTED),
             ("Indemnités des élus", AFTER)]  # fmt: skip
    written = "".join(titles.format(n=n, title=t, capitals=t.upper(), text=x) for n, (t, x) in enumerate(items, 1))
    text = f"{HEAD}\n{written}\nLa séance est levée à 22 h.\n"
    document = parse([plain_page(" ".join(text.split()) if flat else text)])
    acts = document.sessions[0].deliberations
    assert [act.subject for act in acts] == [t.upper() if "capitals" in titles else t for t, _ in items]
    vote = acts[1].vote
    assert vote is not None
    assert (vote.voters, vote.blank_or_null, vote.cast, vote.absolute_majority, vote.in_favour) == (19, 2, 17, 9, None)


def test_votes_told_on_a_line_each_are_no_side_column() -> None:
    """« – Exprimés : 13 » on three lines looked like a column of counts, which is put before the lists."""
    ballot = "Candidat : Guy SIMON. Votants : 15 – Blancs : {b} – Exprimés : {e} – Majorité absolue : {m}\n– SIMON : {e}, élu.\n"
    written = "".join(
        f"DE-2014-0{n} – Élection du {n}e vice-président\n" + ballot.format(b=b, e=e, m=m)
        for n, b, e, m in ((1, 2, 13, 7), (2, 0, 15, 8), (3, 3, 12, 7))
    )
    acts = parse([plain_page(HEAD + written)]).sessions[0].deliberations
    assert [act.vote and (act.vote.cast, act.vote.in_favour) for act in acts] == [(13, 13), (15, 15), (12, 12)]
