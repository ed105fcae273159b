"""Which way a text says that things go: verbs, negations, chains, and what hangs on a name."""
