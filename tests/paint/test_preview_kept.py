import numpy as np
import torch

from studio.files.paths import cache_folder
from studio.paint.preview_fit import fit_preview
from studio.paint.preview_kept import KEPT, kept_preview

SIZES = {"side": 32, "factor": 8}


class Encoder:
    """Averages of cells, and how often it was asked."""

    def __init__(self, gain: float = 1.0) -> None:
        self.gain = gain
        self.asked = 0

    def __call__(self, pictures: torch.Tensor) -> torch.Tensor:
        self.asked += len(pictures)
        return self.gain * torch.nn.functional.avg_pool2d(pictures, 8)


def test_a_map_is_fitted_once_and_comes_back_to_the_bit(empty_home):
    first, second = Encoder(), Encoder()
    fitted, kept = kept_preview(first, **SIZES), kept_preview(second, **SIZES)
    assert np.array_equal(fitted.weights, fit_preview(Encoder(), **SIZES).weights)
    assert np.array_equal(kept.weights, fitted.weights) and kept.scale == fitted.scale
    assert second.asked == 1 < first.asked


def test_another_vae_or_another_scaling_is_fitted_anew(empty_home):
    kept_preview(Encoder(), **SIZES)
    other = Encoder(gain=0.5)
    assert np.array_equal(kept_preview(other, **SIZES).weights, fit_preview(Encoder(0.5), **SIZES).weights)
    assert other.asked > 1


def test_a_damaged_or_foreign_file_is_fitted_anew(empty_home):
    fitted = kept_preview(Encoder(), **SIZES)
    (file,) = (cache_folder() / "previews").iterdir()
    whole = file.read_bytes()
    for damage in (b"", whole[: len(whole) // 2], b"\x80\x04K\x01."):
        file.write_bytes(damage)
        assert np.array_equal(kept_preview(Encoder(), **SIZES).weights, fitted.weights)
        assert file.read_bytes() == whole
    np.save(file, np.ones((28, 12), np.float64))
    assert np.array_equal(kept_preview(Encoder(), **SIZES).weights, fitted.weights)


def test_the_oldest_maps_go(empty_home):
    folder = cache_folder() / "previews"
    folder.mkdir(parents=True)
    for number in range(KEPT + 5):
        (folder / f"{number}.npy").write_bytes(b"")
    kept_preview(Encoder(), **SIZES)
    assert len(list(folder.iterdir())) == KEPT
