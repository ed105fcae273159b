"""A corpus's own abbreviations, by which its tokens are widened."""

import functools
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from index.names import symbol_key
from index.records import Abbreviation
from index.terms import tokens
from index.words import common_words


def _unfold(long_forms: dict[str, list[tuple[str, ...]]]) -> None:
    """Spell out the short forms within long ones: GMV, "GM volume", is gray matter volume too."""
    plain = {short: longs[0] for short, longs in long_forms.items() if len(longs) == 1}
    for longs in long_forms.values():
        for long in tuple(longs):
            if not any(token in plain for token in long):
                continue
            whole = tuple(part for token in long for part in plain.get(token, (token,)))
            if whole not in longs:
                longs.append(whole)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Tokens widened by abbreviations: a short form adds its long form's words, and back.

    `long_forms` maps a short form's token to the tokens of each thing it stands for.
    """

    long_forms: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    abbreviations: tuple[Abbreviation, ...] = ()
    _by_first: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]] = field(default_factory=dict)
    _by_word: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    _by_token: Mapping[str, str] = field(default_factory=dict)
    in_full: Mapping[str, str] = field(default_factory=dict)  # from keys to long forms as written
    _by_capitals: Mapping[str, tuple[str, str]] = field(default_factory=dict)

    @classmethod
    def of(cls, abbreviations: Iterable[Abbreviation]) -> "Lexicon":
        """Build it from the abbreviations of one document, or of all."""
        long_forms: dict[str, list[tuple[str, ...]]] = {}
        by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        abbreviations = tuple(abbreviations)
        for item in abbreviations:
            short, long = symbol_key(item.short), tuple(tokens(_in_small(item.long)))
            if not long or short in long or long in long_forms.get(short, ()):
                continue
            long_forms.setdefault(short, []).append(long)
            if len(long) > 1:
                by_first.setdefault(long[0], []).append((long, short))
        _unfold(long_forms)
        return cls(
            {short: tuple(longs) for short, longs in long_forms.items()},
            abbreviations,
            {first: tuple(items) for first, items in by_first.items()},
            _by_first_word(abbreviations),
            {
                token: symbol_key(item.short)
                for item in abbreviations
                if symbol_key(item.short) in long_forms and (token := _found_as(item.short))
            },
            {symbol_key(item.short): item.long for item in abbreviations},
            {
                item.short: (found, symbol_key(item.short))
                for item in abbreviations
                if symbol_key(item.short) in long_forms
                and item.short.isupper()
                and (found := _found_as_word(item.short))
            },
        )

    def spelled_out_in(self, text: str) -> list[Abbreviation]:
        """The abbreviations whose long form may stand in `text`: all its words do; each once."""
        words = _words_of(text)
        places = {at for word in words for at in self._by_word.get(word, ())}
        found: dict[tuple[str, str], Abbreviation] = {}
        for item in (self.abbreviations[at] for at in sorted(places)):
            if words.issuperset(_words_of(item.long)):
                found.setdefault((item.short, item.long.lower()), item)
        return list(found.values())

    def tokens(self, text: str) -> list[str]:
        """The tokens of `text`, with those that its abbreviations add, beside them."""
        widened: list[str] = []
        plain = tokens(text)
        capitals = self._in_capitals(text)
        for at, token in enumerate(plain):
            widened.append(token)
            short = token if token in self.long_forms else self._by_token.get(token)
            short = short or capitals.get(token)
            short = short or token.removesuffix("s")
            for long in self.long_forms.get(short, ()):
                widened += long if short == token else (short, *long)
            for long, abbreviation in self._by_first.get(token, ()):
                if tuple(plain[at : at + len(long)]) == long:
                    widened.append(abbreviation)
        return widened

    def _in_capitals(self, text: str) -> Mapping[str, str]:
        """The short forms that read as words and stand in `text` as capitals, by their tokens."""
        return {
            token: key
            for short, (token, key) in self._by_capitals.items()
            if short in text and re.search(rf"\b{re.escape(short)}\b", text)
        }


def _found_as(short: str) -> str | None:
    """The token of a short form that search takes for a plural, APS, or that has a comma, 1,5-AG.

    None where it is its key, and where it is a word: "aid" does not speak of AIDS.
    """
    found = _other_token(short)
    return None if found is None or _is_word(found) else found


def _found_as_word(short: str) -> str | None:
    """The token of a short form that search takes for a word: it tells only in capitals, AIDS."""
    found = _other_token(short)
    return found if found and _is_word(found) else None


def _other_token(short: str) -> str | None:
    """The one token of a short form, where that is not its key."""
    found = tokens(short)
    return found[0] if len(found) == 1 and found[0] != symbol_key(short) else None


def _is_word(token: str) -> bool:
    return len(token) > 2 and token in common_words()


_CAPITAL = re.compile(r"\b[A-Z](?=[a-z]{3,}\b)")


def _in_small(long: str) -> str:
    """A long form as running text has it: "1,5-anhydroglucitol", which a list begins large."""
    return _CAPITAL.sub(lambda match: match[0].lower(), long)


_LETTERS_ONLY = re.compile(r"[A-Za-z]+")


@functools.lru_cache(maxsize=4096)  # the long forms of an index are read for one text after another
def _words_of(text: str) -> frozenset[str]:
    return frozenset(word.lower().rstrip("s") for word in _LETTERS_ONLY.findall(text))


def _by_first_word(abbreviations: Sequence[Abbreviation]) -> dict[str, tuple[int, ...]]:
    places: dict[str, list[int]] = {}
    for at, item in enumerate(abbreviations):
        if first := _LETTERS_ONLY.search(item.long):
            places.setdefault(first[0].lower().rstrip("s"), []).append(at)
    return {word: tuple(found) for word, found in places.items()}


NO_LEXICON = Lexicon()
"""Nothing is widened: a name is met by itself, and miRNAs have no abbreviations."""
