"""The page that says what leaves the machine: complete, and with switches that count."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest

import studio.files.network
from studio.app import Studio
from studio.files.network import is_offline
from studio.ui.privacy_dialog import PrivacyDialog, sent
from tests.session.conftest import Go, go  # noqa: F401 - a fixture
from tests.session.fakes import FakePainter

CONNECTIONS = {  # who opens one -> which line of the page tells of it
    "files/starter.py": 0,
    "files/downloads.py": 0,
    "files/hub.py": 1,
    "files/transfer.py": 1,
    "plugins/sources.py": 2,
    "plugins/install.py": 2,
    "write/servers.py": 3,
}


def test_the_page_tells_of_everything_that_opens_a_connection() -> None:
    package = Path(studio.files.network.__file__).parents[1]
    asking = {
        path.relative_to(package).as_posix()
        for path in package.rglob("*.py")
        if "check_online(" in path.read_text(encoding="utf-8") and path.name != "network.py"
    }
    assert asking == set(CONNECTIONS)
    assert set(CONNECTIONS.values()) == set(range(len(sent())))


def test_nothing_goes_around_the_switch() -> None:
    package = Path(studio.files.network.__file__).parents[1]
    ways = ("urllib.request", "http.client", "httpx2", "import requests", "QNetworkAccessManager", "snapshot_download")
    for path in package.rglob("*.py"):
        content = path.read_text(encoding="utf-8")
        used = [way for way in ways if way in content]
        assert not used or "check_online" in content or "HF_HUB_OFFLINE" in content, (path, used)


def test_the_switches_count_at_once(go: Go, empty_home: Path) -> None:  # noqa: F811
    async def work() -> None:
        async with Studio.open(empty_home, make_engine=FakePainter) as opened:
            window = opened.window
            assert window is not None
            window.findChild(QAction, "privacy_action").trigger()
            (dialog,) = window.findChildren(PrivacyDialog)
            assert not is_offline() and opened.shelf.mark and opened.writing.mark
            for check in (dialog.offline, dialog.pictures, dialog.texts):
                QTest.keyClick(check, Qt.Key.Key_Space)
            assert is_offline() and not opened.shelf.mark and not opened.writing.mark
            assert opened.settings.get("mark_pictures", True) is False
            dialog.accept()
            QTest.mouseClick(window.writing.caution, Qt.MouseButton.LeftButton)
            assert any(found.isVisible() for found in window.findChildren(PrivacyDialog))
            for found in window.findChildren(PrivacyDialog):
                found.accept()

    go(work())
