"""`studio offline`: shows and turns the offline switch."""

from __future__ import annotations

import argparse

from studio.cli.words import say
from studio.files.network import is_offline, set_offline
from studio.files.paths import settings_file
from studio.files.settings import Settings


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser("offline", help="show or turn the offline switch")
    parser.add_argument("wanted", nargs="?", choices=["on", "off"], metavar="on|off", help="what it should be")
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace) -> int:
    if args.wanted:
        set_offline(Settings.open(settings_file()), args.wanted == "on")
    if is_offline():
        say("The studio is offline: no connection is opened.")
    else:
        say("The studio is online, but nothing is ever sent unasked.")
    return 0
