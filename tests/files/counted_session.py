"""A whole session, run by test_network.py in a process of its own: start, paint, write, close. Counts connections.

The hook sits below every library of Python's that opens sockets, forked children included; programs that are
started are written down, too, as what they open is not seen.
"""

from __future__ import annotations

import asyncio
import json
import os
import socket
import sys
from pathlib import Path
from typing import Any

HOME, LOG = Path(sys.argv[1]), os.open(sys.argv[2], os.O_WRONLY | os.O_APPEND)
control = [""]


def _count(event: str, args: tuple[Any, ...]) -> None:
    if event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
        address = args[-1]
        if args[0].family in (socket.AF_INET, socket.AF_INET6):
            os.write(LOG, f"{event} {address[0]} {control[0]}".rstrip().encode() + b"\n")
    elif event == "socket.getaddrinfo":
        os.write(LOG, f"{event} {args[0]}\n".encode())
    elif event == "subprocess.Popen" and any(word in str(args[1]) for word in ("pip", "git", "curl")):
        os.write(LOG, f"{event} {args[1]}\n".encode())


sys.addaudithook(_count)
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ["QT_QPA_PLATFORM"] = "offscreen"


async def _session() -> dict[str, int]:
    from studio.app import Studio

    async with Studio.open(HOME) as studio:
        studio.painting.edit(prompt="a red apple", steps=3, seed=7)
        studio.painting.paint()
        await _settled(studio)
        draft = studio.writing.documents.current
        assert draft is not None
        studio.writing.edit(max_tokens=4)
        passage = studio.writing.continue_text("The fox")
        assert passage is not None
        draft.add(passage)
        await _settled(studio)
        run = studio.painting.runs[0]
        assert [notice.text for notice in studio.notices.all] == []
        return {"pictures": len(run.files), "tokens": len(passage.tokens)}


async def _settled(studio: Any) -> None:
    while studio.queue.running or studio.errands.running:
        await studio.queue.idle()
        await studio.errands.finish()


def main() -> None:
    """Run the session, print what came of it, then open one connection on purpose."""
    from PySide6.QtWidgets import QApplication

    application = QApplication([])
    import qasync

    with qasync.QEventLoop(application) as loop:
        asyncio.set_event_loop(loop)
        said = loop.run_until_complete(_session())
    print(json.dumps(said))
    control[0] = "control"
    with socket.socket() as probe:
        probe.connect_ex(("127.0.0.1", 9))


main()
