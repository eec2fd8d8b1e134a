"""The models session: what the models window shows and does. All of it works on lanes; nothing here waits."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from studio.errors import StudioError
from studio.files import paths, secrets, trees
from studio.files.hub import Hub, Query, configured_endpoint, kept_token, secret_name
from studio.files.hub_answers import Listing
from studio.files.hub_plan import Plan, plan_pull
from studio.files.library_pictures import PictureFilter
from studio.files.model_entries import ModelEntry, read_entries
from studio.files.network import is_offline, set_offline
from studio.files.precision import weights_of_models
from studio.files.removal import remove
from studio.files.settings import Settings
from studio.files.thumbnails import Thumbnails
from studio.session.errands import Errands, followed
from studio.session.lanes import Lane
from studio.session.notices import Notices
from studio.session.pulling import Pulling
from studio.session.queue import Queue
from studio.session.shelf import Shelf
from studio.session.starter_fetch import StarterFetch


class Description:
    """A model on the hub, looked at: its card, and what would be fetched, or why nothing would."""

    def __init__(self, listing: Listing, card: str, plan: Plan | None, problem: str) -> None:
        self.listing, self.card, self.plan, self.problem = listing, card, plan, problem


class ModelsSession(QObject):
    """The models that are here, the hub's, and what is on its way. `notices` are shown in the models window."""

    changed = Signal()  # the entries, or the folders
    searched = Signal()  # `found`, `searching`
    previewed = Signal(str, str)  # a model's name, and the file of a small picture that was painted with it
    described = Signal()  # `description`, `describing`
    switched = Signal()  # the offline switch, or whether a token is kept

    def __init__(
        self, files: Lane, hub: Lane, pulls: Lane, queue: Queue, errands: Errands, settings: Settings, shelf: Shelf
    ) -> None:
        super().__init__()
        self.entries: tuple[ModelEntry, ...] = ()
        self.folders: tuple[Path, ...] = ()
        self.found: tuple[Listing, ...] | None = None  # None before the first search
        self.searching = False
        self.description: Description | None = None
        self.describing = ""  # the model that is looked up
        self.has_token = False
        self.no_keyring = ""  # why no token can be kept here, if so
        self.notices = Notices(self)
        self._files, self._hub = files, hub
        self._errands = errands
        self._settings = settings
        self._shelf = shelf
        self._closed = False
        self.pulling = Pulling(pulls, files, queue, errands, self)
        self.pulling.arrived.connect(self.look_again)
        self.starter = StarterFetch(pulls, queue, self.look_again)

    async def open(self) -> None:
        """Find the pulls that were left unfinished."""
        await self.pulling.open()

    def close(self) -> None:
        """Ask the lanes for nothing more."""
        self._closed = True

    def entry(self, name: str) -> ModelEntry | None:
        return next((entry for entry in self.entries if entry.name == name), None)

    @property
    def offline(self) -> bool:
        return is_offline()

    @property
    def endpoint(self) -> str:
        return configured_endpoint()

    # What the window asks for

    def look_again(self) -> None:
        """Read anew which models are here."""
        if not self._closed:
            self.run(self._look())

    def search(self, query: Query) -> None:
        self.searching = True
        self.searched.emit()
        self.run(self._search(query))

    def describe(self, listing: Listing) -> None:
        """Fetch a model's card, and find out what would be fetched of it."""
        self.describing, self.description = listing.id, None
        self.described.emit()
        self.run(self._describe(listing))

    def add_folder(self, folder: Path) -> None:
        """Use a folder's models where they are."""
        self.run(self._add_folder(folder))

    def forget_folder(self, folder: Path) -> None:
        self._change(partial(trees.forget_folder, self._settings, folder))

    def remove(self, name: str) -> None:
        """Delete a model from the studio's folder."""
        if (entry := self.entry(name)) is not None:
            self._change(partial(remove, entry.model))

    def set_offline(self, wanted: bool) -> None:
        try:
            set_offline(self._settings, wanted)
        except StudioError as error:
            self.notices.report(error)
        self.switched.emit()

    def keep_token(self, token: str) -> None:
        """Put the hub's token into the system's keyring; an empty one takes it out."""
        self.run(self._keep_token(token))

    def preview(self, name: str) -> None:
        """Find a picture that was painted with a model; `previewed` brings it if there is one."""
        self.run(self._preview(name))

    def look_for_token(self) -> None:
        self.run(self._look_for_token())

    def run(self, work: Coroutine[Any, Any, None]) -> None:
        """Do something that takes long; what the user can mend is said in the models window."""
        self._errands.run(work, self.notices)

    def _change(self, act: Callable[[], object]) -> None:
        self.run(followed(self._files.call(act), self._look))

    async def _look(self) -> None:
        chosen = weights_of_models(self._settings)
        self.entries, self.folders = await self._files.call(
            lambda: (read_entries(chosen), tuple(trees.added_folders()))
        )
        self.changed.emit()

    async def _add_folder(self, folder: Path) -> None:
        tree = await self._files.call(trees.add_folder, self._settings, folder)
        await self._look()
        words = (
            f"{len(tree.models)} models, {len(tree.loras)} LoRAs and {tree.total - len(tree.models) - len(tree.loras)} "
        )
        words += f"other files of use are in {folder}; they stay there."
        if tree.pickles:
            words += f" {tree.pickles} pickles are left alone: they can run any code when they are read. Convert them."
        self.notices.post(words)

    async def _search(self, query: Query) -> None:
        try:
            self.found = tuple(await self._hub.call(lambda: Hub.open().search(query)))
        finally:
            self.searching = False
            self.searched.emit()

    async def _describe(self, listing: Listing) -> None:
        try:
            found = await self._hub.call(_described, listing)
            if self.describing == listing.id:  # else another one was chosen meanwhile
                self.description = found
        finally:
            if self.describing == listing.id:
                self.describing = ""
                self.described.emit()

    async def _keep_token(self, token: str) -> None:
        name = secret_name(configured_endpoint())
        try:
            if token.strip():
                await self._hub.call(secrets.keep_secret, name, token)
            else:
                await self._hub.call(secrets.forget_secret, name)
        finally:
            await self._look_for_token()

    async def _preview(self, name: str) -> None:
        page = await self._shelf.call(lambda library: library.pictures.page(PictureFilter(model=name), limit=1))
        if page:
            thumbnails = Thumbnails(paths.cache_folder() / "thumbs")
            picture = paths.pictures_folder() / page[0].path
            self.previewed.emit(name, str(await self._files.call(thumbnails.file, picture)))

    async def _look_for_token(self) -> None:
        self.no_keyring = await self._hub.call(secrets.no_keyring)
        self.has_token = bool(await self._hub.call(kept_token, configured_endpoint()))
        self.switched.emit()


def _described(listing: Listing) -> Description:
    """On the hub lane."""
    hub = Hub.open()
    info = hub.info(listing.id)
    card = "" if listing.gated else hub.card(info)
    try:
        return Description(listing, card, plan_pull(hub, listing.id), "")
    except StudioError as error:
        return Description(listing, card, None, str(error))
