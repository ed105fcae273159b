"""The moves of a report of a study: who took part, what was done, what was measured, and how.

Every trial and cohort has to tell these (CONSORT 2010, BMJ 2010;340:c332; STROBE, Lancet
2007;370:1453), at known places and in known words. Asked of nothing in particular, "what was the
primary outcome?" shares few words with the sentence that tells it.
"""

import re
from dataclasses import replace

from assistant.answers.move_words import Move, words
from assistant.asked.metadata_words import REGISTERS

_PEOPLE = (
    r"(?:participants?|patients?|people|persons?|subjects?|volunteers?|individuals?|wom[ae]n|m[ae]n|mothers|children|infants"
    r"|adults|cases|students|athletes|nurses|animals|mice|rats)"
)
_STUDY = r"(?:study|trial|rct|cohort|survey|research|work|experiment|paper|analysis|investigation|project)"
_IT = rf"(?:(?:the|this|their|your) (?:\w+ )?{_STUDY}|it|they|the (?:{_PEOPLE}|recruitment|enrolment))"
_DONE = (
    r"(?:done|conducted|carried out|performed|undertaken|run|held|take place|took place|happen(?:ed)?|located|based|recruited"
    r"|enrol+ed|set|start(?:ed)?|begin|began|end(?:ed)?|take|from)"
)
_JOINED = r"(?:includ\w+|enrol\w+|recruit\w+|randomi[sz]\w+|participat\w+|t(?:ake|ook) part|stud(?:y|ied)|analy[sz]\w+|test(?:ed)?|follow(?:ed)?)"
_COUNT = r"(?:\d[\d,]*|(?:two|three|four|five|six|seven|eight|nine) hundred|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)y(?:-\w+)?)"
_SPAN = r"(?:\d+(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)[- ](?:hours?|days?|weeks?|months?|years?)\b"
_ARM = r"(?:groups?|arms?|conditions?)"


_METHODS = words(
    r"\bmethod|\bmaterials?\b|\bparticipants?\b|\bpatients\b|\bdesign\b|\bprocedure|\babstract\b"
)
_MOVES = (
    Move(  # its design
        asked=re.compile(
            rf"\b(?:what|which) (?:kind|type|sort|design) of (?:an? )?{_STUDY}\b|\bstudy design\b|\bdesign of (?:the|this) {_STUDY}\b"
            rf"|\bhow was (?:the|this) {_STUDY} (?:designed|set up|planned)\b"
        ),
        told=words(
            r"\b(?:randomi[sz]ed|(?:double|single)-?blind|open-?label|prospective|retrospective|cross-?sectional|case-?control|cohort|observational"
            r"|cross-?over|factorial|non-?inferiority|population-based|longitudinal|pilot)\b[^.]{0,60}\b(?:trial|study|analysis|design|survey|cohort)\b"
        ),
        sections=_METHODS,
        own=words(r"^(?:study |trial )?design$"),
        of_itself=True,
    ),
    Move(  # how many took part
        asked=re.compile(
            rf"\bhow many (?:\w+ )?{_PEOPLE} (?:(?:were|was|did|had|have|been|are|there|{_IT}|finally|in total|actually) )*{_JOINED}\b"
            rf"(?: in (?:the|this) {_STUDY})?|\b(?:sample|cohort|study) size\b(?! calc\w*| determ\w*| estim\w*)|\bnumber of (?:participants|patients|subjects)\b"
            rf"|\bhow many {_PEOPLE} (?:were|was|are) (?:there )?in (?:the|this) {_STUDY}\b"
        ),
        told=words(
            rf"\b{_COUNT} (?:[\w-]+ ){{0,4}}?(?:{_PEOPLE}|[a-z]+s)\b[^.]{{0,70}}\b(?:{_JOINED}|consent\w*|allocat\w*|assign\w*)\b"
            rf"|\b(?:{_JOINED}|allocat\w*|assign\w*)\b[^.]{{0,40}}\b{_COUNT} (?:[\w-]+ ){{0,4}}?{_PEOPLE}\b|\btotal of {_COUNT} (?:[\w-]+ ){{0,4}}?{_PEOPLE}\b"
        ),
        sections=words(r"\babstract\b|\bresult|\bparticipants?\b|\bpatients\b|\bpopulation\b"),
        own=words(r"^(?:study )?population$"),
        of_itself=True,
    ),
    Move(  # who could take part
        asked=re.compile(
            rf"\b(?:who|(?:which|what) {_PEOPLE}) (?:was|were|is|are|could|can|might|qualified)\b[^?]{{0,20}}\b(?:take part|join|participate|includ\w+|enrol\w+|eligible|recruit\w+|admitted"
            r"|studied|allowed in)\b|\b(?:inclusion|eligibility|entry|selection) criteri\w+|\bwho qualified\b"
        ),
        told=words(
            rf"\b(?:inclusion|eligibility|entry|selection) criteri\w+|\b(?:was|were) eligible\b|\beligible {_PEOPLE}\b"
            rf"|\b{_PEOPLE}\b[^.]{{0,120}}\b(?:was|were) (?:included|recruited|enrolled|invited|asked to participate)\b"
        ),
        hinted=words(r"\baged (?:\d|between|over|under)"),
        sections=words(
            r"\beligib|\binclusion\b|\bparticipants?\b|\bpatients\b|\bpopulation\b|\bsubjects\b|\bmethods?\b"
        ),
        own=words(r"^(?:eligibility|inclusion criteria|selection criteria|entry criteria)$"),
    ),
    Move(  # who could not
        asked=re.compile(
            rf"\b(?:who|(?:which|what) {_PEOPLE}) (?:was|were|is|are|could)\b[^?]{{0,20}}\b(?:excluded|left out|barred|ineligible|not (?:eligible|allowed|included)|kept out)\b"
            r"|\bexclusion criteri\w+|\b(?:reasons?|grounds) for (?:exclusion|excluding)\b|\bwho could(?: not|n't) (?:take part|join|participate)\b"
        ),
        told=words(
            rf"\bexclusion criteri\w+|\b(?:was|were) (?:\w+ )?excluded\b|\bexcluded (?:if|from|when|{_PEOPLE})\b|\bwe excluded\b|\bineligib\w+"
            r"|\b(?:was|were) not (?:enrol+ed|included|eligible|recruited)\b"
        ),
        sections=words(
            r"\beligib|\bexclusion\b|\bparticipants?\b|\bpatients\b|\bpopulation\b|\bsubjects\b|\bmethods?\b"
        ),
        own=words(r"^exclusion criteria$"),
    ),
    Move(  # where
        asked=re.compile(
            rf"\bwhere (?:was|were|is|did|does|do) {_IT}(?: \w+)? ?{_DONE}\b(?: from)?|\b(?:{_STUDY}|trial) (?:setting|sites?|location|cent(?:re|er)s?)\b"
            rf"|\b(?:in|at|from) (?:which|what) (?:countr(?:y|ies)|cit(?:y|ies)|hospitals?|clinics?|cent(?:re|er)s?|places?)\b[^?]{{0,10}}\b(?:was|were|did) {_IT}(?: \w+)? ?{_DONE}?\b"
        ),
        told=re.compile(
            r"\b(?:took place|trial|conducted|carried out|performed|undertaken|recruited|recruitment|enrolled|set|attending|admitted|attended)\b[^.]{0,50}\b(?:in|at|from)"
            r" (?:[\w(),/-]+ ){0,8}?\(?[A-Z][a-z]+"
        ),
        sections=words(r"\bsetting|\bdesign\b|\bparticipants?\b|\bmethods?\b|\brecruit|\babstract\b"),
        own=words(r"^(?:study )?(?:settings?|location|setting and participants)$"),
        of_itself=True,
    ),
    Move(  # when
        asked=re.compile(
            rf"\b(?:when|(?:in|during|between) (?:which|what) (?:years?|period|months?|dates)) (?:was|were|did|is) {_IT}(?: \w+)? ?{_DONE}\b"
            rf"|\b(?:{_STUDY}|recruitment|enrolment) period\b|\bdates of (?:the )?(?:{_STUDY}|recruitment)\b"
        ),
        told=words(
            r"(?=[^.]*\b(?:19|20)\d\d\b)(?=[^.]*\b(?:between|from|during|in|since|until|through)\b)[^.]*\b(?:recruit|enrol|conduct|took place|carried out"
            r"|performed|study period|randomi[sz]|admitted|screen|includ|collect|undertaken|approach|invit|assess|attend|identif)\w*"
        ),
        sections=words(r"\bmethods?\b|\bparticipants?\b|\bresults?\b|\bdesign\b|\bsetting|\bprocedure"),
    ),
    Move(  # what was given
        asked=re.compile(
            r"\bwhat (?:was|were|is) (?:the |their )?(?:study |trial |active |experimental |tested )?(?:interventions?|treatments?)(?: (?:tested|given|used|studied))?\W*$"
            rf"|\bwhat did the (?:intervention|treatment|active|experimental|study) {_ARM} (?:get|receive|do|have to do)\b|\bwhat (?:was|were) (?:tested|compared)\W*$"
            rf"|\bwhat (?:was|were) the (?:intervention|treatment|active|experimental) {_ARM} (?:given|asked to do)\b"
        ),
        told=words(
            rf"\b(?:intervention|treatment|experimental|active) {_ARM}\b[^.]{{0,80}}\b(?:receiv|given|consist|asked|invited|advised|underwent|took|take|allocated to)\w*"
            r"|\bintervention (?:was|consisted|comprised|included|involved)\b"
            rf"|\b(?:{_PEOPLE}|groups?)\b[^.]{{0,60}}\b(?:assigned|allocated|randomi[sz]ed) (?:\w+ )?to (?:receive|take|one of|either)\b"
        ),
        sections=words(r"\bintervention|\btreatment|\bprocedure|\bmethods?\b|\babstract\b"),
        own=words(r"^interventions?$"),
    ),
    Move(  # and beside what
        asked=re.compile(
            rf"\bwhat (?:did|was|were|do) the (?:control|placebo|comparison|comparator|other) {_ARM} (?:get|receive|do|given|have)\b"
            rf"|\bwhat (?:was|were) the (?:controls?|comparators?|comparison|placebo|control (?:{_ARM}|treatment|intervention))\W*$|\bwhat was it compared (?:with|to|against)\b"
        ),
        told=words(
            rf"\b(?:control|placebo|comparison|comparator) {_ARM}\b[^.]{{0,80}}\b(?:receiv|given|usual|standard|consist|contain|remained|stayed|no)\w*"
            r"|\bplacebo (?:tablets?|capsules?|was|were|consist\w*|contain\w*|identical|matching)\b|\b(?:usual|standard|routine) care\b"
        ),
        sections=words(r"\bintervention|\btreatment|\bprocedure|\bmethods?\b|\babstract\b"),
    ),
    Move(  # the outcome that counted
        asked=re.compile(
            r"\b(?:primary|main|principal) (?:outcomes?|end-?points?)(?: measures?)?\b|\bwhat (?:outcome|end-?point) (?:was|did)\b"
        ),
        told=words(
            r"\b(?:primary|main|principal) (?:\w+ )?(?:outcomes?|end-?points?)(?: (?:measures?|variables?))?\b[^.]{0,40}\b(?:was|were|is|are|includ\w+|defined|compris\w+)\b(?! (?:not|analy\w+|similar|compared|available)\b)"
            r"|\b(?:was|were) the (?:primary|main|principal) (?:outcomes?|end-?points?)\b"
        ),
        sections=words(r"\boutcome|\bend-?points?\b|\bmethods?\b|\babstract\b|\bmeasure"),
        own=words(r"^(?:main|primary) (?:outcomes?|end-?points?)(?: measures?)?$"),
    ),
    Move(  # and the others
        asked=re.compile(r"\b(?:secondary|other|further) (?:outcomes?|end-?points?)(?: measures?)?\b"),
        told=words(
            r"\bsecondary (?:\w+ )?(?:outcomes?|end-?points?)(?: (?:measures?|variables?))?\b[^.]{0,40}\b(?:was|were|is|are|includ\w+|defined|compris\w+)\b(?! (?:not|analy\w+|similar|compared)\b)"
            r"|\b(?:was|were) (?:the )?secondary (?:outcomes?|end-?points?)\b"
        ),
        sections=words(r"\boutcome|\bend-?points?\b|\bmethods?\b|\bmeasure"),
        own=words(r"^secondary (?:outcomes?|end-?points?)(?: measures?)?$"),
    ),
    Move(  # who knew
        asked=re.compile(
            r"^(?:(?!\bhow\b)[^?])*\b(?:(?:un)?-?blind(?:ed)?|masked|open-?label)(?: (?:to|for) (?:the |their )?(?:treatment|group|allocation|assignment)s?)?\W*$"
            r"|\b(?:blinding|masking)\b|\bwho (?:was|were) (?:blind(?:ed)?|masked)\b"
        ),
        told=words(
            r"\b(?:double|single|triple|un|non|investigator|observer|assessor)?-?\s?blind(?:ed|ing)\b|\b(?:double|single|triple)-?blind\b"
            r"|\bmask(?:ed|ing)\b|\bopen-?label\b|\bunaware of (?:the |their )?(?:group|treatment|allocation|assign)\w*"
        ),
        sections=words(r"\bblind|\bmask|\brandomi|\bdesign\b|\bmethods?\b|\blimitations?\b"),
    ),
    Move(  # how the groups were made
        asked=re.compile(
            rf"\bhow (?:was|were) (?:the )?(?:{_PEOPLE} |groups )?(?:randomi[sz]\w*|allocat\w+|assigned)(?: done| performed| carried out)?\b"
            r"|\b(?:method of |how was (?:the )?)?randomi[sz]ation (?:methods?|procedure|process|done|performed|sequence)\b|\bmethod of randomi[sz]ation\b|\ballocation (?:sequence|concealment)\b"
        ),
        told=words(
            r"(?<!after )(?<!after the )(?<!at )(?<!before )\brandomi[sz]ation (?:was|were|used|list|sequence|code|schedule|took)\b|\brandom(?:ly|i[sz]ed)?\b[^.]{0,80}\b(?:computer|block|envelope|stratif|software"
            r"|web-?based|1:1|ratio)\w*|\ballocation (?:sequence|was|conceal)\w*"
        ),
        sections=words(r"\brandomi|\ballocation\b|\bdesign\b|\bmethods?\b"),
        own=words(r"^randomi[sz]ation(?: and (?:blinding|masking|allocation))?$"),
    ),
    Move(  # how long
        asked=re.compile(
            rf"\bhow long (?:was|were|is|did|are) [^?]{{0,30}}\bfollow(?:ed|s)?[- ]?(?:up)?\b|\b(?:length|duration) of (?:the )?(?:follow-?up|{_STUDY})\b"
            rf"|\bfollow-?up (?:time|period|duration|length)\b|\bhow long did (?:the|this) {_STUDY} (?:last|run|take|go on)\b"
        ),
        told=words(
            rf"\bfollow(?:ed|ing)?[- ]?up\b[^.]{{0,60}}\b{_SPAN}|\b{_SPAN}[^.]{{0,30}}\bfollow(?:ed)?[- ]?up\b|\bfollowed (?:\w+ )?for\b[^.]{{0,30}}\b{_SPAN}"
        ),
        sections=words(r"\bfollow|\babstract\b|\bmethods?\b|\bresults?\b|\bdesign\b"),
    ),
    Move(  # who left
        asked=re.compile(
            r"\bhow many (?:\w+ )?(?:dropped out|withdrew|were lost|discontinued|left|quit|stopped early|did(?: not|n't) (?:complete|finish))\b(?: to follow-?up| early)?"
            r"|\b(?:drop-?outs?|attrition|withdrawals?)(?: rates?| numbers?)?\b|\blost to follow-?up\b"
        ),
        told=words(
            r"\b(?:withdr[ae]w\w*|dropped out|drop-?outs?|lost to follow-?up|discontinued (?:the |their )?(?:study|trial|treatment|participation|intervention)"
            r"|attrition|did not complete|left the (?:study|trial))\b"
        ),
        sections=words(r"\bresults?\b|\bparticipants?\b|\bfollow|\bflow\b|\babstract\b"),
    ),
    Move(  # harms
        asked=re.compile(
            r"\b(?:side[- ]effects?|adverse (?:events?|effects?|reactions?)|harms?|safety)\b(?: (?:were |was )?(?:seen|reported|observed|noted|found|occur\w*))?"
        ),
        told=words(
            r"\b(?:side[- ]effects?|adverse (?:events?|effects?|reactions?|outcomes?)|toxicit\w+|well[- ]tolerated|no harms?|hypersensitivity)\b"
        ),
        sections=words(r"\bsafety\b|\badverse\b|\bharms?\b|\btolerab|\bresults?\b|\babstract\b"),
        own=words(r"^(?:safety|harms|adverse (?:events|effects)|tolerability)$"),
    ),
    Move(  # how the number was planned
        asked=re.compile(
            r"\bsample size (?:calculat\w+|determin\w+|estimat\w+|based|justif\w+|chosen|arrived at)\b|\bhow (?:was|did)[^?]{0,20}\bsample size\b[^?]*$"
            r"|\bpower (?:calculation|analysis)\b|\bhow was the (?:study|trial) powered\b"
        ),
        told=words(r"\bsample size\b|\bpower (?:of \d|calculation|analysis)|\b(?:80|85|90|95) ?% power\b"),
        sections=words(r"\bsample size\b|\bstatistic|\bmethods?\b|\bpower\b"),
        own=words(r"^sample size(?: calculation)?$"),
    ),
    Move(  # how the figures were worked out
        asked=re.compile(
            r"\b(?:which|what) (?:statistical |kind of )*(?:tests?|methods?|analys[ei]s|models?|software)\b[^?]{0,30}\bstatistic\w*|\b(?:which|what) statistical (?:tests?|methods?|analys[ei]s|models?|software)\b"
            r"(?: (?:was|were|did|is|are))?(?: they)?(?: used?| applied| performed| done)?|\bstatistical (?:analys[ei]s|methods?|tests?|software)\b|\bhow (?:was|were) the (?:data|results|figures) analy[sz]ed\b"
        ),
        told=words(
            r"\b(?:t[-‐ ]?tests?|chi[-‐ ]?squared?|mann|wilcoxon|anova|fisher|(?:logistic|linear|cox|poisson) (?:\w+ )?regression|kaplan|log-?rank|spss|stata|kruskal|mcnemar"
            r"|mixed (?:effects )?models?|proportional hazards?|meta-?analys\w+|random[- ]effects)\b"
        ),
        hinted=words(r"\bstatistical(?:ly)?\b"),
        sections=words(r"\bstatistic|\banalys[ei]s\b|\bmethods?\b"),
        own=words(r"\bstatistic"),
    ),
    Move(  # where it is registered
        asked=re.compile(
            rf"\b(?:(?:{_STUDY}|clinical|review|protocol) )*regist(?:ration|er(?:ed)?|ry)\b(?: (?:number|no|id|code|identifier))?"
        ),
        told=words(
            rf"\b{REGISTERS}[ -]?\w*\d{{3,}}|\bCRD ?\d{{6,}}|\bPROSPERO\b|\b(?:trial|protocol|study|review) (?:was |is )?(?:\w+ )?regist(?:ered|ration)\b|\bclinicaltrials\.gov\b"
        ),
        sections=words(r"\bregist|\bmethods?\b|\babstract\b|\bdesign\b"),
        own=words(r"\bregistration\b"),
    ),
    Move(  # how old they were
        asked=re.compile(
            rf"\bhow old (?:were|was|are) (?:the |these )?{_PEOPLE}\b|\b(?:mean|median|average) ages?\b(?: (?:of|in) (?:the )?{_PEOPLE})?|\bage (?:range|of (?:the )?{_PEOPLE})\b"
        ),
        told=words(
            r"\b(?:mean|median|average) age\b|\bages?\b[^.]{0,30}\b(?:years?|mean|median|range[ds]?|sd|iqr)\b|\b\d+(?:\.\d+)? years (?:old|of age)\b"
        ),
        sections=words(r"\bresult|\bparticipants?\b|\bpatients\b|\bbaseline\b|\bcharacteristics\b|\bdemograph|\babstract\b"),
        in_rows=True,
    ),
    Move(  # and of which sex
        asked=re.compile(
            rf"\b(?:what|which) (?:proportion|percentage|share|fraction|number) (?:of (?:the |these )?{_PEOPLE} )?(?:were|was|are) (?:wom[ae]n|m[ae]n|females?|males?|girls|boys)\b"
            r"|\bhow many (?:of them )?(?:were|are) (?:wom[ae]n|m[ae]n|females?|males?|girls|boys)\b|\b(?:sex|gender) (?:ratio|distribution|balance)\b|\bhow many (?:women|men) and how many (?:women|men)\b"
        ),
        told=words(
            r"\b\d[^.]{0,25}\b(?:were |was )?(?:wom[ae]n|females?|males?|m[ae]n|girls|boys)\b(?! (?:with|who|in the))|\b(?:females?|males?|sex|gender)\b[^.]{0,20}\d|\b(?:male|female)[-/:]"
        ),
        sections=words(r"\bresult|\bparticipants?\b|\bpatients\b|\bbaseline\b|\bcharacteristics\b|\bdemograph|\babstract\b"),
        in_rows=True,
    ),
    Move(  # whether it was more than chance
        asked=re.compile(
            r"\b(?:was|were|is|are) (?:the |this |these |any )?(?:differences?|results?|effects?|findings?|outcomes?) (?:statistically )?significant\b"
            r"|\bstatistical significance\b|\bwhat (?:was|were) the p[- ]values?\b"
        ),
        told=words(
            r"\b(?:no|not|non-?)\b[^.]{0,20}\bsignifican\w+|\bsignifican\w+ (?:\w+ )?(?:differen\w+|higher|lower|more|less|fewer|greater|increase\w*|decrease\w*|reduc\w+|improve\w*|effects?)\b"
            r"|\bp ?[<=>≤] ?0?\.\d"
        ),
        sections=words(r"\bresults?\b|\bfindings?\b|\babstract\b|\boutcomes?\b|\bconclu"),
        own=words(r"\bprimary outcomes?\b|^main results?$"),
    ),
    Move(  # what follows for practice
        asked=re.compile(
            r"\b(?:recommend(?:ations?|ed)?|implications?)\b(?: (?:for|of|in|to))?(?: (?:clinical|daily|routine|the))* ?(?:practice|clinicians|doctors|care)?|\bclinical (?:implications?|message|bearing)\b"
        ),
        told=words(
            r"\b(?:should|recommend\w*|may be (?:offered|considered)|can be (?:offered|considered|recommended)|implications? for (?:clinical )?practice)\b"
        ),
        sections=words(r"\bconclu|\bimplications?\b|\brecommend|\binterpretation\b|\bdiscussion\b|\bpractice\b"),
        own=words(r"\bimplications?\b|\brecommendations?\b"),
    ),
)  # fmt: skip
STUDY_MOVES = tuple(replace(move, in_points=False) for move in _MOVES)
"""Each is told by its best sentences: a fact of the study, and no list of points."""
