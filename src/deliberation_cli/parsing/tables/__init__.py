"""What tables tell: who was there, how it was voted, what was decided. Their cues: `cues/tables.yaml`."""
