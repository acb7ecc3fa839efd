"""Mentions: who is meant by the words from one on, whether person, body, document or several at once."""
