"""From a question to a cited answer; knows nothing of web pages."""
