"""What the canvas is for: watching runs, or working on a picture by brush, by mask, by a wider frame."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QButtonGroup, QToolButton

from studio.errors import StudioError
from studio.files import paths
from studio.files.pixels import read_layer_pixels
from studio.session.layers.openraster import premultiplied
from studio.ui import file_dialogs
from studio.ui.layers.prepared import prepared

if TYPE_CHECKING:
    from studio.session.runs import Run
    from studio.ui.layers.workbench import Workbench
    from studio.ui.main_window import MainWindow

ORA = "OpenRaster (*.ora)"


class Modes(QObject):
    """The four words above the canvas, and what they bring. The workbench is made when it is first asked for."""

    changed = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._studio = window.studio
        self.board, self.toolbox = window.studio.board, window.studio.toolbox
        self.bench: Workbench | None = None
        self._began_with: object = None  # the run and the step that the sheet was begun with
        self._began: object = None  # that sheet
        self.buttons: dict[str, QToolButton] = {}
        group = QButtonGroup(self)
        for place, (name, words, tip) in enumerate(self._words()):
            made = QToolButton()
            made.setObjectName(f"{name}_mode_button")
            made.setText(words)
            made.setProperty("role", "mode")
            made.setToolTip(tip)
            made.setAccessibleName(tip)
            made.setCheckable(True)
            made.setChecked(name == "watch")
            made.clicked.connect(partial(self._pressed, name))
            group.addButton(made)
            self.buttons[name] = made
            window.canvas_bar.add(made, place)
        window.prompt.bar.instead = self
        self._studio.repaints.finished.connect(self._finished)

    @property
    def mode(self) -> str:
        return self.toolbox.mode

    def go(self, mode: str) -> None:
        """Put the canvas to another use."""
        self._studio.errands.run(self._go(mode))

    def paint(self) -> bool:
        """What the Paint button does in this mode; False where that is for the panel."""
        bench, repaints = self.bench, self._studio.repaints
        if self.mode == "watch" or bench is None or self.board.sheet is None:
            return False
        try:
            if self.mode == "mask":
                repaints.repaint(self.tr("Repaint"), bench.options.prompt.text())
            elif self.mode == "expand":
                repaints.widen(self.tr("Widen"), bench.hand.frame.rect, bench.options.prompt.text())
            else:
                repaints.from_sketch(self.tr("Paint from the sketch"))
        except StudioError as error:
            self.board.tell(str(error))
        return True

    def words(self) -> tuple[str, str] | None:
        """What the Paint button says in this mode, and its tip."""
        tips = {
            "brush": (self.tr("Paint from this"), self.tr("Start from what is on the canvas (Ctrl+Enter)")),
            "mask": (self.tr("Repaint"), self.tr("Paint the selected part anew (Ctrl+Enter)")),
            "expand": (self.tr("Widen"), self.tr("Paint what is new in the frame (Ctrl+Enter)")),
        }
        return tips.get(self.mode)

    # Onto the canvas

    def put_step(self, run: Run | None = None, step: int = 0) -> None:
        """Put a step, or what is shown, on the canvas as a layer."""
        if run is None:
            run, step = self._studio.painting.current, self._studio.painting.shown_step
        images = self._window.frames.of(run, step) if run is not None else ()
        if run is not None and images:
            self._studio.painting.keep(run)
            self._studio.errands.run(
                self._put(images[0], self.tr("Step {0}").format(step), (run.request.width, run.request.height))
            )

    def put_file(self, path: Path) -> None:
        """Put a picture on the canvas as a layer, or open an OpenRaster file."""
        if path.suffix.lower() == ".ora":
            self.open_ora(path)
        else:
            self._studio.errands.run(self._put_file(path))

    def ask_picture(self) -> None:
        title = self.tr("Put a picture on the canvas")
        file_dialogs.ask_open(self._window, title, self.put_file, paths.pictures_folder())

    def begin_anew(self) -> None:
        """A new canvas with what is shown, or an empty one."""
        self._studio.errands.run(self._begin_anew())

    # Files

    def ask_open(self) -> None:
        title = self.tr("Open a layered picture")
        file_dialogs.ask_open(self._window, title, self.open_ora, self._folder(), ORA)

    def open_ora(self, path: Path) -> None:
        """Open an OpenRaster file on the canvas."""
        self._studio.errands.run(self._open(path))

    def save(self) -> None:
        """Save where it was opened from, or ask."""
        if self.board.sheet is not None and self.board.path is not None:
            self.board.save(self.board.path)
        else:
            self.save_as()

    def save_as(self) -> None:
        if self.board.sheet is not None:
            path = self.board.path or self._folder() / "canvas.ora"
            file_dialogs.ask_save(self._window, self.tr("Save the layers"), self.board.save, path, ORA)

    # Inside

    def _folder(self) -> Path:
        return self.board.path.parent if self.board.path is not None else paths.pictures_folder()

    def _pressed(self, mode: str, _checked: bool = False) -> None:
        self.go(mode)

    async def _go(self, mode: str) -> None:
        if mode != "watch":
            await self._ready()
        self.toolbox.go(mode)
        self.buttons[mode].setChecked(True)
        watching = mode == "watch"
        window = self._window
        window.canvas.setVisible(watching)
        if self.bench is not None:
            self.bench.setVisible(not watching)
            window.canvas_bar.look_at(window.canvas if watching else self.bench.view)
            (window.canvas if watching else self.bench.view).setFocus()
        window.prompt.bar.refresh()
        self.changed.emit()

    async def _ready(self) -> None:
        """Have a workbench with a sheet on it: the last one that was worked on, or what is shown."""
        if self.bench is None:
            from studio.ui.layers.workbench import Workbench

            self.bench = Workbench(self.board, self.toolbox, self._studio.repaints)
            self.bench.hide()
            self._window.place_bench(self.bench)
            self.bench.keys |= {"Ctrl+S": self.save, "Ctrl+N": self.begin_anew}
            self.bench.layers.picture_asked.connect(self.ask_picture)
            self.bench.layers.step_asked.connect(self.put_step)
            self.bench.dropped.connect(self.put_file)
            if self.board.sheet is None:
                try:
                    if await self.board.open_last():
                        self._began_with = None
                        return
                except StudioError as error:
                    self._studio.notices.report(error)
        painting = self._studio.painting
        shown = (painting.current, painting.shown_step)
        untouched = self._began_with is not None and self.board.sheet is self._began
        if self.board.sheet is None or (untouched and shown != self._began_with):
            await self._begin_anew()

    async def _begin_anew(self) -> None:
        painting, request = self._studio.painting, self._studio.painting.request
        run, step = painting.current, painting.shown_step
        images = self._window.frames.of(run, step) if run is not None and step else ()
        if run is not None and images:
            painting.keep(run)
            size = (run.request.width, run.request.height)
            self.board.begin(prepared(images[0], size), self.tr("Picture"), self.tr("New canvas"))
        else:
            self.board.begin_empty(request.width, request.height, self.tr("Paint 1"), self.tr("New canvas"))
        self._began_with, self._began = (run, step), self.board.sheet
        if self.bench is None:
            await self._go("brush")

    async def _put(self, image: QImage, name: str, size: tuple[int, int]) -> None:
        if self.mode == "watch":
            await self._ready_for_more()
        if self.board.sheet is None:
            self.board.begin(prepared(image, size), name)
        else:
            self.board.add_picture(self.tr("Put on the canvas"), name, prepared(image, size))
        if self.mode == "watch":
            await self._go("brush")

    async def _ready_for_more(self) -> None:
        """Something is to be put on the sheet there is: do not begin another."""
        if self.board.sheet is None and self.bench is None:
            await self.board.open_last()

    async def _put_file(self, path: Path) -> None:
        image = premultiplied(await self.board.on_lane(read_layer_pixels, path))
        await self._put(image, path.stem, (image.width(), image.height()))

    async def _open(self, path: Path) -> None:
        if self.board.sheet is None:
            await self.board.open_last()  # so that what is kept on disk is this process's
        self._began_with = None
        self.board.load(path)
        if self.mode == "watch":
            await self._studio.queue.idle()
            if self.board.sheet is not None:
                await self._go("brush")

    def _finished(self, _layer: object) -> None:
        if self.bench is not None and self.mode == "expand":
            self.bench.hand.frame.reset()

    def _words(self) -> list[tuple[str, str, str]]:
        return [
            ("watch", self.tr("Watch"), self.tr("Watch the steps of the runs")),
            ("brush", self.tr("Brush"), self.tr("Work on the picture in layers, and paint from it")),
            ("mask", self.tr("Mask"), self.tr("Choose a part and have it painted anew")),
            ("expand", self.tr("Expand"), self.tr("Make the frame wider and have the rest painted")),
        ]
