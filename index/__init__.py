"""From files to a searchable index; knows nothing of questions."""
