"""What a session that crashed, was killed, or ended well leaves behind."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from studio.files import paths
from studio.files.crashes import Watch, last_crashes, pictures_since

BEGIN = "from studio.files.crashes import Watch\nwatch = Watch()\nwatch.begin()\n"


def _session(code: str) -> int:
    return subprocess.run([sys.executable, "-c", BEGIN + code], check=False, timeout=120).returncode


@pytest.fixture
def watch(empty_home: Path) -> Watch:
    return Watch()


def test_a_native_crash_is_found_once_with_where_it_was(watch: Watch) -> None:
    before = time.time()
    assert _session("import ctypes\ndef reads_nowhere():\n    ctypes.string_at(0)\nreads_nowhere()") != 0
    (crash,) = watch.begin()
    watch.end()
    assert "Segmentation fault" in crash.reason or "access violation" in crash.reason
    assert "reads_nowhere" in crash.trace and before < crash.began < time.time()
    assert watch.begin() == []
    watch.end()
    assert last_crashes() == [crash]


def test_a_killed_session_is_found_without_a_trace(watch: Watch) -> None:
    assert _session("import os\nos.abort() if os.name == 'nt' else os.kill(os.getpid(), 9)") != 0
    (crash,) = watch.begin()
    watch.end()
    assert crash.trace == "" and crash.reason == ""


def test_a_good_end_and_a_session_that_still_runs_are_no_crashes(watch: Watch) -> None:
    assert _session("watch.end()") == 0
    assert watch.begin() == []
    assert Watch().begin() == []  # beside the one of this process
    watch.end()


def test_a_mark_that_was_cut_off_is_a_crash_too(watch: Watch) -> None:
    paths.create_folder(paths.logs_folder()).joinpath("running-1-2.txt").write_text('{"proc')
    (crash,) = watch.begin()
    watch.end()
    assert crash.trace == ""


def test_pictures_of_a_session_are_counted(empty_home: Path) -> None:
    assert pictures_since(0.0) == 0
    folder = paths.create_folder(paths.pictures_folder())
    for name in ("a.png", "b.png", "c.txt"):
        (folder / name).touch()
    assert (pictures_since(0.0), pictures_since(time.time() + 60)) == (2, 0)
