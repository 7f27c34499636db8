"""What the page gives, before any meaning: one string with its places, lines, columns and tables."""
