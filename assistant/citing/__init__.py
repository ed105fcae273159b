"""What stands behind a quoted sentence: the studies it rests on, and the kind of evidence."""
