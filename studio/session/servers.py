"""The model servers that the user has added, none at first. Their keys are the system keyring's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from typing import Any, TypeVar
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Signal

from studio.errors import StudioError
from studio.files.secrets import forget_secret, keep_secret, no_keyring, read_secret
from studio.files.settings import Settings
from studio.session.errands import Errands
from studio.session.lanes import Lane
from studio.session.notices import Notices
from studio.write.addresses import leaves_machine

T = TypeVar("T")
_SETTING = "model_servers"
MOST_MODELS = 200  # of one server; more nobody looks through


@dataclass(frozen=True, slots=True)
class Server:
    """An OpenAI-compatible server. `address` ends before `/chat/completions`; `has_key` says that one is kept."""

    name: str
    address: str
    models: tuple[str, ...] = ()
    has_key: bool = False

    @property
    def away(self) -> bool:
        """Whether text leaves this machine with it."""
        return leaves_machine(self.address)

    def request_name(self, model: str) -> str:
        """What a text request calls a model of this server."""
        return f"{self.address}#{model}"


@dataclass(frozen=True, slots=True)
class Tested:
    """What came of asking a server for its models: their names, or why there are none."""

    address: str
    models: tuple[str, ...] = ()
    problem: str = ""


class Servers(QObject):
    """Asks servers and the keyring on a thread of its own, since both may take their time."""

    changed = Signal()
    tested = Signal(object)  # Tested
    keyring_known = Signal(str)  # why there is none, or empty

    def __init__(self, settings: Settings, notices: Notices, errands: Errands) -> None:
        super().__init__()
        self._settings = settings
        self._notices = notices
        self._errands = errands
        self._keys: dict[str, str] = {}  # those that no keyring took: they are forgotten with this session
        self.all: tuple[Server, ...] = _read(settings.get(_SETTING, []))

    def of(self, model: str) -> Server | None:
        """The server that a request's model is on."""
        address = model.partition("#")[0]
        return next((server for server in self.all if server.address == address), None)

    def key_of(self, address: str) -> str:
        """The key to show a server; may wait for the user to unlock the keyring, so for a lane.

        Raises:
            StudioError: if the keyring stays locked.
        """
        if address in self._keys:
            return self._keys[address]
        server = next((server for server in self.all if server.address == address), None)
        return read_secret(address) if server is not None and server.has_key else ""

    def test(self, address: str, key: str = "") -> None:
        """Ask a server for its models; `tested` brings the answer. Without a key the one that is kept is shown."""
        self._errands.run(self._test(address, key))

    def save(self, server: Server, key: str = "", *, instead_of: Server | None = None) -> None:
        """Keep a server, and its key if one is given; `instead_of` is what it was before it was edited."""
        self._errands.run(self._save(server, key, instead_of))

    def remove(self, server: Server) -> None:
        """Forget a server, and its key."""
        self._errands.run(self._remove(server))

    def look_for_keyring(self) -> None:
        """Find out whether keys can be kept; `keyring_known` brings the answer."""
        self._errands.run(self._look_for_keyring())

    async def _test(self, address: str, key: str) -> None:
        def ask() -> list[str]:
            from studio.write.servers import server_models

            return server_models(address, key or self.key_of(address))

        try:
            models = await _apart(ask)
        except StudioError as error:
            self.tested.emit(Tested(address, problem=str(error)))
            return
        self.tested.emit(Tested(address, tuple(models[:MOST_MODELS])))

    async def _save(self, server: Server, key: str, before: Server | None) -> None:
        if before is not None and before.address != server.address:
            await self._forget(before)
            server = replace(server, has_key=False)
        if key:
            server = replace(server, has_key=await self._keep(server.address, key))
        kept = [other for other in self.all if other not in (before, server) and other.address != server.address]
        self._set([*kept, server])

    async def _keep(self, address: str, key: str) -> bool:
        """Put a key into the keyring. False where there is none: then it lasts as long as this session."""
        self._keys[address] = key
        try:
            problem = await _apart(no_keyring)
            if not problem:
                await _apart(lambda: keep_secret(address, key))
                del self._keys[address]
                return True
        except StudioError as error:
            problem = str(error)
        self._notices.post(f"The key is kept until the studio closes. {problem}", kind="warning")
        return False

    async def _remove(self, server: Server) -> None:
        self._set([other for other in self.all if other != server])
        await self._forget(server)

    async def _forget(self, server: Server) -> None:
        self._keys.pop(server.address, None)
        if server.has_key:
            await _apart(lambda: forget_secret(server.address))

    async def _look_for_keyring(self) -> None:
        self.keyring_known.emit(await _apart(no_keyring))

    def _set(self, servers: list[Server]) -> None:
        self.all = tuple(sorted(servers, key=lambda server: server.name.casefold()))
        self._settings.set(_SETTING, [asdict(server) for server in self.all])
        try:
            self._settings.save()
        except StudioError as error:
            self._notices.report(error)
        self.changed.emit()


def checked_address(typed: str) -> str:
    """An address as it is kept.

    Raises:
        StudioError: if it is none.
    """
    address = typed.strip().rstrip("/").removesuffix("/chat/completions")
    try:
        parts = urlsplit(address)
        good = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        good = False
    if not good or "#" in address or any(letter.isspace() for letter in address):
        raise StudioError("A server's address begins with http:// or https://, such as http://127.0.0.1:11434/v1.")
    if "@" in parts.netloc:
        raise StudioError("Leave the name and the password out of the address; a key goes into the field for it.")
    return address


async def _apart(function: Callable[[], T]) -> T:
    """Run something that may wait for long on a thread that nothing else waits for."""
    lane = Lane("servers")
    try:
        return await lane.call(function)
    finally:
        await lane.close()


def _read(values: list[Any]) -> tuple[Server, ...]:
    """What the settings say; entries that were edited by hand and are none any more are left out."""
    found = []
    for value in values:
        try:
            models = tuple(str(model) for model in value["models"])
            server = Server(str(value["name"]), checked_address(value["address"]), models, value["has_key"] is True)
        except (StudioError, KeyError, TypeError, AttributeError):
            continue
        found.append(server)
    return tuple(found)
