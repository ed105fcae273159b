"""Answers that are more than the best sentences: look-ups, profiles, comparisons, disputes."""
