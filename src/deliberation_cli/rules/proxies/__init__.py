"""Proxies (pouvoirs): who gave, who held, how many, and by which text."""
