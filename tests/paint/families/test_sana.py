"""Sana with the scheduler that its folders come with: our noise levels are those of diffusers' DPM-Solver."""

import diffusers
import numpy as np

from studio.files.models import find_model
from studio.paint.tape import Tape
from tests.paint.families import tiny
from tests.paint.families.cases import CASES
from tests.paint.families.test_families import Subject


def test_levels_and_pictures_with_dpm_solver(tmp_path):
    subject = Subject(CASES["sana"], tmp_path)
    stock = diffusers.DPMSolverMultistepScheduler(
        prediction_type="flow_prediction", use_flow_sigmas=True, flow_shift=3.0, final_sigmas_type="zero"
    )
    pipeline = tiny.sana()
    pipeline.register_modules(scheduler=stock)
    pipeline.save_pretrained(tmp_path)
    request = subject.request(steps=10)
    t = 1 - 1 / (1 + subject.painter.family(find_model(str(tmp_path)), "float32").sigmas(request))
    stock.set_timesteps(10)
    assert np.abs(t.numpy() - stock.sigmas.numpy()).max() < 1e-6
    assert np.isfinite(subject.paint(Tape.new(request))[-1].latents).all()
