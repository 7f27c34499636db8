"""Words for people, in the two languages side by side."""

from typing import Literal, NamedTuple

Lang = Literal["fr", "en"]


class Text(NamedTuple):
    """A sentence in French and in English; fields in braces are filled by `say`."""

    fr: str
    en: str

    def say(self, lang: Lang, /, **values: object) -> str:
        """Return the sentence in `lang`, its fields filled with `values`."""
        template = self.en if lang == "en" else self.fr
        return template.format(**values) if values and "{" in template else template
