"""Who was there, who was away, who votes for whom (présents, absents, pouvoirs, mouvements)."""
