"""`python -m deliberation_cli` is `delib`."""

from deliberation_cli.cli.main import run

if __name__ == "__main__":
    run()
