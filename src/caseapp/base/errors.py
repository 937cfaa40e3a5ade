"""Errors that a person can understand and act on."""

from caseapp.base.words import Words, words


class KnownError(Exception):
    """Something foreseen went wrong: it carries what happened and what to do next, and never personal data.

    Anything that is not a KnownError is a bug: it stops loudly and nothing is saved.
    """

    def __init__(self, sentence: Words, advice: Words | None = None) -> None:
        super().__init__(sentence.text)
        self.sentence = sentence
        self.advice = advice


class StoppedError(KnownError):
    """The person pressed Stop; nothing was changed."""

    def __init__(self) -> None:
        super().__init__(words("Stopped. Nothing was changed."))
