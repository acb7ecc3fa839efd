"""People: whom the article names, by which names and titles, with its bodies and documents."""
