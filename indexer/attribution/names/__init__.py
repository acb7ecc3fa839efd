"""Names: where the name of a person begins and ends, listed or not, and behind which titles it stands."""
