"""Clauses: what a verb takes, its subject, whom it addresses, and where what was said begins."""
