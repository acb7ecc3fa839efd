"""Arabic letters, words and stems: one pipeline for texts and queries."""
