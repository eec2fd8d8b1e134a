"""Takes all pictures in docs/, or those that are named.

    xvfb-run -a -s "-screen 0 1920x1200x24" .venv/bin/python packaging/screenshots [--into FOLDER] [NAME ...]

A NAME is a session (`models`), a picture (`26-models-found-and-fetched`) or its beginning (`26`). Every session paints
in a home of its own, so nobody's gallery is touched; the models are those of the real home.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:1] = [str(ROOT), str(ROOT / "packaging")]

from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from screenshots import (
    canvas,
    dialogs,
    first,
    latent,
    looking,
    models,
    painting,
    restart,
    samplers,
    scales,
    sheets,
    words,
    writing,
)
from screenshots.camera import Enough, Session, opened
from screenshots.homes import bare_home, copy_home, with_gallery

SESSIONS: tuple[Session, ...] = (
    *(first, painting, looking, restart, writing, dialogs, models, canvas, samplers, words, latent),
    *(sheets, scales),
)


async def main(folder: Path, names: list[str]) -> None:
    """Go through the sessions in which something is to be taken."""
    chosen = [(session, _wanted(session, names)) for session in SESSIONS]
    for name in names:
        if not any(_meant(name, session, picture) for session in SESSIONS for picture in session.PICTURES):
            raise SystemExit(f"No session and no picture is called {name}.")
    with tempfile.TemporaryDirectory(prefix="studio-screenshots-") as place:
        bare, filled = Path(place, "bare"), Path(place, "filled")
        bare_home(bare)
        for number, (session, wanted) in enumerate(chosen):
            if not wanted:
                continue
            if session.GALLERY and not filled.exists():
                copy_home(bare, filled)
                await with_gallery(filled)
            home = Path(place, str(number))
            copy_home(filled if session.GALLERY else bare, home)
            await _take(session, home, folder, wanted)


async def _take(session: Session, home: Path, folder: Path, wanted: set[str]) -> None:
    """One session; it ends with the last picture that is wanted of it."""
    before = getattr(session, "before", None)
    if before is not None:
        async with opened(home, folder, set()) as camera:
            await before(camera)
    try:
        async with opened(home, folder, wanted) as camera:
            await session.take(camera)
    except Enough:
        pass


def _wanted(session: Session, names: list[str]) -> set[str]:
    return {one for one in session.PICTURES if not names or any(_meant(name, session, one) for name in names)}


def _meant(name: str, session: Session, picture: str) -> bool:
    return name == session.__name__.rsplit(".", 1)[-1] or picture == name or picture.startswith(f"{name}-")


if __name__ == "__main__":
    parser = argparse.ArgumentParser("screenshots", description=__doc__)
    parser.add_argument("--into", type=Path, default=ROOT / "docs", help="the folder (docs)")
    parser.add_argument("names", nargs="*", metavar="NAME")
    asked = parser.parse_args()
    application = QApplication(sys.argv)
    application.setQuitOnLastWindowClosed(False)
    with QEventLoop(application) as loop:
        asyncio.set_event_loop(loop)
        loop.run_until_complete(main(asked.into, asked.names))
