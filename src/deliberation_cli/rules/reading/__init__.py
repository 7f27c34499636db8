"""Reading (lecture): what could not be read, or only with a doubt, is said before anything is judged."""
