"""Answers as JSON-ready dictionaries, and back; fields are named, for other programs."""

import functools
import types
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

T = TypeVar("T")


def to_plain(value: object) -> Any:  # noqa: ANN401 - JSON has no narrower type
    """A record as dictionaries, lists, strings, numbers and None; sets are sorted."""
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value) and not isinstance(value, type):
        return {item.name: to_plain(getattr(value, item.name)) for item in fields(value)}
    if isinstance(value, frozenset):
        return sorted(to_plain(item) for item in value)
    if isinstance(value, tuple | list):
        return [to_plain(item) for item in value]
    return value


def from_plain(kind: type[T], data: object) -> T:
    """The record of type `kind` that `to_plain` wrote. Raises ValueError when it is none."""
    try:
        return cast(T, _decode(kind, data))
    except (TypeError, KeyError, AttributeError) as error:
        raise ValueError(f"not a {kind.__name__}: {error}") from error


@functools.cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _decode(kind: Any, data: Any) -> Any:  # noqa: ANN401 - a type hint, and what JSON holds
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        inner = next(item for item in arguments if item is not type(None))
        return None if data is None else _decode(inner, data)
    if origin is tuple:
        if arguments[-1] is Ellipsis:
            return tuple(_decode(arguments[0], item) for item in data)
        return tuple(_decode(one, item) for one, item in zip(arguments, data, strict=True))
    if origin is frozenset:
        return frozenset(_decode(arguments[0], item) for item in data)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(data)
    if is_dataclass(kind) and isinstance(kind, type):
        known = {name: hint for name, hint in _hints(kind).items() if name in data}
        return kind(**{name: _decode(hint, data[name]) for name, hint in known.items()})
    return data
