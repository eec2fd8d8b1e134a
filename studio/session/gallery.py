"""The gallery session: all pictures of the library, newest first, of which only what is looked at is loaded."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Generator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFile, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader

from studio.errors import StudioError
from studio.files import paths
from studio.files.library import Library
from studio.files.library_pictures import Picture, PictureFilter
from studio.files.library_rebuild import Rebuilding, rebuild
from studio.files.thumbnails import Thumbnails
from studio.session.errands import Errands
from studio.session.runs import Run
from studio.session.shelf import Shelf

PAGE: Final = 200  # rows fetched together
PAGES_KEPT: Final = 20
SIDE: Final = 256  # pixels of a thumbnail's longer side
THUMBNAILS_KEPT: Final = 400  # 100 MB at most
WANTED_KEPT: Final = 120  # thumbnails asked for; older wishes were scrolled out of sight


class GallerySession(QObject):
    """Rows count from 0, the newest picture. What is not loaded yet is None, and a signal tells when it has come."""

    changed = Signal()  # other pictures, or another number of them: rows mean something else now
    rows_came = Signal(int, int)  # first and last row
    thumbnail_ready = Signal(int)  # a picture's id
    filters_changed = Signal()  # the models and samplers to choose from

    def __init__(self, shelf: Shelf, errands: Errands) -> None:
        super().__init__()
        self._shelf = shelf
        self._errands = errands
        self.shown = PictureFilter()
        self.models: list[str] = []
        self.samplers: list[str] = []
        self.total = 0  # pictures in the library
        self._ids: list[int] = []
        self._pages: OrderedDict[int, list[Picture]] = OrderedDict()
        self._asked: set[int] = set()
        self._thumbnails: OrderedDict[int, QImage] = OrderedDict()
        self._wanted: OrderedDict[int, Picture] = OrderedDict()
        self._making = False
        self._on_disk = Thumbnails(paths.cache_folder() / "thumbs", side=SIDE)
        self._version = 0  # of the list; what was asked for an older one is not shown any more

    @property
    def count(self) -> int:
        """How many pictures the filter lets through."""
        return len(self._ids)

    def picture(self, row: int) -> Picture | None:
        """The picture in a row, or None until it has come."""
        page = self._pages.get(row // PAGE)
        if page is None:
            self._fetch(row // PAGE)
            return None
        self._pages.move_to_end(row // PAGE)
        return page[row % PAGE] if row % PAGE < len(page) else None

    def row_of(self, picture_id: int) -> int | None:
        """Where a picture is in the list, or None."""
        low, high = 0, len(self._ids)
        while low < high:  # the ids fall
            middle = (low + high) // 2
            if self._ids[middle] > picture_id:
                low = middle + 1
            else:
                high = middle
        return low if low < len(self._ids) and self._ids[low] == picture_id else None

    def path(self, picture: Picture) -> Path:
        """The picture's file."""
        return paths.pictures_folder() / picture.path

    def thumbnail(self, picture: Picture) -> QImage | None:
        """A small picture of a picture, or None until it has been made; one of a missing file is null."""
        found = self._thumbnails.get(picture.id)
        if found is not None:
            self._thumbnails.move_to_end(picture.id)
            return found
        self._wanted[picture.id] = picture
        self._wanted.move_to_end(picture.id)
        while len(self._wanted) > WANTED_KEPT:
            self._wanted.popitem(last=False)
        if not self._making:
            self._making = True
            self._errands.run(self._make_thumbnails())
        return None

    def search(self, words: str) -> None:
        """Show pictures whose prompt has all these words; words may be begun only."""
        self._show(replace(self.shown, words=words))

    def filter(self, *, model: str | None = None, sampler: str | None = None, starred: bool | None = None) -> None:
        """Show only pictures of a model, of a sampler (empty: of any), or with a star; None leaves it as it is."""
        self._show(
            replace(
                self.shown,
                model=self.shown.model if model is None else model,
                sampler=self.shown.sampler if sampler is None else sampler,
                starred=self.shown.starred if starred is None else starred,
            )
        )

    def star(self, picture: Picture, starred: bool = True) -> None:
        """Give a picture a star, or take it away."""
        self._errands.run(self._star(picture, starred))

    def keep_steps(self, picture: Picture, kept: bool = True) -> None:
        """Keep a picture's tape for good, whatever the tape budget says, or no longer."""
        if (tape := picture.tape_id) is not None:
            self._errands.run(self._shelf.call(lambda library: library.tapes.pin(tape, kept)))

    def delete(self, pictures: Sequence[Picture]) -> None:
        """Put pictures into the system's trash, and out of the library."""
        self._errands.run(self._delete(list(pictures)))

    def look(self, _: Run | None = None) -> None:
        """Read the library anew: something was painted, or put into the folder."""
        self._errands.run(self._look())

    async def open(self) -> None:
        """Show what is there, and go on with a rebuild of the library that is due."""
        await self._look()
        if await self._shelf.call(lambda library: library.to_rebuild):
            self._errands.run(self._rebuild())
        self._errands.run(self._trim())

    def close(self) -> None:
        """Ask for nothing more."""
        self._wanted.clear()

    def _show(self, shown: PictureFilter) -> None:
        if shown != self.shown:
            self.shown = shown
            self.look()

    async def _look(self) -> None:
        shown = self.shown

        def read(library: Library) -> tuple[list[int], int, list[str], list[str]]:
            pictures = library.pictures
            return pictures.ids(shown), pictures.count(), pictures.models(), pictures.samplers()

        ids, self.total, models, samplers = await self._shelf.call(read)
        if shown != self.shown:
            return  # typed on meanwhile
        self._version += 1
        self._ids = ids
        self._pages.clear()
        self._asked.clear()
        if (models, samplers) != (self.models, self.samplers):
            self.models, self.samplers = models, samplers
            self.filters_changed.emit()
        self.changed.emit()

    def _fetch(self, page: int) -> None:
        if page not in self._asked and page * PAGE < len(self._ids):
            self._asked.add(page)
            self._errands.run(self._fetch_page(page, self._version))

    async def _fetch_page(self, page: int, version: int) -> None:
        ids = self._ids[page * PAGE : (page + 1) * PAGE]
        pictures = await self._shelf.call(lambda library: library.pictures.rows(ids))
        if version != self._version:
            return
        self._asked.discard(page)
        self._pages[page] = pictures
        while len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        self.rows_came.emit(page * PAGE, page * PAGE + len(pictures) - 1)

    async def _make_thumbnails(self) -> None:
        """Make what is wanted, the latest wish first, since that is what is in sight."""
        try:
            while self._wanted:
                picture_id, picture = self._wanted.popitem()
                image = await self._shelf.lane.call(_thumbnail, self._on_disk, self.path(picture))
                self._thumbnails[picture_id] = image
                while len(self._thumbnails) > THUMBNAILS_KEPT:
                    self._thumbnails.popitem(last=False)
                self.thumbnail_ready.emit(picture_id)
        finally:
            self._making = False

    async def _star(self, picture: Picture, starred: bool) -> None:
        await self._shelf.call(lambda library: library.pictures.star(picture.id, starred))
        await self._look()

    async def _delete(self, pictures: list[Picture]) -> None:
        files = {picture.id: self.path(picture) for picture in pictures}
        left = await self._shelf.call(lambda library: _into_trash(library, files))
        for picture in pictures:
            self._thumbnails.pop(picture.id, None)
        await self._look()
        if left:
            raise StudioError(
                f"{len(left)} pictures could not be put into the trash, the first {left[0]}. "
                "Check the rights of their folder, or delete them there."
            )

    async def _rebuild(self) -> None:
        def steps() -> Generator[Rebuilding]:
            yield from rebuild(self._shelf.library, paths.pictures_folder(), paths.tapes_folder())

        async with self._shelf.lane.steps(steps()) as rebuilding:
            async for _ in rebuilding:
                pass
        await self._look()

    async def _trim(self) -> None:
        """Bring the thumbnails on disk back into their budget."""
        async with self._shelf.lane.steps(self._on_disk.trim()) as trimming:
            async for _ in trimming:
                pass


def _thumbnail(on_disk: Thumbnails, path: Path) -> QImage:
    try:
        path = on_disk.file(path)
    except StudioError:  # missing or damaged: the null image says so
        return QImage()
    reader = QImageReader(str(path))
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > SIDE:
        reader.setScaledSize(size.scaled(QSize(SIDE, SIDE), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read().convertToFormat(QImage.Format.Format_RGB32)


def _into_trash(library: Library, files: dict[int, Path]) -> list[Path]:
    """Forget the pictures whose files went; gives the files that did not."""
    gone = [picture_id for picture_id, path in files.items() if not path.exists() or QFile.moveToTrash(str(path))]
    library.pictures.delete(gone)
    return [path for picture_id, path in files.items() if picture_id not in gone]
