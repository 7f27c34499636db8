"""Register (registre): acts given together, held against each other."""
