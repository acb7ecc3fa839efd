"""The errors a user can meet: each says what is wrong, and what to do about it."""


class QawlError(Exception):
    """What is wrong, with a hint.

    Attributes:
        hint: What the user can do, often the next command; empty if nothing is known.
        exit_status: The status with which the command line ends (see docs/cli.md).
    """

    exit_status = 2

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class InputError(QawlError):
    """A call, a query or an input that cannot be understood."""


class IndexUnusableError(QawlError):
    """There is no index, it was built with another analyser, or it is damaged."""

    exit_status = 3
