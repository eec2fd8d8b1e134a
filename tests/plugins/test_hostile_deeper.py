"""Plugins that know the system well: what is left of a process when files, sockets and forks are gone."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from contextlib import suppress
from pathlib import Path

import pytest

from studio.errors import StudioError
from studio.plugins.code import Code
from studio.plugins.declaration import read_declaration
from studio.plugins.faults import PluginError
from studio.plugins.host import ConfinedCode
from studio.plugins.manifest import read_manifest
from studio.plugins.process import Nursery
from tests.plugins.made import EULER, harmful, paint
from tests.plugins.test_hostile import BOTH, REFUSED, stopped

LIBC = "import ctypes, os\nlibc = ctypes.CDLL(None, use_errno=True)\n"

# What each would be good for is in its name. All answer "not permitted", whatever their arguments.
X86_64 = {
    "ptrace": 101,
    "process_vm_readv": 310,
    "io_uring_setup": 425,
    "pidfd_open": 434,
    "pidfd_send_signal": 424,
    "memfd_create": 319,
    "userfaultfd": 323,
    "bpf": 321,
    "perf_event_open": 298,
    "keyctl": 250,
    "sendmsg": 46,
    "socketpair": 53,
    "clone": 56,
    "clone3": 435,
    "execveat": 322,
    "symlink": 88,
    "link": 86,
    "mount": 165,
    "setns": 308,
    "prctl": 157,
    "seccomp": 317,
    "rt_sigqueueinfo": 129,
    "tkill": 200,
    "shmget": 29,
    "mq_open": 240,
    "openat2": 437,
    "fallocate": 285,
    "mkdirat": 258,
    "unlinkat": 263,
    "x32 open": 0x40000002,
}
AARCH64 = {
    "ptrace": 117,
    "process_vm_readv": 270,
    "io_uring_setup": 425,
    "pidfd_open": 434,
    "pidfd_send_signal": 424,
    "memfd_create": 279,
    "userfaultfd": 282,
    "bpf": 280,
    "perf_event_open": 241,
    "keyctl": 219,
    "sendmsg": 211,
    "socketpair": 199,
    "clone": 220,
    "clone3": 435,
    "execveat": 281,
    "symlinkat": 36,
    "linkat": 37,
    "mount": 40,
    "setns": 268,
    "prctl": 167,
    "seccomp": 277,
    "rt_sigqueueinfo": 138,
    "tkill": 130,
    "shmget": 194,
    "mq_open": 180,
    "openat2": 437,
    "fallocate": 47,
    "mkdirat": 34,
    "unlinkat": 35,
}
CALLS = AARCH64 if os.uname().machine == "aarch64" else X86_64


def test_system_calls_that_arithmetic_has_no_use_for_are_refused(confined):
    deed = f"{LIBC}for name, number in {CALLS!r}.items():\n"
    deed += "    ctypes.set_errno(0)\n"
    deed += "    answer = libc.syscall(number, *[ctypes.c_long(0)] * 6)\n"
    deed += "    assert (answer, ctypes.get_errno()) == (-1, 1), (name, answer, ctypes.get_errno())"
    assert len(paint(confined(harmful(deed)))) == 5
    stopped(confined(harmful(deed), confined=False), "AssertionError")


@BOTH
@pytest.mark.parametrize("who", ["0", "-1", "os.getppid()"])
def test_signals_to_anybody_but_itself(confined, on, who):
    """Signal 0 harms nobody: it only asks whether one could."""
    sampler = confined(harmful(f"import os\nos.kill({who}, 0)"), confined=on)
    stopped(sampler, REFUSED) if on else paint(sampler)


@BOTH
@pytest.mark.parametrize("file", ["self/mem", "self/environ", "self/maps", "1/cmdline", "sys/kernel/hostname"])
def test_proc_is_not_there(confined, on, file):
    if not os.access(f"/proc/{file}", os.R_OK):
        pytest.fail("this test needs to be able to read it itself")
    sampler = confined(harmful(f"open('/proc/{file}', 'rb').close()"), confined=on)
    stopped(sampler, REFUSED) if on else paint(sampler)


@BOTH
def test_an_abstract_socket(confined, on):
    import socket

    with socket.socket(socket.AF_UNIX) as server:
        server.bind("\0of-a-test")
        server.listen()
        sampler = confined(harmful("import socket\nsocket.socket(socket.AF_UNIX).connect('\\0of-a-test')"), confined=on)
        stopped(sampler, REFUSED) if on else paint(sampler)


# The scratch folder: nothing in it may escape the count.


@BOTH
@pytest.mark.parametrize(
    "deed",
    [
        "os.mkdir('deep')",  # a path longer than the system takes would hide what is under it
        "open('a', 'w').close()\nos.unlink('a')",  # an open file without a name takes room, too
        "os.rename('output.txt', 'other')",
        "os.symlink('/etc', 'link')",
        "os.link('output.txt', 'other')",
        "os.close(os.open('.', os.O_TMPFILE | os.O_RDWR))",
        "os.mkfifo('pipe')",
        "os.chmod('.', 0o777)",
    ],
)
def test_hiding_what_is_written(confined, on, deed):
    sampler = confined(harmful(f"import os\n{deed}"), confined=on)
    if not on:
        with suppress(PluginError):  # not every file system has files without a name
            paint(sampler)
        return
    stopped(sampler, f"{REFUSED}|Operation not permitted")


def test_flooding_the_disk_between_questions(confined):
    """Each question is answered at once, so nobody waits for it; it is looked at all the same."""
    deed = "import time\nfor n in range(400):\n    open(str(n), 'wb').write(bytes(1 << 20))\n    denoise(x, sigmas[0])"
    stopped(confined(harmful(deed), disk=2, questions=10_000), "wrote more than 2 MiB")


@BOTH
def test_growing_the_shared_memory(confined, on):
    deed = "import os\nfor n in range(3, 64):\n    try: size = os.fstat(n).st_size\n    except OSError: continue\n"
    deed += "    if size: os.ftruncate(n, 1 << 32)"
    sampler = confined(harmful(deed), disk=16 if on else 1 << 20)
    stopped(sampler, "File too large") if on else paint(sampler)


def test_sealing_the_shared_memory(confined):
    """Against writing, so that the studio's next word would fail."""
    deed = "import fcntl\nfor n in range(3, 64):\n    try: fcntl.fcntl(n, 1033, 8)\n"
    deed += "    except OSError as e: assert e.errno in (1, 9), e"
    assert len(paint(confined(harmful(deed)))) == 5


# The protocol, spoken by somebody who has read it.

SOCKET = """
import json, os, stat, struct, time

def channel():
    for n in range(3, 64):
        try:
            if stat.S_ISSOCK(os.fstat(n).st_mode): return n
        except OSError: pass

def say(tag, payload=b"", length=None):
    os.write(channel(), struct.pack("<4sIdI", tag, len(payload) if length is None else length, 0.0, 0) + payload)
"""


@pytest.mark.parametrize(
    "words",
    [
        "say(b'fail', b'[' * 100_000)",  # deeper than a parser can go
        "say(b'fail', b'{\"error\": ' + b'9' * 5000 + b'}')",
        "say(b'fail', json.dumps({'error': 'x' * 1_000_000, 'where': 'y' * 1000}).encode()[:1_000_000])",
        "say(b'fail', b'\\x80\\x04cos\\nsystem\\n(S\"touch /tmp/x\"\\ntR.')",  # a pickle
        "say(b'step', length=0xFFFFFFFF)",
        "say(b'deno')",
        "say(b'\\x1b[2J')",
    ],
)
def test_words_that_are_none(confined, words):
    with pytest.raises(PluginError):
        paint(confined(SOCKET + harmful(f"{words}\ntime.sleep(5)"), seconds=1))


def test_an_answer_that_comes_byte_by_byte_is_late_all_the_same(confined):
    deed = "for byte in struct.pack('<4sI', b'fail', 1000) + bytes(1000):\n"
    deed += "    os.write(channel(), bytes([byte]))\n    time.sleep(0.02)"
    began = time.monotonic()
    stopped(confined(SOCKET + harmful(deed), seconds=0.5), "did not answer for 0.5 seconds")
    assert time.monotonic() - began < 15


def test_wasting_time_in_many_small_portions(confined):
    deed = "import time\nfor _ in range(100):\n    time.sleep(0.05)\n    denoise(x, sigmas[0])"
    stopped(confined(harmful(deed), seconds=5, step_seconds=0.5), "more than 0.5 seconds of its own for one step")
    assert len(paint(confined(EULER, step_seconds=30))) == 5


def test_hiding_from_the_studio_by_a_fault_that_is_no_text(confined):
    """Control characters, and marks that turn the direction of text, do not reach the window."""
    deed = "raise ValueError('\\x1b[31m red \\u202e backwards \\u0000 end')"
    with pytest.raises(PluginError) as caught:
        paint(confined(harmful(deed)))
    assert str(caught.value).isprintable()


@pytest.mark.parametrize("kind", ["float", "int"])
@pytest.mark.parametrize("number", [10**400, "1", None, True, float("nan"), [], -(2**63)])
def test_a_declaration_with_numbers_that_are_none(kind, number):
    option = {"name": "a", "kind": kind, "default": number, "low": None, "high": None, "help": "", "choices": []}
    if kind == "float" and number == -(2**63):
        return
    with pytest.raises(StudioError, match="does not describe"):
        read_declaration("mine", {"label": "x", "summary": "y", "options": [option]})


def test_declarations_are_looked_at_also_where_python_leaves_asserts_out(tmp_path):
    option = {"name": "a b", "kind": "float", "default": 1.0, "low": None, "high": None, "help": "", "choices": []}
    values = {"label": "x", "summary": "y", "options": [option]}
    code = "import json\nfrom studio.plugins.declaration import read_declaration\n"
    code += f"read_declaration('m', json.loads({json.dumps(json.dumps(values))}))"
    import sys

    done = subprocess.run([sys.executable, "-O", "-c", code], capture_output=True, text=True)
    assert "does not describe" in done.stderr


@pytest.mark.parametrize("name", ["a\x1b[31mb", "a\nb", "a\u202eb", "a\x00b", "ａ", "a" * 41])
def test_names_with_characters_that_are_not_seen(tmp_path, name):
    (tmp_path / "kind.py").write_text(EULER)
    project = '[project]\nname = "k"\nversion = "1"\n[project.entry-points."studio.samplers"]\n'
    project += f'{json.dumps(name)} = "kind:sampler"\n'
    (tmp_path / "pyproject.toml").write_text(project)
    with pytest.raises(StudioError) as caught:
        read_manifest(tmp_path)
    assert str(caught.value).isprintable()


def test_a_plugins_process_ends_with_the_nursery_also_when_that_is_killed(tmp_path):
    (tmp_path / "mine.py").write_text(harmful("while True: pass"))
    nursery = Nursery()
    code = ConfinedCode(Code((tmp_path,), {"mine": "mine:sampler"}), nursery)
    process, _ = code.load()
    number = process._number
    assert Path(f"/proc/{number}").exists()
    os.kill(nursery._process.pid, signal.SIGKILL)
    nursery._process.wait()
    for _ in range(200):
        if not _runs(number):
            break
        time.sleep(0.05)
    assert not _runs(number)
    process.close()
    nursery.close()


def _runs(number: int) -> bool:
    with suppress(OSError):
        return Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()[0] not in ("Z", "X")
    return False


def test_where_memory_runs_out_the_plugin_goes_first(confined):
    sampler = confined(EULER)
    process, _ = sampler.code.load()
    assert Path(f"/proc/{process._number}/oom_score_adj").read_text().strip() == "1000"
    process.close()
