"""The latent-space window: walks, noise and back, the VAE desk."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QTabWidget, QWidget

from studio.files import paths
from studio.ui import file_dialogs, windows
from studio.ui.controls import button, text
from studio.ui.drops import PICTURES
from studio.ui.latent.noise_tab import NoiseTab
from studio.ui.latent.vae_tab import VaeTab
from studio.ui.latent.walk_tab import WalkTab
from studio.ui.notice_bar import NoticeBar
from studio.ui.scrolling import fit, scrolled

if TYPE_CHECKING:
    from studio.session.latent import LatentSession
    from studio.session.notices import Notices
    from studio.ui.frames import Frames


class LatentWindow(QWidget):
    """A window of its own, which goes with the main one."""

    def __init__(self, session: LatentSession, notices: Notices, frames: Frames, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("latent_window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Latent space · Stepwise Studio"))
        self.setAcceptDrops(True)
        self._session = session
        self.walk, self.noise, self.vae = WalkTab(session, notices), NoiseTab(session, frames), VaeTab(session)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("latent_tabs")
        self.tabs.setAccessibleName(self.tr("Latent space"))
        self.tabs.setToolTip(self.tr("What can be done with a picture's latents"))
        for page, words in (
            (self.walk, self.tr("Walk")),
            (self.noise, self.tr("Noise")),
            (self.vae, self.tr("VAE desk")),
        ):
            self.tabs.addTab(page, words)
        self.name = text("", "dim")
        self.choose = button(
            "latent_choose_button", self.tr("Choose a picture…"), self.tr("The picture for noise and the VAE desk")
        )
        self.choose.clicked.connect(self.ask_for_picture)
        header = windows.header(self.tr("Latent space"), self.name, self.choose)
        windows.column(self, header, NoticeBar(notices), scrolled(self.tabs, "latent_area"))
        session.picture_changed.connect(self._name)
        self.tabs.currentChanged.connect(lambda _: self._name())
        fit(self, 1180, 760)
        self._name()

    def bring(self, pictures: Sequence[Path]) -> None:
        """Two pictures or more are a walk; one is looked at."""
        if len(pictures) > 1:
            self._session.take_points(pictures)
            self.tabs.setCurrentWidget(self.walk)
            self._session.take_picture(pictures[0])
        elif pictures:
            self._session.take_picture(pictures[0])
            if self.tabs.currentWidget() is self.walk:
                self.tabs.setCurrentWidget(self.noise)

    def ask_for_picture(self) -> None:
        file_dialogs.ask_open(self, self.tr("Choose a picture"), self._session.take_picture, paths.pictures_folder())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _pictures(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Onto the walk: more pictures for it; onto the other tabs: the one to look at."""
        if found := _pictures(event):
            event.acceptProposedAction()
            if self.tabs.currentWidget() is self.walk:
                self.walk.bring(found)
            else:
                self._session.take_picture(found[0])

    def closeEvent(self, event: QCloseEvent) -> None:
        self._session.close()
        super().closeEvent(event)

    def _name(self) -> None:
        walking = self.tabs.currentWidget() is self.walk
        picture = self._session.picture
        self.choose.setVisible(not walking)
        if walking:
            self.name.setText("")
        else:
            self.name.setText(picture.name if picture else self.tr("choose a picture, or drop one here"))


def _pictures(event: QDropEvent) -> list[Path]:
    urls = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in urls if path.suffix.lower() in PICTURES]
