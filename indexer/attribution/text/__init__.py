"""Text: the words of a paragraph, what each can be, and the forms of the verbs that speak."""
