"""Who sleeps, by bytes and seconds: pure functions."""

from __future__ import annotations

import pytest

from studio.files.held import Held
from studio.session.arbiter import PIXEL, TILED, Sleeper, who_sleeps, working


def sleeper(name: str, size: int, seconds: float) -> Sleeper:
    return Sleeper("painter", Held("model", name, size, seconds))


BIG, SLOW, QUICK = sleeper("big", 900, 5.0), sleeper("slow", 300, 9.0), sleeper("quick", 300, 1.0)


@pytest.mark.parametrize(
    ("short", "asleep"),
    [
        (0, ()),
        (-5, ()),
        (200, (QUICK,)),  # enough, and the quickest to wake
        (500, (BIG,)),  # 5 s against 10 of the two small ones
        (1000, (BIG, QUICK)),
        (1500, (BIG, SLOW, QUICK)),
        (9999, (BIG, SLOW, QUICK)),  # not enough either, but the most that can be done
    ],
)
def test_the_cheapest_that_are_enough(short: int, asleep: tuple[Sleeper, ...]) -> None:
    assert set(who_sleeps(short, [BIG, SLOW, QUICK])) == set(asleep)


def test_of_equally_quick_ones_the_smaller() -> None:
    assert who_sleeps(100, [sleeper("a", 800, 2.0), sleeper("b", 200, 2.0)])[0].held.name == "b"
    assert who_sleeps(100, []) == ()


def test_what_was_measured_counts_and_the_rule_for_what_is_beyond_it() -> None:
    assert working(1000, None) == 1000 * PIXEL and working(10**9, None) == TILED
    known = Held("model", "m", 5, 1.0, peak=70_000, pixels=1000)
    assert working(500, known) == working(1000, known) == 70_000
    assert working(1010, known) == 70_000 + 10 * PIXEL
