"""The command line's words in the user's language; what `--json` prints, names and exit codes are the same in all.

The sources say everything in English. `spoken` translates where it is shown, by the table of packaging/sentences.py.
"""

from __future__ import annotations

import argparse
import os
import sys
import unicodedata
from typing import IO, Any, NoReturn

from studio.errors import StudioError
from studio.files import spoken as sentences
from studio.files.paths import settings_file
from studio.files.settings import Settings


def say(text: str, file: IO[str] | None = None) -> None:
    """Print a sentence in the user's language."""
    print(spoken(text), file=file, flush=True)


def complain(problem: object) -> None:
    """Print a problem on stderr."""
    print(f"studio: {spoken(str(problem))}", file=sys.stderr)


def spoken(text: str) -> str:
    """The text in the user's language."""
    return sentences.spoken(text, language())


def padded(text: str, width: int) -> str:
    """The text in the user's language with spaces up to a width in columns, of which a Chinese letter takes two."""
    shown = spoken(text)
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in shown)
    return shown + " " * (width - len(shown) - wide)


def language() -> str:
    """LANGUAGE, LC_ALL, LC_MESSAGES and LANG as gettext reads them; where none is set, what the preferences say."""
    locale = next((value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := os.environ.get(name))), "")
    if locale.partition(".")[0] in ("C", "POSIX"):
        return "en"
    wishes = [wish for wish in (*os.environ.get("LANGUAGE", "").split(":"), locale) if wish]
    for wish in wishes or [_preferred()]:
        name = wish.partition(".")[0].partition("@")[0].replace("-", "_")
        for known in sorted(sentences.known()):
            if known.partition("_")[0] == name.partition("_")[0]:
                return _speakable(known)
    return "en"


def _preferred() -> str:
    try:
        return str(Settings.peek(settings_file()).get("language", ""))
    except StudioError:
        return ""


def _speakable(language: str) -> str:
    """A letter that the terminal's encoding lacks is shown by its number, instead of ending the program."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    return language


class Parser(argparse.ArgumentParser):
    """argparse, whose own words and those that it was given are spoken; subcommands have parsers of this class, too."""

    def __init__(self, **values: Any) -> None:
        super().__init__(**{"formatter_class": _Formatter, **values})

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(2, f"{self.prog}: {spoken('error')}: {spoken(message)}\n")


class _Formatter(argparse.HelpFormatter):
    def add_usage(self, usage: str | None, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, f"{spoken('usage')}: " if prefix is None else prefix)

    def start_section(self, heading: str | None) -> None:
        super().start_section(heading and spoken(heading))

    def add_text(self, text: str | None) -> None:
        shown = spoken(text or "")
        super().add_text(shown[:1].upper() + shown[1:] or None)

    def _expand_help(self, action: argparse.Action) -> str:
        english = action.help
        action.help = english and spoken(english)
        try:
            return super()._expand_help(action)
        finally:
            action.help = english
