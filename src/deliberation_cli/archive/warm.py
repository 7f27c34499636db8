"""Imported once by the process that workers are forked from, so that each starts with the house's code loaded.

Nothing that starts threads may be imported here (no OCR engine, no numpy).
"""

from deliberation_cli.rules import registry

registry.modules()
