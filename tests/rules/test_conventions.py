"""CNV001–CNV010 over conventions written as data, one case a line; whole answers are in `said/CNV00x.yaml`.

`test_convention_mutations.py` holds parser and rules together, on whole acts; here stand each rule's bounds, missing
values and pointers, whatever the parser reads.
"""

# ruff: noqa: E501 one case a line

import pytest

from deliberation_cli.models import Party, Signatory
from deliberation_cli.rules.convention.cnv006_defined_terms import items
from deliberation_cli.rules.convention.cnv007_parties_and_signatories import likeness
from deliberation_cli.rules.convention.cnv010_amounts import euros, with_tax

from .acts import statuses


def articles(*numbers: str) -> str:
    listed = [f'{{number: "{number}"}}' for number in numbers]
    return f"articles: [{', '.join(listed)}]"


def reference(kind: str, number: str | None, internal: bool | None, title: str | None = None) -> str:
    written = "null" if internal is None else str(internal).lower()
    target = f"{kind} {number or title or 'ci-jointe'}"
    parts = [f"target: {target}", f"kind: {kind}", f"internal: {written}"]
    parts += [f'number: "{number}"'] if number else []
    parts += [f"title: {title}"] if title else []
    return "{" + ", ".join(parts) + "}"


def references(*each: tuple[str, str | None, bool | None] | tuple[str, str | None, bool | None, str | None]) -> str:
    return f"references: [{', '.join(reference(*one) for one in each)}]"


def titled(title: str, quoted: str, number: str = "2") -> str:
    """A convention whose article 2 bears `title`, and a reference that quotes `quoted`."""
    return (
        f'articles: [{{number: "1"}}, {{number: "2", title: {title}}}], {references(("article", number, True, quoted))}'
    )


def lasting(title: str, duration: str) -> str:
    return f"title: Convention {title}, duration: {{text: durée, {duration}}}"


def term(meaning: str, *listings: str) -> str:
    return f"defined_terms: [{{term: les Financeurs, meaning: '{meaning}', listings: {list(listings)}}}]"


PARTY = "{name: La commune de Marsac, represented_by: 'Mme Odile PERRAUD, maire'}"
CLUB = "{name: L’association Les Lavoirs, alias: le Club, represented_by: 'M. Rémi COLAS, président'}"
MAYOR, HEAD = "{name: Odile PERRAUD, party: la commune}", "{name: Rémi COLAS, party: le Club}"


def signed(parties: str, signatories: str, more: str = "") -> str:
    return f"parties: [{parties}], signatories: [{signatories}]{more}"


def amounts(*each: str) -> str:
    listed = [f"{{text: somme, article: '4', {one}}}" for one in each]
    return f"amounts: [{', '.join(listed)}]"


TWO_ITEMS = "deliberations: [{subject: Tarifs de la cantine}, {subject: Convention de prêt de matériel 2024-2026}], "
TWICE = "deliberations: [{subject: Prêt de matériel 2024-2026}, {subject: Convention de prêt de matériel 2024-2026}], "
LOAN = "title: Convention de prêt de matériel"
DUE = "deadlines: [{text: avant le 14 mai, date: 2023-05-14}]"
TWO_DAYS = "sessions: [{date: 2023-05-13, deliberations: [{subject: Tarifs de la cantine}]}, {date: 2023-05-15, deliberations: [{subject: Prêt de matériel}]}], "
AMONG = "la Région, le Département et la Caisse des dépôts"

CASES = [
    # rule, what stands beside the convention, the convention, the answers, why
    *((f"CNV{index:03}", "", None, "not-applicable", "no convention") for index in range(1, 9)),
    ("CNV010", "", None, "not-applicable", "no convention"),
    # which decision, which session: seen through the period that the subject states and the day of the vote
    ("CNV004", TWO_ITEMS, LOAN, "unknown", "the second decision names it, and states a period"),
    ("CNV004", TWICE, LOAN, "not-applicable", "either decision may be meant"),
    ("CNV004", "subject: Convention 2024-2026 de tarifs de la cantine, ", LOAN, "not-applicable", "the one decision speaks of another"),
    ("CNV004", "subject: Budget, approves_convention: Prêt de matériel 2024-2026, ", LOAN, "unknown", "what it approves states a period"),
    ("CNV004", "subject: Prêt 2024-2026, approves_convention: Prêt de matériel, ", LOAN, "unknown", "the subject does, what it approves does not"),
    ("CNV005", TWO_ITEMS, f"{LOAN}, {DUE}", "fail/warning", "one decision names it"),
    ("CNV005", TWICE, f"{LOAN}, {DUE}", "fail/warning", "whichever decision: one session"),
    ("CNV005", TWO_DAYS, f"{LOAN}, {DUE}", "fail/warning", "the second session approves it"),
    ("CNV005", TWO_DAYS, f"title: Convention de cantine, {DUE}", "pass", "the first session approves it"),
    ("CNV005", TWO_DAYS, f"title: Convention de voirie, {DUE}", "unknown", "either session may have voted it"),
    ("CNV005", "sessions: [], ", DUE, "unknown", "no session"),
    ("CNV005", "date: null, ", DUE, "unknown", "no day of the session"),
    # CNV001
    ("CNV001", "", articles(), "unknown", "none read"),
    ("CNV001", "", articles("unique"), "pass", "one article that bears no number"),
    ("CNV001", "", articles("1", "2", "2-1", "2-2", "3"), "pass", "parts of article 2"),
    ("CNV001", "", articles("1", "2", "2 bis", "2 ter", "3"), "pass", "« bis » and « ter »"),
    ("CNV001", "", articles("1-1", "1-2", "2-1", "3"), "pass", "parts from the first article on"),
    ("CNV001", "", articles("1", "1-1-1"), "fail/warning", "two levels at once"),
    ("CNV001", "", articles("I", "II", "III", "IV"), "pass", "Roman"),
    ("CNV001", "", articles("2", "3"), "fail/warning", "the first is 2"),
    ("CNV001", "", articles("1", "3", "4"), "fail/warning", "a gap, then on from there"),
    ("CNV001", "", articles("1", "3", "3"), "fail/warning", "3 for 2, then 3 in its place"),
    ("CNV001", "", articles("1", "2", "2", "3"), "fail/warning", "a repeat, then on as if it were none"),
    ("CNV001", "", articles("1", "2", "2", "2"), "fail/warning fail/warning", "twice too many"),
    ("CNV001", "", articles("1", "2", "5", "9"), "fail/warning fail/warning", "two gaps"),
    ("CNV001", "", articles("1", "2", "3", "1"), "fail/warning", "back to 1"),
    ("CNV001", "", articles("1", "2-1", "3"), "fail/warning", "2-1 without 2"),
    ("CNV001", "", articles("1", "1-1", "1-3"), "fail/warning", "1-2 is missing"),
    ("CNV001", "", articles("1", "préliminaire", "3"), "fail/warning", "one without number between"),
    ("CNV001", "", articles("1", "II", "III"), "fail/warning", "Roman from the second on: told once"),
    ("CNV001", "", articles("I", "2", "III"), "fail/warning fail/warning", "there and back"),
    ("CNV001", "", articles("I", "III"), "fail/warning", "a Roman gap"),
    ("CNV001", "", articles("I", "II", "4"), "fail/warning", "a gap tells before the change of style"),
    # CNV002
    ("CNV002", "", references(), "not-applicable", "no reference"),
    ("CNV002", "", references(("law", "2014-58", None), ("act", None, True)), "not-applicable", "a law and an act are elsewhere"),
    ("CNV002", "", references(("article", "L. 2121-1", False)), "not-applicable", "an article of a code"),
    ("CNV002", "", references(("article", "2", True), ("annex", "1", True), ("article", "7", False)), "pass", "two of its own, found"),
    ("CNV002", "", references(("annex", "1", True)), "pass", "an annex of its own, found"),
    ("CNV002", "", references(("article", "2", True), ("article", "9", None)), "fail/warning", "one found, one not"),
    ("CNV002", "", references(("annex", "A", None), ("article", "1", True), ("annex", "a", None)), "fail/warning", "one target named twice"),
    ("CNV002", "", references(("annex", "7", None), ("article", "7", None)), "fail/warning fail/warning", "article 7 is not annex 7"),
    ("CNV002", "", references(("annex", None, None, "plan"), ("annex", None, None, "barème")), "fail/warning fail/warning", "two pieces without number"),
    ("CNV002", "", references(("annex", "1", None, "plan"), ("annex", "1", None, "Plan des lieux")), "fail/warning", "the number tells before the title"),
    ("CNV002", "", references(("annex", None, None), ("annex", None, None)), "fail/warning", "neither number nor title: by its words"),
    # CNV003
    ("CNV003", "", titled("Durée", "DUREE"), "pass", "case and accents do not count"),
    ("CNV003", "", titled("Durée", "Résiliation"), "fail/warning", "another title"),
    ("CNV003", "", titled("abcdefghijklmno", "abcdefghijklmnx"), "pass", "14 letters of 15: 93.3"),
    ("CNV003", "", titled("abcdefghijklmn", "abcdefghijklmx"), "fail/warning", "13 letters of 14: 92.9"),
    ("CNV003", "", titled("null", "Durée"), "unknown", "the article's title was not read"),
    ("CNV003", "", titled("Durée", "Durée", "3"), "not-applicable", "no article 3: CNV002's"),
    ("CNV003", "", f"{articles('1')}, {references(('article', '1', True))}", "not-applicable", "no title quoted"),
    ("CNV003", "", f"{articles('1')}, {references(('annex', '1', True, 'Durée'))}", "not-applicable", "an annex"),
    ("CNV003", "", f"{articles('1')}, {references(('article', '1', False, 'Durée'))}", "not-applicable", "of another text"),
    ("CNV003", "", f"{articles('1')}, {references(('article', '1', None, 'Durée'))}", "not-applicable", "not found"),
    # CNV004
    ("CNV004", "", lasting("2024-2026", "months: 36, start_on: 2024-01-01"), "pass", "three full years"),
    ("CNV004", "", lasting("2024-2026", "months: 37, start_on: 2024-01-01"), "fail/warning", "a month over"),
    ("CNV004", "", lasting("2024-2026", "months: 36, start_on: 2024-09-01"), "pass", "three years that start late"),
    ("CNV004", "", lasting("2024-2026", "months: 35, start_on: 2024-09-01"), "fail/warning", "late, and not full years"),
    ("CNV004", "", lasting("2024-2026", "months: 36, start_on: 2023-12-31"), "fail/warning", "starts the year before"),
    ("CNV004", "", lasting("2024-2026", "months: 48, start_on: 2024-09-01"), "fail/warning", "ends two years after"),
    ("CNV004", "", lasting("2024-2026", "months: 25, start_on: 2024-12-02"), "fail/warning", "its last day is the first of January"),
    ("CNV004", "", lasting("2024-2026", "months: 25, start_on: 2024-12-01"), "pass", "its last day is 31 December"),
    ("CNV004", "", lasting("2024-2026", "months: 24, start_on: 2024-01-01"), "fail/warning", "ends the year before"),
    ("CNV004", "", lasting("2024-2026", "date: 2026-12-31, start_on: 2024-01-01"), "pass", "from one date to another"),
    ("CNV004", "", lasting("2024-2026", "date: 2027-01-01, start_on: 2024-01-01"), "fail/warning", "the end stated is the last day"),
    ("CNV004", "", lasting("2024-2026", "date: 2026-12-31"), "unknown", "no start"),
    ("CNV004", "", lasting("2024-2026", "days: 30"), "unknown", "a length in days fits no title"),
    ("CNV004", "", lasting("2024-2026", "months: 36"), "pass", "36 months, start unknown"),
    ("CNV004", "", lasting("2024-2026", "months: 37"), "fail/warning", "more than three years"),
    ("CNV004", "", lasting("2024-2026", "months: 13"), "pass", "it may touch three years"),
    ("CNV004", "", lasting("2024-2026", "months: 12"), "fail/warning", "it cannot touch three years"),
    ("CNV004", "", lasting("2024-2025", "months: 1"), "pass", "two months may be of two years"),
    ("CNV004", "", lasting("2024-2026", "months: 36, start_on: 9998-01-01"), "pass", "an end beyond the calendar is none"),
    ("CNV004", "", lasting("2026-2024", "months: 36"), "not-applicable", "backwards: no period"),
    ("CNV004", "", lasting("2024-2024", "months: 36"), "not-applicable", "one year: no period"),
    ("CNV004", "", lasting("n° 12024-2026", "months: 36"), "not-applicable", "a number"),
    ("CNV004", "", lasting("de 2024 à 2026", "months: 36"), "pass", "in words"),
    ("CNV004", "", f"title: Convention 2024-2026, {articles('1')}", "unknown", "no duration"),
    ("CNV004", "", f"{articles('1')}", "not-applicable", "no title, and the act states none"),
    # CNV005
    ("CNV005", "", "deadlines: [{text: vite}, {text: le jour même, date: 2023-05-15}]", "pass", "due on the day of the vote"),
    ("CNV005", "", "deadlines: [{text: la veille, date: 2023-05-14}, {text: après, date: 2024-01-02}]", "fail/warning pass", "the day before; the next year"),
    ("CNV005", "", "deadlines: [{text: un mois, months: 1, start_on: 2023-01-31}]", "fail/warning", "28 February"),
    ("CNV005", "", "deadlines: [{text: un an, months: 12, start_on: 2022-12-31}]", "pass", "31 December again"),
    ("CNV005", "", "deadlines: [{text: un mois et dix jours, months: 1, days: 10, start_on: 2023-12-05}]", "pass", "over the end of the year"),
    ("CNV005", "", "deadlines: [{text: dix jours, days: 10, start_on: 2023-05-01}]", "fail/warning", "days alone"),
    ("CNV005", "", "deadlines: [{text: deux mois, months: 2}, {text: dès le 1er mai, start_on: 2023-05-01}]", "not-applicable", "no start; no length"),
    ("CNV005", "", "deadlines: [{text: un jour, days: 1, start_on: 9999-12-31}]", "not-applicable", "beyond the calendar"),
    ("CNV005", "", "deadlines: [{text: un mois, months: 1, start_on: 9999-12-31}]", "not-applicable", "beyond the calendar"),
    # CNV006
    ("CNV006", "", "title: Convention", "not-applicable", "no term"),
    ("CNV006", "", term(f"Les trois : {AMONG}", f"financeurs ({AMONG})"), "pass", "the same three"),
    ("CNV006", "", term(f"Les trois : {AMONG}", "financeurs (la Région et la Caisse des dépôts)"), "fail/warning", "one less"),
    ("CNV006", "", term("Les deux : la Région et la Caisse", f"financeurs ({AMONG})"), "fail/warning", "one more"),
    ("CNV006", "", term("Les deux : la Région et la Caisse", "financeurs (la Région ainsi que le Département)"), "fail/warning", "another one"),
    ("CNV006", "", term("Les deux : la Région et la Caisse", "financeurs (la Région, la Région et la Caisse)"), "fail/warning", "the same two, three items"),
    ("CNV006", "", term("Les deux : la Région et la Caisse", "financeurs (notamment la Région)", "financeurs (la Caisse)"), "fail/warning", "an open list is none; the next is"),
    ("CNV006", "", term("Tous : la Région", "financeurs (la Caisse)"), "pass", "a definition of one item lists nothing"),
    ("CNV006", "", term("La Région et la Caisse", "financeurs (le Département)"), "pass", "no colon: no list"),
    ("CNV006", "", term("A : les deux : la Région ; la Caisse", "financeurs (Caisse ; Région)"), "pass", "behind the last colon, in any order"),
    ("CNV006", "", term("Les deux : l’Agence de cohésion (ANCT) et la Caisse", "financeurs (ANCT et la Caisse des dépôts)"), "pass", "the short name stands in the long one"),
    ("CNV006", "", "role_terms: [le Bénéficiaire]", "not-applicable", "no party read: nothing tells who is defined"),
    ("CNV006", "", f"parties: [{PARTY}, {CLUB}], role_terms: [la Commune, le Club, le Président, le Bailleur]", "fail/warning", "by name, by alias, by who represents; one by none"),
    ("CNV006", "", f"parties: [{PARTY}], role_terms: [les Financeurs, le Bailleur], {term('Eux')}", "fail/warning pass", "a defined term"),
    ("CNV006", "", f"parties: [{PARTY}], role_terms: [la Région, le Trésorier], signatories: [{{party: la région}}, {{role: trésorier}}]", "not-applicable", "signatories explain them"),
    # CNV007
    ("CNV007", "", signed(f"{PARTY}, {CLUB}", f"{MAYOR}, {HEAD}"), "pass", "each party has its signatory"),
    ("CNV007", "", signed(f"{PARTY}, {CLUB}", f"{HEAD}, {MAYOR}"), "pass", "in another order"),
    ("CNV007", "", "signatories: [{name: Odile PERRAUD}]", "unknown", "no party"),
    ("CNV007", "", f"parties: [{PARTY}]", "unknown", "no signatory"),
    ("CNV007", "", "title: Convention", "unknown", "neither"),
    ("CNV007", "", signed(f"{PARTY}, {CLUB}", MAYOR), "fail/warning", "the club does not sign"),
    ("CNV007", "", signed(f"{PARTY}, {CLUB}", MAYOR, ", signature_block: 'Pour le Club'"), "unknown", "the block bears its alias"),
    ("CNV007", "", signed(f"{PARTY}, {CLUB}", MAYOR, ", signature_block: Colas Rémi"), "unknown", "the block bears who represents it"),
    ("CNV007", "", signed(f"{PARTY}, {CLUB}", MAYOR, ", signature_block: M. Luc Colas"), "fail/warning", "another first name is no name of his"),
    ("CNV007", "", signed(f"{PARTY}, {CLUB}", MAYOR, ", signature_block: Fait à Club, signed_at: Club"), "fail/warning", "the place is no alias"),
    ("CNV007", "", signed(PARTY, f"{MAYOR}, {{name: Luc ARNAL, role: trésorier, party: la Région}}"), "fail/warning", "a stranger signs"),
    ("CNV007", "", signed(PARTY, f"{MAYOR}, {{name: Perraud}}"), "pass", "the second time, by the one who represents"),
    ("CNV007", "", signed(PARTY, f"{MAYOR}, {{role: trésorier}}"), "fail/warning", "a stranger without name"),
    ("CNV007", "", signed(f"{PARTY}, {CLUB}", f"{MAYOR}, {{name: Luc ARNAL, party: la Région}}"), "fail/warning", "a stranger in place of the club"),
    ("CNV007", "", signed(f"{PARTY}, {CLUB}", f"{MAYOR}, {{name: Luc ARNAL, party: la Région}}", ", signature_block: Pour le Club"), "unknown", "the club is in the block: whose signatory he is cannot be told"),
    ("CNV007", "", signed(f"{PARTY}, {CLUB}", f"{MAYOR}, {{name: Luc ARNAL}}"), "fail/warning", "one of each left: a pair, and not who represents it"),
    ("CNV007", "", signed(f"{CLUB}, {PARTY}", "{name: Luc ARNAL, party: la Région}, {name: Éva BOSC, party: la Caisse}"), "fail/warning fail/warning", "nobody fits"),
    ("CNV007", "", signed(f"{PARTY}, {CLUB}, {{name: SA Vidal}}", "{name: Luc ARNAL, party: la Région}"), "fail/warning fail/warning fail/warning", "one stranger, three parties"),
    ("CNV007", "", signed("{name: Ville de Marsac}, {name: SA Vidal}", "{role: Le gérant}, {role: Le Maire}"), "pass", "a mayor signs for a town"),
    ("CNV007", "", signed("{name: Ville de Marsac}, {name: SA Vidal}", "{party: SA Vidal}, {party: la collectivité}"), "pass", "other words for a town"),
    ("CNV007", "", signed("{name: Le Club, represented_by: le président}, {name: SA Vidal}", "{role: président}, {role: gérant}"), "pass", "by the office of who represents"),
    ("CNV007", "", signed("{name: Paul VIDAL}, {name: SA Vidal}", "{name: Éva BOSC, party: SA Vidal}, {name: Paul VIDAL}"), "pass", "the surest pairs first"),
    ("CNV007", "", signed("{name: Club de Marsac, represented_by: M. Paul VIDAL}, {name: Club de Lure, represented_by: Mme Éva BOSC}", "{name: Éva BOSC, party: le club}, {name: Paul VIDAL, party: le club}"), "pass", "names tell two clubs apart"),
    ("CNV007", "", signed("{name: Le Club, represented_by: 'la Ministre, ou le Préfet'}", "{name: Luc ARNAL, party: le Club}"), "fail/info", "two offices"),
    ("CNV007", "", signed("{name: Le Club, represented_by: le maire ou son adjoint}", "{name: Luc ARNAL, party: le Club}"), "pass", "the mayor or his deputy"),
    ("CNV007", "", signed("{name: Le Club, represented_by: le maire ou Toute personne}", "{name: Luc ARNAL, party: le Club}"), "pass", "or anybody"),
    ("CNV007", "", signed(CLUB, "{name: Luc ARNAL, party: le Club}"), "fail/warning", "somebody else"),
    ("CNV007", "", signed(CLUB, "{name: Luc ARNAL, party: le Club, role: par délégation}"), "pass", "by delegation"),
    ("CNV007", "", signed(CLUB, "{name: Luc COLAS, party: le Club}"), "pass", "one name in common"),
    ("CNV007", "", signed(CLUB, "{party: le Club}"), "pass", "no name signs"),
    *(("CNV007", "", signed(f"{{name: Le Club, represented_by: '{who}'}}", "{name: Luc ARNAL, party: le Club}"), "fail/warning", "a civility tells a name") for who in ("Monsieur Rémi COLAS", "le président, Madame Éva BOSC", "Mr Paul DE LA TOUR, gérant", "Mme Éva BOSC")),
    *(("CNV007", "", signed(f"{{name: Le Club, represented_by: {who}}}", "{name: Luc ARNAL, party: le Club}"), "pass", "no name to compare") for who in ("Rémi COLAS", "Monsieur Le Maire", "Madame la Présidente", "M. COLAS", "null")),
    ("CNV007", "", signed("{name: Le Club, represented_by: M. Rémi Jean Paul ARNAL}", "{name: Luc ARNAL, party: le Club}"), "pass", "the fourth word behind a civility is of the name"),
    ("CNV007", "", signed(PARTY, MAYOR, ", duties: [{subject: la Région, text: verse, by_party: false}, {subject: la commune, text: paie, by_party: true}, {subject: chacun, text: agit}]"), "fail/warning", "one is no party"),
    ("CNV007", "", "duties: [{subject: la Région, text: verse, by_party: false}, {subject: l’État, text: aide, by_party: false}, {subject: la Région, text: paie, by_party: false}]", "unknown fail/warning", "each told once, whoever signs"),
    # CNV008
    ("CNV008", "", "signature_block: Fait à Marsac, signed_at: Marsac, signed_on: 2024-03-02", "pass", "both are filled in"),
    ("CNV008", "", "signature_block: 'À Marsac, le 2 mars 2024', signed_at: Marsac, signed_on: 2024-03-02, signatories: [{name: Paul VIDAL}]", "pass", "and who signs"),
    ("CNV008", "", "signature_block: Fait le 2 mars, signed_on: 2024-03-02", "fail/info", "no place"),
    ("CNV008", "", "signature_block: Fait à Marsac, signed_at: Marsac", "fail/info", "no date"),
    ("CNV008", "", "signature_block: Fait à … le …", "fail/info", "neither"),
    ("CNV008", "", "signed_at: Marsac, signed_on: 2024-03-02", "unknown", "no block"),
    # CNV009
    ("CNV009", "approves_convention: Convention de prêt, ", None, "not-applicable", "not said to be annexed"),
    ("CNV009", "approves_convention: Convention de prêt ci-annexée, ", None, "fail/warning", "annexed, and not there"),
    ("CNV009", "approves_convention: Convention de prêt, articles: [{number: '1', text: La convention figurant en annexe est adoptée}], ", None, "fail/warning", "an article says so"),
    ("CNV009", "deliberations: [{approves_convention: Convention de prêt ci-annexée}, {subject: Tarifs}], ", None, "not-applicable", "one of several decisions: each act keeps its annexes"),
    ("CNV009", "kind: minutes, approves_convention: Convention de prêt ci-annexée, ", None, "not-applicable", "minutes tell the act, which keeps its annexes"),
    ("CNV009", "approves_convention: Convention de prêt ci-annexée, evidence: {/conventions: {page: 2, quote: il est convenu ce qui suit, confidence: 0.6}}, ", None, "fail/info", "parties agree somewhere: it may be there"),
    ("CNV009", "approves_convention: null, articles: [{number: '1', text: La convention ci-jointe est adoptée}], ", None, "not-applicable", "what it approves was not read"),
    ("CNV009", "", LOAN, "not-applicable", "it approves none"),
    ("CNV009", "approves_convention: Convention de prêt, ", "title: null", "unknown", "the annexed one bears no title"),
    ("CNV009", "approves_convention: Convention de prêt, ", LOAN, "pass", "the same"),
    ("CNV009", "approves_convention: la convention annexée à la présente délibération, ", "title: Convention de prêt de bancs", "not-applicable", "it names no convention"),
    ("CNV009", "approves_convention: la convention jointe en annexe, ", "title: Convention de prêt de bancs", "pass", "any convention that is joined fits"),
    ("CNV009", "approves_convention: Prêts de matériels sonores anciens, ", "title: Matériel de bureau fourni en prêt", "pass", "two words of four, in the singular"),
    ("CNV009", "approves_convention: Prêt de tables et bancs blancs, ", "title: Location de bancs verts et rouges", "fail/warning", "one word of four"),
    ("CNV009", "approves_convention: Prêt de tables et bancs, ", "title: Bancs verts et rouges et bleus et gris", "fail/warning", "one word of three"),
    ("CNV009", "approves_convention: Prêt de bancs, ", "title: Bancs verts et rouges", "pass", "one word of two"),
    ("CNV009", "approves_convention: Location de voirie, ", "title: null}, {title: Prêt de bancs}, {title: Prêt de tables", "fail/warning", "the first title read is shown"),
    ("CNV009", "approves_convention: Prêt de tables, ", "title: Voirie}, {title: null}, {title: Prêt de tables", "pass", "the third is it"),
    ("CNV009", "approves_convention: la présente convention ci-annexée, ", LOAN, "pass", "no more than « convention » fits any"),
    ("CNV009", "deliberations: [{approves_convention: Location de voirie}, {subject: Tarifs}], ", LOAN, "not-applicable", "one of several decisions: its convention may be elsewhere"),
    ("CNV009", "deliberations: [{subject: Tarifs}, {approves_convention: Prêt de matériel}], ", LOAN, "pass", "the second decision approves it"),
    *(("CNV009", f"approves_convention: {words}, ", LOAN, "not-applicable", "no title to compare") for words in ("avenant", "l’avenant", "le présent avenant ci-annexé", "cet avenant")),
    ("CNV009", "approves_convention: la convention à conclure avec la commune de Val dont le projet est annexé, ", "title: Convention relative à la traverse du bourg", "not-applicable", "it is said with whom, not what for"),
    ("CNV009", "approves_convention: la convention avec la commune de Val pour son gymnase, ", "title: Convention relative à la traverse du bourg", "fail/warning", "with whom, and what for"),
    ("CNV009", "approves_convention: Rénovation de l’école, ", "title: Travaux à l'école", "pass", "either apostrophe"),
    ("CNV009", "approves_convention: avenant de voirie, ", LOAN, "fail/warning", "a title"),
    # CNV010
    ("CNV010", "", "title: Convention", "not-applicable", "no amount"),
    ("CNV010", "", amounts("cents: 100000, basis: HT, rate: '20'", "cents: 120000, basis: TTC"), "pass", "20 %, by the amount before tax"),
    ("CNV010", "", amounts("cents: 100000, basis: HT", "cents: 120000, basis: TTC, rate: '20'"), "pass", "20 %, by the amount with tax"),
    ("CNV010", "", amounts("cents: 100000, basis: HT", "cents: 120002, basis: TTC, rate: '20'"), "fail/warning", "two cents over"),
    ("CNV010", "", amounts("cents: 100000, basis: HT", "cents: 120001, basis: TTC, rate: '20'"), "pass", "one cent over: rounding"),
    ("CNV010", "", amounts("cents: 100000, basis: HT", "cents: 119999, basis: TTC, rate: '20'"), "pass", "one cent under: rounding"),
    ("CNV010", "", amounts("cents: 100050, basis: HT", "cents: 1, rate: '5,5'", "cents: 105553, basis: TTC"), "pass", "5,5 % of 1 000,50 €: 1 055,5275, to the cent"),
    ("CNV010", "", amounts("cents: 300, basis: HT", "cents: 300, basis: TTC, rate: '0.5'"), "fail/warning", "half a cent goes up: 3,02 €"),
    ("CNV010", "", amounts("cents: 100000, basis: HT", "cents: 20000, basis: TVA", "cents: 120000, basis: TTC"), "pass", "the tax itself"),
    ("CNV010", "", amounts("cents: 100000, basis: HT", "cents: 19000, basis: TVA, rate: '20'", "cents: 120000, basis: TTC"), "fail/warning", "the tax itself, before its rate"),
    ("CNV010", "", amounts("cents: 100000, basis: HT", "cents: 120000, basis: TTC"), "not-applicable", "neither tax nor rate"),
    ("CNV010", "", amounts("cents: 120000, basis: TTC, rate: '20'"), "not-applicable", "nothing before tax"),
    ("CNV010", "", amounts("cents: 20000, basis: TVA", "cents: 100000, basis: HT", "cents: 120000, basis: TTC"), "not-applicable", "a tax before another amount is not this one's"),
    ("CNV010", "", amounts("cents: 100000, basis: HT, rate: '20'", "cents: 200000, basis: HT", "cents: 240000, basis: TTC"), "not-applicable", "the rate of the first is not the second's"),
    ("CNV010", "", amounts("cents: 1000, basis: HT", "cents: 1200, basis: TTC, rate: '20'", "cents: 5000, basis: TTC", "cents: 2000, basis: HT", "cents: 2110, basis: TTC, rate: '5,5'"), "pass pass", "two pairs; between them an amount of neither"),
    ("CNV010", "", amounts("cents: 100000, label: acompte", "cents: 234567, label: solde", "cents: 334567, label: montant total"), "pass", "two parts"),
    ("CNV010", "", amounts("cents: 334567, label: total", "cents: 100000, label: Acompte", "cents: 234500, label: soldes", "cents: 5, label: frais"), "fail/warning", "the total first; what is no part does not count"),
    ("CNV010", "", amounts("cents: 1000", "cents: 2000", "cents: 3000, label: ensemble"), "pass", "the lines before the total"),
    ("CNV010", "", amounts("cents: 3000, label: ensemble", "cents: 1000", "cents: 2000"), "not-applicable", "lines behind a total are no parts"),
    ("CNV010", "", amounts("cents: 1000, label: acompte", "cents: 3000, label: total"), "not-applicable", "one part"),
    ("CNV010", "", amounts("cents: 1000, label: acompte", "cents: 3000, label: total", "cents: 2000, label: solde", "cents: 3000, label: total"), "not-applicable", "two totals"),
    ("CNV010", "", amounts("cents: 1000, basis: HT, label: acompte", "cents: 1000, label: solde", "cents: 3000, label: total"), "not-applicable", "parts of another basis"),
    ("CNV010", "", amounts("cents: 123456789", "cents: 100", "cents: 123456900, label: total"), "fail/warning", "thousands are set apart"),
    ("CNV010", "", "amounts: [{text: a, cents: 100000, basis: HT, rate: '20', article: '3'}, {text: b, cents: 110000, basis: TTC, article: '4'}]", "not-applicable", "of two articles"),
    ("CNV010", "", "amounts: [{text: z, cents: 1, article: '1'}, {text: a, cents: 100000, basis: HT, rate: '20'}, {text: b, cents: 110000, basis: TTC}]", "fail/warning", "outside the articles; the place is counted from the first amount"),
    ("CNV010", "", "title: A}, {amounts: [{text: a, cents: 1000, basis: HT, rate: '20'}, {text: b, cents: 1200, basis: TTC}]", "not-applicable pass", "the second convention"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "beside", "convention", "expected", "why"), CASES)
def test_convention(code: str, beside: str, convention: str | None, expected: str, why: str) -> None:
    written = "" if convention is None else "{" + convention + "}"
    told = statuses(code, f"{{{beside}conventions: [{written}]}}")
    assert told == expected, why


TOWN = Party(name="La commune de Marsac", represented_by="Mme Odile PERRAUD, maire")
FIRM, MAN = Party(name="SA Vidal"), Party(name="Paul VIDAL")
LIKENESS = [
    # party, signatory, likeness, why
    (TOWN, Signatory(party="la ville de Marsac", name="Odile PERRAUD"), 7, "one word (3), another word for a town (2), who represents (2)"),
    (TOWN, Signatory(party="SA Vidal", name="Odile PERRAUD"), 0, "of another party: the name is not asked"),
    (FIRM, Signatory(party="la ville"), 0, "a firm is no town"),
    (FIRM, Signatory(party="la société Vidal"), 3, "one word"),
    (TOWN, Signatory(name="Odile PERRAUD", role="maire"), 8.5, "name (6), office of who represents (1), office of a town (1.5)"),
    (TOWN, Signatory(role="maire de Marsac"), 4.5, "a word of the party (2), the office twice (2.5)"),
    (FIRM, Signatory(role="maire"), 0, "a mayor signs for no firm"),
    (TOWN, Signatory(role="gérant"), 0, "a manager signs for no town"),
    (MAN, Signatory(name="Paul VIDAL"), 6, "a party may be a person"),
    (FIRM, Signatory(role="gérant de Vidal", name="Éva BOSC"), 2, "the role names the party"),
]  # fmt: skip


@pytest.mark.parametrize(("party", "signatory", "expected", "why"), LIKENESS)
def test_likeness(party: Party, signatory: Signatory, expected: float, why: str) -> None:
    assert likeness(party, signatory) == expected, why


def test_items_lose_their_marks() -> None:
    assert items("la Région., (ANCT) ; et l'État ainsi que ( ) et la Caisse.") == [
        "la Région",
        "ANCT",
        "l'État",
        "la Caisse",
    ]


@pytest.mark.parametrize(
    ("cents", "rate", "expected"), [(100, "0,5", 101), (200, "5.5", 211), (99, "20", 119), (0, "20", 0)]
)
def test_with_tax(cents: int, rate: str, expected: int) -> None:
    assert with_tax(cents, rate) == expected


@pytest.mark.parametrize(
    ("cents", "expected"), [(0, "0 €"), (5, "0,05 €"), (100, "1 €"), (123456789, "1 234 567,89 €"), (100000, "1 000 €")]
)
def test_euros(cents: int, expected: str) -> None:
    assert euros(cents) == expected
