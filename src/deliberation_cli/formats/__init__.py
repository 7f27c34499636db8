"""What the results look like: one format, one file."""
