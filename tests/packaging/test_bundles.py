"""What is handed out: the wheel as it is built, what goes into a bundle, and the desktop's files."""

from __future__ import annotations

import configparser
import importlib
import subprocess
import sys
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from hatchling.builders.sdist import SdistBuilder
from hatchling.builders.wheel import WheelBuilder

from studio.files.starter import PARTS

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "bundle" / "linux"
ID = "org.stepwise_studio.Studio"
TAPES = "application/x-stepwise-tape"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[zipfile.ZipFile]:
    folder = str(tmp_path_factory.mktemp("wheel"))
    [path] = WheelBuilder(str(ROOT)).build(directory=folder, versions=["standard"])
    with zipfile.ZipFile(path) as opened:
        yield opened


@pytest.fixture
def contents(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "packaging" / "bundle"))
    return importlib.import_module("contents")


def _in_git(folder: str) -> set[str]:
    """The project's files, those that are not committed yet too."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z", folder]
    listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=60).stdout.decode()
    return {name for name in listed.split("\0") if name and (ROOT / name).exists()}


def test_the_wheel_has_every_source_and_resource_and_nothing_else(wheel: zipfile.ZipFile) -> None:
    held = {name for name in wheel.namelist() if ".dist-info/" not in name}
    assert held == _in_git("studio") | {f"studio/{name}" for name in _in_git("resources")}
    weights = "studio/resources/models/starter-painter/unet/diffusion_pytorch_model.safetensors"
    assert wheel.getinfo(weights).file_size == (ROOT / weights.removeprefix("studio/")).stat().st_size


def test_every_entry_point_of_the_wheel_leads_somewhere(wheel: zipfile.ZipFile) -> None:
    [name] = [name for name in wheel.namelist() if name.endswith(".dist-info/entry_points.txt")]
    points = configparser.ConfigParser()
    points.read_string(wheel.read(name).decode())
    assert set(points.sections()) == {"console_scripts", "studio.samplers"}
    assert len(points["studio.samplers"]) >= 11 and list(points["console_scripts"]) == ["studio"]
    for group in points.sections():
        for point, value in points[group].items():
            module, attribute = value.split(":")
            place = module.replace(".", "/")
            assert {f"{place}.py", f"{place}/__init__.py"} & set(wheel.namelist()), point
            assert callable(getattr(importlib.import_module(module), attribute)), point


def test_the_sdist_holds_what_the_project_is_built_and_tested_from() -> None:
    held = {file.distribution_path for file in SdistBuilder(str(ROOT)).recurse_included_files()}
    assert {"pyproject.toml", "Makefile", "README.md", "LICENSE", "packaging/constraints.txt"} <= held
    assert _in_git("studio") | _in_git("resources") | _in_git("tests") | _in_git("packaging") <= held
    assert not [name for name in held if name.startswith((".venv", "dist/", ".git/")) or name.endswith(".pyc")]


def test_a_bundle_takes_what_the_studio_needs_and_leaves_tools_behind(contents: ModuleType) -> None:
    found = contents.required()
    assert {"torch", "diffusers", "transformers", "spandrel", "av", "pip", "keyring", "qasync"} <= set(found)
    assert not {"torchvision", "pytest", "mypy", "ruff", "hatchling"} & set(found)
    few = {name: found[name] for name in ("torch", "numpy", "qasync", "pyside6-essentials")}
    taken = {str(place) for _, place in contents.files(few)}
    suffix = {"win32": "torch_cpu.dll", "darwin": "libtorch_cpu.dylib"}.get(sys.platform, "libtorch_cpu.so")
    assert f"torch/lib/{suffix}" in taken and "qasync/__init__.py" in taken and "torch/testing/__init__.py" in taken
    assert not [name for name in taken if name.startswith(("torch/include/", "PySide6/")) or name.endswith(".a")]
    assert sum("dist-info/METADATA" in name for name in taken) == 3  # Qt's comes with PyInstaller's


def test_a_bundle_may_import_the_whole_standard_library(contents: ModuleType) -> None:
    modules = contents.standard_library()
    assert {"sqlite3.dbapi2", "asyncio.events", "xml.dom.minidom", "unittest.mock", "email.mime.text"} <= set(modules)
    assert not {"tkinter", "test"} & {name.partition(".")[0] for name in modules}


def test_the_desktops_files_agree() -> None:
    desktop = configparser.ConfigParser(interpolation=None)
    desktop.optionxform = str  # type: ignore[assignment, method-assign]
    desktop.read_string((LINUX / f"{ID}.desktop").read_text(encoding="utf-8"))
    entry = desktop["Desktop Entry"]
    assert entry["Exec"].split()[0] == "stepwise-studio" and entry["Icon"] == ID
    assert {"GenericName[de]", "GenericName[zh_CN]", "Comment[de]", "Comment[zh_CN]"} <= set(entry)
    kinds = ET.parse(LINUX / "stepwise-studio.xml").getroot()
    [kind] = [element for element in kinds.iter() if element.tag.endswith("mime-type")]
    about = ET.parse(LINUX / f"{ID}.metainfo.xml").getroot()
    assert about.findtext("id") == ID and about.findtext("launchable") == f"{ID}.desktop"
    assert kind.get("type") == about.findtext("provides/mediatype") == TAPES
    assert TAPES in entry["MimeType"].split(";")
    assert about.findtext("summary") == entry["Comment"]


def test_the_starter_models_parts_have_their_places_beside_the_resources() -> None:
    targets = [part.target for part in PARTS]
    assert len(set(targets)) == len(targets) == 2
    assert not [target for target in targets if (ROOT / "resources" / "models" / target).exists()]  # fetched, not kept
