"""How papers word what they set out to do, as against what they found.

A sentence that states an aim or an open question repeats the words of a question and answers
nothing. General English of research reports (the moves of an introduction: Swales, Genre Analysis,
1990); no word here is taken from a known answer.
"""

import functools
import re

_AIM = (
    r"\b(?:we|(?:this|the|our)(?: present| current)?"
    r" (?:study|review|article|paper|trial|analysis|work)) (?:\w+ ){0,2}?"
    r"(?:aim(?:s|ed)?|sought|set out|intend(?:s|ed)?|hypothesi[sz]ed?|wanted|asked)\b"
    r"|\b(?:aims?|goals?|objectives?|purposes?) (?:of\b[^.]{0,60}\b)?(?:was|is|were|are)\b"
    r"|\bto (?:determine|examine|assess|investigate|evaluate|test|clarify|explore|find out)"
    r" (?:whether|if|how|the hypothes\w+)\b"
)
_NOT_KNOWN = (
    r"\b(?:remains?|is|are|was|were) (?:still |largely |currently |as yet )?"
    r"(?:unclear|unknown|inconclusive|controversial|unresolved"
    r"|not (?:yet )?(?:known|clear|understood))\b"
    r"|\b(?:remains?|has|have) (?:yet )?to be (?:determined|clarified|established|elucidated)\b"
    r"|\b(?:unresolved|open|remaining) (?:issue|question)\b"
)
AIM = re.compile(rf"{_AIM}|{_NOT_KNOWN}", re.IGNORECASE)
"""A sentence that says what is to be found out, or that it is not known."""

DISPUTED = r"(?:disputed|controversial|debated|contested)"
DIFFER = r"(?:differ|disagree|conflict|diverge)"
"""What is said of a thing on which reports do not agree, and what they do."""

_TO_LOOK = (
    r"(?:determine|examine|observe|assess|investigate|evaluate|test|clarify|explore|study|find out"
    r"|exclude|verify|confirm|see|understand|analy[sz]e|address|check|compare|describe|estimate"
    r"|identify|measure|report|review|correlate|establish|ascertain|discuss|characteri[sz]e|define"
    r"|quantify|elucidate|delineate|document|validate|summari[sz]e)"
)
_WORK = (
    r"(?:stud(?:y|ies)|trial|analys[ie]s|work|survey|research|investigation|experiments?|paper"
    r"|report|article|review)"
)
_AIMS = re.compile(
    rf"{_AIM}|\b(?:has|have) (?:not|never) (?:yet |\w+ly )*been (?:\w+ly )?"
    r"(?:studied|investigated|examined|assessed|evaluated|explored|established|determined|addressed"
    r"|compared)\b",
    re.IGNORECASE,
)
_SETS_OUT = re.compile(
    # an infinitive in place of a sentence, or before what was done
    rf"^\W*(?:[\w ]{{3,20}}[:.] ?)?to (?:\w+ly |further |better )?{_TO_LOOK}\b"
    # this study, or we, with a verb of looking
    rf"|\b(?:we|the authors|(?:this|our|the (?:present|current))(?: [\w-]+){{0,3}} {_WORK})"
    r" (?:also |then |next |further |therefore |have |was designed to |\w+ly )*"
    r"(?:assess(?:es|ed)?|examin(?:es|ed|e)|investigat(?:es|ed|e)|evaluat(?:es|ed|e)|compar(?:es|ed)"
    r"|explor(?:es|ed|e)|stud(?:ies|ied)|test(?:s|ed)|analy[sz](?:es|ed)|address(?:es|ed)?"
    r"|describ(?:es|ed)|look(?:s|ed) (?:at|for|into)|ask(?:s|ed)|hypothesi[sz]ed?|sought"
    r"|attempt(?:s|ed)?|determin(?:es|ed|e)|us(?:es|ed)|perform(?:s|ed)|conduct(?:s|ed)|carried out"
    r"|review(?:s|ed)|measur(?:es|ed)|wish(?:es|ed)|include[sd]|considers?|set out"
    r"|estimat(?:es|ed|e)|correlat(?:es|ed)|search(?:es|ed)|reports? on|defined|calculated|recorded"
    r"|collected|enrolled|recruited)\b"
    # what was done to the end that something be seen
    rf"|\b(?:was|were) (?:\w+ly |then )?(?:used|performed|conducted|undertaken|applied|made|done"
    rf"|designed|carried out|employed|fitted|built|planned)(?: \w+){{0,4}}? (?:to {_TO_LOOK}|for)\b"
    r"|\b(?:main |primary |secondary )?outcome (?:measures?|variables?|parameters?)\b[^.;]{0,60}"
    r"\b(?:was|were|included?|comprised)\b"
    # who was looked at: "group 1 (treated) consisted of"
    r"|\b(?:population|sample|cohort|groups?)(?: (?:\d|[A-D])\b)?(?: \([^()]*\))?"
    r" (?:consisted of|comprised|included)\b",
    re.IGNORECASE,
)
_FOUND = re.compile(
    r"\b(?:found|show(?:s|ed)|reveal(?:s|ed)|demonstrat(?:es|ed)|observed)\b", re.IGNORECASE
)
_SEEN = re.compile(  # words by which something is found
    r"\b(?:found|find(?:s|ings?)|show(?:s|ed|n)?|reveal\w*|demonstrat\w*|observed|identified|detected"
    r"|significantly|predict(?:s|ed)?|caus(?:es|ed)|led|indicat(?:es?|ed|ing)|suggest\w*|confirmed"
    r"|occur\w*|longer|shorter|improv\w*"
    r"|low|high|rare|common|similar|no|not|cannot|only|most|had|but|result(?:s|ed|ing)|remain\w*)\b"
    r"|\bp ?(?:[<=>≤]|value)|\d ?%|\bper ?cent",
    re.IGNORECASE,
)


_SETS_OUT_FIRST = re.compile(  # what goes on then tells of whom, of what and by what means
    r"^\W*(?:(?:\w+[:.]|using [^,;]{3,90},|therefore,?|in (?:this|the present) \w+,) ?)?"
    rf"(?:to (?:\w+ly |further |better )?{_TO_LOOK}\b"
    rf"|(?:we|the authors|(?:this|our|the (?:present|current))(?: [\w-]+){{0,3}} {_WORK})"
    r" (?:then |also |next |therefore |\w+ly )*(?:assess|examin|investigat|evaluat|compar|explor"
    r"|look(?:s|ed)? (?:at|for|into)|test(?:s|ed)? (?:whether|if|the)|perform|conduct|carried out"
    r"|sought|attempt)\w*"
    rf"|(?:the|this|our)(?: [\w-]+){{0,3}} {_WORK} (?:was|is|were) (?:\w+ly )?"
    r"(?:designed|planned|set up|undertaken|conducted|intended|initiated)(?: in order)?"
    rf" to (?:\w+ly )?{_TO_LOOK}\b"
    r"|(?:to (?:our|the authors['’]?) knowledge,? )?(?:this|our|the (?:present|current))"
    rf"(?: [\w-]+){{0,3}} {_WORK} is (?:among )?the first to (?:investigate|examine|study|assess"
    r"|evaluate|explore|test|compare|address|look)\b)",
    re.IGNORECASE,
)
_DATABASE = r"(?:pub ?med|medline|embase|cochrane|scopus|web of science|databases?)"
_SEARCHED = re.compile(  # how the literature was looked through
    r"\b(?:studies|articles|papers|publications|references|literature|citations)\b[^.;]{0,60}"
    r"\b(?:was|were) (?:\w+ly )?(?:identified|retrieved|searched|found|selected|screened|located)\b"
    rf"[^.;]{{0,80}}\b(?:mesh|terms?|key ?words?|{_DATABASE}|free[- ]text|search(?:es|ing)?)\b"
    rf"|\bsearch(?:ed|es)?\b[^.;]{{0,60}}\b{_DATABASE}\b|\b{_DATABASE}\b[^.;]{{0,40}}\bsearch",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"\([^()%<>=]*\)")
_SEEN_THEN = re.compile(  # "we compared A with B, and A was lower"
    r"\b(?:found|show(?:s|ed|n)?|reveal(?:s|ed)|demonstrat(?:es|ed)|observed|significant(?:ly)?"
    r"|suggest(?:s|ed|ing)?|indicat(?:es?|ed|ing)|but|however|there (?:was|were))\b"
    r"|,? (?:and|which|whereas|while) (?!who\b|that\b)(?:\w+ ){1,5}?(?:was|were|had|did)\b|;"
    r"|\bp ?(?:[<=>≤]|value)|\d ?%|\bper ?cent",
    re.IGNORECASE,
)


_LABELLED = re.compile(  # a heading of an abstract that runs on: "AIM: to see", "it is so.AIM:"
    r"(?:^\W*|[.?] ?)(?:AIMS?|OBJECTIVES?|PURPOSE|HYPOTHESIS|STUDY(?: DESIGN)?|DESIGN|SETTING"
    r"|(?:MATERIALS?|PATIENTS|SUBJECTS)(?:(?: AND |/)METHODS)?|METHODS?):"
)
_LABELLED_RESULT = re.compile(r"\b(?:RESULTS?|FINDINGS?|CONCLUSIONS?):")


def is_set_out(text: str) -> bool:
    """Whether a sentence says what was to be found out, or how, and nothing that was."""
    if _LABELLED.search(text) and not _LABELLED_RESULT.search(text):
        return True
    if (_SETS_OUT.search(text) and not _SEEN.search(text)) or _SEARCHED.search(text):
        return True
    if _SETS_OUT_FIRST.match(text) and not _SEEN_THEN.search(_IN_BRACKETS.sub("", text)):
        return True
    return bool(_AIMS.search(text)) and not _FOUND.search(text)


_OWN_AIM = re.compile(
    rf"{_AIM}|^\W*whether\b[^.;]* (?:was|were) (?:\w+ly )?(?:examined|assessed|investigated"
    r"|evaluated|explored|studied|tested|analy[sz]ed)\b"
    rf"|\b(?:we|(?:this|our|the present)(?: [\w-]+){{0,3}} {_WORK})(?: \w+){{0,2}}"
    r" (?:studied|test(?:s|ed)?|examine[sd]?|assess(?:es|ed)?|investigate[sd]?|evaluate[sd]?"
    r"|compare[sd]?|explore[sd]?|determined?|look(?:s|ed) (?:at|for|into)|undertook|performed"
    r"|conducted|carried out)\b"
    rf"|\ban? (?:[\w-]+ ){{0,3}}{_WORK} (?:was|were) (?:\w+ly )?(?:done|made|performed|conducted"
    r"|carried out|undertaken|designed)\b",
    re.IGNORECASE,
)
_OF_A_REVIEW = re.compile(
    r"\b(?:reviews?|reviewed|articles?|chapters?|literature|overview|reports?)\b", re.IGNORECASE
)


def states_own_aim(text: str) -> bool:
    """Whether a sentence says what one study, and no review, set out to find."""
    return bool(_OWN_AIM.search(text)) and not (_OF_A_REVIEW.search(text) or _FOUND.search(text))


_PROCEDURE = re.compile(
    r"\b(?:was|were|been|are|is) (?:\w+ed,? and )?(?:\w+ly |then |next |also |first |all |each )*"
    r"(?P<done>subjected to|transduced with|incubated|stained (?:with|for)"
    r"|(?:pre-?)?transfected (?:with|into)|genotyped|sequenced|extracted|centrifuged|seeded"
    r"|harvested|purchased|collected|obtained|gathered|recruited|enrolled|randomi[sz]ed|assigned"
    r"|allocated|divided|stratified|grouped|matched|assessed|evaluated|analy[sz]ed|reviewed"
    r"|measured|compared|recorded|documented|registered|calculated|computed|estimated|determined"
    r"|quantified|performed|conducted|undertaken|carried out|used|applied|examined|tested|studied"
    r"|investigated|monitored|imaged|scored|graded|rated|classified|categori[sz]ed|defined"
    r"|administered|injected|implanted|inserted|exposed|interviewed|surveyed|invited|asked|selected"
    r"|screened|searched|retrieved|included|excluded|followed|adjusted|designed|prepared|placed)\b"
    r"|^(?:\W*\w+[:.] )?we (?:also |then |next |therefore |further )*(?:chose|selected|picked)\b",
    re.IGNORECASE,
)
_HAD = re.compile(r"\bwho (?:had|[^,;.]{1,90}? and had)\b", re.IGNORECASE)  # of whom, not what
_IN_YEARS = re.compile(  # "from May 2001 to June 2004, 90 patients underwent": who was looked at
    r"^\W*(?:from|between|during|over|in)\b[^,;]*\d{2}[^,;]*,(?: [^,;]*,)? [^;]*?"
    r"\b(?P<done>received|underwent|undergoing|(?:was|were) (?:\w+ly )?treated)\b",
    re.IGNORECASE,
)
_POWER = re.compile(
    r"\b(?:statistical|\d+ ?%) power\b|\bpower (?:calculations?|to (?:detect|show|find))\b"
    r"|\b(?:would|will) (?:need|require) (?:\w+ )?\d+\b",
    re.IGNORECASE,
)
_CRITERION = re.compile(  # "non-inferiority was demonstrated if the limit was ..." sets a bar
    r"\b(?:was|were|is|are|be) (?:\w+ly |then |to be )*(?:considered|defined|deemed|demonstrated"
    r"|established|declared|concluded|judged|claimed|met|achieved|accepted|assumed|rejected|inferred)"
    r"\b[^.;:]{0,80}?\b(?:if|provided (?:that)?|only when)\b",
    re.IGNORECASE,
)
_WAS_LOOKED_AT = re.compile(  # "the correlation of A with B was evaluated"
    r"\b(?:correlations?|associations?|relations?(?:hips?)?|differences?|effects?|agreement|concordance"
    r"|influence|impact|roles?)\b[^.;]{0,90}? (?:was|were) (?:then |also |further |next |\w+ly )?"
    r"(?:evaluated|assessed|examined|analy[sz]ed|investigated|studied|tested|explored|calculated"
    r"|determined|computed)\b(?=\s*(?:[.,;]|$)|\s(?:by|with|using|in|for|through|via|and)\b)",
    re.IGNORECASE,
)
_RESULT = re.compile(
    r"\b(?:show\w*|increas\w*|decreas\w*|reduc\w*|higher|lower|fewer|more|less|greater|larger"
    r"|smaller|better|worse|signific\w*|differ\w*|found|observed|associat\w*|correlat\w*)\b",
    re.IGNORECASE,
)
_SHOWN_BY = re.compile(  # how to read a figure
    r"\W*(?:(?:white|black|red|green|blue|yellow|open|closed) )?"
    r"(?:arrow(?:head)?s?|asterisks?|bars?|error bars?|scale bars?|lanes?|insets?|circles?"
    r"|triangles?|(?:dashed|dotted|solid) lines?|boxes|whiskers)\b",
    re.IGNORECASE,
)
_PANELS = re.compile(r"\([A-H]\)[^.;]*\([B-H]\)")  # of a figure
_PREDICATE = re.compile(
    r"\b(?:is|are|was|were|be|has|have|had|do|does|did|can|could|may|might|will|would"
    r"|rose|fell|grew|led|became)\b"
    # a past tense, and not what was done to the thing before or behind it: "fibres treated with"
    r"|(?<!\bthe)(?<!\ba)(?<!\ban)(?<!\b(?:of|in|by|or))(?<!\b(?:and|for))(?<!\b(?:with|from))"
    r"(?<!\bbetween) (?!(?:stain|treat|transfect|label|infect|inject|cultur|deriv|isolat"
    r"|condition|load|engineer|modif|enrich|purif|mediat|relat))"
    r"[a-z]{3,}ed (?!(?:with|by|in|on|from|for|to|as|at|under|after|using|and|or)\b)"
)
_CAPTION = re.compile(  # what a figure shows
    r"\W*(?:\([A-Z]\)\W*)?(?:(?:q?RT-?q?|q)PCR|Western blot\w*|ELISA|Flow cytomet\w+"
    r"|Immuno(?:blot|cyto|fluor|gold|histo|precip|stain)\w+|Representative|Quantification"
    r"|Relative|Expression|Levels?|Detection|Measurements?|Analys[ei]s"
    r"|(?:The )?(?:\w+ )?(?:[Rr]oles?|[Ee]ffects?|[Ii]mpact|[Ii]nfluence)(?= of)"
    r"|Comparison|Images?|Photographs?|Schematic|Diagram|Heat ?map)\b"
)
_SEQUENCE = re.compile(r"\b[ACGTU]{14,}\b", re.IGNORECASE)  # primers are named, not found


_END_POINTS = re.compile(  # which they were, whatever was to occur
    r"^\W*(?:the )?(?:main|primary|secondary|co-?primary) (?:and (?:main|primary|secondary) )?"
    r"(?:outcomes?|end-?points?)(?: (?:measures?|variables?|parameters?))? (?:was|were|is|are"
    r"|includ\w+|comprised|consisted of) (?!(?:not|met|reached|similar|higher|lower|more|less|fewer"
    r"|observed|seen|found|significant\w*|\d)\b)",
    re.IGNORECASE,
)
_REPORTED = re.compile(r"\d ?%|\bper ?cent|\bp ?[<=>≤]|\bsignificantly\b", re.IGNORECASE)
_NOT_BEFORE = re.compile(  # that nobody has reported a tie before does not deny it
    r"\b(?:to (?:our|the best of our) knowledge|as far as we (?:know|are aware))\b[^.;]*"
    r"\b(?:no|not|never|none)\b[^.;]*\b(?:before|previously|earlier|yet|so far|reported)\b",
    re.IGNORECASE,
)


@functools.lru_cache(maxsize=4096)  # one sentence is looked at again for each headline it may bear
def tells_no_result(text: str) -> bool:
    """Whether a sentence says what was looked at or done, and not what was seen."""
    beside = (_SEQUENCE, _CRITERION, _WAS_LOOKED_AT, _NOT_BEFORE)
    if _END_POINTS.match(text) and not _REPORTED.search(text):
        return True
    if is_set_out(text) or any(one.search(text) for one in beside):
        return True
    if (_PANELS.search(text) or _CAPTION.match(text)) and not (
        _PREDICATE.search(text) or _RESULT.search(text)
    ):
        return True
    if _POWER.search(text) or _SHOWN_BY.match(text):
        return True
    done = _PROCEDURE.search(text) or _IN_YEARS.match(text)
    return bool(done) and not (_RESULT.search(text) or _SEEN.search(_HAD.sub("who", text)))


_OF_THE_WORK = re.compile(
    r"\b(?:stud(?:y|ies|ied)|trials?|cent(?:re|er)s?|designs?|sampl\w+|randomi\w+|blind\w*|methods?"
    r"|investigated|examined|evaluated|explored|tested|(?:un)?known|unclear|aims?|hypothes\w+"
    r"|enrol\w*|recruit\w*|eligib\w*|exclu\w+|inclu\w+|take part|join\w*)\b",
    re.IGNORECASE,
)


def is_beside(asked: str, text: str) -> bool:
    """Whether a sentence tells no result, and not of what was done where that is asked about."""
    if not tells_no_result(text) or _OF_THE_WORK.search(asked):
        return False
    said = [*_PROCEDURE.finditer(text), *_IN_YEARS.finditer(text)]
    done = {match["done"][:6].lower() for match in said if match["done"]}
    return not any(stem in asked.lower() for stem in done)


_UNADJUSTED = re.compile(
    r"\bbefore adjust(?:ment|ing)\b|\b(?:unadjusted|crude|univaria(?:te|ble)|bivariate)\b",
    re.IGNORECASE,
)
_ADJUSTED = re.compile(
    r"\bmultivaria\w+\b|(?<!before )(?<!un)\badjust\w+|\bindependent\w*\b", re.IGNORECASE
)


def is_unadjusted(asked: str, text: str) -> bool:
    """Whether a sentence tells what was seen before other causes were allowed for, and no more."""
    if not _UNADJUSTED.search(text) or _UNADJUSTED.search(asked):
        return False
    return not _ADJUSTED.search(text)


OF_A_TRIAL = re.compile(r"\btrials?\b|\btrialled\b|\bphase (?:[1-4]|i)", re.IGNORECASE)
_NOT_YET_TRIED = re.compile(  # what keeps a thing from a trial, or is wanted of one
    r"\b(?:obstacles?|hurdles?|barriers?) (?:to|for|in|on)\b"
    r"|\b(?:not yet|yet to|await(?:s|ing)?|future|needed|warrant\w*|planned)\b"
    r"[^.;]{0,60}\b(?:trials?|phase [1-4I]+V?)\b"
    r"|\b(?:trials?|phase [1-4I]+V?)\b[^.;]{0,40}"
    r"\b(?:needed|required|warranted|awaited|planned|lacking)\b"
)


def is_yet_to_be_tried(text: str) -> bool:
    """Whether a sentence says what keeps a thing from a trial, or wants one of it."""
    return bool(_NOT_YET_TRIED.search(text))


ASKS_AIM = re.compile(
    r"\b(?:aims?|goals?|purpose|objectives?|hypothes\w+|unknown|unclear|controvers\w+"
    r"|open question\w*|why (?:was|were|did)|how (?:was|were|did)"
    r"|methods?|search\w*|databases?|pub ?med|key ?words?|examined|measured|assessed|investigated"
    r"|studied|tested|compared|analy[sz]ed)\b",
    re.IGNORECASE,
)
"""A question about aims, methods or what is not known."""
