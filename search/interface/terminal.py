"""`qawl doctor terminal`: samples of Arabic drawn in each way; the one that reads right is kept."""

from __future__ import annotations

import os
import sys

import click

from indexer.errors import InputError
from search.interface import settings
from search.interface.language import texts
from search.interface.output import say
from search.report.blocks import Facts, Passage
from search.report.table import lines
from search.report.terminal import Bidi, Screen, detected

SAMPLE = "قال اللواء محمد باقري إن «الدفاع الجوي» (السوري) سيُعزَّز في 9 تموز 2020 وفق CNN."
MARKED = "الدفاع الجوي"
WAYS = (Bidi.ISOLATE, Bidi.VISUAL, Bidi.TERMINAL)
WIDTH = 60


def ask() -> None:
    """Show the samples and what the terminal was taken for, ask, and keep the answer.

    Raises:
        InputError: Nobody can be asked.
    """
    words = texts()
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise InputError("this asks questions on a terminal, and there is none", "qawl config bidi visual")
    mode, name = detected(os.environ)
    say("doctor_found", name=name or words("unknown"), mode=mode)
    for number, way in enumerate(WAYS, 1):
        click.echo()
        for line in sample(way):
            click.echo(f"  {number}  {line}")
    click.echo()
    say("doctor_question")
    if picked := _picked(WAYS.index(mode) + 1):
        say("doctor_kept", path=settings.store("bidi", WAYS[picked - 1]), mode=WAYS[picked - 1])


def _picked(likely: int) -> int:
    while True:
        typed = click.prompt(">", default=str(likely), prompt_suffix=" ").strip()
        if typed.isdecimal() and int(typed) <= len(WAYS):
            return int(typed)
        say("doctor_numbers", most=len(WAYS))


def sample(way: Bidi) -> list[str]:
    """Return the lines of the sample, drawn in one way."""
    start = SAMPLE.index(MARKED)
    blocks = (Facts(("2020-07-09", "q0a1b2c3d4e"), name="طيف بوست"), Passage(SAMPLE, ((start, start + len(MARKED)),)))
    return list(lines(blocks, Screen(WIDTH, way, styles=True, color=True), texts()))
