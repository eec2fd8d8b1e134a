"""Handing a file over to the window that is open already."""

from __future__ import annotations

import asyncio
import socket
from pathlib import Path

import pytest

from studio.files import door
from studio.files.door import answered, hand_over


def _asked(*files: Path | None, twice: bool = False) -> list[Path | None]:
    """What a window is asked to open, where the files are handed over one after the other."""
    got: list[Path | None] = []

    async def work() -> None:
        async with answered(got.append):
            if twice:
                async with answered(lambda _: pytest.fail("the second window was asked")):
                    pass
            for file in files:
                assert await asyncio.to_thread(hand_over, file)
                await asyncio.sleep(0.05)

    asyncio.run(work())
    return got


@pytest.fixture
def home(empty_home: Path) -> Path:
    empty_home.mkdir()
    return empty_home


def test_a_window_is_asked_for_files_or_to_come_forward(home: Path, tmp_path: Path) -> None:
    odd = tmp_path / "Für später, \udcff\nand 小.tape"
    assert _asked(odd, None, tmp_path / "b.png") == [odd, None, tmp_path / "b.png"]
    assert not list(home.iterdir())


def test_a_relative_path_is_the_askers(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert _asked(Path("a.png")) == [tmp_path / "a.png"]


def test_the_first_window_keeps_the_door(home: Path) -> None:
    assert _asked(None, twice=True) == [None]


def test_without_a_window_nobody_takes_it(empty_home: Path) -> None:
    assert not hand_over(None)
    empty_home.mkdir()
    with socket.socket(socket.AF_UNIX) as left:  # by a window that was killed
        left.bind(str(door.door()))
    assert not hand_over(None)
    assert _asked(None) == [None]


def test_a_window_that_hangs_does_not_swallow_the_file(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door, "SECONDS", 0.2)
    with socket.socket(socket.AF_UNIX) as silent:
        silent.bind(str(door.door()))
        silent.listen()
        assert not hand_over(None)


def test_a_home_where_there_can_be_no_door_has_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STUDIO_HOME", str(tmp_path / ("deep" * 30)))
    (tmp_path / ("deep" * 30)).mkdir()

    async def work() -> None:
        async with answered(lambda _: None):
            assert not hand_over(None)

    asyncio.run(work())


def test_who_says_nothing_or_too_much_is_not_listened_to(home: Path) -> None:
    got: list[Path | None] = []

    def knock(words: bytes) -> bytes:
        with socket.socket(socket.AF_UNIX) as there:
            there.settimeout(5)
            there.connect(str(door.door()))
            try:
                there.sendall(words)
                there.shutdown(socket.SHUT_WR)
                return there.recv(1)
            except OSError:
                return b""

    async def work() -> None:
        async with answered(got.append):
            for words in (b"", b"/a/path without its end", b"x" * 200_000):
                assert await asyncio.to_thread(knock, words) == b""
            assert await asyncio.to_thread(hand_over, None)
            await asyncio.sleep(0.05)

    asyncio.run(work())
    assert got == [None]
