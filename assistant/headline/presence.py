"""Whether something is there at all: a question that asks just that, beside a text that denies it.

"Was X found in any of them?", "had they been given X?" and "did X turn up in Y?" are denied by "X
was not present in any", "none of them had received X" and "no X was seen in Y". What is asked for
must be what is denied, and the place the same, unless the text denies it of all.
"""

import re
from collections.abc import Iterator

from assistant.asked.frame_words import BE
from assistant.headline.comparisons import COMPARED
from assistant.headline.things import Thing, by_key, things
from index.terms import tokens

ALL_BUT = 0.75  # share of what is asked for, where it has no name, that a denial must name
PLACED = 0.5  # share of the place that is asked about that a denial must name

_FOUND = (
    r"(?:found|present|detect(?:ed|able)|seen|identified|expressed|observed|visible|recovered"
    r"|noted|recorded|reported|amplified)"
)
_GONE = r"(?:missing|absent|lost|undetect(?:ed|able))"
_PLACE = r"(?P<where>(?:(?!\b(?:but|while|whereas|although|and (?:was|were|is))\b)[^;.,])*)"
_HAD = (
    r"(?:had|have|has|receiv(?:e|es|ed)|contain(?:s|ed)?|express(?:es|ed)?|carr(?:y|ies|ied)"
    r"|harbou?r(?:s|ed)?|show(?:s|ed)?|underwent|undergo(?:ne)?|yield(?:s|ed)?"
    r"|(?:been|were|was) given|(?:tested|were|was|be) positive for)"
)
_FIND = r"(?:find|found|detect|see|pick(?:ed)?(?: up)?|identify|come across|spot|observe|notice)"
_ASKED = (
    rf"\b{BE} (?P<what>(?!there\b)[^,;?]{{2,70}}?) (?:\w+ly )?(?:(?P<gone>{_GONE})|{_FOUND})\b"
    r"(?P<where>[^;?]*)",
    r"\b(?:do|does|did) (?P<what>[^,;?]{2,70}?) (?:turn|show|crop|pop|come)(?: up)?"
    r"(?= (?:in|among|at)\b)"
    r"(?P<where>[^;?]*)",
    rf"\b(?:do|does|did|could) (?:they|you|we|any(?:one|body)|the [\w ]{{3,40}}?) {_FIND} "
    r"(?P<what>[^,;?]{2,70}?)(?P<where> (?:in|inside|within|among|on)\b[^;?]*)?(?=\s*\??$)",
    rf"\b(?:has|have|had|did|do) (?P<where>[^,;?]{{3,80}}?) {_HAD} (?:any|some|prior|previous)\b"
    r"(?P<what>[^,;?]{2,70})",
    rf"\b{BE} there(?P<ever>)(?: (?:already|currently|still))?(?: (?:an?|any|some|such an?))? "
    r"(?P<what>(?!(?:more|less|fewer|higher|lower|greater|no|not|nothing|much|many|little|few"
    r"|high|low|enough|too|one|an?|any|some|such|lack|absence|shortage|paucity|dearth)\b)"
    r"[^,;?]{2,70}?)"
    r"(?P<where> (?:in|for|among|against|to|at|on) [^;?]*)?(?=\s*\??$)",
    r"\b(?:do|does|did|has|had) (?P<where>[^,;?]{3,80}?) (?:have|had|include[sd]?|contain(?:s|ed)?"
    r"|involve[sd]?) an? (?P<what>[^,;?]{2,70})",
    r"\b(?:do|does|did|can)(?P<ever>) (?P<where>(?:(?!\bnot\b)[^,;?]){3,80}?)"
    r" (?:carry|harbou?r|contain|express|bear|possess|(?P<gone>lack))"
    r" (?:(?:any|some|the same) )?(?P<what>(?!(?:an?|the|more|less|fewer|higher|lower|greater"
    r"|high|low|enough|much|many|little|few|different|other|additional)\b)[^,;?]{2,70}?)"
    r"(?=\s*\??$| as\b| (?:when|if|after|before|in|at|on|by|than|that|which)\b)",
    rf"(?:\b{BE} |^\W*)(?P<where>(?!there\b)[^;?]{{2,80}}?)(?: {BE})? (?:full of|rich in"
    rf"|riddled with|(?P<gone>free of)"
    r"|(?:packed|loaded|laden|teeming|studded) with) (?P<what>[^,;?]{2,70}?)"
    r"(?=,? too\b|,? as well\b|\s*\??$)",
    rf"\b{BE} an? (?P<what>[^,;?]{{2,70}}?) (?:part of|(?:included|used|involved) in)"
    r"(?P<where> [^;?]*)",
)
# of such studies it tells, and not of this one
_OTHERS = r"earlier|previous(?:ly)?|prior|other|unlike|most|many|some"
_DENIED = (
    rf"(?P<what>[^,;:.]{{2,90}}?) (?:(?:{BE}|could|can)(?: not|n['’]t|not) (?:be )?"
    r"|(?:has|have|had) (?:not|never)(?: yet)? been )(?:\w+ly )?"
    rf"{_FOUND}\b{_PLACE}",
    rf"(?P<what>[^,;:.]{{2,90}}?) {BE} (?:\w+ly )?{_GONE}\b{_PLACE}",
    # "found in A, but never in B"
    rf"(?P<what>[^,;:.]{{2,90}}?) {BE} (?:\w+ )?{_FOUND}\b(?P<other>[^;.]*?),? but (?:not|never)"
    rf"(?: {_FOUND})?(?P<where> (?:in|by|on|among) [^;.,]*)",
    rf"\b(?P<all>no) (?P<what>[^,;:.]{{2,70}}?) (?:{BE}|could be) (?:\w+ly )?{_FOUND}\b{_PLACE}",
    rf"\bthere (?:{BE}|(?:has|have|had) been) (?:\w+ly |still |as yet |yet |so far )*(?P<any>no)"
    r" (?P<what>(?!(?:doubt|question|need|reason)\b)"
    r"(?:(?!\b(?:with|that|which|who|whose|able|better|other|longer)\b)[^,;:.]){2,70}?)"
    r"(?P<where> (?:in|among|at|within) [^;.,]*)?(?=[,;:.(]|$|\s(?:and|but|while|whereas)\s)",
    rf"\b(?P<all>none of|neither|no)\b (?P<where>[^,;:.]{{2,70}}?) {_HAD}(?: {_HAD})? "
    r"(?P<what>[^,;:.]{2,90})",
    r"\b(?:despite|with|in spite of|notwithstanding|owing to|given|showed|was|were) (?:an?|the)"
    r" (?:(?:complete|total|striking|apparent|marked) )?(?:absence|lack) of (?:any )?"
    r"(?P<what>[^,;:.]{2,120})(?P<where>)",
    rf"^(?!.*\b(?:{_OTHERS})\b).*?(?:, lacking|\black(?:ed|s)?|(?:study|trial|design|series"
    rf"|experiment) lacking|(?<!overcome )(?<!address )"
    r"\b(?:the|its|their) (?:lack|absence) of) (?P<any>an?|any)"
    r" (?P<what>(?:(?!that\b|which\b|who\b)[\w-]+ ){0,2}[\w-]+)(?P<where>)",
    r"\b(?:showed|found|detected|revealed|observed|saw) no (?P<what>[^,;:.]{2,120})(?P<where>)",
)
_OF_ANY = re.compile(r"\b(?:any|either|all|both|none)\b", re.IGNORECASE)
_STUDY = frozenset(tokens("trial study experiment work paper design investigation"))
_GROUP = frozenset(tokens("arm group cohort patients people participants subjects"))
_OF_NO_KIND = frozenset(  # what leaves the kind open: no licensed one is none that can be had
    tokens(
        "licensed approved authorised authorized registered established accepted available known"
        " evidence-based evidence based published current currently date present all any so far"
        " found detected observed seen patients treatment"
    )
)
_GOES_ON = re.compile(r"\band (?:this|it|that|these|they|there|so|therefore)\b.*", re.I | re.DOTALL)
_HOW_MANY = re.compile(r"(?<=\bthe) \d+\b|(?<=\ball) \d+\b|(?<=\bof) \d+\b")
_LETTER = re.compile(r"\b(?:[A-Z]|\d+)\b")  # "hepatitis B", "type 2"
_TIMED = re.compile(r"\b(?:until|till|before|prior to|since|had been)\b|\b(?:19|20)\d\d\b", re.I)
_THOSE_WITHOUT = re.compile(r"\b(?:without|lacking|non-?\w{4,}|\w+-negative|\w+-free)\b", re.I)
_VERB_BEFORE = re.compile(rf".*\b(?:{BE}|had|has|have)\b.*?\band\b", re.IGNORECASE | re.DOTALL)
_DIFFERENCE = re.compile(
    r"\b(?:differences?|changes?|effects?|associations?|correlations?|relations?\w*|links?"
    r"|improvements?|benefits?|interactions?|evidence(?!-)|increases?|decreases?|reductions?)\b",
    re.IGNORECASE,
)
_PATTERNS = tuple(
    tuple(re.compile(one, re.IGNORECASE) for one in group) for group in (_ASKED, _DENIED)
)
_LOOKED_FOR = re.compile(
    rf"\b(?:{_GONE}|{_FOUND}|{_FIND}|turn|show|crop|pop|come|any|some|prior"
    r"|there|part of|full of|rich in|free of|(?:packed|loaded|laden|teeming|studded"
    r"|riddled) with|have|had|include[sd]?|contain(?:s|ed)?|involve[sd]?|used in"
    r"|carry|harbou?r|express|bear|possess|lack)\b",
    re.I,
)


def absence_told(asked: str, text: str) -> int:
    """+1 where a text denies that something is there, as is asked; -1 other than asked; else 0."""
    wanted = _asked_for(asked)
    if wanted is None:
        return 0
    closely = _is_of_any_time(wanted)
    if any(not closely or _is_as_wide(asked, one) for one in _denials_of(asked, wanted, text)):
        return 1 if wanted.groupdict().get("gone") else -1
    return 0


def asks_absence(asked: str) -> bool:
    """Whether a question asks if something is missing."""
    wanted = _asked_for(asked)
    return bool(wanted and wanted.groupdict().get("gone"))


def is_absent_elsewhere(asked: str, clause: str) -> bool:
    """Whether a clause denies that something is there in another place than is asked about."""
    wanted = _asked_for(asked)
    place = things(wanted["where"] or "") if wanted else ()
    if not place:
        return False
    found = [*_denials(clause)]
    return bool(found) and all(
        things(denied["where"] or "")
        and not _is_of_all(denied)
        and not any(item.key in by_key(asked, denied["where"]) for item in place)
        for denied in found
    )


def _asked_for(asked: str) -> re.Match[str] | None:
    """What a question asks to be there, and where; None for questions of another kind."""
    if not _LOOKED_FOR.search(asked) or COMPARED.search(asked) or _DIFFERENCE.search(asked):
        return None
    return next((m for one in _PATTERNS[0] if (m := one.search(asked))), None)


_DENIES = re.compile(
    rf"\b(?:absence|lack(?:s|ed|ing)?|no|not|never|none|neither|{_GONE})\b|n['’]t\b", re.IGNORECASE
)


_AT_A_TIME = re.compile(r"\s(?:when|while|until|before|if|unless)\s", re.IGNORECASE)


def _denials(text: str) -> Iterator[re.Match[str]]:
    if not _DENIES.search(text):
        return
    for one in _PATTERNS[1]:
        yield from (m for m in one.finditer(text) if not _AT_A_TIME.search(m["what"]))


def _denials_of(asked: str, wanted: re.Match[str], text: str) -> Iterator[re.Match[str]]:
    """What a text denies of that which a question asks to be there."""
    sought, place = things(wanted["what"]), things(wanted["where"] or "")
    return (one for one in _denials(text) if _is_denied(sought, place, asked, one))


def _is_of_any_time(wanted: re.Match[str]) -> bool:
    """Whether a question asks if a thing is there at all: "is there ...", "does X carry ..."."""
    return "ever" in wanted.groupdict()


def _is_as_wide(asked: str, denied: re.Match[str]) -> bool:
    """Whether a denial is of all that a question asks to be there, at any time.

    "No curative treatment" leaves others open, "none for hepatitis C" those for hepatitis B, and
    "not in vesicles from T cells" those from others.
    """
    what, where = denied["what"], _GOES_ON.sub("", denied["where"] or "")
    if led := _VERB_BEFORE.match(what):
        what = what[led.end() :]
    said = by_key(asked, _HOW_MANY.sub(" ", f"{what} {where}"))
    extra = set(said) - set(by_key(asked, asked))
    if extra - _OF_NO_KIND - _STUDY - _GROUP or _TIMED.search(denied.string):
        return False
    wanted = _asked_for(asked)
    kinds = _LETTER.findall(wanted.group() if wanted else asked)
    return set(kinds) <= set(_LETTER.findall(denied.group()))


def _is_denied(
    sought: tuple[Thing, ...],
    place: tuple[Thing, ...],
    asked: str,
    denied: re.Match[str],
) -> bool:
    """Whether a denial is of what is sought, in the place that is asked about or anywhere."""
    if _DIFFERENCE.search(denied["what"]):
        return False
    if bool(_THOSE_WITHOUT.search(asked)) != bool(_THOSE_WITHOUT.search(denied["where"] or "")):
        return False  # "in tumours without Z" tells nothing of those with it
    what = denied["what"]
    if led := _VERB_BEFORE.match(what):
        what = what[led.end() :]
    there = by_key(asked, what)
    sought = tuple(item for item in sought if item.key not in _GROUP) or sought
    if other := denied.groupdict().get("other"):  # "found in A, but never in B": asked of A
        elsewhere = by_key(asked, other).keys() - by_key(asked, denied["where"]).keys()
        if any(item.key in elsewhere for item in place):
            return False
    names = [item for item in sought if item.is_name]
    if names and not all(item.key in there for item in names):
        return False
    share = sum(item.key in there for item in sought) / max(len(sought), 1)
    if not sought or (not names and share < ALL_BUT):
        return False
    if _is_of_all(denied):
        return True
    anywhere = denied.groupdict().get("any") and not (denied["where"] or "").strip()
    around = by_key(asked, denied.string if anywhere else denied.group())
    place = tuple(item for item in place if item.key not in _STUDY)
    place = tuple(item for item in place if item.key not in _GROUP) or place
    return sum(item.key in around for item in place) >= PLACED * len(place)


def _is_of_all(denied: re.Match[str]) -> bool:
    """Whether a denial is of all that was looked at: "in any of them", "none of them had"."""
    own = (denied.groupdict().get("all") or "").lower()
    return (own.startswith("n") and own != "no") or bool(_OF_ANY.search(denied["where"] or ""))


_NOT_SEEN_IN = re.compile(  # "fell in A, which was not seen in B"
    rf"(?:,\s*|\()(?:(?:which|a (?:change|difference|rise|fall)|an effect|(?:but |and |while "
    rf"|whereas )?"
    r"(?:this|(?:these|this|the|such) (?:effects?|changes?|differences?|results?|responses?))) )?"
    rf"{BE}(?: not|n['’]t) (?:\w+ly )?(?:{_FOUND}|the case|evident|apparent|true) "
    r"(?:in|among|with|for|on|under|after) (?P<who>[^,.;()]+)",
    re.IGNORECASE,
)


def is_denied_there(asked: str, text: str) -> bool:
    """Whether a text denies of the group that a question names what it tells of another."""
    found = _NOT_SEEN_IN.search(text)
    if found is None or COMPARED.search(asked):
        return False
    rest = set(tokens(text[: found.start()] + text[found.end() :]))
    return bool((set(tokens(found["who"])) - rest) & set(tokens(asked)))
