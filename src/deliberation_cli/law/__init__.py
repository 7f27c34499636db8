"""What the law said on a day, for a body: dated parameters in YAML, asked through `Law.at`."""
