"""What keeps a sampler's process from harming its user, and whether it is in force on this machine.

`confine` is called in the process itself, after torch is loaded and before anything of the plugin is; what it
gives up, it cannot get back. `probe` then tries the forbidden things, so that what is reported is what is true.
"""

from __future__ import annotations

import ctypes
import errno
import os
import resource
import signal
import site
import socket
import sys
import sysconfig
import tempfile
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

from studio.plugins import landlock, namespaces, seccomp
from studio.plugins.limits import Limits
from studio.plugins.parts import Part

MIB = 1 << 20
SYSTEM_LIBRARIES = ("/usr/lib", "/usr/lib32", "/usr/lib64", "/usr/local/lib", "/lib", "/lib32", "/lib64")
SYSTEM_FILES = ("/etc/ld.so.cache", "/etc/localtime", "/usr/share/zoneinfo", "/dev/null", "/dev/urandom")
PR_SET_PDEATHSIG, PR_SET_NO_NEW_PRIVS, PR_CAPBSET_DROP = 1, 38, 24
CAPABILITY_VERSION_3 = 0x20080522


def confine(readable: Iterable[Path], scratch: Path, limits: Limits) -> dict[str, str]:
    """Give up everything but arithmetic. What could not be done is in the answer: mechanism -> reason.

    `readable` are the plugin's own folders.

    Raises:
        RuntimeError: if a second thread runs in the process, which would go unconfined.
    """
    os.environ.clear()
    os.environ.update(HOME=str(scratch), TMPDIR=str(scratch), LANG="C.UTF-8")
    os.environ.update(TORCHINDUCTOR_CACHE_DIR=str(scratch))  # which torch would make a folder of its own for
    os.chdir(scratch)
    tempfile.tempdir = str(scratch)  # libraries ask for it; finding out would need removing a file
    failed: dict[str, str] = {}
    _go_first()
    in_use = _memory_in_use()
    allowed = [*runtime_paths(), *readable]
    if limits.confined:
        _alone()
        if _try(failed, "namespaces", namespaces.leave):
            _try(failed, "private tree", lambda: namespaces.private_tree(allowed, scratch))
    _try(failed, "limits", lambda: _set_limits(limits, in_use))
    if limits.confined:
        _try(failed, "privileges", _drop_privileges)
        _try(failed, "landlock", lambda: _landlock(allowed, scratch))
        _try(failed, "seccomp", _seccomp)
    return failed


def runtime_paths() -> list[Path]:
    """Where the interpreter, torch and the system's libraries are: readable for every plugin."""
    paths = [Path(path) for path in (*SYSTEM_LIBRARIES, *SYSTEM_FILES)]
    paths += [Path(sysconfig.get_path(name)) for name in ("stdlib", "platstdlib", "purelib", "platlib")]
    paths += [Path(sys.base_prefix) / "lib", Path(site.getusersitepackages())]
    paths += [
        Path(module.__file__).parents[1]
        for name in ("torch", "numpy")
        if (module := sys.modules.get(name)) and module.__file__
    ]
    if getattr(sys, "frozen", False):  # a bundle's program holds the standard library
        paths.append(Path(sys.executable))
    return list(dict.fromkeys(path.resolve() for path in paths))


def probe(canary: Path, parent: int, limits: Limits) -> list[Part]:
    """Try what must not be possible; `canary` is a file of the studio's, readable for any normal process."""
    read = _refused(lambda: canary.read_bytes())
    listed = _refused(lambda: os.listdir(canary.parent))
    online = _refused(lambda: socket.socket(socket.AF_INET, socket.SOCK_STREAM).close())
    local = _refused(lambda: socket.socket(socket.AF_UNIX, socket.SOCK_STREAM).close())
    signals = _refused(lambda: os.kill(parent, 0))
    started = _refused(_start_a_process)
    counted = _refused(lambda: os.mkdir("probe"))
    memory = resource.getrlimit(resource.RLIMIT_AS)[0] != resource.RLIM_INFINITY and _LINUX
    alone = started and signals
    return [
        Part("own process", True, "the step rule runs apart from the studio; a crash ends only itself"),
        _part("no network", online and local, "the kernel refuses connections", "it can open connections"),
        _part("no access to your files", read and listed, "the kernel refuses files but its own", "it can read files"),
        _part("no other processes", alone, "the kernel refuses to start or signal any", "it can start and signal some"),
        _part("limited memory", memory, f"{limits.memory} MiB beyond torch", "it can take all there is"),
        Part("limited time", True, f"ended by the studio after {limits.seconds:g} s without an answer"),
        _part(
            "limited disk",
            counted,
            f"{limits.disk} MiB in a scratch folder, which is deleted with it",
            "what it writes to its scratch folder is looked at, but can be hidden",
        ),
    ]


def _part(name: str, in_force: bool, why: str, why_not: str) -> Part:
    return Part(name, in_force, why if in_force else f"{why_not}: {_what_is_missing()}")


def _what_is_missing() -> str:
    if sys.platform != "linux":
        return "only Linux gives the studio a way to forbid it"
    missing = [] if landlock.abi() else ["Landlock (Linux 5.13)"]
    missing += [] if seccomp.supported() else ["seccomp filters for this processor"]
    return f"this kernel lacks {' and '.join(missing)}" if missing else "the kernel's rules could not be set"


def _try(failed: dict[str, str], name: str, action: Callable[[], None]) -> bool:
    try:
        action()
        return True
    except (OSError, ValueError) as error:
        failed[name] = getattr(error, "strerror", None) or str(error)
        return False


def _memory_in_use() -> int:
    """Bytes of address space, torch and all."""
    return int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize() if _LINUX else 0


def _go_first() -> None:
    """End with the process that this one was copied from; and where memory runs out, before anything of the user's."""
    if _LINUX:
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        with suppress(OSError):  # some systems do not let it be said
            Path("/proc/self/oom_score_adj").write_text("1000")


def _set_limits(limits: Limits, in_use: int) -> None:
    wanted = {
        resource.RLIMIT_AS: in_use + limits.memory * MIB,
        resource.RLIMIT_FSIZE: limits.disk * MIB,
        resource.RLIMIT_CPU: limits.cpu,
        resource.RLIMIT_NOFILE: 64,
        resource.RLIMIT_CORE: 0,
    }
    if limits.confined:
        wanted[resource.RLIMIT_NPROC] = 0
    for name, most in wanted.items():
        resource.setrlimit(name, (most, most))
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # a full scratch folder is an OSError in the plugin


def _drop_privileges() -> None:
    """No new ones by programs that grant them, and none of root's, should the studio run as root."""
    libc = ctypes.CDLL(None, use_errno=True)
    _check(libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0))
    for capability in range(64):
        if libc.prctl(PR_CAPBSET_DROP, capability, 0, 0, 0) != 0:
            break  # past the last that this kernel knows, or nothing to drop
    header = (ctypes.c_uint32 * 2)(CAPABILITY_VERSION_3, 0)
    nothing = (ctypes.c_uint32 * 6)()
    _check(libc.capset(header, nothing))


def _landlock(readable: Iterable[Path], scratch: Path) -> None:
    if not landlock.abi():
        raise OSError(errno.ENOSYS, "this kernel has no Landlock")
    landlock.restrict(readable, [scratch])


def _seccomp() -> None:
    if not seccomp.supported():
        raise OSError(errno.ENOSYS, "no seccomp filters for this system")
    seccomp.restrict()


def _alone() -> None:
    if _LINUX and len(os.listdir("/proc/self/task")) > 1:
        raise RuntimeError("another thread runs in the process, so it cannot be confined")


def _start_a_process() -> None:
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)


def _refused(action: Callable[[], object]) -> bool:
    try:
        action()
    except (PermissionError, FileNotFoundError):
        return True
    except OSError as error:
        return error.errno == errno.EAGAIN  # RLIMIT_NPROC answers so
    return False


def _check(answer: int) -> None:
    if answer != 0:
        error = ctypes.get_errno()
        raise OSError(error, os.strerror(error))


_LINUX = sys.platform == "linux"
