"""The words by which records of the reference lists are asked for, and what such records tell.

General English, matched on lower-cased text but for names (`cues.py` has the other kinds).
"""

import re

from assistant.asked.any_of import by_letter

_FETCH = (  # what one does to have a paper that one knows of
    r"(?:need|want|look(?:ing)? for|after|remember|recall|find(?: me)?|locate|fetch(?: me)?|retrieve|(?:dig|pull|look|bring)(?: me)? (?:up|out)"
    r"|(?:track|hunt|chase) (?:down|up)|point (?:me|us) (?:to|at)|lay (?:my )?hands on)"
)
STUDY = by_letter(  # its parts are looked for at the edges of words only: that is faster
    rf"\b(?:(?:{_FETCH}|get me|show me|where is) (?:the|that|a) (?:original |primary |cited )?"
    r"(?:study|paper|article|work|publication|reference|citation|source(?! of)) (?:that|which|where|in which|on|about|showing|reporting|describing|behind|for)\b|"
    r"\b(?:which|what|whose) (?:(?:primary|original|two|three|four|both) )*(?:study|studies|paper|papers|article|articles|work"
    r"|group|team|authors?|publication|trial|reference|citation|source)\b(?! (?:(?:is|are|would be|will be|must be) )?(?:still |yet )*(?:needed|required|missing|lacking|planned|necessary)\b)[^?]{0,60}"
    r"|who (?:are|were|is) the (?:authors?|people|group|team) (?:behind|of)\b"
    r"|(?:which|what) (?:two|three|four|five) works (?:(?:that|do|did|have|are|is|were) )?(?:cited|show|showed|shown|report|reported|support|prove|find|found|say|demonstrate|describe|the)\b"
    r"|(?:(?<=^)|(?<=[?.;:,–-] )|(?<=\band )|(?<=\bbut )|(?<=\bso )|(?<=\bknow )|(?<=\bsee )|(?<=\bme ))who (?:has|have|had) (?:first )?"
    r"(?:shown|found|reported|proven|described|demonstrated|discovered)\b"
    r"(?! (?:(?:an?|any|no|some|signs?|symptoms?|lower|higher|better|poor|good|bone|lung|brain|liver|distant|drug) (?:of )?)*(?:responses?|resistance|lumps?|metast\w+|relapses?|progression|disease|signs?|symptoms?)\b(?! (?:is|are|can|may|comes?|goes|depends?|to be)\b))"
    r"|(?:which|what) (?:(?:two|three|four|five|cited|listed) )*sources? (?:back|support|underlie|report|show|say|stand behind|bear out)(?:s|ed)?\b"
    r"|who (?:showed|linked|tied|found|reported|discovered|demonstrated|proposed|described|published|studied|proved|reviewed|summari[sz]ed"
    r"|identified|first|says|said|wrote)\b|(?:doi|pmid|citation) (?:of|for|has)\b|^\W*(?:refs?|cites?|cit|cited|src)\.? (?:for|on|behind)\b|what (?:is the )?doi\b"
    r"|where (?:was|is|were) (?:it|this|that) (?:published|shown|reported)\b|by whom\b|cited for\b"
    r"|where (?:did|do|does|have|has) (?:they|the authors?|the reviewers?|the (?:review|paper|text|article)) (?:get|got|take|taken|have|draw|drawn)"
    r" (?:the|this|that|these|those|its|their) (?:[\w.,%–-]+ ){0,4}?(?:figures?|numbers?|claims?|statements?|estimates?|values?|percentages?|ideas?|notions?)\b"
    r"|who (?:is|are|was|were|gets?|got|deserves?|has|have|takes?) (?:been )?(?:given )?(?:the |any )?credit\b"
    r"|who is (?:to be )?(?:quoted|cited|credited)\b|(?:first|last|senior) author\b|is cited\b"
    r"|(?:evidence|source|primary|original|underlying|supporting) (?:paper|study|article|publication)\b"
    r"|where (?:does|do|did|is|are) (?:the |this |that )?(?:[\w.,%–-]+ ){0,4}?(?:figures?|numbers?|claims?|statements?|estimates?|values?"
    r"|percentages?|ideas?|notions?)\b[^?]{0,80}\b(?:come|comes|taken|stem|stems) from\b|which reference\b(?! (?:genes?|rnas?|values?|ranges?|intervals?|standards?|methods?|tests?|groups?))|(?<!exosome )(?<!vesicle )(?<!cell )source for\b"
    r"|(?<!as )(?<!as a )(?<!as the )(?<!as an internal )(?<!as the internal )reference for\b|(?:full|complete|exact) (?:reference|citation|record)\b"
    r"|(?:which|what) (?:reference )?number\b[^?]{0,60}\b(?:listed|cited|reference)\b|in (?:which|what) journal\b|what journal\b"
    r"|(?:when|(?:which|what) year) (?:was|were|did)\b[^?]{0,80}\b(?:published|printed|appear|come out|publish)\b|year of publication\b"
    r"|(?:authors?|years?|journals?)(?:,| and| &| \+|/) ?(?:year|journal|authors?|doi)\b"
    r"|whose (?:[\w-]+ )?(?:data|findings?|results?|numbers?|figures|observations?|discover(?:y|ies)|claims?|ideas?|experiments?|evidence)"
    r" (?:is|are|was|were|shows?|showed|suggest(?:s|ed)?|indicated?|proved?)\b|who (?:found|saw|observed|noticed|discovered|established|linked) (?:it|this|that|out)\b"
    r"|bibliograph\w+|reference list\b|(?:work|paper|article|study) on\b[^?]{0,60}\b(?:listed|cited)\b)"
    r"|^\W*(?:the |an? |any )?(?:original |primary )?(?:study|paper|article|work|publication|research|report|group|team|authors?|citation|reference)s?"
    r" (?:(?:that|which|who|where they) (?:first |originally |actually )?(?:show|report|demonstrat|prov|find|found|link|establish|describ"
    r"|identif|claim|suggest|propos|discover|observ|confirm)\w*|(?:show|report|demonstrat|prov|find|link|establish|describ|identify|claim"
    r"|suggest|propos|observ|confirm)ing)\b"
    r"|^\W*(?:the |an? )?(?:study|paper|article|work|publication|citation|reference|source) (?:behind|underlying|supporting)\b"
    r"|^\W*(?:the |a )?reports? that\b"
)
LISTED = re.compile(
    r"\b(?:items?|entry|entries|number|one|papers?|articles?|work)\b[^?]{0,40}\b(?:in|on|of) the (?:reference )?list\b"
    r"|\bin the (?:reference )?list of the one\b"
)
BIBLIOGRAPHY = re.compile(
    r"\b(?:references?|refs?\.?|citations?|cit\.?|entry|sources?|footnotes?|superscripts?|cited (?:as|under)|no\.|numbers?|nr\.?|#)"
    r" ?(?:no\.?|number|nr\.?|#)? ?"
    r"(?P<number>\d{1,4})\b"
)
_WORK = (  # what a drug is likely to do is no work of an author's
    r"(?:references?|refs?|citations?|entr(?:y|ies)|papers?|articles?|publications?|stud(?:y|ies)|(?<!to )works?"
    r"|titles?|items?|(?:(?<=two )|(?<=three )|(?<=four ))sources(?= (?:on|about|for)\b)|(?:(?<=cited )|(?<=listed )|(?<=quoted ))reports|reports(?= (?:that )?(?:they|the (?:review|authors?)) (?:cite|quote|list))|sources?(?= (?:(?:that (?:is|are) |cited |listed )?(?:in|on|of|from) (?:the|its|their|your) (?:\w+ )?list\b"
    r"|(?:they|the (?:review|authors?)) (?:cites?|quotes?|lists?)\b)))"
)
_AUTHORS = r"(?:(?:first|last|senior|lead|leading) )?authors?"
_ASKED_OF_IT = rf"(?:doi|pmid|pubmed id|journals?|titles?|(?<!-)year|{_AUTHORS})"
_OF_THE_LIST = (  # what a list is, or is made of
    r"(?:references|refs|citations|entries|papers|articles|publications|bibliography|literature"
    r"|(?:reference )?list|(?<=the )sources|(?<=cited )(?:sources|works|studies)|(?<=listed )sources"
    r"|(?:works|sources|studies)(?= (?:it |that (?:are|were) )?(?:cited|listed|referenced)\b))"
)
_PUT_OUT = (
    r"(?:publish\w*|appear\w*|c[oa]me out|printed|written|writes?|wrote|authored|co-?author\w*)"
)
_BETWEEN = (  # what may stand between "which" and the noun, names and years apart
    r"(?:(?:is|are|was|were|of|the|these|those|its|their|all|other|more|further|cited|listed|primary"
    r"|original|recent|old|newer|older|oldest|earliest|newest|latest|most|exact|full|single|only|first|last|second|third|fourth|fifth|next|reference|source|review's|two|three|four|both"
    r"|[\w-]*['’]s)\s+){0,4}"
)
_ITEM = (
    r"(?:(?:full )?(?:citations?|references?|refs?)(?: (?:no\.?|numbers?))?|doi|pmid|journals?|titles?|(?:publication )?years?"
    rf"|{_AUTHORS}|volumes?|issue|pages?|first author's name|number in the list)"
)
_LEFT_BARE = (  # "the study on X: ref number + journal?", "... on X? Name lead author and year."
    rf"(?:[:;,–-]|\s-|[.?!] (?:please )?(?:name|give|state)(?: me)?)\s*(?:and )?(?:the |its |their )?{_ITEM}(?:\s*(?:,|and|&|\+|/)+\s*(?:the )?{_ITEM})*(?:,? please)?\W*$"
)
_ITS_TITLE = r"\b(?:what|how) (?:(?:is|was) (?:it|that|this)|it(?:['’]s| is| was)) (?:called|titled|entitled)\b"
_NUMBER_OF_ENTRY = (  # "under what number do I find ..."; a trial's is its register's
    r"\b(?:(?:under|at|as) (?:which|what) (?:(?:reference|citation|entry|list) )?numbers?"
    rf"|(?:which|what) numbers? (?:does|has|is|do|have|are) (?:the |this )?(?:[\w-]+ ){{1,6}}?{_WORK}(?: (?:have|carry|bear))?(?=\W*$)"
    r"|(?<=[:,;–] )(?:which|what) number(?: (?:is (?:it|that)|does it have))?(?=\W*$))\b(?! of\b)"
    r"(?![^?]*\b(?:regist\w+|accession|deposit\w*|grants?|fund\w*|approv\w*|protocols?|ethic\w*|patents?|catalog\w*)\b)"
)
_HOW_MANY_SOURCES = (
    r"\bhow many sources (?:are there|(?:do|does|did|have|has) (?:they|it|(?:the|this) (?:review|papers?|article|authors?|text))) ?"
    r"(?:cite|quote|use|list|have|draw on|give|used|cited|in (?:total|all)|altogether|overall|at the end)?\W*$"
)
_OF_AGE = "first|last|oldest|newest|earliest|latest|youngest|older|newer|younger|(?:most|least|more) recent(?:ly)?"
RECORD_ASKED = by_letter(  # records are asked for, or what a record tells
    rf"\b(?:which|what|whose)\s+{_BETWEEN}(?:{_WORK}|{_ASKED_OF_IT})\b(?! (?:design|population|size|types?|groups?|arms?"
    r"|protocol|cohort|duration|period)\b)"
    r"|\bwhat\s+(?:is|was|are|were|has been|have been)\s+(?:published|printed|cited|listed)\b"
    r"|\b(?:which|what) (?:of )?(?:the |these )?(?:documents?|sources?|reviews?) (?:cites?|quotes?|lists?|refers?)\b"
    rf"|{_LEFT_BARE}|{_NUMBER_OF_ENTRY}"
    rf"|\b(?:number|count|share|proportion|percentage|fraction|how much|how many) of\s+{_BETWEEN}{_OF_THE_LIST}\b"
    r"|\bhow long\b[^?]{0,30}\b(?:bibliograph\w*|reference list|list of references)\b"
    rf"|\bhow many\s+{_BETWEEN}(?:(?<=cited )works|references?|refs?|citations?|entr(?:y|ies)|papers?|articles?|publications?)\b"
    rf"|\b(?:how many|which|what)\s+{_BETWEEN}(?:works|sources|stud(?:y|ies)|titles|items) (?!of\b)(?=(?:(?!that\b)[^?]){{0,40}}\bcit(?:es?|ed)\b(?! as\b))"
    rf"|\b(?:of|among|from)\s+{_BETWEEN}{_OF_THE_LIST}\b(?: (?:that are |that were |it )?(?:cited|listed))?, (?:which|what|how many)\b"
    rf"|\b(?:out of|of|among|from)\s+{_BETWEEN}(?:{_WORK}|sources|reports)\b[^?.;:]{{0,70}}?[,:;–-]\s?(?:which|what)(?: (?:one|ones|two|three))? (?:is|are|was|were|came|appeared|has been|goes|dates?)\b(?: (?:the|published|out|printed|back))* (?:very )?(?:{_OF_AGE})\b"
    rf"|{_HOW_MANY_SOURCES}"
    r"|\b(?:which|what|how many) of (?:(?:the|their|its|your|these|those|all|cited) )+sources\b(?! of\b)"
    r"|\bhow many (?:are|is|were|come|came|appeared)(?: (?:there|published|printed|cited|listed))? (?:in|from|by|out of)\b"
    rf"|\bwhat\b[^?]{{0,60}}\b(?:stud(?:y|ies)|papers?|articles?)(?: (?:is|are|was|were))?"
    r" (?:about|on|deals? with|concern(?:s|ed with)?)\W*$"
    rf"|\bwhat(?:'s|’s)\s+(?:the\s+)?{_BETWEEN}(?:{_WORK}|{_ASKED_OF_IT})\b"
    rf"|^(?:the )?(?:full |exact )?{_ASKED_OF_IT}(?: (?:and|or|&) {_ASKED_OF_IT})? (?:of|for|behind)\b"
    rf"|\b(?:what(?:'s|’s| is| was)|give me|tell me|find) the (?:full )?(?:name|heading|headline) of {_BETWEEN}{_WORK}\b"
    rf"|\b(?:who|by whom|where|when)\b[^?]{{0,60}}\b{_PUT_OUT}\b"
    rf"|\bwho(?:'s|’s| is| are| was| were)\s+(?:(?:the|its|their)\s+)?{_AUTHORS}\b"
    rf"|{_ITS_TITLE}"
    r"|\b(?:in|on) (?:which|what) (?:issue|volume|pages?)\b|\bwhat(?:['’]s| is| are) (?:the|its) (?:volume|issue|pages?|page (?:numbers?|range)|article number)\b"
    r"|\bwhich (?:one |of (?:them|these|those|the two) )?(?:is|was|are|were|deals?) (?:(?:the one|ones) )?(?:on|about|with)\b"
    r"|\bwhat\s+(?:did|has|have|do|does)\b[^?]{0,50}\b(?:publish\w*|cites?|wr[io]te|written"
    r"|(?:contribut\w*|got|added)(?= (?:to|in|on) (?:the|this|their|its|your) (?:\w+ )?(?:lists?|bibliography|references)\b))\b"
    r"|\bwhat(?:'s|’s| is| are| else is| else)?\s+(?:cited|listed)\b"
    r"|\bwhat(?:ever)?\s+(?:(?:it|they|the (?:review|authors?|paper|article)) (?:cites?|quotes?|cited|quoted)"
    r"|(?:bears?|carr(?:y|ies)|has|is of) the (?:year|date))\b"
    r"|\bwhat\b[^?]{0,20}\bin the (?:reference list|bibliography|references|list of references)\b"
    r"|\bwhere\b[^?]{0,40}\b(?:cited|quoted|referenced)\b"
    r"|\b(?:which|what) (?:reference |citation |ref )?numbers?\b(?! of)[^?]{0,60}"
    r"\b(?:cited|listed|references?|papers?|articles?|(?<!to )works?|stud(?:y|ies)|bibliography|list)\b"
)
RECORD_TELLS = re.compile(  # what nothing else can tell
    rf"\b(?:journals?|doi|pmid)\b|{_LEFT_BARE}|{_NUMBER_OF_ENTRY}"
)
EXISTENCE = re.compile(
    rf"\b(?:is|are) there\b|\b(?:in there|among)\b|\bany(?:thing)?\b|\b(?:(?:cit|quot)(?:e|es|ed|ing)|listed)\b|\breferences?\b|\b{_PUT_OUT}\b"
    r"|\brefer(?:s|red|ring)? to (?:an?|any|the|another)\b|\b(?:doi|pmid)s?\b"
)
ONLY_REVIEWS = re.compile(
    r"\b(?!(?:which|what) the review\b)(?:which|what|all|any|how many|other|list|show|give)\s+(?:(?:me|the|of|cited|other|all)\s+){0,3}reviews?"
    r"(?:\s+(?:articles?|papers?))?\b(?!\s+(?:cites?|gives?|quotes?|authors?|says?|itself))"
    r"|\b(?:which|how many)\b[^?]{0,60}\b(?:are|is|were)\s+(?:a\s+)?(?:reviews?|review (?:articles?|papers?))"
    r"(?:\W*$|\s+(?:about|on|of|concerning|dealing with|from|by|in)\b)"
    r"|^\W*reviews (?:(?:that are|that they|they) )?(?:cited?|listed|from|published)\b"
    r"|\bwho (?:has |have )?(?:reviewed|summari[sz]ed)\b"
    r"(?! (?:it|this|these|the (?:review|paper|article|manuscript|text|evidence|studies))\b)"
)
OTHER_ASKED = re.compile(
    rf"(?!{_ITS_TITLE})\b(?:how|why|which|what|whose)\b(?!\s+ones?\b)"
    r"|(?:^|[.!?:]\s+|please\s+)(?:list|name|enumerate)\s+(?:(?:all|every|each|some|me)\s+)*+"
    rf"(?!{_BETWEEN}(?:{_WORK}|{_ASKED_OF_IT})\b|(?:every|any)thing\b|what(?:ever)?\b|(?:by|from|them|those|these|it)\b)\w"
)
FINDING = re.compile(  # what a study found is asked for, not its record
    r"\b(?:show\w*(?! (?:me|us)\b)|found|findings?|reports?|reported|conclu\w+|demonstrat\w+|sa(?:y|ys|id)\b(?!\s?:)|observ\w+"
    r"|suggest\w*|reveal\w*|propos\w+|identif\w+|describ\w+|claim\w*|prov(?:e|es|ed|en)|results?|outcomes?)\b"
    r"|\b(?:did|does|do)\b[^?]{0,40}\bstudy\b"
)
RECORD_NOUN = re.compile(
    rf"\b(?:{_WORK}|{_ASKED_OF_IT}|{_PUT_OUT}|(?:cit|(?<!to )quot)(?:e|es|ed|ing)|bibliograph\w*|literature|first[ -]author|volume(?: number)?(?:,| and| &) (?:the )?(?:issue|pages?)"
    r"|(?:items?|one|number) (?:in|on|of) the (?:reference )?list|ones (?:from|in|on|of) the (?:reference )?list|(?:full|complete) details|(?:in|on|to) the lists?(?= of (?:references|sources)|\W*$|\?)|(?:any|every)thing (?:that is )?(?:dated|published|printed)|(?:in|among) the sources|of (?:all )?the sources(?= (?:about|on|dealing|concerning)\b)"
    r"|(?:they|authors|reviewers|writers) (?:got|take|took|taken|drew|draw|drawn|borrow\w*)(?= (?:[a-z]+ )?(?:from|out of)\b)"
    r"|(?:anything|everything|something|nothing|any|all) (?:by|from|in|of|else)|(?:there|things|pieces|ones|have|got) by)\b"
    rf"|{_NUMBER_OF_ENTRY}"
)
LISTS = re.compile(  # the list itself is spoken of
    r"\b(?:references?|refs?|citations?|(?:cit|quot)(?:e|es|ed|ing)|bibliograph\w*|(?:reference )?lists?|listed)\b"
    rf"|{_HOW_MANY_SOURCES}"
)
ABOUT_RECORD = re.compile(  # a record is asked for by its subject
    r"\b(?:papers?|articles?|(?<!to )works?|publications?|references?|refs?|entr(?:y|ies)|citations?|titles?|reviews?|(?:(?<=two )|(?<=three )|(?<=four ))sources)\s+"
    r"(?:about|on|concerning|regarding|dealing with|deals? with|concerns?|for|(?:that|which) mentions?|mentioning|that deals|entitled|titled|called|named|with)\b"
    r"|\bcited (?:study|studies|trials?|work)\s+(?:about|on|concerning|regarding)\b"
    r"|\b(?:cit|quot)(?:e|es|ing) (?:\w+ ){0,2}?(?:study|studies|trials?|work|anything|something)\s+(?:about|on|concerning|regarding)\b"
    r"|\b(?:reference list|bibliography) (?:ha(?:ve|s)|holds?|contains?|includes?|carr(?:y|ies)|offers?) (?:any|some)thing (?:about|on|concerning|regarding)\b"
    r"|\b(?:any|some)thing (?:about|on|concerning|regarding)\b[^?]{0,60}\b(?:in|on) the (?:reference )?(?:list|bibliography|references)\b"
    r"|\b(?:any|some)thing (?:is |was |that is )?(?:cited|quoted|listed)\s+(?:about|on|concerning|regarding)\b"
    r"|\b(?:do|does|did) (?:they|(?:the|this|your) (?:review|authors?|paper|article)) (?:\w+ )?cite (?:an?|any) (?:[\w-]+ ){0,3}?"
    r"(?:trials?|meta-analys[ie]s|guidelines?|preprints?|books?|thes[ie]s|stud(?:y|ies)|papers?|reviews?)\b"
    r"|\btitles?\b(?! of\b)|\b(?:papers?|articles?|references?|publications?|citations?)\W*$"
    rf"|\b(?:give|show|cite|get|send|{_FETCH})\b[^?]{{0,40}}"
    r"\b(?:citations?|references?|papers?|articles?|bibliograph\w*|stud(?:y|ies)|records?)\b"
)
BY_SUBJECT = re.compile(  # papers are told apart by what they are about
    rf"\b{_WORK}\s+(?:(?:is|are|that|which|was|were|reports?|reported)\s+)*(?:about|on|deals? with|dealing with|concerns?)\b"
    r"|\bwho\b[^?]{0,20}\b(?:wrote|authored|published)\b"
    r"|\b(?:any|some)thing (?:(?:is |was )?(?:cited|quoted|listed) )?(?:about|on|concerning|regarding)\b"
)
ON_SUBJECT = re.compile(  # a subject is named as such
    r"\b(?:about|on|concern(?:s|ing)?|regarding|deal(?:s|ing)? with|mention(?:s|ing)?|titled|called)\s+\w"
)
CITES = re.compile(  # what the list has is asked of
    r"\b(?:cit|quot)(?:e|es|ed|ing)\b|\b(?:in|on|among) the (?:reference list|bibliography|references|list of references|sources"
    r"|(?:cited )?authors|list(?=\W*$|\s?[,;:]))\b|\b(?:list|bibliography|references) (?:ha(?:s|ve)|includes?|contains?|holds?|offers?)\b"
)
COUNTED = re.compile(
    r"\bhow many\b|\b(?:share|proportion|percentage|fraction|how much|number|count|part) of "
    rf"(?:(?:the|its|all|their|cited|listed) )*{_OF_THE_LIST}\b"
    r"|\bhow long is\b|\blength of (?:the|its|their|this) (?:reference list|bibliography|list of references)\b"
)
LOOKUP_WORDS = frozenset(  # words of asking for records: they are no subject
    "reference references ref refs cited cite cites citing citation citations paper papers article articles study studies doi pmid pubmed id title"
    " titles titled journal journals author authors coauthor co year years published publish publication publications bibliography bibliographic list"
    " listed lists called review reviews number numbers no find show give exact record records first last senior who whom whose wrote write written"
    " about work works entry entries item items any anything everything something nothing all there is are was were the a an which what where when how"
    " many does do did has have in from by of on for to with and or among between please can could you me my i we need want looking look pull up get"
    " tell name names full complete details detail source sources came come out appear appeared appears printed group team lab colleagues people et al"
    " literature volume pages page issue in this that these those it its their his her hers they one ones other else more further lead leading cell deals dealing"
    " deal concern concerns concerning regarding mention mentions mentioned contains containing quote quotes quoted document documents text behind only"
    " exactly original primary single published oldest newest latest recent total length long far every taken count authored coauthored co-authored"
    " first-authored back article's bibliographical entire main slide under resolve resolves stand stands stood sentence statement passage claim claims"
    " fulltext link actually also still new old earlier later older newer before after since until altogether overall contain contains include includes"
    " comprise comprises hold holds carry carries bear bears two three four five dated date dates dating lists range itself themselves proper surname surnames pdf"
    " used use uses using drew draw draws drawn took take takes rely relies relied thing things employed applied looked studied investigated examined tested share proportion percentage fraction much reviewed overview"
    " overviews survey surveys general overall dig locate fetch retrieve track hunt remember recall remembers recalls down out whole"
    " contributed contribute contribution contributions whatever referenced beside says none never least isn aren wasn weren doesn don didn hasn haven".split()
) - {"cell"}
ABOUT_PAPER = re.compile(  # asked for by its subject, rather than for what it found
    r"\b(?:papers?|articles?|(?<!to )works?|publications?|references?|entr(?:y|ies)|title)\b[^?]{0,25}\b(?:about|on|of|dealing|for)\b"
    r"|\bdoi\b|\btitles?\b|\bstud(?:y|ies) (?:about|on)\b|\bread (?:(?:up|more|something|anything|further) )?(?:about|on)\b"
)
ABOUT_LISTS = re.compile(
    r"\b(?:papers?|articles?|stud(?:y|ies)|publications?|references?|works?|bibliography|cited?|title|journal)\b"
)
DOI = re.compile(r"\b10\.\d{4,9}/[^\s\"'<>]+[^\s\"'<>.,;:?!)\]]")
AUTHOR_YEAR = re.compile(
    r"\b(?P<author>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)(?: et al\.?|'s|’s)?,?\s*(?:and colleagues\s*)?\(?(?P<year>(?:19|20)\d\d)\)?"
)
AUTHOR = re.compile(  # an author named as one names authors
    r"\b(?P<author>[A-ZÀ-Þ][\w'’-]{1,})(?:\set\sal\b|,? and (?:colleagues|co-?workers|others|coauthors)\b"
    r"|(?:'s|’s) (?:(?!(?:diseases?|syndrome|patients?|cells?)\b)[\w-]+ ){0,3}?"
    r"(?:group|team|lab|study|paper|work|review|findings|analysis|experiments|trial)\b)"
)
BIBLIOGRAPHIC_WORDS = frozenset(
    "author authors paper papers article articles review reviews study studies journal work document"
    " published publication written wrote name names number reference references title year date doi"
    " find funding funded funder funders sponsor sponsors grant grants hospital university tell give list please manuscript text pdf file piece"
    " overview survey thing publication writers writer authored behind correspondence contact email mail address"
    " conflict conflicts interest interests declared disclosed money paid people anyone anybody someone come came ties links connections relations industry company companies pharma reach"
    " data dataset datasets raw sequencing sequence sequences reads rna archive repository database public publicly geo accession code"
    " version printed print stated states statement say says said persons whom questions queries enquiries every each contributed contribution contributions".split()
)
