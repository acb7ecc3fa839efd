"""Read-time: queries, claims, events, comparison and reports."""
