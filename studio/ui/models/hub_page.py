"""The hub's token and the folders that were added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from studio.ui.controls import button, section, text

if TYPE_CHECKING:
    from studio.session.models import ModelsSession


class HubPage(QFrame):
    """What is rarely changed."""

    left = Signal()

    def __init__(self, session: ModelsSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        tr = self.tr
        self.hub = text("", "dim", wrap=True)
        self.token = QLineEdit()
        self.token.setObjectName("hub_token_edit")
        self.token.setAccessibleName(tr("Token"))
        self.token.setToolTip(tr("From your account's settings on the hub; reading is enough"))
        self.token.setPlaceholderText(tr("Paste a token"))
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        self.keep = button("hub_token_keep_button", tr("Keep"), tr("Into the system's keyring, and nowhere else"))
        self.forget = button("hub_token_forget_button", tr("Forget"), tr("Take the token out of the keyring"))
        self.back = button("folders_back_button", tr("Back"), tr("To the models that are here (Escape)"))
        self._folders = QGridLayout()
        self._folders.setVerticalSpacing(6)
        self._arrange()
        self.keep.clicked.connect(self._keep)
        self.token.returnPressed.connect(self._keep)
        self.forget.clicked.connect(lambda: session.keep_token(""))
        self.back.clicked.connect(self.left)
        session.switched.connect(self.refresh)
        session.changed.connect(self.refresh)
        self.refresh()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.token, 1)
        row.addWidget(self.keep)
        row.addWidget(self.forget)
        self._usual = self.tr(
            "Gated models need a token of an account that has accepted their licence. It is kept in the system's "
            "keyring, goes to this hub alone, and never into settings, logs or reports."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(12)
        column.addWidget(section(self.tr("Token for the hub")))
        column.addWidget(self.hub)
        column.addLayout(row)
        self.ground = text("", "faint", wrap=True)
        column.addWidget(self.ground)
        column.addSpacing(12)
        column.addWidget(section(self.tr("Folders that were added")))
        column.addLayout(self._folders)
        hint = self.tr("Their models are used where they are. Forgetting a folder deletes nothing.")
        column.addWidget(text(hint, "faint", wrap=True))
        column.addStretch(1)
        end = QHBoxLayout()
        end.addStretch(1)
        end.addWidget(self.back)
        column.addLayout(end)

    def refresh(self) -> None:
        """As the session says."""
        session = self._session
        state = self.tr("a token is kept") if session.has_token else self.tr("no token is kept")
        self.hub.setText(f"{session.endpoint} · {state}")
        self.forget.setEnabled(session.has_token)
        self.ground.setText(session.no_keyring or self._usual)
        for one in (self.token, self.keep):
            one.setEnabled(not session.no_keyring)
        while (item := self._folders.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for line, folder in enumerate(session.folders):
            forget = button(f"folder_{line}_forget_button", self.tr("Forget"), self.tr("Leave {0} out").format(folder))
            forget.clicked.connect(lambda _=False, folder=folder: session.forget_folder(folder))
            self._folders.addWidget(text(str(folder), "code", wrap=True), line, 0)
            self._folders.addWidget(forget, line, 1)
        if not session.folders:
            self._folders.addWidget(text(self.tr("None yet."), "dim"), 0, 0)
        self._folders.setColumnStretch(0, 1)

    def _keep(self) -> None:
        self._session.keep_token(self.token.text())
        self.token.clear()
