"""LoRAs on a loaded model: small changes of its weights, each with a weight of its own. Hu et al. (2021), "LoRA"."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from studio.errors import StudioError
from studio.files.prompt_files import find_lora
from studio.paint.prompt import LoraUse


class Loras:
    """Which LoRAs a model wears. They stay loaded and are switched on and off, so that a branch may change them.

    `stock` gives the library's pipeline around the model, None for a model that can wear none.
    """

    def __init__(self, stock: Callable[[], Any] | None) -> None:
        self._stock = stock
        self._pipeline: Any = None
        self._names: dict[Path, str] = {}  # of the loaded ones, as the pipeline knows them
        self._tried = 0
        self._worn: tuple[LoraUse, ...] | None = ()

    def wear(self, wanted: tuple[LoraUse, ...]) -> None:
        """Wear these and no others. Not under inference mode, in which weights cannot be added.

        Raises:
            StudioError: if one is not there, or does not fit the model.
        """
        if wanted == self._worn:
            return
        self._worn = None  # one that is loaded is worn at once, also where the next cannot be loaded
        names = [self._loaded(lora.name) for lora in wanted]
        if names:
            self._pipeline.enable_lora()
            self._pipeline.set_adapters(names, [lora.weight for lora in wanted])
        elif self._names:
            self._pipeline.disable_lora()
        self._worn = wanted

    def _loaded(self, lora: str) -> str:
        path = find_lora(lora)
        if path not in self._names:
            self._names[path] = self._load(path)
        return self._names[path]

    def _load(self, path: Path) -> str:
        if self._pipeline is None and self._stock is not None:
            self._pipeline = self._stock()
        if not hasattr(self._pipeline, "load_lora_weights"):
            raise StudioError("This model takes no LoRA. Leave out <lora:...>, or choose another model.")
        self._tried += 1
        name = f"lora{self._tried}"
        try:
            self._pipeline.load_lora_weights(
                str(path.parent), weight_name=path.name, adapter_name=name, use_safetensors=True, local_files_only=True
            )
        except (OSError, ValueError, RuntimeError, KeyError, IndexError, TypeError) as error:
            if self._has(name):  # a half-loaded one would be worn
                self._pipeline.delete_adapters(name)
            raise _unfit(path) from error
        if not self._has(name):  # no name in the file was one of this model's
            raise _unfit(path)
        return name

    def _has(self, name: str) -> bool:
        return any(name in names for names in self._pipeline.get_list_adapters().values())


def _unfit(path: Path) -> StudioError:
    return StudioError(f"The LoRA {path.stem} was not made for this model. Choose the model that its author names.")
