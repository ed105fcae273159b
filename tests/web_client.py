"""A client of the whole app without a browser."""

import asyncio
import contextlib
from collections.abc import Iterator
from typing import Any

from starlette.testclient import TestClient
from starlette.types import ASGIApp

from ui.web.server import build_app
from ui.web.settings import PageSettings


@contextlib.contextmanager
def client_of(bot: Any, settings: PageSettings | None = None) -> Iterator[TestClient]:
    """The app, started; built in a loop because Gradio makes, and forgets, one of its own else."""

    async def build() -> ASGIApp:
        return build_app(bot, settings or PageSettings())

    with TestClient(asyncio.run(build()), base_url="http://localhost") as client:
        yield client
