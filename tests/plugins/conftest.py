"""Plugins made on the spot, and the process that theirs are copied from."""

import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from studio.plugins.code import Code
from studio.plugins.host import ConfinedCode, ConfinedSampler
from studio.plugins.limits import Limits
from studio.plugins.process import Nursery


@pytest.fixture(scope="session")
def nursery() -> Iterator[Nursery]:
    nursery = Nursery()
    yield nursery
    nursery.close()


@pytest.fixture
def confined(nursery: Nursery, tmp_path: Path) -> Iterator[Callable[..., ConfinedSampler]]:
    """Makes a confined sampler out of source code."""
    codes = []

    def make(source: str, **limits: object) -> ConfinedSampler:
        folder = tmp_path / f"plugin-{len(codes)}"
        folder.mkdir()
        (folder / "mine.py").write_text(textwrap.dedent(source))
        code = ConfinedCode(Code((folder,), {"mine": "mine:sampler"}), nursery, Limits(**limits))
        codes.append(code)
        return ConfinedSampler("mine", code.describe()["mine"], code)

    yield make
    for code in codes:
        code.close()
