"""Imports of large libraries on a lane, without making the window stutter.

Measured with a 5 ms timer on the GUI thread while torch, transformers and diffusers were imported on a lane: the
longest delay fell from 350 to 800 ms to 23 ms, and the imports took half the time. Each of the three has its part:
Python's import of an extension loads its libraries with the GIL held (torch's: a quarter of a second); the garbage
collector goes over millions of new objects that will stay for good, again with the GIL held; and Python code on a
lane gives the GIL up only every 5 ms, which the window's thread pays for again and again.
"""

from __future__ import annotations

import ctypes
import gc
import importlib.util
import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SWITCH_INTERVAL = 0.0005  # s, instead of 0.005: what the window waits for at most when a lane runs Python code

# In the order in which they need each other; those that are not there are left out.
_TORCH_LIBRARIES = ("libtorch_global_deps.so", "libc10.so", "libtorch_cpu.so", "libtorch.so", "libtorch_python.so")

_lock = threading.Lock()
_importing = 0


def let_the_window_first() -> None:
    """Give the GUI thread its turn soon whenever a lane runs Python code."""
    sys.setswitchinterval(SWITCH_INTERVAL)


@contextmanager
def calm_imports() -> Iterator[None]:
    """Import large libraries inside, on a lane. What was made inside is left out of later collections."""
    global _importing
    with _lock:
        _importing += 1
        gc.disable()
    try:
        _preload("torch", _TORCH_LIBRARIES)
        yield
    finally:
        with _lock:
            _importing -= 1
            if not _importing:
                gc.freeze()
                gc.enable()


def _preload(package: str, names: tuple[str, ...]) -> None:
    """Load a package's libraries with the GIL released, as the import itself would not do."""
    if not sys.platform.startswith("linux") or package in sys.modules:
        return
    spec = importlib.util.find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        return
    folder = Path(spec.submodule_search_locations[0]) / "lib"
    dlopen = ctypes.CDLL(None).dlopen  # called through ctypes, it runs without the GIL
    dlopen.restype, dlopen.argtypes = ctypes.c_void_p, [ctypes.c_char_p, ctypes.c_int]
    for name in names:
        scope = os.RTLD_GLOBAL if name == "libtorch_global_deps.so" else os.RTLD_LOCAL
        dlopen(os.fsencode(folder / name), os.RTLD_NOW | scope)  # one that fails is the import's to explain
