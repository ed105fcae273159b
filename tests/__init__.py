"""The tests; flat, one file a module."""
