"""Colours that can be read, in both themes, and a stylesheet without holes."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from studio.ui import icons, theme


def _luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in QColor(colour).getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _contrast(a: str, b: str) -> float:
    high, low = sorted((_luminance(a), _luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("t", theme._ALL.values(), ids=theme._ALL)
def test_every_text_keeps_a_contrast_of_four_and_a_half_on_its_ground(t: theme.Tokens) -> None:
    grounds = {
        "text": (t.panel, t.field, t.bar, t.canvas, t.raised, t.accent_soft, t.bad_soft, t.warm_soft),
        "dim": (t.panel, t.bar, t.canvas, t.raised),
        "faint": (t.panel, t.field),
        "accent": (t.panel,),
        "on_accent": (t.accent, t.accent_hover),
        "warm": (t.panel, t.warm_soft),
        "good": (t.panel, t.good_soft),
        "bad": (t.panel, t.bad_soft),
    }
    for name, on in grounds.items():
        for ground in on:
            least = 7.0 if t in (theme.CONTRAST_DARK, theme.CONTRAST_LIGHT) else 4.5  # WCAG 2.2, AAA and AA
            assert _contrast(getattr(t, name), ground) >= least, (name, ground)


@pytest.mark.parametrize("t", [theme.CONTRAST_DARK, theme.CONTRAST_LIGHT], ids=["dark", "light"])
def test_high_contrast_has_edges_that_can_be_seen(t: theme.Tokens) -> None:
    for edge in (t.line, t.line_soft, t.accent):
        for ground in (t.panel, t.field, t.raised):
            assert _contrast(edge, ground) >= 3.0  # WCAG 2.2, 1.4.11


def test_a_chosen_appearance_wins_over_the_systems(qapp: QApplication) -> None:
    theme.set_appearance("light")
    assert theme.tokens() is theme.LIGHT
    theme.set_appearance("dark")
    assert theme.tokens() is theme.DARK
    theme.set_appearance("contrast")
    assert theme.tokens() is theme.CONTRAST_DARK
    theme.set_appearance("system")
    assert theme.tokens() is theme.DARK


@pytest.mark.parametrize(
    ("scheme", "contrast", "wanted", "worn"),
    [
        (Qt.ColorScheme.Light, Qt.ContrastPreference.NoPreference, "system", "light"),
        (Qt.ColorScheme.Light, Qt.ContrastPreference.HighContrast, "system", "contrast-light"),
        (Qt.ColorScheme.Unknown, Qt.ContrastPreference.HighContrast, "system", "contrast-dark"),
        (Qt.ColorScheme.Light, Qt.ContrastPreference.HighContrast, "dark", "dark"),
        (Qt.ColorScheme.Light, Qt.ContrastPreference.NoPreference, "contrast", "contrast-light"),
    ],
)
def test_the_systems_wishes_are_followed_unless_something_was_chosen(
    scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference, wanted: str, worn: str
) -> None:
    hints = SimpleNamespace(
        colorScheme=lambda: scheme, accessibility=lambda: SimpleNamespace(contrastPreference=lambda: contrast)
    )
    application = SimpleNamespace(property=lambda _: wanted, styleHints=lambda: hints)
    assert theme._chosen(application) == worn


def test_the_stylesheet_names_no_colour_or_file_that_is_not_there() -> None:
    sheet = theme.stylesheet(theme.CONTRAST_DARK)
    assert len(sheet) > len(theme.stylesheet(theme.DARK))
    assert "$" not in sheet
    for part in sheet.split('url("')[1:]:
        assert icons.resources().joinpath("icons", part.split('"')[0].rsplit("/icons/", 1)[-1]).is_file()


def test_icons_are_sharp_on_dense_screens_and_wear_the_colour_asked_for(qapp: QApplication) -> None:
    pixmap = icons.picture("stop", "#ff0000", 18, 2.0)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (36, 2.0)
    assert pixmap.toImage().pixelColor(18, 18).name() == "#ff0000"
