"""The gallery session over a real library: pages and thumbnails come when they are looked at."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QFile

from studio.files import paths
from studio.files.library import Library
from studio.session.gallery import PAGE, PAGES_KEPT, GallerySession
from studio.session.notices import Notices
from tests.session.conftest import Go
from tests.session.fakes import FakePainter
from tests.session.rig import Rig, rig, until

pytestmark = pytest.mark.usefixtures("empty_home")

MANY = PAGE * (PAGES_KEPT + 5)


async def _gallery(r: Rig) -> GallerySession:
    gallery = GallerySession(r.shelf, r.errands)
    r.painting.kept.connect(gallery.look)
    await gallery.open()
    return gallery


def test_what_is_painted_is_shown_searched_starred_and_deleted(go: Go, monkeypatch: pytest.MonkeyPatch) -> None:
    trash: list[str] = []

    def to_trash(name: str) -> bool:
        trash.append(Path(name).name)
        Path(name).unlink()
        return True

    monkeypatch.setattr(QFile, "moveToTrash", to_trash)

    async def work() -> None:
        async with rig(FakePainter()) as r:
            gallery = await _gallery(r)
            for prompt in ("a red apple", "a green pear", "a red rose"):
                r.painting.edit(prompt=prompt)
                r.painting.paint()
                await r.settled()
            await until(lambda: gallery.count == 3 and gallery.picture(0) is not None)
            newest = gallery.picture(0)
            assert newest is not None and newest.prompt == "a red rose"
            await until(lambda: gallery.thumbnail(newest) is not None)
            image = gallery.thumbnail(newest)
            assert image is not None and (image.width(), image.height()) == (64, 64)
            gallery.star(newest)
            gallery.search("red")
            await until(lambda: gallery.count == 2)
            gallery.filter(starred=True)
            await until(lambda: gallery.count == 1 and gallery.picture(0) is not None)
            starred = gallery.picture(0)
            assert starred is not None and starred.starred
            gallery.delete([starred])
            await until(lambda: gallery.count == 0 and gallery.total == 2)
            assert trash == [gallery.path(starred).name]
            assert r.said == []

    go(work())


def test_only_what_is_looked_at_is_in_memory(go: Go) -> None:
    paths.create_folder(paths.home())
    with Library(paths.library_file()) as library, library.transaction():
        for number in range(MANY):
            library.pictures.add(f"{number}.png", {"prompt": f"picture {number}"})
        library.rebuilt()

    async def work() -> None:
        async with rig(FakePainter()) as r:
            gallery = await _gallery(r)
            await until(lambda: gallery.count == MANY)
            for row in range(0, MANY, PAGE):
                gallery.picture(row)
                await r.settled()
                found = gallery.picture(row)
                assert found is not None and found.prompt == f"picture {MANY - 1 - row}"
                assert gallery.row_of(found.id) == row
            assert len(gallery._pages) == PAGES_KEPT
            missing = gallery.picture(MANY - 1)
            assert missing is not None and gallery.thumbnail(missing) is None
            await r.settled()
            image = gallery.thumbnail(missing)
            assert image is not None and image.isNull()  # its file is not there
            assert gallery.row_of(10**9) is None

    go(work())


def test_what_cannot_go_into_the_trash_stays_in_the_gallery_and_is_told(
    go: Go, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFile, "moveToTrash", lambda _: False)

    async def work() -> None:
        async with rig(FakePainter()) as r:
            gallery = await _gallery(r)
            r.painting.paint()
            await r.settled()
            await until(lambda: gallery.picture(0) is not None)
            picture = gallery.picture(0)
            assert picture is not None
            gallery.delete([picture])
            await r.settled()
            assert gallery.count == 1 and "could not be put into the trash" in r.said[0]

    go(work())


def test_notices_are_kept_in_order() -> None:
    notices = Notices()
    notices.post("one")
    notices.post("two", kind="warning")
    assert [(notice.text, notice.kind) for notice in notices.all] == [("one", "info"), ("two", "warning")]
