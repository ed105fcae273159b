"""What a sentence gains where it shows the kind of thing that a question asks for.

"How are vesicles counted?" wants a technique, "who was left out?" an exclusion, "what happened to
weight?" a change: many sentences have the words of such a question, and few tell it. Closed classes
of general English and of the moves of research reports; no word is taken from a known answer.
"""

import re
from collections.abc import Sequence

from assistant.answers.enumerated_words import METHOD, WAY_IN
from assistant.asked import cues
from assistant.asked.any_of import by_letter
from assistant.asked.kind_words import NUMBERED_RELEASE
from assistant.headline import report_words
from index.records import Passage

DEFINING = 1.25  # what "exosomes are vesicles that" gains, where asked what exosomes are
LIMITED = 1.3  # what a sentence gains that says how far a finding reaches, where that is asked
DATED = 1.2  # ... or that has a date or a span of time, where asked when
BY_NAME = 1.15  # ... or that names a person, where asked who
TOLD = 1.3  # ... or that has what only few sentences have: a share, a program, an exclusion
DIVIDED = 1.5  # ... or into what a thing is divided, where that is asked
LIKELY = 1.2  # ... or what many have beside those that answer: a change, a guess, an extreme

_ASKS_MEASURED = (
    r"^\W*how (?:is|are|was|were|do|does|did|can|could)\b[^?]*\b(?:quanti|measur|detect|analy[sz]"
    r"|assess|assay|purif|profil|visuali[sz]|identif|count)\w*\b"
    r"|\bwhat (?:do|does|did|is|are|was|were) [^?]*"
    r"\b(?:quantif|measur|detect|analy[sz]|assay|profil|purif)\w*\b[^?]*\b(?:with|by)\W*$"
)
_ASKS_WHEN = r"^\W*(?:since )?when\b(?! [\w-]+ (?:\w+ ){0,6}?,)|\b(?:and|,) when\b"
_A_DATE = (
    r"\b(?:1[89]|20)\d\d\b"
    r"|\b\d+(?:\.\d+)? ?-?(?:h|d|days?|weeks?|months?|years?|hours?|minutes?)\b"
)
_ASKS_WHO = r"^\W*(?:who|whose|by whom)\b"
_A_PERSON = (
    r"\b[A-Z][a-z]+ (?:[A-Z]\.? )?[A-Z][a-z]+\b|\bet al\b"
    r"|\b[A-Z][a-z]+ and (?:colleagues|co-?workers)\b"
)
_ASKS_PROGRAM = (
    r"\b(?:software|packages?|programs?|stats|statistical (?:tests?|methods?)|algorithms?)\b"
)
_A_PROGRAM = (
    r"\b(?:Stata|STATA|SPSS|SAS|GraphPad|Prism|MATLAB|Excel|RevMan|Review Manager"
    r"|R (?:statistical|version|package|software)|[Ss]oftware|[Pp]ackages?|[Pp]rograms?"
    rf"|[Aa]lgorithms?|[Vv]ersions? ?\d|{NUMBERED_RELEASE})\b"
)
_ASKS_EXCLUDED = (
    r"\b(?:exclu\w+|left out|leave out|barred|debarred|rul(?:ed?|ing) out|kept out|ineligib\w*"
    r"|thrown out|not (?:allowed|eligible)|disqualif\w+|turned away|off limits|kept from)\b"
)
_EXCLUDED = (
    r"\b(?:[Ee]xclu\w+|ineligib\w+|omitted|withdr(?:ew|awn)|removed"
    r"|not (?:eligible|included|enrolled|recruited|invited|admitted))\b"
)
_ASKS_EFFECT = (
    r"\bwhat happen\w*|\bdid what\b|\b(?:effects?|impact|influence) (?:of|on)\b"
    r"|\bwhat (?:did|does|do|would|will) [^?]{1,80}\bdo to\b"
    r"|\bhow (?:did|does|do|was|were|is|are) [^?]{1,80}\b(?:change|respond|fare|affect|react"
    r"|influence|alter)(?:s|d|ed)?\b"
)
_A_CHANGE = (
    r"\b(?:(?:[Ii]ncreas|[Dd]ecreas|[Rr]educ|enhanc|impair|inhibit|suppress|promot|induc|abolish"
    r"|restor|caus|alter|chang|improv|worsen|attenuat|prevent|delay|accelerat|declin|sustain)\w*"
    r"|raised?|rais(?:es|ing)|lower(?:s|ed|ing)?|higher|rose|risen|rises?|fell|fall(?:s|en|ing)?"
    r"|drop(?:s|ped)?|result(?:ed|s|ing)? in|led to|leads? to|unchanged|unaltered|slow(?:s|ed|er)"
    r"|fewer|larger|smaller|lost|gained)\b"
)
_ASKS_GUESS = (
    r"\b(?:what|why|how) (?:might|may|could)\b|\bexplanations?\b|\baccounts? for\b"
    r"|\bhow (?:do|did|does|can) (?:the|these|its) [\w-]+ (?:explain|account)\b"
    r"|\b(?:offer\w*|float\w*|speculat\w*|suspect\w*|think|thought|believe[sd]?)\b"
)
_A_GUESS = (
    r"\b(?:may|might|could|possibl[ey]|possibilit\w+|likely|probabl[ey]|explain\w*|explanations?"
    r"|attribut\w+|reflect\w*|due to|because|suggest\w*|propos\w+|speculat\w+|hypothes\w+"
    r"|belie\w+|assum\w+)\b"
)
_ASKS_EXTREME = (
    r"\b(?:most(?! of\b)|strongest|largest|biggest|commonest|highest|greatest|best|lowest|least"
    r"|smallest|worst|weakest|longest|shortest|oldest|youngest|earliest|latest)\b"
)
_AN_EXTREME = (
    r"\b(?:most|strongest|largest|highest|greatest|best|predominant\w*|lowest|least|smallest|worst"
    r"|longest|shortest|rang(?:e[sd]?|ing)|maxim\w+|minim\w+|commonest|major)\b"
)
_A_DEGREE = (
    r"\d ?%|\d[\s-]*(?:fold|times)\b|\b[Pp]er ?cent\b|\b(?:[\w-]+fold|half|halved?|thirds?|quarter"
    r"|twice|doubl\w+|tripl\w+)\b"
)
_USUAL = (
    r"\b(?:most (?:often|common|frequent|widely|used)\w*|usual(?:ly)?|commonly|commonest|mostly"
    r"|typical(?:ly)?|often|conventional(?:ly)?|frequently|predominant\w*|mainly"
    r"|widely (?:used|applied))\b"
)
_ASKS_ORIGIN = (
    r"\bwhere\b[^?]{0,80}\b(?:comes?|came|from|get|got|obtain\w*|sourced?)\b"
    r"|\bsources? of the\b"
)
_AN_ORIGIN = (
    r"\b(?:obtain\w+|deriv\w+|collected|recruited|provided by|purchased|available from|based on"
    r"|referr\w+|sourced|extracted from|drawn from)\b"
)
_ASKS_SHARE = (
    r"\bwhat (?:share|fraction|proportion|percentage|percent)\b|\bhow often\b|\bper ?cent\b"
    r"|\b(?:survival|response|remission|relapse|mortality|event) (?:probabilit|rates?\b)"
    r"|\b(?:survival|mortality|remission|prevalence|incidence)\b[^?]*\bfigures\b"
)
_A_SHARE = r"\d ?%|[Pp]er ?cent|\d \(\d"
_ASKS_FREQUENCY = r"\bhow (?:common|frequent\w*|prevalent|widespread|rare)\b"
_A_FREQUENCY = (  # a share of people, or a place among other illnesses
    rf"{_A_SHARE}|\b[Pp]revalen\w+|\b[Ii]nciden(?:ce|t)\b|\brank(?:s|ed|ing)\b"
    r"|\bmost (?:common|frequent)|\bcommonest\b|\bleading\b|\b[Rr]are(?:ly)?\b"
)
_ASKS_TRAINED = (
    r"\b(?:credentials|qualifications?|how (?:qualified|experienced)|training of"
    r"|(?:were|was) [^?]{1,60} (?:trained|qualified))\b"
)
_TRAINED = (
    r"\b(?:qualif\w+|regist\w+|accredit\w+|certif\w+|experienced?|train(?:ed|ing)|licen[cs]ed"
    r"|members? of)\b"
)
_ASKS_ENTRY = (
    r"\b(?:inclusion|entry|enrol\w+|eligibility|selection) (?:and exclusion )?criteri\w+"
    r"|\bwho (?:was|were|could be) (?:included|eligible|enrolled)\b|\bcriteria for inclusion\b"
)
_ENTRY = (
    r"\b(?:(?:[Ii]nclusion|[Ee]ligibility|[Ss]election|[Ee]ntry|following) criteri\w+"
    r"|criteria (?:for inclusion|were|included)|(?:was|were) (?:included|enrolled|eligible))\b"
)
_ASKS_GIVER = (
    r"\b(?:who|by whom|whose lab\w*)\b[^?]{0,20}"
    r"\b(?:provid|suppl|donat|gave|g[io]ft|made|develop|generat|rais"
    r"|produc|sen[dt])\w*"
)
_A_GIVER = (
    r"\b(?:provided|supplied|donated|gifted|generated|developed|produced|raised|made available"
    r"|sent) by\b|\b(?:gifts?|courtesy) (?:from|of)\b"
)
_ASKS_OBSTACLE = (
    r"\b(?:obstacles?|hurdles?|challenges?|difficult(?:y|ies)|stumbling blocks?"
    r"|(?:stands?|gets?) in the way|what (?:\w+ ){0,2}?(?:hinders|hampers|impedes)"
    r"|struggl\w+|trouble with)\b"
)
_AN_OBSTACLE = (
    r"\b(?:[Oo]bstacles?|[Hh]urdles?|[Cc]halleng(?:es?|ing)|[Dd]ifficult(?:y|ies)?|[Pp]roblems?"
    r"|[Ll]imitations?|[Bb]arriers? to|[Dd]rawbacks?|hamper\w*|hinder\w*|imped\w+)\b"
)
_PARTING = r"(?:classified|divided|sorted|grouped|categori[sz]ed|subdivided|split)"
_ASKS_CLASSES = (
    rf"\bhow (?:are|is|can|may|do|does) [^?]{{2,60}}\b{_PARTING}\b"
    r"|\b(?:what|which|how many) (?:[\w-]+ ){0,2}?(?:(?:sub)?(?:classes|types|groups|sets)|kinds"
    r"|sorts|categories)\b"
    rf"[^?]{{0,60}}\b(?:{_PARTING}|are there|exist|(?:fall|come) (?:into|under))\b"
)
_CLASSES = rf"\b(?:{_PARTING}|fall|falls|fell)(?: \w+ly)? in(?:to)?\b"
_ASKS_AIM = (
    r"\b(?:aims?|goals?|purposes?|objectives?|research questions?|set out to|hypothes\w+"
    r"|(?:try|tried|trying|want|wanted|hope|hoped) to (?:find|learn|know|test|see|show))\b"
)
_AN_AIM = (
    rf"(?i:{report_words.AIM.pattern}|\b(?:aim(?:s|ed)?|objectives?|purpose|hypothesi[sz]ed?)\b"
    r"|\bto (?:investigate|evaluate|examine|assess|determine|explore|clarify|test)\b)"
)
_ASKS_DESIGN = (
    r"\b(?:kind|type|sort|design) of (?:an? |the )?(?:study|trial|review|research|paper)\b"
    r"|\b(?:study|trial|research) design\b"
    r"|\bhow (?:is|was) the (?:[\w/-]+ ){0,3}?(?:study|trial) designed\b"
)
_A_DESIGN = (
    r"(?i:\b(?:randomi[sz]ed|double-blind(?:ed)?|placebo-controlled|cohort|case[-–]control"
    r"|cross-sectional|prospective\w*|retrospective\w*|observational|longitudinal|pilot"
    r"|open-label|parallel-arm|meta-analys[ie]s|systematic review|narrative review|phase I+)\b)"
)
_ASKS_PLACE = (
    r"^\W*(?:in what|in which|which|where)\b(?: (?:place|city|town|country|countries|region"
    r"|hospitals?|clinics?|cent(?:er|re)s?))?[^?]{0,60}\b(?:carried out|done|conducted|run|based"
    r"|performed|recruited|set|take place|took place|enrolled)\b"
)
_A_PLACE = (
    r"\b(?:in|at|from|across) (?:the |northern |southern |eastern |western |rural )?[A-Z][a-z]{3,}"
    r"|[Hh]ospitals?\b|\b[Cc]linics?\b|[Uu]niversit|\b[Cc]ent(?:re|er)s?\b"
)
_ASKS_NEEDED = (
    r"\b(?:which|what)\b[^?]*\b(?:needs?|needed|requires?|required|depend(?:s|ed|ent)? (?:up)?on"
    r"|rel(?:y|ies|ied) (?:up)?on|indispensable|essential|necessary|without which|do without"
    r"|(?:must|has to|have to) be (?:there|present|active|at work|around))"
    r"(?! (?:further|more|future|research|stud(?:y|ies)))\b|\bdid [^?]{1,80} depend on\b"
)
_NEEDED = (
    r"[-‐–]dependent(?:ly)?\b|\b(?:dependen(?:t|ce|cy)|depend(?:s|ed|ing)?|reliant|rel(?:y|ies|ied))"
    r" (?:up)?on\b|\b(?:requir\w+|needed|needs|necessary|essential|indispensable|prerequisites?"
    r"|crucial for)\b"
)
_ASKS_WAY_IN = (
    r"\bhow\b[^?]*\b(?:gets?|got|enter\w*|tak(?:en?|es|ing) (?:up|in)|internali[sz]\w+|make it"
    r"|(?:find|make) (?:its|their) way|deliver\w*|transfer\w*)\b[^?]*\bcells?\b"
    r"|\b(?:routes?|ways?|mechanisms?|doors?)\b[^?]*\b(?:in|into|inside|across|to|through|over)\b"
    r"[^?]*\b(?:cells?|recipients?)\b"
)
_ASKS_PREFERRED = (
    r"\b(?:preferred|first[- ]choice|favou?red|method of choice|(?:of|the) (?:first )?choice"
    r"|gold standard|go-?to|standard (?:method|test|assay|drug|treatment))\b"
)
_PREFERRED = (
    r"\b(?:of (?:first )?choice|gold standard|prefer(?:red|able|ably)|first[- ]line|favou?red"
    r"|recommended)\b"
)
_ASKS_SHOWING = (  # how an illness comes to light
    r"\b(?:how|in what (?:[\w-]+ )?ways?) (?:do|does|did|can|may) [^?]{1,60}"
    r"\b(?:show|present|manifest|announce|reveal)s?"
    r"(?: itself| themselves| up| most| first|(?=\W*$| (?:in|most|first|clinically)\b))"
    r"|\b(?:complaints?|symptoms?)\b[^?]*\b(?:brings?|present)\b"
)
_SHOWING = (
    r"\b(?:[Mm]anifest\w*|[Pp]resent(?:s|ed|ing|ations?)? (?:with|as)|[Ss]ymptoms?"
    r"|[Pp]resentations?|signs?)\b"
)
_ASKS_CAUSE = (
    r"\b(?:from|out of) what\b[^?]*"
    r"\b(?:arises?|stems?|comes?|came|results?|originates?|develops?)\b"
    r"|\bwhat (?:causes?|caused|underlies|is behind|lies behind|gives? rise to)\b"
    r"|\b(?:a?etiology|origin) of\b"
)
_A_CAUSE = (
    r"\b(?:a?etiolog\w+|origins?|caused? by|causes?|due to|secondary to|attribut\w+|because of"
    r"|results? (?:from|of)|aris(?:es?|ing) from|stem\w* from|owing to|underl(?:ies|ying))\b"
)
_ASKS_TWO_FIGURES = (  # of two groups
    r"\b(?:with (?:versus|vs\.?|and|as against) without|two (?:figures|numbers|values|rates)"
    r"|(?:contrast|compare)\b[^?]*\b(?:mean|median|average|rates?|levels?|values?)\b"
    r"|how (?:did|do|does) [^?]*\bdiffer between)"
)
_ASKS_MADE = (  # where in the body, or in nature
    r"\bwhere\b[^?]{0,80}\b(?:made|produced|manufactured|synthesi[sz]ed|secreted|generated|formed)\b"
)
_MADE = (
    r"\b(?:produced|made|manufactured|synthesi[sz]ed|secreted|generated|formed)"
    r"(?: \w+ly)? (?:by|in|from|within|at)\b"
)
_ASKS_SAFE = r"\b(?:saf(?:er|est)|(?:best|better) tolerated|least harmful)\b"
_SAFE = r"\b(?:[Ss]af(?:e|er|est|ety)|tolera\w+)\b"
_ASKS_AT_FIRST = (
    r"\bat (?:the )?(?:outset|beginning|start|entry)\b|\b(?:to begin|to start|from the start)\b"
)
_AT_FIRST = r"\b(?:[Bb]aseline|[Ii]nitial(?:ly)?|at (?:entry|inclusion|enrol\w+|admission))\b"
_ASKS_PLANNED = (  # how many were to be studied
    r"\bsample size\b|\b(?:planned|intended|meant|aimed|hoped|supposed|originally)\b[^?]*"
    r"\b(?:recruit|enrol|includ|randomi)\w*"
)
_PLANNED = r"\b(?:[Ss]ample size|power|were to be|(?:was|were) (?:planned|required|calculated))\b"
_ASKS_LEFT = r"\b(?:drop(?:ped|ping)? out|pull(?:ed|ing)? out|quit|had to stop)\b"
_LEFT = r"\b(?:discontinu\w+|withdr[ae]w\w*|dropped out|drop-?outs?|lost to follow)"
_ASKS_MEANS = r"\bmechanisms?\b[^?]*\b(?:work|act|help|operat)\w*|\bhow\b[^?]*\bsupposed to work\b"
_MEANS = r"\b(?:[Mm]echanisms?|through|via|involv\w+|mediat\w+|act(?:s|ing)? (?:by|as|on))\b"
_ASKS_RISK = (
    r"\brisk factors?\b|\b(?:what|which)\b[^?]*\b(?:rais|increas|heighten|boost|driv)\w*"
    r"(?: up)? (?:the |one['’]s |their )?(?:risk|chance|odds|likelihood)\b"
)
_A_RISK = r"\b(?:[Rr]isks?|[Oo]dds|likel\w+|predispos\w+)\b"
_ASKS_BEYOND = (  # from where on
    r"\b(?:above|below|over|under|from|beyond) (?:what|which)\b[^?]*"
    r"\b(?:levels?|values?|scores?|ages?|sizes?|concentrations?|counts?|titres?|cut-?offs?)\b"
)
_BEYOND = r"[<>≤≥] ?\d|\b(?:[Aa]bove|[Bb]elow|[Oo]ver|[Uu]nder|[Cc]ut-?offs?|exceed\w*) (?:of )?\d"
_ASKS_GAINERS = r"\b(?:which|what|who)\b[^?]*\b(?:benefit|gain|profit)(?:s|ed)? (?:most )?from\b"
_GAINERS = r"\b(?:[Bb]enefi\w+|[Ee]ffective)\b"
_TWO_FIGURES = r"\d ?%?(?: ?\([^)]*\)| ?\[[^\]]*\])? ?(?:vs\.?|versus|compared (?:with|to)) ?\d"
_GAINS = (  # what a question in lower case asks for, what shows it, what that gains
    (cues.LIMITS, cues.LIMITED, LIMITED),
    (cues.ASKS_CRITERION, cues.CRITERION, DEFINING),
    (re.compile(_ASKS_MEASURED), METHOD, TOLD),
    (re.compile(_ASKS_NEEDED), re.compile(_NEEDED), TOLD),
    (re.compile(_ASKS_WAY_IN), WAY_IN, TOLD),
    (re.compile(_ASKS_WHEN), re.compile(_A_DATE), DATED),
    (re.compile(_ASKS_WHO), re.compile(_A_PERSON), BY_NAME),
    (re.compile(_ASKS_PROGRAM), re.compile(_A_PROGRAM), TOLD),
    (re.compile(_ASKS_EXCLUDED), re.compile(_EXCLUDED), TOLD),
    (re.compile(_ASKS_SHARE), re.compile(_A_SHARE), TOLD),
    (re.compile(_ASKS_FREQUENCY), re.compile(_A_FREQUENCY), TOLD),
    (re.compile(_ASKS_ORIGIN), re.compile(_AN_ORIGIN), TOLD),
    (re.compile(_ASKS_ENTRY), re.compile(_ENTRY), TOLD),
    (re.compile(_ASKS_GIVER), re.compile(_A_GIVER), TOLD),
    (re.compile(_ASKS_OBSTACLE), re.compile(_AN_OBSTACLE), TOLD),
    (re.compile(_ASKS_CLASSES), re.compile(_CLASSES), DIVIDED),
    (re.compile(_ASKS_TRAINED), re.compile(_TRAINED), TOLD),
    (re.compile(_ASKS_AIM), re.compile(_AN_AIM), TOLD),
    (re.compile(_ASKS_DESIGN), re.compile(_A_DESIGN), TOLD),
    (re.compile(_ASKS_PLACE), re.compile(_A_PLACE), LIKELY),
    (re.compile(_ASKS_EFFECT), re.compile(_A_CHANGE), LIKELY),
    (re.compile(_ASKS_EXTREME), re.compile(_AN_EXTREME), LIKELY),
    (re.compile(cues.BY_HOW_MUCH), re.compile(_A_DEGREE), TOLD),
    (cues.ASKS_USUAL, re.compile(_USUAL), TOLD),
    (re.compile(_ASKS_GUESS), re.compile(_A_GUESS), LIKELY),
    (re.compile(_ASKS_SHOWING), re.compile(_SHOWING), TOLD),
    (re.compile(_ASKS_CAUSE), re.compile(_A_CAUSE), LIKELY),
    (re.compile(_ASKS_PREFERRED), re.compile(_PREFERRED), TOLD),
    (re.compile(_ASKS_TWO_FIGURES), re.compile(_TWO_FIGURES), TOLD),
    (re.compile(_ASKS_MADE), re.compile(_MADE), TOLD),
    (re.compile(_ASKS_SAFE), re.compile(_SAFE), TOLD),
    (re.compile(_ASKS_AT_FIRST), re.compile(_AT_FIRST), TOLD),
    (re.compile(_ASKS_PLANNED), re.compile(_PLANNED), TOLD),
    (re.compile(_ASKS_LEFT), re.compile(_LEFT), TOLD),
    (re.compile(_ASKS_MEANS), re.compile(_MEANS), LIKELY),
    (re.compile(_ASKS_GAINERS), re.compile(_GAINERS), LIKELY),
    (re.compile(_ASKS_RISK), re.compile(_A_RISK), TOLD),
    (re.compile(_ASKS_BEYOND), re.compile(_BEYOND), TOLD),
)
_ANY_GAIN = by_letter("|".join(asks.pattern for asks, _, _ in _GAINS))


def asks_classes(lowered: str) -> bool:
    """Whether a question in lower case is into what classes a thing is divided."""
    return re.search(_ASKS_CLASSES, lowered) is not None


def tells_classes(text: str) -> bool:
    """Whether a text says into what classes a thing is divided."""
    return re.search(_CLASSES, text) is not None


def gained(lowered: str) -> list[tuple[re.Pattern[str], float]]:
    """What a sentence gains by the kind of thing that it shows, for a question in lower case."""
    if not _ANY_GAIN.search(lowered):
        return []
    return [(shown, gain) for asks, shown, gain in _GAINS if asks.search(lowered)]


IN_SECTION = 1.3  # what a sentence gains that stands under the heading of what is asked for
_SECTIONS = (  # what a question asks for, and the headings that papers give it
    (cues.LIMITS, re.compile(r"\blimitations?\b|\bweakness|\bcaveats?\b", re.IGNORECASE)),
    (
        cues.SUMMARY,
        re.compile(r"\bconclu|\bsummary\b|\bfindings mean\b|\bimplications\b", re.IGNORECASE),
    ),
    (
        re.compile(_ASKS_AIM),
        re.compile(r"\bobjectives?\b|\baims?\b|\bpurpose\b|\bwhy was this study", re.IGNORECASE),
    ),
    (
        re.compile(r"\b(?:side effects?|adverse|harms?|safe(?:ty)?|toxicit\w+)\b"),
        re.compile(r"\badverse\b|\bsafety\b|\btoxicit|\bside effects?\b", re.IGNORECASE),
    ),
)


def headed(lowered: str) -> list[re.Pattern[str]]:
    """The headings under which what a question in lower case asks for stands, if it has any."""
    return [heading for asks, heading in _SECTIONS if asks.search(lowered)]


def gain_of(
    unit: Passage,
    gains: Sequence[tuple[re.Pattern[str], float]],
    headings: Sequence[re.Pattern[str]],
) -> float:
    """What a unit gains by what it shows, and by the heading over it; 1 where by nothing."""
    gain = IN_SECTION if unit.path and any(one.search(unit.path[-1]) for one in headings) else 1.0
    for shown, by in gains:
        if shown.search(unit.text):
            gain *= by
    return gain


SUMMED_UP = 0.67  # what a sentence of an abstract keeps, where asked how a thing was done
_ASKS_HOW_DONE = re.compile(
    r"\bhow (?:was|were|did (?:they|the (?:[\w/-]+ ){0,3}(?:team|group|authors?|investigators"
    r"|researchers)))\b"
    r"|\b(?:methods?|techniques?|assays?|software|packages?|kits?|reagents?|protocols?|tools?"
    r"|criteri\w+|instruments?|devices?|antibod\w+|primers?|dyes?|stain\w*|cut-?offs?|thresholds?"
    r"|excluded|randomi\w+|blind\w*|recruit\w*|isolat\w+|centrifug\w+|cultur\w+|an?aesthe\w*"
    r"|doses?|concentrations?|measured?|defined|collected|calculated|assigned|allocated"
    r"|questionnaires?|scales?|statistic\w*|sample size|used to)\b"
)
_SUMMING_UP = re.compile(r"\b(?:abstract|summary|synopsis)\b", re.IGNORECASE)


def asks_how_done(lowered: str) -> bool:
    """Whether a question in lower case is on what was done, which abstracts leave out."""
    return bool(_ASKS_HOW_DONE.search(lowered))


def sums_up(unit: Passage) -> bool:
    """Whether a unit is part of an abstract, or of an editor's summary."""
    return any(_SUMMING_UP.search(heading) for heading in unit.path)
