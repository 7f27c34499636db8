"""How the vote went: figures, names, ballots, outcome (vote)."""
