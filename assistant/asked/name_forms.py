"""Names as people type them, put into the form that search knows.

"146a" and "what does 122 do" name miRNAs; "mi R-1236", "mirco-RNA 138_5p" and "usp 28" are names
typed apart.
"""

import re
from collections.abc import Collection

from index.mirna import find_mirnas
from index.names import symbol_key
from index.words import common_words

# A number that people say for a miRNA: "146a", "423-5p", "what does 122 do". Plain numbers are
# names only where nothing counts or numbers with them.
_BARE_MIRNA = re.compile(
    r"(?<![\w./-])(?P<number>\d{1,4})(?P<letter>[a-f](?![a-z]))?(?P<arm>-[35]p)?(?![\w%])(?![.,]\d)",
    re.IGNORECASE,
)
_COUNTED_BEFORE = re.compile(
    r"(?:\b(?:ref\w*|table|fig\w*|number|no|nr|grade|stage|phase|type|level|least|most|than|of|to|and|in"
    r"|by|year|age[sd]?|version|chapter|page|ca|cd|il|[<>=±~#]|\d)\.?|-|–)\s*$",
    re.IGNORECASE,
)
_COUNTED_BEHIND = re.compile(
    r"\s*(?:%|°|/|-|–|[a-z]*\s?(?:patients?|women|men|people|cases|samples|mice|years?|y\b|days?|weeks?"
    r"|months?|hours?|minutes?|times|fold|mirnas?|mirs?|micrornas?|genes?|studies|papers|articles|nm\b"
    r"|m[gl]\b|kg\b|cells?\b(?! lines?)|things|types|ways|reasons|main|or|to)\b)",
    re.IGNORECASE,
)
_SHORTEST_PLAIN = 3  # digits
# What stands between names that are listed or set side by side: "18b, 500a-5p and 4516".
_WITH = re.compile(
    r"(?:,|/|,?\s*(?:&|and|or|vs\.?|versus|as well as|than|against|compared (?:with|to)))\s*"
    r"(?:(?:by|of|from|for|through|via|with|that|the|exosomal|vesicular)\s+){0,3}",
    re.IGNORECASE,
)
_SET_BESIDE = re.compile(  # "compare miR-21 with 155"; "miR-21 with 9 markers" only counts
    r"\s*(?:(?:compar|differ)\w*\s+)?(?:with|to|from)\s+(?:that of\s+)?", re.IGNORECASE
)
_COMPARED = re.compile(r"\b(?:compar|differ|contrast|distinguish|separat)", re.IGNORECASE)
_NUMBERED = re.compile(  # or who were tested: "in 155"
    r"\b(?:ref\w*|table|fig\w*|number|no|nr|page|chapter|in|among)\.?\s*$", re.IGNORECASE
)
_OF_THINGS = re.compile(  # "miR-9 and 155 controls": so many are counted
    r"\s*%|\s+(?!(?:is|was|does|has|acts|works|goes)\b)(?:[a-z]+s|women|men|people|children|mice)\b"
    r"|\s?-?\s?(?:day|week|month|year|hour|min(?:ute)?|[hd]|nt|bp|mer|[nmcµμ]m|[nmµμ]?[lmg]|kg|u|ng"
    r"|per ?cent|fold)\b"
    r"|\s+(?:other|more|further|additional|remaining|different|healthy|(?:un)?treated)\b"
    r"|\s+(?:out\s+)?of\b",
    re.IGNORECASE,
)
_PAIR = re.compile(  # "the 222/223 pair"
    r"(?<![\w./-])(?P<one>\d{2,4}[a-f]?)/(?P<other>\d{2,4}[a-f]?)"
    r"(?=[\s-](?:pair|duo|couple|cluster|tandem|family|families|twins?)\b)"
)

# Names typed apart: "mi R-1236", "mirco-RNA 138_5p", "miR 500 a - 5 p", "usp 28".
_MIRNA_WORD = re.compile(r"\b(?:mi\s+r|m[a-z]{2,8}[\s-]?rna)s?(?=[\s_-]*\d)", re.IGNORECASE)
_SPLIT_MIRNA = re.compile(
    r"(?P<head>\b(?:mi(?:cro)?-?rnas?|mirs?|let))[\s_-]*(?P<number>\d{1,5})"
    # "208 b": a letter that is no word; an "a" may be the article, and needs more to go by
    r"(?:\s*(?P<letter>[b-f](?![a-z0-9'])|a(?![a-z0-9])(?=\s*(?:[^\w\s]|_|-?\s*[35]\s?p\b|$))))?"
    r"(?:[\s_-]*(?P<arm>[35])\s?p\b)?",
    re.IGNORECASE,
)
_SPLIT_SYMBOL = re.compile(r"\b(?P<stem>[A-Za-z]{2,5})[\s-](?P<number>\d{1,3})\b")
_DIGIT = re.compile(r"\d")
_NEAR_NAME = 2  # edits between a misspelling and "microrna"


def join_names(text: str, keys: Collection[str]) -> str:
    """The text with names that were typed apart put together as search knows them."""
    if not _DIGIT.search(text):
        return text
    from rapidfuzz.distance import OSA

    def word(match: re.Match[str]) -> str:
        plain = re.sub(r"[\s-]", "", match[0].lower()).removesuffix("s")
        near = min(OSA.distance(plain, name) for name in ("microrna", "mirna", "mir"))
        return "miR" if near <= (_NEAR_NAME if len(plain) > len("mirna") else 0) else match[0]

    def mirna(match: re.Match[str]) -> str:
        head = "let" if match["head"].lower() == "let" else "miR"
        letter = (match["letter"] or "").lower()
        return f"{head}-{match['number']}{letter}" + (f"-{match['arm']}p" if match["arm"] else "")

    def symbol(match: re.Match[str]) -> str:
        joined = match["stem"] + match["number"]
        known = symbol_key(joined) in keys
        return joined if known and match["stem"].lower() not in common_words() else match[0]

    text = _MIRNA_WORD.sub(word, text)
    text = _SPLIT_MIRNA.sub(
        lambda match: mirna(match) if re.search(r"[\s_]", match[0]) else match[0], text
    )
    return _SPLIT_SYMBOL.sub(symbol, text)


# Where a name written in one piece may be two with raised parts: CD24hiCD38hi, p27Kip1, p16INK4a.
_MIXED = re.compile(  # or two names that the sources write apart: NT-proBNP, "NT-pro BNP"
    r"(?<![\w-])(?:(?=[A-Za-z]*\d)[A-Za-z]+\d+[A-Za-z][A-Za-z0-9]*|[A-Z]+-?[a-z]+[A-Z]{2,})(?![\w-])"
)
_SEAM = re.compile(r"(?<=\d)(?=[A-Za-z]{2})|(?<=[a-z])(?=[A-Z])")
_GRADES = frozenset("hi lo int dim low high bright pos neg".split())


_STRUNG = re.compile(  # "hands-and-knees", "back-to-back": words that most texts write apart
    # but for terms that papers string together too
    r"(?<![\w-])(?!(?:intention|time|point|quality|proof|state|one|two|three|four)-)"
    r"[a-z]{2,}-(?:and|or|to|in|on|of|by|for)-[a-z]{2,}(?![\w-])",
    re.IGNORECASE,
)


def words_apart(text: str) -> str:
    """The text with words apart that hyphens string together over a small one."""
    return _STRUNG.sub(lambda match: match[0].replace("-", " "), text)


def part_names(text: str, keys: Collection[str], words: Collection[str]) -> str:
    """The text with names in parts that the sources write with raised letters: `p16^{INK4a}`."""

    def parted(match: re.Match[str]) -> str:
        parts = _SEAM.split(match[0])
        known = all(
            part.lower() in _GRADES or symbol_key(part) in keys or part.lower() in words
            for part in parts
        )
        return " ".join(parts) if known and symbol_key(match[0]) not in keys else match[0]

    return _MIXED.sub(parted, text)


def name_numbers(core: str, keys: Collection[str]) -> str:
    """The question with `miR-` before the numbers that the sources know as miRNAs."""
    plain_too = not find_mirnas(core)

    def name(match: re.Match[str]) -> str:
        marked = bool(match["arm"] or match["letter"])
        if not _is_known(match[0], keys):
            return match[0]
        if not marked and (
            not plain_too
            or len(match["number"]) < _SHORTEST_PLAIN
            or _COUNTED_BEFORE.search(core[: match.start()])
            or _COUNTED_BEHIND.match(core[match.end() :])
        ):
            return match[0]
        return f"miR-{match[0]}"

    def pair(match: re.Match[str]) -> str:
        known = all(_is_known(match[part], keys) for part in ("one", "other"))
        return f"miR-{match[0]}" if known else match[0]

    return _named_beside(_BARE_MIRNA.sub(name, _PAIR.sub(pair, core)), keys)


def _named_beside(text: str, keys: Collection[str]) -> str:
    """The text with `miR-` before the numbers that are listed with a miRNA, one after the other."""
    named = [(item.start, item.end) for item in find_mirnas(text)]
    for match in _BARE_MIRNA.finditer(text) if named else ():
        between = _SET_BESIDE if _COMPARED.search(text[: match.start()]) else _WITH
        listed = any(
            pattern.fullmatch(text, *gap)
            for start, end in named
            for gap in ((end, match.start()), (match.end(), start))
            for pattern in (_WITH, between)
        )
        counts = _NUMBERED.search(text[: match.start()]) or _OF_THINGS.match(text, match.end())
        if listed and not counts and _is_known(match[0], keys):
            return _named_beside(f"{text[: match.start()]}miR-{text[match.start() :]}", keys)
    return text


def _is_known(number: str, keys: Collection[str]) -> bool:
    named = find_mirnas(f"miR-{number}")
    return bool(named) and named[0].mirna.base in keys
