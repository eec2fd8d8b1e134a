"""Files from the network: fetched with progress, resumed where they broke off, checked before they count."""

from __future__ import annotations

import http.client
import os
import re
import shutil
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from studio.errors import StudioError
from studio.files.hashes import file_sha256
from studio.files.network import check_online
from studio.files.paths import create_folder
from studio.files.reasons import reason_of

BLOCK = 1 << 20  # the most bytes to read at a time
TIMEOUT = 30.0  # seconds without a byte
RESERVE = 64 << 20  # bytes of the disk that are left free, so that the system goes on working
HINTS = {
    401: "It asks for a login.",
    403: "It asks for a login, or for a licence to be accepted.",
    404: "The file is not there, or no longer.",
}


@dataclass(frozen=True, slots=True)
class Progress:
    """So much of a file is here. `total` is 0 while nobody knows it; both are in bytes."""

    name: str
    done: int
    total: int


def fetch(url: str, target: Path, *, sha256: str = "") -> Iterator[Progress]:
    """Fetch `url` into `target`; close the generator to stop.

    With a hash, what has arrived stays beside the target as `NAME.part`, and the next call goes on from
    there. Without one it begins anew: two versions of a file might be joined unnoticed. The target itself
    appears only when everything is there and right.

    Raises:
        StudioError: the studio is offline, no network, a refusal by the server, a wrong hash, a full disk, a
            folder that may not be written.
    """
    check_online(f"Fetching {target.name}")
    create_folder(target.parent)
    part = target.with_name(target.name + ".part")
    with _readable_errors(url, target.name):
        try:
            yield from _receive(url, part, target.name)
            if sha256 and file_sha256(part) != sha256.lower():
                part.unlink()
                raise StudioError(
                    f"{target.name} arrived damaged, or the source has another file under that name: its SHA-256 "
                    "is not the expected one. Try again; if it stays so, use another source."
                )
            os.replace(part, target)
        finally:
            if not sha256:
                part.unlink(missing_ok=True)


def check_space(folder: Path, needed: int) -> None:
    """Refuse early what would fill the disk.

    Raises:
        StudioError: if fewer than `needed` bytes, and a reserve, are free where `folder` is or will be.
    """
    existing = next(place for place in (folder, *folder.parents) if place.exists())
    free = shutil.disk_usage(existing).free
    if free < needed + RESERVE:
        raise StudioError(
            f"The disk with {folder} has {free / 1e6:,.0f} MB free, and {(needed + RESERVE) / 1e6:,.0f} MB are "
            "needed. Free some space, or set STUDIO_HOME to a folder on another disk."
        )


def _receive(url: str, part: Path, name: str) -> Iterator[Progress]:
    """Bring `part` to its full length."""
    done = part.stat().st_size if part.exists() else 0
    with _open(url, done) as answer:
        if answer.status != 206:  # the server sends everything
            done = 0
        total = _total(answer, done)
        check_space(part.parent, total - done)
        with part.open("ab" if done else "wb") as file:
            yield Progress(name, done, total)
            while block := answer.read1(BLOCK):  # what is there, so that a slow line can be left at once
                file.write(block)
                done += len(block)
                yield Progress(name, done, total)
    if done < total:
        raise StudioError(f"{name} broke off after {done:,} of {total:,} bytes. Try again.")


def _open(url: str, start: int) -> http.client.HTTPResponse:
    """Ask for the content from byte `start` on; the server may answer with all of it."""
    if not url.startswith(("http://", "https://")):
        raise StudioError(f"{url} is not a web address; it must begin with https://.")
    headers = {"User-Agent": "stepwise-studio", "Accept-Encoding": "identity"}
    if start:
        headers["Range"] = f"bytes={start}-"
    try:
        answer = urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=TIMEOUT)
    except urllib.error.HTTPError as error:
        with error:
            if error.code == 416 and start:  # nothing after `start`: all is here, or something else was
                return _open(url, 0)
            raise
    assert isinstance(answer, http.client.HTTPResponse)
    if start and answer.status == 206 and not answer.headers.get("Content-Range", "").startswith(f"bytes {start}-"):
        answer.close()
        return _open(url, 0)
    return answer


def _total(answer: http.client.HTTPResponse, start: int) -> int:
    """The length of the whole file in bytes, or 0."""
    length = answer.headers.get("Content-Length", "")
    return start + int(length) if re.fullmatch(r"\d{1,18}", length) else 0


@contextmanager
def _readable_errors(url: str, name: str) -> Iterator[None]:
    """What can go wrong on the way, in words."""
    try:
        yield
    except urllib.error.HTTPError as error:
        hints = {
            401: "It asks for a login.",
            403: "It asks for a login or a licence to be accepted.",
            404: "The file is not there (any more).",
        }
        hint = hints.get(error.code, "Try again later." if error.code >= 500 else error.reason)
        raise StudioError(f"The server refused {url} (HTTP {error.code}). {hint}") from error
    except urllib.error.URLError as error:
        raise StudioError(f"{url} cannot be reached ({reason_of(error)}). Check the network and try again.") from error
    except (http.client.HTTPException, ConnectionError, TimeoutError) as error:
        raise StudioError(f"The connection broke while {name} was on its way. Try again.") from error
    except OSError as error:
        raise StudioError(f"{name} cannot be written ({reason_of(error)}).") from error
