"""miRNA nomenclature: the many spellings of one name, read as its parts.

A name is a family (`mir`, `let`), a number, a letter for close relatives (148a, 148b), a locus
where one mature sequence has several genes (128-1, 128-2) and an arm (5p, 3p), after Ambros et al.,
RNA 2003;9:277 and miRBase. Species prefixes (`hsa-`) are dropped: the sources name one species or
none.
"""

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

_ARM = r"(?:[-‐‑–_ ]?(?P<arm>[35])p{1,2}(?![A-Za-z0-9])|(?P<star>\*)(?!\*))"
_DASH = r"[-‐‑–_ ]"
_NAME = re.compile(
    rf"""(?<![A-Za-z0-9])
    (?:(?:hsa|mmu|rno|cel|bta|ssc)-)?
    (?:(?P<let>let){_DASH}?|(?:micro-?rna|mirna|mirs?|micro\ rna){_DASH}*)
    (?P<number>\d{{1,5}})
    (?:(?:-(?=[a-z](?![A-Za-z0-9-])))?(?P<letter>[a-z])(?![a-z]))?
    (?:-(?P<locus>\d)(?!\d|p))?
    {_ARM}?
    (?P<plural>s)?
    (?![A-Za-z0-9])
    (?!-\d?HG\b)  # a host gene, whose transcript is a long RNA: MIR4435-2HG
    """,
    re.VERBOSE | re.IGNORECASE,
)
_NEXT = re.compile(  # what may follow in "miR-221/222", "miR-200a/b", "miR-9, -21 and -155"
    rf"""(?P<join>/-?|\s*,\s*(?:and\s+)?-|\s+and\s+-)
    (?:(?P<number>\d{{1,5}})(?:(?P<letter>[a-z])(?![a-z]))?|(?P<only_letter>[a-z])(?![a-z]))
    (?:-(?P<locus>\d)(?!\d|p))?
    {_ARM}?
    (?![A-Za-z0-9])
    """,
    re.VERBOSE | re.IGNORECASE,
)
_PLURAL_LETTER = "s"  # "let-7s" is a plural; no family has come as far as the letter s


@dataclass(frozen=True, slots=True, order=True)
class Mirna:
    """A miRNA as its name's parts; `locus` and `arm` are empty where the text leaves them open."""

    family: str
    number: int
    letter: str = ""
    locus: str = ""
    arm: str = ""

    @property
    def base(self) -> str:
        """The key without locus and arm: `mir-181a`. Two different bases never match."""
        return f"{self.family}-{self.number}{self.letter}"

    @property
    def key(self) -> str:
        """The full key: `mir-128-1`, `mir-21-5p`."""
        locus = f"-{self.locus}" if self.locus else ""
        return f"{self.base}{locus}-{self.arm}" if self.arm else f"{self.base}{locus}"

    @property
    def name(self) -> str:
        """The name as miRBase spells it: `miR-21-5p`, `let-7a`."""
        return self.key if self.family == "let" else f"miR{self.key[3:]}"

    def matches(self, other: "Mirna") -> bool:
        """Whether both may be the same: an arm or locus that one leaves open fits any."""
        return (
            self.number == other.number  # few are worth a closer look
            and self.base == other.base
            and (not self.arm or not other.arm or self.arm == other.arm)
            and (not self.locus or not other.locus or self.locus == other.locus)
        )


@dataclass(frozen=True, slots=True)
class MirnaMention:
    """A place in a text, and the miRNA that it names; those of a cluster share `start`."""

    start: int
    end: int
    mirna: Mirna


def find_mirnas(text: str) -> list[MirnaMention]:
    """Find every miRNA named in `text`, in reading order; `miR-221/222` gives two."""
    return list(_found(text))


@functools.lru_cache(maxsize=8192)  # an answer looks at the same sentences again and again
def _found(text: str) -> tuple[MirnaMention, ...]:
    return tuple(_mentions(text))


def _mentions(text: str) -> Iterator[MirnaMention]:
    at = 0
    while match := _NAME.search(text, at):
        first = _read(match, "let" if match["let"] else "mir")
        group, at = [first], match.end()
        while following := _NEXT.match(text, at):
            if following["number"]:
                group.append(_read(following, first.family))
            elif following["join"].startswith("/"):
                letter = following["only_letter"].lower()
                group.append(Mirna(first.family, first.number, letter, "", _arm(following)))
            else:
                break
            at = following.end()
        for mirna in group:
            yield MirnaMention(match.start(), at, mirna)


def _read(match: re.Match[str], family: str) -> Mirna:
    letter = (match["letter"] or "").lower()
    if letter == _PLURAL_LETTER:
        letter = ""
    return Mirna(family, int(match["number"]), letter, match["locus"] or "", _arm(match))


def _arm(match: re.Match[str]) -> str:
    if match["star"]:
        return "3p"  # the older "star" strand; most are the 3p arm (miRBase 18 renamed them)
    return f"{match['arm']}p" if match["arm"] else ""
