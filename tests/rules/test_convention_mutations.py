"""One change to a sound convention makes exactly the finding that it should make, and no other.

Each row: fixture, words, words instead, the rules that must answer, why.
"""

# ruff: noqa: E501 one mutation a line

from collections import Counter
from pathlib import Path

import pytest

from deliberation_cli import check, parse

from .said import hold

FOLDER = Path(__file__).parents[2] / "fixtures" / "conventions"
SERVITUDE, LOCAUX, OBJECTIFS = "servitude", "mise-a-disposition", "objectifs-et-moyens"
GROUPEMENT, DELEGATION, AVENANT = "groupement-de-commandes", "delegation", "avenant"
SERVICE, PROTOCOLE = "service-commun", "protocole"

MUTATIONS = [
    # CNV001
    (SERVITUDE, "ARTICLE 4 – INDEMNITÉ", "ARTICLE 6 – INDEMNITÉ", "CNV001", "a number is jumped, then the order goes back"),
    (LOCAUX, "Article 5 – Assurance", "Article 4 – Assurance", "CNV001", "a number twice"),
    (OBJECTIFS, "Art. 6 - Résiliation", "Art. 7 - Résiliation", "CNV001", "the last number jumps"),
    (AVENANT, "Article 4 : Autres clauses", "Article IV : Autres clauses", "CNV001", "Arabic, then Roman"),
    (SERVICE, "ARTICLE III : MISSIONS", "ARTICLE IV : MISSIONS", "CNV001", "a Roman number twice"),
    (DELEGATION, "Article 5 : Rapport", "Article 5-1 : Rapport", "CNV001", "a change of level"),
    (PROTOCOLE, "ARTICLE 4 – ENTRÉE", "ARTICLE 5 – ENTRÉE", "CNV001", "an article went missing"),
    # CNV002
    (SERVITUDE, "définie à l'article 2", "définie à l'article 9", "CNV002", "no article 9"),
    (SERVITUDE, "figure en annexe 1", "figure en annexe 2", "CNV002", "no annexe 2"),
    (LOCAUX, "applique l'article 6", "applique l'article 16", "CNV002", "no article 16"),
    (LOCAUX, "Annexe 2 : État des lieux\n", "", "CNV002", "the annex is taken away"),
    (OBJECTIFS, "celles de l'article 4", "celles de l'article 8", "CNV002", "no article 8"),
    (OBJECTIFS, "ANNEXE 1\nProgramme d'actions\n", "", "CNV002", "the annex is taken away"),
    (DELEGATION, "selon l'article 3", "selon l'article 33", "CNV002", "no article 33"),
    (DELEGATION, "figurent à l'annexe A", "figurent à l'annexe C", "CNV002", "no annexe C"),
    (GROUPEMENT, "selon l'annexe 1", "selon le barème annexé à la présente convention et l'annexe 1", "CNV002", "no such piece"),
    (PROTOCOLE, "sous réserve de l'article 1", "sous réserve de l'article 7", "CNV002", "no article 7"),
    (SERVICE, "visés à l'article II", "visés à l'article IX", "CNV002", "no Roman article IX"),
    # CNV003
    (LOCAUX, "l'article 2 (Usage)", "l'article 2 (Redevance)", "CNV003", "the title of another article"),
    (SERVITUDE, "définie à l'article 2", "définie à l'article 2 – Indemnité", "CNV003", "a title that is not article 2's"),
    (DELEGATION, "selon l'article 3.", "selon l'article 3 « Redevance annuelle ».", "CNV003", "a title made longer"),
    # CNV004
    (OBJECTIFS, "2024-2026 AVEC", "2024-2027 AVEC", "CNV004", "one year too many in the title"),
    (OBJECTIFS, "du 1er janvier 2024 au 31 décembre 2026", "à compter du 1er janvier 2023", "CNV004", "three years from 2023"),
    (OBJECTIFS, "pour trois ans, du 1er janvier 2024 au 31 décembre 2026", "pour deux ans à compter du 1er janvier 2024", "CNV004", "two years for three"),
    # CNV005
    (LOCAUX, "le 30 juin 2024", "le 30 juin 2023", "CNV005", "due before the vote"),
    (GROUPEMENT, "le 30 avril 2024", "le 28 février 2024", "CNV005", "due before the vote"),
    (PROTOCOLE, "le 31 août 2024", "le 31 août 2023", "CNV005", "due before the vote"),
    (DELEGATION, "avant le 1er juin 2025", "avant le 1er juin 2023", "CNV005", "due before the vote"),
    (SERVITUDE, "à compter de la fin des travaux", "à compter du 1er décembre 2023", "CNV005", "two months from December are past"),
    # CNV006
    (DELEGATION, "L'indemnité est\ncalculée", "Le Bénéficiaire calcule l'indemnité", "CNV006", "a role that nobody defined"),
    (SERVITUDE, "verse au Propriétaire", "verse au Bailleur", "CNV006", "a role that nobody defined"),
    # CNV007
    (SERVITUDE, "Le Propriétaire\nM. Luc ARNAL\nANNEXE", "ANNEXE", "CNV007", "a party does not sign"),
    (PROTOCOLE, "Pour la Société\nM. Éric SALVAN", "Pour la Société\nM. Henri DUMONT", "CNV007", "somebody else signs"),
    (PROTOCOLE, "Pour la Société\nM. Éric SALVAN", "Pour la Région\nM. Henri DUMONT", "CNV007", "a stranger signs for a party"),
    (SERVICE, "Pour la Commune\nOdile PERRAUD", "", "CNV007", "a party does not sign"),
    (AVENANT, "M. Denis LACOUR, président, ci-après", "M. Denis LACOUR, président, ou la directrice, ci-après", "CNV007", "two possible representatives"),
    (OBJECTIFS, "l'Association s'engage à conduire", "le Département s'engage à conduire", "CNV007", "a duty of a body that is no party"),
    # CNV008
    (SERVITUDE, "Fait à Valmont-sur-Leude, le 18 mars 2024", "Fait à Valmont-sur-Leude, le ……………", "CNV008", "no date"),
    (OBJECTIFS, "Fait à Valmont-sur-Leude, le 15 mars 2024", "Fait à ……………, le 15 mars 2024", "CNV008", "no place"),
    (GROUPEMENT, "Fait à Valmont-sur-Leude, le 2 avril 2024", "Fait à ……………, le ……………", "CNV008", "neither place nor date"),
    # CNV009
    (SERVITUDE, "CONVENTION DE SERVITUDE DE PASSAGE EN TRÉFONDS", "CONVENTION DE PRÊT DE MATÉRIEL DE SONORISATION", "CNV009", "another convention is annexed"),
    (GROUPEMENT, "CONVENTION CONSTITUTIVE D'UN GROUPEMENT DE COMMANDES\nPOUR L'ACHAT D'ÉLECTRICITÉ", "CONVENTION DE VEILLE JURIDIQUE", "CNV009", "another convention is annexed"),
    # CNV010
    (DELEGATION, "12 000 € TTC", "12 200 € TTC", "CNV010", "not 20 % more"),
    (DELEGATION, "une TVA de 20 %", "une TVA de 10 %", "CNV010", "another rate"),
    (OBJECTIFS, "un acompte de 18 000 €", "un acompte de 17 000 €", "CNV010", "parts short of the total"),
    (OBJECTIFS, "totale de 30 000 €", "totale de 33 000 €", "CNV010", "a total over its parts"),
]  # fmt: skip


def findings(text: str, path: Path, change: str = "") -> Counter[str]:
    path.write_text(text, encoding="utf-8")
    document = parse(path)
    assert len(document.conventions) == 1
    french, english = (
        [v for v in check(document, select=["CNV"], lang=lang) if v.status == "fail"] for lang in ("fr", "en")
    )
    if change:
        hold("CNV", change, french, english)
    return Counter(v.rule for v in french)


@pytest.mark.parametrize(
    ("name", "old", "new", "rule", "why"), MUTATIONS, ids=[f"{m[0]}-{m[3]}-{m[4]}" for m in MUTATIONS]
)
def test_one_change_one_finding(name: str, old: str, new: str, rule: str, why: str, tmp_path: Path) -> None:
    text = (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    assert text.count(old) == 1, "the mutation must change one place"
    change = f"{name}: « {old} » → « {new} »"
    assert findings(text.replace(old, new), tmp_path / "act.txt", change) == Counter({rule: 1}), why


def test_there_are_forty() -> None:
    assert len(MUTATIONS) >= 40


@pytest.mark.parametrize("name", sorted({m[0] for m in MUTATIONS}))
def test_what_is_sound_stays_sound(name: str, tmp_path: Path) -> None:
    text = (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    assert not findings(text, tmp_path / "act.txt")
    upper = text.replace("–", "-").replace("’", "'")
    assert not findings(upper, tmp_path / "act.txt"), "other dashes and apostrophes change nothing"
