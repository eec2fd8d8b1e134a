"""What of a repository is fetched: safetensors or GGUF, configs and vocabulary, the card and the licence. No more."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from studio.errors import StudioError
from studio.files.hub import Hub
from studio.files.hub_answers import PICKLED, HubFile, Info
from studio.files.model_check import MAX_CONFIG, check_classes, has_weights, parts_of
from studio.files.model_families import FAMILIES

SMALL = (".json", ".txt", ".model", ".jinja")
PAPERS = re.compile(r"(README|LICENSE|LICENCE|NOTICE)(\.md|\.txt)?")
USUAL_GGUF = ("Q4_K_M", "Q5_K_M", "Q4_K_S", "Q4_1", "Q4_0", "Q8_0")  # the best of its size first


@dataclass(frozen=True, slots=True)
class PullFile:
    """A file to fetch, and where it goes below the model's folder."""

    file: HubFile
    target: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A model to fetch: one commit, so that going on later brings the same. `size` in bytes."""

    endpoint: str
    repository: str
    commit: str
    name: str  # the model's, here
    family: str
    licence: str
    files: tuple[PullFile, ...]
    single: bool = False  # the model is one safetensors file, and the rest are its papers

    @property
    def size(self) -> int:
        return sum(pulled.file.size for pulled in self.files)


def plan_pull(hub: Hub, repository: str, *, file: str = "", name: str = "", full: bool = False) -> Plan:
    """Find out what is to be fetched. `file` names one where a repository holds several models; `full` takes the
    weights in full precision where there are some in half.

    Raises:
        StudioError: the hub refuses, the repository holds no model that is safe and known here, or several.
    """
    info = hub.info(repository)
    files = {one.name: one for one in info.files}
    single = False
    if file:
        chosen, single = [_named(info, files, file)], file.endswith(".safetensors")
        family = info.listing.family
    elif "model_index.json" in files:
        index = _index(hub, info, files["model_index.json"])
        family = FAMILIES[str(index["_class_name"])].name
        chosen = _of_folder(info, files, parts_of(index), full)
    elif any(name.endswith(".safetensors") for name in files) and _writes(hub, info, files):
        chosen, family = [PullFile(files[name], name) for name in files if _is_of_writer(name)], "language"
    else:
        one = _only(info, list(files))
        chosen, single, family = (
            [PullFile(files[one], one.rpartition("/")[2])],
            one.endswith(".safetensors"),
            info.listing.family,
        )
    papers = [PullFile(one, one.name) for one in info.files if PAPERS.fullmatch(one.name) and one.size <= MAX_CONFIG]
    wanted = (*papers, *chosen)
    if nameless := [pulled.file.name for pulled in wanted if not pulled.file.hash]:
        raise StudioError(f"{hub.host} tells no hash of {nameless[0]}, so it could not be checked and is not fetched.")
    usual = chosen[0].target.removesuffix(".safetensors") if single else repository.rpartition("/")[2]
    return Plan(
        endpoint=hub.endpoint,
        repository=repository,
        commit=info.commit,
        name=_checked_name(name or usual),
        family="language" if any(pulled.target.endswith(".gguf") for pulled in chosen) else family,
        licence=info.listing.licence,
        files=wanted,
        single=single,
    )


def _index(hub: Hub, info: Info, file: HubFile) -> dict[str, object]:
    """The repository's model_index.json, if all that it names may be loaded and the family is known."""
    try:
        index = json.loads(hub.small_file(info, file, MAX_CONFIG))
    except (ValueError, RecursionError) as error:
        raise StudioError(f"The model_index.json of {info.repository} is not readable JSON.") from error
    if not isinstance(index, dict):
        raise StudioError(f"The model_index.json of {info.repository} is none.")
    check_classes(info.repository, index)
    kind = str(index["_class_name"])
    if kind not in FAMILIES:
        known = ", ".join(sorted({facts.name for facts in FAMILIES.values()}))
        raise StudioError(f"{info.repository} is a {kind}, which the studio cannot paint with. It can with: {known}.")
    return index


def _writes(hub: Hub, info: Info, files: dict[str, HubFile]) -> bool:
    """Whether the repository is a language model in transformers format."""
    if "config.json" not in files or any(name.endswith(".gguf") for name in files):
        return False
    try:
        config = json.loads(hub.small_file(info, files["config.json"], MAX_CONFIG))
    except (ValueError, RecursionError):
        return False
    names = config.get("architectures") if isinstance(config, dict) else None
    return isinstance(names, list) and any(str(name).endswith("ForCausalLM") for name in names)


def _is_of_writer(name: str) -> bool:
    return "/" not in name and name.endswith((".safetensors", *SMALL)) and not PAPERS.fullmatch(name)


def _of_folder(info: Info, files: dict[str, HubFile], parts: list[str], full: bool) -> list[PullFile]:
    networks = {part: _weights(info, files, part) for part in parts if has_weights(part)}
    half = not full and all("fp16" in choices for choices in networks.values())
    chosen = [PullFile(files["model_index.json"], "model_index.json")]
    for part in parts:
        inside = [name for name in files if name.rpartition("/")[0] == part]
        small = [name for name in inside if name.endswith(SMALL) and ".index." not in name]
        chosen += [PullFile(files[name], name) for name in small if files[name].size <= 64 << 20]
        if part in networks:
            choices = networks[part]
            variant = "fp16" if half or "" not in choices else ""
            chosen += [PullFile(files[name], _plain(name)) for name in choices[variant]]
    return chosen


def _weights(info: Info, files: dict[str, HubFile], part: str) -> dict[str, list[str]]:
    """A network's files by variant, "" and "fp16": one file, or an index and its shards."""
    stem = f"{part}/{'model' if part.startswith('text_encoder') else 'diffusion_pytorch_model'}"
    found: dict[str, list[str]] = {}
    for variant, dot in (("", ""), ("fp16", ".fp16")):
        index = f"{stem}.safetensors.index{dot}.json"
        shards = re.compile(re.escape(f"{stem}{dot}") + r"-\d{5}-of-\d{5}\.safetensors")
        if f"{stem}{dot}.safetensors" in files:
            found[variant] = [f"{stem}{dot}.safetensors"]
        elif index in files and (names := [name for name in files if shards.fullmatch(name)]):
            found[variant] = [index, *names]
    if not found:
        if any(name.startswith(f"{part}/") and name.endswith(PICKLED) for name in files):
            raise _pickled(info)
        raise StudioError(f"{info.repository} has no safetensors for its {part.replace('_', ' ')}, so it is not whole.")
    return found


def _plain(name: str) -> str:
    """Where a file goes: half-precision weights under the plain name, shards under their own, as their index says."""
    return name.replace(".fp16.safetensors", ".safetensors").replace(".index.fp16.json", ".index.json")


def _only(info: Info, names: list[str]) -> str:
    """The one model in a repository that is no folder of parts."""
    ggufs = [name for name in names if name.endswith(".gguf") and "mmproj" not in name]
    if ggufs:
        for quantisation in USUAL_GGUF:
            if fitting := [name for name in ggufs if quantisation.lower() in name.lower()]:
                return fitting[0]
        return _one_of(info, ggufs)
    singles = [name for name in names if name.endswith(".safetensors")]
    if singles and "config.json" not in names:
        return _one_of(info, singles)
    if any(name.endswith(PICKLED) for name in names):
        raise _pickled(info)
    raise StudioError(f"{info.repository} holds no model that the studio can use: no diffusers folder, no checkpoint.")


def _one_of(info: Info, names: list[str]) -> str:
    if len(names) > 1:
        shown = ", ".join(names[:8]) + (" and more" if len(names) > 8 else "")
        raise StudioError(f"{info.repository} holds several models: {shown}. Say which with --file.")
    return names[0]


def _named(info: Info, files: dict[str, HubFile], name: str) -> PullFile:
    if name.endswith(PICKLED):
        raise _pickled(info)
    if name not in files or not name.endswith((".safetensors", ".gguf")):
        raise StudioError(f"{info.repository} has no safetensors or GGUF file {name!r}.")
    return PullFile(files[name], name.rpartition("/")[2])


def _pickled(info: Info) -> StudioError:
    return StudioError(
        f"{info.repository} has its weights as a pickle, which can run any code when it is read, so nothing was "
        "fetched. Look for the model's safetensors version."
    )


def _checked_name(name: str) -> str:
    if not re.fullmatch(r"\w[\w. +()-]{0,120}", name):
        raise StudioError(f"{name!r} cannot be a model's name here: letters, digits, spaces, dots and - only.")
    return name
