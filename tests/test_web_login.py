"""The log-in of `exomir ui --auth`."""

from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from ui.web.login import FREE_TRIES, LONGEST_WAIT, Login, Throttle
from ui.web.passwords import PasswordFileError, hash_password, read_accounts, verify_password
from ui.web.settings import PageSettings

SECRET = "correct horse"
HASH = hash_password(SECRET)


class Clock:
    """A clock that the test moves."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        """The time."""
        return self.now


async def _page(_: Request) -> PlainTextResponse:
    return PlainTextResponse("inside")


def _client(clock: Clock) -> TestClient:
    inner = Starlette(routes=[Route("/{path:path}", _page, methods=["GET", "POST"])])
    settings = PageSettings(accounts={"ada": HASH})
    app = Login(inner, settings, Throttle(clock))
    return TestClient(app, base_url="http://localhost", follow_redirects=False)


def _try(client: TestClient, password: str, name: str = "ada") -> int:
    return client.post("/login", data={"username": name, "password": password}).status_code


def test_nothing_is_there_without_a_session() -> None:
    """Pages lead to the log-in, endpoints answer 401, health stays open."""
    client = _client(Clock())
    sent = client.get("/", headers={"accept": "text/html"})
    assert (sent.status_code, sent.headers["location"]) == (303, "/login")
    for path in ("/gradio_api/info", "/config", "/take-away/mirnas.csv", "/xmevil"):
        assert client.get(path).status_code == 401
    assert client.get("/health").status_code == 200


def test_right_password_opens_and_log_out_closes() -> None:
    """A session lasts until it is ended."""
    client = _client(Clock())
    assert _try(client, SECRET) == 200
    assert client.get("/").text == "inside"
    client.get("/logout")
    client.cookies.clear()
    assert client.get("/").status_code == 401


def test_ended_session_cannot_be_used_again() -> None:
    """A cookie kept from before the log-out opens nothing."""
    client = _client(Clock())
    _try(client, SECRET)
    kept = client.cookies["exomir_session"]
    client.get("/logout")
    assert client.get("/", headers={"cookie": f"exomir_session={kept}"}).status_code == 401


def test_session_ends_after_a_day() -> None:
    """A forgotten window does not stay open for ever."""
    clock = Clock()
    client = _client(clock)
    _try(client, SECRET)
    clock.now += 13 * 3600
    assert client.get("/").status_code == 401


def test_cookie_is_out_of_reach() -> None:
    """Scripts cannot read the cookie, and other sites cannot send it."""
    cookie = (
        _client(Clock())
        .post("/login", data={"username": "ada", "password": SECRET})
        .headers["set-cookie"]
    )
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie


@pytest.mark.parametrize(("name", "password"), [("ada", "wrong"), ("bob", SECRET), ("", "")])
def test_wrong_password_or_name_is_refused(name: str, password: str) -> None:
    """Both are needed, and the answer does not tell which was wrong."""
    assert _try(_client(Clock()), password, name) == 401


def test_tries_are_throttled_with_growing_waits() -> None:
    """After five wrong tries even the right password has to wait, longer each time."""
    clock = Clock()
    client = _client(clock)
    assert [_try(client, "wrong") for _ in range(FREE_TRIES)] == [401] * FREE_TRIES
    assert _try(client, SECRET) == 429
    clock.now += 1
    assert _try(client, "wrong") == 401
    clock.now += 1
    assert _try(client, SECRET) == 429
    clock.now += LONGEST_WAIT
    assert _try(client, SECRET) == 200


def test_forms_are_shown_with_the_reason() -> None:
    """A browser gets the form again, with what went wrong."""
    client = _client(Clock())
    answer = client.post(
        "/login",
        data={"username": "<b>", "password": "x"},
        headers={"accept": "text/html"},
    )
    assert "is not right" in answer.text
    assert "<b>" not in answer.text


def test_hashes_differ_and_verify() -> None:
    """The same password has another hash each time, and only it fits."""
    assert hash_password(SECRET) != HASH
    assert verify_password(SECRET, HASH)
    assert not verify_password("correct horse ", HASH)


def test_accounts_are_read_in_both_forms(tmp_path: Path) -> None:
    """`--auth FILE` with lines, and `--auth USER:FILE` with one hash."""
    many, one = tmp_path / "users", tmp_path / "ada.hash"
    many.write_text(f"# who may in\nada:{HASH}\nbob:{HASH}\n")
    one.write_text(f"{HASH}\n")
    assert set(read_accounts(str(many))) == {"ada", "bob"}
    assert read_accounts(f"ada:{one}") == {"ada": HASH}


@pytest.mark.parametrize("content", ["", "ada:plain text", "ada:scrypt$1$2$3$4$5", "nonsense"])
def test_unusable_password_files_are_refused(tmp_path: Path, content: str) -> None:
    """A file without a usable hash is an error that names it, never an open door."""
    file = tmp_path / "users"
    file.write_text(content)
    with pytest.raises(PasswordFileError, match=r"users"):
        read_accounts(str(file))


def test_missing_password_file_is_named(tmp_path: Path) -> None:
    """A wrong path is an error that names it."""
    with pytest.raises(PasswordFileError, match=r"nowhere"):
        read_accounts(str(tmp_path / "nowhere"))
