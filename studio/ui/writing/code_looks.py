"""How code looks in the theme's colours, by what is what in it."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextFormat

from studio.ui.theme import Tokens

KIND = QTextFormat.Property.UserProperty + 3  # of a format: what the letters are in their code


def code_formats(t: Tokens) -> dict[str, QTextCharFormat]:
    """A format for each kind of piece that the session knows; "" is that of the others."""
    colours = {"": t.text, "keyword": t.accent, "name": t.text, "builtin": t.accent, "string": t.good}
    colours |= {"number": t.warm, "comment": t.faint, "inserted": t.good, "deleted": t.bad}
    made = {}
    for kind, colour in colours.items():
        made[kind] = QTextCharFormat()
        made[kind].setForeground(QColor(colour))
        if kind:
            made[kind].setProperty(KIND, kind)
    made["keyword"].setFontWeight(QFont.Weight.Bold)
    made["name"].setFontWeight(QFont.Weight.Bold)
    made["comment"].setFontItalic(True)
    return made
