"""Subjects: who speaks, behind the verb or before it, or carried on from the sentences before."""
