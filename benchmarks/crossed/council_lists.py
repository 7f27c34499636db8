"""Lists of people: a run with its separators, its civilities and its functions, and what stands before and behind."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

from benchmarks.crossed.council_people import Person, Style
from benchmarks.crossed.draw import Draw

SEPARATORS = {
    ", ": (" ", ", "), "; ": (" ", "; "), " - ": (" ", " - "), " – ": (" ", " – "), " / ": (" ", " / "),
    "lines": ("\n", "\n"), "dashes": ("\n- ", "\n- "), "bullets": ("\n• ", "\n• "), "comma lines": ("\n", ",\n"),
    "semicolon lines": ("\n- ", " ;\n- "), "numbered": ("\n{i}. ", "\n{i}. "), "numbered )": ("\n{i}) ", "\n{i}) "),
    "columns": ("\n", "|"), "stops": (" ", ". "),
}  # fmt: skip
INLINE = (", ", "; ", " - ", " – ")
COLLECTIVE = (
    "Mmes et MM. ", "MM. et Mmes ", "Mesdames et Messieurs ", "Mesdames, Messieurs ", "Mmes, MM. ",
    "Mesdames et Messieurs : ",
    "MMES et MM. ", "Mmes & MM. ", "MM. ", "Messieurs et Mesdames ", "M. Mmes ", "Mmes, MM. : ",
)  # fmt: skip


@dataclass(frozen=True)
class Layout:
    """How one clerk parts the people of a list."""

    lead: str
    between: str
    final: str
    end: str
    collective: str

    @property
    def lines(self) -> bool:
        """Whether each stands on a line of his own."""
        return "\n" in self.between or self.between == "|"

    @property
    def commas(self) -> bool:
        """Whether commas part the people."""
        return self.between.startswith(",")

    def join(self, items: Sequence[str]) -> str:
        """The list, from what leads it to what ends it."""
        text = self.lead.format(i=1) if self.lead.strip() or "\n" in self.lead else self.lead
        for i, item in enumerate(items):
            if i:
                last = i == len(items) - 1
                between = ("\n", "   ")[i % 2] if self.between == "|" else self.between.format(i=i + 1)
                text += self.final if last and self.final else between
            text += item
        return text + self.end


def draw_layout(draw: Draw, style: Style) -> Layout:
    """Separators that a reader can use, whatever the names look like once on one line."""
    name = draw.words("separator", list(SEPARATORS))
    parted = style.civil == "each" or style.capitals
    unparted = name in ("lines", "columns") and not parted
    initials = name == "stops" and ("G." in style.order or style.homonyms)
    if unparted or initials or (style.civil == "runs" and name not in INLINE):
        name = draw.chosen["separator"] = ", "
    lead, between = SEPARATORS[name]
    inline = name in INLINE
    final = " et " if inline and draw.chance("last et", 0.3) else ""
    end = draw.words("end of list", ("", "", ".", ";", ",")) if inline else ""
    end = "" if end == "." and style.order == "FAMILY G." else end
    return Layout(lead, between, final, end, draw.words("collective", COLLECTIVE))


def runs(people: Sequence[Person], style: Style, layout: Layout, role: Callable[[Person], str]) -> str:
    """A list in which a plural civility opens each run of men or of women: « Mmes A, B, MM. C, D »."""
    items: list[str] = []
    for (woman, titled), group in groupby(people, key=lambda who: (who.woman, bool(who.title))):
        members = list(group)
        for i, who in enumerate(members):
            if titled or len(members) == 1:
                items.append(style.one(who) + role(who))
            else:
                items.append((f"{style.runs[woman]} " if not i else "") + style.name(who) + role(who))
    return layout.join(items)


def listed(people: Sequence[Person], style: Style, layout: Layout, role: Callable[[Person], str]) -> str:
    """The people, as this clerk lists them."""
    if style.civil == "runs":
        return runs(people, style, layout, role)
    if style.civil == "collective" and len(people) > 1:
        joined = layout.join([style.name(who) + role(who) for who in people])
        return " " + layout.collective + joined.removeprefix(" ")
    return layout.join([style.one(who) + role(who) for who in people])


def no_role(_: Person) -> str:
    """Nothing behind a name."""
    return ""
