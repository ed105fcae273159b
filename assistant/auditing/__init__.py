"""Where a document disagrees with itself: claims, titles, tables and values side by side."""
