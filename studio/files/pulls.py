"""Fetching a whole model: into a hidden folder, gone on with after any interruption, moved into its place when right.

The models folder never shows a part of a model. What is on its way lies in `.pulling` there, with its plan beside it,
so that a pause, the end of the program or of the machine, cost at most what was in flight.
"""

from __future__ import annotations

import dataclasses
import json
import os
import shutil
import time
from collections import deque
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import filelock

from studio.errors import StudioError
from studio.files.atomic import write_atomically
from studio.files.downloads import check_space
from studio.files.hub import Hub
from studio.files.hub_answers import HubFile
from studio.files.hub_plan import Plan, PullFile
from studio.files.language_models import problem_of_folder
from studio.files.model_check import check_model_folder
from studio.files.paths import create_folder, embeddings_folder, loras_folder, models_folder
from studio.files.reasons import reason_of
from studio.files.safetensors_header import check_safetensors
from studio.files.transfer import receive
from studio.files.weights_kind import kind_of

SOURCE = ".source.json"  # beside an installed model: where it came from
WINDOW = 6.0  # seconds over which the speed is measured
OFTEN = 0.2  # seconds between two events


@dataclass(frozen=True, slots=True)
class Pulling:
    """So far. `file` is on its way; bytes of the whole model; `rest` are seconds to wait before going on, or 0."""

    file: str
    done: int
    total: int
    speed: float  # bytes a second, 0 while it is not known
    rest: float = 0.0

    @property
    def seconds_left(self) -> float | None:
        return (self.total - self.done) / self.speed if self.speed else None


@dataclass(frozen=True, slots=True)
class Pulled:
    """The model is in its place."""

    name: str
    path: Path


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A pull that can go on; `done` bytes are here."""

    plan: Plan
    done: int


def pull(hub: Hub, plan: Plan) -> Generator[Pulling | Pulled, None, None]:
    """Fetch a model; the last event is `Pulled`. Close the generator to stop; the same call goes on later.

    Raises:
        StudioError: the hub or the disk refuses, the content is wrong, a model of that name is here already, or
            another program is fetching it.
    """
    place = _place(plan)
    if place.exists() or place.is_symlink():
        raise StudioError(f"There is a model {plan.name} already. Remove it first, or choose another name.")
    folder = _staging(plan)
    with _alone(folder, plan):
        _keep_plan(folder, plan)
        check_space(models_folder(), plan.size - _done(plan))
        meter = _Meter(plan)
        for pulled in plan.files:
            for event in _bring(hub, plan, pulled, folder / "files" / pulled.target):
                if (news := meter.tell(pulled.target, event)) is not None:
                    yield news
            meter.before += pulled.file.size
        yield Pulling("", plan.size, plan.size, 0.0)
        path = _install(plan, folder, place)
    yield Pulled(plan.name, path)


def unfinished() -> list[Unfinished]:
    """The pulls that were begun and can go on, by name."""
    found = []
    for note in sorted((models_folder() / ".pulling").glob("*/pull.json")):
        try:
            plan = _plan_from(json.loads(note.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError, KeyError):  # not written by this version: `drop` is all there is
            continue
        found.append(Unfinished(plan, _done(plan)))
    return found


def drop(plan: Plan) -> int:
    """Throw away what has arrived of a pull, and give its bytes.

    Raises:
        StudioError: if it is on its way just now.
    """
    folder = _staging(plan)
    done = _done(plan)
    with _alone(folder, plan):
        shutil.rmtree(folder / "files", ignore_errors=True)
        (folder / "pull.json").unlink(missing_ok=True)
    shutil.rmtree(folder, ignore_errors=True)
    return done


def _bring(hub: Hub, plan: Plan, pulled: PullFile, target: Path) -> Iterator[int | float]:
    """One file of it, unless it is here: it gets its name only when its hash was right."""
    if target.is_file() and target.stat().st_size == pulled.file.size:
        return
    create_folder(target.parent)
    part = target.with_name(f"{target.name}.part")
    address = hub.address(plan.repository, plan.commit, pulled.file.name)
    yield from receive(hub, address, pulled.file, part)
    os.replace(part, target)


class _Meter:
    """Bytes, speed and rests as events, a few a second."""

    def __init__(self, plan: Plan) -> None:
        self.plan, self.before = plan, 0  # bytes of the files before this one
        self._seen: deque[tuple[float, int]] = deque()
        self._told = 0.0

    def tell(self, name: str, event: int | float) -> Pulling | None:
        now = time.monotonic()
        if isinstance(event, int):
            self._seen.append((now, self.before + event))
            while self._seen[0][0] < now - WINDOW:
                self._seen.popleft()
        if now - self._told < OFTEN:
            return None
        self._told = now
        done = self._seen[-1][1] if self._seen else self.before
        if isinstance(event, float):
            self._seen.clear()
            return Pulling(name, done, self.plan.size, 0.0, event)
        since, first = self._seen[0]
        seconds = now - since
        return Pulling(name, done, self.plan.size, (done - first) / seconds if seconds > 0.5 else 0.0)


def _install(plan: Plan, folder: Path, place: Path) -> Path:
    """Check the whole, and move it into its place at once."""
    files = folder / "files"
    model = next((files / one.target for one in plan.files if one.target.endswith(".safetensors")), files)
    try:
        if plan.single:
            check_safetensors(model)
            place = _home_of(model) / place.name
        elif plan.family != "language":
            check_model_folder(files)
        elif (files / "config.json").is_file() and (problem := problem_of_folder(files)):
            raise StudioError(problem)
    except StudioError as error:
        shutil.rmtree(folder, ignore_errors=True)
        raise StudioError(f"{plan.repository} is not whole at its source, so it was thrown away. {error}") from error
    source = {"repository": plan.repository, "commit": plan.commit, "endpoint": plan.endpoint}
    source |= {"licence": plan.licence, "fetched": date.today().isoformat()}
    note = place.with_name(f".{place.stem}{SOURCE}") if plan.single else files / SOURCE
    write_atomically(note, json.dumps(source, indent=1).encode())
    try:
        if plan.single:
            card = files / "README.md"
            if card.is_file():
                os.replace(card, place.with_name(f".{place.stem}.card.md"))
            os.replace(model, place)
        else:
            os.rename(files, place)
    except OSError as error:
        raise StudioError(f"{plan.name} cannot be put into {place.parent} ({reason_of(error)}).") from error
    shutil.rmtree(folder, ignore_errors=True)
    return place


def _home_of(file: Path) -> Path:
    """LoRAs and learned words have folders of their own."""
    homes = {"lora": loras_folder, "embedding": embeddings_folder}
    return create_folder(homes.get(kind_of(file), models_folder)())


def _place(plan: Plan) -> Path:
    return models_folder() / (f"{plan.name}.safetensors" if plan.single else plan.name)


def _staging(plan: Plan) -> Path:
    return models_folder() / ".pulling" / f"{plan.repository.replace('/', '--')}--{plan.name}"


@contextmanager
def _alone(folder: Path, plan: Plan) -> Iterator[None]:
    """One program at a time fetches a model; the system lets go of the lock whatever becomes of the program."""
    lock = filelock.FileLock(create_folder(folder) / "lock")
    try:
        lock.acquire(timeout=0)
    except filelock.Timeout as error:
        raise StudioError(f"{plan.repository} is being fetched by another window or command just now.") from error
    try:
        yield
    finally:
        lock.release()


def _keep_plan(folder: Path, plan: Plan) -> None:
    """Beside the files. Those of another commit are not mixed with this one's."""
    note = folder / "pull.json"
    values = json.dumps(dataclasses.asdict(plan), indent=1)
    if note.is_file() and note.read_text(encoding="utf-8") != values:
        shutil.rmtree(folder / "files", ignore_errors=True)
    write_atomically(note, values.encode())


def _plan_from(values: dict[str, object]) -> Plan:
    given: Any = values["files"]
    files = tuple(PullFile(HubFile(**one["file"]), str(one["target"])) for one in given)
    return Plan(**{**values, "files": files})  # type: ignore[arg-type]


def _done(plan: Plan) -> int:
    """The bytes that are here."""
    folder, done = _staging(plan) / "files", 0
    for pulled in plan.files:
        target = folder / pulled.target
        for path in (target, target.with_name(f"{target.name}.part")):
            if path.is_file():
                done += min(path.stat().st_size, pulled.file.size)
                break
    return done
