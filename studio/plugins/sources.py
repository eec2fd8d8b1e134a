"""Where a plugin comes from: brought to this disk without running anything of it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from studio.errors import StudioError
from studio.files.downloads import fetch
from studio.files.network import check_online
from studio.files.wheels import copy_tree, unpack
from studio.plugins.steps import Steps

PACKAGE = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?((==|>=|<=|~=|<|>)[A-Za-z0-9._*]+)?")
GIT = re.compile(r"(git\+)?(https|ssh|file)://\S+")
SECONDS = 120.0
TICK = 0.05  # between two looks at pip or git


@dataclass(frozen=True, slots=True)
class Source:
    """An unpacked plugin: a folder of ours, and where it came from, in words."""

    folder: Path
    origin: str


def bring(what: str, work: Path) -> Steps[Source]:
    """Unpack a wheel, a zip, a folder, a name on PyPI, or a web or Git address into `work`.

    Raises:
        StudioError: if it is none of these, cannot be reached, or cannot be unpacked safely.
    """
    unpacked = work / "unpacked"
    if "://" in what:
        return (yield from _from_address(what, work))
    path = Path(what).expanduser()
    yield f"Unpacking {path.name}"
    if path.is_dir():
        copy_tree(path.absolute(), unpacked)
        return Source(unpacked, path.name)
    if path.is_file():
        unpack(path, unpacked)
        return Source(unpacked, path.name)
    if path.suffix in (".whl", ".zip") or os.sep in what:
        raise StudioError(f"There is no file {what}.")
    if PACKAGE.fullmatch(what):
        return (yield from _from_index(what, work))
    raise StudioError(f"{what!r} is no file, folder, package name or address.")


def _from_address(address: str, work: Path) -> Steps[Source]:
    path = urlsplit(address).path
    if not address.startswith("git+") and path.endswith((".whl", ".zip")):
        archive = work / Path(path).name
        for progress in fetch(address, archive):
            yield f"Fetching {archive.name}: {progress.done / 1e6:.1f} MB"
        unpack(archive, work / "unpacked")
        return Source(work / "unpacked", address)
    if not GIT.fullmatch(address):
        raise StudioError(f"{address} is neither a Git address (https, ssh) nor that of a wheel or zip.")
    return (yield from _from_git(address, work))


def _from_git(address: str, work: Path) -> Steps[Source]:
    """The newest commit, without history and submodules; a clone runs nothing of the repository's."""
    if not address.removeprefix("git+").startswith("file:"):
        check_online(f"Cloning {address}")
    if shutil.which("git") is None:
        raise StudioError("Installing from a Git address needs git. Install it, or download a zip of the project.")
    url = address.removeprefix("git+")
    revision = ""
    if "@" in url.rpartition("/")[2]:  # the one before the host is a user's name
        url, _, revision = url.rpartition("@")
    command = ["git", "-c", "core.hooksPath=/dev/null", "-c", "core.symlinks=false", "clone", "--quiet", "--depth=1"]
    command += ["--branch", revision] if revision else []
    command += ["--no-tags", "--template=", "--", url, str(work / "clone")]
    yield from run(command, f"Cloning {url}", f"{url} cannot be cloned")
    asked = ["git", "-C", str(work / "clone"), "rev-parse", "--short=12", "HEAD"]
    commit = (yield from run(asked, "Asking for the commit", "git failed")).strip()
    copy_tree(work / "clone", work / "unpacked")
    return Source(work / "unpacked", f"{url} at {commit}")


def _from_index(name: str, work: Path) -> Steps[Source]:
    """The wheel alone: building a source distribution would run the plugin's code here."""
    check_online(f"Fetching {name} from the package index")
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:"]
    command += ["--dest", str(work / "download"), "--", name]
    yield from run(command, f"Fetching {name} from PyPI", f"No wheel of {name} could be fetched")
    wheels = list((work / "download").glob("*.whl"))
    if len(wheels) != 1:
        raise StudioError(f"There is no wheel of {name} to install.")
    unpack(wheels[0], work / "unpacked")
    return Source(work / "unpacked", f"PyPI, {wheels[0].name}")


def run(command: list[str], doing: str, problem: str) -> Steps[str]:
    """Run pip or git, and return what it printed; `doing` is said meanwhile.

    Raises:
        StudioError: `problem` and its last words, if it fails.
    """
    quiet = {"GIT_TERMINAL_PROMPT": "0", "GIT_LFS_SKIP_SMUDGE": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    environment = os.environ | quiet
    began = time.monotonic()
    with tempfile.TemporaryFile("w+") as output, tempfile.TemporaryFile("w+") as errors:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=errors, env=environment)
        try:
            while process.poll() is None:
                yield doing
                if time.monotonic() - began > SECONDS:
                    raise StudioError(f"{problem}: nothing came for {SECONDS:.0f} seconds. Is there a network?")
                time.sleep(TICK)
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()
        for file in (output, errors):
            file.seek(0)
        if process.returncode != 0:
            raise StudioError(f"{problem}: {_last_words(errors.read())}.")
        return output.read()


def _last_words(errors: str) -> str:
    lines = [line for line in errors.strip().splitlines() if line.strip()]
    return lines[-1].removeprefix("ERROR: ").removeprefix("fatal: ")[:300].rstrip(".") if lines else "no reason"
