"""Fetching models from a hub on loopback, whatever happens on the way."""

from __future__ import annotations

import json
import random
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest
from safetensors.numpy import save_file

from studio.errors import StudioError
from studio.files import downloads, pulls, transfer
from studio.files.hub import Hub
from studio.files.hub_plan import Plan, plan_pull
from studio.files.models import find_model, scan
from studio.files.network import set_offline
from studio.files.paths import models_folder, settings_file
from studio.files.pulls import Pulled, Pulling, drop, pull, unfinished
from studio.files.settings import Settings
from tests.files.hub_server import HubServer, Repository, hub_server
from tests.files.test_models import make_model

UNET = "unet/diffusion_pytorch_model.safetensors"
CHILD = """
import sys
from studio.files.hub import Hub
from studio.files.hub_plan import plan_pull
from studio.files.pulls import pull
hub = Hub(sys.argv[1])
for event in pull(hub, plan_pull(hub, "some/small")):
    print(getattr(event, "done", "installed"), flush=True)
"""


@pytest.fixture
def server(empty_home: Path, tmp_path: Path) -> Iterator[HubServer]:
    """A hub with one model of 2 MB."""
    with hub_server() as server:
        folder = make_model(tmp_path / "source")
        rng = np.random.default_rng(1)
        save_file({"weight": rng.random((500_000,), np.float32)}, folder / UNET)
        server.add_folder("some/small", folder, tags=["license:mit"])
        yield server


class Asked(NamedTuple):
    hub: Hub
    plan: Plan


@pytest.fixture
def asked(server: HubServer, monkeypatch: pytest.MonkeyPatch) -> Asked:
    monkeypatch.setattr(transfer, "_rest", lambda seconds: iter([seconds]))  # the rests are tested by themselves
    hub = Hub(server.url)
    return Asked(hub, plan_pull(hub, "some/small"))


def _is_whole(server: HubServer) -> bool:
    model = find_model("small")
    files = server.repositories["some/small"].files
    here = {name: (model.path / name).read_bytes() for name in files}
    return here == files and model.problem == ""


def _listed() -> list[str]:
    return [model.name for model in scan() if model.name != "starter-painter"]


def test_a_model_is_fetched_checked_and_in_its_place(server: HubServer, asked: Asked) -> None:
    server.sent = 0
    events = list(pull(*asked))
    assert events[-1] == Pulled("small", models_folder() / "small") and _is_whole(server)
    progress = [event for event in events if isinstance(event, Pulling)]
    assert progress[-1].done == progress[-1].total == asked.plan.size
    assert server.sent <= asked.plan.size + 1000
    assert [event.done for event in progress] == sorted(event.done for event in progress)
    assert not (models_folder() / ".pulling").exists() or unfinished() == []
    assert server.leaked == 0 and any(path.startswith("/storage/") for _, path, _ in server.asked)
    with pytest.raises(StudioError, match="There is a model small already"):
        list(pull(*asked))


def test_stopped_at_random_points_it_goes_on_and_nothing_half_is_ever_listed(
    server: HubServer, asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pulls, "OFTEN", 0.0)  # every block is told of, however quick the machine is
    server.seconds_a_block = 0.002
    rng = random.Random(5)
    rounds = 0
    while not _listed():
        rounds += 1
        steps = pull(*asked)
        for _ in range(rng.randrange(6, 14)):
            last = next(steps, None)
        if isinstance(last, Pulling):
            assert _listed() == []
            assert 0 < unfinished()[0].done <= asked.plan.size
        steps.close()
    assert rounds > 2 and _is_whole(server) and unfinished() == []
    assert server.sent < 1.5 * asked.plan.size  # what had arrived was not fetched again


def test_the_line_is_cut_at_random_points(server: HubServer, asked: Asked) -> None:
    rng = random.Random(7)
    server.cut = lambda name, start, end: rng.randrange(1, max(2, (end - start) * 2))
    list(pull(*asked))
    assert _is_whole(server)
    assert sum("/storage/" in path for _, path, _ in server.asked) > 1
    assert any("Range" in headers or "range" in headers for _, _, headers in server.asked)


def test_a_line_that_brings_nothing_is_given_up_and_what_came_stays(server: HubServer, asked: Asked) -> None:
    server.cut = lambda name, start, end: min(end - start, 300_000) if start == 0 else 0
    with pytest.raises(StudioError, match=r"broke off 5 times .* kept"):
        list(pull(*asked))
    assert _listed() == [] and 300_000 <= unfinished()[0].done < asked.plan.size
    server.cut = None
    list(pull(*asked))
    assert _is_whole(server)


def test_a_server_without_ranges_sends_all_again_and_it_is_right(server: HubServer, asked: Asked) -> None:
    server.cut = lambda name, start, end: 700_000 if name == UNET and not server.ranges else end - start
    server.ranges = False
    steps = pull(*asked)
    with pytest.raises(StudioError):
        list(steps)
    server.cut = None
    list(pull(*asked))
    assert _is_whole(server)


def test_silence_is_noticed(server: HubServer, asked: Asked, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transfer, "SILENCE", 0.3)
    starts: list[int] = []

    def fall_silent_twice(name: str, start: int, end: int) -> int:
        starts.extend([start] if name == UNET else [])
        server.seconds_a_block = 5.0 if name == UNET and len(starts) < 3 else 0.0
        return end - start

    server.cut = fall_silent_twice
    list(pull(*asked))
    assert _is_whole(server) and len(starts) == 3 and 0 == starts[0] < starts[1] < starts[2]


def test_while_a_server_is_silent_it_can_be_stopped(server: HubServer, asked: Asked) -> None:
    server.seconds_a_block = 60.0
    steps = pull(*asked)
    began = time.monotonic()
    for _ in range(3):
        next(steps)
    steps.close()
    assert time.monotonic() - began < 30 and unfinished()


def test_wrong_content_is_thrown_away_and_the_next_try_is_right(server: HubServer, asked: Asked) -> None:
    server.wrong = {UNET}
    with pytest.raises(StudioError, match="its hash is not the one"):
        list(pull(*asked))
    assert _listed() == [] and not list(models_folder().rglob("unet/*.part"))
    drop(asked.plan)
    server.wrong = {"unet/config.json"}  # a small one has its hash by Git
    with pytest.raises(StudioError, match=r"config\.json arrived damaged"):
        list(pull(*asked))
    server.wrong = set()
    list(pull(*asked))
    assert _is_whole(server)


def test_what_lay_here_and_was_changed_meanwhile_is_found_out(server: HubServer, asked: Asked) -> None:
    server.cut = lambda name, start, end: 400_000 if name == UNET and not start else 0 if name == UNET else end - start
    with pytest.raises(StudioError):
        list(pull(*asked))
    (part,) = models_folder().rglob("*.part")
    part.write_bytes(b"\0" * part.stat().st_size)
    server.cut = None
    with pytest.raises(StudioError, match="arrived damaged"):
        list(pull(*asked))
    list(pull(*asked))
    assert _is_whole(server)


@pytest.mark.parametrize(
    ("status", "code", "sentence"),
    [
        (401, "", "does not let"),
        (403, "GatedRepo", "accept its licence"),
        (404, "EntryNotFound", "has no"),
        (400, "", "refuses"),
    ],
)
def test_refusals_in_the_middle(status: int, code: str, sentence: str, server: HubServer, asked: Asked) -> None:
    server.refuse = [(status, {"X-Error-Code": code} if code else {})]
    with pytest.raises(StudioError, match=sentence):
        list(pull(*asked))
    list(pull(*asked))
    assert _is_whole(server)


def test_a_hub_that_asks_for_rest_gets_it_and_it_is_told(server: HubServer, asked: Asked) -> None:
    server.refuse = [(429, {"Retry-After": "3"}), (503, {}), (429, {"RateLimit": '"resolvers";r=0;t=7'})]
    events = list(pull(*asked))
    assert _is_whole(server) and 3.0 in [event.rest for event in events if isinstance(event, Pulling)]
    drop(asked.plan)


def test_a_rest_counts_down(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transfer, "POLL_SECONDS", 0.01)
    left = list(transfer._rest(0.1))
    assert left == sorted(left, reverse=True) and 0 < left[0] <= 0.1 and len(left) > 2


def test_a_rest_that_is_too_long_is_told_at_once(server: HubServer, asked: Asked) -> None:
    server.refuse = [(429, {"Retry-After": "4000"})]
    with pytest.raises(StudioError, match="4000 seconds"):
        list(pull(*asked))


def test_no_room_is_found_out_before(server: HubServer, asked: Asked, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = downloads.shutil.disk_usage("/")
    free = downloads.RESERVE + asked.plan.size - 1
    monkeypatch.setattr(downloads.shutil, "disk_usage", lambda _: usage._replace(free=free))
    before = len(server.asked)
    with pytest.raises(StudioError, match="MB are needed"):
        list(pull(*asked))
    assert len(server.asked) == before and _listed() == []


def test_the_disk_fills_up_in_the_middle(server: HubServer, asked: Asked) -> None:
    """A limit of the system's on the size of files stands in for the full disk: the same call fails the same way."""
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, limit[1]))
    try:
        with pytest.raises(StudioError, match=r"cannot be written into .*larger than a file may be.*go on"):
            list(pull(*asked))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)
        signal.signal(signal.SIGXFSZ, ignored)
    assert _listed() == [] and unfinished()[0].done > 500_000
    list(pull(*asked))
    assert _is_whole(server)


def test_killed_in_the_middle_again_and_again(server: HubServer) -> None:
    server.seconds_a_block = 0.03
    rng = random.Random(3)
    kills = 0
    while not _listed():
        child = subprocess.Popen([sys.executable, "-c", CHILD, server.url], stdout=subprocess.PIPE, text=True)
        assert child.stdout is not None
        with child:
            for line in child.stdout:
                if line.strip() != "installed" and rng.random() < 0.4 and kills < 3:
                    kills += 1
                    child.send_signal(signal.SIGKILL)
                    break
        if child.returncode:
            assert _listed() == [] and unfinished()[0].done < unfinished()[0].plan.size + 1
    assert kills == 3 and _is_whole(server) and unfinished() == []


def test_two_at_once_are_one_too_many_and_a_pull_can_be_thrown_away(server: HubServer, asked: Asked) -> None:
    server.seconds_a_block = 0.01
    steps = pull(*asked)
    next(steps)
    with pytest.raises(StudioError, match="by another window or command"):
        list(pull(*asked))
    with pytest.raises(StudioError, match="by another window or command"):
        drop(asked.plan)
    steps.close()
    assert drop(asked.plan) > 0 and unfinished() == []


def test_going_on_keeps_to_its_commit_and_a_new_plan_does_not_mix_two(server: HubServer, asked: Asked) -> None:
    server.cut = lambda name, start, end: 400_000 if name == UNET and not start else 0 if name == UNET else end - start
    with pytest.raises(StudioError):
        list(pull(*asked))
    server.cut = None
    server.repositories["some/small"].files["unet/config.json"] += b" "
    (left,) = unfinished()
    assert left.plan == asked.plan
    new = plan_pull(asked.hub, "some/small")
    assert new.commit != asked.plan.commit
    list(pull(asked.hub, new))
    assert _is_whole(server)


def test_a_single_file_and_a_language_model(server: HubServer, asked: Asked, tmp_path: Path) -> None:
    save_file({"weight": np.zeros(20_000, np.float32)}, tmp_path / "one.safetensors")
    content = (tmp_path / "one.safetensors").read_bytes()
    server.repositories["some/one"] = Repository({"one.safetensors": content, "README.md": b"# One"})
    server.repositories["some/cut"] = Repository({"cut.safetensors": content[:-5]})
    server.repositories["some/writer"] = Repository({"w.gguf": b"GGUF\3" + bytes(50)}, ["gguf"], "text-generation")
    list(pull(asked.hub, plan_pull(asked.hub, "some/one")))
    assert (models_folder() / "one.safetensors").read_bytes() == content
    assert (models_folder() / ".one.card.md").read_text() == "# One"
    list(pull(asked.hub, plan_pull(asked.hub, "some/writer")))
    assert find_model("writer").family == "language" and find_model("writer").problem == ""
    config = json.dumps({"architectures": ["QwenForCausalLM"], "model_type": "qwen"}).encode()
    folder = {"config.json": config, "model.safetensors": content, "tokenizer.json": b"{}", "run.py": b"evil"}
    server.repositories["some/talker"] = Repository(folder, ["text-generation"], "text-generation")
    list(pull(asked.hub, plan_pull(asked.hub, "some/talker")))
    assert find_model("talker").family == "language" and not (models_folder() / "talker" / "run.py").exists()
    with pytest.raises(StudioError, match="not whole at its source"):
        list(pull(asked.hub, plan_pull(asked.hub, "some/cut")))
    assert _listed() == ["one.safetensors", "talker", "writer"] and unfinished() == []


def test_a_plan_that_cannot_be_read_is_passed_over(asked: Asked) -> None:
    note = models_folder() / ".pulling" / "odd" / "pull.json"
    note.parent.mkdir(parents=True)
    note.write_text('{"files": 3}')
    assert unfinished() == []


def test_switched_offline_in_the_middle_it_stops_before_the_next_connection(server: HubServer, asked: Asked) -> None:
    steps = pull(*asked)
    next(steps)
    set_offline(Settings.open(settings_file()), True)
    before = len(server.asked)
    with pytest.raises(StudioError, match="works offline"):
        list(steps)
    assert len(server.asked) <= before + 1 and _listed() == []
