"""What a sentence states as found, what it leaves open, and where it reports that there is nothing.

"Whether X raises Y remains unknown" states nothing; "X had no effect on Y" denies every effect.
Both are decided clause by clause. Texts keep their length: what is not stated is put as blanks, so
that offsets hold.
"""

import functools
import re
from collections.abc import Iterator

from assistant.polarity.cues import Form, directions
from index.spans import Span

_BOUNDARY = re.compile(
    r";\s|\.\s+(?=[A-Z])|,?\s+(?=(?:but|whereas|while|although|though|however|yet)\b(?!\s+to\b))"
    r"|,\s+(?=(?:which|with|even (?:if|though))\b)"
    r"|,?\s+(?=(?:suggest|indicat|imply|mean|underlin)ing that (?:further|more|additional)\b)"
    r"|,\s+(?=and\s+(?:[^\s,;.]+\s+){1,9}?(?:did|does|do|could|was|were)(?: not|n't)\b)"
    r"|\s+(?=and\s+(?:did|does|was|were|is|are|had|has|could|showed|added|made|carried|remained)\s+"
    r"(?:not|no|nothing|little|ineffective|un(?:changed|affected|altered|related))\b)"
    r"|,\s+and\s+(?=\w+ing\b[^.;]{3,90}?\b(?:brought|gave|had|made|did|was|were)\b)"
    r"|,\s+and\s+(?=(?:no\b|(?:[\w-]+\s+){1,4}?(?:was|were|is|are|had|did|showed|remained|brought|gave|made)\b))",
    re.IGNORECASE,
)
_LED = re.compile(r"\s*(?:but|whereas|while|although|though|even though|despite|yet)\b", re.I)

_ON = re.compile(r"\s*(?:but|yet)\b", re.I)  # no comma ends what "but" opens: "but not A, B or C"

_STUDIED = (
    r"(?:understood|established|explored|clarified|investigated|known|determined|elucidated"
    r"|studied|defined|tested|examined|proven|resolved|settled|characteri[sz]ed|confirmed)"
)
_OPEN = re.compile(
    r"\b(?<!of )(?<!to )whether\b|\b(?:issue|question|matter)s? (?:of|as to|about|on) whether\b"
    r"|\b(?:but not|and not) the (?:first|last|latter|former|second)\b"
    r"|\bthe (?:first|last|latter|former|second) of these\b"
    r"|\bremain(?:s|ed|ing)?\s+(?:\w+ly\s+|still\s+)?(?:to be|un\w+|elusive|open|controversial"
    r"|debated|disputed|obscure|speculative|poorly|inconclusive|a (?:matter|question)|a mystery)"
    r"|\b(?:is|are|was|were|be|been)\s+(?:\w+ly\s+|still\s+|yet\s+|as yet\s+|not yet\s+)*(?:unknown"
    r"|unclear|uncertain|unresolved|controversial|debated|disputed|elusive|inconclusive)\b"
    rf"|\b(?:not|never|poorly|incompletely|insufficiently|yet to be|n't)\s+(?:\w+\s+){{0,3}}?"
    rf"{_STUDIED}\b"
    r"|\b(?:evidence|data|proof)\b[^.;,]{0,40}?\b(?:is|are|remains?|remained) "
    r"(?:still |currently )?(?:insufficient|inadequate|not (?:yet )?(?:sufficient|enough|adequate)"
    r"|too (?:weak|limited|scarce|sparse)) (?:to|for)\b"
    r"|\b(?:little|nothing|not much) is known\b|\bunknown (?:if|how)\b|\bcannot be excluded\b"
    r"|\b(?:future|further|ongoing|planned|subsequent) (?:work|studies|research|trials?|analyses)"
    r"\s+(?:will|should|may|might|must|could|can|would|needs?)\b"
    r"|\b(?:due to|explained by|attributable to|reflect\w*|the result of)\s+(?:[\w-]+\s+){0,3}?"
    r"(?:bias(?:es)?|chance|confounding|art[ei]facts?)\b"
    r"|\b(?:would|might) (?:imply|mean|suggest|be expected)\b"
    r"|\b(?:should|may|might|could|would) (?:\w+ )?be possible to\b"
    r"|\b(?:were|was) (?:excluded|eligible|included|defined)\b"
    r"|\b(?:further|more|future|additional|larger)\s+(?:\w+\s+){0,2}(?:stud(?:y|ies)|research|work"
    r"|trials?|investigations?|evidence|data)\s+(?:\w+\s+){0,3}(?:needed|required|necessary"
    r"|warranted|clarify|determine|establish|confirm)\b"
    r"|\b(?:needed|required|necessary|warranted|awaited|wanted) (?:in|for|by|from) (?:our |any )?"
    r"(?:further|future|later|subsequent|follow-up) (?:stud(?:y|ies)|research|work|trials?)\b"
    r"|\b(?:we|they|authors|study)\s+(?:hypothesi[sz]ed|aimed|asked|sought|set out|speculated)\b"
    r"|\b(?:conceivabl[ey]|unproven|hypothetical(?:ly)?|theoretically|speculative)\b"
    r"|\bto (?:determine|test|find out|see|ask|clarify) (?:whether|if)\b",
    re.IGNORECASE,
)
_NOTHING_NOUN = (
    r"(?:effects?|influence|impact|associations?|correlations?|relation(?:s|ships?)?|links?"
    r"|differences?|changes?|alterations?|connections?|interactions?|role|bearing|benefits?"
    r"|differential (?:expression|abundance|regulation|methylation|splicing)"
    r"|advantages?|gains?|improvements?|superiority|information|relevance|consequences?"
    r"|(?:prognostic|predictive|diagnostic|discriminatory|added|additional|incremental) value)"
)
TIE = (
    r"(?:links?|ties?|associations?|relations?(?:hips?)?|connections?|correlations?|effects?"
    r"|advantages?|benefits?|differences?|significance|signals?|predict\w*|impact|influence)"
)
_BARE_VERB = (
    r"(?:affect|alter|chang|influenc|differ|modif|modulat|impact|correlat|associat|relat(?!ively)"
    r"|link|tied|connect|var(?:y|ied)|depend|matter|contribut|involv|play|interact|explain|account"
    r"|attribut|determin|confound)\w*"
)
_MOVING = (
    r"(?:affect|alter|chang|influenc|reduc|increas|impair|rais|lower|prevent|improv|modify|modif)i?"
)
_BETTERED = (
    r"(?:improv|increas|reduc|lower|rais|enhanc|prolong|chang|benefit|prevent|outperform|exceed"
    r"|decreas|ris|fall|declin)\w*"
)
_FIND = (
    r"(?:observe|find|detect|see|show|demonstrate|identify|notice|reveal|note|found|seen|observed)"
)
_SHOWED = (
    r"\b(?:show(?:s|ed)?|demonstrate[sd]?|report(?:s|ed)?|found|detect(?:s|ed)?|reveal(?:s|ed)?"
    r"|yield(?:s|ed)?|had|developed|experienced|reached|met|predict(?:s|ed)?|discriminated?"
    r"|distinguish(?:es|ed)?|differentiated?|separated?)\b"
)
_QUALITY = (
    r"(?:well|good|effective|efficacious|accurate(?:ly)?|safe|often|common|frequent|likely|high"
    r"|low|prevalent|potent|able|sensitive|specific|fast|long|strong|severe|large|many|much)"
)
_BARELY = r"(?:(?:hardly|barely|scarcely|minimally|little|negligibly)|only (?:slightly|minimally))"
TOUCHED = r"(?:affected|influenced|altered|changed|disturbed|perturbed|swayed)"
_MADE_OUT = (
    r"(?:detect\w+|found|seen|observed|identified|amplified|recovered|recorded|reported|noted"
    r"|monitored)\b"
)
_NOTHING = re.compile(  # what begins at a word's edge in one group: `re` looks for that once
    rf"(?:\b(?:no|without(?: any)?|nor any|little(?: or no)?|hardly any|negligible|lack of|lacked"
    rf"|neither(?: an?)?)\s+"
    rf"(?:[\w-]+\s+){{0,3}}?{_NOTHING_NOUN}\b"
    rf"|\b{_NOTHING_NOUN}\b[^.;]{{0,120}}?\b(?:was|were|could|is|are)(?: not|n't) (?:be )?"
    r"(?:\w+ly )?(?:found|seen|observed|detect\w+|evident|demonstrated|confirmed|shown|noted"
    r"|apparent)\b|\bend-?points?\b[^.;]{0,90}\b(?:was|were) (?:negative|not (?:met|reached))"
    rf"|\b{_BARELY} {TOUCHED}\b|\b{TOUCHED} {_BARELY}\b"
    rf"|\b(?:none of|no (?:single )?(?:study|studies|trials?|patients?|cases?))\b[^.;,]{{0,60}}?"
    rf"{_SHOWED}"
    rf"|\b(?:neither|none of|no)\b[^.;,]{{0,90}}?\b(?:was|were|could be|is|are)\s+(?:\w+ly\s+)?"
    rf"{_MADE_OUT}"
    rf"|\b(?:was|were|could|is|are)(?: not|n't) (?:be )?(?:\w+ly )?{_MADE_OUT}"
    r"|\b(?:not|no longer) significantly (?=better|worse|higher|lower|more|less|greater|superior)"
    rf"|\b{_BARE_VERB}\s+(?:with|to|on)\s+neither\b"
    rf"|\b(?:neither|none of)\b[^.;,]{{0,80}}?\b(?:was|were|is|are|did|has|had)\s+{_BARE_VERB}"
    r"|\b(?:neither|nor) (?:was|were|is|are|did|does|do|has|have|had|could|can) (?:[\w-]+ ){1,8}?"
    rf"(?:(?:found|seen|shown|observed|reported|able) to )?(?:\w+ly )?{_BARE_VERB}"
    r"|\bneither\b[^.;,]{3,80}?\bnor\b[^.;,]{3,80}?\b(?:affect|alter|chang|influenc|modif)ed\b"
    r"|\b(?:non-?|in)significant(?:ly)?\b|\bnull (?:effect|association|finding|result)s?\b"
    r"|\b(?:unchanged|unaffected|unaltered|unrelated|ineffective|indistinguishable)\b"
    rf"|\bno (?:\w+\s+)?evidence that (?:[\w-]+\s+){{1,8}}?{_BARE_VERB}"
    r"|\bnothing to do with\b"
    r"|\b(?:did|does|do|could)(?: not|n't) (?:yield|produce|cause|lead to|result in"
    r"|bring(?: about)?|show|give|provoke|induce|trigger|elicit|confer|achieve|experience|provide)"
    r" (?:an? |any )?(?:[\w-]+ ){0,2}?(?:increase|decrease|reduction|rise|fall|drop|decline"
    r"|improvement|gain|prolongation|superior outcome)s?\b"
    r"|\b(?:no longer|not) (?:evident|apparent|sustained|maintained)\b"
    r"|\bno longer (?:seen|observed|detectable|found|present)\b"
    r"|\b(?:not|n't|fail(?:s|ed)? to) (?:reach|attain|achieve) (?:statistical )?significance\b"
    r"|\b(?:fell|falls?|falling) short of (?:statistical )?significance\b"
    r"|\b(?:remain|stay|is|are|was|were)(?:s|ed)? (?:stable|constant|the same)\b"
    r"|\b(?:is|are|was|were) (?:\w+ly )?independent of\b"
    r"|\b(?:was|were|is|are|remained) (?:\w+ly )?"
    r"(?:similar|comparable|equivalent|identical|the same) (?:between|among|across|regardless"
    r"|whether|with or without|in (?:both|all|either|each|every|the two)"
    r"|for (?:both|all|the two)|to (?:that|those) (?:of|in|with)"
    r"|(?:with|for|in|on|under|after) [^.;,]{2,60}? (?:and|or|versus|vs))\b"
    rf"|\bequally {_QUALITY}\b"
    rf"|\b(?:just|about|nearly|almost|was|were|is|are) as {_QUALITY}\b(?=[^.;,]{{3,70}}? as\b)"
    r"|\bas [a-z]+ (?:in|for|with|among|on|under|after) [^.;,]{2,50}? as"
    r" (?:in|for|with|among|on|under|after)\b"
    r"|\bto (?:the same|an? (?:similar|equal|comparable)) (?:degree|extent)\b"
    r"|\b(?:did|does|do) (?:nothing|little) (?:to|for)\b|\bto no avail\b"
    r"|\b(?:not|n't) add (?:\w+ )?to\b|\badd(?:s|ed) (?:nothing|little) to\b"
    r"|\b(?:no|not) better than (?:chance|guess\w*|tossing|a coin)\b"
    rf"|\b{TIE}\b[^.;,]{{0,90}}?\b(?:vanish|disappear|evaporat|dissolv)(?:e?s|e?d)\b"
    rf"|\blost (?:(?:its|their|all|any|statistical) )*(?:significance|{TIE})\b"
    r"|\b(?:was|were|is|are|did|do|does|had|has)(?: not|n't)"
    r"(?=\s*(?:[.;(\[]|$|,(?! (?:for example|however|therefore|though|in fact|as yet|despite))))"
    r"|\b(?:was|were|is|are) (?:\w+ly )?(?:dispensable|inert)\b|\bnone remained\b"
    rf"|\bwithout (?:\w+ly )?{_MOVING}ing\b|\b{_MOVING}ed neither\b)"
    rf"|(?:\b(?:not|never|could not|fail(?:s|ed|ing)? to|unable to|(?:not|never) (?:been )?able to"
    rf"|n't (?:been )?able to|in vain to)|n't)\s+(?:\w+ly\s+)?{_FIND}\s+(?:[\w-]+\s+){{0,6}}?"
    rf"{_NOTHING_NOUN}\b"
    r"|\b(?:fail(?:s|ed|ing)? to|(?:did|does|was|were)(?: not|n't)(?: able to)?)"
    r" (?:meet|reach|achieve) (?:[\w'’-]+ ){0,5}?(?:end-?points?|objectives?|goals?)\b"
    rf"|(?:\b(?:not|no longer|never|neither|nor|hardly|fail(?:s|ed)? to|without)|n't)\s+(?!only\b)"
    rf"(?:(?:\w+ly|in any way|at all|been|be|to|found|shown|seem|appear)\s+){{0,3}}"
    rf"(?:significant\b|{_BARE_VERB})"
    rf"|(?:\bnot|n't) (?:\w+ly )?{_BETTERED}\b[^.;,]{{3,90}}?"
    r"\b(?:over|beyond|relative to|compared (?:with|to)|more than|versus)\b",
    re.IGNORECASE,
)
_BESIDE = re.compile(  # "A, but not B, lowered Y"
    r"(?P<aside>(?:,?\s+(?:(?:but|and) not|rather than|instead of|unlike|in contrast to"
    r"|as opposed to)|,\s+not)"
    r" (?:at |from |with |by |in |of |for )?"
    r"(?P<names>(?!(?:at|from|with|by|in|of|for|on|to)\s)(?:[\w/-]+\s+){0,4}?[\w/-]+),?)"
    r"\s+(?=(?:that\s+|which\s+)?(?:\w+ly\s+)?(?P<verb>[a-z]+(?:ed|s|ing)\b(?!,)|was\b|were\b|is\b|are\b|had\b|could\b|did\b))",
)
CONTRAST = re.compile(
    r"(?:,\s*)?\b(?:rather than|instead of|(?:and|but) not)\s+(?:by\s+|to\s+)?(?:an?\s+|the\s+)?"
    r"(?:\w+ly\s+)?(?P<word>[a-z]+(?:ed|ing|ors?|ers?|ions?|e|t|es|s)\b)(?:\s+of\b)?",
    re.IGNORECASE,
)


def clauses(text: str) -> Iterator[Span]:
    """The clauses of a sentence that may be true or open each for itself."""
    start = 0
    for match in [*_BOUNDARY.finditer(text), None]:
        end = match.start() if match else len(text)
        led = None if start and _ON.match(text, start, end) else _LED.match(text, start, end)
        comma = text.find(", ", led.end(), end) if led else -1
        if comma > 0:
            yield start, comma
            start = comma
        if start < end:
            yield start, end
        start = match.end() if match else end


@functools.lru_cache(maxsize=2048)
def set_aside(text: str) -> tuple[str, str]:
    """The text without what a "but not" sets aside, and what is denied of that.

    "A, but not B, lowered Y" gives "A lowered Y" and "B lowered Y"; "A lowered Y but not Z" gives
    "A lowered Y" and "A lowered Z".
    """
    text = _with_shared_head(text)
    match = _BESIDE.search(text)
    if not match:
        return _object_aside(text)
    if any(
        match.start("aside") <= cue.start < match.end("names") and cue.form is not Form.ADJECTIVE
        for cue in directions(text)
    ):
        return text, ""
    denied = match["names"].rstrip(",") + text[match.end() :].join([" ", ""])
    return blanked(text, match.span("aside")), denied


_ONE_HEAD = re.compile(  # "prolonged progression-free but not overall survival"
    r"\b(?P<one>[\w-]*(?:free|al|ic|ous|ive|ed|ary|ar|ent|ant|bound|ing|male|low|high|early|late))"
    r"(?P<other>,? but not (?:in )?(?:[\w-]+ )?[\w-]*(?:free|al|ic|ous|ive|ed|ary|ar|ent|ant"
    r"|bound|ing|male|low|high|early|late|all) (?P<head>[A-Za-z]+))\b"
)
_HUNG = re.compile(  # "an estrogen-, but not androgen-mediated pathway"
    r"(?P<one>\w+)-,? but not (?P<other>\w+)-(?P<head>[a-z]+)\b"
)
_NAME = r"[\w-]*[A-Z\d][\w-]*"
_HEAD = (  # what bears a name before it: with a verb there, "A, but not B, lowers Y" shares no noun
    r"(?:[a-z]+ )?(?:carriers|patients|donors|recipients|users|smokers|survivors|cases|mice|rats"
    r"|animals|cells?|cell lines?|tumou?rs|cancers|mutants|mutations?|variants?|alleles?|genotypes?"
    r"|levels?|expression|activity|signall?ing|deficiency|proteins?|receptors?|inhibitors?|antagonists?"
    r"|agonists?|antibod(?:y|ies)|mimics?|knock-?(?:out|down)|silencing|overexpression)"
)
_ONE_LAST_HEAD = re.compile(  # two names before one noun: "A, but not B, carriers"
    rf"(?<![\w-])(?P<one>{_NAME}),? but not (?P<other>{_NAME}),? (?P<head>{_HEAD})\b"
)


def _with_shared_head(text: str) -> str:
    """A text with the noun of a "but not" said of both: "systolic pressure but not diastolic"."""
    text = _HUNG.sub(r"\g<one>-\g<head>, but not \g<other>-\g<head>", text)
    text = _ONE_HEAD.sub(r"\g<one> \g<head>\g<other>", text)
    return _ONE_LAST_HEAD.sub(r"\g<one> \g<head> but not \g<other> \g<head>,", text)


_AFTER_IT = re.compile(  # "A lowered B but not C"
    r",?\s+(?:but not|rather than|except(?: for)?|and not(?= (?:in|among|at|after|on|with|to)\b))"
    r" (?:(?P<in>in|among|at|after) |(?:on|of|with|for|to) )?"
    r"(?P<names>(?:[\w/-]+\s+){0,4}?[\w/-]+)(?=\s*(?:[.,;(\[]|$))"
)
_PAST = re.compile(r"\b[a-z]{3,}ed\b")
_SAID_SO = re.compile(r"\b(?:was|were|is|are) (?:\w+ly )?\w+")  # "X was expressed in A but not B"


def _object_aside(text: str) -> tuple[str, str]:
    match = _AFTER_IT.search(text)
    verbs = [
        cue
        for cue in directions(text)
        if match and cue.end < match.start() and cue.form in {Form.VERB, Form.PARTICIPLE}
    ]
    stated_so = [*_SAID_SO.finditer(text, 0, match.start())] if match else []
    if match and not (verbs or stated_so):
        stated_so = [*_PAST.finditer(text, 0, match.start())]
    if not match or not (verbs or stated_so):
        return text, ""
    end = verbs[-1].end if verbs else stated_so[-1].end()
    if match["in"] and not verbs and f" {match['in']} " in text[end : match.start()]:
        before = f" {match['in']} "
        end = text.rfind(before, 0, match.start()) + len(before)  # "marked Y in A but not in B"
    return blanked(text, match.span()), f"{text[:end]} {match['names']}"


_BETWEEN_COMMAS = re.compile(  # "X, given to mice with Z, lowered Y"
    r",\s(?!(?:measured|called|named|termed|assessed|judged|defined|reflected)\b)"
    r"(?:which|who|given|injected|administered|delivered|\w+ed)\s[^,;]{3,90},"
    r"(?=\s(?:\w+ly\s)?(?:\w+(?:ed|es|s)\b|did\b|had\b))"
)
_HARD = re.compile(  # what is a challenge to do is not done
    r"\b(?:challenges?|difficult(?:y|ies)|problems?|obstacles?|hurdles?) (?:of|in|with|to|for|when)"
    r" (?:\w+ly )?[a-z]+ing\b[^,;.]*",
    re.IGNORECASE,
)


@functools.lru_cache(maxsize=2048)
def stated(text: str) -> str:
    """The text with blanks for the clauses left open, and for what "rather than" sets aside.

    What stands between subject and verb and tells no finding is blanked too, and so is what is
    only called hard to do.
    """
    for match in _BETWEEN_COMMAS.finditer(text):
        cues = [cue for cue in directions(text) if match.start() <= cue.start < match.end()]
        if not cues and not _NOTHING.search(text, *match.span()):
            text = blanked(text, match.span())
    for match in CONTRAST.finditer(text):
        if any(match.start("word") == cue.start for cue in directions(text)):
            text = blanked(text, match.span())
    text = blanked(text, *(match.span() for match in _HARD.finditer(text)))
    left_open = False
    for span in [*clauses(text)]:
        goes_on = left_open and re.match(r"[\s,]*that\b", text[span[0] : span[1]])
        left_open = bool(_OPEN.search(text, *span)) or bool(goes_on)
        if left_open:
            text = blanked(text, span)
    return text


def blanked(text: str, *spans: Span) -> str:
    """A text with blanks for some spans of it; it keeps its length."""
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


@functools.lru_cache(maxsize=2048)
def without_effect(text: str) -> tuple[Span, ...]:
    """The clauses that report no effect, no difference or no association."""
    found = []
    for start, end in clauses(text):
        if match := _nothing(text, start, end):
            aside = match.group().lower().startswith("without")
            found.append((match.start() if aside else start, end))
            continue
        if any(
            cue.negated
            and cue.axis == "association"
            and start <= cue.start < end
            and not cue.text.lower().startswith("sign")  # "with no signs of relapse"
            for cue in directions(text)
        ):
            found.append((start, end))
    return tuple(found)


def denies_as_before(text: str, start: int, end: int) -> bool:
    """Whether a clause ends with its denial, so that what it denies stands before it.

    "A lowered Y, while B had no influence": on Y.
    """
    match = _nothing(text, start, end)
    return match is not None and not re.search(
        r"[A-Za-z]", _AGAIN.sub("", text[match.end() : end], count=1)
    )


_AGAIN = re.compile(r"^\s*(?:it|them|this|these|that|him|her)\b")
_DESCRIBED = re.compile(  # "patients who did not respond" are patients of a kind
    r"\b(?:who|that|which|whose [\w-]+)\s+(?:(?:did|do|does|had|have|has|were|was|are|is)\s*)?$",
    re.IGNORECASE,
)

_AT_A_TIME = re.compile(  # "X rises when Y is not changed yet": of X that denies nothing
    r"\w(?<!\bthat)(?<!\beven)(?<!\bonly) (?:when|while|until|before|unless) (?:[^\s,;:]+ ){1,4}$",
    re.IGNORECASE,
)


def _nothing(text: str, start: int, end: int) -> re.Match[str] | None:
    return next(
        (
            match
            for match in _NOTHING.finditer(text, start, end)
            if not _DESCRIBED.search(text, start, match.start())
            and not _AT_A_TIME.search(text, start, match.start())
        ),
        None,
    )


_GOES_ON = re.compile(
    r"[\s,]*(?:but|and|yet|though|although|while)\s+(?:also |then |it )?$", re.IGNORECASE
)
_FINITE = re.compile(
    r"\s(?:(?:did|does|do|was|were|is|are|had|has|have|left|leaves|showed|kept)\b|\w+ed\b)",
    re.IGNORECASE,
)


def with_effect(text: str) -> str:
    """The text with blanks for the clauses that report no effect; a subject that goes on is kept.

    "X left Y alone but raised Z": X raised Z.
    """
    for start, end in without_effect(text):
        following = next((cue for cue in directions(text) if cue.start >= end), None)
        goes_on = following and _GOES_ON.fullmatch(text, end, following.start)
        verb = _FINITE.search(text, start, end) if goes_on else None
        text = blanked(text, (verb.start() if verb else start, end))
    return text
