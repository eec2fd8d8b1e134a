"""What a model hub answers, read with suspicion: names that leave the folder and sizes that cannot be are refused."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from studio.errors import StudioError
from studio.files.model_families import FAMILIES

NAME = re.compile(r"[\w+()\[\] -][\w.+()\[\] -]*(/[\w+()\[\] -][\w.+()\[\] -]*){0,3}")  # a file's, in its repository
MAX_SIZE = 1 << 44  # bytes of one file
MAX_FILES = 20_000
PICKLED = (".bin", ".ckpt", ".pt", ".pth", ".pkl")


class TooManyQuestionsError(StudioError):
    """The hub asks to wait so many `seconds`."""

    def __init__(self, words: str, seconds: float) -> None:
        super().__init__(words)
        self.seconds = seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A model in a list. `size` is all that the repository holds, in bytes, 0 if it is not told."""

    id: str
    family: str  # of ours, "language", "lora", or empty: not one that the studio knows
    licence: str
    downloads: int
    likes: int
    gated: bool
    updated: str  # a day, 2026-11-25
    size: int
    formats: tuple[str, ...]  # of "diffusers", "safetensors", "gguf", "pickle"


@dataclass(frozen=True, slots=True)
class HubFile:
    """A file in a repository. `hash` is "sha256:…" or "git:…", empty if it is not told; `size` in bytes."""

    name: str
    size: int
    hash: str


@dataclass(frozen=True, slots=True)
class Info:
    """A model's description: one commit of its repository."""

    repository: str
    commit: str
    listing: Listing
    files: tuple[HubFile, ...]


def read_listing(values: Mapping[str, Any]) -> Listing:
    """A model in the hub's list; what is missing or of another kind counts as not told."""
    tags = [tag for tag in values.get("tags") or () if isinstance(tag, str)]
    names = [str(one.get("rfilename")) for one in values.get("siblings") or () if isinstance(one, dict)]
    return Listing(
        id=str(values["id"]),
        family=_family(tags, values.get("pipeline_tag")),
        licence=next((tag.removeprefix("license:") for tag in tags if tag.startswith("license:")), ""),
        downloads=_count(values.get("downloads")),
        likes=_count(values.get("likes")),
        gated=bool(values.get("gated")),
        updated=str(values.get("lastModified") or "")[:10],
        size=_count(values.get("usedStorage")),
        formats=_formats(names),
    )


def read_info(repository: str, values: Mapping[str, Any]) -> Info:
    """The hub's description of one model.

    Raises:
        StudioError: if it cannot be one.
    """
    commit, siblings = values.get("sha"), values.get("siblings")
    if not isinstance(commit, str) or not re.fullmatch(r"[0-9a-f]{7,64}", commit) or not isinstance(siblings, list):
        raise StudioError(f"The hub does not describe {repository} as hubs do, so it is not fetched.")
    if len(siblings) > MAX_FILES:
        raise StudioError(f"{repository} has {len(siblings):,} files; that is no model, so it is not fetched.")
    files = tuple(_file(one) for one in siblings if isinstance(one, dict) and _is_safe(one.get("rfilename")))
    return Info(repository, commit, read_listing({**values, "id": repository}), files)


def refusal(status: int, headers: Mapping[str, str], what: str, address: str) -> StudioError:
    """A refusal of what stands at an address, in words."""
    code, host = headers.get("x-error-code", ""), urlsplit(address).netloc
    if code == "GatedRepo":
        page = address.partition("/resolve/")[0].partition("/revision/")[0].replace("/api/models/", "/")
        return StudioError(
            f"{urlsplit(page).path.strip('/')} is gated: accept its licence on {page} with your account, and give the "
            "studio a token of that account (Models window, or: studio models token)."
        )
    if code == "RepoNotFound" or status == 404:
        return StudioError(f"{host} has no {what}, or it is private: check the name, or give a token that may see it.")
    if status in (401, 403):
        return StudioError(
            f"{host} does not let this account see {what} ({status}). Give the studio another token (Models window, "
            "or: studio models token)."
        )
    if status == 429:
        seconds = _wait(headers)
        return TooManyQuestionsError(
            f"{host} was asked too often and wants {seconds:.0f} seconds of rest. Try again then; a token allows more.",
            seconds,
        )
    if status >= 500:
        return StudioError(f"{host} has trouble of its own ({status}). Try again later.")
    return StudioError(f"{host} refuses {what} ({status}).")


def _wait(headers: Mapping[str, str]) -> float:
    """Seconds to wait, by either of the two headers in use."""
    from huggingface_hub.utils._http import parse_ratelimit_headers

    after = headers.get("retry-after", "")
    if re.fullmatch(r"\d{1,5}", after):
        return float(after)
    limit = parse_ratelimit_headers(headers)
    return float(limit.reset_in_seconds) if limit else 30.0


def _family(tags: list[str], task: Any) -> str:
    if "lora" in tags:
        return "lora"
    for kind, facts in FAMILIES.items():
        if f"diffusers:{kind}" in tags:
            return facts.name
    return "language" if task == "text-generation" and "gguf" in tags else ""


def _formats(names: list[str]) -> tuple[str, ...]:
    checks = {
        "diffusers": "model_index.json" in names,
        "safetensors": any(name.endswith(".safetensors") for name in names),
        "gguf": any(name.endswith(".gguf") for name in names),
        "pickle": any(name.endswith(PICKLED) for name in names),
    }
    return tuple(name for name, there in checks.items() if there)


def _is_safe(name: Any) -> bool:
    """A name that stays in its folder; hidden files such as .gitattributes are of no use here."""
    return isinstance(name, str) and bool(NAME.fullmatch(name)) and len(name) < 400


def _file(values: Mapping[str, Any]) -> HubFile:
    lfs = values.get("lfs")
    size, digest = values.get("size"), ""
    if isinstance(lfs, dict):
        size = lfs.get("size", size)
        if re.fullmatch(r"[0-9a-f]{64}", str(lfs.get("sha256"))):
            digest = f"sha256:{lfs['sha256']}"
    elif re.fullmatch(r"[0-9a-f]{40}", str(values.get("blobId"))):
        digest = f"git:{values['blobId']}"
    if type(size) is not int or not 0 <= size <= MAX_SIZE:
        raise StudioError(f"The hub says that {values['rfilename']} has {size!r} bytes, so the model is not fetched.")
    return HubFile(str(values["rfilename"]), size, digest)


def _count(value: Any) -> int:
    return value if type(value) is int and 0 <= value < 1 << 60 else 0
