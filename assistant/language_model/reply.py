"""Reading what a model writes, while it writes it: JSON where it keeps to that, else tolerantly.

Nothing here trusts the model: keys that were never given are dropped, a sentence with markup or a
link in it is dropped, and half a JSON yields the sentences that are whole.
"""

import json
import logging
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from assistant.checking.claims import without_marks
from assistant.language_model.prompts import NOT_ANSWERED
from index.sentences import split

log = logging.getLogger(__name__)

MAX_SENTENCE = 600
"""Characters; a longer "sentence" is no sentence and is dropped."""

_MARKUP = re.compile(
    r"<\s*/?\s*[A-Za-z!?]|&#?\w+;|!\[|\]\(|`|https?:|//\w|www\.|javascript:|data:\w+/|\{\{|\}\}",
    re.IGNORECASE,
)
_NUMBERING = re.compile(r"^\s*(?:\d{1,2}[.)]\s+|[-*•]\s+|(?:sentence|answer)\s*\d*\s*:\s*)", re.I)
_BROKEN = re.compile(  # a whole text and at least one whole key
    r'\s*\{\s*"text"\s*:\s*"(?:[^"\\]|\\.)*"\s*,\s*"passages"\s*:\s*\[\s*"\w+"(?:\s*,\s*"\w+")*'
)
_INVISIBLE = re.compile(
    r"[\u0000-\u0008\u000b-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
)


@dataclass(frozen=True, slots=True)
class Read:
    """A sentence as a model wrote it, with those of its keys that were given."""

    text: str
    keys: tuple[str, ...]


class Reader:
    """Takes a model's text piece by piece and gives back each sentence once it is whole."""

    def __init__(self, keys: Collection[str]) -> None:
        self._keys = frozenset(keys)
        self._text = ""
        self._objects = Objects()
        self._found = False

    def feed(self, piece: str) -> Iterator[Read]:
        """Add a piece; yields the sentences that it completed."""
        self._text += piece
        for written in self._objects.feed(piece):
            yield from self._object(written)

    def finish(self) -> Iterator[Read]:
        """What was left: a last sentence that broke off among its keys, or prose with keys."""
        if broken := _BROKEN.match(self._objects.rest):
            yield from self._object(broken[0] + "]}")
        if self._found or '"text"' in self._text:
            return
        if says_not_answered(self._text):
            yield Read(NOT_ANSWERED, ())
        else:
            yield from self._prose(self._text)

    def _object(self, written: str) -> Iterator[Read]:
        try:
            value = json.loads(written, strict=False)
        except ValueError:
            return
        if not isinstance(value, dict) or not isinstance(value.get("text"), str):
            return
        self._found = True
        keys = value.get("passages")
        listed = [keys] if isinstance(keys, str) else keys if isinstance(keys, list) else []
        yield from self._sentences(value["text"], [key for key in listed if isinstance(key, str)])

    def _prose(self, text: str) -> Iterator[Read]:
        for start, end in split(text):
            part = text[start:end]
            keys = [key for key in re.findall(r"[\w-]+", part) if key in self._keys]
            if keys:
                yield from self._sentences(part, keys)

    def _sentences(self, text: str, keys: list[str]) -> Iterator[Read]:
        given = tuple(dict.fromkeys(key for key in keys if key in self._keys))
        for key in set(keys) - self._keys:
            log.warning("the model cited a key that was never given: %r", key[:40])
        text = without_marks(_INVISIBLE.sub("", self._without_keys(text)))
        for start, end in split(text):
            sentence = _NUMBERING.sub("", text[start:end])
            if not any(char.isalnum() for char in sentence):
                continue
            if len(sentence) > MAX_SENTENCE or _MARKUP.search(sentence):
                log.warning("dropped a sentence with markup, or none: %r", sentence[:80])
                continue
            yield Read(sentence, given)

    def _without_keys(self, text: str) -> str:
        """The text without the keys that a model likes to repeat in it."""
        keys = "|".join(re.escape(key) for key in self._keys)
        if not keys:
            return text
        text = re.sub(rf"\s*[\[(](?:\s*(?:passages?\s*)?(?:{keys})\s*[,;]?)+[\])]", "", text)
        return re.sub(rf"\s*\b(?:{keys})\b", "", text)


def says_not_answered(text: str) -> bool:
    """Whether a text has the words by which a model says that the passages do not answer."""
    return _letters(NOT_ANSWERED) in _letters(text)


def _letters(text: str) -> str:
    return re.sub(r"[^a-z]+", " ", text.lower()).strip()


class Objects:
    """Finds the `{...}` that hold no other, in one pass over a text that comes in pieces."""

    def __init__(self) -> None:
        self._open: list[str] | None = None
        self._in_string = False
        self._escaped = False

    @property
    def rest(self) -> str:
        """What has been opened and not closed."""
        return "".join(self._open or ())

    def feed(self, piece: str) -> Iterator[str]:
        """Add a piece; yields each object once its brace is closed."""
        for char in piece:
            if self._open is not None:
                self._open.append(char)
            if self._in_string:
                self._in_string = self._escaped or char != '"'
                self._escaped = char == "\\" and not self._escaped
            elif char == "{":
                self._open = [char]
            elif char == '"' and self._open is not None:
                self._in_string = True
            elif char == "}" and self._open is not None:
                yield "".join(self._open)
                self._open = None
