"""Words made plain for comparison: no case, no accents, no punctuation."""

import re
import unicodedata


def plain(text: str) -> str:
    """Lower case letters and digits, one space between words."""
    text = text.replace("œ", "oe").replace("Œ", "OE").replace("\\_", "_")
    text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return _SIGNS.sub(" ", text).strip()


_SIGNS = re.compile(r"[^a-z0-9]+")
