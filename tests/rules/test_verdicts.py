"""Acts worth a whole verdict (see `said.py`), and the law's own words, in `laws.yaml`, read like a specification.

To write `laws.yaml` anew after a wanted change, and then read the difference: `python -m tests.rules.test_verdicts`.
"""

import datetime as dt
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from deliberation_cli.law import Law
from deliberation_cli.law.values import CORE
from deliberation_cli.models import Text

from .acts import statuses

GOLDEN = Path(__file__).with_name("laws.yaml")
TWO = "FABRE Lise -> BLANC Hugo, HENRY Zoé -> BLANC Hugo"
TERRITORY = "body: {kind: territory_council}, department: '13', date: 2022-03-03"
CASES = [
    ("QUO001", "{}"),
    ("QUO001", "{date: 2022-03-03}"),
    ("QUO001", "{attendance: {members_in_office: 12}, date: 2022-03-03}"),
    ("QUO001", "{attendance: {members_in_office: 11}}"),
    ("QUO001", "{attendance: {members_in_office: 12}, date: 2020-10-20}"),
    ("QUO001", "{attendance: {members_in_office: null}, vote: {registered: null}}"),
    ("QUO002", "{attendance: {movements: ['- DAVID Marc 0', '- EVRARD Noé 0']}}"),
    ("QUO002", "{attendance: {movements: ['- DAVID Marc']}, body: {kind: other}}"),
    ("QUO003", "{stated_quorum: 5}"),
    ("QUO003", "{stated_quorum: 3, date: 2022-03-03}"),
    ("QUO004", "{second_convocation: true, first_meeting_on: 2023-05-13, convened_on: null, department: null}"),
    ("QUO004", "{second_convocation: true, first_meeting_on: 2023-05-10}"),
    ("PRX001", "{attendance: {proxies: [FABRE Lise -> GIRAUD Paul]}}"),
    ("PRX001", "{attendance: {proxies: [FABRE Lise -> LOPEZ Rosa]}, body: {kind: other}}"),
    ("PRX001", "{attendance: {movements: ['- BLANC Hugo 0']}}"),
    ("PRX001", "{attendance: {movements: ['- BLANC Hugo']}}"),
    ("PRX001", "{attendance: {proxies: [FABRE Lise -> LOPEZ Rosa], present_count: 9}}"),
    ("PRX002", "{attendance: {proxies: [FABRE Lise -> BLANC Hugo, Lise FABRE]}}"),
    ("PRX002", "{attendance: {proxies: [], proxies_count: 2}}"),
    ("PRX003", f"{{attendance: {{proxies: [{TWO}]}}}}"),
    ("PRX003", f"{{attendance: {{proxies: [{TWO}]}}, {TERRITORY}}}"),
    ("PRX003", f"{{attendance: {{proxies: [{TWO}]}}, date: 2020-10-20}}"),
    ("PRX003", f"{{attendance: {{proxies: [{TWO}], movements: ['+ HENRY Zoé']}}}}"),
    ("PRX003", "{date: 2022-03-03}"),
    ("PRX004", "{attendance: {proxies: [FABRE Lise -> HENRY Zoé, HENRY Zoé -> DAVID Marc]}}"),
    ("PRX004", "{attendance: {proxies: [FABRE Lise -> HENRY Zoé, HENRY Zoé]}, body: {kind: other}}"),
    ("PRX004", "{attendance: {proxies: [FABRE Lise -> BLANC Hugo, BLANC Hugo -> DAVID Marc]}}"),
    ("PRX005", "{attendance: {proxies: [FABRE Lise, HENRY Zoé]}}"),
    ("PRX005", "{attendance: {proxies: [], proxies_count: 1}}"),
    ("VOT005", "{}"),
    ("VOT005", "{vote: {in_favour: 2, against: 4, outcome: rejected}}"),
    ("VOT005", "{vote: {in_favour: 2, against: 4, outcome: adopted}}"),
    ("VOT005", "{vote: {in_favour: 4, against: 4, outcome: adopted, ballot: secret}}"),
    ("VOT005", "{vote: {in_favour: 4, against: 4, outcome: adopted}}"),
    ("VOT011", f"{{attendance: {{proxies: [{TWO}]}}, vote: {{in_favour: 4, against: 3}}}}"),
    ("VOT011", f"{{attendance: {{proxies: [{TWO}]}}, vote: {{in_favour: null, unanimous: true}}}}"),
    ("TRA006", f"{{attendance: {{proxies: [{TWO}], proxies_citation: article L. 2121-20}}, {TERRITORY}}}"),
    ("TRA006", "{attendance: {proxies_citation: article L. 3121-16}}"),
    ("SES001", "{convened_on: 2023-05-12, department: null, transmission: null}"),
    ("SES001", "{convened_on: 2023-05-15}"),
    ("SES001", "{convened_on: 2023-05-16}"),
    ("SES001", "{convened_on: 2023-05-10, body: {kind: departmental_council}}"),
    ("SES001", "{body: {kind: fire_service_board}}"),
    ("SES002", "{}"),
    ("SES002", "{secretary: GIRAUD Paul}"),
    ("SES003", "{convened_on: 2023-05-16, signed_on: 2023-05-14}"),
    ("SES003", "{}"),
    ("SES004", f"{{{TERRITORY}}}"),
    ("SES004", "{body: {kind: territory_council}}"),
    ("SES004", "{body: {kind: territory_council}, department: '93', date: 2015-01-01}"),
    ("SES005", "{signature_text: Ont signé les membres présents}"),
    ("SES005", "{signature_text: Le maire et le secrétaire}"),
    ("SES006", "{date_text: mardi 15 mai 2023}"),
    ("SES006", "{}"),
    ("SES007", "{date_text: deux mille vingt-deux}"),
    ("SES007", "{date_text: le quinze mai deux mille vingt-trois}"),
    ("SES008", "{transmission: {published_on: null}}"),
    ("SES008", "{transmission: {published_on: null, received_on: null}}"),
    ("SES008", "{transmission: {received_on: null}}"),
    ("SES008", "{}"),
]


DAYS = {
    "municipal_council": dt.date(2020, 2, 1),
    "municipal_council_alsace_moselle": dt.date(2026, 1, 15),
    "community_council": dt.date(2020, 2, 1),
    "departmental_permanent_commission": dt.date(2022, 3, 3),
    "lyon_metropolitan_council": dt.date(2022, 3, 3),
    "open_mixed_syndicate": dt.date(2022, 3, 3),
}


def laws() -> dict[str, dict[str, str]]:
    """What rules ask of some bodies, in words, with its text and dates."""
    seen: dict[str, dict[str, str]] = {}
    for kind, day in DAYS.items():
        law = Law.at(kind, day)
        assert law is not None
        for name in CORE:
            if found := law.dated(name):
                words, note = found.text(), found.note or Text("", "")
                law_ref = found.ref().model_dump_json(by_alias=True)
                seen[f"{kind} {day} {name}"] = {"fr": words.fr, "en": words.en, "note": note.fr, "law": law_ref}
    return seen


@cache
def golden() -> dict[str, Any]:
    content: dict[str, Any] = yaml.load(GOLDEN.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return content


@pytest.mark.parametrize(("code", "changes"), CASES)
def test_verdict(code: str, changes: str) -> None:
    assert statuses(code, changes)


def test_law_in_words() -> None:
    assert laws() == golden()


if __name__ == "__main__":
    GOLDEN.write_text(yaml.safe_dump(laws(), allow_unicode=True, sort_keys=False, width=1000), encoding="utf-8")
