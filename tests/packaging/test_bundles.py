"""What is handed out: the wheel as it is built, what goes into a bundle, and the desktop's files."""

from __future__ import annotations

import configparser
import importlib
import importlib.util
import os
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
from PIL import Image

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
    assert not {"torchvision", "hf-xet", "pytest", "mypy", "ruff", "hatchling"} & set(found)
    few = {name: found[name] for name in ("torch", "numpy", "qasync", "pyside6-essentials", "transformers")}
    taken = {str(place) for _, place in contents.files(few)}
    suffix = {"win32": "torch_cpu.dll", "darwin": "libtorch_cpu.dylib"}.get(sys.platform, "libtorch_cpu.so")
    assert f"torch/lib/{suffix}" in taken and "qasync/__init__.py" in taken and "torch/testing/__init__.py" in taken
    assert not [name for name in taken if name.startswith(("torch/include/", "PySide6/")) or name.endswith(".a")]
    assert not [name for name in taken if "/modular_" in name or "__pycache__" in name or "/tests/" in name]
    assert sum("dist-info/METADATA" in name for name in taken) == 4  # Qt's comes with PyInstaller's


def test_a_bundle_takes_the_project_and_the_starter_models(
    contents: ModuleType, starter_home: Path, empty_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = {str(place) for _, place in contents.own()}
    assert own >= _in_git("studio") | {f"studio/{name}" for name in _in_git("resources")}
    with pytest.raises(SystemExit, match="models pull starter"):
        list(contents.starter())
    monkeypatch.setenv("STUDIO_HOME", str(starter_home))
    assert {str(place) for _, place in contents.starter()} == {
        f"studio/resources/models/{part.target}" for part in PARTS
    }


@pytest.mark.parametrize(
    ("name", "spare"),
    [
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", True),
        ("PySide6/Qt/lib/libQt6EglFSDeviceIntegration.so.6", True),
        ("PySide6/Qt/translations/qtbase_fr.qm", True),
        ("PySide6/Qt/translations/qt_de.qm", True),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6/Qt/translations/qtbase_zh_CN.qm", False),
        ("studio/resources/languages/studio_de.qm", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", False),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", False),
        ("libgtk-3.so.0", True),
        ("libfreetype.so.6", False),
    ],
)
def test_qts_parts_that_the_studio_does_not_use_are_left_out(contents: ModuleType, name: str, spare: bool) -> None:
    assert bool(contents.SPARE.search(name)) is spare


def test_painting_imports_nothing_that_a_bundle_leaves_out(starter_home: Path, tmp_path: Path) -> None:
    code = """
import importlib.machinery, sys
sys.path.insert(0, sys.argv[1])
import contents
really = importlib.machinery.PathFinder.find_spec
def find_spec(name, path=None, target=None):
    spec = really(name, path, target)
    place = (spec and spec.origin or "").rpartition("site-packages/")[2]
    if contents.LEFT_OUT.search(place) or name.partition(".")[0] in ("hf_xet",):
        raise ModuleNotFoundError(f"{name} is left out")
    return spec
importlib.machinery.PathFinder.find_spec = find_spec
from studio.cli import main
raise SystemExit(main(["paint", "a red apple", "--steps", "1", "-o", sys.argv[2]]))
"""
    environment = os.environ | {"STUDIO_HOME": str(starter_home), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", code, str(ROOT / "packaging" / "bundle"), str(tmp_path / "apple.png")]
    done = subprocess.run(command, env=environment, timeout=300, check=False, capture_output=True, text=True)
    assert done.returncode == 0 and (tmp_path / "apple.png").exists(), done.stderr


def test_sources_are_compiled_for_a_folder_that_nobody_may_write_to(tmp_path: Path) -> None:
    (tmp_path / "good.py").write_text("answer = 42\n")
    (tmp_path / "template.py").write_text("{% for %}\n")
    listed = f"{tmp_path / 'good.py'}\tdeep/good.py\n{tmp_path / 'template.py'}\tdeep/template.py\n"
    command = [sys.executable, str(ROOT / "packaging" / "bundle" / "compiled.py"), str(tmp_path / "out")]
    subprocess.run(command, input=listed, text=True, check=True, timeout=60)
    [made] = (tmp_path / "out").rglob("*.pyc")
    assert made == tmp_path / "out" / importlib.util.cache_from_source("deep/good.py")
    assert int.from_bytes(made.read_bytes()[4:8], "little") == 1  # by its hash, which is not compared


def test_the_icon_can_be_drawn_for_systems_whose_programs_hold_one(contents: ModuleType, tmp_path: Path) -> None:
    with Image.open(contents.draw_icon(tmp_path / "icon.png")) as icon:
        assert icon.size == (1024, 1024)
        assert icon.getpixel((0, 0))[3] == 0 and icon.getpixel((512, 200))[3] == 255


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
