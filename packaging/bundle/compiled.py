"""Compiles the sources that go into a bundle: its folder may not be writable where it is used, and Python would then
compile them anew at every start.

    python compiled.py TARGET <LIST          LIST: on each line a source, a tab, and its place in the bundle
"""

from __future__ import annotations

import importlib.util
import py_compile
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path


def compile_one(source: str, place: str, target: str) -> None:
    """Put the module's code where Python looks for it. The sources do not change, so they are never compared."""
    try:
        py_compile.compile(
            source,
            cfile=str(Path(target, importlib.util.cache_from_source(place))),
            dfile=place,
            doraise=True,
            invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
        )
    except py_compile.PyCompileError:  # a template, which is no module yet
        return


def main() -> None:
    """Compile all of them, on all processors."""
    pairs = [line.rstrip("\n").split("\t") for line in sys.stdin]
    with ProcessPoolExecutor() as pool:
        for _ in pool.map(compile_one, *zip(*pairs, strict=True), [sys.argv[1]] * len(pairs), chunksize=50):
            pass


if __name__ == "__main__":
    main()
