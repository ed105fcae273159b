"""Campaigns that run for minutes; their short forms stand in the tests."""
