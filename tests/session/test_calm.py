"""Calm imports and the collector: what they promise, without a stopwatch."""

from __future__ import annotations

import asyncio
import gc
import inspect
import sys
import threading

import pytest
from PySide6.QtCore import QObject

from studio.session import calm
from studio.session.lanes import Lane
from tests.session.conftest import Go


def test_nothing_is_collected_inside_and_what_was_made_is_left_out_later() -> None:
    gc.enable()
    with calm.calm_imports():
        assert not gc.isenabled()
        with calm.calm_imports():
            pass
        assert not gc.isenabled()
    assert gc.isenabled() and gc.get_freeze_count() > 0
    gc.unfreeze()


def test_pyside_does_not_read_the_sources_of_what_is_imported(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[object] = []
    calm.leave_sources_unread()
    monkeypatch.setattr(inspect, "getsource", read.append)
    sys.modules.pop("this_is_not_imported_elsewhere", None)
    monkeypatch.delitem(sys.modules, "wave", raising=False)
    import wave  # noqa: F401 - any module that PySide has not seen yet

    assert read == []


def test_garbage_is_collected_on_the_gui_thread_only(go: Go, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calm, "COLLECT_EVERY", 5)
    where: set[int] = set()

    class Noticed:
        def __init__(self) -> None:
            self.me = self  # a cycle, so that only the collector finds it

        def __del__(self) -> None:
            where.add(threading.get_ident())

    def make_garbage() -> None:
        for _ in range(5000):
            Noticed()

    async def work() -> None:
        parent, lane = QObject(), Lane("test")
        collector = calm.Collector(parent, lambda: True)
        collector.start()
        await lane.call(make_garbage)
        while not where:
            await asyncio.sleep(0.005)
        collector.stop()
        await lane.close()
        assert where == {threading.get_ident()}

    go(work())


def test_a_flood_of_new_objects_is_left_to_the_look_at_all(go: Go, monkeypatch: pytest.MonkeyPatch) -> None:
    looks: list[tuple[int, ...]] = []

    async def work() -> None:
        parent = QObject()
        collector = calm.Collector(parent, lambda: True)
        monkeypatch.setattr(gc, "collect", lambda *generation: looks.append(generation))
        monkeypatch.setattr(gc, "get_count", lambda: (calm.FLOOD + 1, 0, 0))
        collector._collect_young()
        assert looks == []
        monkeypatch.setattr(gc, "get_count", lambda: (calm.FLOOD, 0, 0))
        collector._collect_young()
        collector._collect_all()
        assert looks == [(0,), ()]

    go(work())


def test_a_look_at_all_objects_waits_for_a_quiet_moment_but_not_for_ever(
    go: Go, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[int] = []
    monkeypatch.setattr(calm, "COLLECT_ALL_EVERY", 1)
    monkeypatch.setattr(calm, "PUT_OFF", 3)

    async def work() -> None:
        parent, quiet = QObject(), [False]
        collector = calm.Collector(parent, lambda: quiet[0])
        monkeypatch.setattr(gc, "collect", lambda *generation: looks.append(len(generation)))
        for _ in range(3):
            collector._collect_all()
        assert looks == []
        collector._collect_all()
        assert looks == [0]
        quiet[0] = True
        collector._collect_all()
        assert looks == [0, 0]

    go(work())
