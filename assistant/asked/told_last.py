"""Questions that only make sense of what was told last: why it is so, how sure, by what name."""

import re

_LEADING = r"\W*(?:(?:and|but|so|ok(?:ay)?|hm+|well|then|oh|really)\b[\s,.?!]*)*"
_FINDING = r"(?:result|finding|claim|statement|link|effect|conclusion|answer)"
_IT = (  # "this paper" is the document itself
    rf"(?:it|that|this|they|these|those|(?:that|this|the) {_FINDING}"
    r"|(?:that|those|their|his|her) (?:stud(?:y|ies)|work|papers?|reports?|research|experiments?"
    r"|trials?|data)"
    r"|(?:this|the) (?:study|work|experiment|trial))"
)
_EVIDENCE = (
    r"(?:(?:the|this|that|its|their) )?(?:evidence|support|data|basis|backing)"
    r"(?: (?:for|behind|of) (?:it|that|this))?"
)
_SURE = (
    r"(?:sure|certain|solid|strong|robust|reliable|safe|secure|firm|convincing|trustworthy"
    r"|established|definit(?:e|ive)|conclusive|well[- ](?:established|supported|proven|founded)"
    r"|proven|confirmed|settled|good|weak|preliminary|shaky|tentative)"
)
_OR_NOT = rf"(?:,? or (?:(?:is it|still|just|only|rather|more|too|all|a bit) )*(?:not|{_SURE}))?"
_LIMITS = (
    r"(?:caveats?|limitations?|limits|reservations?|weak(?:nesses| points?)|shortcomings|doubts?"
    r"|catch)"
)
_OF_ITS_SIZE = (  # "... was the series large?"
    r"(?:(?:\s[-–—]|[,;:?.])\s*(?:and |i mean |is |was |were |how )+(?:the |it |they |their )*"
    r"(?:series|samples?|cohorts?|stud(?:y|ies)|groups?|numbers?)?(?: (?:is|was|were))?"
    r" (?:(?:a|very|really|that) )*(?:large|big|small|sizeable|substantial|solid)"
    r"(?: enough| one| group| study)?)?"
)
WEAK_POINTS_OF = re.compile(  # the limits as named, where papers name them so
    r"\b(?:its|their|the) (?:\w+ )?(?:weak(?:nesses| points?)|catch|doubts?"
    rf"|(?P<limits>{_LIMITS}))\b",
    re.IGNORECASE,
)
WAYS_ASKED = re.compile(  # what is done, which has weak points of its own
    r"\W*(?:how (?:is|are|were|was|can|could|do|does|did) [^?.]*\b(?:isolat|purif|separat|detect"
    r"|measur|quantif|load|label|stor|made|make|produc|engineer|captur|characteri|enrich|extract)"
    r"|[^?.(]*\b(?:methods?|techniques?|ways|approaches|procedures?|protocols?|assays?|tools?)\b)",
    re.IGNORECASE,
)
DOUBTED = "How solid is the evidence?"  # what a bare doubt asks of what was told
BARE_WHY = re.compile(
    rf"{_LEADING}(?P<asked>why|how come|for what reason)"
    rf"(?: (?:so|not|though|exactly|then)|,? (?:is|was|are|were|would|does|do|did|might) {_IT}"
    rf"(?: (?:so|be|the case|happen|be so|be the case))?| {_IT}(?: is| was)?(?: so)?)?\W*",
    re.IGNORECASE,
)
BARE_DOUBT = re.compile(
    rf"{_LEADING}(?:how {_SURE} (?:is|are|was|were) (?:{_IT}|{_EVIDENCE})"
    rf"|(?:is|are|was|were) (?:{_IT}|{_EVIDENCE})"
    rf" (?:really |quite |already |very |rock[- ])*{_SURE}{_OR_NOT}"
    rf"|how far (?:can|could|should|may) (?:i|we|one|you) (?:trust|rely on|believe|depend on) {_IT}"
    rf"{_OF_ITS_SIZE}"
    rf"|(?:is|was|were) {_IT} (?:a |an )?(?:really |very |rather |quite )*"
    r"(?:big|large|small|tiny|sizeable|substantial)"
    r" (?:stud(?:y|ies)|trials?|series|cohorts?|samples?|groups?)"
    r"|(?:was|were) (?:there )?enough (?:patients|people|women|men|cases|samples|participants)"
    rf"(?: (?:studied|tested|included|enrolled|looked at))?(?: to (?:rely on|trust|believe) {_IT})?"
    r"|how (?:sure|certain|confident) (?:are|can|could|should) (?:you|we|i|one|they|the authors)"
    rf"(?: be)?(?: (?:of|about) {_IT})?"
    rf"|(?:can|could|should) (?:i|we|one|you) (?:really )?(?:trust|rely on|believe|depend on) {_IT}"
    rf"{_OF_ITS_SIZE}"
    rf"|(?:(?:did|does|do|has|had) {_IT} (?:have )?|(?:are|is|was|were) there "
    r"|what (?:are |is |was |were |about )?|any |an? |with |the |some |its |their |main |major )*"
    rf"{_LIMITS}(?: (?:of|to|with|about|there|here|on|in) ?(?:{_IT})?"
    rf"| (?:did|does|do|has|had) {_IT} have)?)\W*",
    re.IGNORECASE,
)

_ONES = r"(?:ones|mi(?:cro)?-?rnas|molecules|of (?:them|these|those))"
_ARE = r"(?:are|were|is|was)"
_THERE = (
    r"(?:(?: at work| involved| meant| concerned| named| responsible| in question)?"
    r"(?: there| here| in (?:it|that))?)"
)
ASKED_NAMES = re.compile(  # the names of what was told of, which its sentence gives
    rf"{_LEADING}(?:how many(?: {_ONES})?(?: {_ARE}(?: (?:there|these|they|those))?)?{_THERE}"
    rf"(?:,? and |, |\? )?)?(?:what {_ARE} (?:they|these|those|their names)(?: called| named)?"
    rf"|name (?:them|these|those)|which {_ONES}(?: {_ARE}(?: (?:they|these|those|it))?)?{_THERE})"
    r"(?:,? (?:then|exactly|please))*\W*",
    re.IGNORECASE,
)
