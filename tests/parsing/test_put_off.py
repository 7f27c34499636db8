"""Words by which an item is put off without a vote, and words that only speak of putting off. All invented."""

import pytest

from deliberation_cli.parsing.text.flow import build_flow
from deliberation_cli.parsing.votes.put_off import puts_off
from deliberation_cli.reading.detect import plain_page
from tests.parsing.typeset import whole

ROWS = [
    ("Mme le Maire propose de retirer ce point et de le reporter à une séance ultérieure.", "le Maire propose de retirer ce point"),
    ("M. le Maire propose de retirer\nce point.", "le Maire propose de retirer ce point"),
    ("Le Président propose d’ajourner la question.", "Le Président propose d’ajourner la question"),
    ("Le Président propose d ajourner ce point.", "Le Président propose d ajourner ce point"),
    ("Le Président propose de reporter le classement. Accord.", "Le Président propose de reporter le classement"),
    ("M. le Maire propose de différer l’examen de ce dossier.", "le Maire propose de différer l’examen de ce dossier"),
    ("Madame le Maire retire l’affaire de l’ordre du jour.", "le Maire retire l’affaire"),
    ("Monsieur le Maire RETIRE ce point.", "le Maire RETIRE ce point"),
    ("Il nous manque un avis, je retire la question.", "je retire la question"),
    ("Ce dossier, non finalisé par le bureau d’études, est ajourné.", "Ce dossier, non finalisé par le bureau d’études, est ajourné"),
    ("La motion relative à la desserte est repoussée à une prochaine séance.", "La motion relative à la desserte est repoussée"),
    ("Le conseil, faute de chiffrage, reporte sa décision.", ", reporte sa décision"),
    (": Remis au prochain Conseil.", "Remis au prochain Conseil"),
    ("M. ROY propose de reporter ce point à la prochaine séance ; le conseil en est d'accord.", "propose de reporter ce point"),
    ("M. Luc ROY, maire, propose de retirer ce dossier.", "M. Luc ROY, maire, propose de retirer ce dossier"),
    ("La liste n'ayant pas été jointe, elle sera votée au prochain conseil.", "elle sera votée au prochain conseil"),
    ("La demande de M. ROY sera réexaminée lors de la prochaine réunion.", "La demande de M. ROY sera réexaminée lors de la prochaine réunion"),
    ("Le contrat sera revu à la réunion d'automne ; le bail sera revu à la séance de novembre.", "le bail sera revu à la séance de novembre"),
    ("Cette question sera rediscutée ultérieurement.", "Cette question sera rediscutée ultérieurement"),
    ("La vente est reportée à une autre séance.", "vente est reportée à une autre séance"),
    ("Décision remise à plus tard.", "Décision remise à plus tard"),
    ("Le conseil en délibérera lors de sa prochaine séance.", "conseil en délibérera lors de sa prochaine séance"),
    ("Le projet est mis en attente.", "Le projet est mis en attente"),
    ("Loyer du garage\nSursis à statuer.", "Sursis à statuer"),
    ("Ce point de l'ordre du jour est supprimé et reporté.", "point de l'ordre du jour est supprimé et reporté"),
    ("M. ROY propose d'attendre l'avis du notaire. Le conseil en est d'accord.", "propose d'attendre"),
    ("M. ROY propose d'attendre l'avis du notaire. M. SIMON s'y oppose.", None),
    ("Les travaux seront reçus en mai ; le préfet en sera informé ultérieurement.", None),
    ("La décision sera prise par le Département à la prochaine session.", None),
    ("M. ROY demande que ce point soit retiré de l'ordre du jour.", None),
    ("M. ROY propose de reporter ce point. M. SIMON rappelle le calendrier.", None),
    ("Le Président a reporté son voyage. Le rapport annuel est présenté.", None),
    ("La société reporte ses travaux au printemps ; M. ROY se retire.", None),
    ("Le rapport de la chambre est présenté, le projet est retenu.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words"), ROWS)
def test_puts_off(text: str, words: str | None) -> None:
    flow = build_flow([plain_page(text)])
    found = puts_off(flow, whole(flow))
    assert (flow.slice(found.span).strip(" :") if found else None) == words
