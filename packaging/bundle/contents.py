"""What goes into a bundle: the installed packages that the studio needs, file by file, and what is left out of them.

PyInstaller looks into programs for what they import. torch, diffusers and transformers import by names that are made
while they run, and read their own sources, so each package that the studio requires is taken as pip installed it, and
PyInstaller follows only the interpreter, its standard library and Qt.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path, PurePosixPath

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PROJECT = "stepwise-studio"
ROOT = Path(__file__).resolve().parents[2]
EXTRAS = ("upscale", "video")  # not native: 127 MB
BY_PYINSTALLER = ("pyside6-essentials", "shiboken6")  # its hooks know Qt's plugins and libraries
# spandrel asks for torchvision and enlarges without it; see `make setup`. hf-xet is another way to fetch from the hub
# than the studio's own, which goes on after a break.
NOT_NEEDED = ("torchvision", "hf-xet")
QT = ("Core", "Gui", "Widgets", "Svg")
# Tools, headers, tests and libraries for linking (torch: 180 MB): nothing that runs imports them.
LEFT_OUT = re.compile(
    r"^torch/(bin/(?!torch_shm_manager)|test/|include/|share/|lib/lib\w+_test\.|lib/libbackend_with_compiler\.)|"
    r"^torch/testing/_internal/(?!__init__|logging_tensor|common_dtype|distributed/(__init__|fake_pg))|"
    r"\.(a|lib|pdb|pyi)$|/tests?/|^bin/|\.\./|(^|/)__pycache__/|"
    r"^(scipy|numpy)/.*\.(c|h|pyx|pxd|f)$|"
    r"^transformers/models/.*/modular_\w+\.py$"  # transformers makes its modeling_*.py out of them
)
# Qt's GTK theme would bring GTK, the other platforms are for machines without a window system, and the window has no
# other language than these.
SPARE = re.compile(
    r"/(libqgtk3|libqeglfs|libqlinuxfb|libqminimal|libqminimalegl|libqvkkhrdisplay|libqvnc)\.so|/egldeviceintegrations/|"
    r"^lib(atk|cairo|gdk|gtk|pango|pixman|Xft|fribidi|datrie|thai|tk8|tcl8|Xss|Qt6Egl)|"
    r"Qt6Egl\w+\.so|/translations/(?!qtbase_(de|zh_CN)\.qm)|^_tcl_data/|^_tk_data/|^tcl\d"
)
NOT_OF_THE_STANDARD_LIBRARY = {"test", "idlelib", "tkinter", "_tkinter", "turtledemo", "turtle", "lib2to3", "ensurepip"}


def required() -> dict[str, Distribution]:
    """The distributions that the project and `EXTRAS` need here, and what those need in turn, by canonical name."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [*project["dependencies"], *(text for extra in EXTRAS for text in project["optional-dependencies"][extra])]
    found: dict[str, Distribution] = {}
    wanted: list[tuple[str, frozenset[str]]] = [(PROJECT, frozenset())]
    while wanted:
        name, extras = wanted.pop()
        try:
            found[name] = distribution(name)
        except PackageNotFoundError as error:
            raise SystemExit(f"{name} is not installed here; run `make setup` first.") from error
        for text in asked if name == PROJECT else found[name].requires or ():
            requirement = Requirement(text)
            marked = requirement.marker
            if marked is None or any(marked.evaluate({"extra": extra}) for extra in (*extras, "")):
                needed = canonicalize_name(requirement.name)
                if needed not in NOT_NEEDED and needed not in found and needed not in dict(wanted):
                    wanted.append((needed, frozenset(requirement.extras)))
    return found


def files(found: dict[str, Distribution]) -> Iterator[tuple[Path, PurePosixPath]]:
    """(file, its place in the bundle) of all of them but the project's own and Qt's."""
    for name, package in found.items():
        if name == PROJECT or name in BY_PYINSTALLER:
            continue
        for file in package.files or ():
            place = PurePosixPath(str(file).replace("\\", "/"))
            if LEFT_OUT.search(str(place)):
                continue
            source = Path(str(package.locate_file(file)))
            if source.is_file():
                yield source, place


def own() -> Iterator[tuple[Path, PurePosixPath]]:
    """The same of the project's own sources and resources, where the wheel has them, too."""
    for path in sorted((ROOT / "studio").rglob("*.py")):
        yield path, PurePosixPath(path.relative_to(ROOT).as_posix())
    for path in sorted((ROOT / "resources").rglob("*")):
        if path.is_file():
            yield path, PurePosixPath("studio", path.relative_to(ROOT).as_posix())


def starter() -> Iterator[tuple[Path, PurePosixPath]]:
    """The same of the starter models' fetched parts, so that a bundle paints and writes without a network."""
    from studio.files.starter import PARTS, PULL

    for part in PARTS:
        if not part.is_whole():
            raise SystemExit(f"The starter models go into a bundle; fetch them first: {PULL}")
        yield part.path, PurePosixPath("studio/resources/models", part.target)


def draw_icon(target: Path) -> Path:
    """The window's icon as a picture of 1024 pixels, for the systems whose programs hold one."""
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(1024, 1024, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(ROOT / "resources" / "icons" / "studio.svg")).render(painter)
    painter.end()
    if not image.save(str(target)):
        raise SystemExit(f"{target} cannot be written.")
    return target


def standard_library() -> list[str]:
    """Every module of the standard library: the packages above, and plugins, may import any of it."""
    root = Path(sys.modules["os"].__file__ or "").parent
    names = [name for name in sys.stdlib_module_names if name not in NOT_OF_THE_STANDARD_LIBRARY]
    for name in tuple(names):
        for path in (root / name).rglob("*.py"):
            parts = path.relative_to(root).with_suffix("").parts
            if "test" not in parts and "tests" not in parts and "__main__" not in parts:
                names.append(".".join(parts).removesuffix(".__init__"))
    return sorted({name for name in names if "-" not in name})
