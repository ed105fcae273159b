"""Language models whose every move is written down, real subclasses of LangChain's."""

import json
import re
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from langchain_core.callbacks import CallbackManagerForLLMRun
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, AIMessageChunk, BaseMessage
from langchain_core.outputs import ChatGeneration, ChatGenerationChunk, ChatResult
from pydantic import Field

from index.records import BlockKind, Passage


class Scripted(BaseChatModel):
    """Plays one script a call: strings are written, numbers are seconds of sleep, errors raised.

    `heard` collects the messages of every call. The last script serves all further calls.
    """

    scripts: list[list[Any]]
    heard: list[list[BaseMessage]] = Field(default_factory=list)

    @property
    def _llm_type(self) -> str:
        return "scripted"

    def _play(self, messages: list[BaseMessage]) -> Iterator[str]:
        self.heard.append(messages)
        yield from moves(self.scripts[min(len(self.heard), len(self.scripts)) - 1])

    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        text = "".join(self._play(messages))
        return ChatResult(generations=[ChatGeneration(message=AIMessage(text))])

    def _stream(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> Iterator[ChatGenerationChunk]:
        for text in self._play(messages):
            yield ChatGenerationChunk(message=AIMessageChunk(content=text))


class Answering(Scripted):
    """Makes its script, at every call, of the passages that it is given under their keys."""

    scripts: list[list[Any]] = Field(default_factory=lambda: [[]])
    compose: Callable[[Mapping[str, str]], Iterable[Any]]

    def _play(self, messages: list[BaseMessage]) -> Iterator[str]:
        pattern = r'<passage key="(\w+)">\n(.*?)\n</passage>'
        given = dict(re.findall(pattern, messages[-1].text, re.DOTALL))
        self.heard.append(messages)
        yield from moves(self.compose(given))


def moves(script: Iterable[Any]) -> Iterator[str]:
    """What a script writes: strings are written, numbers are seconds of sleep, errors raised."""
    for move in script:
        if isinstance(move, Exception):
            raise move
        if isinstance(move, str):
            yield move
        else:
            time.sleep(move)


def says(*sentences: tuple[str, list[str]]) -> list[Any]:
    """A script that writes these sentences with these keys, a few characters at a time."""
    whole = json.dumps({"sentences": [{"text": t, "passages": keys} for t, keys in sentences]})
    return [whole[at : at + 7] for at in range(0, len(whole), 7)]


def passage(text: str, number: int = 0) -> Passage:
    """A passage of one paragraph."""
    return Passage(
        id=f"passage-{number}",
        document_id="review",
        kind=BlockKind.PARAGRAPH,
        start=0,
        end=len(text),
        text=text,
        search_text=text,
        path=("Results",),
        sentences=(f"sentence-{number}",),
    )
