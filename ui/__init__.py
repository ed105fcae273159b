"""The ways in: the web page and the command line; only they know how things look."""
