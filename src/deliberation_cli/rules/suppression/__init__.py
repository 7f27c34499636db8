"""Suppressions (dérogations de la configuration): those that no longer serve are findings themselves."""
