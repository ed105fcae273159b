"""Questions that only make sense of what was told last: why it is so, and how sure it is."""

import re

_LEADING = r"\W*(?:(?:and|but|so|ok(?:ay)?|hm+|well|then|oh|really)\b[\s,.?!]*)*"
_IT = r"(?:it|that|this|they|these|those|(?:that|this|the) (?:result|finding|claim|statement|link|effect|conclusion|answer))"
_EVIDENCE = r"(?:(?:the|this|that|its|their) )?(?:evidence|support|data|basis|backing)(?: (?:for|behind|of) (?:it|that|this))?"
_SURE = (
    r"(?:sure|certain|solid|strong|robust|reliable|safe|secure|firm|convincing|trustworthy|established|definit(?:e|ive)|conclusive"
    r"|well[- ](?:established|supported|proven|founded)|proven|confirmed|settled|good|weak|preliminary)"
)
BARE_WHY = re.compile(
    rf"{_LEADING}(?P<asked>why|how come|for what reason)"
    rf"(?: so| not| though| exactly| then|,? (?:is|was|are|were|would|does|do|did|might|should) {_IT}"
    rf"(?: (?:so|be|the case|happen|be so|be the case))?| {_IT}(?: is| was)?(?: so)?)?\W*",
    re.IGNORECASE,
)
BARE_DOUBT = re.compile(
    rf"{_LEADING}(?:"
    rf"(?:and )?how {_SURE} (?:is|are|was|were) (?:{_IT}|{_EVIDENCE})"
    rf"|(?:is|are|was|were) (?:{_IT}|{_EVIDENCE}) (?:really |quite |all that |already |very )*{_SURE}"
    rf"|how (?:sure|certain|confident) (?:are|can|could|should|may) (?:you|we|i|one|they|the authors)(?: be)?(?: (?:of|about) {_IT})?"
    rf"|(?:can|could|should|may) (?:i|we|one|you) (?:really )?(?:trust|rely on|believe|depend on) {_IT}"
    rf"|(?:(?:are there|what are|what about|any|and|with) )*(?:any |the |some )*(?:caveats?|limitations?|limits|reservations?|weak(?:nesses| points)|shortcomings|doubts?)"
    rf"(?: (?:of|to|with|about|there|here|on) ?(?:{_IT})?)?"
    rf"|what (?:is|are) the (?:caveats?|catch|weak points?|limits?)"
    rf")\W*",
    re.IGNORECASE,
)
