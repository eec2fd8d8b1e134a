"""Landlock: a process gives up every file but those that it names. Linux 5.13 and newer, no privilege needed.

Straight on the system calls: the libraries on PyPI are pre-releases or do not know the newer rules (signals,
abstract sockets), and this must also run before anything of the process can be trusted to be imported.
Source: Linux, Documentation/userspace-api/landlock.rst.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterable
from pathlib import Path

CREATE_RULESET, ADD_RULE, RESTRICT_SELF = 444, 445, 446  # the same numbers on every architecture
VERSION = 1
RULE_PATH_BENEATH = 1

EXECUTE, WRITE_FILE, READ_FILE, READ_DIR = (1 << bit for bit in range(4))
TRUNCATE, REFER, IOCTL_DEV = 1 << 14, 1 << 13, 1 << 15
MAKE_AND_REMOVE = sum(1 << bit for bit in range(4, 13))  # files, folders, links, sockets, devices
MAKE_REG = 1 << 8
BIND_TCP_AND_CONNECT_TCP = 3
ABSTRACT_SOCKETS_AND_SIGNALS = 3

READ = READ_FILE | READ_DIR
# No folders and no removing: a file under a path that is too long, or one that is open and has no name any more,
# would not be counted.
SCRATCH = READ | WRITE_FILE | TRUNCATE | MAKE_REG


class _Ruleset(ctypes.Structure):
    _fields_ = [("fs", ctypes.c_uint64), ("net", ctypes.c_uint64), ("scoped", ctypes.c_uint64)]


class _PathBeneath(ctypes.Structure):
    _pack_ = 1
    _layout_ = "ms"  # which a packed structure needs to be told from Python 3.14 on
    _fields_ = [("access", ctypes.c_uint64), ("parent", ctypes.c_int32)]


def abi() -> int:
    """What this kernel knows: 0 is nothing, 1 files, 4 also TCP, 6 also signals."""
    version: int = _libc().syscall(CREATE_RULESET, None, ctypes.c_size_t(0), VERSION)
    return max(0, version)


def restrict(readable: Iterable[Path], writable: Iterable[Path]) -> None:
    """This thread, and what it starts from now on, keeps these files and folders only. Needs no_new_privs.

    Raises:
        OSError: if the kernel refuses.
    """
    version = abi()
    handled = EXECUTE | WRITE_FILE | READ | MAKE_AND_REMOVE
    handled |= (REFER if version >= 2 else 0) | (TRUNCATE if version >= 3 else 0) | (IOCTL_DEV if version >= 5 else 0)
    rules = _Ruleset(
        handled,
        BIND_TCP_AND_CONNECT_TCP if version >= 4 else 0,
        ABSTRACT_SOCKETS_AND_SIGNALS if version >= 6 else 0,
    )
    size = 8 if version < 4 else 16 if version < 6 else 24
    ruleset = _call(CREATE_RULESET, ctypes.byref(rules), ctypes.c_size_t(size), 0)
    try:
        for paths, access in ((readable, READ), (writable, SCRATCH)):
            for path in paths:
                _allow(ruleset, path, access & handled)
        _call(RESTRICT_SELF, ruleset, 0)
    finally:
        os.close(ruleset)


def _allow(ruleset: int, path: Path, access: int) -> None:
    try:
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except FileNotFoundError:
        return
    try:
        if not path.is_dir():
            access &= READ_FILE | WRITE_FILE | TRUNCATE  # the only ones that a file's rule may name
        beneath = _PathBeneath(access, place)
        _call(ADD_RULE, ruleset, RULE_PATH_BENEATH, ctypes.byref(beneath), 0)
    finally:
        os.close(place)


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def _call(number: int, *arguments: object) -> int:
    answer: int = _libc().syscall(number, *arguments)
    if answer < 0:
        error = ctypes.get_errno()
        raise OSError(error, os.strerror(error))
    return answer
