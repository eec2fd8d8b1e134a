"""How sure the model was of a token, as a colour behind it: green for sure, orange for open, red for a surprise."""

from __future__ import annotations

import math

from PySide6.QtGui import QColor, QTextCharFormat

from studio.ui import theme

SURPRISE = 0.05  # probabilities below are marked with a line too: colour alone is not for everybody


def heat_format(logprob: float) -> QTextCharFormat:
    """How a token of this natural log-probability looks."""
    made = QTextCharFormat()
    made.setBackground(heat_colour(math.exp(min(logprob, 0.0))))
    if math.exp(min(logprob, 0.0)) < SURPRISE:
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        made.setUnderlineColor(QColor(theme.tokens().bad))
    return made


def check_format() -> QTextCharFormat:
    """How a stretch to check looks, over its heat."""
    made = QTextCharFormat()
    made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    made.setUnderlineColor(QColor(theme.tokens().bad))
    return made


def heat_colour(p: float) -> QColor:
    """The ground of a token of probability p: mixed from the theme's green, orange and red grounds."""
    t = theme.tokens()
    good, warm, bad = QColor(t.good_soft), QColor(t.warm_soft), QColor(t.bad_soft)
    if p >= 0.6:
        return good
    if p >= 0.2:
        return _mixed(warm, good, (p - 0.2) / 0.4)
    return _mixed(bad, warm, max(0.0, (p - 0.02) / 0.18))


def _mixed(a: QColor, b: QColor, share: float) -> QColor:
    return QColor.fromRgbF(
        a.redF() + (b.redF() - a.redF()) * share,
        a.greenF() + (b.greenF() - a.greenF()) * share,
        a.blueF() + (b.blueF() - a.blueF()) * share,
    )
