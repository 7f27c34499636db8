"""The civility of one person (« M. », « Mme »), apart from those that head a run of names (« MM. »)."""

from __future__ import annotations

from deliberation_cli.parsing.grammar.lexer import Token
from deliberation_cli.parsing.text.flow import Flow, Span

SINGULAR = frozenset(
    "monsieur madame mademoiselle mme mlle melle mmc mr m docteur dr maitre me colonel lieutenant-colonel"
    " medecin-colonel commandant capitaine lieutenant lcl cdt cne med-lcl med-cdt med-cne ltn sgt cpl".split()
)
"""Civilities of one person."""


def civility_of(flow: Flow, token: Token | None) -> str | None:
    """A civility of one person; « MM. » or « Mesdames » before a run belongs to nobody."""
    if token is None or flow.fold[token.start : token.end].rstrip(".") not in SINGULAR:
        return None
    return flow.slice(Span(token.start, token.end))
