"""Archives from strangers, unpacked so that nothing but plain files in one folder can come of it.

For wheels and zips. Refused: absolute paths, `..`, links, devices, encrypted or doubled entries, names that are
reserved on some system, and more files or bytes than a small program has, counted as they are unpacked and not
as the archive claims.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import stat
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from studio.errors import StudioError
from studio.files.reasons import reason_of

BLOCK = 1 << 16
MAX_NAME = 200  # characters of a path inside the archive
RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")  # on Windows


@dataclass(frozen=True, slots=True)
class ArchiveLimits:
    """The most that is unpacked."""

    files: int = 2000
    size: int = 64 << 20  # bytes, unpacked


def unpack(archive: Path, folder: Path, limits: ArchiveLimits | None = None) -> None:
    """Unpack a wheel or zip into `folder`, which must not exist yet; on failure it does not exist afterwards.

    Raises:
        StudioError: if the archive is damaged, too large, or holds what a plugin has no use for.
    """
    limits = limits or ArchiveLimits()
    try:
        folder.mkdir(parents=True)
    except OSError as error:
        raise StudioError(f"{folder} cannot be made ({reason_of(error)}).") from error
    try:
        with zipfile.ZipFile(archive) as opened:
            entries = _checked(archive.name, opened.infolist(), limits)
            left = limits.size
            for entry, path in entries:
                left -= _write(opened, entry, folder / path, left)
                if left < 0:
                    raise StudioError(_too_much(archive.name, limits))
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, UnicodeError, RuntimeError) as error:
        shutil.rmtree(folder, ignore_errors=True)
        raise StudioError(f"{archive.name} is damaged, or is not a wheel or zip that can be read ({error}).") from error
    except OSError as error:
        shutil.rmtree(folder, ignore_errors=True)
        raise StudioError(f"{archive.name} cannot be unpacked ({reason_of(error)}).") from error
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def copy_tree(source: Path, folder: Path, limits: ArchiveLimits | None = None) -> None:
    """Copy a file or folder of plain files to `folder`, under the same rules as `unpack`.

    Raises:
        StudioError: if there are links or special files in it, or too much.
    """
    limits = limits or ArchiveLimits()
    files, size = 0, 0
    try:
        if source.is_dir():
            folder.mkdir(parents=True, exist_ok=True)
        for path in tree(source):
            status = path.lstat()
            if not stat.S_ISREG(status.st_mode):
                raise StudioError(f"{path} is a link or a special file; a plugin holds plain files only.")
            files, size = files + 1, size + status.st_size
            if files > limits.files or size > limits.size:
                raise StudioError(_too_much(source.name, limits))
            target = folder / path.relative_to(source) if source.is_dir() else folder
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target, follow_symlinks=False)
    except OSError as error:
        raise StudioError(f"{source} cannot be copied ({reason_of(error)}).") from error


def tree(folder: Path) -> list[Path]:
    """All that is in a folder but its folders, sorted; links are listed and not followed.

    Left out is what a working copy has beside its source: caches, hidden folders, virtual environments.
    """
    if not folder.is_dir() or folder.is_symlink():
        return [folder]
    found = []
    for place, folders, files in os.walk(folder):
        links = [name for name in folders if (Path(place) / name).is_symlink()]
        folders[:] = [name for name in folders if name not in links and _is_source(Path(place) / name)]
        found += [Path(place) / name for name in (*files, *links)]
    return sorted(found)


def _is_source(folder: Path) -> bool:
    return not (folder.name.startswith(".") or folder.name == "__pycache__" or (folder / "pyvenv.cfg").is_file())


def tree_sha256(folder: Path) -> str:
    """One hash of all names and contents in a folder: the same for the same source, whatever it was packed in."""
    digest = hashlib.sha256()
    for path in tree(folder):
        content = hashlib.sha256(path.read_bytes()).hexdigest()
        digest.update(f"{path.relative_to(folder).as_posix()}\0{content}\n".encode())
    return digest.hexdigest()


def _checked(
    name: str, entries: list[zipfile.ZipInfo], limits: ArchiveLimits
) -> list[tuple[zipfile.ZipInfo, PurePosixPath]]:
    """The files among an archive's entries, each with its safe path."""
    if len(entries) > 2 * limits.files or sum(entry.file_size for entry in entries) > limits.size:
        raise StudioError(_too_much(name, limits))
    seen: set[str] = set()
    found = []
    for entry in entries:
        path = _safe_path(name, entry)
        if entry.is_dir():
            continue
        if str(path).casefold() in seen:
            raise StudioError(f"{name} holds {entry.filename!r} twice, so it was not unpacked.")
        seen.add(str(path).casefold())
        found.append((entry, path))
    if len(found) > limits.files:
        raise StudioError(_too_much(name, limits))
    return found


def _safe_path(name: str, entry: zipfile.ZipInfo) -> PurePosixPath:
    path = PurePosixPath(entry.filename)
    text = entry.filename
    bad = path.is_absolute() or ".." in path.parts or "\\" in text or ":" in text or "\0" in text
    bad = bad or not text.isprintable() or len(text) > MAX_NAME or not path.parts
    bad = bad or any(RESERVED.fullmatch(part) or part.endswith((" ", ".")) for part in path.parts)
    if bad:
        raise StudioError(f"{name} holds a file that would land outside its folder ({text[:80]!r}): not unpacked.")
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        raise StudioError(f"{name} holds a link or a special file ({text[:80]!r}), so it was not unpacked.")
    if entry.flag_bits & 0x1:
        raise StudioError(f"{name} is encrypted, so it was not unpacked.")
    return path


def _write(opened: zipfile.ZipFile, entry: zipfile.ZipInfo, target: Path, most: int) -> int:
    """Unpack one file, a block past `most` bytes at the utmost; returns how many bytes it has."""
    target.parent.mkdir(parents=True, exist_ok=True)
    size = 0
    with opened.open(entry) as packed, target.open("xb") as file:
        while size <= most and (block := packed.read(BLOCK)):
            size += len(block)
            file.write(block)
    return size


def _too_much(name: str, limits: ArchiveLimits) -> str:
    return (
        f"{name} holds more than {limits.files:,} files or {limits.size >> 20} MiB when unpacked. That is no sampler, "
        "so nothing was unpacked."
    )
