"""What stands before every request."""

from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from tests.web_client import client_of
from tests.web_fakes import FakeAssistant
from ui.web.settings import PageSettings


@pytest.fixture(scope="module")
def client() -> Iterator[TestClient]:
    """A client of the page as it is served by default."""
    with client_of(FakeAssistant.over()) as found:
        yield found


@pytest.mark.parametrize("path", ["/", "/health", "/xm/app.css", "/nothing", "/gradio_api/info"])
def test_every_answer_has_the_headers(client: TestClient, path: str) -> None:
    """The policy names no foreign host, and types, frames and referrers are pinned."""
    headers = client.get(path).headers
    policy = headers["content-security-policy"]
    assert "http" not in policy
    assert "*" not in policy
    assert "frame-ancestors 'none'" in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["referrer-policy"] == "same-origin"


@pytest.mark.parametrize(
    "host", ["evil.example", "localhost.evil.example", "127.0.0.1.nip.io", "a@localhost", "", "["]
)
def test_other_names_are_refused(client: TestClient, host: str) -> None:
    """A rebound name reaches nothing."""
    assert client.get("/health", headers={"host": host}).status_code == 421


@pytest.mark.parametrize("host", ["localhost:7860", "127.0.0.1", "[::1]:7860", "LOCALHOST"])
def test_loopback_names_are_served(client: TestClient, host: str) -> None:
    """The machine itself is reached by each of its names."""
    assert client.get("/health", headers={"host": host}).status_code == 200


def test_operator_can_allow_a_name() -> None:
    """A name given by the operator is served, others are not."""
    settings = PageSettings(hosts=frozenset({"exomir.clinic.example"}))
    with client_of(FakeAssistant.over(), settings) as client:
        named = {"host": "exomir.clinic.example"}
        assert client.get("/health", headers=named).status_code == 200
        assert client.get("/health").status_code == 421


@pytest.mark.parametrize(
    "origin", ["https://evil.example", "null", "http://localhost.evil.example"]
)
def test_other_origins_are_refused(client: TestClient, origin: str) -> None:
    """A page elsewhere can neither ask nor read."""
    for method in ("GET", "POST"):
        answer = client.request(method, "/gradio_api/info", headers={"origin": origin})
        assert answer.status_code == 403


def test_cross_site_posts_are_refused(client: TestClient) -> None:
    """A form elsewhere that sends no Origin is known by what the browser says of its site."""
    headers = {"sec-fetch-site": "cross-site"}
    assert client.post("/gradio_api/queue/join", headers=headers).status_code == 403


@pytest.mark.parametrize(
    "path",
    [
        "/gradio_api/deep_link",
        "/gradio_api/proxy=https://evil.example/",
        "/gradio_api/file=/etc/passwd",
        "/gradio_api/monitoring",
        "/monitoring/summary",
        "/gradio_api/upload",
        "/gradio_api/runs",
        "/gradio_api/vibe-edit",
        "/docs",
        "/openapi.json",
        "/xm/../settings.py",
        "/xm/..%2fsettings.py",
        "/gradio_api/mcp/",
        "/mcp",
    ],
)
def test_routes_that_the_page_does_not_need_are_not_there(client: TestClient, path: str) -> None:
    """Saving sessions to disk, the proxy, files, monitoring and uploads are closed."""
    assert client.get(path).status_code == 404
    assert client.post(path).status_code == 404


def test_large_bodies_are_refused(client: TestClient) -> None:
    """A body beyond the limit is refused, whether it names its length or not."""
    limit = PageSettings().max_body
    too_much = b"x" * (limit + 1)
    assert client.post("/gradio_api/queue/join", content=too_much).status_code == 413
    pieces = (too_much[at : at + 65536] for at in range(0, len(too_much), 65536))
    assert client.post("/gradio_api/queue/join", content=pieces).status_code == 413


def test_health_says_little(client: TestClient) -> None:
    """A monitor learns that the page is up and how many documents there are."""
    assert client.get("/health").json() == {"status": "ok", "documents": 1}


def test_page_names_no_foreign_script(client: TestClient) -> None:
    """Scripts, styles and icons of the page come from this server."""
    page = client.get("/").text
    assert "fonts.googleapis" not in page
    assert 'src="http' not in page
    assert "xm/app.js?v=" in page


def test_csv_is_a_download(client: TestClient) -> None:
    """The table of miRNAs is sent as a file, with a mark that makes spreadsheets read UTF-8."""
    answer = client.get("/take-away/mirnas.csv")
    assert answer.headers["content-disposition"] == 'attachment; filename="mirnas.csv"'
    assert answer.content.startswith(b"\xef\xbb\xbfmiRNA,")
