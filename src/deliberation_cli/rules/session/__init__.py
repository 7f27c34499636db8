"""Session (séance): its convocation, its dates, its secretary, its signature, and whether the body existed."""
