"""The guard of tests/conftest.py: what Qt leaves behind fails the test that left it, and only that one."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

CASES = """
import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QWidget

kept = []

def test_leaves_a_thread():
    kept.append(QThread())
    kept[-1].start()

def test_leaves_a_window(qapp):
    kept.append(QWidget())
    kept[-1].show()

def test_tidies_up(qtbot):
    thread = QThread()
    thread.start()
    thread.quit()
    assert thread.wait(5000)
    qtbot.addWidget(QWidget())
    window = QWidget()
    window.show()
    window.close()
    window.deleteLater()
"""


def test_leftovers_fail_the_test_that_left_them(tmp_path: Path) -> None:
    shutil.copy(Path(__file__).with_name("conftest.py"), tmp_path)
    (tmp_path / "test_cases.py").write_text(CASES)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-o", "qt_api=pyside6", str(tmp_path)]
    answer = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "ERROR test_cases.py::test_leaves_a_thread - AssertionError: left running" in answer.stdout, answer.stdout
    assert "ERROR test_cases.py::test_leaves_a_window - AssertionError: left open" in answer.stdout
    assert answer.stdout.strip().splitlines()[-1].startswith("3 passed, 2 errors")
