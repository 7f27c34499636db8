"""How a `Document` or a `Report` is shown: one file a format, each with `document` or `report` functions.

A format takes models and a `Style` and gives text; it opens no file and prints nothing. `registry.py` names them all.
"""
