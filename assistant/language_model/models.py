"""Opening a language model from one setting, and saying where what is sent to it goes.

`ollama:llama3.1`, `openai:...`, `anthropic:...` and LangChain's other providers; any server that
speaks OpenAI's protocol, by `llm_base_url`; `local:/path/model.gguf` inside this process. Whatever
is missing (an extra, a key, a server, a file) is named with its remedy when the model is opened,
before any question.

Addresses are always given to the clients, so that no variable of the environment can lead
questions elsewhere than `leaves_machine` says.
"""

import importlib.util
import ipaddress
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from assistant.settings import Settings
from index.errors import MissingExtra, ModelError

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel, LanguageModelInput
    from langchain_core.messages import BaseMessage
    from langchain_core.runnables import Runnable

LOCAL = "local"
OLLAMA_ADDRESS = "http://127.0.0.1:11434"
ADDRESSES = {
    "openai": "https://api.openai.com/v1",
    "anthropic": "https://api.anthropic.com",
    "ollama": OLLAMA_ADDRESS,
}
KEYS = {"openai": "OPENAI_API_KEY", "anthropic": "ANTHROPIC_API_KEY"}
SERVER_KEY = "EXOMIR_LLM_API_KEY"
"""The key for the server of `llm_base_url`; the key of another service is never sent to it."""

PACKAGES = {
    "openai": "langchain_openai",
    "anthropic": "langchain_anthropic",
    "ollama": "langchain_ollama",
}
OUTPUT_TOKENS = 1024  # an answer is a few sentences; a model that rambles is cut off here
PROBE_SECONDS = 5.0


def open_model(settings: Settings) -> "BaseChatModel":
    """The model that `settings.llm` names.

    Raises:
        MissingExtra: its package is not installed.
        ModelError: the name, key, server or file is missing or wrong.
    """
    provider, name = split_name(settings)
    if provider == LOCAL:
        return _open_local(name, settings)
    _require_package(provider)
    if settings.llm_base_url or provider == "ollama":
        _require_server(provider, name, address(settings) or "")
    return _initialise(provider, name, settings)


def split_name(settings: Settings) -> tuple[str, str]:
    """The provider and the model's own name; a bare name with an address is OpenAI's protocol."""
    provider, colon, name = (settings.llm or "").partition(":")
    if not colon and settings.llm and settings.llm_base_url:
        return "openai", settings.llm
    if not provider or not name:
        raise ModelError(
            f"{settings.llm!r} does not name a language model; write provider:model, "
            "as in ollama:llama3.1, openai:gpt-5-mini or local:/path/model.gguf"
        )
    return provider, name


def address(settings: Settings) -> str | None:
    """The address that requests go to; None where there is none, or only its package knows it."""
    provider, _ = split_name(settings)
    if provider == LOCAL:
        return None
    return settings.llm_base_url or ADDRESSES.get(provider)


def leaves_machine(settings: Settings) -> str | None:
    """Where questions and passages go when they leave this machine, for the notice; else None."""
    if settings.llm is None:
        return None
    provider, name = split_name(settings)
    if provider == LOCAL:
        return None
    if provider == "ollama" and name.endswith("-cloud"):
        return "ollama.com"  # such models are run there, whatever server passes them on
    goes_to = address(settings)
    if goes_to is None:
        return f"the servers of {provider}"
    host = urlsplit(goes_to).hostname or goes_to
    return None if _is_loopback(host) else host


def label(settings: Settings) -> str:
    """What the reader is told wrote the text: the model's name without folders or addresses."""
    provider, name = split_name(settings)
    return Path(name).stem if provider == LOCAL else name


def with_schema(
    model: "BaseChatModel", schema: Mapping[str, Any]
) -> "Runnable[LanguageModelInput, BaseMessage]":
    """The model constrained to `schema` where its service can do that, else as it is."""
    kind = type(model).__name__
    if kind in {"ChatOpenAI", "LocalChat"}:
        wrapped = {"name": "answer", "schema": dict(schema), "strict": True}
        return model.bind(response_format={"type": "json_schema", "json_schema": wrapped})
    if kind == "ChatOllama":
        return model.bind(format=dict(schema))
    if kind == "ChatAnthropic":
        shape = {"type": "json_schema", "schema": _without_lengths(schema)}
        return model.bind(output_config={"format": shape})
    return model


def without_temperature(
    model: "BaseChatModel",
) -> "Runnable[LanguageModelInput, BaseMessage]":
    """The model at its own temperature: some of OpenAI's accept no other than 1."""
    return model.bind(temperature=1) if type(model).__name__ == "ChatOpenAI" else model


# ── opening ─────────────────────────────────────────────────────────────────────────────────


def _open_local(name: str, settings: Settings) -> "BaseChatModel":
    path = Path(name).expanduser()
    if not path.is_file():
        raise ModelError(f"there is no model file {path}; give the path of a .gguf file")
    if importlib.util.find_spec("xllamacpp") is None:
        raise MissingExtra(
            f"{settings.llm} needs xllamacpp; run: pip install 'exomir-assistant[local]'"
        )
    from assistant.language_model.local import open_local

    return open_local(path, max_tokens=OUTPUT_TOKENS)


def _require_package(provider: str) -> None:
    package = PACKAGES.get(provider)
    if package and importlib.util.find_spec(package) is None:
        raise MissingExtra(
            f"{provider} models need {package.replace('_', '-')}; "
            "run: pip install 'exomir-assistant[llm]'"
        )


def _initialise(provider: str, name: str, settings: Settings) -> "BaseChatModel":
    from langchain.chat_models import init_chat_model

    options: dict[str, Any] = {"temperature": 0.0, **_limits(provider, settings.llm_timeout)}
    if key := _key(provider, settings):
        options["api_key"] = key
    if goes_to := address(settings):
        options["base_url"] = goes_to
    try:
        model: BaseChatModel = init_chat_model(name, model_provider=provider, **options)
    except ImportError as error:
        raise MissingExtra(
            f"{provider} models need a package that is not installed: {error}"
        ) from error
    except Exception as error:  # pydantic and each client have errors of their own
        raise ModelError(f"cannot open {settings.llm}: {_without_key(error, key)}") from None
    return model


def _limits(provider: str, timeout: float) -> dict[str, Any]:
    if provider == "ollama":
        return {"num_predict": OUTPUT_TOKENS, "client_kwargs": {"timeout": timeout}}
    if provider in KEYS:
        return {"max_tokens": OUTPUT_TOKENS, "timeout": timeout, "max_retries": 0}
    return {}


def _key(provider: str, settings: Settings) -> str | None:
    """The key to send; a server of one's own gets its own key, or a word that says there is none.

    Raises:
        ModelError: the service needs a key and the environment has none.
    """
    if provider in KEYS and settings.llm_base_url:
        return os.environ.get(SERVER_KEY) or "none"
    if provider not in KEYS:
        return None
    key = os.environ.get(KEYS[provider], "").strip()
    if not key:
        raise ModelError(f"{settings.llm} needs a key; set {KEYS[provider]} in the environment")
    return key


def _without_key(error: Exception, key: str | None) -> str:
    return str(error).replace(key, "[key]") if key and len(key) > 6 else str(error)


# ── servers ─────────────────────────────────────────────────────────────────────────────────


def _require_server(provider: str, name: str, goes_to: str) -> None:
    """See that somebody answers, and that an Ollama server has the model."""
    import httpx

    if urlsplit(goes_to).scheme not in {"http", "https"}:
        raise ModelError(
            f"{without_login(goes_to)!r} is no address of a server; "
            "it begins with http:// or https://"
        )
    path = "/api/tags" if provider == "ollama" else "/models"
    try:
        reply = httpx.get(goes_to.rstrip("/") + path, timeout=PROBE_SECONDS, trust_env=False)
    except httpx.HTTPError:
        remedy = "start it with: ollama serve" if provider == "ollama" else "start it, or correct"
        tail = "" if provider == "ollama" else " llm_base_url"
        shown = without_login(goes_to)
        raise ModelError(f"no server answers at {shown}; {remedy}{tail}") from None
    if provider == "ollama" and reply.is_success:
        _require_pulled(name, reply.json())


def without_login(address: str) -> str:
    """An address as it may be shown: a name and password in it are left out."""
    return re.sub(r"(?<=//)[^/@]*@", "", address)


def _require_pulled(name: str, listed: Mapping[str, Any]) -> None:
    names = {str(item.get("name", "")) for item in listed.get("models", [])}
    if not name.endswith("-cloud") and name not in names and f"{name}:latest" not in names:
        raise ModelError(f"Ollama has no model {name}; run: ollama pull {name}")


def _is_loopback(host: str) -> bool:
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _without_lengths(schema: Mapping[str, Any]) -> dict[str, Any]:
    """The schema without the bounds that Anthropic's service refuses."""
    return {
        key: _without_lengths(value) if isinstance(value, Mapping) else value
        for key, value in schema.items()
        if key not in {"maxLength", "maxItems", "title"}
    }
