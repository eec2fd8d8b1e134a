"""What import-linter cannot see: what is really loaded, at run time."""

from __future__ import annotations

import subprocess
import sys

import pytest


def loaded_by(script: str) -> set[str]:
    """The top-level packages that a fresh interpreter has after `script`."""
    script += "\nimport sys; print(*{name.partition('.')[0] for name in sys.modules})"
    return set(
        subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split()
    )


@pytest.mark.parametrize(
    "script",
    [
        "import studio.files.models, studio.files.downloads",
        "import studio.session.lanes",
        "import studio.cli",
        "from studio.cli import main; main(['models', 'list', '--json'])",
    ],
)
def test_torch_is_loaded_only_to_paint_or_write(script: str) -> None:
    assert not loaded_by(script) & {"torch", "diffusers", "transformers"}


def test_painting_in_the_terminal_needs_no_qt() -> None:
    assert "PySide6" not in loaded_by("import studio.cli, studio.paint.painter, studio.device")


def test_threads_are_told_to_sleep_before_torch_is_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GOMP_SPINCOUNT")
    script = "import studio, os, sys; print('torch' in sys.modules, os.environ['GOMP_SPINCOUNT'])"
    answer = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert answer.stdout.split() == ["False", "1000"]
