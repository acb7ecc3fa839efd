"""Compare: how the sources differ on one event."""
