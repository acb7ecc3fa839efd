"""Files of many kinds, read into articles."""
