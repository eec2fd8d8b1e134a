"""A window's door: a socket in the user's folder, through which a second start hands over the file that it was asked
to open, so that a file manager opens it in the window that is there.
"""

from __future__ import annotations

import asyncio
import os
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from studio.files.paths import home

SECONDS = 3.0  # what the other side may take: a window that hangs answers nobody
LONGEST = 100  # bytes of a socket's path; some systems take 104
END = b"\0"


def door() -> Path:
    return home() / "window"


def hand_over(file: Path | None) -> bool:
    """Whether an open window took the file; None asks it only to come forward."""
    if not hasattr(socket, "AF_UNIX"):
        return False
    with socket.socket(socket.AF_UNIX) as there, suppress(OSError):
        there.settimeout(SECONDS)
        there.connect(str(door()))
        there.sendall((os.fsencode(file.absolute()) if file else b"") + END)
        return there.recv(1) == END
    return False


@asynccontextmanager
async def answered(opened: Callable[[Path | None], None]) -> AsyncIterator[None]:
    """Answer while the block runs, on its loop. The first window keeps the door; some systems and folders have none."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError, TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            async with asyncio.timeout(SECONDS):
                asked = (await reader.readuntil(END)).removesuffix(END)
                writer.write(END)
                await writer.drain()
            opened(Path(os.fsdecode(asked)) if asked else None)
        writer.close()

    server = None
    if hasattr(socket, "AF_UNIX") and len(os.fsencode(door())) <= LONGEST and not await asyncio.to_thread(_taken):
        with suppress(OSError):
            server = await asyncio.start_unix_server(answer, door())
            door().chmod(0o600)
    try:
        yield
    finally:
        if server is not None:
            server.close()
            door().unlink(missing_ok=True)


def _taken() -> bool:
    with socket.socket(socket.AF_UNIX) as there:
        there.settimeout(SECONDS)
        return there.connect_ex(str(door())) == 0
