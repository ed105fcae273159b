"""What an answer costs beside the tutorial recipe, as ratios in one run. No timed tests here."""
