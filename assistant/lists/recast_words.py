"""What miRNAs are called, and lay phrases for what they do, put as technical words.

"Tumour suppressors", "act as a brake", "turn macrophages M2": the condition of a list is read off what
they do. General English and oncology; each entry is a pattern and what it is put as.
"""

import re

from assistant.asked.setting_words import SITES, TUMOURS
from assistant.biology.treatment_words import DRUG

_ITEMS = r"(?P<items>(?:[\w-]+\s+){0,2}?mi(?:cro)?-?rnas?|mirs)"
_SITE = rf"(?:{'|'.join(SITES)})"
TUMOUR_OF = re.compile(rf"\b(?!breast|mammary){_SITE}[- ](?:{TUMOURS})\b", re.IGNORECASE)
_THE_DISEASE = rf"(?:the |an? )?(?:{_SITE} )?(?:tumou?rs?|cancers?|carcinomas?|disease)(?: cells?)?"
_DISEASE = (
    rf"{_THE_DISEASE}"
    r"(?=\W*(?:$|[,.;:?!()]|(?:and|or|but|be|in|by|when|if|as|at|after|with|rather|down|back)\b))"
)
_BRAKE = (
    r"\b(?:act|work|serv|function|operat)(?:e?s|ed|ing|e)? as (?:an? |the )?brakes?\b"
    rf"(?: on {_DISEASE})?"
    rf"|\b(?:(?!mirs?\b|\w*mirnas?\b|\w*rnas?\b)[a-z]+ )?(?:an? |the )?brakes? (?:on|to) {_DISEASE}"
)
RECAST_WHOLE = (  # "serve the tumour", "act as a brake"
    (
        re.compile(
            rf"\b(?:favou?r|serv|benefit|help|aid|assist|feed|foster|promot|driv|advanc|fuel|support|further|sustain|boost"
            rf"|encourag|stimulat)(?:e?s|ed|ing|e)? {_DISEASE}",
            re.IGNORECASE,
        ),
        "promote the tumour course",
    ),
    (
        re.compile(
            rf"\b(?:make|makes|made|making|drive|drives) {_THE_DISEASE} (?:worse|more aggressive|grow)\b"
            rf"|\bworsen(?:s|ed)? {_DISEASE}|\baggravat\w+ {_DISEASE}",
            re.IGNORECASE,
        ),
        "promote the tumour course",
    ),
    (
        re.compile(
            rf"\b(?:harm|hurt|fight|restrain|counter|combat|oppos|hinder"
            rf"|suppress|inhibit|slow|curb|block|stop|limit|weaken|attenuat|repress|constrain|brak)(?:p?e?s|p?ed|p?ing|e)? {_DISEASE}(?: (?:down|back)\b)?"
            rf"|\b(?:hold|keep)(?:s|ing)? (?:(?:back|down|in check|at bay) {_DISEASE}|{_THE_DISEASE} (?:back|down|in check|at bay))|{_BRAKE}"
            rf"|\b(?:work|act|go)(?:e?s|ing)? against {_DISEASE}",
            re.IGNORECASE,
        ),
        "inhibit the tumour course",
    ),
)
_EFFECT = r"(?:functions?|effects?|roles?|actions?|activit(?:y|ies)|properties|outcomes?)"
_ORGAN = (
    r"(?P<organ>lungs?|brain|bones?|skeleton|liver|lymph nodes?|(?:distant|remote|other) organs?)"
)
RECAST_EFFECT = (  # "have an anti-tumour effect", "describe a tumour-promoting function"
    (
        re.compile(  # "help the cancer get into the lungs"
            rf"\b(?:help|let|make|allow|enable|aid|assist)(?:s|ed|ing)?(?: it easier for)? {_THE_DISEASE}(?: to)?"
            rf"(?: (?:get|reach|go|move|travel|arrive|enter|settle|lodge|seed|spread|home|take root)\b)"
            rf"(?: (?:in|into|to|at|on))? (?:the )?{_ORGAN}\b",
            re.IGNORECASE,
        ),
        r"promote \g<organ> metastasis",
    ),
    (  # "are behind angiogenesis", "further it": words that are not always verbs of help
        re.compile(
            r"(?P<items>\b(?:mi(?:cro)?-?rnas?|mirs|that|which) )"
            r"(?:(?:are|is|lie|stand) (?:behind|responsible for|at the (?:root|bottom) of)"
            r"|(?:aid|further|advance)(?= (?!in\b|to\b|of\b)))",
            re.IGNORECASE,
        ),
        r"\g<items>promote",
    ),
    (
        re.compile(
            rf"\b(?:an? |the )?(?:anti-?(?:tumou?r\w*|cancer)|(?:tumou?r|cancer)[- ](?:inhibit|suppress|restrain"
            rf"|limit|curb|block)\w+|(?:inhibitory|suppressive) (?:tumou?r|cancer)) {_EFFECT}\b",
            re.IGNORECASE,
        ),
        "what inhibits the tumour course",
    ),
    (
        re.compile(
            rf"\b(?:an? |the )?(?:pro-?(?:tumou?r\w*|cancer)|(?:tumou?r|cancer)[- ](?:promot|support|driv|enhanc"
            rf"|foster)\w+|oncogenic) {_EFFECT}\b|\bpromotion of the (?:cancer|tumou?r)\b",
            re.IGNORECASE,
        ),
        "what promotes the tumour course",
    ),
)
_THEIR_DRUG = rf"(?=(?:\w+ ){{0,2}}{DRUG}\b)"
_POLARISED = r"(?:macrophages?|monocytes?|microglia|tams?|them)"
RECAST_STATE = (
    (  # "turn macrophages M2"
        re.compile(
            r"\b(?P<turn>(?:turn|mak|render|switch|flip|push|driv|polari[sz])\w*)"
            rf" (?P<cells>(?:the )?{_POLARISED}(?:(?:,| or| and|/) (?:the )?{_POLARISED})*(?: \([^()]*\))?)"
            r" (?P<state>M[12])\b",
            re.IGNORECASE,
        ),
        r"\g<turn> \g<cells> into \g<state>",
    ),
    (  # "relapsing on tamoxifen"
        re.compile(
            r"\b(?:relaps|progress|recur|fail)(?:ing|ed|es|e|s)? (?:on|under|despite|while (?:on|taking)) "
            + _THEIR_DRUG,
            re.IGNORECASE,
        ),
        "resistant to ",
    ),
    (
        re.compile(rf"\banti-?angiogenic\s+{_ITEMS}", re.IGNORECASE),
        r"\g<items> that inhibit angiogenesis",
    ),
    (
        re.compile(rf"\bpro-?angiogenic\s+{_ITEMS}", re.IGNORECASE),
        r"\g<items> that promote angiogenesis",
    ),
)
RECAST_RATED = (  # "are harmful", "are good for patients"
    (
        re.compile(
            r"\b(?:are|is|be) (?:harmful|detrimental|dangerous|noxious|malign|bad)"
            r"(?: (?:for|to) (?:the |these |her |his )?(?:patients?|women|host))?(?=\W*$)",
            re.IGNORECASE,
        ),
        "promote the tumour course",
    ),
    (
        re.compile(
            r"\b(?:are|is|be) (?:protective|beneficial|benign|good)"
            r"(?: (?:for|to) (?:the |these |her |his )?(?:patients?|women|host))?(?=\W*$)",
            re.IGNORECASE,
        ),
        "inhibit the tumour course",
    ),
)
RECAST_BEFORE = (  # "tumour-suppressing exosomal miRNAs"
    (
        re.compile(
            rf"\b(?:anti-?tumou?r(?:al)?|anti-?cancer|tumou?r[- ]suppress\w+)\s+{_ITEMS}",
            re.IGNORECASE,
        ),
        r"\g<items> that inhibit the tumour course",
    ),
    (
        re.compile(
            rf"\b(?:oncogenic|pro-?tumou?r\w*|tumou?r[- ]promoting|carcinogenic)\s+{_ITEMS}",
            re.IGNORECASE,
        ),
        r"\g<items> that promote the tumour course",
    ),
)

CALLED = re.compile(
    r"\b(?:called|termed|labell?ed|described|considered|regarded|named|dubbed|known as)\b"
)


# What a miRNA is called, as what it does to the disease.
_CALLED = r"(?:(?:are|act|work|function|serve|behave|count)\s+(?:as\s+)?)?(?:an?\s+)?"
_NOT_HIT = "".join(  # "target tumour suppressors" says what they hit
    rf"(?<!{verb} )"
    for verb in ("target", "targets", "targeting", "inhibit", "inhibits", "silence", "hit", "the")
)
_STATE = r"(?:types?|states?|forms?|kinds?|phenotypes?|sides?|subtypes?|programmes?|programs?|variety|version)"
RECAST = (
    (
        re.compile(
            r"\b(?:lower|reduc|blunt|weaken|impair|diminish|decreas|dull|curb)\w* (?:the )?"
            r"(?:response|responsiveness|sensitivity|susceptibility|effect\w*|efficacy)"
            r" (?:of (?:\w+ ){0,3}?to|to|of)\b(?= (?!the tumour|cells|micro)[a-z0-9-]{3,})",
            re.IGNORECASE,
        ),
        "promote resistance to",
    ),
    (  # the two states of macrophages by what they do to a tumour
        re.compile(
            rf"\b(?:(?:tumou?r|cancer)[- ](?:killing|fighting|attacking|hostile|suppressing|destroying)"
            rf"|anti-?(?:tumou?r\w*|cancer)|pro-?inflammatory|classically activated) {_STATE}\b",
            re.IGNORECASE,
        ),
        "M1 state",
    ),
    (
        re.compile(
            rf"\b(?:(?:tumou?r|cancer)[- ](?:friendly|helping|feeding|promoting|supporting|nursing)"
            rf"|pro-?tumou?r\w*|wound[- ]healing|alternatively activated) {_STATE}\b",
            re.IGNORECASE,
        ),
        "M2 state",
    ),
    (
        re.compile(
            r"\b(?:(?:detectable|detected|stray|floating|loose) (?:breast )?(?:tumou?r|cancer) cells"
            r"|(?:tumou?r|cancer) cells(?: (?:being|that (?:are|were)|were|are))?"
            r"(?: (?:found|detected|detectable|present|floating|circulating|roaming|loose))?)"
            r" (?:in|within) (?:the |their |her |a patient's )?(?:blood ?stream|blood|circulation)\b",
            re.IGNORECASE,
        ),
        "circulating tumour cells",
    ),
    (  # "the invasiveness of less aggressive cells" asks which way for the invasiveness alone
        re.compile(
            r"\b(?:(?:less|weakly|poorly)[ -]?(?:aggressive|invasive|malignant|metastatic|tumorigenic)"
            r"|non-?(?:aggressive|invasive|metastatic))"
            r" (?=(?:[\w-]+ )?(?:cells?|lines?|tumou?rs?)\b)",
            re.IGNORECASE,
        ),
        "",
    ),
    (
        re.compile(  # "make tumours less responsive to"
            r"\b(?:make|makes|made|making|render\w*|leave|leaves|turn\w*|become|becomes) "
            r"(?:[\w-]+ ){0,5}?(?:(?:less|no longer|not|poorly|barely|hardly) "
            r"(?:sensitive|responsive|susceptible)|insensitive|unresponsive)\b",
            re.IGNORECASE,
        ),
        "promote resistance",
    ),
    (
        re.compile(  # "make resistant cells sensitive again"
            r"\b(?:re-?|chemo-?)?sensiti[sz](?:e|es|ed|ing)\b|\brestor\w+ (?:the )?(?:drug |chemo-?)?sensitivity"
            r"|\b(?:make|makes|made|making|render\w*|leave|leaves|turn\w*) (?:[\w-]+ ){1,5}?"
            r"(?<!less )(?<!not )(?:more )?(?:sensitive|responsive|susceptible)(?: again)?\b",
            re.IGNORECASE,
        ),
        "reduce resistance",
    ),
    (
        re.compile(
            rf"{_NOT_HIT}{_CALLED}tumou?r[- ]suppress(?:ors?|ive|ing)(?:\s+genes?)?(?!\s+mi)",
            re.IGNORECASE,
        ),
        "inhibit the tumour course",
    ),
    (
        re.compile(
            rf"{_NOT_HIT}{_CALLED}(?:(?<!(?-i:[A-Z\d]) )oncogenes?|oncogenic|onco-?mirs?|tumou?r[- ]promot(?:ers?|ing))(?!\s+mi)",
            re.IGNORECASE,
        ),
        "promote the tumour course",
    ),
)
