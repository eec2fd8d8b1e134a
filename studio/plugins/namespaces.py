"""Namespaces: a process gets an empty network and a file tree of its own, with nothing in it but what it may read.

Needs root or a system that lets everybody make user namespaces; many do not, and Landlock and seccomp hold
without. What it adds: the names and dates of the user's files cannot be asked for either.
Source: Linux, man-pages unshare(2), user_namespaces(7), pivot_root(2).
"""

from __future__ import annotations

import ctypes
import os
import platform
from collections.abc import Iterable
from pathlib import Path

USER, MOUNTS, NETWORK, IPC, HOST_NAME = 0x10000000, 0x00020000, 0x40000000, 0x08000000, 0x04000000
BIND, RECURSIVE, PRIVATE, REMOUNT, READ_ONLY, NO_SUID = 0x1000, 0x4000, 0x40000, 0x20, 0x1, 0x2
STAYS = 0xC0E  # no set-user-id, devices, programs, access times: a user namespace may not loosen what holds already
DETACH = 2
PIVOT_ROOT = {"x86_64": 155, "aarch64": 41}


def leave() -> None:
    """An empty network, nobody's message queues, and mounts that can be changed; root's powers end here.

    Raises:
        OSError: if this system does not allow it.
    """
    user, group = os.geteuid(), os.getegid()
    _check(_libc().unshare(USER | MOUNTS | NETWORK | IPC | HOST_NAME))
    Path("/proc/self/setgroups").write_text("deny")
    Path("/proc/self/uid_map").write_text(f"{user} {user} 1")
    Path("/proc/self/gid_map").write_text(f"{group} {group} 1")


def private_tree(readable: Iterable[Path], scratch: Path) -> None:
    """Make a tree of `readable`, which cannot be written, and `scratch` the only files there are. After `leave`.

    Raises:
        OSError: if this system does not allow it; the tree is as before then.
    """
    number = PIVOT_ROOT[platform.machine()]
    _mount(None, Path("/"), RECURSIVE | PRIVATE)
    root = scratch / ".tree"
    root.mkdir()
    _mount("tmpfs", root, NO_SUID, "tmpfs", "size=1m,mode=755")
    for path in _outermost(readable):
        _show(path, root, writable=False)
    for name in os.listdir("/"):
        if os.path.islink(f"/{name}"):  # as /lib is one to /usr/lib: libraries are looked for there
            os.symlink(os.readlink(f"/{name}"), root / name)
    _show(scratch, root, writable=True)
    _mount(None, root, BIND | REMOUNT | READ_ONLY | NO_SUID)
    os.chdir(root)
    _check(_libc().syscall(number, b".", b"."))
    _check(_libc().umount2(b".", DETACH))
    os.chdir(scratch)


def _outermost(paths: Iterable[Path]) -> list[Path]:
    """Those that exist and are not inside another one."""
    there = sorted({path for path in paths if path.exists()})
    return [path for path in there if not any(other in path.parents for other in there)]


def _show(path: Path, root: Path, *, writable: bool) -> None:
    place = root / path.relative_to("/")
    if path.is_dir():
        place.mkdir(parents=True, exist_ok=True)
    else:
        place.parent.mkdir(parents=True, exist_ok=True)
        place.touch()
    _mount(str(path), place, BIND | RECURSIVE)
    if not writable:
        held = os.statvfs(place).f_flag & STAYS
        _mount(None, place, BIND | REMOUNT | READ_ONLY | held)


def _mount(source: str | None, target: Path, flags: int, kind: str | None = None, options: str | None = None) -> None:
    what, where, which, how = (text.encode() if text else None for text in (source, str(target), kind, options))
    _check(_libc().mount(what, where, which, ctypes.c_ulong(flags), how))


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def _check(answer: int) -> None:
    if answer != 0:
        error = ctypes.get_errno()
        raise OSError(error, os.strerror(error))
