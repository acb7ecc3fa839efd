"""In what several tellings of one event differ."""
