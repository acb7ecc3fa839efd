"""Who said what: quotations with their speakers, found in the text of an article."""
