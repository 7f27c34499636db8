"""What an act can break: one file a rule, whose docstring is its manual page. `registry.py` finds them."""
