"""Networks read in one pass: the same numbers in the same places as the library's own loader gives."""

import diffusers
import pytest
import torch
import transformers

from studio.paint.families import at_once
from studio.paint.families.at_once import lay_out, load_at_once
from tests.paint.families import tiny


def bert():
    return transformers.BertModel(
        transformers.BertConfig(
            vocab_size=50, hidden_size=16, num_hidden_layers=2, num_attention_heads=2, intermediate_size=20
        )
    )


NETWORKS = {
    "unet": (diffusers.UNet2DConditionModel, tiny.unet),
    "vae": (diffusers.AutoencoderKL, tiny.vae),
    "text encoder": (transformers.BertModel, bert),
}


@pytest.mark.parametrize("stored", [torch.float16, torch.float32])
@pytest.mark.parametrize("name", NETWORKS)
def test_it_is_what_the_library_loads(name, stored, tmp_path):
    kind, build = NETWORKS[name]
    build().to(stored).save_pretrained(tmp_path)
    stock = kind.from_pretrained(tmp_path, dtype=torch.float32).to(memory_format=torch.channels_last)
    ours = load_at_once(kind, tmp_path, torch.float32)
    assert _told(ours) == _told(stock)
    assert all(torch.equal(each, stock.state_dict()[name]) for name, each in ours.state_dict().items())
    assert all(torch.equal(mine, its) for mine, its in zip(ours.buffers(), stock.buffers(), strict=True))


def test_a_layout_that_is_there_is_left_alone_and_another_is_changed(tmp_path):
    tiny.unet().save_pretrained(tmp_path)
    network = load_at_once(diffusers.UNet2DConditionModel, tmp_path, torch.float32)
    before = [each.data_ptr() for each in network.parameters()]
    lay_out(network)
    assert [each.data_ptr() for each in network.parameters()] == before
    other = diffusers.UNet2DConditionModel.from_pretrained(tmp_path)
    assert _told(other) != _told(network)
    lay_out(other)
    assert _told(other) == _told(network)


def test_what_is_not_simply_there_is_left_to_the_library(tmp_path):
    tiny.vae().save_pretrained(tmp_path / "parted", max_shard_size="10KB")
    assert load_at_once(diffusers.AutoencoderKL, tmp_path / "parted", torch.float32) is None

    tiny.unet(cross_attention_dim=32).save_pretrained(tmp_path / "other")
    tiny.unet(cross_attention_dim=64).save_config(tmp_path / "other")
    assert load_at_once(diffusers.UNet2DConditionModel, tmp_path / "other", torch.float32) is None

    bert().save_pretrained(tmp_path / "broken")
    (tmp_path / "broken" / at_once.TRANSFORMERS).write_bytes(b"\x08" + bytes(7) + b"{}      ")
    assert load_at_once(transformers.BertModel, tmp_path / "broken", torch.float32) is None


def _told(network):
    return {name: (each.dtype, each.shape, each.stride()) for name, each in network.state_dict().items()}
