"""`python -m studio` and the command `studio`."""

from __future__ import annotations

import sys

from studio.cli import main as cli_main


def main() -> int:
    """Run the program; the answer is the exit code."""
    return cli_main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
