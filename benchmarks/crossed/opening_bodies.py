"""The bodies that meet, as they name themselves on their papers: 21 kinds of authorities, all invented."""

from __future__ import annotations

from dataclasses import dataclass

PLACES = ("Valmarin", "Orbelle-sur-Arle", "Saint-Hilaire-des-Bois", "La Chapelle-Vésonne", "L'Hermitière", "Brécy")


@dataclass(frozen=True)
class Body:
    """An authority, its assembly, its members and who heads it."""

    kind: str
    letterhead: tuple[str, ...]
    assembly: tuple[str, ...]
    """With its article: « le Conseil Municipal »; the first names it in titles."""
    members: str
    head: str
    deputy: str
    alone: bool = False
    """Whether « le Conseil » alone tells it, under its letterhead."""


def of(assembly: str) -> str:
    """« du conseil », « de la commission », « de l'assemblée »."""
    article, _, rest = assembly.partition(" ")
    return (
        {"le": "du", "la": "de la"}.get(article, "de") + f" {rest}"
        if not assembly.startswith("l'")
        else f"de {assembly}"
    )


BODIES = {
    "commune": Body("municipal_council", ("COMMUNE DE {P}", "MAIRIE DE {P}", "Mairie de {p}", "COMMUNE DE {P}\nMAIRIE"),
                    ("le Conseil Municipal", "le conseil municipal", "le Conseil Municipal de la commune de {p}"),
                    "conseillers municipaux", "Maire", "adjoint", True),
    "ville": Body("municipal_council", ("VILLE DE {P}", "Ville de {p}", "HÔTEL DE VILLE DE {P}"),
                  ("le Conseil Municipal", "le conseil municipal", "le Conseil Municipal de la Ville de {p}"),
                  "conseillers municipaux", "Maire", "adjoint", True),
    "commune nouvelle": Body("municipal_council", ("COMMUNE NOUVELLE DE {P}",),
                             ("le Conseil Municipal", "le conseil municipal de la commune nouvelle"),
                             "conseillers municipaux", "Maire", "adjoint", True),
    "communauté de communes": Body("community_council", ("COMMUNAUTÉ DE COMMUNES DU PAYS DE {P}",
                                   "Communauté de communes de {p}", "COMMUNAUTE DE COMMUNES DES DEUX VALLÉES"),
                                   ("le Conseil Communautaire", "le conseil communautaire", "le Conseil de Communauté"),
                                   "conseillers communautaires", "Président", "vice-président", True),
    "agglomération": Body("community_council", ("COMMUNAUTÉ D'AGGLOMÉRATION DE {P}", "{P} AGGLOMÉRATION"),
                          ("le Conseil Communautaire", "le Conseil d'agglomération", "le conseil communautaire"),
                          "conseillers communautaires", "Président", "vice-président"),
    "communauté urbaine": Body("community_council", ("COMMUNAUTÉ URBAINE DE {P}",),
                               ("le Conseil de Communauté", "le Conseil de la Communauté urbaine"),
                               "conseillers communautaires", "Président", "vice-président"),
    "métropole": Body("community_council", ("{P} MÉTROPOLE", "MÉTROPOLE DE {P}"),
                      ("le Conseil de la Métropole", "le Conseil métropolitain", "le conseil de la métropole"),
                      "conseillers métropolitains", "Président", "vice-président"),
    "bureau": Body("community_bureau", ("COMMUNAUTÉ DE COMMUNES DU PAYS DE {P}", "Communauté d'agglomération de {p}"),
                   ("le Bureau Communautaire", "le bureau communautaire", "le Bureau de la communauté de communes"),
                   "membres du bureau", "Président", "vice-président"),
    "bureau alone": Body("community_bureau", ("COMMUNAUTÉ DE COMMUNES DU PAYS DE {P}",), ("le Bureau", "le bureau"),
                         "membres du bureau", "Président", "vice-président"),
    "territoire": Body("community_council", ("ÉTABLISSEMENT PUBLIC TERRITORIAL DE {P}",),
                       ("le Conseil de Territoire", "le Conseil de territoire"), "conseillers de territoire",
                       "Président", "vice-président"),
    "arrondissement": Body("district_council", ("MAIRIE DU 4E ARRONDISSEMENT", "VILLE DE {P}"),
                           ("le Conseil d'arrondissement", "le Conseil du 4e arrondissement",), "conseillers d'arrondissement",
                           "Maire", "adjoint"),
    "département": Body("departmental_council", ("DÉPARTEMENT DE LA HAUTE-VÉSONNE", "CONSEIL DÉPARTEMENTAL DE L'ORGETTE"),
                        ("le Conseil départemental", "l'Assemblée départementale", "le Conseil Général"),
                        "conseillers départementaux", "Président", "vice-président"),
    "commission permanente": Body("permanent_commission", ("DÉPARTEMENT DE LA HAUTE-VÉSONNE", "RÉGION DES DEUX-RIVES"),
                                  ("la Commission permanente", "la commission permanente",
                                   "la Commission Permanente du Conseil départemental"),
                                  "membres de la commission permanente", "Président", "vice-président"),
    "région": Body("regional_council", ("RÉGION DES DEUX-RIVES", "CONSEIL RÉGIONAL DES DEUX-RIVES"),
                   ("le Conseil régional", "l'Assemblée régionale"), "conseillers régionaux", "Président", "vice-président"),
    "SIVU": Body("syndicate_committee", ("SYNDICAT INTERCOMMUNAL À VOCATION UNIQUE DE {P}", "S.I.V.O.M. DE {P}",
                 "SIAEP DE LA VALLÉE DE L'ARLE", "SIVU DES ÉCOLES DE {P}", "SYNDICAT DES EAUX DE {P}"),
                 ("le Comité Syndical", "le comité syndical", "le Conseil syndical"), "délégués", "Président",
                 "vice-président", True),
    "syndicat mixte": Body("syndicate_committee", ("SYNDICAT MIXTE DU BASSIN DE L'ARLE", "Syndicat mixte du SCoT de {p}",
                           "SYNDICAT DÉPARTEMENTAL D'ÉNERGIE DE L'ORGETTE", "SMICTOM DU VAL D'ARLE"),
                           ("le Comité Syndical", "le comité syndical", "le Comité du syndicat"), "délégués titulaires",
                           "Président", "vice-président", True),
    "PETR": Body("syndicate_committee", ("PÔLE D'ÉQUILIBRE TERRITORIAL ET RURAL DU PAYS DE {P}", "PETR DU PAYS DE {P}",
                 "PARC NATUREL RÉGIONAL DE L'ARLE", "PÔLE MÉTROPOLITAIN DES DEUX RIVES"),
                 ("le Comité Syndical", "le conseil syndical", "le Comité syndical"), "délégués", "Président", "vice-président"),
    "CCAS": Body("social_action_board", ("CENTRE COMMUNAL D'ACTION SOCIALE DE {P}", "C.C.A.S. DE {P}", "CCAS DE {P}",
                 "VILLE DE {P}\nCENTRE COMMUNAL D'ACTION SOCIALE"),
                 ("le Conseil d'Administration du CCAS", "le conseil d'administration du Centre Communal d'Action Sociale",
                  "le conseil d'administration"), "administrateurs", "Président", "vice-président"),
    "CIAS": Body("social_action_board", ("CENTRE INTERCOMMUNAL D'ACTION SOCIALE DE {P}", "CIAS DU PAYS DE {P}"),
                 ("le Conseil d'Administration du CIAS", "le conseil d'administration"), "administrateurs", "Président",
                 "vice-président"),
    "SDIS": Body("fire_service_board", ("SERVICE DÉPARTEMENTAL D'INCENDIE ET DE SECOURS DE L'ORGETTE", "SDIS DE L'ORGETTE"),
                 ("le Conseil d'administration du SDIS", "le Conseil d'Administration du Service départemental d'incendie et de secours"),
                 "membres du conseil d'administration", "Président", "vice-président"),
    "caisse des écoles": Body("other", ("CAISSE DES ÉCOLES DE {P}", "VILLE DE {P}\nCAISSE DES ÉCOLES"),
                              ("le Comité de la Caisse des écoles", "le comité d'administration de la Caisse des Écoles"),
                              "membres du comité", "Président", "vice-président"),
    "office": Body("other", ("OFFICE PUBLIC DE L'HABITAT DE {P}", "OFFICE DE TOURISME DE {P}", "RÉGIE DES EAUX DE {P}"),
                   ("le Conseil d'administration", "le conseil d'administration"), "administrateurs", "Président",
                   "vice-président"),
}  # fmt: skip
