"""Opening a language model from one setting: what is missing is named, and where words go."""

import importlib.util
import logging
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from assistant.language_model import models
from assistant.language_model.prompts import answer_schema
from assistant.settings import Settings
from index.errors import MissingExtra, ModelError
from tests.scripted_model import Scripted

SCHEMA = answer_schema(["k123"], 3)


class Tags(BaseHTTPRequestHandler):
    """An Ollama server that has one model, and says so."""

    def do_GET(self) -> None:
        """List the models."""
        body = b'{"models": [{"name": "llama3.1:latest"}]}'
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        """Keep quiet."""


@pytest.fixture
def server() -> Iterator[str]:
    httpd = ThreadingHTTPServer(("127.0.0.1", 0), Tags)
    thread = Thread(target=httpd.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{httpd.server_port}"
    httpd.shutdown()
    thread.join()
    httpd.server_close()


@pytest.fixture(autouse=True)
def no_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OPENAI_API_KEY", "ANTHROPIC_API_KEY", "EXOMIR_LLM_API_KEY"):
        monkeypatch.delenv(name, raising=False)


# ── what is missing ─────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("name", ["llama3.1", "openai:", ":x", ""])
def test_a_name_without_provider_is_an_error_that_shows_the_form(name: str) -> None:
    """A setting that names no model is answered with how to name one."""
    with pytest.raises(ModelError, match="provider:model"):
        models.open_model(Settings(llm=name))


@pytest.mark.parametrize(
    ("llm", "key"),
    [("openai:gpt-5-mini", "OPENAI_API_KEY"), ("anthropic:claude-haiku-4-5", "ANTHROPIC_API_KEY")],
)
def test_a_missing_key_is_named(llm: str, key: str) -> None:
    """Without a key nothing is opened; the variable to set is named."""
    with pytest.raises(ModelError, match=key):
        models.open_model(Settings(llm=llm))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    """A local model that is not there is an error with its path."""
    with pytest.raises(ModelError, match=r"nowhere\.gguf"):
        models.open_model(Settings(llm=f"local:{tmp_path / 'nowhere.gguf'}"))


def test_a_file_that_is_no_model_is_an_error(tmp_path: Path) -> None:
    """A file that the engine cannot read is an error with its path."""
    path = tmp_path / "broken.gguf"
    path.write_bytes(b"GGUF but not really")
    with pytest.raises(ModelError, match=r"broken\.gguf"):
        models.open_model(Settings(llm=f"local:{path}"))


@pytest.mark.parametrize(
    ("llm", "extra"), [("local:{path}", "local"), ("openai:x", "llm"), ("ollama:x", "llm")]
)
def test_a_missing_extra_is_named(
    llm: str, extra: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Without the package of a provider, the command that installs it is named."""
    path = tmp_path / "model.gguf"
    path.write_bytes(b"GGUF")
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test")
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(MissingExtra, match=rf"exomir-assistant\[{extra}\]"):
        models.open_model(Settings(llm=llm.format(path=path)))


def test_a_server_that_does_not_answer_is_an_error_before_any_question() -> None:
    """Opening asks the server for a sign of life."""
    with pytest.raises(ModelError, match=r"no server answers at http://127\.0\.0\.1:9"):
        models.open_model(Settings(llm="any", llm_base_url="http://127.0.0.1:9/v1"))
    with pytest.raises(ModelError, match="ollama serve"):
        models.open_model(Settings(llm="ollama:llama3.1", llm_base_url="http://127.0.0.1:9"))


def test_an_address_that_is_none_is_an_error() -> None:
    """Only http and https are spoken."""
    with pytest.raises(ModelError, match="http"):
        models.open_model(Settings(llm="any", llm_base_url="file:///etc/passwd"))


def test_a_login_in_an_address_is_not_shown() -> None:
    """An address with a name and password is named without them when nobody answers there."""
    address = "http://me:sk-secret@127.0.0.1:9/v1"
    with pytest.raises(ModelError, match=r"at http://127\.0\.0\.1:9/v1") as raised:
        models.open_model(Settings(llm="any", llm_base_url=address))
    assert "sk-secret" not in str(raised.value)
    assert raised.value.__cause__ is None


def test_a_model_that_ollama_has_not_is_named_with_the_command(server: str) -> None:
    """The command that fetches a model is named; one that is there is opened."""
    with pytest.raises(ModelError, match="ollama pull mistral"):
        models.open_model(Settings(llm="ollama:mistral", llm_base_url=server))
    opened = models.open_model(Settings(llm="ollama:llama3.1", llm_base_url=server))
    assert type(opened).__name__ == "ChatOllama"


# ── keys and addresses ──────────────────────────────────────────────────────────────────────


def test_a_key_is_neither_shown_nor_logged(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """No representation of an open model, and no log line, holds the key."""
    monkeypatch.setenv("OPENAI_API_KEY", "sk-very-secret")
    with caplog.at_level(logging.DEBUG):
        opened = models.open_model(Settings(llm="openai:gpt-5-mini"))
    assert "sk-very-secret" not in f"{opened!r} {opened!s} {caplog.text}"


def test_the_key_of_a_service_is_not_sent_to_another_server(
    server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server of one's own gets its own key, not the one for OpenAI."""
    monkeypatch.setenv("OPENAI_API_KEY", "sk-very-secret")
    settings = Settings(llm="some-model", llm_base_url=server)
    without = models.open_model(settings)
    assert without.openai_api_key.get_secret_value() == "none"  # type: ignore[attr-defined]
    monkeypatch.setenv("EXOMIR_LLM_API_KEY", "gateway-key")
    with_key = models.open_model(settings)
    assert with_key.openai_api_key.get_secret_value() == "gateway-key"  # type: ignore[attr-defined]


def test_no_variable_leads_questions_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """The address is the one that the notice names, whatever the environment says."""
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test")
    for name in ("OPENAI_BASE_URL", "OPENAI_API_BASE"):
        monkeypatch.setenv(name, "https://evil.example/v1")
    settings = Settings(llm="openai:gpt-5-mini")
    opened = models.open_model(settings)
    assert opened.openai_api_base == "https://api.openai.com/v1"  # type: ignore[attr-defined]
    assert models.leaves_machine(settings) == "api.openai.com"


@pytest.mark.parametrize(
    ("settings", "host"),
    [
        (Settings(), None),
        (Settings(llm="local:/models/a.gguf"), None),
        (Settings(llm="ollama:llama3.1"), None),
        (Settings(llm="a", llm_base_url="http://localhost:8000/v1"), None),
        (Settings(llm="a", llm_base_url="http://127.8.9.1/v1"), None),
        (Settings(llm="a", llm_base_url="http://[::1]:8000/v1"), None),
        (Settings(llm="ollama:gpt-oss:120b-cloud"), "ollama.com"),
        (Settings(llm="openai:gpt-5-mini"), "api.openai.com"),
        (Settings(llm="anthropic:claude-haiku-4-5"), "api.anthropic.com"),
        (Settings(llm="a", llm_base_url="https://gateway.hospital.example/v1"),
         "gateway.hospital.example"),
        (Settings(llm="ollama:llama3.1", llm_base_url="http://10.0.0.7:11434"), "10.0.0.7"),
        (Settings(llm="a", llm_base_url="http://localhost.evil.example/v1"),
         "localhost.evil.example"),
        (Settings(llm="mistralai:small"), "the servers of mistralai"),
    ],
)  # fmt: skip
def test_the_notice_names_where_words_go(settings: Settings, host: str | None) -> None:
    """Loopback and in-process models keep everything here; all others are named."""
    assert models.leaves_machine(settings) == host


def test_the_label_has_no_folder_and_no_address() -> None:
    """The reader is told the model's name alone."""
    assert models.label(Settings(llm="local:/home/someone/models/smollm2.gguf")) == "smollm2"
    assert models.label(Settings(llm="openai:gpt-5-mini")) == "gpt-5-mini"


# ── the schema ──────────────────────────────────────────────────────────────────────────────


def test_each_service_is_given_the_schema_in_its_own_way(
    server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """OpenAI's protocol, Ollama and Anthropic have one word each for a schema."""
    monkeypatch.setenv("ANTHROPIC_API_KEY", "test")
    openai = models.open_model(Settings(llm="a", llm_base_url=server))
    ollama = models.open_model(Settings(llm="ollama:llama3.1", llm_base_url=server))
    anthropic = models.open_model(Settings(llm="anthropic:claude-haiku-4-5"))
    bound = [models.with_schema(model, SCHEMA).kwargs for model in (openai, ollama, anthropic)]  # type: ignore[attr-defined]
    assert [set(kwargs) for kwargs in bound] == [{"response_format"}, {"format"}, {"output_config"}]


def test_a_model_without_schemas_is_left_as_it_is() -> None:
    """An unknown model is asked in words alone."""
    model = Scripted(scripts=[["x"]])
    assert models.with_schema(model, SCHEMA) is model


def test_the_temperature_is_low_and_can_be_left_to_the_service(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Models are opened at temperature 0; one that accepts only its own is asked with that."""
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test")
    opened = models.open_model(Settings(llm="openai:o4-mini"))
    assert opened.temperature == 0.0  # type: ignore[attr-defined]
    assert models.without_temperature(opened).kwargs == {"temperature": 1}  # type: ignore[attr-defined]
    other = Scripted(scripts=[["x"]])
    assert models.without_temperature(other) is other


def test_a_time_limit_reaches_the_client(monkeypatch: pytest.MonkeyPatch) -> None:
    """The client itself gives up at the timeout, and does not retry on its own."""
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test")
    settings = replace(Settings(llm="openai:gpt-5-mini"), llm_timeout=7.0)
    opened = models.open_model(settings)
    assert (opened.request_timeout, opened.max_retries) == (7.0, 0)  # type: ignore[attr-defined]
