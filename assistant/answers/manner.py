"""What a sentence keeps of its score by how it tells: a finding, an aim, a figure's legend."""

import functools
import re
from collections.abc import Callable

from assistant.asked import cues
from assistant.asked.purposes import methods_meant
from assistant.headline import report_words
from assistant.search.candidates import Candidate
from index.records import BlockKind, Passage

CAPTIONED = 0.6  # what is left of a figure's title, which names more than it tells
LEGEND = 0.7  # ... and of what says how to read a figure or a table
_LEGEND = re.compile(
    r"^\W*(?:[A-Z](?:[-–,] ?[A-Z])*\)|[*†‡§¶])"
    r"|\b(?:represent\w*|indicat(?:e|es|ed)|denot\w*|(?:is|are) (?:shown|plotted|expressed)"
    r"|scale|bars?|panels?|colou?rs?|dashed|dotted|red|blue|green|yellow|black|grey|plots?|graphs?"
    r"|histograms?|legends?|symbols?|asterisks?|triplicates?|n ?= ?\d)\b"
    r"|\b[A-Z][\w+/-]+ ?[:=] ?[^;:=]{3,60}[;,] ?[A-Z][\w+/-]+ ?[:=]"
)
_GLOSSARY = re.compile(  # "CT, computed tomography; MA, muscle attenuation"
    r"\W*(?:abbreviations?\W+)?[A-Z0-9][\w‐-–/.+-]{1,12}[,:=] ?[a-zA-Z][^;:=.]{3,80}(?:;|[.]?$)"
    r"(?:\s*[A-Z0-9][\w‐-–/.+ -]{1,12}[,:=] ?[a-zA-Z][^;:=]{3,80}(?:;|[.]?$))*",
    re.IGNORECASE,
)
FRAGMENT = 0.6  # ... and of what is no sentence: "(39 KB DOC)", found by its heading
FEW_WORDS, A_SENTENCE = 5, 12
_SAYS = re.compile(r"[,(:=]|\d")  # a row of one cell that gives more than its name
SPELLED_OUT = 0.6  # ... and of what a short form stands for
_SHORT_FORMS = re.compile(r"\W*(?:list of )?abbreviations?\W", re.IGNORECASE)
_CAPTION_TITLE = re.compile(
    r"\W*(?:supplementary )?(?:fig(?:ure)?s?|scheme|box)\b\.? ?\d", re.IGNORECASE
)
_RUNNING = frozenset({BlockKind.PARAGRAPH, BlockKind.CAPTION})
AIMED = 0.75  # what a sentence keeps that states an aim, or what was looked at
KEPT = 32768  # sentences of which it is remembered what they tell: most questions look at them anew


def tells(unit: Passage) -> float:
    """What a unit keeps of its score: less for titles and legends of figures, and scraps.

    An entry of the abbreviation list tells nothing of the thing itself.
    """
    if unit.kind is BlockKind.ABBREVIATIONS:
        return SPELLED_OUT
    if unit.kind in _RUNNING or (unit.kind is BlockKind.TABLE_ROW and "\t" not in unit.text):
        return _tells(unit.text, unit.kind)
    return 1.0


@functools.lru_cache(maxsize=KEPT)
def _tells(text: str, kind: BlockKind) -> float:
    kept = 1.0
    if _CAPTION_TITLE.match(text):
        kept *= CAPTIONED
    elif kind is BlockKind.CAPTION and (_SHORT_FORMS.match(text) or _GLOSSARY.fullmatch(text)):
        kept *= SPELLED_OUT
    elif kind is BlockKind.CAPTION and _LEGEND.search(text):
        kept *= LEGEND
    words = len(text.split())
    heads = kind is BlockKind.TABLE_ROW and words < A_SENTENCE and not _SAYS.search(text)
    return kept * FRAGMENT if heads or words < FEW_WORDS else kept


def finding(item: Candidate) -> float:
    """What a sentence keeps of its score: less where it tells of an aim, or what was looked at."""
    return _finding(item.unit.text)


@functools.lru_cache(maxsize=KEPT)
def _finding(text: str) -> float:
    aimed = report_words.AIM.search(text) or report_words.is_set_out(text)
    return AIMED if aimed else 1.0


_ONE = r"\b(?:one|single|individual(?:ly)?|alone|sole|each|separate(?:ly|d)?)\b"
_MANY = (
    r"\b(?:several|multiple|many|panels?|combin\w+|together|signatures?|sets? of|more than one"
    r"|joint(?:ly)?|both)\b"
)
_WEIGHS = re.compile(r"\b(?:or|vs|versus|than|compared|against)\b", re.IGNORECASE)
_ONE_AND_MANY = re.compile(rf"(?=.*{_ONE})(?=.*{_MANY})", re.IGNORECASE | re.DOTALL)
OF_BOTH = 1.6  # what a sentence on one and on several gains, where these are weighed
NOT_READ = 0.5  # what is left without a method for what is to be done, where that is asked for


def by_purpose(core: str, *, polar: bool) -> Callable[[str], float] | None:
    """What a text keeps of its score by what a question is for; None where nothing is told by it.

    That is to read RNAs out, or to weigh one thing against several: "one marker or a panel?".
    """
    if meant := methods_meant(core):
        return lambda text: 1.0 if any(tells(text) for tells in meant) else NOT_READ
    if not polar and _WEIGHS.search(core) and _ONE_AND_MANY.match(core):
        return lambda text: OF_BOTH if _ONE_AND_MANY.match(text) else 1.0
    return None


_NAME_NUMBER = re.compile(
    r"(?:mi?R(?:NA)?|let|MCF|MDA-MB|CD|IL|PD|M|T|MMP|CA|HSP)-?\d[\w-]*|[⁰¹²³⁴-⁹]+|\^\{[^}]*\}"
    r"|\b(?:figs?\.?|figures?|tables?|panels?) ?[A-Z]?\d+[a-z]?"
    r"|\b[35][ '’′‘]{1,2}(?=[ -]?(?:UTR|untranslated|end|terminus|arm|cap)\b)",
    re.IGNORECASE,
)


@functools.lru_cache(maxsize=KEPT)
def numbers_in(text: str) -> frozenset[str]:
    """The numbers of a text that are no part of a name or of a citation mark."""
    return frozenset(_NUMBER.findall(_NAME_NUMBER.sub(" ", text)))


def has_number(text: str) -> bool:
    """Whether a text gives a number that is no part of a name or of a citation mark."""
    return bool(numbers_in(text))


def asks_amount(lowered: str) -> bool:
    """Whether a question in lower case asks for a figure, in whatever form."""
    return bool(_ASKS_AMOUNT.search(lowered))


_NUMBER = re.compile(r"\d+(?:[.,·]\d+)*")
_ASKS_AMOUNT = re.compile(
    rf"\bhow (?:many|much|large|big|high|low|old|deep|small)\b|\bper ?cent\w*|{cues.BY_HOW_MUCH}"
    r"|\b(?:shares?|proportions?|fractions?|rates?|ratios?|averages?|medians?|auc|p[- ]value"
    r"|number of|(?:the|a|what|which) mean|probabilit(?:y|ies)|percentages?"
    r"|(?:two|both|these|the) (?:figures|numbers|values)(?=\W*$| (?:for|of|in|with)\b))\b"
)
