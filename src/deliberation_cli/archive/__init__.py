"""Many files: found, read in workers that cannot harm the run, journalled, resumed."""
