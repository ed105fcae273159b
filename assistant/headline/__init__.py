"""Yes, no, or not told: what a question presumes beside what a sentence states."""
