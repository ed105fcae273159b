"""Numbers with their units, read from prose so that two texts can be compared.

`685,000`, `1 million`, `Forty-six` and `.007` are read as values; `percent` and `%`, `µg/ml` and
`microg/mL` are one unit. A number of a list or range takes the unit that stands behind the last.
"""

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from assistant.asked.quantity_words import NUMBERS
from index.spans import holds
from index.terms import ONES

_PREFIXES = {"µ": "u", "μ": "u", "micro": "u", "mc": "u", "milli": "m", "nano": "n", "pico": "p",
             "kilo": "k", "centi": "c", "deci": "d", "m": "m", "n": "n", "p": "p", "k": "k",
             "c": "c", "d": "d", "u": "u", "f": "f"}  # fmt: skip
_BASES = {"gram": "g", "grams": "g", "g": "g", "litre": "L", "liter": "L", "litres": "L",
          "liters": "L", "L": "L", "l": "L", "meter": "m", "metre": "m", "meters": "m",
          "metres": "m", "m": "m", "mol": "mol", "M": "M", "Gy": "Gy", "Sv": "Sv", "Da": "Da",
          "Hz": "Hz", "V": "V", "U": "U", "IU": "IU", "Pa": "Pa", "cal": "cal"}  # fmt: skip
_WHOLE = {
    "%": "%", "percent": "%", "fold": "fold", "folds": "fold", "times": "fold", "x": "fold",
    "nt": "nt", "nucleotide": "nt", "nucleotides": "nt", "bp": "bp", "kb": "kb",
    "s": "s", "sec": "s", "second": "s", "seconds": "s", "min": "min", "mins": "min",
    "minute": "min", "minutes": "min", "h": "h", "hr": "h", "hrs": "h", "hour": "h", "hours": "h",
    "d": "d", "day": "d", "days": "d", "week": "week", "weeks": "week", "wk": "week",
    "month": "month", "months": "month", "y": "year", "yr": "year", "yrs": "year", "year": "year",
    "years": "year", "mmHg": "mmHg", "°C": "°C", "℃": "°C", "m2": "m2", "m²": "m2",
    "kg/m2": "kg/m2", "mm2": "mm2", "cm2": "cm2", "mm3": "mm3", "cm3": "cm3", "bpm": "bpm",
    "mEq": "mEq",
    "points": "point", "point": "point", "units": "U", "unit": "U",
}  # fmt: skip
_SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_WORD_VALUES = NUMBERS | {word: 10 * value for value, word in enumerate(_TENS, 2)}

_NAMED = "|".join(sorted(_WORD_VALUES, key=len, reverse=True))
_SPELLED = rf"(?:{_NAMED})(?:[-\s](?:(?:and\s)?(?:{_NAMED}|hundred|thousand|million|billion)))*"
_NUMBER = re.compile(
    rf"(?<![\w.,])(?:(?P<sign>(?<=[\s(=])[-−](?=\d))?"
    rf"(?P<digits>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?!\d)"
    rf"(?:[\s-]?(?P<scale>hundred|thousand|million|billion|trillion)\b)?"
    rf"|(?P<words>(?:{_SPELLED})\b))",
    re.IGNORECASE,
)
_UNIT = re.compile(
    r"(?:\s?\([\d\s.,%–-]+\))?\s?-?(?P<unit>per\s?cent\b|%|°C|℃|[A-Za-zµμ²]+\d?(?:/[A-Za-zµμ]+\d?)*)"
)
_JOINER = re.compile(
    r"\s*(?:\([^()]*\)\s*)?(?:[-–—]|to|and|or|,|,\s*and|vs\.?|versus|±|\+/-|and/or|plus minus|/)\s*"
)
_ABOVE = re.compile(
    r"(?:[>≥]|\b(?:more|greater|higher|larger) than|\bover|\babove|\bat least)\s*=?\s*$", re.I
)
_BELOW = re.compile(
    r"(?:[<≤]|\b(?:less|fewer|lower|smaller) than|\bbelow|\bunder|\bat most)\s*=?\s*$", re.I
)
ROUGHLY = Decimal("0.1")  # how far a share may be from the fraction that it is called
_TIMES = {
    "s": (1, "s"), "min": (60, "s"), "h": (3600, "s"), "d": (86400, "s"), "week": (604800, "s"),
    "month": (1, "month"), "year": (12, "month"),
}  # fmt: skip
_PARTS = {"third": 3, "quarter": 4, "fifth": 5}
_FRACTION = re.compile(
    rf"\b(?P<part>{'|'.join(ONES[1:10])}) (?:in|out of) (?P<whole>{'|'.join(ONES[2:])})\b"
    r"|\b(?P<count>an?|one|two|three|four)[\s-](?P<name>thirds?|quarters?|fifths?)\b",
    re.IGNORECASE,
)
_MARKS = re.compile(r"\^\{[^{}]*\}|\[\d+(?:\s?[,–-]\s?\d+)*\]")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number at `start:end`; `units` are what it may be counted in ("" = no unit).

    `bound` is ">" or "<" where the text says "more than" or "less than", else empty.
    """

    value: Decimal
    units: frozenset[str]
    start: int
    end: int
    text: str
    bound: str = ""
    about: bool = False  # a fraction in words: "one in five"

    @property
    def key(self) -> str:
        """The value as plain digits."""
        return f"{self.value.normalize():f}"

    def agrees(self, other: "Quantity") -> bool:
        """Whether both may be the same number: value, one unit in common, no opposite bound."""
        if {self.bound, other.bound} == {"<", ">"}:
            return False
        if self.about or other.about:
            near = abs(self.value - other.value) <= ROUGHLY * max(self.value, other.value)
            return near and "%" in self.units & other.units
        if self.value == other.value and self.units & other.units:
            return True
        if self.value == other.value and "" in self.units and "year" in other.units:
            return True  # "aged over 60"
        return any(
            _in_base(self.value, one) == _in_base(other.value, two)
            for one in self.units
            for two in other.units
            if _in_base(self.value, one) is not None
        )


def find_quantities(text: str, names: tuple[tuple[int, int], ...] = ()) -> list[Quantity]:
    """Every number of `text` in reading order; those inside `names` (spans) belong to names.

    Citation marks (`^{7,8}`, `[49]`) are no numbers. "One" alone is a pronoun more often than a
    number and is left out.
    """
    text = _MARKS.sub(lambda match: " " * len(match[0]), text)
    found = _fractions(text)
    taken = [*names, *((item.start, item.end) for item in found)]
    for match in _NUMBER.finditer(text):
        value = _value(match)
        if value is None or holds(taken, match.start()):
            continue
        unit, end = _unit_after(text, match.end())
        bound = _bound(text[max(0, match.start() - 20) : match.start()])
        shown = text[match.start() : end].strip()
        found.append(Quantity(value, frozenset({unit}), match.start(), end, shown, bound))
    return _inherited(text, sorted(found, key=lambda item: item.start))


def _in_base(value: Decimal, unit: str) -> tuple[Decimal, str] | None:
    """A time in the smallest unit of its kind: weeks and hours in seconds, years in months."""
    if unit not in _TIMES:
        return None
    factor, base = _TIMES[unit]
    return value * factor, base


def _fractions(text: str) -> list[Quantity]:
    """Fractions in words as shares: "one in five", "a third", "half of"."""
    found = []
    for match in _FRACTION.finditer(text):
        if match["whole"]:
            part, whole = _WORD_VALUES[match["part"].lower()], _WORD_VALUES[match["whole"].lower()]
        else:
            count = (match["count"] or "one").lower()
            part = _WORD_VALUES.get(count, 1)
            whole = _PARTS[match["name"].lower().removesuffix("s")]
        if 0 < part < whole:
            value = Decimal(100 * part) / Decimal(whole)
            units, shown = frozenset({"%"}), match[0].strip()
            found.append(Quantity(value, units, match.start(), match.end(), shown, about=True))
    return found


def _bound(left: str) -> str:
    return ">" if _ABOVE.search(left) else "<" if _BELOW.search(left) else ""


def _inherited(text: str, found: list[Quantity]) -> list[Quantity]:
    """Give the members of a list or range the unit of its last one, beside none."""
    for at in range(len(found) - 1, -1, -1):
        this = found[at]
        if this.units != {""}:
            continue
        joined = _JOINER.match(text, this.end)
        following = next((item for item in found if joined and item.start == joined.end()), None)
        if following:
            units = this.units | following.units
            found[at] = Quantity(this.value, units, this.start, this.end, this.text, this.bound)
    return found


def _value(match: re.Match[str]) -> Decimal | None:
    if match["words"]:
        return _spelled(match["words"])
    try:
        value = Decimal(match["digits"].replace(",", ""))
    except InvalidOperation:
        return None
    scale = _SCALES[match["scale"].lower()] if match["scale"] else 1
    return (-value if match["sign"] else value) * scale


def _spelled(words: str) -> Decimal | None:
    parts = [part for part in re.split(r"[-\s]+", words.lower()) if part != "and"]
    if parts == ["one"]:
        return None
    total = current = 0
    for part in parts:
        if part in _WORD_VALUES:
            current += _WORD_VALUES[part]
        elif part == "hundred":
            current = (current or 1) * 100
        else:
            total, current = total + (current or 1) * _SCALES[part], 0
    return Decimal(total + current)


def _unit_after(text: str, at: int) -> tuple[str, int]:
    match = _UNIT.match(text, at)
    unit = _normal_unit(match["unit"]) if match else ""
    return (unit, match.end()) if match and unit else ("", at)


def _normal_unit(written: str) -> str:
    """The one spelling of a unit, or "" where the word is none."""
    if re.fullmatch(r"per\s?cent", written):
        return "%"
    if written in _WHOLE:
        return _WHOLE[written]
    parts = [_simple_unit(part) for part in written.split("/")]
    return "/".join(parts) if all(parts) else ""


def _simple_unit(written: str) -> str:
    if written in _WHOLE:
        return _WHOLE[written]
    if written in _BASES:
        return _BASES[written]
    for prefix in sorted(_PREFIXES, key=len, reverse=True):
        rest = written.removeprefix(prefix)
        if rest != written and rest in _BASES:
            return _PREFIXES[prefix] + _BASES[rest]
    return ""
