"""What search weighs besides the index's own scores."""
