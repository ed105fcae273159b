"""What an operator can set; read from the environment at the entry points only."""

from dataclasses import dataclass, field
from pathlib import Path

from index.settings import IndexSettings


@dataclass(frozen=True, slots=True)
class Settings:
    """How questions are answered; `embedding` says how the index is made.

    `llm` names a language model ("ollama:llama3.1", "openai:...", "local:/path/model.gguf"); None
    means the verbatim writer. `chroma` is the address of a Chroma server; None keeps the vectors in
    the store's own folder. `max_statements` is the most sentences of an answer that is no list,
    at least 1. `log_questions` is a file to which questions are written: None, the
    default, writes them nowhere.
    """

    embedding: IndexSettings = field(default_factory=IndexSettings)
    max_statements: int = 3
    chat_turns: int = 8
    llm: str | None = None
    llm_base_url: str | None = None
    llm_timeout: float = 60.0
    chroma: str | None = None
    log_questions: Path | None = None
