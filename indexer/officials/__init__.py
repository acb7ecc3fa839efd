"""Speakers of many articles tied to the officials behind them."""
