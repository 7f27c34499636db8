"""Votes (scrutins): figures against figures, figures against names, names against the roll call."""
