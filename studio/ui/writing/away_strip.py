"""The plain sign that text leaves the machine, or that another program on it is sent the text."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from studio.session.writing import WritingSession
from studio.ui import icons, theme
from studio.ui.announce import announce
from studio.ui.controls import button, text
from studio.write.addresses import host_of, is_server, leaves_machine


class AwayStrip(QFrame):
    """Stands over the writing room as long as a server's model is chosen; one click goes back to this machine."""

    def __init__(self, writing: WritingSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._writing = writing
        self.setObjectName("away_strip")
        self.sign = QLabel()
        self.words = text("", "", wrap=True)
        self.words.setObjectName("away_text")
        self.back = button("use_local_button", self.tr("Stay here"), self.tr("Write with a model of this machine"))
        self.back.clicked.connect(writing.use_local)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 10, 6)
        row.setSpacing(8)
        row.addWidget(self.sign)
        row.addWidget(self.words, 1)
        row.addWidget(self.back)
        self._shown = ""
        writing.request_changed.connect(self.show_place)
        self.hide()
        self.show_place()

    def show_place(self) -> None:
        """Say where the next text is written."""
        model = self._writing.request.model
        away, host = leaves_machine(model), host_of(model)
        if away:
            words = self.tr("What you write leaves this machine: it goes to {0}.").format(host)
            if model.startswith("http://"):
                words += self.tr(" It is not encrypted on the way.")
        else:
            words = self.tr("Written by the server at {0}, on this machine.").format(host)
        self.setVisible(is_server(model))
        if model == self._shown:
            return
        self._shown = model
        self.words.setText(words)
        self.setAccessibleName(words)
        self.setProperty("kind", "warning" if away else "info")
        self.style().polish(self)
        self._tint(away)
        if away:
            announce(self, words, urgent=True)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint(leaves_machine(self._writing.request.model))

    def _tint(self, away: bool) -> None:
        t = theme.tokens()
        name, colour = ("warning", t.warm) if away else ("info", t.accent)
        self.sign.setPixmap(icons.picture(name, colour, 16, self.devicePixelRatioF()))
