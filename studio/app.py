"""The composition root: opens the window, makes the sessions and hands them their factories, and closes it all again.

The window opens first and takes a prompt at once. Only then are the sessions, the rest of the window and, on the
paint lane, torch imported; so this module imports next to nothing by itself.
"""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, NoReturn

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from studio.engines import load_lab, load_painter, load_workshop, load_writer
from studio.errors import StudioError
from studio.files import paths
from studio.files.settings import Settings
from studio.session.calm import leave_sources_unread, let_the_window_first
from studio.ui import languages
from studio.ui.main_window import MainWindow

if TYPE_CHECKING:
    import asyncio

    from studio.files.crashes import Crash, Watch
    from studio.session.desk import Desk
    from studio.session.engine import MakeEngine
    from studio.session.writing_engine import MakeWriter


def open_window(settings: Settings) -> MainWindow:
    """The window with the prompt that was in it last, shown; everything else is still to come."""
    leave_sources_unread()
    QApplication.setQuitOnLastWindowClosed(False)  # the loop ends when the lanes have, not before
    request: dict[str, Any] = settings.get("request", {})
    prompt = request.get("prompt", "")
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    languages.install(application, str(settings.get("language", "system")))
    window = MainWindow(settings, prompt if isinstance(prompt, str) else "")
    window.show()
    return window


class Studio:
    """The whole program: its sessions, and the window that shows them."""

    def __init__(self, desk: Desk, window: MainWindow | None) -> None:
        self.window = window
        self.desk = desk
        self.lanes = desk.lanes
        self.settings = desk.settings
        self.notices = desk.notices
        self.errands = desk.errands
        self.queue = desk.queue
        self.shelf = desk.shelf
        self.painting = desk.painting
        self.gallery = desk.gallery
        self.writing = desk.writing
        self.samplers = desk.samplers
        self.models = desk.models
        self.stand_ins = desk.stand_ins
        self.shortages = desk.shortages
        self.memory = desk.memory
        self.trying = desk.trying
        self.board, self.toolbox, self.repaints = desk.board, desk.toolbox, desk.repaints
        self.latent, self.enlarging, self.starting = desk.latent, desk.enlarging, desk.starting
        self.live = desk.live

    @classmethod
    @asynccontextmanager
    async def open(
        cls,
        home: Path | None = None,
        *,
        make_engine: MakeEngine | None = None,
        make_writer: MakeWriter | None = None,
        window: MainWindow | bool = True,
        crashes: Sequence[Crash] = (),
    ) -> AsyncIterator[Studio]:
        """The studio at work, on the running loop; closed, with all its threads, when the block is left.

        `home` moves all data, as STUDIO_HOME does. `make_engine` and `make_writer` stand in for the real painter
        and writer. `window` is one that is open already; False works without one. `crashes` are told of in it.
        """
        async with AsyncExitStack() as stack:
            if home is not None:
                stack.enter_context(_home(home))
            if window is True:
                window = open_window(Settings.open(paths.settings_file()))
            if window:
                stack.callback(_let_go, window)
            engines = make_engine or functools.cache(load_painter), make_writer or functools.cache(load_writer)
            desk = await _desk(stack, window or None, *engines)
            studio = cls(desk, window or None)
            if window:
                stack.callback(window.close)
                window.furnish(studio)
            desk.errands.run(_start(desk, window or None, crashes))
            yield studio


async def _desk(
    stack: AsyncExitStack, window: MainWindow | None, make_engine: MakeEngine, make_writer: MakeWriter
) -> Desk:
    """Make the sessions; what they and the window import is imported on a lane, so that one can type meanwhile."""
    from studio.session.lanes import Lane

    files = Lane("files")
    try:
        await files.call(_import_the_rest, window is not None)
    except BaseException:
        await files.close()
        raise
    from studio.session.desk import Desk, Lanes

    settings = window.settings if window else Settings.open(paths.settings_file())
    if window:
        typed = {**settings.get("request", {}), "prompt": window.prompt_edit.toPlainText()}
        settings.set("request", typed)
    make_workshop = functools.cache(functools.partial(load_workshop, make_engine))
    make_lab = functools.cache(functools.partial(load_lab, make_engine))
    lanes = Lanes(Lane("paint"), Lane("write"), files, Lane("hub"), Lane("pulls"))
    desk = Desk(lanes, settings, make_engine, make_writer, make_workshop, make_lab)
    stack.push_async_callback(desk.close)
    stack.enter_context(_all_errors_told(desk))
    return desk


def _import_the_rest(window: bool) -> None:
    import studio.session.desk

    if window:
        import psutil  # noqa: F401 - for the status line

        import studio.ui.rooms  # noqa: F401


async def _start(desk: Desk, window: MainWindow | None, crashes: Sequence[Crash]) -> None:
    await desk.open()
    if window is not None:
        window.offer_unfinished()
        if crashes:
            from studio.ui.trouble import tell_of_crash

            await tell_of_crash(window, crashes[-1])


def _let_go(window: MainWindow) -> None:
    window.close()
    QApplication.closeAllWindows()
    window.deleteLater()


@contextmanager
def _all_errors_told(desk: Desk) -> Iterator[None]:
    """Whatever nobody caught, in a slot or in the loop, becomes a notice: the second place for every error."""
    import asyncio

    loop, hook = asyncio.get_running_loop(), sys.excepthook

    def tell(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        desk.notices.report(error)

    def tell_of_loop(_: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        desk.notices.report(context.get("exception") or RuntimeError(context["message"]))

    sys.excepthook = tell
    loop.set_exception_handler(tell_of_loop)
    try:
        yield
    finally:
        loop.set_exception_handler(None)
        sys.excepthook = hook


def run(file: Path | None = None) -> int:
    """Open the window, with a picture or a tape in it if there is one; the exit code, when it has been closed."""
    settings = Settings.open(paths.settings_file())
    _scale(settings)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("Stepwise Studio")
    application.setDesktopFileName("org.stepwise_studio.Studio")  # how Wayland finds the icon
    window = open_window(settings)
    for _ in range(100):  # until it is painted; not for ever, as it may be opened minimised
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 10)
        if window.windowHandle().isExposed():
            break

    import asyncio

    application.processEvents()  # what is typed meanwhile shows between the imports
    import qasync

    from studio.files.crashes import Watch

    let_the_window_first()
    watch = Watch()
    crashes: list[Crash] = []
    try:
        _log_to_file()
        crashes = watch.begin()
    except (StudioError, OSError) as error:  # the window says so too, as soon as it keeps something there
        print(f"studio: {error}", file=sys.stderr)
    with qasync.QEventLoop(application) as loop:
        asyncio.set_event_loop(loop)
        loop.run_until_complete(_until_closed(window, file, watch, crashes))
    watch.end()
    return 0


def _scale(settings: Settings) -> None:
    """Let Qt draw everything larger; it reads this once, so it counts from the next start. The user's own wins."""
    percent = settings.get("scale", 100)
    if 100 < percent <= 250:
        os.environ.setdefault("QT_SCALE_FACTOR", f"{percent / 100:g}")


async def _until_closed(window: MainWindow, file: Path | None, watch: Watch, crashes: Sequence[Crash]) -> None:
    """Run the studio until its window has been closed; `file` is a picture to begin with."""
    import asyncio
    import signal

    closed = asyncio.Event()
    window.closed.connect(closed.set)  # whatever else is still open goes with it
    loop = asyncio.get_running_loop()
    if sys.platform != "win32":  # whose loops have none
        for name in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(name, closed.set)
    from studio.files.door import answered

    async with (
        Studio.open(window=window, crashes=crashes) as studio,
        answered(functools.partial(_asked, studio, window)),
    ):
        if file is not None:
            studio.painting.open_picture(file.absolute())
        await closed.wait()
        if studio.desk.only_importing:
            await studio.desk.put_away()
            watch.end()
            _leave()


def _asked(studio: Studio, window: MainWindow, file: Path | None) -> None:
    """Another start was asked to open this."""
    from studio.ui.windows import bring_forward

    bring_forward(window)
    if file is not None:
        studio.painting.open_picture(file)


def _leave() -> NoReturn:
    """End the process now, with a lane still importing: nothing is kept of that, and its end is seconds away."""
    import logging

    logging.shutdown()
    os._exit(0)


def _log_to_file() -> None:
    import logging
    from logging.handlers import RotatingFileHandler

    folder = paths.create_folder(paths.logs_folder())
    handler = RotatingFileHandler(
        folder / "studio.log", maxBytes=1_000_000, backupCount=3, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler])


@contextmanager
def _home(folder: Path) -> Iterator[None]:
    before = os.environ.get("STUDIO_HOME")
    os.environ["STUDIO_HOME"] = str(folder)
    try:
        yield
    finally:
        if before is None:
            del os.environ["STUDIO_HOME"]
        else:
            os.environ["STUDIO_HOME"] = before
