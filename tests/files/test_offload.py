"""The choice of how much of a model is on a card at once."""

from __future__ import annotations

import pytest

from studio.files.offload import choose_offload


@pytest.mark.parametrize(
    ("room", "how"), [(21, "none"), (20, "none"), (19, "model"), (12, "model"), (11, "group"), (0, "group")]
)
def test_the_fastest_way_that_fits(room: int, how: str) -> None:
    assert choose_offload([3, 10, 5], 2, room) == how


def test_nothing_needs_nothing() -> None:
    assert choose_offload([], 0, 0) == "none"
