"""Documents drawn from independent habits of drafting, and read back: which habit, in which company, is not read."""
