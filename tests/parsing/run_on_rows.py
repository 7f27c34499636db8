"""Heads that lost their lines: columns run together, hyphens and capitals broken: (why, words, what is seen). All invented."""

from typing import Any

Want = dict[str, Any]
HEAD = "COMMUNE DE VALMARIN Conseil municipal, séance du 12 mai 2022 "
ROWS: list[tuple[str, str, Want]] = [
    ("three headings, then their lists, which no comma parts",
     HEAD + "Étaient présents : Absents : Procuration : Mme Anne PETIT, M. Luc LEROY, Mme Zoé MOREL, M. Paul DURAND M. Guy SIMON, Mme Ida COLAS, M. Max ROY à M. Luc LEROY Mme Eva PERRIN à Mme Zoé MOREL Secrétaire de séance : M. Luc LEROY",
     {"present": ["Anne PETIT", "Luc LEROY", "Zoé MOREL", "Paul DURAND"], "absent": ["Guy SIMON", "Ida COLAS"],
      "proxies": [("Max ROY", "Luc LEROY"), ("Eva PERRIN", "Zoé MOREL")]}),
    ("three headings, and nothing that parts their lists: those without a holder are there",
     HEAD + "Étaient présents : Absents : Procuration : Mme Anne PETIT, M. Luc LEROY, Mme Zoé MOREL, M. Max ROY à M. Luc LEROY Secrétaire de séance : M. Luc LEROY",
     {"present": ["Anne PETIT", "Luc LEROY", "Zoé MOREL"], "proxies": [("Max ROY", "Luc LEROY")]}),
    ("a column of givers, then one of holders, rare given names among them",
     HEAD + "Membres présents : Anne Petit, Luc Leroy, Zoé Morel, Paul Durand. Membres représentés : Guy Simon Maëldan Colas Eva Di Rosso Julie Godard pouvoir à Luc Leroy pouvoir à Anne Petit pouvoir à Zoé Morel pouvoir à Paul Durand Secrétaire de séance : Luc Leroy",
     {"present": ["Anne Petit", "Luc Leroy", "Zoé Morel", "Paul Durand"],
      "proxies": [("Guy Simon", "Luc Leroy"), ("Maëldan Colas", "Anne Petit"), ("Eva Di Rosso", "Zoé Morel"), ("Julie Godard", "Paul Durand")]}),
    ("an initial before the words of giving",
     HEAD + "Présents : MM. BARRE G, COLAS L, DURAND M et ROY A. Pouvoirs : Mme PETIT M donne pouvoir à M. BARRE G, M. SIMON A donne pouvoir à M. DURAND M",
     {"present": ["BARRE G", "COLAS L", "DURAND M", "ROY A."], "proxies": [("PETIT M", "BARRE G"), ("SIMON A", "DURAND M")]}),
    ("a commune whose hyphen is broken heads its delegate",
     HEAD + "Étaient présents : Belval : PETIT Anne ; Morvel -La-Côte : LEROY Luc ; Urcel sur Arle : MOREL Zoé, DURAND Paul ; Orvry : SIMON Guy",
     {"present": ["PETIT Anne", "LEROY Luc", "MOREL Zoé", "DURAND Paul", "SIMON Guy"]}),
    ("a sentence whose subject has an initial closes the list",
     HEAD + "Présents : A. PETIT, L. LEROY, Z. MOREL, P. DURAND\nAbsents : G. SIMON I. COLAS\n\nP. DURAND déclare ouverte, à 20h32, la séance du conseil.",
     {"present": ["A. PETIT", "L. LEROY", "Z. MOREL", "P. DURAND"], "absent": ["G. SIMON", "I. COLAS"], "president": "P. DURAND"}),
    ("a correction of the minutes before tells no proxy of this session",
     HEAD + "Présents : Mme Anne PETIT, M. Luc LEROY, Mme Zoé MOREL Secrétaire : M. Luc LEROY 1. Approbation du procès-verbal M. le Maire signale une erreur dans la liste de la précédente séance, à savoir, Mme Zoé MOREL absente, avait donné pouvoir à Anne PETIT.",
     {"present": ["Anne PETIT", "Luc LEROY", "Zoé MOREL"]}),
    ("convened and presided by the same",
     HEAD + "s'est réuni sous la convocation et la Présidence de Monsieur Paul DURAND. Présents : Mme Anne PETIT, M. Luc LEROY",
     {"present": ["Anne PETIT", "Luc LEROY"], "president": "Paul DURAND"}),
    ("the seat of who opens is nobody",
     "MÉTROPOLE DE VAL-MARNE\nSéance du 12 mai 2022\nMonsieur Paul DURAND, Président de la Métropole de Val-Marne, a ouvert la séance.\nÉtaient présents Mesdames et Messieurs : Anne PETIT - Luc LEROY - Zoé MOREL\n",
     {"present": ["Anne PETIT", "Luc LEROY", "Zoé MOREL"], "president": "Paul DURAND"}),
    ("ladies-gentlemen",
     HEAD + "Présents : Mesdames-Messieurs Anne PETIT ; Luc LEROY ; Zoé MOREL",
     {"present": ["Anne PETIT", "Luc LEROY", "Zoé MOREL"]}),
]  # fmt: skip
