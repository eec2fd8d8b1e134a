"""One model trained by one or several single-thread processes that share its memory.

Two threads in one process wait for each other at every operation; while another job has one of the cores, that made
training five to eight times slower. So: W processes with one thread each. Weights, gradients, AdamW's moments and the
average are flat tensors in shared memory; the processes claim micro-batches until a step has all of its own (a slow
process claims fewer), then each one updates its own slice.

AdamW: Loshchilov & Hutter 2019, arXiv:1711.05101. Exponential moving average of the weights: Song & Ermon 2020,
arXiv:2006.09011.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import torch
import torch.multiprocessing as mp
from torch import Tensor, nn


@dataclass(frozen=True)
class AdamW:
    """The optimiser's settings."""

    beta1: float = 0.9
    beta2: float = 0.99
    eps: float = 1e-8
    weight_decay: float = 0.01


class SharedTraining:
    """A model's weights and AdamW's state as flat shared tensors (n,), and the meeting points of its processes."""

    def __init__(self, model: nn.Module, processes: int, adam: AdamW | None = None) -> None:
        self.processes, self.adam = processes, adam or AdamW()
        self.n = sum(weight.numel() for weight in model.parameters())
        self.weights, self.average, self.moment1, self.moment2 = (self._shared() for _ in range(4))
        self.gradients = [self._shared() for _ in range(processes)]
        for weight, place in _places(model, self.weights):
            place.copy_(weight.data)
        self.average.copy_(self.weights)
        self.updates = torch.zeros(1).share_memory_()
        self._stop = torch.zeros(1).share_memory_()
        self._square_norms = torch.zeros(processes, dtype=torch.float64).share_memory_()
        context = mp.get_context("fork")
        self._claimed = context.Value("i", 0)
        self._meet = context.Barrier(processes)

    def _shared(self) -> Tensor:
        return torch.zeros(self.n).share_memory_()

    def bind(self, model: nn.Module, rank: int) -> None:
        """Let this process's model read the shared weights and write gradients of its own. Call it once a process."""
        self.rank = rank
        places = zip(_places(model, self.weights), _places(model, self.gradients[rank]), strict=True)
        for (weight, value), (_, gradient) in list(places):
            weight.data, weight.grad = value, gradient
        part = -(-self.n // self.processes)
        self._mine = slice(rank * part, min(self.n, (rank + 1) * part))

    def micro_batches(self, count: int) -> Iterator[int]:
        """The numbers 0..count-1 that this process takes of one step's micro-batches; starts a new gradient."""
        self.gradients[self.rank].zero_()
        while True:
            with self._claimed.get_lock():
                number = self._claimed.value
                self._claimed.value += 1
            if number >= count:
                return
            yield number

    @torch.no_grad()
    def step(self, lr: float, clip: float, decay: float, stop: bool = False) -> bool:
        """Sum all gradients, clip their norm, update this process's slice. True: this was the last step.

        `decay` is the moving average's. A gradient that is not finite is left out. Rank 0 alone says `stop`, and
        all learn it between the same two meetings: else one might leave while another waits for it.
        """
        if self.rank == 0:
            self._stop.fill_(stop)
        self._meet.wait()
        gradient = self.gradients[0][self._mine].clone()
        for other in self.gradients[1:]:
            gradient += other[self._mine]
        self._square_norms[self.rank] = float(torch.linalg.vector_norm(gradient)) ** 2
        self._meet.wait()
        norm, last = float(self._square_norms.sum()) ** 0.5, bool(self._stop)
        if norm < float("inf"):
            gradient.mul_(min(1.0, clip / (norm + 1e-6)))
            self._adamw(gradient, lr)
            self.average[self._mine].lerp_(self.weights[self._mine], 1 - decay)
        self._meet.wait()
        if self.rank == 0:
            self.updates += 1
            self._claimed.value = 0
        self._meet.wait()
        return last

    def _adamw(self, gradient: Tensor, lr: float) -> None:
        mine, step = self._mine, (self.updates + 1).squeeze()
        torch._fused_adamw_(
            [self.weights[mine]],
            [gradient],
            [self.moment1[mine]],
            [self.moment2[mine]],
            [],
            [step],
            lr=lr,
            beta1=self.adam.beta1,
            beta2=self.adam.beta2,
            eps=self.adam.eps,
            weight_decay=self.adam.weight_decay,
            amsgrad=False,
            maximize=False,
        )

    def state(self) -> dict[str, Tensor]:
        """Everything that a resumed training needs, copied."""
        return {
            "weights": self.weights.clone(),
            "average": self.average.clone(),
            "moment1": self.moment1.clone(),
            "moment2": self.moment2.clone(),
            "updates": self.updates.clone(),
        }

    def restore(self, state: dict[str, Tensor]) -> None:
        """Go on from what `state` gave."""
        for name, value in state.items():
            getattr(self, name).copy_(value)

    @torch.no_grad()
    def write_average(self, model: nn.Module) -> None:
        """Put the averaged weights into a model that is not bound."""
        for weight, place in _places(model, self.average):
            weight.data.copy_(place)


def run(work: Callable[[int], None], processes: int) -> None:
    """Run `work(rank)` in that many single-thread processes; rank 0 is this one.

    They are forks of this one: start it with OMP_NUM_THREADS=1, as threads do not survive a fork.

    Raises:
        RuntimeError: one of the others ended with an error.
    """
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)  # AdamW's second moments get there, and are then a hundred times slower
    context = mp.get_context("fork")
    others = [context.Process(target=work, args=(rank,)) for rank in range(1, processes)]
    for other in others:
        other.start()
    work(0)
    for other in others:
        other.join()
    if any(other.exitcode for other in others):
        raise RuntimeError("A training process ended with an error.")


def _places(model: nn.Module, flat: Tensor) -> Iterator[tuple[nn.Parameter, Tensor]]:
    """Each parameter of the model with its part of a flat tensor, in the parameter's shape."""
    start = 0
    for weight in model.parameters():
        yield weight, flat[start : start + weight.numel()].view(weight.shape)
        start += weight.numel()
