"""Attendance (présence): lists and totals read apart, and compared here."""
