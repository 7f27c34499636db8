"""The law and the rules as a person reads them: a body's parameters on a day, a rule's page, the list of rules."""

from __future__ import annotations

import datetime as dt
import inspect
from collections.abc import Iterable, Mapping, Sequence
from types import ModuleType
from typing import NamedTuple

from rich import box
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text as Painted

from deliberation_cli.formats import words
from deliberation_cli.formats.interface import Style
from deliberation_cli.formats.screen import paint
from deliberation_cli.law import Law, Relief, store
from deliberation_cli.models import Lang, LawRef, Text

PARAMETERS: Mapping[str, Text] = {
    "applicability": Text("règles applicables", "rules that apply"),
    "quorum": Text("quorum", "quorum"),
    "quorum_election": Text("quorum pour élire l'exécutif", "quorum to elect the executive"),
    "quorum_exclusions": Text("hors du décompte du quorum", "left out of the quorum's count"),
    "second_convocation": Text("seconde convocation", "second convocation"),
    "proxies_per_holder": Text("pouvoirs par porteur", "proxies per holder"),
    "proxy": Text("conditions du pouvoir", "conditions of a proxy"),
    "majority": Text("majorité", "majority"),
    "not_cast": Text("hors des suffrages exprimés", "not among the votes cast"),
    "tie": Text("partage des voix", "tie"),
    "public_ballot": Text("scrutin public", "public ballot"),
    "secret_ballot": Text("scrutin secret", "secret ballot"),
    "election": Text("élection", "election"),
    "majority_president_election": Text("majorité pour élire le président", "majority to elect the president"),
    "secretary": Text("secrétaire de séance", "secretary of the session"),
    "convocation": Text("délai de convocation", "delay of convocation"),
    "explanatory_note": Text("note de synthèse", "explanatory note"),
    "signature": Text("signature", "signature"),
    "minutes": Text("procès-verbal", "minutes"),
    "publicity": Text("publicité", "publicity"),
    "executory": Text("caractère exécutoire", "executory"),
    "interested_member": Text("membre intéressé", "interested member"),
    "substitute": Text("suppléant", "substitute"),
    "opinion_delay": Text("délai d'avis", "delay of an opinion"),
}
"""Names of the law's parameters, in words."""

COVERS: Mapping[str, Text] = {
    "literal": Text("la loi nomme cet organe", "the law names this body"),
    "reading": Text("par la lecture publiée de l'administration", "by the administration's published reading"),
    "analogy": Text("par analogie : la loi ne nomme pas cet organe", "by analogy: the law does not name this body"),
}
"""How a derogation reaches a body, in words."""


class Line(NamedTuple):
    """One parameter of a body on a day."""

    name: str
    label: Text
    value: Text
    law: LawRef
    note: Text | None = None


def lines(law: Law, names: Sequence[str] = ()) -> list[Line]:
    """The parameters of a body on its day, the derogations of that day first; all of them without `names`."""
    wanted = names or store.parameters(law.kind)
    eased = [line for relief in law.derogations for line in _relief(relief) if line.name in wanted]
    common = [(name, law.dated(name)) for name in wanted]
    return eased + [
        Line(name, PARAMETERS[name], found.text(), found.ref(), found.note) for name, found in common if found
    ]


def _relief(relief: Relief) -> Iterable[Line]:
    """What a derogation sets in place of the common law, and how it reaches the body."""
    text = relief.derogation
    said = [COVERS[relief.cover]]
    if text.doubtful:
        said.append(Text("application discutée ce jour-là", "its force on that day is disputed"))
    if text.only_for:
        said.append(Text("pour élire le maire et les adjoints", "to elect the mayor and the deputies"))
    if text.note:
        said.append(text.note.text())
    note = Text(" ; ".join(part.fr for part in said), "; ".join(part.en for part in said))
    values = {"quorum": text.quorum, "second_convocation": text.second_convocation}
    for name, value in values.items():
        if value is not None:
            yield Line(name, _derogation(name), value.text(), relief.ref(), note)
            note = COVERS[relief.cover]
    if text.proxies_per_holder is not None:
        number = str(text.proxies_per_holder)
        yield Line("proxies_per_holder", _derogation("proxies_per_holder"), Text(number, number), relief.ref(), note)


def _derogation(name: str) -> Text:
    label = PARAMETERS[name]
    return Text(f"{label.fr} (dérogation)", f"{label.en} (derogation)")


def law_table(found: Sequence[Line], title: str, style: Style) -> str:
    """A table of parameters: what, value, text, dates of force, how sure."""
    lang = style.lang
    heads = (Text("paramètre", "parameter"), Text("valeur", "value"), Text("texte", "text"), Text("source", "source"))
    table = Table(*(head.say(lang) for head in heads), box=box.SIMPLE_HEAD, title=title, title_justify="left")
    for line in found:
        value = Painted(line.value.say(lang))
        if line.note:
            value.append(f"\n{line.note.say(lang)}", style="dim")
        table.add_row(
            line.label.say(lang), value, f"{line.law.citation}, {words.force(line.law, lang)}", _source(line.law, lang)
        )
    return paint([table], style)


def _source(law: LawRef, lang: Lang) -> str:
    sources = {
        "V": Text("lue", "read"),
        "S": Text("secondaire", "secondary"),
        "M": Text("mémoire", "memory"),
    }
    return sources[law.confidence].say(lang)


def bodies_table(on: dt.date, style: Style) -> str:
    """Every kind of body on a day, with what rules ask most."""
    names = ("quorum", "proxies_per_holder", "convocation", "tie")
    head = [Text("organe", "body"), *(PARAMETERS[name] for name in names)]
    table = Table(*(text.say(style.lang) for text in head), box=box.SIMPLE_HEAD, show_lines=True)
    for kind in store.kinds():
        law = Law.at(kind, on)
        if law is None:
            continue
        lived = law.existence
        label = f"{law.label.say(style.lang)}\n{kind}"
        if lived is not None and not lived.value:
            table.add_row(label, Text("n'existe pas ce jour-là", "does not exist on that day").say(style.lang))
            continue
        cells = ("\n".join(_cell(line, style.lang) for line in lines(law, [name])) for name in names)
        table.add_row(label, *cells)
    return paint([table], style)


def _cell(line: Line, lang: Lang) -> str:
    eased = line.label != PARAMETERS[line.name]
    mark = Text("dérogation : ", "derogation: ").say(lang) if eased else ""
    return f"{mark}{line.value.say(lang)} ({line.law.citation})"


def law_data(law: Law, names: Sequence[str] = ()) -> list[dict[str, object]]:
    """The same as plain data."""
    return [
        {
            "body": law.kind,
            "date": law.on.isoformat(),
            "parameter": line.name,
            "derogation": line.label != PARAMETERS[line.name],
            "value": line.value._asdict(),
            "law": line.law.model_dump(mode="json", by_alias=True),
            "note": line.note._asdict() if line.note else None,
        }
        for line in lines(law, names)
    ]


def page(module: ModuleType, lang: Lang) -> str:
    """The manual page of a rule, in one language: the first half of its docstring, or the second."""
    french, _, english = inspect.cleandoc(module.__doc__ or "").partition("\n---\n")
    return (english if lang == "en" else french).strip()


def rule_page(module: ModuleType, laws: Sequence[Law], style: Style) -> str:
    """A rule's page, then what the law said for each of `laws`, where the rule asks the law for something."""
    rule, lang = module.RULE, style.lang
    head = Painted(f"{rule.code} {rule.name} ", style="bold")
    head.append(f"({words.SEVERITY[rule.severity].say(lang)})", style="not bold")
    parts: list[RenderableType] = [head, "", page(module, lang)]
    shown = [paint(parts, style)]
    for law in laws:
        found = lines(law, ("applicability", *rule.parameters)) if rule.parameters else []
        if found:
            day = words.day(law.on, lang)
            title = Text("La loi le {day}, pour : {body}", "The law on {day}, for: {body}")
            shown.append("\n" + law_table(found, title.say(lang, day=day, body=law.label.say(lang)), style))
    return "".join(shown)


def rules_table(modules: Iterable[ModuleType], style: Style) -> str:
    """Every rule in one line: code, name, severity, what it holds."""
    heads = (Text("code", "code"), Text("nom", "name"), Text("gravité", "severity"), Text("règle", "rule"))
    table = Table(*(head.say(style.lang) for head in heads), box=box.SIMPLE_HEAD)
    for module in modules:
        rule = module.RULE
        table.add_row(rule.code, rule.name, words.SEVERITY[rule.severity].say(style.lang), rule.title.say(style.lang))
    return paint([table], style)


def rules_data(modules: Iterable[ModuleType]) -> list[dict[str, object]]:
    """The same as plain data."""
    return [
        {
            "code": rule.code,
            "name": rule.name,
            "severity": rule.severity,
            "family": rule.family,
            "title": rule.title._asdict(),
            "law": rule.law.model_dump(mode="json", by_alias=True),
            "parameters": list(rule.parameters),
        }
        for rule in (module.RULE for module in modules)
    ]
