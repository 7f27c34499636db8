"""`delib`: the group that finds a command's file when its name is called."""

import gc
import importlib
import os
import sys

import click

from deliberation_cli._version import __version__
from deliberation_cli.cli.words import Exit, help_text, startup_language
from deliberation_cli.models.text import Text

COMMANDS: dict[str, tuple[str, str]] = {
    "parse": (
        "lire un acte : séance, présence, pouvoirs, votes, articles",
        "read an act: attendance, proxies, votes",
    ),
    "check": ("juger un acte d'après la loi du jour", "judge an act by the law of its day"),
    "check-vote": (
        "l'arithmétique du vote",
        "the vote's arithmetic",
    ),
    "convention": ("lire la convention annexée", "read the annexed convention"),
    "rules": ("lister les règles", "list the rules"),
    "explain": ("la page d'une règle, et la loi à une date", "a rule's page, and the law on a date"),
    "law": ("les paramètres de la loi à une date", "the law's parameters on a date"),
    "schema": ("le schéma JSON ou SQL des sorties", "the JSON or SQL schema of the outputs"),
    "ocr": ("rendre un scan cherchable", "make a scan searchable"),
    "doctor": ("vérifier l'installation", "check the installation"),
    "cache": ("voir ou vider le cache", "show or clear the cache"),
}
"""Every command: its file is `cli/{name}.py`, dashes as underscores, its click command is named `command`."""


class LazyGroup(click.Group):
    """A group that imports a command only when it is called, and lists them all without importing any."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Names in the order of use."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the command's file."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"deliberation_cli.cli.{cmd_name.replace('-', '_')}")
        command: click.Command = module.command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands, from the table above."""
        with formatter.section(help_text("Commandes", "Commands")):
            formatter.write_dl([(name, help_text(*words)) for name, words in COMMANDS.items()])


@click.command(
    cls=LazyGroup,
    help=help_text(
        "Lit une délibération (PDF, scan, texte) : qui était là, comment on a voté ; "
        "et juge l'acte par la loi de son jour.",
        "Reads a French deliberation (PDF, scan, text): who was there, how they voted; "
        "and judges the act by the law of its day.",
    ),
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(__version__, prog_name="delib")
def delib() -> None:
    """The `delib` command."""


_COLLECT_AFTER = 50_000
"""Objects made before the garbage collector looks for cycles: at its usual 700 it takes a tenth of a short command."""


def run() -> None:
    """Entry point: usage errors and internal errors exit 2."""
    gc.set_threshold(_COLLECT_AFTER)
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # looking for some takes longer than a short command
    try:
        code = delib.main(standalone_mode=False)
        if "deliberation_cli.archive" in sys.modules:
            _end()
        sys.exit(code if isinstance(code, int) else Exit.CLEAN)
    except click.ClickException as error:
        error.show()
        sys.exit(Exit.USAGE)
    except (click.Abort, KeyboardInterrupt):
        sys.exit(130)
    except BrokenPipeError:
        sys.exit(Exit.CLEAN)
    except Exception as error:
        if os.environ.get("DELIB_DEBUG"):
            raise
        click.echo(INTERNAL.say(startup_language(), error=f"{type(error).__name__}: {error!s:.200}"), err=True)
        sys.exit(Exit.USAGE)


def _end() -> None:
    """What a command that reads files leaves behind, when all has been said."""
    from deliberation_cli import patterns

    if not patterns.are_kept():
        importlib.import_module("deliberation_cli.archive.first_run").keep_patterns()


INTERNAL = Text(
    "delib : erreur interne ({error}). Relancez avec DELIB_DEBUG=1 et signalez la trace.",
    "delib: internal error ({error}). Run again with DELIB_DEBUG=1 and report the trace.",
)
