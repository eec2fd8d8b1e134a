"""seccomp: from here on, this process may only make the system calls that arithmetic needs. Linux, no privilege needed.

A list of what is allowed, not of what is forbidden: no sockets, no new processes or threads, no signals to
others, no mounts, no tracing, nothing that a later kernel adds. Everything else fails with EPERM.
Source: Linux, Documentation/userspace-api/seccomp_filter.rst.
"""

from __future__ import annotations

import ctypes
import os
import platform
import struct
import sys

# name: (x86_64, aarch64), from the kernel's tables; None where the architecture has no such call
ALLOWED: dict[str, tuple[int | None, int | None]] = {
    # files that are open, or that Landlock lets it open
    "read": (0, 63), "write": (1, 64), "readv": (19, 65), "writev": (20, 66), "pread64": (17, 67),
    "pwrite64": (18, 68), "close": (3, 57), "lseek": (8, 62),
    "dup": (32, 23), "dup2": (33, None), "dup3": (292, 24), "pipe2": (293, 59), "poll": (7, None),
    "ppoll": (271, 73), "select": (23, None), "pselect6": (270, 72), "fsync": (74, 82), "fdatasync": (75, 83),
    "ftruncate": (77, 46), "fstat": (5, 80), "stat": (4, None), "lstat": (6, None), "newfstatat": (262, 79),
    "statx": (332, 291), "access": (21, None), "faccessat": (269, 48), "faccessat2": (439, 439),
    "readlink": (89, None), "readlinkat": (267, 78), "getdents64": (217, 61), "getcwd": (79, 17), "umask": (95, 166),
    # memory
    "mmap": (9, 222), "mprotect": (10, 226), "munmap": (11, 215), "mremap": (25, 216), "madvise": (28, 233),
    "brk": (12, 214), "mincore": (27, 232), "membarrier": (324, 283),
    # its own signals and threads' bookkeeping; starting a thread is not among them
    "rt_sigaction": (13, 134), "rt_sigprocmask": (14, 135), "rt_sigreturn": (15, 139), "sigaltstack": (131, 132),
    "restart_syscall": (219, 128), "futex": (202, 98), "set_robust_list": (273, 99), "rseq": (334, 293),
    "set_tid_address": (218, 96), "arch_prctl": (158, None), "sched_yield": (24, 124),
    "sched_getaffinity": (204, 123), "getcpu": (309, 168), "exit": (60, 93), "exit_group": (231, 94),
    # clocks, numbers about itself, randomness
    "nanosleep": (35, 101), "clock_nanosleep": (230, 115), "clock_gettime": (228, 113), "clock_getres": (229, 114),
    "gettimeofday": (96, 169), "time": (201, None), "times": (100, 153), "getpid": (39, 172), "gettid": (186, 178),
    "getppid": (110, 173), "getuid": (102, 174), "geteuid": (107, 175), "getgid": (104, 176), "getegid": (108, 177),
    "getrusage": (98, 165), "getrlimit": (97, 163), "sysinfo": (99, 179), "uname": (63, 160), "getrandom": (318, 278),
}  # fmt: skip

# Allowed for some values of one argument only: name: (x86_64, aarch64), which argument, values; -1 is this process
PARTLY: dict[str, tuple[tuple[int, int], int, tuple[int, ...]]] = {
    "kill": ((62, 129), 0, (-1,)),
    "tgkill": ((234, 131), 0, (-1,)),  # abort() ends the process by it
    "prlimit64": ((302, 261), 2, (0,)),  # reading its limits, not setting them
    "fcntl": ((72, 25), 1, (0, 1, 2, 3, 4, 1030)),  # duplicates and flags; no signals, leases, seals
    "ioctl": ((16, 29), 1, (0x5401, 0x5450, 0x5451)),  # is it a terminal; close on exec
}

# Allowed unless one argument has a flag: name: (x86_64, aarch64), which argument, flag. Files without a name are not
# counted as the scratch folder's.
O_TMPFILE = 0x400000
UNLESS: dict[str, tuple[tuple[int | None, int | None], int, int]] = {
    "open": ((2, None), 1, O_TMPFILE),
    "openat": ((257, 56), 2, O_TMPFILE),
}

ARCHITECTURES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}

LOAD_WORD, JUMP_IF_EQUAL, JUMP_IF_SET, RETURN = 0x20, 0x15, 0x45, 0x06
ALLOW, KILL_PROCESS, FAIL_EPERM = 0x7FFF0000, 0x80000000, 0x00050000 | 1
OFFSET_NUMBER, OFFSET_ARCHITECTURE, OFFSET_ARGUMENTS = 0, 4, 16
PR_SET_SECCOMP, MODE_FILTER = 22, 2


class _Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("filter", ctypes.c_char_p)]


def supported() -> bool:
    """Whether the list above has this machine's numbers."""
    return sys.platform == "linux" and platform.machine() in ARCHITECTURES


def restrict() -> None:
    """Set the filter for this thread, for good. Needs no_new_privs.

    Raises:
        OSError: if the kernel refuses.
    """
    program = _program(*ARCHITECTURES[platform.machine()])
    libc = ctypes.CDLL(None, use_errno=True)
    pointer = ctypes.byref(_Program(len(program) // 8, program))
    if libc.prctl(PR_SET_SECCOMP, MODE_FILTER, pointer, 0, 0) != 0:
        error = ctypes.get_errno()
        raise OSError(error, os.strerror(error))


def _program(column: int, architecture: int) -> bytes:
    """The filter as classic BPF: compare the call's number with one after the other."""
    code = [
        _instruction(LOAD_WORD, OFFSET_ARCHITECTURE),
        _instruction(JUMP_IF_EQUAL, architecture, if_equal=1),
        _instruction(RETURN, KILL_PROCESS),
        _instruction(LOAD_WORD, OFFSET_NUMBER),
    ]
    for numbers in ALLOWED.values():
        number = numbers[column]
        if number is not None:
            code += [_instruction(JUMP_IF_EQUAL, number, if_not=1), _instruction(RETURN, ALLOW)]
    for both, argument, values in PARTLY.values():
        code += _partly(both[column], argument, [os.getpid() if value == -1 else value for value in values])
    for numbers, argument, flag in UNLESS.values():
        code += _unless(numbers[column], argument, flag)
    return b"".join([*code, _instruction(RETURN, FAIL_EPERM)])


def _unless(number: int | None, argument: int, flag: int) -> list[bytes]:
    checks = [
        _instruction(LOAD_WORD, OFFSET_ARGUMENTS + 8 * argument),
        _instruction(JUMP_IF_SET, flag, if_not=1),
        _instruction(RETURN, FAIL_EPERM),
        _instruction(RETURN, ALLOW),
    ]
    return [] if number is None else [_instruction(JUMP_IF_EQUAL, number, if_not=len(checks)), *checks]


def _partly(number: int, argument: int, values: list[int]) -> list[bytes]:
    """Skipped for another number; both halves of the 64-bit argument are compared where it may be a pointer."""
    low = OFFSET_ARGUMENTS + 8 * argument
    checks: list[bytes] = []
    if values == [0]:
        checks += [_instruction(LOAD_WORD, low + 4), _instruction(JUMP_IF_EQUAL, 0, if_equal=1)]
        checks += [_instruction(RETURN, FAIL_EPERM)]
    checks += [_instruction(LOAD_WORD, low)]
    for value in values:
        checks += [_instruction(JUMP_IF_EQUAL, value, if_not=1), _instruction(RETURN, ALLOW)]
    checks += [_instruction(RETURN, FAIL_EPERM)]
    return [_instruction(JUMP_IF_EQUAL, number, if_not=len(checks)), *checks]


def _instruction(code: int, value: int, *, if_equal: int = 0, if_not: int = 0) -> bytes:
    return struct.pack("<HBBI", code, if_equal, if_not, value)
