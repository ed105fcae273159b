"""Everyday ways to say how well a treatment works, put as resistance to it.

That a treatment fails is resistance and that it succeeds a lack of it. So what is said of it is
first put as working better or worse, whatever the words; then what brings that about is read. Only
where it is asked of the treatment or of what acts on it: "women whose treatment failed" are people.
"""

_NAMED = (
    r"(?:chemo(?!-?(?:resist|sensi|kine|tax|attract))\w*|radio(?!-?(?:resist|sensi))\w*|(?:ir)?radiation"
    r"|treatments?|therap(?:y|ies)|drugs?|medicines?|antibiotics?"
    r"|[\w-]+(?:cin|mab|nib|platin|taxel|xifene?|cil|rubicin|bine|mide|trexate|limus|statin|azole|trozole|ciclib"
    r"|parib|strant|cycline|floxacin)|herceptin|taxol|dox|ptx|c?ddp|5-?fu|mtx)"
)
DRUG = rf"(?:(?:(?:the|an?|this|that) (?:[\w-]+ )?)?{_NAMED})"
THERAPY = (  # ... and by what it is directed at: "anti-PD-1", "checkpoint blockade"
    rf"(?:{DRUG}|[\w-]*therap(?:y|ies)|anti-[\w/-]+(?: therap(?:y|ies))?|[\w-]+ blockade)"
)
_GIVEN = (  # "treatment with tamoxifen", "the working of the tamoxifen therapy"
    rf"(?:(?:the )?(?:effects?|action|working) of )?(?:(?:the )?(?:treatment|therapy) with )?{THERAPY}"
    r"(?: (?:treatments?|therapy|regimens?))?"
)

_AUX = r"(?:does|do|did|will|would|can|could|may|might)"
_MAKE = (
    r"(?:mak(?:es?|ing)|made|let(?:s|ting)?|leav(?:es?|ing)|left|render(?:s|ed|ing)?|caus(?:es?|ed|ing)"
    r"|forc(?:es?|ed|ing)|lead(?:s|ing)?|led|get(?:s|ting)?|got|help(?:s|ed|ing)?|allow(?:s|ed|ing)?"
    r"|enabl(?:es?|ed|ing)|permit(?:s|ted|ting)?)"
)
_STOP = r"(?:stop(?:s|ped|ping)?|prevent(?:s|ed|ing)?|hinder(?:s|ed|ing)?)"
_KEEP = r"(?:keep(?:s|ing)?|kept|protect(?:s|ed|ing)?|sav(?:es?|ed|ing)|guard(?:s|ed|ing)?)"
_CHANCE = (
    r"(?:the |an? )?(?:chances?|odds|likelihood|probability|risk|danger|prospects?|possibility)"
)
_RAISE = r"(?:rais|increas|boost|improv|better|heighten|enhanc|add)(?:e|es|s|ing)?(?: to)?"
_CUT = r"(?:reduc|lower|cut|decreas|diminish|lessen|minimi[sz]|worsen|shrink)(?:e|es|s|ing|ting)?"
_LIKELIER = r"(?:more likely|likelier|more probable|easier|possible|more (?:apt|prone|liable))"
_UNLIKELIER = (
    r"(?:less likely|unlikelier|unlikely|less probable|harder|more difficult|impossible"
    r"|less (?:apt|prone|liable))"
)
_OFTENER = (
    r"(?:often|frequently|commonly|easily|readily|quickly|effectively|strongly|reliably|well)"
)
_EFFECTIVE = r"(?:effective|efficacious|successful|potent|powerful|active|useful)"
_WORKS = r"(?:work|help|succeed|act|bite|function)(?:s|ed|ing)?"
_BE = r"(?:(?:be|become|becoming|being|remain|stay) )?"

_FAILS = (  # to do nothing else: "fail to lower LDL" is said of what it lowers
    r"fail(?:s|ed|ing)?(?! (?:to|in) (?!work\b|help\b|act\b))"
    r"(?: (?:to (?:work|help|act)|us|them|patients|completely|altogether))?"
)
_FAILS_LESS = rf"{_FAILS} (?:less(?: {_OFTENER})?|later|more (?:seldom|rarely))"
_WORKS_WORSE = (
    rf"{_FAILS}(?: (?:more(?: {_OFTENER})?|sooner|earlier|faster))?"
    r"|(?:stop|ceas|quit)(?:s|es|e|ed|ped|ping|ing)? (?:to )?(?:work|help|succeed|act)(?:ing)?"
    rf"|(?:not|no longer) (?:to )?{_WORKS}"
    rf"|{_WORKS} (?:less(?: {_OFTENER})?|worse|badly|poorly|not|no longer)"
    r"|los(?:e|es|ing) (?:(?:its|their|some of its|much of its) )?(?:effect\w*|efficacy|power|punch|grip|bite|potency)"
    rf"|{_BE}(?:less {_EFFECTIVE}|in(?:effective|active)|unsuccessful|useless|powerless|a failure|in vain|for nothing|of (?:less|no|little) use)"
)
_WORKS_BETTER = (
    rf"{_WORKS} (?:more(?: {_OFTENER})?|better|again|well|properly)"
    r"|(?:take|taking) (?:more )?effect|(?:hit|strik|bit)(?:e|es|s|ting|ing)? harder"
    rf"|{_BE}(?:more {_EFFECTIVE}|{_EFFECTIVE} again)"
)
_WORKS_AT_ALL = rf"{_WORKS}|{_BE}(?:{_EFFECTIVE}|a success)"
_ALONE = r"(?! than\b|[^.?!]* (?:than|compared|versus|vs)\b)"  # and not beside another treatment
_ASKED_OF = (
    rf"(?:{_AUX}|{_MAKE}|{_STOP}|that|{_CHANCE} (?:of|for)|(?:{_LIKELIER}|{_UNLIKELIER}) for)"
)

_WORSE, _BETTER = "work worse", "work better"
_AGAINST, _TOWARDS = r"promotes resistance to \g<{}>", r"inhibits resistance to \g<{}>"


def _said_of_it(name: str, said: str, put: str) -> tuple[tuple[str, str], ...]:
    """What is asked of a treatment by such words, put in one way."""
    given = rf"(?P<{name}>{_GIVEN}) (?:(?:to|from|still|then|also|now) )?(?:{said}){_ALONE}"
    return (
        (rf"(?:is|are|was|were) {given}", rf"does \g<{name}> {put}"),
        (rf"(?P<{name}a>{_ASKED_OF}) {given}", rf"\g<{name}a> \g<{name}> {put}"),
    )


def _brought_about(name: str, build: str, *, turned: bool = False) -> tuple[tuple[str, str], ...]:
    """What makes a treatment work worse or better, in one build of saying so."""
    rest = r"(?:(?:to|will|would|from) )?"
    worse, better = (_TOWARDS, _AGAINST) if turned else (_AGAINST, _TOWARDS)
    return (
        (rf"{build} (?P<{name}w>{_GIVEN}) {rest}{_WORSE}", worse.format(f"{name}w")),
        (rf"{build} (?P<{name}b>{_GIVEN}) {rest}(?:{_BETTER}|{_WORKS_AT_ALL})", better.format(f"{name}b")),
    )  # fmt: skip


WORKING = (
    # "keeps it from working" and "keeps it working" are opposites
    (rf"{_KEEP} (?P<ka>{_GIVEN}) from (?:{_WORKS_WORSE})", _TOWARDS.format("ka")),
    (rf"{_KEEP} (?P<kb>{_GIVEN}) from (?:{_WORKS_BETTER}|{_WORKS_AT_ALL})", _AGAINST.format("kb")),
    (rf"(?:keep(?:s|ing)?|kept) (?P<kc>{_GIVEN}) (?:{_WORKS_BETTER}|{_WORKS_AT_ALL})", _TOWARDS.format("kc")),
    *_said_of_it("fl", _FAILS_LESS, _BETTER),
    *_said_of_it("fm", rf"{_BE}(?:{_UNLIKELIER} to (?:{_WORKS_WORSE})|{_LIKELIER} to (?:{_WORKS_BETTER}|{_WORKS_AT_ALL}))", _BETTER),
    *_said_of_it("fn", rf"{_BE}(?:{_LIKELIER} to (?:{_WORKS_WORSE})|{_UNLIKELIER} to (?:{_WORKS_BETTER}|{_WORKS_AT_ALL}))", _WORSE),
    *_said_of_it("fo", _WORKS_WORSE, _WORSE),
    *_said_of_it("fp", _WORKS_BETTER, _BETTER),
    *_brought_about("mi", rf"(?:make|makes|making) it {_LIKELIER} (?:that|for)"),
    *_brought_about("mh", rf"(?:make|makes|making) it {_UNLIKELIER} (?:that|for)", turned=True),
    *_brought_about("cr", rf"{_RAISE} {_CHANCE} (?:that|of|for)"),
    *_brought_about("cl", rf"{_CUT} {_CHANCE} (?:that|of|for)", turned=True),
    *_brought_about("st", _STOP, turned=True),
    *_brought_about("ma", _MAKE),
    (rf"(?:a|the|one) (?:reason|cause) (?:why|that|for which) (?P<wy>{_GIVEN}) (?:does )?(?:{_WORKS_WORSE})", r"promoting resistance to \g<wy>"),
    (rf"(?:(?<=with )|(?<=in )|(?<=behind )|(?<=for ))(?P<df>{_GIVEN}) (?:failing|failures?|(?:no longer|not) working)", r"resistance to \g<df>"),
    (rf"(?:whose|in whom|for whom|with) (?P<sw>{_GIVEN}) (?:(?:has|have|had|is|are|was|were) )?(?:(?:stopped|ceased|quit|given up) (?:working|to work|helping)|no longer (?:works?|worked|working|helps?|helping)|stopped|failed|failing)(?! to\b)",
     r"with resistance to \g<sw>"),
    (rf"{_MAKE} (?P<fr>(?:[\w'’/-]+ ){{1,5}}?)(?:to )?(?:(?:fail|cease) to|not|no longer) (?:respond|react|yield|succumb) to(?= {DRUG})", r"promotes resistance of \g<fr>to"),
    (rf"{_MAKE} (?P<fs>(?:[\w'’/-]+ ){{1,5}}?)(?:to )?(?:respond|react|yield|succumb) (?:less(?: {_OFTENER})?|worse|poorly|badly) to(?= {DRUG})", r"promotes resistance of \g<fs>to"),
    # the failure or the success itself is moved
    (rf"(?:make|makes) (?:the |a )?failure of (?P<nf>{_GIVEN}) {_LIKELIER}|(?:make|makes) (?:the |a )?success of (?P<ng>{_GIVEN}) {_UNLIKELIER}", r"promotes resistance to \g<nf>\g<ng>"),
    (rf"(?:make|makes) (?:the |a )?failure of (?P<nh>{_GIVEN}) {_UNLIKELIER}|(?:make|makes) (?:the |a )?success of (?P<ni>{_GIVEN}) {_LIKELIER}", r"inhibits resistance to \g<nh>\g<ni>"),
    (rf"(?:lead|contribute|add)(?:s)? to (?:the |a )?failure of(?= {_GIVEN})|(?:cause|promote|raise|increase)s? (?:the )?failure of(?= {_GIVEN})", "promotes resistance to"),
    (rf"(?:rob|deprive|strip)s? (?P<ro>{_GIVEN}) of (?:its|their) (?:effect\w*|efficacy|power|punch|bite|potency)|(?:spoils?|sabotages?|interferes? with) (?P<rp>{_GIVEN})", r"promotes resistance to \g<ro>\g<rp>"),
)  # fmt: skip

MADE = r"(?:make|makes|made|making|render|renders|rendered|rendering)"
_LESSENED = (  # said of a noun: "the decreased sensitivity", no "decreased the sensitivity"
    r"(?:(?<=with )|(?<=of )|(?<=to )|(?<=had )|(?<=have )|(?<=has )|(?<=show )|(?<=showed ))"
    r"(?:decreased|reduced|diminished|impaired|lowered|lower|less|poor(?:er)?|low)"
)
_TESTED = (  # whose sensitivity is no response to a drug
    r"(?:[\w-]+ ){0,3}?(?:tests?|assays?|diagnos[ei]s|diagnostics?|detection|methods?|panels?|markers?"
    r"|biomarkers?|screening|techniques?|scans?|scores?)\b"
)
_RESPONDING = (  # ... and whose, or to what, it is one
    r"(?:to|cells?|tumou?rs?|cancers?|carcinomas?|leuk(?:a)?emias?|patients?|women|men|clones?|lines?|mice"
    r"|xenografts?|spheroids?|organoids?)\b"
)
_EFFICACY = r"(?:the )?(?:therapeutic|treatment|antitumou?r) (?:efficacy|effectiveness)(?! of)"
# Sensitivity to a drug is resistance turned round; both sides of a comparison are put one way.
SENSITIVE = (
    (r"(?:treatment|therapeutic|clinical) success(?:es)?", "better outcome"),
    (rf"(?:treatment|therapy|drug) failures?|failures? of {DRUG}", "worse outcome"),
    (r"(?:progression|disease|relapse|recurrence|event|metastas[ie]s|failure)[- ]free (?=survival|interval|time|period)", ""),
    (rf"{MADE} (?P<ai>(?:[\w'-]+ ){{1,4}}?)(?:insensitive|unresponsive|refractory|less (?:sensitive|responsive)) to", r"promotes resistance of \g<ai>to"),
    (r"(?:make|makes|made|render|renders|rendered) (?P<a>(?:[\w'-]+ ){1,4}?)(?:more"
     r" )?(?:sensitive|responsive|amenable) to", r"inhibits resistance of \g<a>to"),
    (r"(?:chemo-?|re-?)?sensiti[sz](?:e|es|ed|ing) (?P<b>(?:[\w'-]+"
     r" ){1,5}?)to", r"inhibits resistance of \g<b>to"),
    (r"(?:benefit(?:s|t?ed)?|gain(?:s|ed)?|profit(?:s|ed)?) (?:less|little|not) from", "had more resistance to"),
    (r"(?:benefit(?:s|t?ed)?|gain(?:s|ed)?|profit(?:s|ed)?) (?:more|most|especially) from", "had less resistance to"),
    (rf"{_LESSENED} (?:(?:the|their|its) )?(?:(?:drug|treatment|radiation|endocrine|chemo|radio|{DRUG})[- ]?)?sensitivity", "more resistance"),
    (rf"(?:drug|treatment|radiation|endocrine|{DRUG})[- ](?:re-?)?sensitivity", "lack of resistance"),
    (rf"{DRUG}[- ]responses?(?! to\b)", "lack of resistance"),
    (rf"(?:better|good|greater|stronger|higher|superior|more favou?rable) responses? to(?= {THERAPY})", "less resistance to"),
    (rf"(?:poor(?:er)?|worse|weaker|lower|bad|lack of|no) responses? to(?= {THERAPY})", "more resistance to"),
    (rf"(?<!\bin )(?<!immune )(?<!antibody )(?<!inflammatory )(?<!cell )responses? to(?= {THERAPY})(?![^?.;]*\b(?:lower|less|fewer|rarer|seldom\w*|poorer|worse|weaker|reduced|decreased)\b)", "lack of resistance to"),
    (rf"(?:chemo-?|radio-?)?sensitivity(?= to\b| (?:of|in)\b(?:(?!\b(?:is|are|was|were)\b)[^.;?])*?\b{_RESPONDING})(?! of (?:about |only |over )?\d)(?! (?:of|in) {_TESTED})", "lack of resistance"),
    (r"(?:chemo|radio)-?sensitivity", "lack of resistance"),
    (rf"(?:reduc|decreas|diminish|impair|compromis)(?:e|es|s)? {_EFFICACY}", "promote resistance to treatment"),
    (rf"(?:reduc|decreas|diminish|impair|compromis)ed {_EFFICACY}", "promoted resistance to treatment"),
)  # fmt: skip
