"""Events: which articles tell the same thing that happened."""

from search.events.reading import Event, event, event_ids, events, of_articles
from search.events.update import forget, is_stale, update

__all__ = ["Event", "event", "event_ids", "events", "forget", "is_stale", "of_articles", "update"]
