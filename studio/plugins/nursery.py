"""Where samplers' processes come from: one process with torch loaded, which splits off a copy for each plugin.

Loading torch takes seconds, a copy takes milliseconds. This process runs code of the studio's only. It has one
thread, so copying it is safe. Run as `python -m studio.plugins.nursery CONTROL`; it ends with the studio.

The studio sends one byte with three open files (channel, memory, output) and gets a process id, or a process
id and gets how that process ended, ending it if need be.
"""

from __future__ import annotations

import gc
import os
import signal
import socket
import sys
import time
from contextlib import suppress
from typing import TextIO, cast

import torch

from studio.plugins import child
from studio.plugins.nursery_protocol import END, FORK, NUMBER, REAP

GRACE = 2.0  # seconds between a process's last word and its end


def main(control: int) -> None:
    """Split off processes until the studio hangs up; none of them outlives this one."""
    torch.set_num_threads(1)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the terminal's Ctrl-C is for the studio
    cast(TextIO, sys.stdout).reconfigure(line_buffering=True)  # type: ignore[attr-defined]
    gc.freeze()  # memory that stays shared with the copies
    asked = socket.socket(fileno=control)
    asked.sendall(FORK)  # warm
    running: set[int] = set()
    while True:
        order, files, _, _ = socket.recv_fds(asked, 1, 3)
        if order == FORK:
            running.add(answer := _fork(asked, *files))
        elif order in (REAP, END):
            process = NUMBER.unpack(asked.recv(NUMBER.size, socket.MSG_WAITALL))[0]
            running.discard(process)
            answer = _end(process, GRACE if order == REAP else 0.0)
        else:
            break
        asked.sendall(NUMBER.pack(answer))
    for process in running:
        _end(process, 0.0)


def _fork(asked: socket.socket, channel: int, memory: int, output: int) -> int:
    process = os.fork()
    if process:
        for file in (channel, memory, output):
            os.close(file)
        return process
    try:
        asked.close()
        os.dup2(output, 1)
        os.dup2(output, 2)
        os.close(output)
        child.serve(channel, memory)
    finally:
        os._exit(0)


def _end(process: int, grace: float) -> int:
    """How a process ended, as an exit status; a negative one is the signal's number, -9 also if ended here."""
    until = time.monotonic() + grace
    while True:
        ended, status = os.waitpid(process, os.WNOHANG)
        if ended:
            return os.waitstatus_to_exitcode(status)
        if time.monotonic() >= until:
            break
        time.sleep(0.005)
    with suppress(ProcessLookupError):
        os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)
    return -signal.SIGKILL


if __name__ == "__main__":
    main(int(sys.argv[1]))
