"""`studio doctor`: can the studio paint here, and what is missing if not."""

from __future__ import annotations

import argparse
import dataclasses
import importlib
import json
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

from studio.cli.painting import print_json
from studio.cli.words import padded, spoken
from studio.device import best_device, best_dtype, describe, set_threads
from studio.errors import StudioError
from studio.files.crashes import last_crashes
from studio.files.machine import memory_limit
from studio.files.models import Model, scan
from studio.files.paths import create_folder, home, library_file, settings_file
from studio.files.reasons import reason_of
from studio.files.settings import Settings
from studio.files.starter import LANGUAGE_MODEL, PAINTER, PARTS, PULL

ENGINE = ("torch", "diffusers", "transformers", "accelerate", "safetensors", "numpy", "pillow", "compel")
WINDOW = ("PySide6-Essentials", "qasync")
REINSTALL = "Install the studio anew: make setup in a checkout, else pip install --force-reinstall stepwise-studio"
SPACE = 1e9  # bytes that tapes and pictures should have
MEMORY = 1.5e9  # bytes that the starter models need together
RECENT = 3 * 24 * 3600.0  # s

# Asked in a process of its own: Qt ends the whole process where a library is missing.
QT_QUESTIONS = """
import ctypes, json, pathlib, sys, PySide6
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication
xcb = pathlib.Path(PySide6.__file__).with_name("Qt") / "plugins" / "platforms" / "libqxcb.so"
if sys.platform == "linux" and xcb.exists():
    ctypes.CDLL(str(xcb))
app = QGuiApplication(["doctor", "-platform", "offscreen"])
print(json.dumps(len(QFontDatabase.families())))
"""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at. `needed` is True where nothing can be painted without it."""

    name: str
    ok: bool
    detail: str
    cure: str = ""
    needed: bool = True


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    command = commands.add_parser("doctor", help="look at everything the studio needs, and say what is missing")
    command.add_argument("--json", action="store_true", help="print one JSON array")
    command.set_defaults(run=_doctor)


def _doctor(args: argparse.Namespace) -> int:
    checks = []
    for check in examine():
        checks.append(check)
        if not args.json:
            print(f"{'ok' if check.ok else 'NO':3} {padded(check.name, 24)} {spoken(check.detail)}", flush=True)
            if not check.ok:
                print(f"{'':28} -> {spoken(check.cure)}")
    if args.json:
        print_json([dataclasses.asdict(check) for check in checks])
    return 0 if all(check.ok for check in checks if check.needed) else 1


def examine() -> Iterator[Check]:
    """Look at one thing after the other."""
    yield Check("python", sys.version_info >= (3, 11), sys.version.split()[0], "Install Python 3.11 or newer.")
    yield from _libraries()
    yield from _device()
    yield _writable()
    yield _space()
    yield _memory()
    yield from _kept()
    for model in scan():
        yield _model(model)
    yield from _writer()
    yield from _plugins()
    yield from _window()


def _libraries() -> Iterator[Check]:
    for name in (*ENGINE, *WINDOW):
        needed = name in ENGINE
        try:
            found = version(name)
        except PackageNotFoundError:
            yield Check(name, False, "not installed", REINSTALL, needed)
            continue
        crashes = name == "PySide6-Essentials" and sys.version_info < (3, 12) and found.startswith("6.12")
        cure = "PySide6 6.12 crashes Python below 3.12: pip install 'PySide6-Essentials<6.12'" if crashes else ""
        yield Check(name, not crashes, found, cure, needed)


def _plugins() -> Iterator[Check]:
    """What keeps samplers from plugins from doing harm; tried in a process of its own."""
    from studio.plugins.installed import confinement
    from studio.plugins.process import Nursery

    cure = "Install only plugins that you trust, or use a system that has it."
    try:
        with closing(Nursery()) as nursery:
            for part in confinement(nursery):
                yield Check(
                    f"plugins: {part.name}", part.in_force, part.why, "" if part.in_force else cure, needed=False
                )
    except StudioError as error:
        yield Check("plugins", False, str(error), "The built-in samplers work without.", needed=False)


def _device() -> Iterator[Check]:
    """Import for real what painting imports: a broken install shows only then."""
    try:
        set_threads()
        for library, name in (("diffusers", "UNet2DConditionModel"), ("transformers", "AutoTokenizer")):
            getattr(importlib.import_module(library), name)
    except (ImportError, RuntimeError, OSError) as error:
        yield Check("engine", False, str(error).strip().splitlines()[0], REINSTALL)
        return
    machine = describe()
    device = best_device()
    where = machine.get("gpu", machine["processor"])
    yield Check("device", True, f"{device}, {best_dtype(device)}, {machine['threads']} threads, {where}")


def _writable() -> Check:
    cure = "Set STUDIO_HOME to a folder that you may write to."
    try:
        with tempfile.TemporaryFile(dir=create_folder(home())):
            return Check("home", True, str(home()))
    except StudioError as error:
        return Check("home", False, str(error), cure)
    except OSError as error:
        return Check("home", False, f"{home()} cannot be written to ({reason_of(error)})", cure)


def _space() -> Check:
    existing = next(place for place in (home(), *home().parents) if place.is_dir())
    free = shutil.disk_usage(existing).free
    cure = "Free some space, or set STUDIO_HOME to a folder on another disk: a full disk stops a painting."
    return Check("disk", free >= SPACE, f"{free / 1e9:,.1f} GB free", cure)


def _memory() -> Check:
    import psutil

    free = psutil.virtual_memory().available
    cure = "Close other programs, or paint smaller and with a smaller model: without memory the system ends the studio."
    try:
        limit = memory_limit(Settings.peek(settings_file()))
    except StudioError as error:
        return Check("memory", False, f"STUDIO_MEMORY_LIMIT: {error}", "Set it to a size, or not at all.", needed=False)
    held = f"; models may take {limit / 1e9:,.1f} GB" if limit else ""
    return Check("memory", free >= MEMORY, f"{free / 1e9:,.1f} GB free{held}", cure, needed=False)


def _kept() -> Iterator[Check]:
    """What the studio remembers: its settings, its library, and how the last sessions ended."""
    problem = _settings_problem()
    cure = f"The window sets it aside and starts afresh; or mend {settings_file()} by hand."
    yield Check("settings", not problem, problem or "can be read", cure if problem else "", needed=False)
    problem = _library_problem()
    cure = "Open the window once: it sets the file aside, and builds the library anew from your pictures."
    yield Check("library", not problem, problem or "whole", cure if problem else "", needed=False)
    recent = [crash for crash in last_crashes() if time.time() - crash.began < RECENT]
    if recent:
        detail = f"{len(recent)} in the last days; {recent[0].reason or 'the last was killed from outside'}"
        cure = "If it goes on, turn off the plugins and models added last, and send a report: Help > Copy report."
        yield Check("crashes", False, detail, cure, needed=False)


def _settings_problem() -> str:
    try:
        values = json.loads(settings_file().read_text(encoding="utf-8"))
    except FileNotFoundError:
        return ""
    except (OSError, ValueError, RecursionError) as error:
        return f"cannot be read: {reason_of(error)}"
    return "" if isinstance(values, dict) else "cannot be read: it holds no settings"


def _library_problem() -> str:
    if not library_file().exists():
        return ""
    try:
        with closing(sqlite3.connect(f"{library_file().as_uri()}?mode=ro", uri=True)) as database:
            (answer,) = database.execute("PRAGMA quick_check(1)").fetchone()
    except sqlite3.Error as error:
        return f"damaged: {error}"
    return "" if answer == "ok" else f"damaged: {answer}"


def _writer() -> Iterator[Check]:
    if not LANGUAGE_MODEL.path.is_file():
        name = LANGUAGE_MODEL.path.parent.name
        yield Check(f"model {name}", False, "not fetched: the assistant cannot write", PULL, needed=False)


def _model(model: Model) -> Check:
    needed = model.name == PAINTER
    if model.problem:
        cure = PULL if needed else f"Fetch the model again, or remove {model.path}"
        return Check(f"model {model.name}", False, model.problem, cure, needed)
    for part in PARTS:
        if part.path.is_relative_to(model.path) and not part.is_whole():
            return Check(f"model {model.name}", False, f"{part.path} is damaged", PULL, needed)
    return Check(f"model {model.name}", True, f"{model.size / 1e6:,.0f} MB, {model.family}", "", needed)


def _window() -> Iterator[Check]:
    cure = "Run make setup in a checkout, which installs Qt's libraries or names the command that does."
    answer = subprocess.run([sys.executable, "-c", QT_QUESTIONS], capture_output=True, text=True, check=False)
    if answer.returncode != 0:
        reason = (answer.stderr.strip().splitlines() or [f"Qt stopped with code {answer.returncode}"])[-1]
        yield Check("window", False, reason, cure, needed=False)
        return
    yield Check("window", True, "Qt and its display libraries load", needed=False)
    fonts = json.loads(answer.stdout.strip().splitlines()[-1])
    yield Check("fonts", fonts > 0, f"{fonts} font families", "Install fonts, such as DejaVu.", needed=False)
