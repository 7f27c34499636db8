"""What the convention defines (« … »), what it makes of these words later, and who bears its duties."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from deliberation_cli.models import DefinedTerm, Duty, Party
from deliberation_cli.parsing.conventions.lines import sentence_end, sentence_start
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.articles import Head
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span, fold
from deliberation_cli.parsing.text.proof import Proven

_QUOTED = late(r"[«“\"]\s*([^«»“”\"]{2,80}?)\s*[»”\"]")
_HEREAFTER = late(r"ci-? ?apres(?:[\s,:]+[a-z'-]+){0,6}[\s,:]*\(?$")
_INTRODUCED = late(r"(?<![a-z])(?:un|une|d'un|d'une|des)\s+$")
_MEANS = late(r"\s*(?::|designent?|signifient?|s'entend(?:ent)?)\s")
_DETERMINER = late(r"^(?:les?|la|l'|des|aux?|un|une)\s*")
_ENUMERATION = late(r"\(?\s*(?:i+v?|cf|ci-?apres|voir|soit|article|annexe|\d)\b")


def term_key(term: str) -> str:
    """A term without its article and plural, folded: « les Partenaires » is « partenaire »."""
    words = _DETERMINER.sub("", fold(term).strip()).split()
    return " ".join(word[:-1] if len(word) > 3 and word[-1] in "sx" else word for word in words)


def read_terms(
    flow: Flow, span: Span, parties: Span, heads: Sequence[Head], aliases: Sequence[str]
) -> Proven[list[DefinedTerm]]:
    """Terms defined between the parties and the signatures; a party's alias is the party's, not a term."""
    found: Proven[list[DefinedTerm]] = Proven([])
    known = {term_key(alias) for alias in aliases}
    for quoted in _QUOTED.finditer(flow.text, span.start, span.end):
        term, key = flow.slice(Span(*quoted.span(1))), term_key(quoted.group(1))
        opens = (parties.end, *(head.body_start for head in heads))
        floor = max((at for at in opens if at <= quoted.start()), default=span.start)
        meaning = None if key in known else _meaning(flow, quoted, Span(floor, span.end), parties)
        if meaning is None:
            continue
        known.add(key)
        at = len(found.value)
        item = DefinedTerm(term=term, meaning=flow.slice(meaning))
        found.value.append(item)
        found.prove(f"/{at}", Found(item, Span(min(meaning.start, quoted.start()), max(meaning.end, quoted.end()))))
        found.prove(f"/{at}/term", Found(term, Span(*quoted.span(1))))
        found.prove(f"/{at}/meaning", Found(item.meaning, meaning))
        for number, listing in enumerate(_listings(flow, key, Span(quoted.end(), span.end))):
            item.listings.append(flow.slice(listing))
            found.prove(f"/{at}/listings/{number}", Found(flow.slice(listing), listing))
    return found


def _meaning(flow: Flow, quoted: re.Match[str], span: Span, parties: Span) -> Span | None:
    """The words that give the term its content: before « ci-après … » or a bracket, behind « désigne »."""
    before = flow.fold[max(span.start, quoted.start() - 60) : quoted.start()]
    after = flow.fold[quoted.end() : quoted.end() + 20]
    hereafter = _HEREAFTER.search(before)
    near = flow.fold[max(parties.start, quoted.start() - 50) : quoted.end()]
    if hereafter and quoted.start() - parties.end < 200 and cue("conventions", "together").search(near):
        return _tidy(flow, parties)
    if parties.start <= quoted.start() < parties.end:
        return None
    start = sentence_start(flow, quoted.start(), span.start)
    if hereafter:
        return _tidy(flow, Span(start, max(start, quoted.start() - len(before) + hereafter.start())))
    if before.rstrip().endswith("(") and after.lstrip().startswith(")"):
        return _tidy(flow, Span(start, quoted.start()))
    means = _MEANS.match(flow.fold, quoted.end(), span.end)
    if means and flow.fold[start : quoted.start()].strip(" -–•\n") in ("", "le", "la", "les", "l'"):
        return _tidy(flow, Span(means.end(), sentence_end(flow, means.end(), span.end)))
    one_name = len(quoted.group(1).split()) <= 3 and quoted.group(1)[0].isupper()
    if _INTRODUCED.search(before) and one_name:
        return _tidy(flow, Span(start, sentence_end(flow, quoted.end(), span.end)))
    return None


def _tidy(flow: Flow, span: Span) -> Span | None:
    start, end = span
    while start < end and flow.text[start] in " \n-–•,;:(":
        start += 1
    while end > start and flow.text[end - 1] in " \n,;:(-–":
        end -= 1
    return Span(start, end) if end - start > 2 else None


def _listings(flow: Flow, key: str, span: Span) -> Iterator[Span]:
    """« les partenaires techniques et financiers (A, B, C et D) »: the term's content said again."""
    words = r"\s+".join(rf"{re.escape(word)}[sx]?" for word in key.split())
    pattern = re.compile(rf"(?<![a-z]){words}(?:\s+[a-z'-]+){{0,4}}\s*\((?P<list>[^()]{{8,400}})\)")
    for match in pattern.finditer(flow.fold, span.start, span.end):
        listed = match.group("list")
        if ("," in listed or " et " in listed) and not _ENUMERATION.match(listed):
            yield Span(match.start(), match.end())


def read_roles(flow: Flow, heads: Sequence[Head], spans: Sequence[Span]) -> Proven[list[str]]:
    """Roles of a contract written with a capital (« le Bénéficiaire »), each at its first use in an article."""
    found: Proven[list[str]] = Proven([])
    known: set[str] = set()
    pattern = re.compile(
        rf"(?<![a-z])(?:les? |la |l'|du |des |aux? )(?P<noun>{cue('conventions', 'role_noun').pattern})(?![a-z])"
    )
    for head, span in zip(heads, spans, strict=True):
        for match in pattern.finditer(flow.fold, head.body_start, span.end):
            key = term_key(match.group("noun"))
            if key in known or not flow.text[match.start("noun")].isupper():
                continue
            known.add(key)
            words = flow.slice(Span(*match.span("noun")))
            found.prove(f"/{len(found.value)}", Found(words, Span(*match.span())))
            found.value.append(words)
    return found


def read_duties(flow: Flow, heads: Sequence[Head], spans: Sequence[Span]) -> Proven[list[Duty]]:
    """« L'Association s'engage à … »: who bears a duty, in which words, in which article."""
    found: Proven[list[Duty]] = Proven([])
    for head, span in zip(heads, spans, strict=True):
        body = Span(head.body_start, span.end)
        for match in cue("conventions", "duty").finditer(flow.fold, body.start, body.end):
            subject = _subject(flow, Span(sentence_start(flow, match.start(), body.start), match.start()))
            if subject is None:
                continue
            words = Span(subject.start, sentence_end(flow, match.end(), body.end))
            duty = Duty(subject=flow.slice(subject), text=flow.slice(words), article=head.number)
            found.prove(f"/{len(found.value)}", Found(duty, words))
            found.prove(f"/{len(found.value)}/subject", Found(duty.subject, subject))
            found.value.append(duty)
    return found


def bearer(subject: str, parties: Sequence[Party], terms: Sequence[DefinedTerm]) -> bool | None:
    """Whether a party bears the duty: true; false for a defined term or an institution that is none; else null."""
    words = fold(subject)
    if cue("conventions", "all_parties").fullmatch(words) or any(_names(party, words) for party in parties):
        return True
    key = term_key(subject)
    term = next((term for term in terms if key == term_key(term.term)), None)
    if term is None:
        return False if cue("conventions", "institution").fullmatch(_DETERMINER.sub("", words)) else None
    content = fold(term.meaning)
    named = [name for party in parties for name in (party.name, party.alias) if name]
    return None if any(_DETERMINER.sub("", fold(name)) in content for name in named) else False


def _names(party: Party, subject: str) -> bool:
    """A word of the subject names the party, or a word that means the same (commune, ville)."""
    known = fold(" ".join(filter(None, (party.name, party.alias, party.represented_by))))
    if _stems(known) & _stems(subject):
        return True
    same = cue("conventions", "municipality")
    return bool(same.search(known) and same.search(subject))


def _stems(text: str) -> set[str]:
    """The words of sense, in the singular."""
    return {word.rstrip("sx") for word in re.findall(r"[a-z]{3,}", text) if word not in _SMALL_WORDS}


_SMALL_WORDS = frozenset("les des aux par pour son ses sur dans dont une cas aupres".split())
_SUBJECT = late(
    r"(?P<subject>(?:(?:l'|les? |la |chaque |chacune? des |l'ensemble des )[a-z][a-z' -]{1,60}?))"
    r"(?:\s+(?:par ailleurs|egalement|notamment|en outre|quant a (?:elle|lui)))?[\s,]*$"
)


def _subject(flow: Flow, clause: Span) -> Span | None:
    """The noun that stands right before « s'engage »; the nearest article opens it."""
    words = flow.fold[clause.start : clause.end]
    at = max(words.rfind(mark) for mark in (", ", ": ", "; ", "que ", "qu'", "- ", "et que "))
    for start in sorted({0, at + 2 if at >= 0 else 0}, reverse=True):
        stripped = start + len(words[start:]) - len(words[start:].lstrip(" \n-•,'.)0123456789"))
        match = _SUBJECT.match(words.replace("\n", " "), stripped)
        if match:
            return Span(clause.start + match.start("subject"), clause.start + match.end("subject"))
    return None
