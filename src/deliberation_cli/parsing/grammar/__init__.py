"""Small grammars over a `Flow`: names, numbers, dates, identifiers. Each returns `Found(value, span)` or None."""
