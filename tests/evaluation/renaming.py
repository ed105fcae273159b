"""A seeded, consistent renaming of miRNA numbers, genes, drugs and cell lines.

It keeps the shapes of names, so that the same parser meets them: letters become letters, digits
digits, a number keeps its length. Names that stand in the project's public synonym table (drugs,
some cell lines) change places with other names of the table, so that what it knows of them stays
true. Which names of this review are genes and cell lines is said here, in the evaluation: nothing
in the packages may know.
"""

import random
import re
import string
from collections.abc import Callable, Mapping
from dataclasses import replace

from .questions import Gold, Nugget, Question

SEED = 20_240_517

GENES = """
    ARF6 ARHGAP1 ATG5 BCLAF1 BIM CCL18 CCNG2 CDKN1B CXCL12 CXCR4 DACT2 DUSP14 E2F1 EZH2
    FAK FAM134A FOSL1 HAND2-AS1 HIF HOXD10 HSP70 IBSP ID4 IL13R INHBA JAK KDM6B KLF4 Lin28B MARCKS
    Mef2c MMP MSN MTMR3 mTOR mTORC1 NOTCH PARP PDCD4 PDGF PDGFB PDLIM2 PGRN PI3K PIAS3 PPP2CA PTEN
    RAS RYK S100A8 S6KB1 SLC9A1 SMAD4 SOCS2 SOCS3 SRCIN1 STAT STAT3 STMN1 TAGLN TCEAL7 TGF TIMP2
    TNF TRIM31 TRIM59 TSC2 TXNIP UBQLN1 USP28 VEGF Wnt XIST ZNF367 ZO-1
""".split()
"""Gene and protein symbols of the review that the synonym table does not hold."""

STEMS = {"hif", "mmp", "tgf", "tnf"}
"""Those of them that a number or Greek letter follows, with or without a hyphen (`HIF1alpha`)."""

CELL_LINES = ["4T1", "CAL-51", "SCP28"]
"""Its cell lines that the synonym table does not hold."""

EXCHANGED = (
    (("doxorubicin", "adriamycin", "dox"), ("cisplatin", "cisplatinum", "ddp")),
    (("paclitaxel", "ptx", "taxol"), ("methotrexate", "mtx", "methotrexate")),
    (("tamoxifen", "nolvadex"), ("letrozole", "femara")),
    (("trastuzumab", "herceptin"), ("bevacizumab", "avastin")),
    (("tazemetostat", "epz-6438"), ("olaparib", "lynparza")),
    (("docetaxel", "taxotere"), ("gemcitabine", "gemzar")),
    (("fulvestrant", "faslodex"), ("anastrozole", "arimidex")),
    (("t47d", "t-47d", "t 47d"), ("skbr3", "skbr-3", "sk-br-3")),
    (("mda-mb-231", "mda mb 231", "mdamb231"), ("mcf-7", "mcf 7", "mcf7")),
)
"""Names of `index/synonyms.toml` that change places, with their spellings in the same order."""

_MIRNA = re.compile(
    r"(?P<head>\b(?:hsa-)?(?:mi(?:cro)?[\s-]?rnas?|mirs?)[\s-]{0,2})(?P<number>\d{1,5})"
    r"(?P<tail>[a-z]?(?:-\d(?!\d|p))?(?:-[35]p)?(?:/\d{1,5}[a-z]?(?:-[35]p)?(?![\d%]))*)",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"(?<![\w.,/%\0-])(?P<number>\d{1,5})(?P<tail>[a-z]?(?:-[35]p)?)"
    r"(?![\w%]|[.,]\d|\s*(?:%|nm|gy|patients|cases|years|nucleotides|percent|women|of|out|min))",
    re.IGNORECASE,
)
_REFERENCE = re.compile(r"\b(?:ref(?:erence|s)?\.?|number|no\.?|\[)\s*\d+\s*$", re.IGNORECASE)


class Renaming:
    """One renaming of all names; the same seed gives the same one."""

    def __init__(self, text: str, seed: int = SEED) -> None:
        self._random = random.Random(seed)
        self._numbers = self._permuted_numbers()
        found = list(_MIRNA.finditer(text))
        self._known = {match["number"] for match in found}
        self._known |= {n for match in found for n in re.findall(r"/(\d+)", match["tail"])}
        taken = set(re.findall(r"\w+", text))
        spelt_out = {name for name in GENES if f"({name})" in text}
        names = {
            name: self._disguise(name, taken)
            for name in GENES + CELL_LINES
            if name not in spelt_out  # its letters have to fit the long form before it
        }
        folded = {name.casefold(): new for name, new in names.items()}
        for one, other in EXCHANGED:
            folded |= dict(zip(one, other, strict=True)) | dict(zip(other, one, strict=True))
        self._names: Mapping[str, str] = folded
        longest = sorted(folded, key=len, reverse=True)
        stems = r"(?=\d|alpha|beta|(?![A-Za-z]))"
        self._pattern = re.compile(
            r"(?<![A-Za-z0-9])(?:"
            + "|".join(
                re.escape(name) + (stems if name in STEMS else r"(?![A-Za-z0-9])")
                for name in longest
            )
            + ")",
            re.IGNORECASE,
        )

    def _permuted_numbers(self) -> dict[str, str]:
        """Every number of up to four digits to another one of the same length; a bijection."""
        found: dict[str, str] = {}
        for length in range(1, 5):
            numbers = [str(n) for n in range(10 ** (length - 1), 10**length)]
            shifted = numbers[:]
            self._random.shuffle(shifted)
            turned = shifted[1:] + shifted[:1]
            found |= dict(zip(shifted, turned, strict=True))
        return found

    def _disguise(self, name: str, taken: set[str]) -> str:
        """A name of the same shape that nothing else has."""
        while True:
            new = "".join(self._other(character) for character in name)
            if new not in taken and new.casefold() != name.casefold():
                taken.add(new)
                return new

    def _other(self, character: str) -> str:
        if character.isdigit():
            return self._random.choice("23456789")
        if character.isalpha():
            letters = "BCDFGHJKLMNPQRSTVWXZ"  # no vowels: no word by chance
            chosen = self._random.choice(letters)
            return chosen if character.isupper() else chosen.lower()
        return character

    # ── texts ───────────────────────────────────────────────────────────────────────────────

    def text(self, text: str) -> str:
        """A text of the source, renamed."""
        return self._pattern.sub(self._name, _MIRNA.sub(self._mirna, text))

    def asked(self, text: str) -> str:
        """A question, where a number may stand for a miRNA without saying so ("and 148b?")."""
        return self._pattern.sub(self._name, self._bare(_MIRNA.sub(self._marked, text)))

    def _mirna(self, match: re.Match[str]) -> str:
        tail = re.sub(r"(?<=/)\d+", lambda other: self._number(other[0]), match["tail"])
        return match["head"] + self._number(match["number"]) + tail

    def _marked(self, match: re.Match[str]) -> str:
        """Renamed, and guarded by a sign that keeps `_bare` from renaming it again."""
        return re.sub(r"\d+", lambda digits: "\0" + digits[0], self._mirna(match))

    def _bare(self, text: str) -> str:
        def rename(match: re.Match[str]) -> str:
            is_known = match["number"] in self._known
            is_reference = _REFERENCE.search(text[: match.end()])
            if not is_known or is_reference or not (match["tail"] or self._speaks_of_mirna(text)):
                return match[0]
            return self._number(match["number"]) + match["tail"]

        return _BARE.sub(rename, text).replace("\0", "")

    @staticmethod
    def _speaks_of_mirna(text: str) -> bool:
        return re.search(r"mi-?rs?\b|mi(?:cro)?-?rna|\0", text, re.IGNORECASE) is not None

    def _number(self, number: str) -> str:
        return self._numbers.get(number, number)

    def _name(self, match: re.Match[str]) -> str:
        new = self._names[match[0].casefold()]
        old = match[0]
        if new == new.casefold():  # a name that changed places: its case is the text's
            return _cased(new, old)
        return new.casefold() if old == old.casefold() else new

    # ── questions ───────────────────────────────────────────────────────────────────────────

    def question(self, question: Question) -> Question:
        """The question with everything that it is judged by, before its offsets are found."""
        return replace(
            question,
            question=self.asked(question.question),
            turns=tuple(map(self.asked, question.turns)),
            gold=self._golds(question.gold),
            alternatives=tuple(map(self._golds, question.alternatives)),
            nuggets=tuple(
                Nugget(nugget.vital, tuple(map(self.asked, nugget.forms)))
                for nugget in question.nuggets
            ),
            forbidden=tuple(map(self.asked, question.forbidden)),
        )

    def _golds(self, golds: tuple[Gold, ...]) -> tuple[Gold, ...]:
        return tuple(Gold(gold.document, self.text(gold.text)) for gold in golds)


def _cased(new: str, old: str) -> str:
    styles: tuple[tuple[Callable[[str], bool], Callable[[str], str]], ...] = (
        (lambda text: text.upper() == text, str.upper),
        (lambda text: text[0].isupper(), string.capwords),
    )
    return next((style(new) for fits, style in styles if fits(old)), new)
