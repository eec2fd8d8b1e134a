"""The offline switch: what obeys it, and that a whole start, paint and write opens no connection even without it."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from studio.cli import main
from studio.errors import StudioError
from studio.files import starter
from studio.files.downloads import fetch
from studio.files.hub import Hub, Query
from studio.files.hub_answers import HubFile
from studio.files.hub_plan import Plan, PullFile
from studio.files.network import check_online, is_loopback, is_offline, set_offline
from studio.files.paths import settings_file
from studio.files.pulls import pull
from studio.files.settings import Settings
from studio.plugins.sources import bring
from studio.write.request import Message, TextRequest
from studio.write.servers import ServerWriter, server_models
from studio.write.tape import Tape

COUNTED = Path(__file__).parent / "counted_session.py"


def test_the_switch_holds_for_every_window_and_command(empty_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert not is_offline()
    window, other = Settings.open(settings_file()), Settings.open(settings_file())
    set_offline(window, True)
    assert is_offline()
    other.set("appearance", "dark")
    other.save()  # it has never heard of the switch, and leaves it alone
    assert is_offline() and Settings.open(settings_file()).get("appearance", "") == "dark"
    assert main(["offline", "off"]) == 0 and not is_offline()
    assert "nothing is ever sent unasked" in capsys.readouterr().out


def test_settings_that_cannot_be_read_and_the_environment_keep_it_offline(
    empty_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty_home.mkdir()
    settings_file().write_text('{"offline": fal')
    assert is_offline()
    settings_file().write_text('{"offline": false}')
    assert not is_offline()
    monkeypatch.setenv("STUDIO_OFFLINE", "1")
    with pytest.raises(StudioError, match="STUDIO_OFFLINE is set"):
        check_online("Looking")


def test_a_switch_that_cannot_be_kept_says_so_and_stays(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    kept = Settings.open(tmp_path / "file" / "settings.json")
    with pytest.raises(StudioError, match="cannot be kept"):
        set_offline(kept, True)
    assert kept.get("offline", False) is False


@pytest.mark.parametrize(
    ("address", "here"),
    [
        ("http://127.0.0.1:11434/v1", True),
        ("http://[::1]:8080", True),
        ("http://localhost/v1", True),
        ("http://localhost.example.org", False),
        ("http://10.0.0.2", False),
        ("no address", False),
        ("http://[broken", False),
    ],
)
def test_what_is_on_this_machine(address: str, here: bool) -> None:
    assert is_loopback(address) is here


def test_offline_every_door_is_closed_before_a_connection_is_tried(
    empty_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[str] = []
    watched = ("socket.connect", "socket.getaddrinfo", "subprocess.Popen")
    watching = [True]
    sys.addaudithook(lambda event, args: tried.append(event) if watching[0] and event in watched else None)
    set_offline(Settings.open(settings_file()), True)
    request = TextRequest(messages=(Message("user", "hello"),), model="http://203.0.113.5/v1#model")
    wanted = HubFile("model.safetensors", 10, f"sha256:{'0' * 64}")
    plan = Plan(
        endpoint="https://203.0.113.5", repository="some/model", commit="0" * 40, name="model", family="", licence="",
        files=(PullFile(wanted, wanted.name),), single=True,
    )  # fmt: skip
    doors = [
        lambda: list(fetch("https://203.0.113.5/file", tmp_path / "file")),
        lambda: list(starter.pull_starter()),
        lambda: server_models("http://203.0.113.5/v1"),
        lambda: list(ServerWriter().write(Tape.new(request))),
        lambda: list(bring("https://203.0.113.5/sampler.git", tmp_path / "git")),
        lambda: list(bring("https://203.0.113.5/sampler.whl", tmp_path / "wheel")),
        lambda: list(bring("some-sampler", tmp_path / "index")),
        lambda: Hub("https://203.0.113.5").search(Query(words="x")),
        lambda: list(pull(Hub("https://203.0.113.5"), plan)),
    ]
    for door in doors:
        with pytest.raises(StudioError, match="works offline"):
            door()
    assert tried == []
    with pytest.raises(StudioError, match="cannot be reached"):
        server_models("http://127.0.0.1:9/v1")  # this machine: nothing leaves it
    assert "socket.connect" in tried  # so the count above was one
    watching[0] = False


def test_a_whole_start_paint_and_write_opens_no_connection(starter_home: Path, tmp_path: Path) -> None:
    """Online is allowed here: nothing is sent because nothing is asked for."""
    home = tmp_path / "home"
    home.mkdir()
    (home / "models").symlink_to(starter_home / "models", target_is_directory=True)
    log = tmp_path / "connections.txt"
    log.touch()
    began = time.perf_counter()
    done = subprocess.run(
        [sys.executable, str(COUNTED), str(home), str(log)], capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    said = json.loads(done.stdout.splitlines()[-1])
    assert said["pictures"] == 1 and said["tokens"] > 0, f"after {time.perf_counter() - began:.0f} s"
    seen = log.read_text().splitlines()
    assert seen[-1] == "socket.connect 127.0.0.1 control"  # the counter counts
    assert seen[:-1] == []
