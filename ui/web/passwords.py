"""Password hashes of `exomir ui --auth`: scrypt, one `user:hash` a line."""

import base64
import hashlib
import hmac
import re
import secrets
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from index.errors import ExomirError

COST, BLOCK, LANES = 2**14, 8, 1  # 16 MiB and some 50 ms a try: RFC 7914's interactive setting
SALT_BYTES, HASH_BYTES = 16, 32


class PasswordFileError(ExomirError):
    """The file given to --auth is missing or not of the expected form."""


def can_be_a_name(user: str) -> bool:
    """Whether `user:hash` is read back as it is: a colon ends a name, and `#` begins a remark."""
    return re.fullmatch(r"(?![#\s])[^:\r\n]+(?<!\s)", user) is not None


def hash_password(password: str) -> str:
    """`scrypt$cost$block$lanes$salt$hash`, with a salt of its own."""
    salt = secrets.token_bytes(SALT_BYTES)
    digest = _scrypt(password, salt, COST, BLOCK, LANES)
    return "$".join(["scrypt", str(COST), str(BLOCK), str(LANES), _text(salt), _text(digest)])


def verify_password(password: str, stored: str) -> bool:
    """Whether `password` is the one that `stored` was made from."""
    name, cost, block, lanes, salt, digest = stored.split("$")
    made = _scrypt(password, _bytes(salt), int(cost), int(block), int(lanes))
    return name == "scrypt" and hmac.compare_digest(made, _bytes(digest))


@cache
def nobodys_hash() -> str:
    """Compared with when the user is unknown, so that the time taken does not tell who exists."""
    return hash_password(secrets.token_urlsafe())


def read_accounts(argument: str) -> Mapping[str, str]:
    """The accounts of `--auth`: FILE with lines `user:hash`, or `USER:FILE` with one hash.

    Raises:
        PasswordFileError: the file cannot be read, or a line is not of that form.
    """
    user, _, rest = argument.partition(":")
    if rest and not Path(argument).exists():
        return {user: _checked(_read(Path(rest)).strip().removeprefix(f"{user}:"), rest)}
    lines = [line.strip() for line in _read(Path(argument)).splitlines()]
    accounts = {}
    for line in lines:
        if line and not line.startswith("#"):
            name, _, stored = line.partition(":")
            accounts[name] = _checked(stored, argument)
    if not accounts:
        raise PasswordFileError(
            f"{argument} names no user; add lines made by: exomir password NAME"
        )
    return accounts


def _checked(stored: str, file: str) -> str:
    try:
        verify_password("", stored)
    except (ValueError, TypeError) as error:
        raise PasswordFileError(
            f"{file} holds no password hash where one is expected; make one with: exomir password"
        ) from error
    return stored


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise PasswordFileError(f"cannot read the password file {path}: {error}") from error


def _scrypt(password: str, salt: bytes, cost: int, block: int, lanes: int) -> bytes:
    return hashlib.scrypt(
        password.encode(), salt=salt, n=cost, r=block, p=lanes, dklen=HASH_BYTES, maxmem=2**26
    )


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
