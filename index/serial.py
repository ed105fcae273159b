"""Records to JSON and back: dataclasses as lists of their fields, with no pickle anywhere."""

import functools
import json
import types
import zlib
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

T = TypeVar("T")
Decoder = Callable[[Any], Any]

_PLAIN = (str, int, float, bool, type(None))


def dumps(record: object) -> str:
    """A record as one line of JSON."""
    return json.dumps(_plain(record), ensure_ascii=False, separators=(",", ":"))


def loads(kind: type[T], text: str | bytes) -> T:
    """The record of type `kind` that `dumps` wrote; ValueError when it is none."""
    try:
        return cast(T, _decoder(cast(Any, kind))(json.loads(text)))
    except (TypeError, KeyError, IndexError, AttributeError) as error:
        raise ValueError(f"no {kind.__name__}: {error}") from error


def pack(record: object) -> bytes:
    """A record as compressed JSON."""
    return zlib.compress(dumps(record).encode("utf-8", "surrogatepass"))


def unpack(kind: type[T], data: bytes) -> T:
    """The record that `pack` wrote; ValueError when it is none."""
    try:
        text = zlib.decompress(data).decode("utf-8", "surrogatepass")
    except zlib.error as error:
        raise ValueError(f"no {kind.__name__}: {error}") from error
    return loads(kind, text)


def _plain(value: Any) -> Any:  # noqa: ANN401 - whatever a field holds
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, _PLAIN):
        return value
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return [_plain(getattr(value, name)) for name in _names(cast(Any, type(value)))]


@functools.cache
def _names(kind: Any) -> tuple[str, ...]:  # noqa: ANN401 - a type
    if not is_dataclass(kind):
        raise TypeError(f"{kind.__name__} is no record")
    return tuple(item.name for item in fields(kind))


@functools.cache
def _decoder(kind: Any) -> Decoder:  # noqa: ANN401 - a type or a generic alias
    if get_origin(kind) is tuple:
        return _tuple_decoder(get_args(kind))
    if get_origin(kind) in (Union, types.UnionType):
        (inner,) = [item for item in get_args(kind) if item is not type(None)]
        decode = _decoder(inner)
        return lambda value: None if value is None else decode(value)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind
    if is_dataclass(kind):
        return _record_decoder(cast(type, kind))
    return _checked(kind)


def _checked(kind: type) -> Decoder:
    accepted = (int, float) if kind is float else (kind,)

    def decode(value: object) -> object:
        if type(value) not in accepted:
            raise TypeError(f"{value!r} is no {kind.__name__}")
        return value

    return decode


def _tuple_decoder(kinds: tuple[Any, ...]) -> Decoder:
    if len(kinds) == 2 and kinds[1] is Ellipsis:
        decode = _decoder(kinds[0])
        return lambda value: tuple([decode(item) for item in value])
    decoders = [_decoder(kind) for kind in kinds]
    return lambda value: tuple([decode(item) for decode, item in zip(decoders, value, strict=True)])


def _record_decoder(kind: type) -> Decoder:
    hints = get_type_hints(kind)
    decoders = [_decoder(hints[name]) for name in _names(kind)]

    def decode(value: list[Any]) -> Any:  # noqa: ANN401 - a record of type `kind`
        if len(value) != len(decoders):
            raise TypeError(f"{len(value)} fields for {kind.__name__}")
        return kind(*[convert(item) for convert, item in zip(decoders, value, strict=True)])

    return decode
