"""The meeting: which body, when, where, who presides and who keeps the minutes (séance)."""
