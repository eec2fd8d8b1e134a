"""The VAE desk: a picture, what the VAE gives back, the difference, and the latents' channels."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from studio.ui.controls import text
from studio.ui.frames import images
from studio.ui.latent.captioned import Captioned

if TYPE_CHECKING:
    from studio.paint.latent.requests import VaeLook
    from studio.session.latent import LatentSession

ACROSS = 8


class VaeTab(QWidget):
    """Everything is made anew when another picture is taken."""

    def __init__(self, session: LatentSession) -> None:
        super().__init__()
        self._session = session
        tr = self.tr
        self.original = Captioned("vae_original_view", tr("Picture"), tr("As the VAE reads it"))
        self.again = Captioned("vae_reconstruction_view", tr("Encoded and decoded"), tr("What the VAE gives back"))
        self.difference = Captioned("vae_difference_view", tr("Difference"), tr("Black: no difference"))
        self.figures = text("", "dim")
        self._channels = QGridLayout()
        self._channels.setSpacing(8)
        self.channels: list[Captioned] = []
        row = QHBoxLayout()
        row.setSpacing(12)
        for one in (self.original, self.again, self.difference):
            row.addWidget(one, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addLayout(row, 3)
        column.addWidget(self.figures)
        column.addLayout(self._channels, 2)
        session.picture_changed.connect(session.look_through_vae)
        session.looked.connect(self._show)

    def _show(self, look: VaeLook) -> None:
        self.original.show_images(images(look.original[None]))
        self.again.show_images(images(look.reconstruction[None]))
        self.difference.show_images(images(look.difference[None]), self.tr("{0:g} times as strong").format(look.gain))
        kept = self.tr("exact") if math.isinf(look.psnr) else self.tr("{0:.1f} dB").format(look.psnr)
        count, high, wide = look.channels.shape
        words = self.tr("The VAE gives the picture back at {0}. Its latents: {1} channels of {2} × {3}.")
        self.figures.setText(words.format(kept, count, wide, high))
        while len(self.channels) < count:
            number = len(self.channels)
            view = Captioned(
                f"vae_channel_{number + 1}_view", self.tr("Channel {0}").format(number + 1), self.tr("Its own range")
            )
            view.view.setMinimumSize(60, 60)
            self.channels.append(view)
            self._channels.addWidget(view, number // ACROSS, number % ACROSS)
        for number, view in enumerate(self.channels):
            view.setVisible(number < count)
            if number < count:
                low, high_end = look.ranges[number]
                gray = np.repeat(look.channels[number][..., None], 3, axis=2)
                view.show_images(images(gray[None]), f"{low:.1f} … {high_end:.1f}")
