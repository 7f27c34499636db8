"""Open data (données ouvertes): rows of an SCDL « délibérations » file, judged one by one."""
