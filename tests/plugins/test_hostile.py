"""Plugins that mean harm. Each is stopped or reported; with the confinement off, the same ones do what they want."""

import os
import signal
import socket
import threading
import time
from pathlib import Path

import pytest
import torch

from studio.paint.check import check
from studio.paint.gaussian import Gaussian
from studio.plugins.faults import PluginError
from studio.plugins.limits import Limits
from tests.plugins.made import EULER, harmful, paint

# By seccomp and Landlock; or not even seen, where namespaces give the process a tree of its own
REFUSED = "PermissionError|FileNotFoundError|Read-only file system|BlockingIOError"
BOTH = pytest.mark.parametrize("on", [True, False], ids=["confined", "not-confined"])


def stopped(sampler, words: str) -> None:
    with pytest.raises(PluginError, match=words):
        paint(sampler)


def what_failed(sampler):
    """The mechanisms that this system does not give."""
    process, answer = sampler.code.load()
    process.close()
    return answer["failed"]


# What the kernel forbids: the deed fails when confined, and succeeds when not. Both are asserted.


@BOTH
def test_reading_the_users_files(confined, tmp_path, on):
    secret = tmp_path / ".ssh" / "id_ed25519"
    secret.parent.mkdir()
    secret.write_text("a key")
    sampler = confined(harmful(f"assert open({str(secret)!r}).read() == 'a key'"), confined=on)
    stopped(sampler, REFUSED) if on else paint(sampler)


@BOTH
def test_listing_a_folder(confined, tmp_path, on):
    sampler = confined(harmful(f"import os\nassert os.listdir({str(tmp_path)!r})"), confined=on)
    stopped(sampler, REFUSED) if on else paint(sampler)


@BOTH
def test_asking_whether_a_file_is_there(confined, tmp_path, on):
    """Landlock alone does not hide names; a tree of its own does, where the system gives one."""
    (tmp_path / "diary.txt").write_text("")
    deed = f"import os\nassert os.path.exists({str(tmp_path / 'diary.txt')!r})"
    sampler = confined(harmful(deed), confined=on)
    hidden = on and "namespaces" not in what_failed(sampler)
    stopped(sampler, "AssertionError") if hidden else paint(sampler)


@BOTH
def test_writing_to_the_system(confined, on):
    for place in ("/usr/lib/x", "/tmp/x-of-a-plugin", "/dev/shm/x-of-a-plugin"):
        deed = f"import os\nos.close(os.open({place!r}, os.O_WRONLY | os.O_CREAT))\nos.unlink({place!r})"
        sampler = confined(harmful(deed), confined=on)
        stopped(sampler, REFUSED) if on or not os.access(Path(place).parent, os.W_OK) else paint(sampler)


@BOTH
def test_another_plugins_code(confined, tmp_path, on):
    confined(EULER)
    sampler = confined(harmful(f"open({str(tmp_path / 'plugin-0' / 'mine.py')!r}).read()"), confined=on)
    stopped(sampler, REFUSED) if on else paint(sampler)


@BOTH
def test_writing_outside_its_scratch_folder(confined, tmp_path, on):
    target = tmp_path / "planted.txt"
    sampler = confined(harmful(f"open({str(target)!r}, 'w').write('x')"), confined=on)
    stopped(sampler, REFUSED) if on else paint(sampler)
    assert target.exists() != on


@BOTH
def test_changing_its_own_code(confined, tmp_path, on):
    source = tmp_path / "plugin-0" / "mine.py"
    sampler = confined(harmful("open(__file__, 'a').write('# more')"), confined=on)
    stopped(sampler, REFUSED) if on else paint(sampler)
    assert source.read_text().endswith("# more") != on


@BOTH
def test_deleting_a_file(confined, tmp_path, on):
    victim = tmp_path / "picture.png"
    victim.write_bytes(b"x")
    sampler = confined(harmful(f"import os\nos.unlink({str(victim)!r})"), confined=on)
    stopped(sampler, REFUSED) if on else paint(sampler)
    assert victim.exists() == on


@BOTH
def test_opening_a_socket(confined, on):
    with socket.create_server(("127.0.0.1", 0)) as server:
        deed = f"import socket\nsocket.create_connection(('127.0.0.1', {server.getsockname()[1]}), 2).close()"
        sampler = confined(harmful(deed), confined=on)
        stopped(sampler, REFUSED) if on else paint(sampler)


@BOTH
def test_a_local_socket(confined, tmp_path, on):
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "s"))
        server.listen()
        deed = f"import socket\nsocket.socket(socket.AF_UNIX).connect({str(tmp_path / 's')!r})"
        sampler = confined(harmful(deed), confined=on)
        stopped(sampler, REFUSED) if on else paint(sampler)


@BOTH
def test_starting_a_process(confined, on):
    deed = "import os\nchild = os.fork()\nif child == 0: os._exit(0)\nos.waitpid(child, 0)"
    sampler = confined(harmful(deed), confined=on)
    stopped(sampler, REFUSED) if on else paint(sampler)


@BOTH
def test_starting_a_program(confined, on):
    sampler = confined(harmful("import subprocess\nsubprocess.run(['/bin/true'], check=True)"), confined=on)
    stopped(sampler, REFUSED) if on else paint(sampler)


@BOTH
def test_becoming_a_program(confined, on):
    sampler = confined(harmful("import os\nos.execv('/bin/true', ['true'])"), confined=on)
    stopped(sampler, REFUSED if on else "it ended itself")


@BOTH
def test_starting_a_thread(confined, on):
    deed = "import threading\nthread = threading.Thread(target=print)\nthread.start()\nthread.join()"
    sampler = confined(harmful(deed), confined=on)
    stopped(sampler, "can't start new thread") if on else paint(sampler)


@BOTH
def test_signalling_the_studio(confined, on):
    came = threading.Event()
    before = signal.signal(signal.SIGUSR1, lambda *_: came.set())
    try:
        sampler = confined(harmful(f"import os\nos.kill({os.getpid()}, {int(signal.SIGUSR1)})"), confined=on)
        stopped(sampler, REFUSED) if on else paint(sampler)
    finally:
        signal.signal(signal.SIGUSR1, before)
    assert came.is_set() != on


@BOTH
def test_looking_into_the_studio(confined, on):
    sampler = confined(harmful(f"open('/proc/{os.getpid()}/environ', 'rb').read()"), confined=on)
    stopped(sampler, REFUSED) if on else paint(sampler)


@BOTH
def test_no_power_of_root_is_left(confined, on):
    """The tests may run as root, or as somebody else, who has none to lose."""
    deed = "import ctypes\nlibc = ctypes.CDLL(None, use_errno=True)\nassert libc.unshare(0x20000) == 0, 'refused'"
    sampler = confined(harmful(deed), confined=on)
    stopped(sampler, "refused") if on or os.geteuid() != 0 else paint(sampler)


# What the studio's own limits stop, whatever the kernel gives.


def test_spinning_for_ever(confined):
    sampler = confined(harmful("while True: pass"), seconds=0.5)
    began = time.monotonic()
    stopped(sampler, "did not answer for 0.5 seconds")
    assert time.monotonic() - began < 20
    assert len(paint(confined(EULER))) == 5


def test_spinning_while_it_is_imported(confined):
    with pytest.raises(PluginError, match="did not answer"):
        confined("while True: pass", load_seconds=0.5)


@pytest.mark.parametrize(("memory", "goes"), [(64, False), (2048, True)])
def test_allocating_without_end(confined, memory, goes):
    sampler = confined(harmful("kept = [bytearray(1 << 20) for _ in range(300)]"), memory=memory)
    paint(sampler) if goes else stopped(sampler, "MemoryError")


@pytest.mark.parametrize(("output", "goes"), [(64, False), (4096, True)])
def test_printing_without_end(confined, output, goes):
    """Slowly enough to answer each question in time."""
    deed = "import time\nfor _ in range(1000): print('x' * 1000)\ntime.sleep(0.3)"
    sampler = confined(harmful(deed), output=output)
    paint(sampler) if goes else stopped(sampler, f"printed more than {output} KiB")


@pytest.mark.parametrize(("disk", "goes"), [(1, False), (64, True)])
def test_filling_the_disk(confined, disk, goes):
    deed = "import time\nfor n in range(4): open(str(n), 'wb').write(bytes(1 << 20))\ntime.sleep(0.3)"
    sampler = confined(harmful(deed), disk=disk)
    paint(sampler) if goes else stopped(sampler, "wrote more than 1 MiB")


def test_one_huge_file(confined):
    stopped(confined(harmful("open('big', 'wb').write(bytes(4 << 20))"), disk=1), "File too large")


def test_nothing_of_its_files_stays(confined):
    import tempfile

    deed = "import os\nopen('left', 'w').write('x')\nraise RuntimeError(os.getcwd())"
    with pytest.raises(PluginError, match="RuntimeError") as caught:
        paint(confined(harmful(deed)))
    folder = Path(str(caught.value).partition("RuntimeError: ")[2].split(" ")[0].rstrip("."))
    assert str(folder).startswith(tempfile.gettempdir()) and not folder.exists()


def test_asking_the_network_without_end(confined):
    calls = 0

    def denoise(x, sigma):
        nonlocal calls
        calls += 1
        return x

    sampler = confined(harmful("while True: denoise(x, sigmas[0])"), questions=20)
    with pytest.raises(PluginError, match="more than 20 questions"):
        paint(sampler, denoise=denoise)
    assert calls == 20


def test_raising(confined):
    stopped(confined(harmful("raise ValueError('no more')")), r"ValueError: no more \(mine.py, line 4\)")


def test_leaving(confined):
    stopped(confined(harmful("raise SystemExit(0)")), "SystemExit")
    stopped(confined(harmful("import os\nos._exit(0)")), "it ended itself")


def test_crashing(confined):
    stopped(confined(harmful("import ctypes\nctypes.string_at(0)")), "crashed .*Segmentation")
    stopped(confined(harmful("import os\nos.abort()")), "crashed .*Abort")


@pytest.mark.parametrize("nonsense", ["b'x' * 4096", "b'step' + b'\\xff' * 16", "b'stepxxxxxxxxxxxxxxxx' * 50"])
def test_talking_nonsense(confined, nonsense):
    """Straight into the socket, past the studio's code in the process."""
    helper = """
import os, stat

def is_socket(n):
    try:
        return stat.S_ISSOCK(os.fstat(n).st_mode)
    except OSError:
        return False
"""
    deed = f"import time\nos.write(next(filter(is_socket, range(3, 64))), {nonsense})\ntime.sleep(5)"
    with pytest.raises(PluginError):
        paint(confined(helper + harmful(deed), seconds=1))


def test_cutting_the_shared_memory(confined):
    """A studio that looks at memory which is gone would be killed by the system."""
    deed = "import os\nfor n in range(3, 64):\n    try: os.ftruncate(n, 0)\n    except OSError: pass"
    assert len(paint(confined(harmful(deed)))) == 5


def test_hooking_torch_stays_in_its_process(confined):
    deed = "import torch\ntorch.Tensor.__add__ = lambda a, b: a * 0\ntorch.zeros = None"
    paint(confined(harmful(deed)))
    assert (torch.zeros(2) + torch.ones(2)).sum() == 2


def test_standing_in_for_a_module_of_pythons(confined, tmp_path):
    sampler = confined(harmful("import json, torch\nassert 'plugin-0' not in json.__file__ + torch.__file__"))
    (tmp_path / "plugin-0" / "json.py").write_text("raise RuntimeError('mine')")
    (tmp_path / "plugin-0" / "torch.py").write_text("raise RuntimeError('mine')")
    assert len(paint(sampler)) == 5


def test_the_environment_holds_no_secrets(confined, monkeypatch):
    monkeypatch.setenv("HF_TOKEN", "a secret")
    allowed = {"HOME", "TMPDIR", "LANG", "TORCHINDUCTOR_CACHE_DIR"}
    sampler = confined(harmful(f"import os\nassert not set(os.environ) - {allowed!r}, list(os.environ)"))
    assert len(paint(sampler)) == 5


def test_no_open_files_come_along(confined, tmp_path):
    """Open are the channel and, twice, the shared memory: mmap keeps a duplicate."""
    with (tmp_path / "open.txt").open("w"):
        deed = "import os\nlinks = [n for n in range(3, 64) if is_open(n)]\nassert len(links) <= 3, links"
        helper = "import os\ndef is_open(n):\n    try: os.fstat(n); return True\n    except OSError: return False\n"
        assert len(paint(confined(helper + harmful(deed)))) == 5


# What breaks the contract: caught by the run, or by the check before the plugin is ever turned on.


@pytest.mark.parametrize(
    ("step", "words"),
    [
        ("x * float('nan'), denoised", "not finite"),
        ("x, denoised / 0", "not finite"),
        ("x[..., :2], denoised", "shape"),
        ("x[:0], denoised", "shape"),
        ("x", "pair"),
        ("x, None", "tensor"),
        ("'hello', 'you'", "tensor"),
    ],
)
def test_nonsense_for_a_step(confined, step, words):
    sampler = confined(EULER.replace("yield x, denoised", f"yield {step}"))
    stopped(sampler, words)
    assert words in check(sampler).problem


def test_too_few_steps(confined):
    sampler = confined(EULER.replace("sigmas[1:]", "sigmas[1:-1]"))
    stopped(sampler, "stopped after 4 of 5 steps")
    assert not check(sampler).passed


def test_too_many_steps(confined):
    stopped(confined(EULER + "    yield x, denoised\n"), "more than 5 steps")


def test_no_generator(confined):
    stopped(confined("def sampler(denoise, x, sigmas, noise):\n    return x"), "generator")


def test_asking_about_nothing(confined):
    stopped(confined(harmful("denoise(x, sigmas[-1])")), "noise level 0")
    stopped(confined(harmful("denoise(x * float('inf'), sigmas[0])")), "not finite")


def test_changing_its_input(confined):
    for deed in ("x.zero_()", "sigmas += 1", "denoise(x, sigmas[0]).zero_()"):
        passport = check(confined(harmful(deed)))
        assert "changes what it was given" in passport.problem


def test_changing_its_input_leaves_the_studios_alone(confined):
    x, sigmas = torch.ones(1, 1, 2, 2, dtype=torch.float64), torch.tensor([2.0, 1.0, 0.0], dtype=torch.float64)
    sampler = confined(harmful("x.zero_()\nsigmas.zero_()\nsigmas += 1"))
    assert len(list(sampler(Gaussian().denoise, x, sigmas, lambda: x))) == 2
    assert x.sum() == 4 and sigmas.sum() == 3


@pytest.mark.parametrize(
    "draw",
    [
        "import torch\nx = x + torch.randn_like(x)",
        "import numpy\nx = x + numpy.random.normal()",
        "import random\nx = x + random.random()",
        "import os\nx = x + os.urandom(1)[0]",
        "import time\nx = x + time.time() % 1",
    ],
)
def test_randomness_of_its_own(confined, draw):
    passport = check(confined(harmful(draw)))
    assert not passport.passed
    assert "of its own" in passport.problem


def test_a_declaration_that_is_none(confined):
    with pytest.raises(Exception, match="does not describe"):
        confined("def sampler(denoise, x, sigmas, noise, *, a: float = float('nan')):\n    yield x, x")


def test_limits_have_no_way_round(confined):
    deed = "import resource\nresource.setrlimit(resource.RLIMIT_AS, (-1, -1))"
    stopped(confined(harmful(deed)), "ValueError|PermissionError")
    assert Limits().confined
