"""One thing changed in the text of a sound act makes exactly the findings that it should, and no other.

The act is `fixtures/acts/territoire_2022.md`: 58 members, 36 present, 15 proxies (three holders of two), 7 absent, a
vote table, a stamp, a nested draft of another body, a convention. Each row: words of the text, what they become, the
findings that appear (after a tilde: a finding that was there and now says something else), why.
"""

from collections import Counter
from pathlib import Path

import pytest

from deliberation_cli import check, parse

SOUND = Path(__file__).parent.parent / "fixtures" / "acts" / "territoire_2022.md"
ACT_ID = r"013-200317428-20220303-2022\_TR3\_027-DE"

ROWS = [
    # words, what they become, findings, why
    ("Votants\t51", "Votants\t52", "VOT002/warning", "no way of counting gives 52"),
    ("Votants\t51", "Votants\t50", "VOT002/warning", "fewer voters than votes"),
    ("Suffrages exprimés\t51", "Suffrages exprimés\t50", "VOT001/warning", "51 + 0"),
    ("Suffrages exprimés\t51", "Suffrages exprimés\t49", "VOT001/warning", "51 + 0; the majority is that of the sum"),
    ("Majorité absolue\t26", "Majorité absolue\t25", "VOT004/warning", "half, and not more"),
    ("Majorité absolue\t26", "Majorité absolue\t30", "VOT004/warning", "counted on the members"),
    ("Inscrits\t58", "Inscrits\t59", "ATT002/warning", "36 + 15 + 7 = 58"),
    ("Inscrits\t58", "Inscrits\t57", "ATT002/warning", "36 + 15 + 7 = 58"),
    (
        "Contre\t0",
        "Contre\t1",
        "VOT001/warning VOT002/warning VOT003/error VOT006/warning",
        "unanimous, with one against",
    ),
    ("Abstentions\t0", "Abstentions\t1", "VOT003/error VOT006/info", "52 votes of 51, and « à l'unanimité »"),
    ("Blancs et nuls\t0", "Blancs et nuls\t2", "VOT002/warning VOT003/error", "53 ballots of 51"),
    ("Ne prennent pas part au vote\t0", "Ne prennent pas part au vote\t1", "VOT010/warning", "still counted"),
    ("Pour\t51", "Pour\t49", "VOT001/warning VOT002/warning", "two votes lost"),
    (" – PELISSIER Joël", "", "ATT002/warning VOT003/error", "one present fewer than the vote counts"),
    (" – PELISSIER Joël", " – PELISSIER Joël – PELISSIER Joël", "ATT004/warning", "named twice"),
    ("ARNOUX Céline", "PELISSIER Joël", "ATT003/warning", "present and excused"),
    ("ARNOUX Céline", "QUEYRAS Mathieu", "ATT002/warning", "represented and excused: one member too few"),
    ("ARNOUX Céline – ", "", "ATT002/warning", "one absent left out"),
    (
        "PRADELLE Lucette donne pouvoir à ALBARET Alix",
        "PRADELLE Lucette donne pouvoir à BELLIARD Didier",
        "PRX001/warning",
        "the holder is absent; not decisive",
    ),
    (
        "PRADELLE Lucette donne pouvoir à ALBARET Alix",
        "PRADELLE Lucette donne pouvoir à BARTHÉLEMY Denis",
        "~PRX003/warning",
        "three proxies: over the derogation's two",
    ),
    (
        "**Secrétaire de séance** : BESOMBES Élise",
        "**Secrétaire de séance** : BELLIARD Didier",
        "SES002/warning",
        "the secretary is absent",
    ),
    ("le 24 février 2022", "le 28 février 2022", "SES001/error", "two clear days"),
    ("le 24 février 2022", "le 4 mars 2022", "SES003/warning", "convened after the session"),
    ("Signé, le 09 MARS 2022", "Signé, le 02 MARS 2022", "SES003/warning", "signed before the session"),
    (
        "Date de réception préfecture : 11/03/2022",
        "Date de réception préfecture : 10/03/2022",
        "SES003/warning",
        "received before it was sent",
    ),
    (ACT_ID, ACT_ID.replace("20220303", "20220304"), "TRA002/warning", "the stamp of another day"),
    (ACT_ID, ACT_ID.replace("027", "028"), "TRA003/warning", "the stamp of another act"),
    (ACT_ID, ACT_ID.replace("200317428", "200317429"), "TRA004/warning", "wrong SIREN"),
    (ACT_ID, ACT_ID.replace("-DE", "-AR"), "~TRA005/info", "a decree"),
    (
        "de donner un avis favorable sur",
        "de donner un avis défavorable sur",
        "VOT011/warning",
        "those in favour may be in favour of the opinion: VOT005 leaves it open",
    ),
    ("à l'unanimité de donner", "à la majorité de donner", "", "not said unanimous: nothing to hold against it"),
    (
        "**Étaient présents et ont voté contre :**\n\nNéant",
        "**Étaient présents et ont voté contre :**\n\nAUZIAS Corinne",
        "VOT003/error VOT006/warning VOT007/warning",
        "one named against, none counted",
    ),
]


def judged(folder: Path, text: str) -> Counter[tuple[str, str]]:
    """Findings of a text: code with severity, and message."""
    path = folder / "act.md"
    path.write_text(text, encoding="utf-8")
    return Counter((f"{v.rule}/{v.severity}", v.message) for v in check(parse(path)) if v.status == "fail")


def difference(folder: Path, old: str, new: str) -> tuple[list[str], list[str]]:
    """Codes that appear when `old` becomes `new`, and codes that say something else."""
    sound = SOUND.read_text(encoding="utf-8")
    assert sound.count(old) >= 1
    before, after = judged(folder, sound), judged(folder, sound.replace(old, new))
    gone, come = (Counter(code for code, _ in part.elements()) for part in (before - after, after - before))
    return sorted((come - gone).elements()), sorted((come & gone).elements())


@pytest.mark.parametrize(("old", "new", "expected", "why"), ROWS)
def test_mutation(tmp_path: Path, old: str, new: str, expected: str, why: str) -> None:
    appeared, reworded = difference(tmp_path, old, new)
    wanted = expected.split()
    assert appeared == sorted(word for word in wanted if not word.startswith("~")), why
    assert {word[1:] for word in wanted if word.startswith("~")} <= set(reworded), why


def test_the_sound_act_has_no_error(tmp_path: Path) -> None:
    found = judged(tmp_path, SOUND.read_text(encoding="utf-8"))
    assert not [code for code, _ in found if code.endswith("/error")]
    assert {"PRX003/info", "PRX003/warning", "DOC004/info", "TRA005/info"} <= {code for code, _ in found}
