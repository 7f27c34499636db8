"""The person's screen: rich without markup, without guesses at colours, into a string."""

from __future__ import annotations

from io import StringIO

from rich.console import Console, RenderableType

from deliberation_cli.formats.interface import Style


def paint(parts: list[RenderableType], style: Style) -> str:
    """Render `parts` one under another; colours only where the style asks for them, no line is wrapped by force."""
    out = StringIO()
    console = Console(
        file=out,
        width=style.width,
        force_terminal=style.color,
        color_system="standard" if style.color else None,
        no_color=not style.color,
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
    )
    for part in parts:
        console.print(part, soft_wrap=isinstance(part, str) or not hasattr(part, "columns"))
    return "".join(line.rstrip() + "\n" for line in out.getvalue().splitlines())
