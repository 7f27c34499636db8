"""What `parse` and `check` share about many files: their options, and what is said before, after and on Ctrl-C."""

from __future__ import annotations

import functools
import re
import shlex
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import click

from deliberation_cli.archive.cluster import NoClusterError
from deliberation_cli.archive.job import Job, Limits
from deliberation_cli.archive.journal import NotAJournalError
from deliberation_cli.archive.many import Run, Wishes
from deliberation_cli.cli.options import together
from deliberation_cli.cli.words import help_text
from deliberation_cli.formats import safe
from deliberation_cli.models import Lang, Text

INTERRUPTED = 130
"""Exit code after Ctrl-C, as shells have it."""
UNITS = {"": 1, "K": 1024, "M": 1024**2, "G": 1024**3}


def _bytes(context: click.Context, param: click.Parameter, value: str) -> int:
    """An amount of memory: 2G, 500M, 800000000."""
    match = re.fullmatch(r"(\d+) ?([KMG]?)[Bo]?", value.strip(), re.IGNORECASE)
    if not match or not int(match[1]):
        raise click.BadParameter(help_text(f"« {value} » : écrivez 2G ou 500M", f"“{value}”: write 2G or 500M"))
    return int(match[1]) * UNITS[match[2].upper()]


_options = together(
    click.argument("files", nargs=-1, metavar=help_text("FICHIER|DOSSIER|ZIP|ADRESSE…", "FILE|FOLDER|ZIP|ADDRESS…")),
    click.option(
        "--files-from",
        metavar="FILE",
        help=help_text("Lire les chemins dans ce fichier, « - » : l'entrée standard.", "Read paths here; “-”: stdin."),
    ),
    click.option(
        "-j", "--jobs", type=click.IntRange(1), help=help_text("Fichiers lus à la fois.", "Files read at a time.")
    ),
    click.option(
        "--timeout",
        type=click.FloatRange(min=0, min_open=True),
        default=300.0,
        show_default=True,
        help=help_text("Secondes accordées à un fichier.", "Seconds granted to a file."),
    ),
    click.option(
        "--memory",
        callback=_bytes,
        metavar=help_text("TAILLE", "SIZE"),
        default="2G",
        show_default=True,
        help=help_text("Mémoire accordée à un fichier.", "Memory granted to a file."),
    ),
    click.option("--resume", is_flag=True, help=help_text("Reprendre là où le passage s'est arrêté.", "Go on.")),
    click.option("--journal", metavar="FILE", help=help_text("Journal de reprise.", "Journal to resume from.")),
    click.option("--cache", metavar="DIR", help=help_text("Garder ici les pages lues.", "Keep read pages here.")),
    click.option("--no-cache", is_flag=True, help=help_text("Ne pas garder les pages lues.", "Keep no read pages.")),
    click.option(
        "--scheduler",
        metavar="tcp://HOST:8786",
        help=help_text("Répartir sur une grappe dask.", "Spread over a dask cluster."),
    ),
    click.option("-q", "--quiet", is_flag=True, help=help_text("Ne pas montrer l'avancement.", "Show no progress.")),
)


def many(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options of runs over many files; the command receives `files` and `wishes`."""

    @functools.wraps(command)
    def packed(*args: Any, timeout: float, memory: int, **given: Any) -> Any:
        names = ("files_from", "jobs", "resume", "journal", "cache", "no_cache", "scheduler", "quiet")
        wishes = Wishes(limits=Limits(timeout, memory), **{name: given.pop(name) for name in names})
        if not given["files"] and wishes.files_from is None:
            raise click.UsageError(help_text("donnez un fichier ou un dossier", "give a file or a folder"))
        return command(*args, wishes=wishes, **given)

    decorated: Callable[..., Any] = _options(packed)
    return decorated


def find(files: Sequence[str], job: Job, wishes: Wishes) -> Run:
    """The files of a run; a list that cannot be read is an error of usage."""
    try:
        return Run(files, job, wishes)
    except OSError as error:
        name = safe.path(str(wishes.files_from))
        raise click.ClickException(
            help_text(
                f"liste de fichiers {name} illisible ({error.strerror})",
                f"cannot read the list of files {name} ({error.strerror})",
            )
        ) from error


@contextmanager
def conducted(run: Run, lang: Lang) -> Iterator[Run]:
    """Open the journal before; after, say what was left out; on Ctrl-C, what was done and how to resume."""
    try:
        failure = run.open_journal()
        if failure:
            click.echo(NO_JOURNAL.say(lang, why=failure.strerror), err=True)
        yield run
    except (NotAJournalError, OSError) as error:
        why = NOT_A_JOURNAL.say(lang) if isinstance(error, NotAJournalError) else str(error.strerror)
        raise click.ClickException(JOURNAL.say(lang, path=safe.path(str(run.place)), why=why)) from error
    except NoClusterError as error:
        raise click.ClickException(NO_CLUSTER.say(lang, why=safe.line(str(error)))) from error
    except KeyboardInterrupt:
        run.stop()
        done = STOPPED.say(lang, files=run.figures.files, total=run.figures.total)
        click.echo(f"\n{done}{_how_to_resume(run, lang)}", err=True)
        sys.exit(INTERRUPTED)
    finally:
        run.stop()
    if run.journal and run.journal.failure:
        click.echo(JOURNAL_STOPPED.say(lang, why=run.journal.failure.strerror), err=True)
    if not run.items:
        places = ", ".join(map(safe.path, run.given)) or "--files-from"
        click.echo(NOTHING.say(lang, places=places), err=True)
    if run.skipped:
        said = ", ".join(f"{count} {REASONS[reason].say(lang)}" for reason, count in sorted(run.skipped.items()))
        click.echo(LEFT_OUT.say(lang, said=said), err=True)


def _how_to_resume(run: Run, lang: Lang) -> str:
    if run.journal is None:
        return ""
    words = [word for word in sys.argv[1:] if word != "--resume"]
    return RESUME.say(lang, command=safe.path(shlex.join(["delib", *words, "--resume"])))


REASONS = {
    "hidden": Text("caché(s)", "hidden"),
    "unknown-type": Text("d'un type qui n'est pas lu", "of a type that is not read"),
    "not-a-file": Text("qui ne sont pas des fichiers", "that are not files"),
    "loop": Text("dossier(s) déjà parcouru(s)", "folder(s) walked already"),
    "duplicate": Text("donné(s) deux fois", "given twice"),
}
NOTHING = Text(
    "{places} : aucun document à lire. Donnez un PDF, une image, un texte, un .docx ou un .odt, ou un dossier qui en "
    "contient.",
    "{places}: no document to read. Give a PDF, a picture, a text, a .docx or an .odt, or a folder that holds some.",
)
LEFT_OUT = Text("Laissé de côté : {said}.", "Left out: {said}.")
STOPPED = Text("Arrêté : {files} fichiers lus sur {total}.", "Stopped: {files} files read of {total}.")
RESUME = Text(" Pour reprendre :\n  {command}", " To go on:\n  {command}")
JOURNAL = Text("journal {path} : {why}", "journal {path}: {why}")
NOT_A_JOURNAL = Text(
    "ce fichier n'est pas un journal de delib ; il n'a pas été touché. Donnez un autre nom à --journal",
    "this file is not a journal of delib; it was not touched. Give --journal another name",
)
NO_JOURNAL = Text(
    "Pas de journal de reprise ({why}) : le passage continue, mais ne pourra pas être repris.",
    "No journal ({why}): the run goes on, but cannot be resumed.",
)
JOURNAL_STOPPED = Text(
    "Le journal s'est arrêté ({why}) : les résultats sont entiers, mais --resume recommencera les derniers fichiers.",
    "The journal stopped ({why}): results are whole, but --resume will do the last files again.",
)
NO_CLUSTER = Text("grappe dask inutilisable : {why}", "the dask cluster cannot be used: {why}")
