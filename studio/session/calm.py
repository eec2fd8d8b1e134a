"""What keeps the window smooth and safe beside busy lanes: calm imports, and a collector that keeps to its thread.

Measured with a 5 ms timer on the GUI thread while torch, transformers and diffusers were imported on a lane: the
longest delay fell from 350 to 800 ms to 23 ms, and the imports took half the time. Each of these has its part:
Python's import of an extension loads its libraries with the GIL held (torch's: a quarter of a second); the garbage
collector goes over millions of new objects that will stay for good, again with the GIL held; Python code on a lane
gives the GIL up only every 5 ms, which the window's thread pays for again and again; and PySide reads the source of
every module that is imported, to see whether it might use PySide's spelling options.
"""

from __future__ import annotations

import ctypes
import gc
import importlib.util
import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

from PySide6.QtCore import QObject, QTimer

SWITCH_INTERVAL = 0.0005  # s, instead of 0.005: what the window waits for at most when a lane runs Python code

# In the order in which they need each other; those that are not there are left out.
_TORCH_LIBRARIES = ("libtorch_global_deps.so", "libc10.so", "libtorch_cpu.so", "libtorch.so", "libtorch_python.so")

COLLECT_EVERY = 200  # ms
COLLECT_ALL_EVERY = 30_000  # ms
PUT_OFF = 20  # times, while something is at work
FLOOD = 5_000  # new objects in COLLECT_EVERY: more come from a library or a model that is being loaded

_lock = threading.Lock()
_importing = 0
_was_enabled = True


def let_the_window_first() -> None:
    """Give the GUI thread its turn soon whenever a lane runs Python code."""
    sys.setswitchinterval(SWITCH_INTERVAL)


def leave_sources_unread() -> None:
    """Spare PySide the reading of every imported module's source; nobody here uses the options it looks for."""
    feature: Any = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = _uses_no_options


def _uses_no_options(_: ModuleType) -> bool:
    return False


@contextmanager
def calm_imports() -> Iterator[None]:
    """Import large libraries inside, on a lane. What was made inside is left out of later collections."""
    global _importing, _was_enabled
    with _lock:
        if not _importing:
            _was_enabled = gc.isenabled()
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
                if _was_enabled:
                    gc.enable()


class Collector(QObject):
    """Collects garbage on the GUI thread only, while it is started.

    Python collects on whichever thread happens to make the next object. On a lane that would destroy widgets and
    timers of the GUI thread that are part of a cycle, which Qt does not survive for long. A look at all objects
    takes 0.1 s with a model loaded, so it waits until `quiet` is true, and for ten minutes at most. A flood of new
    objects, which takes as long, is left to it.
    """

    def __init__(self, parent: QObject, quiet: Callable[[], bool]) -> None:
        super().__init__(parent)
        self._quiet = quiet
        self._put_off = 0
        self._often = QTimer(self, interval=COLLECT_EVERY)
        self._often.timeout.connect(self._collect_young)
        self._seldom = QTimer(self, interval=COLLECT_ALL_EVERY)
        self._seldom.timeout.connect(self._collect_all)
        self._was_enabled = True

    def start(self) -> None:
        self._was_enabled = gc.isenabled()
        gc.disable()
        self._often.start()
        self._seldom.start()

    def stop(self) -> None:
        """Give the collecting back to Python."""
        self._often.stop()
        self._seldom.stop()
        if self._was_enabled:
            gc.enable()

    def _collect_young(self) -> None:
        if _importing:
            return
        new, younger, _ = gc.get_count()
        if new > FLOOD:
            return
        limits = gc.get_threshold()
        if younger > limits[1]:
            gc.collect(1)
        elif new > limits[0]:
            gc.collect(0)

    def _collect_all(self) -> None:
        if not _importing and (self._quiet() or self._put_off >= PUT_OFF):
            self._put_off = 0
            gc.collect()
        else:
            self._put_off += 1


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
