"""Phrases: noun phrases and titles, with the names in them and what stands beside them."""
