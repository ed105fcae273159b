"""What a finding makes one think of: what reassures, what worries, what speaks for or against.

"Would high X reassure me that the nodes are clean?" asks if high X goes with less spread to the
nodes. Each entry puts what a paper would write in the place of such a phrase (`lay_words.py`).
"""

_ONE = (
    r"(?:me|us|you|one|him|her|them|anyone|(?:the|my|our|a) (?:patients?|doctors?|clinicians?|team"
    r"|surgeons?|oncologists?|authors?|women|woman|family))"
)
_CLEAN = (
    r"(?:clean|clear|free(?: (?:of|from) (?:the )?(?:tumou?r|cancer|disease|metastas[ei]s)(?: cells)?)?"
    r"|negative|spared|uninvolved|unaffected|not (?:involved|affected))"
)
_DISEASE = r"(?:(?:the|her|his|their|a|this) )?(?:disease|cancers?|tumou?rs?|carcinomas?)"
_UNSPREAD = r"(?:has|have|had|did|does|do|is|will|would)(?:n['’]t| not| never) (?:yet )?(?:spread|metastasi[sz]ed?)(?:ing)?"
_GOOD_COURSE = (
    r"(?=(?: the| her| his| their| a| overall| disease-free| long-term| patients?['’]?)* ?"
    r"(?:survival|prognos[ie]s|outlook|outcomes?|course|future)\b)"
)
_ON = r"(?:about|on|of|over|regarding|concerning|as (?:far as|to)|when it comes to|with regard to)"
_CALMS = rf"(?:re-?assure(?:s|d)?|comfort(?:s|ed)?|calm(?:s|ed)?) {_ONE}|put(?:s)? {_ONE} at ease"
_WORRIES = (
    rf"(?:worry|worries|worried|alarm(?:s|ed)?|concern(?:s|ed)?|scare(?:s|d)?) {_ONE}"
    rf"|(?:make|makes|made|have|has|get|gets) {_ONE} (?:to )?(?:be )?(?:worry|worried|fear|concerned|anxious|nervous)"
    r"|(?:be )?(?:a |any |another )?(?:reason|cause|grounds?) (?:to (?:worry|fear|be (?:worried|concerned))"
    r"|for (?:worry|concern|alarm))"
)
_FOR = r"(?:speak|speaks|argue|argues|talk|talks|count|counts)"
_ILL = r"(?:\w+-?)?resistance"  # more of it is worse
_NOT_OF = r"(?! (?:off|than|survival|outcomes?|prognos[ie]s|outlook)\b)"
_WORDS = r"(?:[\w'’/-]+ ){0,5}?[\w'’/-]+"
_NAMED = r"(?=[\w/.-]*[A-Z\d])[\w/.-]+"  # a name of the field
_MAY_I = (
    r"(?:should|can|could|may|might|would|must|need) (?:i|we|you|one|she|he|they|(?:the|my|our|a) (?:\w+ )?(?:patients?"
    r"|doctors?|clinicians?|wom[ae]n|oncologists?|surgeons?))"
)
_AT_EASE = r"(?:be (?:re-?assured|relieved|at ease|calm)|feel (?:safe|re-?assured|relieved|at ease)|take (?:some |any )?comfort|relax)"
_UNEASY = r"(?:worry|fear|be (?:worried|concerned|anxious|alarmed|afraid)|feel (?:worried|uneasy|anxious)|fret)"
_THEN = r"(?= (?:when|if|with|where|in|once)\b)"
_THE_ILL = r"(?P<yi>(?:the |her |his |an? |early |late |later )*(?:[\w-]+ ){0,3}?(?:metast|spread|relaps|recurren|resist|invasi|progress)\w*)"

WORRIES = (
    # whose amount it is
    (rf"(?P<wp>those|patients|women|people|persons|ones|tumou?rs|cancers|mice|cells) whose (?P<wn>(?:own |serum |plasma |blood |tumou?r |circulating |exosomal )*{_NAMED})(?: levels?| expression)?"
     r" (?:is|are|was|were|runs?|ran|stays?|stayed) (?:very |rather |too )?(?P<wl>low|high|raised|elevated|reduced|scarce|abundant)(?! (?:in|when|after|before)\b)", r"\g<wp> with \g<wl> \g<wn>"),
    (rf"where(?= (?:the |there is |its )?(?:[\w-]+ )?{_NAMED}(?: levels?| expression)? (?:is|are|was|were) )", "when"),
    (rf"(?P<ml>(?:when|if|once|where) (?:[\w-]+ )?{_NAMED}) (?:is|are|was|were) (?:lacking|missing|absent|gone|lost|wanting|deficient|depleted|deleted|knocked out)", r"\g<ml> is low"),
    (rf"(?P<mh>(?:when|if|once|where) (?:[\w-]+ )?{_NAMED}) (?:is|are|was|were) (?:plentiful|abundant|overabundant|rife)", r"\g<mh> is high"),
    # who may be at ease, and who should worry
    (rf"{_MAY_I} {_AT_EASE} {_ON} (?:the |her |his |overall )*(?:survival|prognosis|outlook|outcome){_THEN}", "is survival better"),
    (rf"{_MAY_I} {_UNEASY}(?: {_ON})? (?:the |her |his |overall )*(?:survival|prognosis|outlook|outcome){_THEN}", "is survival worse"),
    (rf"{_MAY_I} {_AT_EASE} {_ON} {_THE_ILL}{_THEN}", r"is there less \g<yi>"),
    (rf"{_MAY_I} {_UNEASY}(?: {_ON})? {_THE_ILL}{_THEN}", r"is there more \g<yi>"),
    # what it is that has not happened
    (rf"(?:that )?(?:the |her |his )?(?:axillary )?(?:lymph )?nodes? (?:is|are|were|was|being|to be) {_CLEAN}", "less lymph node metastasis"),
    (rf"(?:that )?{_DISEASE} (?:that |which )?{_UNSPREAD}", "less metastasis"),
    # what calms
    (rf"(?:{_CALMS}) {_ON}{_GOOD_COURSE}", "is associated with better"),
    (rf"(?:{_CALMS})(?: that)?(?= (?:there is )?(?:less|no|fewer) )", "is associated with"),
    (rf"(?:{_CALMS}) {_ON}(?= (?:[\w-]+ ){{0,4}}?(?:metast|spread|relaps|recurren|resist|invasi|death|dying)\w*)", "is associated with less"),
    (rf"(?:{_CALMS}) {_ON}(?: (?:an? )?(?:early|earlier|fast|rapid|quick))? progression", "is associated with better progression-free survival"),
    # what worries
    (rf"(?:{_WORRIES}) {_ON}{_GOOD_COURSE}", "is associated with worse"),
    (rf"(?:{_WORRIES}) {_ON}(?: (?:an? )?(?:early|earlier|fast|rapid|quick))? progression", "is associated with worse progression-free survival"),
    (rf"(?:{_WORRIES})(?: {_ON}| that)?(?= (?:[\w-]+ ){{0,4}}?(?:metast|spread|relaps|recurren|resist|invasi|death|dying)\w*)", "is associated with more"),
    # what is good or bad of itself
    (rf"(?:spell|mean|bring|mark|signal)(?:s)? (?:big |real |more )?trouble(?: for| as regards){_GOOD_COURSE}", "is associated with worse"),
    (r"(?:an? )?(?:bad|harmful|dangerous) thing(?=\s*(?:$|[?,;])| (?:in|when|if|with)\b)", "associated with worse survival"),
    (r"(?:an? )?good thing(?=\s*(?:$|[?,;])| (?:in|when|if|with)\b)", "associated with better survival"),
    (rf"(?P<iw>{_ILL}(?: (?:become|became|get|got|even|any|much|still|far))*) worse{_NOT_OF}", r"\g<iw> increased"),
    (rf"(?P<ib>{_ILL}(?: (?:become|became|get|got|even|any|much|still|far))*) (?:better|milder){_NOT_OF}", r"\g<ib> decreased"),
    # what is given back and taken away
    (r"(?:free|release|liberate)(?:s|d)? (?P<ff>(?:[\w/-]+ ){1,3}?)from (?:(?:its|the) )?(?:repression|inhibition|silencing|suppression)", r"increases \g<ff>"),
    (r"take(?:s)? the brakes? off(?: of)?", "increases"),
    (r"(?:cost|rob|deprive)(?:s|d)? (?:the |these |those |a )?(?:[\w-]+ )?cells?(?: of)? (?:its|their)", "decreases the"),
    # what is the better of two
    (r"(?:do|does|did) (?P<bt>(?:[\w'’/-]+ ){1,5}?)(?:beat|outperform|outdo|trump)(?= (?!up\b)[\w-]+ )", r"is \g<bt>better than"),
    # what comes of a thing
    (rf"(?P<fd>do|does|did|will|would|can|could) (?P<fo>{_WORDS}) (?:follow|result|arise|ensue) from (?P<fa>{_WORDS})(?=\s*(?:$|[?,;]))", r"\g<fd> \g<fa> lead to \g<fo>"),
    # what speaks for and against
    (rf"{_FOR} against(?= (?:[\w-]+ ){{0,4}}?(?:metast|spread|relaps|recurren|resist|invasi)\w*)", "is associated with less"),
    (rf"{_FOR} against{_GOOD_COURSE}", "is associated with worse"),
    (rf"{_FOR} (?:for|in favou?r of)(?= )", "is associated with"),
)  # fmt: skip
