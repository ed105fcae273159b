"""The moves of a paper: how a question asks for one, and the words by which a sentence makes it.

General English of research reports (the moves of an introduction and of a discussion: Swales, Genre
Analysis, 1990); no word is taken from a known answer.
"""

import re
from dataclasses import dataclass

from assistant.headline.report_words import AIM


@dataclass(frozen=True, slots=True)
class Move:
    """How a question asks for a move, and by what a sentence makes it: surely, or perhaps."""

    asked: re.Pattern[str]  # on lower-cased text
    told: re.Pattern[str]
    sections: re.Pattern[str]  # the headings under which it stands
    hinted: re.Pattern[str] | None = None
    own: re.Pattern[str] | None = None  # ... and those under which nothing else stands
    of_itself: bool = False  # it is of the document's own work, rather than of others'
    in_points: bool = True  # several sentences make it, point by point; else the best one tells it
    in_rows: bool = False  # rows of tables may tell it


_PAPER = r"(?:review|paper|article|study|trial|work|analysis|research|authors?|document|text|survey|experiments?)s?"
_THIS = (
    rf"(?:this|the|these|their|its|your)(?: (?:present|current|whole|exosome))? (?:own )?{_PAPER}"
)
_CLINIC = r"(?:the )?(?:clinic\w*|daily practice|practice|patients?|people|humans?|routine\w*|hospitals?|bedside|prime time)"
_WAY = r"(?:way|road|path|journey|route|track)"
_STUDIES = r"(?:research|stud(?:y|ies)|work|trials?|directions?|investigations?|explorations?|perspectives?|experiments?|efforts|validation)"


def words(pattern: str) -> re.Pattern[str]:
    """The pattern of some words, in whatever case."""
    return re.compile(pattern, re.IGNORECASE)


_CLOSING = words(
    r"\bconclu|\bdiscussion\b|\bfuture\b|\bperspective|\boutlook\b|\bsummary\b|\bfindings mean\b"
)
MOVES = (
    Move(  # what it is for
        asked=re.compile(
            rf"\b(?:aims?|goals?|purposes?|objectives?|intentions?|research questions?|point|focus) (?:of|behind|in) {_THIS}\b"
            rf"|\b(?:the|their|its|{_THIS}(?:['’]s)?) (?:main |primary |stated )?(?:aims?|goals?|purposes?|objectives?)\W*$"
            rf"|\b(?:{_THIS}|they|it)\b[^?]{{0,20}}\b(?:set out|aim\w*|tr(?:y|ied|ies|ying)|want\w*|hop(?:e|ed|es|ing)|intend\w*|mean[st]?)"
            rf" (?:to|at|for)(?: (?:do|show|find out|achieve|answer|cover|address|learn|know|prove|test|summari[sz]e|analy[sz]e|examine|investigate|determine|assess|explore|identify|evaluate|clarify|discover|study|understand))?(?: (?:in|with|by) {_THIS})?\W*$"
            rf"|\bwhy (?:was|were|is|did) (?:{_THIS}|it|they)\b[^?]{{0,20}}\b(?:written|done|conducted|performed|undertaken|made|carried out|write|do|necessary|needed)\b"
            rf"|\bwhat(?:s| is| are| was| does| do) {_THIS} (?:(?:actually|really|mainly|mostly|all|exactly) )?(?:about|on|for|cover|deal with|address|look at)\W*$"
        ),
        told=words(
            r"\b(?:we|(?:this|the)(?: present| current| narrative| systematic)? (?:study|review|article|paper|trial|analysis|work))"
            r" (?:\w+ ){0,2}?(?:aim(?:s|ed)?|sought|set out|intend(?:s|ed)?)\b"
            r"|\b(?:aims?|goals?|objectives?|purposes?) (?:of\b[^.]{0,60}\b)?(?:was|is|were|are)\b"
            r"|^\W*(?:objectives?|aims?|purpose|goal)\b"
            r"|\b(?:was|were) (?:performed|conducted|carried out|undertaken|designed|initiated) to\b"
            r"|\bhere,? (?:\w+ )?we\b|\b(?:in|the) (?:this|present) (?:\w+ )?(?:study|review|article|paper|trial|work),? (?:we|focus\w*)\b"
            rf"|\b{_THIS} (?:\w+ly )?(?:describe|discuss|summari[sz]e|review|explore|examine|investigate|assess|address|cover|focuse|evaluate|outline|weigh|compare|present|provide|survey|analy[sz]e)[sd]?\b"
            r"|\bwe (?:\w+ly )?(?:summari[sz]e|review|highlight|outline|discuss|describe|weigh|appraise)\b"
        ),
        hinted=words(r"\bwe (?:\w+ )?(?:examined|investigated|explored|focus(?:ed)?|ask(?:ed)?|hypothesi[sz]ed|presume)\b|\bin the hope of\b"),
        sections=words(r"\babstract\b|\bbackground\b|\bintroduction\b|\bwhy was this study"),
        own=words(r"^\W*(?:\d\W*)?(?:the )?(?:objectives?|aims?|purpose|goals?)\b"),
        of_itself=True,
    ),
    Move(  # what is left to do
        asked=re.compile(
            rf"\b(?:future|further|more|additional|next) {_STUDIES}\b|\bnext steps?\b|\bresearch (?:agenda|gaps?|needs)\b|\b{_STUDIES} (?:(?:is|are) )?(?:still |most |urgently )*(?:needed|required|necessary|missing|lacking)\b|\bgaps? (?:in|of) (?:the )?(?:knowledge|research|field|literature)\b"
            r"|\b(?:remains?|left|needs?|has|have|still)\b[^?]{0,20}\bto be (?:done|studied|investigated|explored|clarified|shown|found out|answered|solved|addressed|resolved|learn[te]d?)\b"
            r"|\b(?:should|must|could|ought to)\b[^?]{0,30}\b(?:next|in (?:the )?future|from here)\b|\b(?:open|unanswered|unresolved|outstanding|remaining) (?:questions?|issues?|problems?)\b"
            r"|\bquestions?\b[^?]{0,20}\b(?:open|unanswered|unresolved|remain\w*)\b|\bstill (?:not (?:known|clear|understood)|unknown|unclear|uncertain)\W*$"
            rf"|\b(?:call|ask|plead|argue) for\b[^?]{{0,20}}\b{_STUDIES}\b|\b(?:{_THIS}|they)\b[^?]{{0,20}}\b(?:call|plead) for\W*$"
        ),
        told=words(
            rf"\bfuture (?:\w+ )?(?:{_STUDIES}|advancement|developments?)\b|(?<!their )(?<!our )\bfurther (?:[\w-]+ ){{0,3}}{_STUDIES}\b|\bdeserve[sd]? (?:to be|further)\b|\bworth (?:investigating|exploring|studying)\b"
            rf"|\b(?:more|larger|additional|prospective|subsequent) (?:[\w-]+ ){{0,4}}{_STUDIES}\b[^.]{{0,60}}\b(?:need\w*|required?|warrant\w*|necessary|promising|urgent|should|await\w*)\b"
            r"|\b(?:needs?|remains?|has|have) (?:yet |still )?to be (?!noted|said|remembered)\w+|\burgent need|\bwarrants? (?:further|more|investigation)|\bis (?:needed|warranted|awaited)\b|\bare (?:needed|warranted|awaited)\b"
            r"|\bshould (?:\w+ )?be (?:\w+ly )?(?:investigated|studied|explored|tested|validated|addressed|examined|evaluated|assessed|embedded|clarified|confirmed)\b|\bwould be required\b"
        ),
        hinted=words(rf"\b(?:unknown|unclear|unresolved|uncertain|unexplained|not (?:been )?(?:explained|understood|known))\b|\bfuture\b|{AIM.pattern}"),
        sections=_CLOSING,
    ),
    Move(  # what stands in the way
        asked=re.compile(
            r"\b(?:weak(?:ness\w*|[ -]?(?:points?|spots?|sides?))|limitations?|limits|caveats?|drawbacks?|downsides?|shortcomings?|challenges?|obstacles?|hurdles?|bottlenecks?"
            r"|barriers? (?:to|for|in|on)|difficult(?:y|ies)|problems?)\b|\bstands?\b[^?]{0,10}\bin the way\b(?: of (?:clinical|routine|wider|practical) (?:use|application|practice|adoption))?"
            r"|\b(?:holds?|holding|keeps?|keeping|stops?|prevents?|hampers?|hinders?)\b[^?]{0,30}\b(?:back|from (?:being|reaching|entering) (?:used|the clinic|clinical use|applied))\b"
        ),
        told=words(
            r"\blimitations?\b|\blimited by\b|\bdrawbacks?\b|\bcaveats?\b|\b(?:main |major |remaining )?(?:obstacles?|challenges|hurdles?|bottlenecks?)\b|\b(?:main|major|remaining|key|biggest|one|a|significant) challenge\b"
            r"|\bshortcomings?\b|\bweakness(?:es\b|\b(?! of\b))|\black of (?:[\w-]+ ){0,2}(?:standard\w*|consensus|agreement|normali[sz]\w+|data|uniform\w*|validation|specificity|power)\b|\bhamper\w*"
            r"|\bnon-?(?:homogeneous|uniform)\w*|\bsmall (?:sample|number|cohort|studies)\b|\bunderpowered\b|\bnot (?:powered|registered|representative)\b"
        ),
        hinted=words(r"\b(?:however|but|although)\b[^.]*\b(?:limit\w*|insufficien\w*|lack\w*|small|few|rarely|seldom|cumbersome|expensive|low|difficult)\b|\bfewer than\b|\bseldom\b|\brarely\b"),
        sections=words(r"\blimitations?\b|\bweakness|\bcaveats?\b|\bchallenges?\b|\bobstacles?\b|\bsources of (?:inconsisten|variation|bias)"),
        own=words(r"\b(?:limitations?|weakness(?:es)?|caveats)\b"),
        of_itself=True,
    ),
    Move(  # what it may be relied on for
        asked=re.compile(
            rf"\b(?:strengths?|strong(?:er)? (?:points?|sides?|suits?)|merits|plus points) (?:of|in|to) {_THIS}\b|\bwhat (?:are|were) the (?:main )?strengths\W*$"
            rf"|\b(?:what|which) (?:[\w-]+ ){{0,2}}?(?:strengths|strong points|merits)\b(?=[^?]{{0,30}}\b(?:{_THIS}|they|investigators|researchers)\b)"
            rf"|\b{_THIS}(?:['’]s?)? (?:main |own |chief )*(?:strengths|strong points|merits)\b"
        ),
        told=words(
            r"\bstrengths? (?:of\b[^.]{0,60}\b)?(?:was|is|were|are|includes?|lies?|lay)\b|\b(?:this|our|the present|the current) (?:study|review|work|analysis|trial) ha[sd] (?:several|some|many|a number of|important) (?:\w+ )?strengths\b"
            r"|\b(?:a|an|one|another|the|main|major|key|further) (?:\w+ )?strengths?\b(?! (?:training|exercise|test|of (?:the )?(?:association|evidence|recommendation|correlation)))"
        ),
        hinted=words(r"\b(?:large|first|prospective\w*|multi-?cent(?:er|re)|randomi[sz]ed|well-characteri[sz]ed)\b[^.]*\b(?:study|cohort|design|sample)\b"),
        sections=words(r"\bstrengths?\b"),
        own=words(r"\bstrengths\b"),
        of_itself=True,
    ),
    Move(  # how far it has come
        asked=re.compile(
            r"\bwhere\b[^?]{0,20}\b(?:field|research|science|we)\b[^?]{0,10}\bstands?\b|\bhow far\b[^?]{0,40}\b(?:come|got(?:ten)?|advanced|progressed|along|developed|is (?:the|this))\b(?:[^?]{0,12}\b"
            rf"{_WAY} (?:from (?:the )?(?:bench|lab\w*|dish) )?(?:to|towards?) {_CLINIC})?|\bhow (?:close|near|far) (?:to|from|away from) {_CLINIC}"
            r"|\bstate of (?:the art|(?:the |this )?(?:field|research|knowledge|science))\b|\b(?:stage|phase) of (?:the )?(?:research|development|field)\b"
            rf"|\b(?:already|yet|currently|now|today|actually|being)\b[^?]{{0,20}}\b(?:used?|applied|available|employed|introduced|in use|tried|tested)\b[^?]{{0,10}}\b(?:in|for|on|with) {_CLINIC}"
            rf"|\b(?:ready|fit|mature|suitable) (?:yet )?(?:for|to (?:enter|reach|go into|be used in)) {_CLINIC}(?: (?:use|practice|application))?"
            rf"|\b(?:reached|entered|made it (?:in)?to|arrived in) {_CLINIC}\b"
        ),
        told=words(
            r"\bpre-?clinical (?:stage|phase|studies|research|level)\b|\bclinical (?:trials?|use|adoption|practice|translation)\b|\bphase (?:[1-4]|I{1,3}V?|IV)[ab]?\b"
            r"|\b(?:not|has|have) yet\b|\breached patients\b|\bearly (?:stage|days|phase)\b|\binfancy\b|\bin patients yet\b|\bready for\b|\bbelongs? (?:\w+ )*to the laboratory\b"
        ),
        hinted=words(r"\bat present\b|\bcurrently\b|\bup to the present\b|\bfor the time being\b|\bapproved\b|\bpromising\b|\bclinical\b"),
        sections=_CLOSING,
    ),
    Move(  # what is new about it
        asked=re.compile(
            rf"\bwhat(?:s| is| was) (?:new|novel|original)(?: (?:about|in|here))?\b|\bnovelty\b|\b{_THIS} (?:add|contribute)\w*\b(?: to (?:what (?:was|is) (?:already )?known|the (?:field|literature|knowledge)))?"
            rf"|\bcontributions? of {_THIS}\b"
        ),
        told=words(
            r"\b(?:show|demonstrat|report|provid|describ|identif|reveal|knowledge)\w*\b[^.]{0,60}\bfor the first time\b|\bfor the first time,? (?:that|we)\b"
            r"|\b(?:the|our) first (?:study|report|evidence|demonstration|to (?:show|report|demonstrate|describe))\b|\bpreviously un(?:known|reported|described|recogni[sz]ed)\b"
            r"|\b(?:our|these|the present) (?:data|results|findings)\b[^.]{0,30}\b(?:suggest|show|demonstrate|indicate|reveal|extend|provide)\w*|\bthis (?:study|review|analysis) (?:shows|demonstrates|provides|extends)\b"
        ),
        hinted=words(r"\bnovel\b|\bwe (?:found|show|showed|demonstrate|demonstrated|provide|report)\b"),
        sections=_CLOSING,
    ),
    Move(  # on what reports do not agree
        asked=re.compile(
            r"\b(?:studies|reports|findings|results|researchers|investigators|groups|experts|data|evidence|laborator(?:y|ies))\b[^?]{0,20}\b(?:disagree\w*|conflict\w*|contradict\w*|diverge\w*|inconsistent)\b"
            r"|\b(?:conflicting|contradictory|inconsistent|controversial|disputed|discordant|contested) (?:findings?|results?|reports?|data|evidence|points?|issues?|claims?|stud(?:y|ies)|topics?)\b|\bcontrovers(?:y|ies)\b"
            r"|\b(?:is|are|was|were) (?:disputed|controversial|contested|debated)\W*$"
        ),
        told=words(
            r"\b(?:disput|controvers|contradict|conflicting|inconsisten|discordan|discrepan|contested|debated|challenged when)\w*|\bnot all (?:\w+ )?(?:investigators|studies|authors|reports|groups)\b"
            r"|\b(?:could|did|was|were) not (?:be )?(?:reproduce|replicate|confirm|seen in)\w*|\bfailed to (?:reproduce|replicate|confirm)\b|\bunexpected\b|\bdisagree\w*"
        ),
        hinted=words(r"\b(?:in contrast|by contrast|on the other hand|whereas another|other investigators|yet)\b"),
        sections=words(r"\bconflict|\bcontrovers|\binconsisten"),
    ),
)  # fmt: skip
OF_ITSELF = words(
    r"\b(?:we|our|here|(?:this|the present|the current) (?:study|review|work|paper|article|analysis|trial|report))\b"
)
GENERAL = frozenset(  # what a question on the whole may say besides
    "field fields area topic subject research work findings finding results result main major biggest"
    " important principal key greatest largest current currently present today nowadays still yet"
    " already mentioned mention mentions see seen name named names list acknowledge acknowledged admit"
    " admitted report reported describe described discuss discussed discusses raise raised note noted"
    " general overall clinical clinically use used using future done trial trials analysis analyses"
    " markers marker biomarkers biomarker tests test methods method treatments treatment therapies"
    " molecules approach approaches needed need needs want own according stand stands way ahead"
    " view opinion eyes judgement good"
    " researchers scientists investigators themselves ones cite cited far practice exactly mainly open"
    " questions question issues issue problems suggest recommend propose think believe regard"
    " suggested recommended proposed remain remains remaining before application applications"
    " translation adoption implementation routine gap gaps knowledge all honestly really closing words rct cohort give every exclusion inclusion".split()
)
