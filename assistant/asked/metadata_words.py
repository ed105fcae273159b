"""The words by which a document itself is asked about: authors, money, statements at its end."""

import re

REGISTERS = r"(?:NCT|ISRCTN|ChiCTR|UMIN|DRKS|ACTRN|ANZCTR|CTRI|jRCT|EudraCT)"
"""How the numbers of trials on a register begin (WHO ICTRP)."""

_WORK = (
    r"(?:reviews?|papers?|articles?|manuscripts?|authors?|publications?|journal|text|study|work)"
)
_CONDUCTED = (  # where a study was done, or whom it treated, the authors' addresses do not tell
    r"\b(?:done|conducted|carried out|performed|r[au]n|held|set in|tak(?:e|es|en) place|took place|recruit\w*"
    r"|enrol\w*|treated|admitted|seen|gave birth|delivered|patients|participants|women|men|people|children)\b"
)
METADATA = {
    # what is asked about the document itself -> the headings or blocks that say it
    "authors": re.compile(
        r"\bwho (?:wrote|authored|are the authors?|is the (?:first |last |senior )?author)\b"
        r"|(?<!\bdid the )(?<!\bdo the )(?<!\bhave the )\bauthors? of (?:this|the) (?:review|paper|article)\b|\bwritten by whom\b"
        r"|\bwho(?:'s| is) behind (?:this|the) (?:review|paper|article)\b"
        r"|\bhow many (?:people|persons|researchers|scientists|authors)\b[^?]{0,20}"
        r"\b(?:wrote|authored|written|signed)\b[^?]{0,10}\b(?:this|the) (?:review|paper|article)\b"
        r"|\bhow many authors\b (?:do|does|did|has|have|are) (?:there (?:on|of|behind) )?"
        r"(?:this|the) (?:review|paper|article)\b"
    ),
    "journal": re.compile(
        r"\b(?:which|what) journals?\b[^?]{0,40}\b(?:this|the) (?:review|paper|article)\b"
        r"|\b(?:this|the) (?:review|paper|article)\b[^?]{0,30}\b(?:published|appear\w*|journal)\b"
        r"|\bwhere was (?:this|the) (?:review|paper|article) published\b"
    ),
    "funding": re.compile(
        r"\b(?:who|which|what)\b[^?]{0,40}\b(?:fund(?:ed|ing|s)?|paid|grants?|financ\w+|sponsor\w*|supported this)\b"
        r"|\bfund(?:ing|ers?)\b|\bgrant\b[^?]{0,60}\b(?:number|no\b|nr\b|id\b|code)|\bput up the money\b|\bmoney (?:for|behind)\b"
        r"|\bgrant money\b|\bwhere\b[^?]{0,20}\b(?:money|funds|grants?)\b[^?]{0,10}\bcome from\b|\b(?:money|funds|grants?) from where\b"
        r"|\bpaid for (?:this|the) (?:work|paper|article|study|review|trial)\b"
        r"|\bfoot(?:s|ed)? the bills?\b|\bpick(?:s|ed)? up the (?:tab|bills?|costs?)\b|\bbankroll(?:s|ed)?\b"
    ),
    "data": re.compile(
        r"\b(?:where|how|which|what)\b[^?]{0,40}\b(?:raw |sequencing |original )*(?:data(?: ?sets?)?|reads|sequences)\b[^?]{0,30}"
        r"\b(?:deposited|available|archived|stored|shared|uploaded|accessed|kept)\b"
        r"|\b(?:data )?accession (?:number|code|no)\b|\bdata availability\b"
    ),
    "conflicts": re.compile(
        r"\bconflicts? of interest\b|\b(?:competing|vested|financial) interests?\b|\bdisclos(?:e|ed|ures?)\b|\bdeclare[sd]?\b"
        r"|\bauthors?\b[^?]{0,30}\b(?:ties|links?|connections?|relations?) (?:to|with) (?:the )?(?:industry|compan(?:y|ies)|pharma\w*|manufacturers?)\b"
        r"|\bauthors?\b[^?]{0,30}\b(?:own|owns|hold|holds|have|has) (?:\w+ )?(?:part|shares?|stocks?|stakes?|equity|patents?) (?:of|in|on)\b"
        r"|\bauthors?\b[^?]{0,20}\b(?:employed by|employees of|work for|on the (?:board|payroll) of|paid by) [^?]{0,30}\b(?:compan(?:y|ies)|firms?|makers?|manufacturers?|industry)\b"
    ),
    "correspondence": re.compile(
        r"\bcorrespond(?:ing|ence)\b|\b(?:contact|reach|write to|e-?mail) (?:the )?(?:\w+ )?authors?\b|\be-?mail (?:address|of)\b"
        rf"|\b(?:queries|questions|enquiries|inquiries|comments|letters|requests|mail)\b(?=[^?]*\b{_WORK}\b)[^?]{{0,60}}\b(?:addressed|sent|directed|go|written|posted)\b"
        r"|\b(?:to )?whom? (?:can|should|do|must|may|could|shall|does|to) (?:(?:i|we|one|readers|you) )?(?:write|contact|turn|e-?mail|address|send)\b[^?]{0,60}\b(?:reviews?|papers?|articles?|manuscripts?|publication)\b"
    ),
    # "How many share first authorship?", "did all approve the final version?", "who is thanked?"
    "equal": re.compile(
        r"\b(?:co-?|joint(?:ly)? |shared? |equal )first[- ]author\w*|\bfirst authorship|\bshar(?:e|es|ed|ing) (?:the )?(?:first|lead) (?:place|author\w*|position)"
        r"|\b(?:authors?|who|people|persons|researchers|writers)\b[^?]{0,40}\bcontribut\w* equally"
        r"|\bauthors?\b[^?]{0,20}\b(?:co-?|joint(?:ly)? |shared )first\b"
        r"|\bequal(?:ly)? contribut\w*[^?]{0,40}\bauthors?\b"
    ),
    "contributions": re.compile(
        r"\b(?:authors?|who|everyone|everybody|all)\b[^?]{0,40}\b(?:approv\w*|sign(?:s|ed)? off|agree[sd]? (?:to|on|with)|clear(?:s|ed)?|consent\w*)\b[^?]{0,30}\b(?:version|text|manuscript|draft|article|paper|submission|journal|print\w*|publi\w+|accountab\w+)\b"
        rf"|\bwho (?:\w+ )?(?=[^?]*\b{_WORK}\b)(?:drafted|conceived|designed|revised|is accountable|are accountable|is answerable|takes? responsibility)\b"
        r"|\bwho did (?:what|which part)\b[^?]{0,30}|\b(?:authors?['’]?s?|individual) (?:contributions?|roles?)\b|\bauthors?\b[^?]{0,30}\b(?:accountab\w+|answerable|responsib\w+)\b"
    ),
    "thanks": re.compile(
        r"\backnowledge?ments?\b|\bwho(?:m)? (?:is|are|was|were|do|did|does)\b[^?]{0,20}\bthank(?:s|ed)?\b"
    ),
    "affiliations": re.compile(
        rf"\baffiliat\w+|^(?!.*{_CONDUCTED}).*\b(?:which|what) (?:hospital|university|institution|institute|department)s?\b"
        r"|\bwhere do the(?:se)? authors(?: of (?:this|the) \w+)? (?:work|come from)\b|\bauthors\b[^?]*\bwhere do they (?:work|come from)\b"
        r"|\bwhere are the(?:se)? authors (?:from|based)\b|\bauthors\b[^?]*\bwhere are they (?:from|based)\b"
    ),
    "places": re.compile(
        r"\b(?:which|what) (?:[\w-]+ ){0,2}?(?:cities|towns|places|regions)\b[^?]*\b(?:com(?:e|es|ing) from|came from|recruit\w*"
        r"|tak(?:e|ing) part|took part|participat\w*|practi[cs]es?|gps?|doctors?|physicians?|cent(?:re|er)s?|hospitals?|sites?|patients)\b[^?]*"
    ),
    "title": re.compile(
        r"\btitle of (?:this|the) (?:review|paper|article)\b|\bwhat is (?:this|the) (?:review|paper|article) called\b"
    ),
    "keywords": re.compile(r"\bkey ?words\b"),
    "date": re.compile(
        r"\b(?:when (?:was|did)|(?:in )?(?:what|which) year (?:was|is|did)|how (?:old|recent) is) (?:this|the|it)"
        r"(?: (?:review|paper|article|document))?(?: (?:published|written|printed|received|submitted|accepted|revised|come out|appear|out|from))?\W*$"
    ),
}
