"""The errors that users are meant to read."""


class StudioError(Exception):
    """A problem that the user can do something about.

    Its text is shown as it is, in a notice or on stderr: say what happened and what to do about it,
    in one or two plain sentences. Anything else that is raised is a bug of ours.
    """


class OutOfMemoryError(StudioError):
    """The memory was used up. `where`: the stage it happened in, as the engine's `Stage` names it."""

    def __init__(self, where: str, words: str) -> None:
        super().__init__(words)
        self.where = where
