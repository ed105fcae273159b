"""What the operator decides about the page, checked once at the start."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ui.web.feedback import check_file
from ui.web.passwords import read_accounts

LOOPBACK_NAMES = frozenset({"localhost", "127.0.0.1", "::1"})
ANY_ADDRESS = frozenset({"0.0.0.0", "::", ""})
UPLOAD_TYPES = (".txt", ".md", ".pdf", ".docx", ".html", ".htm", ".xml", ".nxml")


@dataclass(frozen=True, slots=True)
class PageSettings:
    """How the page is served.

    `hosts` are the names that a browser may ask for: every other Host or Origin is refused, which
    keeps foreign pages and rebound names out. `accounts` maps users to password hashes; empty
    means no log-in. `feedback` is the file that keeps thumbs and comments; None keeps none.
    Sizes are in bytes, `ask_concurrency` is the number of questions answered at the same time.
    """

    host: str = "127.0.0.1"
    port: int = 7860
    hosts: frozenset[str] = LOOPBACK_NAMES
    accounts: Mapping[str, str] = field(default_factory=dict)
    manage: bool = False
    feedback: Path | None = None
    mcp: bool = False
    max_upload: int = 50_000_000
    max_uploads: int = 10
    max_body: int = 2_000_000
    max_question: int = 4_000
    max_turns: int = 50
    ask_concurrency: int = 4
    queue_length: int = 64

    @classmethod
    def of(
        cls,
        *,
        host: str,
        port: int,
        allow_hosts: Iterable[str],
        auth: str | None,
        manage: bool,
        feedback: Path | None,
        mcp: bool,
    ) -> "PageSettings":
        """The settings of a command line.

        Raises:
            PasswordFileError: the password file is missing or not of the expected form.
            FeedbackFileError: the feedback file cannot be written.
        """
        if feedback is not None:
            check_file(feedback)
        named = {name.strip().lower() for name in allow_hosts}
        own = set() if host in ANY_ADDRESS else {host.lower()}
        return cls(
            host=host,
            port=port,
            hosts=frozenset(LOOPBACK_NAMES | own | named),
            accounts=read_accounts(auth) if auth else {},
            manage=manage,
            feedback=feedback,
            mcp=mcp,
        )
