"""What a deliberation holds: number, subject, preamble, dispositif, drafts, stamp (délibération)."""
