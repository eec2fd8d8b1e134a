"""How sure the model was of a token, as a colour behind it: green for sure, orange for open, red for a surprise."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtGui import QColor, QTextCharFormat

from studio.ui import theme

SURPRISE = 0.05  # probabilities below are marked with a line too: colour alone is not for everybody
_SURE = 0.6  # from here on all tokens look alike


def heat_format(logprob: float) -> QTextCharFormat:
    """How a token of this natural log-probability looks. Not to be changed: it is made once."""
    p = math.exp(min(logprob, 0.0))
    t = theme.tokens()
    return _format(round(min(p, _SURE), 3), p < SURPRISE, (t.good_soft, t.warm_soft, t.bad_soft, t.bad))


@lru_cache(1 << 12)
def _format(p: float, surprise: bool, looks: tuple[str, ...]) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setBackground(heat_colour(p))
    if surprise:
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        made.setUnderlineColor(QColor(looks[-1]))
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
    if p >= _SURE:
        return good
    if p >= 0.2:
        return _mixed(warm, good, (p - 0.2) / (_SURE - 0.2))
    return _mixed(bad, warm, max(0.0, (p - 0.02) / 0.18))


def _mixed(a: QColor, b: QColor, share: float) -> QColor:
    return QColor.fromRgbF(
        a.redF() + (b.redF() - a.redF()) * share,
        a.greenF() + (b.greenF() - a.greenF()) * share,
        a.blueF() + (b.blueF() - a.blueF()) * share,
    )
