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
_ILL = r"(?:(?:\w+-?)?resistance|cachexia|inflammation|fibrosis|pain|damage)"  # more of it is worse
_NOT_OF = r"(?! (?:off|than|survival|outcomes?|prognos[ie]s|outlook)\b)"
_WORDS = r"(?:[\w'’/-]+ ){0,5}?[\w'’/-]+"

WORRIES = (
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
    (r"(?:an? )?(?:bad|harmful|dangerous) thing(?=\s*(?:$|[?,;])| (?:in|when|if|with)\b)", "associated with worse survival"),
    (r"(?:an? )?good thing(?=\s*(?:$|[?,;])| (?:in|when|if|with)\b)", "associated with better survival"),
    (rf"(?P<iw>{_ILL}(?: (?:become|became|get|got|even|any|much|still|far))*) worse{_NOT_OF}", r"\g<iw> increased"),
    (rf"(?P<ib>{_ILL}(?: (?:become|became|get|got|even|any|much|still|far))*) (?:better|milder){_NOT_OF}", r"\g<ib> decreased"),
    # what comes of a thing
    (rf"(?P<fd>do|does|did|will|would|can|could) (?P<fo>{_WORDS}) (?:follow|result|come|arise|stem|ensue) from (?P<fa>{_WORDS})(?=\s*(?:$|[?,;]))", r"\g<fd> \g<fa> lead to \g<fo>"),
    # what speaks for and against
    (rf"{_FOR} against(?= (?:[\w-]+ ){{0,4}}?(?:metast|spread|relaps|recurren|resist|invasi)\w*)", "is associated with less"),
    (rf"{_FOR} against{_GOOD_COURSE}", "is associated with worse"),
    (rf"{_FOR} (?:for|in favou?r of)(?= )", "is associated with"),
)  # fmt: skip
