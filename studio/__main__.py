"""`python -m studio` and the command `studio`: the window; with arguments or without a display, the command line."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path

from studio.errors import StudioError


def main() -> int:
    """Run the program; the answer is the exit code."""
    arguments = sys.argv[1:]
    if (not arguments or _opens(arguments)) and display_answers():
        try:
            code = _window(Path(arguments[1]) if arguments[1:] else None, new=not arguments)
        except StudioError as error:
            from studio.cli.words import complain

            complain(error)
            return 1
        if code is not None:
            return code
    from studio.cli import main as run_command

    return run_command(arguments)


def _window(file: Path | None, *, new: bool) -> int | None:
    """Open the window, or give the file to one that is open; None where Qt does not load."""
    if not new:
        from studio.files.door import hand_over

        if hand_over(file):
            return 0
    try:
        from studio.app import run  # this and the command line are imported only where they are used: both take a while
    except ImportError as error:  # a system library that Qt needs
        from studio.cli.words import complain

        complain(f"the window cannot open: {error}. `make setup` installs what it needs.")
        return None
    return run(file)


def _opens(arguments: list[str]) -> bool:
    """`open` or `open FILE`; what else there may be, such as --help, is for the command line."""
    return arguments[0] == "open" and len(arguments) <= 2 and not arguments[-1].startswith("-")


def display_answers() -> bool:
    """Whether a window can be opened here: Qt ends the whole process where it cannot reach the display."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    if wayland := os.environ.get("WAYLAND_DISPLAY"):
        return Path(os.environ.get("XDG_RUNTIME_DIR", "/"), wayland).exists()
    host, colon, rest = os.environ.get("DISPLAY", "").rpartition(":")
    number = rest.partition(".")[0]
    if not colon or not number.isdigit():
        return False
    if host and host != "unix":  # another machine's display, as ssh -X gives
        return _connects(socket.AF_INET, (host, 6000 + int(number)))
    path = f"/tmp/.X11-unix/X{number}"
    return _connects(socket.AF_UNIX, "\0" + path) or _connects(socket.AF_UNIX, path)


def _connects(family: socket.AddressFamily, address: tuple[str, int] | str) -> bool:
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.settimeout(2.0)
        try:
            probe.connect(address)
        except OSError:
            return False
    return True


if __name__ == "__main__":
    sys.exit(main())
