"""Where the deliberations of minutes, registers and lists start and end, with their titles and numbers."""
