"""The reference lists of all documents: who wrote the studies, and where they appeared."""
