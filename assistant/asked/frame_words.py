"""The words that a question begins with, and those that frame a claim as one; general English.

A frame has a few parts: who thinks, what is thought (an idea, a rumour), how it is judged (right,
true, borne out), and by what (the review, the evidence). `frames.py` takes it off its claim.
"""

import re

LEAD_IN = (  # what may stand before a question
    r"(?:(?:so|and|but|ok(?:ay)?|please|well|now|then|also|hence|therefore|still)[, ]+)*"
)
BE = r"(?:is|are|was|were)(?:n['’]t)?"
DO = r"(?:do|does|did|can|could|will|would|may|might|must|should|shall)(?:n['’]t)?"
AUXILIARY = rf"(?:{BE}|{DO}|(?:has|have|had)(?:n['’]t)?)"  # what a yes/no question begins with
ANYONE = (  # who sees what comes of a thing, or what is known of it
    r"(?:i|we|you|one|they|people|anyone|anybody|someone|somebody|doctors|clinicians|biologists?"
    r"|researchers?|scientists?|experts?|labs?|the (?:authors|team|group|field))"
)
OUTCOME = (  # of which a bare "any ...?" asks if there was one
    r"(?:effects?|responses?|benefits?|changes?|differences?|improvements?|harm|gains?|impact"
    r"|influence|links?|associations?|correlations?|relations?|relapses?|deaths?|toxicit(?:y|ies)"
    r"|side[- ]effects?|adverse events?)\b"
)
QUESTION_WORD = r"(?:which|what|who|whose|whom|how|why|when|where)"
_ADV = (
    r"(?:(?:really|actually|indeed|truly|ever|already|generally|now|still|also|just|safely|fairly"
    r"|perhaps|only|therefore|then|always|quite|well|ever|at least|honestly|reasonably|entirely"
    r"|absolutely|completely|broadly|in fact|by now|yet|even|sort of) )*"
)
_DOC = (
    r"(?:(?:the|this|your|our|that|any|current|existing|published|available) )*(?:reviews?|papers?"
    r"|articles?|texts?|literature|authors?|evidence|data|sources?|documents?|stud(?:y|ies)|work"
    r"|research|findings?|results?|experiments?|author)(?: (?:here|itself|cited))?"
)
_JUDGED = (
    r"(?:right|true|correct|accurate|so|fair|safe|reasonable|justified|valid|plausible|possible"
    r"|conceivable|likely|the case|a fact|proven|proved|established|shown|known|reported"
    r"|documented|demonstrated|sound|warranted"
    r"|well[- ](?:known|established|documented|founded|supported)|supported|backed(?: up)?"
    r"|borne out|upheld|said|claimed|thought|believed|stated|found|described|written)"
)
_AS_TOLD = r"(?:,? (?:what|as|like) [^,?;]{3,60},)?"  # "true, what my nurse told me, that"
_WHERE = (
    r"(?: (?:anywhere|at all|by now|so far|yet|somewhere|in general|by anyone|these days|here"
    rf"|(?:in|by|from) {_DOC}|by (?:the )?(?:data|evidence|facts)))*"
)
_THINK = (
    r"(?:think|believe|assume|suppose|say|conclude|suspect|state|claim|argue|infer|expect|gather"
    r"|understand|reckon|maintain|hold|presume|guess|imagine|assert|suggest|read|remember|recall)"
)
_PUT = (  # what one says or sets down, and where
    rf"(?:{_THINK}|write|put|note|quote|report|cite|teach|tell (?:my|our|the|his|her) [\w-]+)"
    r"(?: down)?(?: (?:in|on|for|to|into) (?:an?|my|our|the|this) (?:[\w-]+ ){0,2}?[\w-]+)?"
)
_THINKING = (
    r"(?:think|believ|assum|suppos|say|conclud|suspect|stat|claim|argu|inferr|expect|gather"
    r"|understand|reckon|maintain|hold|presum|guess|imagin|assert|suggest|read|remember|recall)ing"
)
_IDEA = (
    r"(?:(?:common|widespread|general|popular|old|above) )?(?:idea|notion|claim|view|belief"
    r"|suggestion|hypothesis|statement|assumption|impression|rumour|rumor|theory|assertion"
    r"|contention|suspicion|thought|story|argument|report|finding|conclusion|premise)"
)
_BACKING = (  # an idea has it, or there is some that something is so
    r"(?:truth|evidence|proof|support|merit|substance|basis|indications?|data|grounds?|reasons?"
    r"|signs?|hints?|backing|foundation|justification)"
)
_BACKS = (
    r"(?:supports?|backs?(?: up)?|bears? out|confirms?|shares?|endorses?|agrees?(?: with)?|says?"
    r"|states?|shows?|reports?|finds?|claims?|tells? (?:us|me)|holds?|suggests?|concludes?|proves?"
    r"|demonstrates?|upholds?|corroborates?|lends? (?:support|weight) to|argues?|notes?|think"
    r"|believe|maintain)"
)
_FOUND = (
    r"(?:found|shown|showed|reported|demonstrated|proved|proven|observed|seen|noticed|claimed"
    r"|described|established|confirmed|find|show|report|demonstrate|prove|observe|see|notice)"
)
_SOMEBODY = (
    r"(?:any(?:one|body)|some(?:one|body)|it|any (?:group|lab|team|study|paper)|researchers|people"
    rf"|scientists|{_DOC})"
)
_SHOWS = (  # "evidence that supports X" is of X
    r"(?:\w+ly )?(?:support|show|suggest|link|connect|tie|point|indicat|impl|prov|demonstrat|confirm|is|are"
    r"|was|were|has|have|can|could|might|may|would)\w*\b"
)
_THAT = r"(?:,? (?:that|whether|if))"
OPENS = r"^\W*(?:(?:so|and|but|ok(?:ay)?|please|well|now|actually|hi|hello|sorry),? )*"
_LOOK = (  # what showed it is no part of what is asked
    r"(?:checks?|tests?|analys[ie]s|assays?|experiments?|measurements?|validations?|screens?|screening"
    r"|(?:western |immuno|northern )?blots?|blotting|(?:rt-?)?q?pcr|sequencing|(?:micro)?arrays?"
    r"|staining|imaging|databases?|data ?sets?|data|scoring|curves?|models?|figures?|results?)"
)
_REVEALED = (
    r"(?:show(?:s|ed|n)?|confirm(?:s|ed)?|prove[sdn]?|reveal(?:s|ed)?|f[io]u?nds?|demonstrate[sd]?"
    r"|indicate[sd]?|suggest(?:s|ed)?|establish(?:es|ed)?|verif(?:y|ies|ied)|validate[sd]?"
    r"|corroborate[sd]?)"
)
UNASKED = (  # it asks by its words, and needs no question mark
    r"(?:(?:true or false|fact or (?:fiction|myth)|myth or fact|yes or no|right or wrong)[:,]?"
    r"|fact[- ]?check(?:ing)?(?:,? please)?:"
    r"|(?:please |pls )?(?:verify|check|confirm)(?: (?:this|that|the (?:claim|statement)))?"
    r"(?:,? please)?:"
    r"|(?:an? |the )?(?:claim|statement|sentence|assertion)"
    r" (?:to (?:be )?(?:verify|verified|check|checked|confirm|confirmed|judge|judged)):"
    r"|(?:please )?correct me if (?:i['’]m|i am) (?:wrong|mistaken)(?:,? but)?[:,]?)"
)
_I_SEE = r"(?:i|we)(?:['’]ve| have)? (?:understand|understood|see|read|gather|know|recall|remember)"
_RIGHTLY = r"(?: (?:right(?:ly)?|correct(?:ly)?|well))?"
_AS_ONE_SEES = (  # "as I understand it, ...", "if I read this right, ..."
    rf"(?:(?:as(?: far as)?|the way|if|from what) {_I_SEE}(?: (?:it|this|that|things))?{_RIGHTLY}"
    r"|to (?:my|our) (?:knowledge|understanding|mind)|in (?:my|our) (?:understanding|view|opinion))"
)
_ONES_VIEW = (  # "the feeling in our lab is that ..."
    r"(?:my|our|the|his|her) (?:\w+ )?(?:understanding|impression|feeling|view|belief|sense|reading"
    r"|assumption|hunch|guess|opinion)(?: (?:in|at|of|among|on) (?:(?:the|our|my) )?[\w-]+)?"
)
FRONT = re.compile(
    rf"{OPENS}(?:"
    # "the qPCR check confirmed that", "did the knockout experiment show that"
    rf"(?:(?:does|do|did|has|have|would) )?(?:the|this|that|these|those|their|your|our|an?)"
    rf" (?:[\w/-]+ ){{0,3}}?{_LOOK}(?: (?:in|of|by|with|on) (?:[\w/-]+ ){{0,2}}?[\w/-]+)?"
    rf" {_ADV}{_REVEALED} that|"
    # "is it known that", "would it be fair to say"
    rf"(?:is|was|would|could|can)(?:n['’]t)? it (?:be )?{_ADV}{_JUDGED}{_WHERE}{_AS_TOLD}"
    rf"(?:{_THAT}| (?:to|in) {_PUT}(?: that)?| {_THINKING}(?: that)?)"
    rf"|(?:can|could|may|should) it {_ADV}be (?:{_THINK}|{_JUDGED}){_WHERE} that"
    rf"|(?:could|might|can|may) it {_ADV}be(?: the case| true)? that"
    # "is there any truth in the idea that", "any evidence that"
    rf"|(?:(?:is|are|was|were) there {_ADV})?(?:any|some|much|good|enough|a (?:grain|shred|bit) of)?"
    rf"(?: ?(?:real|solid|hard|good|convincing|direct|clear))? ?\b(?:{_BACKING}|anything)"
    rf"(?: (?:in|for|to|behind|of) (?:the|this|a|that|some) {_IDEA} (?:that|of)"
    rf"|(?<!anything) (?:showing |suggesting |indicating )?that (?!{_SHOWS})"
    rf"|(?<!anything) (?:to|for) (?:{_THINK}|{_THINKING}|show|support)(?: that)?)"
    # "does the review support the view that"
    rf"|(?:does|do|did|would)(?:n['’]t)? (?:{_DOC}|anything|you|they|researchers|scientists|people"
    rf"|(?:the )?(?:experts|doctors|clinicians|oncologists|specialists))"
    rf" {_ADV}(?:{_BACKS}|{_THINK})(?: (?:the|this|a) {_IDEA})? that"
    # "could somebody confirm that"
    r"|(?:can|could|will|would) (?:somebody|someone|anybody|anyone|one|you)"
    r" (?:(?:please|kindly|perhaps|be so kind as to|be kind enough to) )*(?:confirm|verify|check"
    r"|clarify|say|tell (?:me|us)|let (?:me|us) know)(?: (?:for|to) (?:me|us))? (?:that|if|whether)"
    rf"|(?:does|do|did|would) you {_ADV}(?:agree|say|think|believe)(?: that)?"
    rf"|(?:has|have|did|is|was) {_SOMEBODY} {_ADV}(?:been )?{_ADV}{_FOUND}{_WHERE} that"
    # "am I right in thinking that", "can we take it that"
    rf"|(?:am|are|was|were) (?:i|we) {_ADV}(?:right|correct|justified|safe|entitled)"
    rf"(?: (?:in|to) (?:be )?(?:{_THINKING}|{_THINK}))?(?: that|,)?(?= (?!to |in |for |about ))"
    rf"|(?:would|should|could|will) (?:i|we|one|it) {_ADV}be {_ADV}(?:right|correct|justified|safe)"
    rf" (?:in|to) (?:{_THINKING}|{_THINK})(?: that)?"
    rf"|(?:do|did|have|has) (?:i|we) {_ADV}(?:got|get|have|had|{_THINK}|understood)"
    r"(?: (?:it|this|that|things|you|the \w+))? (?:right(?:ly)?|correct(?:ly)?|straight)"
    rf"(?: {_THAT.strip()}|(?: when| if) i {_THINK}(?: that)?| in {_THINKING}(?: that)?| that|,)?(?= )"
    rf"|(?:can|could|may|might|should|shall|do|must) (?:i|we|one|you) {_ADV}(?:take it|{_PUT}"
    rf"|take (?:it )?for granted|trust|be (?:sure|certain|confident))(?: from {_DOC})? that"
    # "I had assumed that", "word has it that", "surely"
    rf"|(?:i|we)(?:['’]d| would| had| have|['’]ve| was| were| am|['’]m)? {_ADV}(?:take it"
    rf"|{_THINK}|thought|understood|assumed|believed|supposed|gathered|suspected|(?:been )?told"
    r"|heard|read|learn(?:ed|t)|under the impression|convinced|sure|certain|have thought)(?: that)?"
    r"|(?:word|rumou?r|legend|report) has it(?: that)?"
    r"|(?:it is|it['’]s) (?:said|claimed|thought|believed|reported)(?: that)?"
    r"|the (?:authors?|writers?) (?:hold|say|claim|maintain|state|argue|write|think)s? that"
    r"|(?:surely|apparently|supposedly|allegedly|presumably|reportedly),?"
    rf"|{_AS_ONE_SEES},"
    rf"|{_ONES_VIEW} (?:is|was|has been|would be) that"
    rf"|{UNASKED}"
    r")\s*(?=\S+ \S)(?<=[\s,:])",
    re.IGNORECASE,
)
ABOUT_IDEA = re.compile(  # "is the notion that ... backed up by the review?"
    rf"{OPENS}(?:is|was)(?:n['’]t)? (?:the|this|my|a) {_IDEA} that (?P<claim>[^?]{{12,}}?)"
    rf"(?: {_ADV})? {_JUDGED}{_WHERE}\s*\?*$",
    re.IGNORECASE,
)
_WHO = (
    r"(?:it|that|this|i|he|she|they|we|these|those|(?:my|our|his|her|their|the|this|that|such an?)"
    r"(?: \w+)? ?\w*)"
)
_ANY_BACKING = (
    rf"is there (?:any |some )?(?:{_BACKING}|anything)(?: (?:in|for|to|of|behind) {_WHO})?"
)
_STANDS = r"(?:hold(?:s)?(?: (?:up|true|water|good))?|stand(?:s)?(?: up)?|stack(?:s)? up|check out)"
_BACKED_BY = (
    rf"(?:does|do|did|would|can|could) (?:{_DOC}|you|anything|anyone) {_ADV}(?:{_BACKS}|concur"
    r"|bear|back|stand by)(?: (?:me|us|him|her|them|it|this|that|so|my view|the idea))*(?: (?:out|up))?"
    r"(?: (?:in|on|with) (?:this|that|it|me|him|her|them))?"
)
_WAY_ROUND = r"(?:the )?(?:right|correct) (?:way (?:a)?round|direction|order)"
_RIGHT = (
    rf"(?:(?:(?:a )?(?:right|correct|fair|accurate) (?:reading|summary|understanding)"
    rf"|right|true|correct|yes|no|agree(?:d)?(?: or (?:disagree|not))?|really|so|accurate|fair|is it|ok)"
    rf"|(?:is|was|are|were|am|would)(?:n['’]t)? {_WHO} {_ADV}(?:be )?{_ADV}{_JUDGED}{_WHERE}"
    rf"|(?:is|was) (?:it|this|that) (?:really |indeed )?what (?:was|is|has been|they|you|people|the \w+)"
    rf"(?: have| had)? (?:{_FOUND}|{_BACKS}|reported|said)(?P<where> in (?:vivo|vitro|(?:the )?"
    r"(?:mice|animals?|patients|people|humans|cells)))?"
    rf"|(?:(?:is|was) (?:it|this|that) )?(?:{_WAY_ROUND}|how (?:it|this|that) (?:goes|works|is))"
    rf"|(?:do|did|have|has) i (?:get|got|have|had|understand|understood)(?: (?:it|this|that))?"
    rf" (?:right|correctly|straight|{_WAY_ROUND})|(?:am i|are we) (?:reading|understanding|interpreting|getting|remembering|recalling)"
    rf" (?:it|this|that)(?: (?:right(?:ly)?|correctly|straight))?|can {_WHO} (?:stand|stay|be left|go in)(?: as it is)?|does {_WHO} {_ADV}{_STANDS}{_WHERE}|{_ANY_BACKING}|{_BACKED_BY}"
    r"|(?:true|fact|right|yes|myth|truth) or (?:false|fiction|wrong|no|fact|myth|not)"
    rf"|{AUXILIARY}(?<=n[’']t)"
    r" (?:it|they|that|there|she|he|we)"
    rf"|(?<=[.?!] ){AUXILIARY} (?:it|they)"
    r"|(?:(?:can|could|will|would|do|does|should) (?:you|one|we|i|it|they|the \w+) )?(?:back|bear|side with)"
    r" (?:him|her|them|it|that|this|me)(?: (?:up|out))?"
    r"|(?:or so )?i(?:['’]d| would)? (?:suppose|guess|presume|assume|take it|gather|imagine|reckon"
    r"|expect|believe|think|trust)"
    r"|(?:is (?:it|that|this) )?what (?:the|this|your) (?:review|paper|article|text)s? (?:says?|tells?|reports?))"
)
_WRONG = (
    r"(?:wrong|mistaken|misread(?:ing)?|misunderstood|misunderstanding|misremember(?:ing)?|in error"
    r"|off the mark|misinformed|confus(?:ed|ing)|misheard|misled)"
)
_ASKS_IF_WRONG = (
    rf"(?:(?:am|is|was|are|were|did|have|has)(?:n['’]t)? {_WHO} {_ADV}{_WRONG}(?: (?:it|that|this))?"
    rf"|would {_WHO} (?:lose|forfeit|drop) (?:any |some )?(?:marks?|points?)"
    r"|(?:is there |(?:are there )?)?any objections?|(?:would|do) (?:you|they) object)"
)
_OR = (  # what is offered beside the claim that is not so: "... or did I misread?"
    rf"or (?:{_ASKS_IF_WRONG}|not|otherwise|is (?:it|that|this) (?:not|(?:just )?the (?:other way"
    r" (?:a)?round|opposite|reverse|contrary)|not so))"
)
BEHIND = re.compile(
    rf"(?P<claim>^[^?]{{12,}}?|^.{{12,}}\?)(?:\s*[.,;:!?]|\s+[–—-]+|\s*\()\s*(?:(?:so|and|but|then) )?"
    rf"(?:{_RIGHT}|{_OR})\s*\)?[\s?.!]*$",
    re.IGNORECASE,
)
IF_WRONG_BEHIND = re.compile(
    rf"[.,;:!?–—-]\s*(?:(?:so|and|but) )?{_ASKS_IF_WRONG}[\s?.!]*$", re.IGNORECASE
)
IF_WRONG = re.compile(
    rf"{OPENS}{_ASKS_IF_WRONG}(?: (?:in|to) (?:{_THINKING}|{_THINK})(?: that)?|,? (?:that|if|when)) ",
    re.IGNORECASE,
)
OR_ELSE = re.compile(  # "am I mistaken, or does X ...": the question is the second
    rf"{OPENS}{_ASKS_IF_WRONG},? or (?=\w)", re.IGNORECASE
)
_WHOSE = r"(?:an?|my|our|his|her|one of (?:my|our)|the)"
_SPEAKER = (  # whoever it is: that it is asked for right after says that it is hearsay
    rf"{_WHOSE} (?:[\w'’-]+ ){{0,3}}?[\w-]+|(?:colleague|friend|student|boss|supervisor|reviewer)s?"
    r"|somebody|someone|people|they|some(?: [\w-]+)?|I|we"
)
_AT = r"(?: (?:at|on|in|from) (?:the |our |my |a )?(?:[\w-]+ ){0,2}?[\w-]+)?"  # "on rounds"
_SAYS = (
    r"say|says|said|(?:asks?|asked|wonders?|wondered|wants? to know)(?= (?:if|whether))|claims?|claimed|tells? (?:me|us)|told (?:me|us|our (?:\w+ )?\w+)|thinks?|thought"
    r"|insists?|insisted|argues?|argued|believes?|believed|assumes?|assumed|suspects?|suspected"
    r"|suggests?|suggested|maintains?|maintained|supposes?|supposed|reckons?|reckoned|swears?|swore"
    r"|(?:is|are|was|were) (?:convinced|sure|certain|told|of the opinion)"
    r"|(?:wrote|noted|(?:jotted|put|took|got|scribbled|copied|scrawled)(?: it)?(?= down\b))(?: down)?"
)
_DOUBTS = (
    r"doubts?|doubted|den(?:y|ies|ied)|disputes?|disputed|questions?|questioned|rejects?"
    r"|does(?:n['’]t| not) (?:believe|think)|do(?:n['’]t| not) (?:believe|think)"
)
HEARSAY = re.compile(
    rf"{OPENS}(?:{_SPEAKER}){_AT} (?:(?P<doubts>{_DOUBTS})|{_SAYS})(?: that| whether| if)? ",
    re.IGNORECASE,
)

_MARK = r"(?:\s*[?.!;]|\s+[–—-]+|,)"
SOURCE_BEHIND = re.compile(  # "... Who reported it?", "- correct, and which paper was it?"
    rf"(?P<head>^.{{12,}}?)(?P<mark>{_MARK})\s+(?P<tail>(?:(?:and|also|so|please|if so|then),? )*"
    r"[^?.!;,–—]{3,80})[\s?.!]*$",
    re.IGNORECASE | re.DOTALL,
)
RECORD = re.compile(
    r"\b(?:who|whom|whose|cit(?:e|ation)s?|references?|refs?|sources?|stud(?:y|ies)|papers?|articles?"
    r"|publications?|authors?|groups?|teams?|labs?|doi|where)\b",
    re.IGNORECASE,
)
SHOWN = frozenset(
    "measured showed shown show found find reported report saw seen observed did done discovered"
    " demonstrated demonstrate proved proven described reported tested established noticed says say"
    " said claims claimed worked conducted performed made first then if so well evidence supports"
    " support supporting backs behind please kindly according authority account word told tells"
    " finding findings discovery observation result results".split()
)
DENIED_OUTRIGHT = re.compile(  # "I never thought that X", "is it a myth that X"
    r"\b(?:i|we) (?:doubt|never (?:thought|believed|knew)"
    r"|(?:do|did)(?:n['’]t| not) (?:think|believe))\b"
    r"|\b(?:never believed|refuses? to believe|scepti\w+|disagree[sd]?"
    r"|(?:is|are|was)(?:n['’]t| not| never) (?:convinced|sure))\b"
    r"|\b(?:is|was|would|be) it (?:be )?(?:un(?:true|likely)|wrong|false|incorrect|doubtful|disputed"
    r"|a (?:myth|mistake))\b|\bit(?:['’]s| is) (?:wrong|false|untrue|a (?:myth|mistake))\b"
    r"|\b(?:evidence|proof|argument) against\b|\b(?:no evidence|reason to doubt)\b"
    r"|\b(?:contradict|rule out|refut|disprov|den(?:y|ies|ied))\w* (?:the \w+ )?that\b"
    r"|\brefuted that\b|\b(?:nobody|no one|no-one) has (?:shown|proven|proved|found)\b",
    re.IGNORECASE,
)
