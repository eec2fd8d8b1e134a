"""The model hub: search, a model's description and its card. Speaks the protocol of the Hugging Face hub.

Only what the user asks for is asked. The address can be that of a mirror; a token goes to the hub that it is kept for
and to no other place, redirects to storage elsewhere included.
"""

from __future__ import annotations

import functools
import json
import os
import re
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import quote, urlsplit

import httpx2

import studio
from studio.errors import StudioError
from studio.files.hub_answers import HubFile, Info, Listing, read_info, read_listing, refusal
from studio.files.model_families import FAMILIES
from studio.files.network import check_online, is_loopback
from studio.files.paths import settings_file
from studio.files.reasons import reason_of
from studio.files.secrets import read_secret

ENDPOINT: Final = "https://huggingface.co"
KEY: Final = "hub_endpoint"  # in the settings
SECONDS = 20.0
MAX_ANSWER = 32 << 20  # bytes of a list or a description
MAX_CARD = 1 << 20
REPOSITORY = re.compile(r"[A-Za-z0-9][\w.-]{0,95}/[A-Za-z0-9][\w.-]{0,95}", re.ASCII)
FIELDS = ("author", "downloads", "likes", "gated", "lastModified", "tags", "siblings", "usedStorage", "pipeline_tag")


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What to look for. `family` is a name of ours, "language" or "lora"; `licence` the hub's, such as "apache-2.0"."""

    words: str = ""
    family: str = ""
    licence: str = ""
    limit: int = 30


class Hub:
    """One hub. Each method is one question to it, answered within `SECONDS`."""

    def __init__(self, endpoint: str = ENDPOINT, token: str = "") -> None:
        self.endpoint = endpoint.rstrip("/")
        self._token = token if self.endpoint.startswith("https://") or is_loopback(self.endpoint) else ""

    @classmethod
    def open(cls) -> Hub:
        """The hub in the settings, with the token that is kept for it. May wait for the keyring."""
        endpoint = configured_endpoint()
        return cls(endpoint, kept_token(endpoint))

    @property
    def headers(self) -> dict[str, str]:
        """Of every request: who asks, and the token."""
        agent = {"User-Agent": f"stepwise-studio/{studio.__version__}", "Accept-Encoding": "identity"}
        return agent | ({"Authorization": f"Bearer {self._token}"} if self._token else {})

    def search(self, query: Query) -> list[Listing]:
        """The most fetched models that fit, each once.

        Raises:
            StudioError: the hub cannot be reached, or refuses.
        """
        found: dict[str, Listing] = {}
        for filters in _filters(query):
            parameters: dict[str, Any] = {"filter": filters, "sort": "downloads", "expand": FIELDS}
            parameters |= {"limit": max(1, min(query.limit, 100))} | ({"search": query.words} if query.words else {})
            for item in self._json("/api/models", f"Searching {self.host}", parameters, list):
                if isinstance(item, dict) and isinstance(item.get("id"), str) and REPOSITORY.fullmatch(item["id"]):
                    found.setdefault(item["id"], read_listing(item))
        return sorted(found.values(), key=lambda one: -one.downloads)[: query.limit]

    def info(self, repository: str, revision: str = "main") -> Info:
        """A model's description, with the sizes and hashes of its files.

        Raises:
            StudioError: there is none, it may not be seen, the hub cannot be reached or talks nonsense.
        """
        if not REPOSITORY.fullmatch(repository) or ".." in repository:
            raise StudioError(f"{repository!r} is no name of a model on a hub; such names look like author/model.")
        path = f"/api/models/{repository}/revision/{quote(revision, safe='')}"
        return read_info(repository, self._json(path, repository, {"blobs": "true"}, dict))

    def card(self, info: Info) -> str:
        """A model's card, Markdown without the block of metadata; empty if it has none.

        Raises:
            StudioError: as `info`.
        """
        file = next((file for file in info.files if file.name == "README.md"), None)
        if file is None:
            return ""
        content = self.small_file(info, file, MAX_CARD).decode(errors="replace")
        return re.sub(r"\A---\r?\n.*?\n---\r?\n", "", content, flags=re.DOTALL).strip()

    def small_file(self, info: Info, file: HubFile, most: int) -> bytes:
        """A config's content.

        Raises:
            StudioError: as `info`, or it is larger than `most` bytes.
        """
        return self._get(self.address(info.repository, info.commit, file.name), file.name, {}, most)

    def address(self, repository: str, commit: str, name: str) -> str:
        """Where a file is fetched."""
        from huggingface_hub import hf_hub_url

        return hf_hub_url(repository, name, revision=commit, endpoint=self.endpoint)

    @property
    def host(self) -> str:
        return urlsplit(self.endpoint).netloc or self.endpoint

    def _json(self, path: str, what: str, parameters: Mapping[str, Any], kind: type) -> Any:
        content = self._get(self.endpoint + path, what, parameters, MAX_ANSWER)
        try:
            values = json.loads(content)
        except (ValueError, RecursionError) as error:
            raise self._nonsense() from error
        if not isinstance(values, kind):
            raise self._nonsense()
        return values

    def _get(self, address: str, what: str, parameters: Mapping[str, Any], most: int) -> bytes:
        check_online(what if what.startswith("Searching") else f"Asking {self.host} for {what}")
        trust_env = not is_loopback(address)  # else a proxy would be asked for this very machine
        try:
            with (
                httpx2.Client(
                    timeout=SECONDS, follow_redirects=True, verify=certificates(), trust_env=trust_env
                ) as client,
                client.stream("GET", address, params=parameters or None, headers=self.headers) as answer,
            ):
                content = b""
                for block in answer.iter_raw():
                    content += block
                    if len(content) > most:
                        raise StudioError(f"{self.host} sends more than there can be for {what}, so it was left.")
                if answer.status_code != 200:
                    raise refusal(answer.status_code, answer.headers, what, address)
                return content
        except (httpx2.HTTPError, httpx2.InvalidURL, OSError) as error:
            reason = reason_of(error)
            raise StudioError(f"{self.host} cannot be reached ({reason}). Check the network and try again.") from error

    def _nonsense(self) -> StudioError:
        return StudioError(f"{self.host} does not answer as a model hub does. Check its address in the models window.")


@functools.cache
def certificates() -> ssl.SSLContext:
    """Whom to trust. Reading the certificates takes a fifth of a second, so once is enough."""
    return httpx2.create_ssl_context()


def configured_endpoint() -> str:
    """The hub's address: `HF_ENDPOINT`, else that in the settings, else the Hugging Face hub's."""
    given = os.environ.get("HF_ENDPOINT", "")
    if not given:
        from studio.files.settings import Settings

        given = Settings.peek(settings_file()).get(KEY, "")
    return given.rstrip("/") or ENDPOINT


def secret_name(endpoint: str) -> str:
    """Under which a hub's token is in the keyring: a token for one hub never goes to another."""
    return f"hub {urlsplit(endpoint).netloc}"


def kept_token(endpoint: str) -> str:
    """The token for a hub: `HF_TOKEN` where the endpoint is the one that it goes with, else the keyring's."""
    given = os.environ.get("HF_TOKEN", "").strip()
    if given and endpoint == (os.environ.get("HF_ENDPOINT", "").rstrip("/") or ENDPOINT):
        return given
    return read_secret(secret_name(endpoint))


def _filters(query: Query) -> list[list[str]]:
    """The hub joins filters by "and", so a family that goes by two classes takes two questions."""
    licence = [f"license:{query.licence}"] if query.licence else []
    if not query.family:
        return [licence]
    if query.family == "language":
        return [["gguf", "text-generation", *licence]]
    if query.family == "lora":
        return [["lora", "diffusers", *licence]]
    kinds = [kind for kind, facts in FAMILIES.items() if facts.name == query.family]
    if not kinds:
        names = sorted({facts.name for facts in FAMILIES.values()} | {"language", "lora"})
        raise StudioError(f"There is no family {query.family!r}. There are: {', '.join(names)}.")
    return [[f"diffusers:{kind}", *licence] for kind in kinds]
