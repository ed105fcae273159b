"""The optional language model: opening it, asking it, and reading what it writes."""
