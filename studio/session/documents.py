"""The documents of the draft tab: opened, saved as they are typed, renamed, put into the trash."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from studio.files.settings import Settings
from studio.session import drafts, titles
from studio.session.draft import Draft
from studio.session.drafts import Kept, Span
from studio.session.errands import Errands
from studio.session.lanes import Lane
from studio.session.notices import Notices


class Documents(QObject):
    """All documents by name, and the one that is open. Reading and writing is done on the files lane."""

    listed = Signal()  # `names` has changed
    opened = Signal(object)  # Draft
    saved = Signal(object)  # Draft

    def __init__(self, lane: Lane, notices: Notices, errands: Errands, settings: Settings) -> None:
        super().__init__()
        self._lane = lane
        self._notices = notices
        self._errands = errands
        self._settings = settings
        self._saving: set[Draft] = set()
        self._unsaved: set[Draft] = set()
        self._drafts: dict[str, Draft] = {}
        self.names: tuple[str, ...] = ()
        self.current: Draft | None = None

    async def open(self) -> None:
        """Open the document that was open last, or the newest, or a new one."""
        await self._list()
        wanted = self._settings.get("document", "")
        name = wanted if wanted in self.names else next(iter(self.names), "")
        if name:
            await self._show(name)
        if self.current is None:
            await self._start(titles.untitled(), "")

    def show(self, name: str) -> None:
        """Open a document."""
        self._errands.run(self._show(name))

    def start(self, name: str = "", text: str = "") -> None:
        """Begin a new document."""
        self._errands.run(self._start(name or titles.untitled(), text))

    def rename(self, draft: Draft, wanted: str) -> None:
        self._errands.run(self._rename(draft, wanted))

    def throw_away(self, draft: Draft) -> None:
        """Put a document into the system's trash, and open another one."""
        self._errands.run(self._throw_away(draft))

    def typed(self, draft: Draft, text: str, spans: tuple[Span, ...]) -> None:
        """The document says this now: keep it. While one version is on its way to the disk, only the last one waits."""
        draft.text, draft.spans = text, spans
        self._unsaved.add(draft)
        if draft not in self._saving:
            self._errands.run(self._save(draft))

    def close(self) -> None:
        """Remember which one was open."""
        if self.current is not None:
            self._settings.set("document", self.current.name)

    async def _list(self) -> None:
        self.names = tuple(await self._lane.call(drafts.names))
        self.listed.emit()

    async def _show(self, name: str) -> None:
        if name not in self._drafts:
            self._drafts[name] = Draft(await self._lane.call(drafts.read, name))
        self._opened(self._drafts[name])

    async def _start(self, wanted: str, text: str) -> None:
        name = await self._lane.call(drafts.free_name, wanted)
        draft = self._drafts[name] = Draft(Kept(name, text))
        await self._lane.call(drafts.write, name, text, (), {})
        await self._list()
        self._opened(draft)

    def _opened(self, draft: Draft) -> None:
        self.current = draft
        self.opened.emit(draft)

    async def _rename(self, draft: Draft, wanted: str) -> None:
        before = draft.name
        draft.name = await self._lane.call(drafts.rename, before, wanted)
        self._drafts[draft.name] = self._drafts.pop(before)
        draft.renamed.emit()
        await self._list()

    async def _throw_away(self, draft: Draft) -> None:
        await self._lane.call(drafts.move_to_trash, draft.name)
        self._unsaved.discard(draft)
        self._drafts.pop(draft.name, None)
        await self._list()
        if self.names:
            await self._show(self.names[0])
        else:
            await self._start(titles.untitled(), "")

    async def _save(self, draft: Draft) -> None:
        self._saving.add(draft)
        try:
            while draft in self._unsaved:
                self._unsaved.discard(draft)
                await self._lane.call(drafts.write, draft.name, draft.text, draft.spans, draft.parents)
        finally:
            self._saving.discard(draft)
        self.saved.emit(draft)
