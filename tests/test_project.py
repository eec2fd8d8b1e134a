"""The project's own papers are true: pins, paths, first lines."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from studio.cli import main

ROOT = Path(__file__).resolve().parents[1]
PAPERS = ("README.md", "CONTRIBUTING.md", "docs/decisions.md")


def test_every_dependency_is_pinned_to_a_version_that_it_allows() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    extras = project["project"].get("optional-dependencies", {})
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    wanted += [*project["build-system"]["requires"], *(name for names in extras.values() for name in names)]
    lines = (ROOT / "packaging" / "constraints.txt").read_text().splitlines()
    pins = {}
    for line in lines:
        if line and not line.startswith("#"):
            name, version = line.split("==")
            pins[canonicalize_name(name)] = version
    for text in wanted:
        requirement = Requirement(text)
        pin = pins.get(canonicalize_name(requirement.name))
        assert pin is not None, f"{requirement.name} is not pinned"
        if requirement.marker is None or requirement.marker.evaluate():
            assert requirement.specifier.contains(pin), f"{requirement} does not allow {pin}"


@pytest.mark.parametrize("paper", PAPERS)
def test_every_path_in_the_papers_exists(paper: str) -> None:
    named = re.findall(r"`((?:studio|tests|resources|packaging|docs|plugins)/[\w./-]*)`", (ROOT / paper).read_text())
    assert [path for path in named if not (ROOT / path).exists()] == []


def test_every_command_is_in_the_readme(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    commands = re.findall(r"^    ([a-z][\w-]*)", capsys.readouterr().out, re.MULTILINE)
    assert len(commands) > 5
    readme = (ROOT / "README.md").read_text()
    assert [command for command in commands if f"    studio {command} " not in readme] == []


def test_the_first_line_of_every_file_says_what_is_in_it() -> None:
    texts = {path.relative_to(ROOT): path.read_text() for path in (ROOT / "studio").rglob("*.py")}
    lacking = [path for path, text in texts.items() if not text.startswith('"""')]
    lacking += [path for path, text in texts.items() if not ast.get_docstring(ast.parse(text))]
    assert lacking == []
