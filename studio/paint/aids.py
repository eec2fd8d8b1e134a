"""Can a model take what a request names beside it? Told before anything is loaded."""

from __future__ import annotations

from studio.errors import StudioError
from studio.files.image_encoders import find_image_encoder
from studio.files.models import Model, find_model
from studio.files.side_models import CONTROLNET, IP_ADAPTER, VAE, find_side_model
from studio.paint.request import PaintRequest


def check_aids(model: Model, request: PaintRequest) -> None:
    """Refuse what the model does not take, or what is not there.

    Raises:
        StudioError: with what to do.
    """
    for field, what in (("controls", "ControlNet"), ("picture_prompts", "IP-Adapter"), ("vae", "other VAE")):
        if getattr(request, field) and field not in model.takes:
            raise StudioError(f"{model.name} takes no {what}. Leave it out, or choose another model.")
    for control in request.controls:
        find_side_model(CONTROLNET, control.model)
    for prompt in request.picture_prompts:
        find_image_encoder(find_side_model(IP_ADAPTER, prompt.model))
    if request.vae:
        find_side_model(VAE, request.vae)
    if request.refiner:
        second = find_model(request.refiner)
        if second.problem:
            raise StudioError(second.problem)
        if second.family != model.family or "refiner" not in model.takes:
            raise StudioError(
                f"{second.name} cannot finish what {model.name} begins: both must be Stable Diffusion XL."
            )
    if request.edits and "init_as" not in model.takes:
        raise StudioError(
            f"{model.name} does not edit a picture by what the prompt says. Start from the picture instead, or choose "
            "a model that edits, such as Flux Kontext."
        )
