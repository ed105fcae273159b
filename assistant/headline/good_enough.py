"""Whether a thing is good enough by now, whether it can be done, and whether all accept it.

"Still needs improvement" falls short of "precise enough already", "is not practical in X" of "is it
workable there", "is doubted by some" of "do all authors accept it". What falls short must be what
is asked about, and in the clause that says so.
"""

import re
from collections.abc import Iterator

from assistant.headline.stated import clauses
from assistant.headline.things import by_key, coverage, names_all, things
from assistant.polarity.words import DENIES

_ENOUGH = re.compile(
    r"^\W*(?:is|are|was|were) (?P<what>[^,;?]{3,80}?)"
    r" (?:(?:already|now|by now|yet|today) )?(?:[a-z]+ enough|sufficient(?:ly \w+)?"
    r"|adequate(?:ly \w+)?|mature"
    r"|satisfactory|perfected|fully developed|optimal)\b(?! for\b| to\b)(?P<rest>[^?]*)",
    re.IGNORECASE,
)
_SHORT = re.compile(
    r"(?P<what>[^,;]*?),? (?:(?:that|which) )?(?:still |yet |currently |however )*(?:"
    r"(?:need|require|await|deserve|call for)s? (?:\w+ ){0,2}?(?:improvement|optimi[sz]ation"
    r"|refinement"
    r"|to be (?:improved|optimi[sz]ed|refined))\b"
    r"|(?:must|should|has|have|needs?)(?: still| yet)? (?:to )?be (?:further )?(?:improved"
    r"|optimi[sz]ed|refined)\b"
    r"|(?:is|are|was|were|remains?) (?:still |yet |far )*(?:insufficient|inadequate|unsatisfactory"
    r"|suboptimal|immature"
    r"|not (?:yet )?(?:good|\w+) enough|in need of improvement|too (?:imprecise|inaccurate|crude"
    r"|poor)))",
    re.IGNORECASE,
)
_ACCEPTED = re.compile(
    r"^\W*(?:do|does|did) (?:all|every|each|the whole)\b[^,;?]*?\b(?:accept|agree(?: that| with"
    r"| on)?|believe in|endorse"
    r"|recogni[sz]e|share)s? (?P<all>[^?;]+)"
    r"|^\W*(?:do|does|did) every(?:one|body) (?:accept|agree(?: that| with| on)?|believe in"
    r"|endorse)s?"
    r" (?P<one>[^?;]+)"
    r"|^\W*(?:is|are|has|have) (?P<what>[^,;?]+?) (?:been )?(?:(?:universally|generally"
    r"|unanimously|commonly|widely)"
    r" (?:accepted|agreed on|recogni[sz]ed)|(?:accepted|believed|endorsed) by (?:all|every\w*))\b",
    re.IGNORECASE,
)
_SOME = (
    r"(?:some|several|many|a few|certain|other|various)(?: [a-z]+)? ?(?:authors?|researchers?"
    r"|groups?"
    r"|investigators?|experts?|scientists?|critics|studies)?"
)
_DOUBT = (
    r"(?:doubt|question|disput|challeng|critici[sz]|reject|contest|oppos|dismiss|refut|debat)\w*"
)
_DOUBTED = re.compile(
    r"\b(?:is|are|was|were|has been|have been|remains?)(?: \w+ly| still| often)* (?:"
    rf"(?:considered|regarded as|deemed|thought|called|held)(?: to be)? (?:implausible|doubtful"
    rf"|unlikely|wrong"
    rf"|questionable|controversial|flawed|untenable|invalid)(?: by {_SOME})?"
    rf"|{_DOUBT}(?: by {_SOME})?|controversial|contentious)\b"
    rf"|\b{_SOME} (?:have |still )*{_DOUBT}",
    re.IGNORECASE,
)
_ALONE = (
    r"(?:by (?:itself|themselves)|on (?:its|their) own|alone"
    r"|as (?:an? )?(?:monotherapy|single \w+))"
)
_ALONE_ASKED = re.compile(
    r"^\W*(?:is|are|was|were|would|will|can|could|do|does) (?P<what>[^,;?]{3,60}?)"
    rf" (?:{_ALONE} )?(?:be )?(?:enough|sufficient|adequate|do|suffice)(?: {_ALONE})?"
    r"(?P<rest>(?: [^?]*)?)\W*$",
    re.IGNORECASE,
)
_NOT_ALONE = re.compile(
    r"\b(?:not|never|no longer) (?:be )?(?:preferred|recommended|advised|suitable|adequate"
    r"|sufficient|effective|enough|used|given)"
    r" (?:as (?:an? |the )?(?:monotherapy|single \w+)|alone)\b"
    r"|\b(?:monotherapy|alone) (?:is|are|was|were) (?:often |usually )?(?:insufficient|inadequate"
    r"|not (?:sufficient|adequate|enough))\b",
    re.IGNORECASE,
)
SPOKEN_OF = 0.75


def is_not_enough(asked: str, text: str) -> bool:
    """Whether a text has what is asked to be good enough still fall short."""
    if _is_not_enough_alone(asked, text):
        return True
    wanted = _ENOUGH.search(asked)
    if wanted is None or DENIES.search(asked) or not things(wanted["what"]):
        return False
    claim = wanted["what"]
    return any(
        names_all(claim, what) and coverage(claim, what) >= SPOKEN_OF and _is_headed(claim, what)
        for what in _short(text)
    )


def _is_not_enough_alone(asked: str, text: str) -> bool:
    """Whether a text has a treatment not do alone that a question asks to be enough alone."""
    wanted = _ALONE_ASKED.search(asked)
    if wanted is None or not re.search(_ALONE, asked, re.IGNORECASE) or DENIES.search(asked):
        return False
    claim = f"{wanted['what']} {wanted['rest']}"
    return any(
        _NOT_ALONE.search(text, start, end)
        and names_all(claim, text[start:end])
        and coverage(re.sub(_ALONE, " ", claim), text[start:end]) >= SPOKEN_OF
        for start, end in clauses(text)
    )


def _short(text: str) -> Iterator[str]:
    for told in _SHORT.finditer(text):
        what = _SET_APART.split(told["what"])[-1]
        if not DENIES.search(what):
            yield what.strip()


def _is_headed(claim: str, what: str) -> bool:
    """Whether a phrase is of what is claimed by its head: "staff for A" is no A."""
    head = _HANGS_ON.split(what, maxsplit=1)[0]
    return {item.key for item in things(head)} <= by_key(head, claim).keys()


_DOABLE = (
    r"(?:practical|practicable|feasible|workable|viable|realistic|usable|doable|manageable"
    r"|applicable|achievable)"
)
_DOABLE_ASKED = re.compile(
    rf"(?:^|[,:;–-] ?|\b(?:so|and) )(?:[\w'’]+ )*?(?:is|are|was|were|it['’]s)"
    rf"(?P<what>(?: [^,;?]{{2,80}}?)?) {_DOABLE}\b(?P<rest>[^?]*)",
    re.IGNORECASE,
)
_NOT_DOABLE = re.compile(
    rf"\b(?:not|never|hardly|neither|no longer|n['’]t) (?:\w+ ){{0,2}}?{_DOABLE}\b"
    r"|\b(?:impractical|impracticable|un(?:workable|realistic|usable|achievable|feasible)"
    r"|infeasible|inapplicable)\b",
    re.IGNORECASE,
)


def is_not_doable(asked: str, text: str) -> bool:
    """Whether a text calls impractical what a question asks to be workable, and where it does."""
    wanted = _DOABLE_ASKED.search(asked)
    if wanted is None or DENIES.search(asked) or not names_all(asked, text):
        return False
    rest = re.sub(rf"\b{_DOABLE}\b", " ", asked, flags=re.IGNORECASE)
    return any(
        _NOT_DOABLE.search(text, start, end)
        and coverage(wanted["rest"], text[start:end]) >= SPOKEN_OF
        and coverage(rest, text) >= MOSTLY
        for start, end in clauses(text)
    )


_FACULTY = (
    r"(?:abilit(?:y|ies)|capacit(?:y|ies)|capabilit(?:y|ies)|power|potential|efficiency|efficacy"
    r"|effectiveness|potency)"
)
_POOR = r"(?:limited|poor|low|restricted|weak|insufficient|impaired|modest|inadequate|minimal)"
_HARDLY_ABLE = re.compile(
    rf"\b{_FACULTY} (?:of|to|in|for) [^,;]{{3,120}}? (?:is|are|was|were|remains?|seems?) "
    rf"(?:\w+ ){{0,2}}?{_POOR}\b(?! to\b)|\b(?:has|have|had|with|of"
    rf"|showed) (?:an? )?(?:\w+ )?{_POOR} "
    rf"{_FACULTY} (?:to|in|for|of)\b",
    re.IGNORECASE,
)
_ABLE_ASKED = re.compile(r"(?:^|[,:;] ?)(?:can|could|do|does|did|will|is|are)\b", re.IGNORECASE)
_WELL = re.compile(
    r"\b(?:easily|readily|well|efficiently|effectively|fully|completely|alone|by itself|quickly"
    r"|on (?:its|their) own|thoroughly|strongly|potently|good at|makes? short work of"
    r"|no trouble)\b",
    re.IGNORECASE,
)


def is_hardly_able(asked: str, text: str) -> bool:
    """Whether a text has a thing ill able to do what a question asks it to do well."""
    return bool(_WELL.search(asked)) and _is_ill_able(asked, text)


def is_able_in_part(asked: str, text: str) -> bool:
    """Whether a question leaves open how well: what is limited is neither yes nor no."""
    return not _WELL.search(asked) and _is_ill_able(asked, text)


def _is_ill_able(asked: str, text: str) -> bool:
    if not _ABLE_ASKED.search(asked) or DENIES.search(asked) or not names_all(asked, text):
        return False
    bare = _WELL.sub(" ", asked)
    return any(
        _HARDLY_ABLE.search(text, start, end) and coverage(bare, text[start:end]) >= MOSTLY
        for start, end in clauses(text)
    )


MOSTLY = 0.6
_SET_APART = re.compile(r"\b(?:apart from|except(?: for)?|but|is|are|was|were|in|at|by|on)\b", re.I)
_HANGS_ON = re.compile(r" (?:of|for|with|among|about) ", re.IGNORECASE)


def is_doubted_by_some(asked: str, text: str) -> bool:
    """Whether a text has some doubt what is asked to be accepted by all."""
    wanted = _ACCEPTED.search(asked)
    if wanted is None or DENIES.search(asked):
        return False
    claim = wanted["all"] or wanted["one"] or wanted["what"]
    return any(
        coverage(claim, clause) >= SPOKEN_OF and names_all(claim, clause)
        for clause in (text[start:end] for start, end in clauses(text))
        if _DOUBTED.search(clause) and not DENIES.search(clause)
    )
