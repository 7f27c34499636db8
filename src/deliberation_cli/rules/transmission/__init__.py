"""Transmission (télétransmission): the identifier that the préfecture's stamp gives to an act."""
