"""What the header counts: in office, present, proxies, absent, voters (en exercice, présents, votants)."""
