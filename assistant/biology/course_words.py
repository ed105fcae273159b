"""How lay people say how a disease goes: who lives longer, whose tumour shrank, who fared badly.

Each entry puts the end-point that a paper would name in the place of a lay phrase
(`lay_words.py`): survival, progression, relapse, response.
"""

PEOPLE = r"(?:the |these |those |such )?(?:patients?|people|women|men|persons?|sufferers|mice|mouse|rats?|animals?|rodents?|hosts?|them)(?! (?:who|to)\b)"
SOMEBODY = r"(?:patients?|people|women|men|children|those|cases|persons?)(?:(?! (?:not|n't|whose|who)\b) [\w-]+){0,9}?"
SOONER = r"(?:faster|sooner|earlier|more (?:quickly|rapidly|readily))"
LATER = r"(?:slower|later|more slowly|less (?:quickly|rapidly|readily))"
_ILLNESS = (
    r"(?:tumou?rs?|cancers?|disease|melanomas?|malignanc(?:y|ies)|lymphomas?|illness|carcinomas?)"
)
_GREW = r"(?:(?:had |has )?(?:grew|grown|grows|grow|advanced|progressed|spread|got worse|worsened|kept growing))"
_SHRANK = r"(?:(?:had |has )?(?:shrank|shrunk|shrinks|shrink|melted away|regressed|got smaller|responded|answer(?:s|ed)?(?= to\b)))"
_LETS = r"(?:make|makes|made|let|lets|allow|allows|allowed|enable|enables|enabled)"

_COMES_BACK = r"(?:progress(?:ion|ing|ed)?|relaps(?:e|ing)|recurrence|worsening)"

_STAYS = r"(?:live|lives|lived|go|goes|went|stay|stays|stayed|remain|remains|remained|keep|kept)"
_ALTOGETHER = r"(?:altogether|completely|entirely|totally|for good|in full)"
_GROWTHS = rf"(?:{_ILLNESS}|lesions?|papillomas?|warts?|nodules?|growths?|metastases|polyps?)"
COMPLETE = (  # what is called a complete response
    (rf"(?:get|gets|got|be|was|were) rid of (?:all |of |the |their |his |her |its )*{_GROWTHS} {_ALTOGETHER}", "have a complete response"),
    (rf"(?:lose|loses|lost) (?:all|every one) (?:of )?(?:the |their |his |her )?{_GROWTHS}", "have a complete response"),
    (rf"(?:do|does|did) (?:all )?(?:the|their|these) {_GROWTHS} (?:vanish|disappear|go away|clear|melt away|go) {_ALTOGETHER} in (?P<cr>any(?:one|body)|any of (?:the|them)(?: \w+)?|any (?:patients?|mice|animals)|at least one (?:patient|person))",
     r"did \g<cr> have a complete response"),
)  # fmt: skip

_MIX = r"(?:combinations?|constellations?|pairings?|pictures?|patterns?|findings?|mix)"
COURSES = (
    # the course of a disease
    (rf"(?:live|lives|lived|go|goes|went|stay|stays|stayed|remain|remains|remained|do|did|keep|kept|spend|spent|have|had)(?: going| on)? longer (?:without|free (?:of|from)|before|until) (?:any |an? |their |the )?(?:disease |tumou?r )?{_COMES_BACK}",
     "have longer progression-free survival"),
    (r"(?:stay|stays|stayed|remain|remains|remained|be|live|lives|lived) (?P<kf>progression|disease|relapse|recurrence|event)[- ]free (?:for )?(?P<kl>longer|shorter)",
     r"have \g<kl> \g<kf>-free survival"),
    (rf"{_STAYS} (?:without|free (?:of|from)) (?:any |an? |their |the )?(?:disease |tumou?r )?(?:progression|worsening)(?: for)? longer",
     "have longer progression-free survival"),
    (rf"{_STAYS} (?:without|free (?:of|from)) (?:any |an? |their |the )?(?:disease |tumou?r )?(?:relapses?|recurrences?)(?: for)? longer",
     "have longer disease-free survival"),
    (r"staying (?:without|free (?:of|from)) (?:any |an? |their |the )?(?:relapses?|recurrences?)", "disease-free survival"),
    (rf"(?:go|goes|went|stay|stays|stayed|remain|remains|remained) (?:for )?(?:less long|a shorter (?:time|while)) (?:without|free (?:of|from)|before|until) (?:any |an? |their |the )?(?:disease |tumou?r )?{_COMES_BACK}",
     "have shorter progression-free survival"),
    (rf"(?P<tw>longer|shorter|less) (?:times?|spells?|intervals?|periods?|stretch(?:es)?|while) (?:without|free (?:of|from)|before|until|to) (?:any |an? |their |the )?(?:disease |tumou?r )?{_COMES_BACK}",
     r"\g<tw> disease-free survival"),
    (r"(?P<fs>(?:progression|disease|event|relapse|recurrence|metastasis)[- ]free) (?:times?|intervals?|periods?|spells?|months|years)", r"\g<fs> survival"),
    (rf"(?P<ta>longer|shorter|less) (?:times?|intervals?|periods?|while) (?:until|to|before|till) (?:the |their |her |his )?{_ILLNESS} (?:progress(?:es|ed)?|advance[sd]?|worsen(?:s|ed)?|grows? again|gets? worse|comes? back|returns?)",
     r"\g<ta> progression-free survival"),
    (rf"(?P<td>longer|shorter|less|more) (?:times?|spells?|intervals?|periods?|stretch(?:es)?|while) free (?:of|from) (?:any |the |their )?{_ILLNESS}",
     r"\g<td> disease-free survival"),
    (rf"whose (?:[\w-]+ )?{_ILLNESS} {_GREW}", "who progressed"),
    (rf"whose (?:[\w-]+ )?{_ILLNESS} (?:has |had )?(?:came|come|comes|returned|returns)(?: back)?", "who relapsed"),
    (rf"whose (?:[\w-]+ )?{_ILLNESS} {_SHRANK}", "who responded"),
    (rf"(?:those|patients|people) (?:(?:who (?:are|were)|whose (?:[\w-]+ )?{_ILLNESS} (?:was|is|stayed|remained)) )?(?:merely |only |just )?(?:stable|unchanged)(?! disease)", "patients with stable disease"),
    (rf"(?:the |their |his |her )?{_ILLNESS} (?:progress(?:ed|es)?|grow(?:s)?|grew|advance[sd]?) {SOONER}", "progression-free survival become shorter"),
    (rf"(?:the |their |his |her )?{_ILLNESS} (?:progress(?:ed|es)?|grow(?:s)?|grew|advance[sd]?) {LATER}", "progression-free survival become longer"),
    (r"(?:faster|quicker|earlier|more rapid) progression", "worse progression-free survival"),
    (r"(?:slower|later|delayed) progression", "better progression-free survival"),
    (rf"{_LETS} (?P<ll>{PEOPLE}) (?:to )?(?:live|survive) (?:longer|better|on)", r"prolong survival of \g<ll>"),
    (rf"{_LETS} (?P<ls>{PEOPLE}) (?:to )?(?:die|live) (?:sooner|earlier|shorter|less long)", r"shorten survival of \g<ls>"),
    (r"(?:bod|augur|portend)(?:es?|s|ed)? (?:ill|badly|poorly) for(?: the)?", "is associated with worse"),
    (r"(?:bod|augur)(?:es?|s|ed)? well for(?: the)?", "is associated with better"),
    (r"(?:bod|augur|portend)(?:es?|s|ed)? (?:ill|badly|poorly|no good)", "is associated with worse survival"),
    (r"(?:bod|augur)(?:es?|s|ed)? well", "is associated with better survival"),
    (r"help(?:s|ed)? (?P<hs>(?:[\w-]+ ){0,3}?(?:patients?|people|women|men|children|sufferers)) (?:to )?(?:survive|live)(?: longer)?", r"prolong survival of \g<hs>"),
    (r"(?P<pl>prolong|lengthen|extend|shorten)(?P<pe>s|ed|ing)? (?:the |their |a patient's |patients' )?(?:life|lives)(?! (?:span|expectancy|quality))", r"\g<pl>\g<pe> survival"),
    (r"(?:buy|buys|bought|gain|gains|gained|add|adds|added) (?:(?:any|some|more|extra|them|patients) ){0,2}(?:time|months|years)(?: of life)?", "prolong survival"),
    (r"(?:live|lives|lived|survive|survives|survived|do|does|fare|fares|did) (?:on )?(?:longer|better"
     r"|well)|longer (?:life|lives)|(?:bright|rosy) outlook", "better survival"),
    (r"(?:live|lives|lived|survive|survives|survived|die|dies|died) (?:shorter|sooner|earlier"
     r"|less long|younger)|(?:do|does|did|fare|fares) (?:worse|poorer|badly|poorly)|shorter (?:life"
     r"|lives)|(?:bleak|grim|gloomy) (?:outlook|future)", "worse survival"),
    (r"(?:an? )?(?:good|favou?rable|promising|encouraging|hopeful|reassuring|welcome|happy) (?:news|omen|sign(?:al)?|prospects?)", "better survival"),
    (r"(?:an? )?(?:bad|poor|unfavou?rable|ominous|worrying|alarming|sinister|unwelcome|ill) (?:news|omen|sign(?:al)?|prospects?)|(?:an? )?(?:red flag|warning sign)", "worse survival"),
    (rf"(?:an? )?(?:favou?rable|hopeful|reassuring|welcome|happy) {_MIX}", "better survival"),
    (rf"(?:an? )?(?:unfavou?rable|ominous|worrying|alarming|sinister|unwelcome) {_MIX}", "worse survival"),
    (rf"(?:an? )?good {_MIX} for {PEOPLE}", "better survival"),
    (rf"(?:an? )?(?:bad|poor) {_MIX} for {PEOPLE}", "worse survival"),
    (r"better off", "better survival"),
    (r"worse off", "worse survival"),
)  # fmt: skip
