"""Quotations: the verbs and nouns that quote, told from others, and what is quoted, from where to where."""
