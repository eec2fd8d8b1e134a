"""SVG -> pixels: every icon of every set that is an emoji with a plain label, as (128, 128, 4) uint8 RGBA.

Iconify keeps one JSON a set: `icons[name].body` is the inside of an SVG element, and `chars.json` says which name is
which code point. Emojibase gives code points their label, group and tags, CLDR adds keywords.
"""

import io
import json
import re
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass

import numpy as np
import numpy.typing as npt
from PIL import Image

from starter_painter import folders, sources

SIZE = 128
COMPONENTS, FLAGS = 2, 9  # emojibase's groups: skin tones and hair; flags


@dataclass(frozen=True)
class Icon:
    """One rendered icon: its set ("flat", "noto", ...), label and keywords, all in plain letters."""

    style: str
    label: str
    keywords: tuple[str, ...]


def plain(text: str) -> str:
    """Typographic quotes out; nobody types them into a prompt."""
    return text.replace("’", "'").replace("“", "").replace("”", "")


def code(hexcode: str) -> str:
    """Code points without the emoji selector FE0F and leading zeros, as the sets disagree about both."""
    return "-".join(part.lstrip("0").upper() for part in hexcode.split("-") if part.upper() != "FE0F")


def wanted(emoji: dict[str, object]) -> bool:
    """Leave out skin tones, country flags, letters, and the variants of a person by gender."""
    group, subgroup, hexcode = emoji.get("group"), emoji.get("subgroup"), str(emoji["hexcode"])
    if group in (None, COMPONENTS) or (group == FLAGS and subgroup != 97):
        return False
    if subgroup in (85, 88, 94, 95) or "thirty" in str(emoji["label"]) or "o’clock" in str(emoji["label"]):
        return False  # arrows, player buttons, keycaps, letters, clocks
    return not re.search(r"-200D-264[02]|^1F46[89]-200D", hexcode)


def emoji_by_code() -> dict[str, tuple[str, tuple[str, ...]]]:
    """code -> (label, keywords) for every wanted emoji."""
    annotations = sources.read_json(sources.CLDR, "annotations/en/annotations.json")["annotations"]["annotations"]
    found = {}
    for emoji in sources.read_json(sources.EMOJIBASE, "en/data.json"):
        if wanted(emoji):
            notes = annotations.get(emoji["emoji"]) or annotations.get(emoji["emoji"].replace("\ufe0f", "")) or {}
            keywords = sorted({plain(word) for word in (*notes.get("default", []), *emoji.get("tags", []))})
            found[code(emoji["hexcode"])] = (plain(emoji["label"]), tuple(keywords))
    return found


def drawings(style: str) -> Iterator[tuple[Icon, str]]:
    """(icon, SVG text) for every emoji that a set has, each once, in the set's own order."""
    package = sources.ICON_SETS[style]
    pack = sources.read_json(package, "icons.json")
    # The gradient set names its drawings as the flat one does, and brings no table of its own.
    chars = sources.read_json(package, "chars.json") or sources.read_json(sources.FLAT, "chars.json")
    emojis, seen = emoji_by_code(), set()
    for hexcode, name in chars.items():
        body, key = pack["icons"].get(name), code(hexcode)
        if body is None or key not in emojis or key in seen:
            continue
        seen.add(key)
        left, top = body.get("left", 0), body.get("top", 0)
        width = body.get("width", pack.get("width", 16))
        height = body.get("height", pack.get("height", 16))
        label, keywords = emojis[key]
        yield (
            Icon(style, label, keywords),
            f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
            f'viewBox="{left} {top} {width} {height}" width="{SIZE}" height="{SIZE}">{body["body"]}</svg>',
        )


def render(svg: str, size: int = SIZE) -> npt.NDArray[np.uint8]:
    """One SVG text as (size, size, 4) RGBA with straight alpha."""
    import resvg_py  # here: training needs it (see requirements.txt), the project and its tests do not

    png = resvg_py.svg_to_bytes(svg_string=svg, width=size, height=size, skip_system_fonts=True)
    picture = Image.open(io.BytesIO(bytes(png))).convert("RGBA").resize((size, size), Image.Resampling.LANCZOS)
    return np.asarray(picture)


def build(style: str) -> None:
    """Render one set into `icons-STYLE.npy` (N, 128, 128, 4) and `icons-STYLE.json`."""
    icons, svgs = zip(*drawings(style), strict=True)
    with ProcessPoolExecutor(2) as pool:
        pixels = np.stack(list(pool.map(render, svgs, chunksize=32)))
    drawn = (pixels[..., 3] > 127).mean(axis=(1, 2)) > 0.02  # an empty picture is a drawing that failed
    np.save(folders.work() / f"icons-{style}.npy", pixels[drawn])
    kept = [asdict(icon) for icon, good in zip(icons, drawn, strict=True) if good]
    (folders.work() / f"icons-{style}.json").write_text(json.dumps(kept), encoding="utf-8")
    print(f"{style}: {len(kept)} icons")


def load(style: str) -> tuple[npt.NDArray[np.uint8], list[Icon]]:
    """The pixels (N, 128, 128, 4) and the icons of one set."""
    texts = json.loads((folders.work() / f"icons-{style}.json").read_text(encoding="utf-8"))
    icons = [Icon(text["style"], text["label"], tuple(text["keywords"])) for text in texts]
    return np.load(folders.work() / f"icons-{style}.npy"), icons
