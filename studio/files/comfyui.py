"""The graph of nodes that ComfyUI writes under `prompt`: from its sampler the links lead to everything else.

{"3": {"class_type": "KSampler", "inputs": {"seed": 1, "positive": ["6", 0], …}}, "6": {…}, …}
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

from studio.errors import StudioError
from studio.files.note import Note, NoteDraft, load_json, whole

SAMPLERS = {
    "euler": "euler",
    "euler_ancestral": "euler_ancestral",
    "heun": "heun",
    "dpm_2": "dpm_2",
    "dpmpp_2m": "dpmpp_2m",
    "dpmpp_2m_sde": "dpmpp_2m_sde",
    "dpmpp_2m_sde_gpu": "dpmpp_2m_sde",
    "dpmpp_3m_sde": "dpmpp_3m_sde",
    "dpmpp_3m_sde_gpu": "dpmpp_3m_sde",
    "ddim": "ddim",
    "ddpm": "ddpm",
    "uni_pc": "uni_pc",
    "lcm": "lcm",
}
SCHEDULES = {
    "normal": "model",
    "karras": "karras",
    "exponential": "exponential",
    "sgm_uniform": "trailing",
    "simple": "simple",
    "beta": "beta",
}
_SAMPLING = ("KSampler", "KSamplerAdvanced", "SamplerCustom", "SamplerCustomAdvanced")
_SIGMAS = {"KarrasScheduler": "karras", "ExponentialScheduler": "exponential", "BetaSamplingScheduler": "beta"}

Node = tuple[str, str, dict[str, Any]]  # id, class, inputs


def read_graph(text: str) -> Note:
    """The note in a ComfyUI graph.

    Raises:
        StudioError: if it is not such a graph, or has no sampler that is known here.
    """
    graph = load_json(text, "The ComfyUI note in the picture")
    if not isinstance(graph, dict):
        raise StudioError("The ComfyUI note in the picture is damaged: it is not a graph of nodes.")
    reader = _Graph(graph)
    samplers = [node for node in reader.nodes.values() if _samples(node)]
    if not samplers:
        raise StudioError("The ComfyUI note in the picture has no sampler that is known here.")
    # Of several passes, the one that starts from an empty latent picture made the composition.
    reader.read(min(samplers, key=lambda node: (not reader.empty_latent(node), node[0])))
    reader.keep_the_rest()
    return reader.draft.note("comfyui")


def _samples(node: Node) -> bool:
    """Whether a node is a sampler: one of ComfyUI's own, or an extension's with the same inputs."""
    return node[1] in _SAMPLING or {"steps", "sampler_name"} <= node[2].keys()


class _Graph:
    """Follows the links of a graph, remembering which inputs went into the request."""

    def __init__(self, graph: dict[str, Any]) -> None:
        self.draft = NoteDraft()
        self.used: set[tuple[str, str]] = set()
        self.nodes: dict[str, Node] = {
            key: (key, str(node.get("class_type", "")), node["inputs"])
            for key, node in graph.items()
            if isinstance(node, dict) and isinstance(node.get("inputs"), dict)
        }

    def read(self, sampler: Node) -> None:
        """Fill the draft from a sampler node and what it links to."""
        self._numbers(sampler)
        for name, links in (("prompt", ("positive", "conditioning")), ("negative_prompt", ("negative",))):
            self._prompt(sampler, name, links)
        for node in self._upstream(sampler, ("model", "guider")):
            for key in ("ckpt_name", "unet_name"):
                if isinstance(node[2].get(key), str):
                    self._put("model", node, key, PurePosixPath(node[2][key].replace("\\", "/")).stem)
        if latent := self.empty_latent(sampler):
            for name, key in (("width", "width"), ("height", "height"), ("batch", "batch_size")):
                self._put(name, latent, key)

    def _numbers(self, sampler: Node) -> None:
        around = [sampler]
        for link in ("sampler", "sigmas", "guider", "noise"):
            around += self._upstream(sampler, (link,))
        for node in around:
            for name, keys in (("seed", ("seed", "noise_seed")), ("steps", ("steps",)), ("cfg_scale", ("cfg",))):
                for key in keys:
                    self._put(name, node, key)
            for key, name, table in (("sampler_name", "sampler", SAMPLERS), ("scheduler", "schedule", SCHEDULES)):
                if isinstance(node[2].get(key), str) and node[2][key] in table:
                    self._put(name, node, key, table[node[2][key]])
            if node[1] in _SIGMAS:
                self.draft.put("schedule", _SIGMAS[node[1]], source_name=f"{node[1]} #{node[0]}")
            if node[2].get("denoise") == 1:
                self.used.add((node[0], "denoise"))

    def _put(self, name: str, node: Node, key: str, value: object = None) -> None:
        """Set the request's `name` from an input, which may be a link to a node that holds the value."""
        holder, holder_key, found = self._value(node, key)
        found = whole(found) if name not in ("cfg_scale", "prompt", "negative_prompt") else found
        if found is None or name in self.draft.request:
            return
        if self.draft.put(name, found if value is None else value, source_name=self._label(holder, holder_key)):
            self.used.add((holder[0], holder_key))

    def _value(self, node: Node, key: str) -> tuple[Node, str, object]:
        for _ in range(len(self.nodes)):
            value = node[2].get(key)
            linked = self._linked(value)
            if linked is None:
                return node, key, None if isinstance(value, list | dict) else value
            names = (key, "value", "text", "string", "seed", "int", "number", "Text", "string_a")
            node, key = linked, next((name for name in names if name in linked[2]), key)
        return node, key, None

    def _prompt(self, sampler: Node, name: str, links: tuple[str, ...]) -> None:
        branch = "negative" if name == "negative_prompt" else "positive"
        found = [
            self._follow(node, link) for node in (sampler, *self._upstream(sampler, ("guider",))) for link in links
        ]
        node = next(filter(None, found), None)
        for _ in range(len(self.nodes)):
            if node is None or node[1] == "ConditioningZeroOut":
                return
            for key in ("text", "text_g", "text_l", "t5xxl", "clip_l", "prompt"):
                if isinstance(self._value(node, key)[2], str):
                    self._put(name, node, key)
                    return
            steps = (branch, "conditioning", "conditioning_1", "conditioning_to", "cond")
            node = next(filter(None, (self._follow(node, step) for step in steps)), None)

    def empty_latent(self, sampler: Node) -> Node | None:
        """The node that gives the sampler an empty latent picture, if one does."""
        links = ("latent_image", "samples", "latent")
        return next((node for node in self._upstream(sampler, links) if "Empty" in node[1]), None)

    def _upstream(self, node: Node, links: tuple[str, ...]) -> Iterator[Node]:
        """The nodes that follow one another over these inputs; each once, though a graph may have a ring."""
        seen = {node[0]}
        while following := next(filter(None, (self._follow(node, link) for link in links)), None):
            if following[0] in seen or _samples(following):
                return
            seen.add(following[0])
            yield (node := following)

    def _follow(self, node: Node, key: str) -> Node | None:
        return self._linked(node[2].get(key))

    def _linked(self, value: object) -> Node | None:
        """The node at a link: a link is `[id, index of the output]`."""
        if isinstance(value, list) and len(value) == 2 and isinstance(value[0], str | int):
            return self.nodes.get(str(value[0]))
        return None

    def keep_the_rest(self) -> None:
        """Every plain input that the request has no place for."""
        for node in self.nodes.values():
            for key, value in node[2].items():
                if (node[0], key) not in self.used and self._linked(value) is None:
                    self.draft.unmapped[self._label(node, key)] = value

    @staticmethod
    def _label(node: Node, key: str) -> str:
        return f"{node[1]} #{node[0]}.{key}"
