"""The civility that may stand before a name, as a piece of a pattern over folded text."""

CIVIL = r"(?:(?:m|mme|mr|mlle|monsieur|madame)\b\.?\s?)?"
"""« M. », « Mme », « Monsieur », or nothing."""
