"""One file from a hub: received in pieces, gone on with where it broke off, and checked against its hash."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import AsyncGenerator, Iterator
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

import httpx2

from studio.errors import StudioError
from studio.files.hub import Hub, certificates
from studio.files.hub_answers import HubFile, TooManyQuestionsError, refusal
from studio.files.network import check_online, is_loopback
from studio.files.polling import POLL_SECONDS, polled
from studio.files.reasons import reason_of

if TYPE_CHECKING:
    from hashlib import _Hash

READ_BACK: Final = 4 << 20  # bytes at a time
SILENCE: Final = 30.0  # seconds without a byte until a connection is given up
TRIES: Final = 5  # connections in a row that bring nothing
LONGEST_REST: Final = 300.0  # seconds that a hub may ask for


class BrokenConnectionError(Exception):
    """What has arrived stays, and another connection may bring the rest."""


def receive(hub: Hub, address: str, file: HubFile, part: Path) -> Iterator[int | float]:
    """Bring `part` to its full length, and check it. Close the generator to stop; what has arrived stays.

    Yields the bytes that are there (int), often the same again so that the caller gets to stop, or the seconds
    that are left of a rest (float), which the hub asked for or which follows a broken connection.

    Raises:
        StudioError: offline, unreachable, refused, wrong content, no room.
    """
    tries = 0
    while True:
        before = _size(part)
        try:
            yield from _once(hub, address, file, part)
            return
        except TooManyQuestionsError as error:
            tries += 1
            if error.seconds > LONGEST_REST or tries >= TRIES:
                raise
            seconds = error.seconds
        except BrokenConnectionError as error:
            tries = 0 if _size(part) > before else tries + 1
            if tries >= TRIES:
                raise StudioError(
                    f"{hub.host} broke off {TRIES} times while {file.name} was on its way ({error}). What has arrived "
                    "is kept: check the network, and go on."
                ) from error
            seconds = 0.25 * 2**tries
        yield from _rest(seconds)


def _once(hub: Hub, address: str, file: HubFile, part: Path) -> Iterator[int]:
    """What is there is read back, the rest comes over one connection, and all of it must have the right hash."""
    digest = _new_digest(file)
    try:
        with part.open("ab+") as output:
            if output.tell() > file.size:
                output.truncate(0)
            output.seek(0)
            there = 0
            while block := output.read(READ_BACK):
                digest.update(block)
                there += len(block)
                yield there
            if there < file.size:
                yield from _append(hub, address, file, output, digest)
            output.flush()
            os.fsync(output.fileno())
    except OSError as error:
        raise StudioError(
            f"{file.name} cannot be written into {part.parent} ({reason_of(error)}). What has arrived is kept: "
            "free some space there, and go on."
        ) from error
    if digest.hexdigest() != file.hash.partition(":")[2]:
        part.unlink(missing_ok=True)
        raise StudioError(
            f"{file.name} arrived damaged, or {hub.host} has another file under that name: its hash is not the one "
            "that the hub tells. It was thrown away; try again."
        )


def _append(hub: Hub, address: str, file: HubFile, output: IO[bytes], digest: _Hash) -> Iterator[int]:
    """The bytes that are missing. Each piece is written through, so that what is on the disk is what counts."""
    there = output.tell()
    last = time.monotonic()
    for block in polled(_stream(hub, address, file, there)):
        if block:
            if there + len(block) > file.size:
                raise StudioError(f"{hub.host} sends more of {file.name} than there is, so it was left.")
            output.write(block)
            output.flush()
            digest.update(block)
            there += len(block)
            last = time.monotonic()
        elif time.monotonic() - last > SILENCE:
            raise BrokenConnectionError(f"not a byte in {SILENCE:g} seconds")
        yield there
    if there < file.size:
        raise BrokenConnectionError(f"{there:,} of {file.size:,} bytes came")


async def _stream(hub: Hub, address: str, file: HubFile, start: int) -> AsyncGenerator[bytes, None]:
    """The content from byte `start` on."""
    check_online(f"Fetching {file.name}")
    headers = hub.headers | ({"Range": f"bytes={start}-"} if start else {})
    timeout = httpx2.Timeout(SILENCE)
    trust_env = not is_loopback(hub.endpoint)
    try:
        async with (
            httpx2.AsyncClient(
                timeout=timeout, follow_redirects=True, verify=certificates(), trust_env=trust_env
            ) as client,
            client.stream("GET", address, headers=headers) as answer,
        ):
            if answer.status_code not in (200, 206):
                if answer.status_code >= 500:
                    raise BrokenConnectionError(f"HTTP {answer.status_code}")
                raise refusal(answer.status_code, answer.headers, file.name, address)
            skip = 0
            if start and answer.status_code == 200:
                skip = start  # a server without ranges sends everything; what is there has been checked in
            elif start and not answer.headers.get("content-range", "").startswith(f"bytes {start}-"):
                raise StudioError(f"{hub.host} sends another part of {file.name} than it was asked for.")
            async for block in answer.aiter_raw():
                if skip:
                    block, skip = block[skip:], max(0, skip - len(block))
                yield block
    except (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.InvalidURL) as error:
        raise BrokenConnectionError(f"it cannot be reached: {reason_of(error)}") from error
    except httpx2.HTTPError as error:
        raise BrokenConnectionError(reason_of(error)) from error


def _rest(seconds: float) -> Iterator[float]:
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        yield left
        time.sleep(min(POLL_SECONDS, left))


def _new_digest(file: HubFile) -> _Hash:
    if file.hash.startswith("git:"):  # Git puts a blob's kind and length before it
        return hashlib.sha1(f"blob {file.size}\0".encode(), usedforsecurity=False)
    return hashlib.sha256()


def _size(part: Path) -> int:
    return part.stat().st_size if part.exists() else 0
