"""The command `qawl`: parses what is typed, calls, prints. Nothing is imported before a command needs it."""

from __future__ import annotations

import sys
from typing import IO

import click

from search.interface import version
from search.interface.help import Commands, QueryCommand
from search.interface.options import LOOK, NARROW, given, names_of, shared
from search.interface.run import run

SORTS = ("relevance", "newest", "oldest")
FACETS = ("speaker", "source", "month")
FETCHED = "Fetch a page, too (needs qawl[web]); repeatable."
fetch = click.option("--fetch", "urls", multiple=True, metavar="URL", help=FETCHED)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=version.show,
    help="Show the version and exit.",
)
@shared("index", "lang", "debug")
def cli() -> None:
    """Who said what in Arabic news: full-text search and claim tracking.

    \b
    Example:
      qawl index articles/
      qawl search "الدفاع الجوي"
    """


@cli.command()
@click.argument("paths", nargs=-1, metavar="PATH...")
@click.option("--watch", is_flag=True, help="Go on looking for new and changed files until interrupted.")
@fetch
@shared("index", "format", *LOOK)
def index(paths: tuple[str, ...], watch: bool, urls: tuple[str, ...]) -> None:
    """Read articles, extract their quotations and index them.

    PATH is a file, a folder, or - for JSONL on standard input. New articles are added, changed ones take the place
    of their old selves, known ones are skipped.

    \b
    Example:
      qawl index مقالات/ news.jsonl
    """
    from search.interface import indexing, output
    from search.report.views import upkeep

    output.finish(upkeep.indexed(indexing.index(paths, urls, watch=watch)))


@cli.command(cls=QueryCommand)
@click.argument("query", nargs=-1)
@click.option("--sort", type=click.Choice(SORTS), default="relevance", help="Order of hits [relevance].")
@click.option("--facet", "facets", type=click.Choice(FACETS), multiple=True, help="Count the hits by it; repeatable.")
@click.option("--save", "name", metavar="NAME", help="Keep this search under a name, with its filters.")
@click.option("--saved", metavar="NAME", help="Run a search that was kept.")
@click.option("--new", is_flag=True, help="With --saved: only what came since it was last run so.")
@click.option("--queries", type=click.File(encoding="utf-8"), metavar="FILE", help="Rank for each line, id<TAB>query.")
@click.option("--unit", type=click.Choice(["article", "paragraph"]), default="article", help="What --queries ranks.")
@shared("index", "search_format", "limit", *NARROW, *LOOK)
def search(
    query: tuple[str, ...],
    sort: str,
    facets: tuple[str, ...],
    name: str | None,
    saved: str | None,
    new: bool,
    queries: IO[str] | None,
    unit: str,
) -> None:
    """Find what was said, grouped into claims by official.

    Paragraphs that match, their quotations under the officials who said them; then those of unnamed speakers; then
    paragraphs that match outside quotations.

    Bare words are all wanted, in any form. «الدفاع الجوي» in marks means those words as written; a shell keeps " for
    itself, so write '"الدفاع الجوي"' or «الدفاع الجوي» there. دفاع* beginnings; OR, -word, brackets; fields speaker:
    source: role: kind: act: date: said: title:, also in Arabic. No query lists the searches that were kept.

    \b
    Example:
      qawl search "الدفاع الجوي"
      qawl search «الدفاع الجوي»
      qawl search 'قائل:باقري "الدفاع الجوي"' --since 2024-11 --format json
      qawl search --saved دفاع --new
    """
    from search.interface import output, searching

    text = " ".join(query)
    if queries:
        output.stream(searching.rank(queries, unit))
    elif saved:
        searching.search_saved(saved, sort, facets, new=new)
    elif name:
        searching.keep(name, text)
    elif query:
        searching.search(text, sort, facets)
    else:
        searching.list_saved()


@cli.command()
@click.argument("speaker", nargs=-1, required=True, shell_complete=names_of("speakers"))
@click.option("--about", metavar="QUERY", help="Only what matches this query.")
@click.option("--all", "every", is_flag=True, help="Every report of a statement, not folded under its claim.")
@shared("index", "citation", "limit", "since", "until", "source", "kind", *LOOK)
def quotes(speaker: tuple[str, ...], about: str | None, every: bool) -> None:
    """List every quotation of one speaker, oldest first.

    SPEAKER is a name in any spelling, a title, or a name in Latin letters. Repeats of one statement stand together.

    \b
    Example:
      qawl quotes باقري
      qawl quotes "وزير الدفاع الإيراني" --since 2024-11 --about "الدفاع الجوي"
      qawl quotes Bagheri --format markdown
    """
    from search.interface import output, session
    from search.quotes import quotes_of
    from search.report.views import speaker as view

    with session.reading(seeds=True) as opened:
        found = quotes_of(opened.archive, " ".join(speaker), session.filters(), about=about)
        output.finish(view.quotes(found, opened.archive.article, every=every, limit=output.limit()))


@cli.command(cls=QueryCommand)
@click.argument("query", nargs=-1, required=True)
@shared("index", "format", "limit", "since", "until", "sources", "speaker", "kind", *LOOK)
def compare(query: tuple[str, ...]) -> None:
    """Show how the sources differ on one event.

    QUERY names the event as a journalist would. For each source: its articles, whom it quotes, its names for them;
    then the differences, with the words of each side; then the claims, with who reports them and who does not. With
    --speaker or --kind, only the claims and differences in such quotations.

    \b
    Example:
      qawl compare "زيارة وزير الدفاع الإيراني إلى دمشق"
      qawl compare "اجتماع الأسد وباقري" --speaker باقري
    """
    from search.interface import comparing

    comparing.compare(" ".join(query))


@cli.group(invoke_without_command=True)
@click.option("--suggest", is_flag=True, help="Pairs that may be one, which were not joined for want of evidence.")
@shared("index", "format", "limit", *NARROW, *LOOK)
@click.pass_context
def speakers(context: click.Context, suggest: bool) -> None:
    """List everyone quoted, with names, roles and sources.

    Dates, source and kind narrow the quotations that names, roles and counts are taken from.

    \b
    Example:
      qawl speakers --limit 20
      qawl speakers --source "الجزيرة" --since 2024-11
      qawl speakers --suggest
      qawl speakers merge o0a1b2c3d4e o5f6a7b8c9d
    """
    if context.invoked_subcommand:
        return
    from search.interface import listing

    if suggest:
        listing.suggestions()
    listing.speakers()


@speakers.command()
@click.argument("kept", metavar="KEPT")
@click.argument("other", metavar="OTHER")
@shared("index", *LOOK)
def merge(kept: str, other: str) -> None:
    """Say that two officials are one.

    KEPT gives its id and name to both. The decision is kept in the archive and holds for articles to come.

    \b
    Example:
      qawl speakers merge o0a1b2c3d4e o5f6a7b8c9d
    """
    from search.interface import officials

    officials.merge(kept, other)


@speakers.command()
@click.argument("official", metavar="ID")
@click.argument("name", metavar="NAME")
@shared("index", *LOOK)
def split(official: str, name: str) -> None:
    """Say that one form of a name is somebody else's.

    \b
    Example:
      qawl speakers split o0a1b2c3d4e "علي عباس"
    """
    from search.interface import officials

    officials.split(official, name)


@speakers.command()
@click.argument("official", metavar="ID")
@click.argument("name", metavar="NAME")
@shared("index", *LOOK)
def rename(official: str, name: str) -> None:
    """Say under which name an official is shown.

    \b
    Example:
      qawl speakers rename o0a1b2c3d4e "عزيز نصير زاده"
    """
    from search.interface import officials

    officials.rename(official, name)


@speakers.command()
@shared("index", *LOOK)
def undo() -> None:
    """Take back the last merge, split or rename.

    \b
    Example:
      qawl speakers undo
    """
    from search.interface import officials

    officials.undo()


@cli.command()
@click.option("--min-sources", type=click.IntRange(min=1), default=1, metavar="N", help="Reported by N or more.")
@shared("index", "citation", "limit", *NARROW, *LOOK)
def claims(min_sources: int) -> None:
    """List claims: one official saying one thing.

    Each with everybody who reports it, those of most sources first.

    \b
    Example:
      qawl claims --min-sources 2 --speaker "عباس عراقجي"
    """
    from search.interface import listing

    listing.claims(min_sources)


@cli.command()
@click.option("--min-sources", type=click.IntRange(min=1), default=1, metavar="N", help="Told by N sources or more.")
@shared("index", "format", "limit", *NARROW, *LOOK)
def events(min_sources: int) -> None:
    """List articles grouped by the event they tell.

    With --speaker or --kind, the events in which an article has such a quotation.

    \b
    Example:
      qawl events --min-sources 3 --since 2024-11-17
      qawl events --source "الجزيرة" --speaker عراقجي
    """
    from search.interface import listing

    listing.events(min_sources)


@cli.command()
@shared("index", "format", "limit", *LOOK)
def sources() -> None:
    """List the outlets and what the index holds of them.

    \b
    Example:
      qawl sources --format csv
    """
    from search.interface import listing

    listing.sources()


@cli.command()
@click.argument("ids", nargs=-1, required=True, metavar="ID...")
@shared("index", "citation", *LOOK)
def show(ids: tuple[str, ...]) -> None:
    """Show what stands under an id, in its context.

    ID is that of an article, a quotation, a claim, an event or a speaker, as other commands print it; article#7 is a
    paragraph of an article.

    \b
    Example:
      qawl show q0a1b2c3d4e
      qawl show خبر.txt#7 --lang ar
    """
    from search.interface import output, session
    from search.lookup import look_up
    from search.report.views import found as view

    with session.reading() as opened:
        found = {identity: look_up(opened.archive, identity) for identity in ids}
        for identity in (identity for identity, one in found.items() if one is None):
            output.say("no_such_id", id=identity)
        output.finish(view.report([one for one in found.values() if one], opened.archive.article))


@cli.command()
@click.argument("paths", nargs=-1, metavar="FILE...")
@fetch
@click.option("--explain", is_flag=True, help="Say how each quotation was found, and how sure that is.")
@shared("citation", *LOOK)
def extract(paths: tuple[str, ...], urls: tuple[str, ...], explain: bool) -> None:
    """Extract the quotations of files; needs no index.

    FILE may be a folder, or - for JSONL on standard input.

    \b
    Example:
      qawl extract خبر.txt --explain
      qawl extract news.jsonl --format jsonl
    """
    from search.interface import extracting, output

    output.finish(extracting.extracted(paths, urls, explain=explain))


@cli.command()
@click.argument("text", nargs=-1, required=True)
@shared("format", *LOOK)
def analyze(text: tuple[str, ...]) -> None:
    """Show what the analyser makes of a text.

    Token by token: where it stands, the one spelling of its variants, the stem of all its forms.

    \b
    Example:
      qawl analyze "وبدفاعاتهم الجوية"
    """
    from search.interface import output
    from search.report.views import analysis

    output.finish(analysis.report(" ".join(text)))


@cli.command()
@click.option("--deep", is_flag=True, help="Read everything, and compare the index with the archive.")
@click.option("--repair", is_flag=True, help="Mend what can be mended.")
@shared("index", "format", *LOOK)
def check(deep: bool, repair: bool) -> None:
    """Verify the archive and the index.

    \b
    Example:
      qawl check --deep
    """
    from search.interface import indexing, output
    from search.report.views import upkeep

    if repair:
        output.finish(upkeep.repaired(indexing.repair()))
    output.finish(upkeep.checked(indexing.check(deep=deep)))


@cli.command()
@shared("index", "format", *LOOK)
def rebuild() -> None:
    """Make the index again from the archive.

    \b
    Example:
      qawl rebuild
    """
    from search.interface import indexing, output
    from search.report.views import upkeep

    output.finish(upkeep.indexed(indexing.rebuild(), "rebuild"))


@cli.command(name="export")
@click.argument("target", metavar="FILE")
@shared("index", *LOOK)
def export(target: str) -> None:
    """Write the articles to a file for somebody else.

    Who takes them over with `qawl import`. A name that ends in .jsonl or .jsonl.gz makes a line an article; any other
    makes a SQLite file with quotations, officials and claims too. The index is never exchanged: it is made again.

    \b
    Example:
      qawl export أرشيف.sqlite
    """
    from search.interface import indexing

    indexing.export(target)


@cli.command(name="import")
@click.argument("archive", metavar="FILE")
@shared("index", "format", *LOOK)
def import_archive(archive: str) -> None:
    """Take over the articles of an exported archive.

    Quotations, officials and index are made anew, for nothing else in it is trusted.

    \b
    Example:
      qawl import أرشيف.sqlite --index ./index
    """
    from search.interface import indexing, output
    from search.report.views import upkeep

    output.finish(upkeep.indexed(indexing.import_archive(archive), "import"))


@cli.command()
@shared("index", *LOOK)
def shell() -> None:
    """Type commands at a prompt, with history and completion.

    \b
    Example:
      qawl shell
      search "الدفاع الجوي"
    """
    from search.interface.prompt import prompt

    prompt(cli)


@cli.group()
@shared("lang", "debug")
def doctor() -> None:
    """Find out what this machine does with Arabic."""


@doctor.command()
@shared("lang", "debug")
def terminal() -> None:
    """Show samples, ask which of them reads right, and keep the choice.

    \b
    Example:
      qawl doctor terminal
    """
    from search.interface.terminal import ask

    ask()


@cli.command()
@click.argument("name", required=False)
@click.argument("value", required=False)
@shared("format", *LOOK)
def config(name: str | None, value: str | None) -> None:
    """Show the settings and where each comes from.

    With NAME and VALUE, keep one in the configuration file.

    \b
    Example:
      qawl config
      qawl config lang ar
    """
    from search.interface import output, settings
    from search.report.views import setting

    if name and value:
        settings.store(name, value)
    values = [settings.value(one, given(one)) for one in settings.BY_NAME if name in (None, one)]
    output.finish(setting.report(values, settings.config_path()))


@cli.command()
@click.argument("shell_name", metavar="SHELL", type=click.Choice(["bash", "zsh", "fish"]))
@shared("lang", "debug")
def completion(shell_name: str) -> None:
    """Print the completion script of a shell.

    \b
    Example:
      eval "$(qawl completion bash)"
    """
    from search.interface.completing import script

    click.echo(script(cli, shell_name))


def main() -> None:
    """Run the command line of this process."""
    sys.exit(run(cli))


if __name__ == "__main__":
    main()
