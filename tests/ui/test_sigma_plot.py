"""The dot on the schedule's curve is where the run is."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from studio.ui import theme
from studio.ui.sigma_plot import SigmaPlot, _place


@pytest.mark.parametrize(
    ("sigma", "place"), [(14.0, 0.0), (20.0, 0.0), (7.0, 1.0), (5.0, 1.5), (3.0, 2.0), (0.0, 3.0), (1.5, 2.5)]
)
def test_a_level_is_found_on_the_curve(sigma: float, place: float) -> None:
    assert _place(sigma, [14.0, 7.0, 3.0, 0.0]) == pytest.approx(place)


def test_the_dot_goes_from_left_to_right_as_the_noise_falls(qtbot: QtBot) -> None:
    plot = SigmaPlot()
    qtbot.addWidget(plot)
    plot.resize(240, 74)
    levels = [14.6, 8.0, 4.0, 2.0, 1.0, 0.5, 0.0]
    plot.set_sigmas(levels)

    def dot() -> float:
        image = plot.grab().toImage()
        warm = theme.tokens().warm
        found = [
            x for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y).name() == warm
        ]
        return sum(found) / len(found)

    places = []
    for step in range(1, 7):
        plot.set_place(step, levels[step - 1])
        places.append(dot())
    assert places == sorted(places) and places[0] < 15 and 190 < places[-1] < 235
    assert plot.accessibleDescription() == "Step 6, sigma 0.5"
