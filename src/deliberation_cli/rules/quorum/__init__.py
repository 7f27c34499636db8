"""Quorum: whether enough members were there, by the law of that day, at the opening and at each item."""
