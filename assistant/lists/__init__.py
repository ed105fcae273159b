"""Exhaustive lists: a question's condition, and every sentence and row held against it."""
