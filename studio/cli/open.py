"""`studio open`: the window with a picture or a tape in it, as a file manager opens them."""

from __future__ import annotations

import argparse
from pathlib import Path

from studio.errors import StudioError


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    command = commands.add_parser("open", help="open the window with a picture or a tape")
    command.add_argument("file", nargs="?", type=Path, metavar="FILE")
    command.set_defaults(run=_open)


def _open(_: argparse.Namespace) -> int:
    """Reached only without a display: with one, `studio.__main__` opens the window before this is imported."""
    raise StudioError("There is no display here, so no window can open. `studio info FILE` says what is in it.")
