"""Installing in two halves: `prepare` finds out and shows, `install` does it. Nothing of the plugin runs in either.

What is installed is off until its check has passed: `studio.paint.admission` does that.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from studio.errors import StudioError
from studio.files.network import check_online
from studio.files.paths import create_folder, plugins_folder
from studio.files.reasons import reason_of
from studio.files.wheels import copy_tree, tree_sha256
from studio.plugins.manifest import Manifest, read_manifest
from studio.plugins.sources import bring, run
from studio.plugins.steps import Steps, result
from studio.plugins.store import Plugin, Receipt, installed_plugins, save_receipt

WORK = "stepwise-install-"  # how the folders are called in which plugins wait for the user's word
OURS = {"torch", "numpy", "diffusers", "transformers", "pyside6-essentials", "stepwise-studio"}


@dataclass(frozen=True, slots=True)
class Dependency:
    """A package that would be put into the plugin's own folder."""

    name: str
    version: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What an installation would do: shown to the user before anything is done."""

    manifest: Manifest
    origin: str
    hash: str
    code: Path  # the plugin's files, in a folder of ours
    dependencies: tuple[Dependency, ...]
    replaces: Plugin | None  # the version that is installed now

    def words(self) -> list[str]:
        """What it is, in lines for the user."""
        m = self.manifest
        lines = [f"{m.name} {m.version}: {m.summary}" if m.summary else f"{m.name} {m.version}"]
        lines.append(f"by {m.author or 'nobody named'}, licence {m.licence or 'not stated'}, from {self.origin}")
        lines.append(f"samplers: {', '.join(m.entries)}; source hash {self.hash[:16]}")
        if m.native:
            lines.append("It has compiled code, which cannot be read; it is confined all the same.")
        if self.dependencies:
            names = ", ".join(f"{dependency.name} {dependency.version}" for dependency in self.dependencies)
            lines.append(f"It brings other people's packages, into its own folder: {names}")
        if self.replaces is not None:
            before = self.replaces.receipt
            lines.append(f"It takes the place of version {before.version} from {before.origin}; you can roll back.")
            if before.author != m.author:
                lines.append(f"That one was by {before.author or 'nobody named'}: is this the same plugin?")
        return lines


@contextmanager
def plan(what: str, taken: Collection[str]) -> Iterator[Plan]:
    """Bring a plugin here and read what it is. The plan is good inside the `with` only.

    `taken` are the built-in samplers' names.

    Raises:
        StudioError: if it cannot be brought or read, or may not be installed; the text says why.
    """
    with tempfile.TemporaryDirectory(prefix=WORK) as work:
        yield result(prepare(what, taken, Path(work)))


def prepare(what: str, taken: Collection[str], work: Path) -> Steps[Plan]:
    """Bring a plugin into the folder `work` and read what it is. The plan is good as long as that folder is there.

    Raises:
        StudioError: as `plan` does.
    """
    source = yield from bring(what, work)
    yield "Reading what it says about itself"
    manifest = read_manifest(source.folder)
    _check_names(manifest, taken)
    code = work / "code"
    for module in manifest.modules:
        copy_tree(module, code / module.name)
    replaces = next((plugin for plugin in installed_plugins() if plugin.name == manifest.name), None)
    dependencies = yield from _resolve(manifest)
    return Plan(manifest, source.origin, tree_sha256(code), code, dependencies, replaces)


def install(planned: Plan) -> Steps[tuple[Path, Receipt]]:
    """Put the planned version beside the others; it is not in use yet.

    Raises:
        StudioError: if it cannot be written, or a dependency cannot be had.
    """
    m = planned.manifest
    place = create_folder(plugins_folder() / m.name)
    folder = place / f"{m.version}-{planned.hash[:8]}"
    part = Path(tempfile.mkdtemp(prefix=".part-", dir=place))
    yield f"Copying {m.name} {m.version}"
    try:
        copy_tree(planned.code, part / "code")
        (part / "deps").mkdir()
        if planned.dependencies:
            yield from _install_dependencies(planned.dependencies, part / "deps")
        receipt = Receipt(
            plugin=m.name,
            version=m.version,
            hash=planned.hash,
            summary=m.summary,
            author=m.author,
            licence=m.licence,
            origin=planned.origin,
            installed=time.strftime("%Y-%m-%d"),
            dependencies=tuple(f"{dependency.name} {dependency.version}" for dependency in planned.dependencies),
            native=m.native,
            entries=m.entries,
            declarations={},
            passports={},
        )
        save_receipt(part, receipt)
        if folder.exists():
            shutil.rmtree(folder)
        part.chmod(0o755)
        os.replace(part, folder)
    except OSError as error:
        raise StudioError(f"{place} cannot be written ({reason_of(error)}).") from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return folder, receipt


def _check_names(manifest: Manifest, taken: Collection[str]) -> None:
    for name in manifest.entries:
        if name in taken:
            raise StudioError(f"{manifest.name} calls a sampler {name!r}, which is the name of a built-in one.")
        for plugin in installed_plugins():
            if name in plugin.receipt.entries and plugin.name != manifest.name:
                raise StudioError(
                    f"{manifest.name} calls a sampler {name!r}, as the plugin {plugin.name} does. Remove that first."
                )


def _resolve(manifest: Manifest) -> Steps[tuple[Dependency, ...]]:
    """The packages that are needed and not part of the studio, with what they need in turn."""
    if not manifest.requires:
        return ()
    check_online(f"Looking up what {manifest.name} needs")
    command = [sys.executable, "-m", "pip", "install", "--dry-run", "--quiet", "--only-binary", ":all:"]
    problem = f"What {manifest.name} needs ({', '.join(manifest.requires)}) cannot be had"
    command += ["--report", "-", "--", *manifest.requires]
    report = json.loads((yield from run(command, f"Asking what {manifest.name} needs", problem)))
    found = []
    for item in report["install"]:
        name, version = str(item["metadata"]["name"]), str(item["metadata"]["version"])
        if name.lower() in OURS:
            raise StudioError(f"{manifest.name} needs {name} {version}, and the studio runs with another version.")
        hashes = item["download_info"].get("archive_info", {}).get("hashes", {})
        found.append(Dependency(name, version, hashes.get("sha256", "")))
    return tuple(found)


def _install_dependencies(dependencies: Collection[Dependency], folder: Path) -> Steps[None]:
    """The very files that were shown: by version and hash, wheels only, so that nothing of them runs."""
    check_online("Fetching the packages that the plugin needs")
    lines = [f"{d.name}=={d.version} --hash=sha256:{d.sha256}" for d in dependencies]
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write("\n".join(lines))
        file.flush()
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--only-binary", ":all:"]
        command += ["--require-hashes", "--no-compile", "--target", str(folder), "-r", file.name]
        yield from run(command, "Fetching the packages that it needs", "The plugin's packages cannot be installed")
