"""Settings are remembered, and a damaged file is kept beside a fresh start."""

from __future__ import annotations

import json
import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.errors import StudioError
from studio.files.settings import Settings


def test_what_was_set_comes_back_and_what_is_unknown_stays(tmp_path):
    path = tmp_path / "home" / "settings.json"
    kept = Settings.open(path)
    kept.set("appearance", "dark")
    kept.set("request", {"prompt": "🍎"})
    kept.save()
    path.write_text(json.dumps({**json.loads(path.read_text()), "from_the_future": [1]}))
    kept = Settings.open(path)
    assert kept.notice == "" and kept.get("appearance", "system") == "dark"
    kept.set("appearance", "light")
    kept.save()
    assert json.loads(path.read_text()) == {
        "appearance": "light",
        "request": {"prompt": "🍎"},
        "from_the_future": [1],
    }
    assert os.listdir(path.parent) == ["settings.json"]


def test_a_value_of_another_type_gives_way_to_the_default(tmp_path):
    (tmp_path / "settings.json").write_text(
        '{"text": 5, "number": 7, "half": 0.5, "whole": 2.0, "flag": 1, "on": true}'
    )
    kept = Settings.open(tmp_path / "settings.json")
    assert kept.get("text", "default") == "default" and kept.get("flag", True) is True and kept.get("on", 3) == 3
    assert kept.get("number", 5.0) == 7.0 and kept.get("half", 5.0) == 0.5 and kept.get("whole", 1) == 1
    assert kept.get("number", None) == 7 and kept.get("none", 4) == 4


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[]", b"3", b"[" * 100_000, b"<html>"])
def test_a_damaged_file_is_set_aside(tmp_path, content):
    path = tmp_path / "settings.json"
    for count in (1, 2):  # the second does not replace the first
        path.write_bytes(content)
        kept = Settings.open(path)
        asides = list(tmp_path.glob("settings.damaged-*.json"))
        assert len(asides) == count and all(aside.read_bytes() == content for aside in asides)
        assert "could not be read" in kept.notice and "settings.damaged-" in kept.notice
        assert kept.get("appearance", "system") == "system"
        kept.set("appearance", "dark")
        kept.save()
        assert Settings.open(path).notice == ""


@settings(max_examples=100, deadline=None)
@given(content=st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
def test_no_content_stops_the_start(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("settings") / "settings.json"
    path.write_bytes(content)
    Settings.open(path).get("appearance", "system")


def test_a_disk_that_refuses_is_named(tmp_path):
    (tmp_path / "file").touch()
    kept = Settings.open(tmp_path / "file" / "settings.json")
    kept.set("a", 1)
    with pytest.raises(StudioError, match="file"):
        kept.save()


def test_nothing_is_written_without_a_change(tmp_path):
    Settings.open(tmp_path / "none" / "settings.json").save()
    assert os.listdir(tmp_path) == []
