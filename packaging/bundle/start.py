"""The bundle's program: the studio and, asked as `-m MODULE` or `-c CODE`, the Python that the studio calls for itself.

A bundle has no `python` beside it. The studio starts pip and the nursery of confined samplers through
`sys.executable`, which is this program in a bundle, so it answers those two of Python's options.
"""

from __future__ import annotations

import runpy
import sys


def main() -> int:
    """Run what is asked for; the answer is the exit code."""
    program, *arguments = sys.argv
    while arguments and arguments[0] in ("-P", "-B", "-I", "-E", "-s", "-S", "-u"):  # nothing here depends on them
        sys.dont_write_bytecode |= arguments.pop(0) == "-B"
    if len(arguments) >= 2 and arguments[0] == "-m":
        sys.argv = arguments[1:]
        runpy.run_module(arguments[1], run_name="__main__", alter_sys=True)
        return 0
    if len(arguments) >= 2 and arguments[0] == "-c":
        sys.argv = ["-c", *arguments[2:]]
        exec(compile(arguments[1], "<string>", "exec"), {"__name__": "__main__"})
        return 0
    sys.argv = [program, *arguments]
    from studio.__main__ import main as studio

    return studio()


if __name__ == "__main__":
    sys.exit(main())
