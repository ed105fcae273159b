"""Claims against the titles they cite: other names, the opposite direction, opposite words."""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from assistant.auditing.lost import lost_in_one
from assistant.auditing.opposites import opposite_words
from assistant.auditing.signs import acted_on_otherwise, levels_opposed, opposed
from assistant.auditing.texts import Claim, Texts, is_cell, mirnas_in, names_in, related, stems
from assistant.auditing.words import (
    ALTERNATIVES,
    ET_AL,
    GOES_ON,
    LOWERED,
    SENIOR,
    SEVERAL_STUDIES,
    TARGETING,
)
from assistant.records import Finding, FindingKind
from index.authors import fold, surname
from index.mirna import Mirna
from index.names import Entity
from index.records import BlockKind

FEW = 3  # how many fitting references are suggested at most
SEVERAL = 3  # studies that are cited together are cited for what they have in common
NOT_MANY = 0.1  # the share of titles that a word may stand in and still tell studies apart
SAME_NAME = 2  # letters by which two spellings of an author's name may differ


def against_titles(texts: Texts) -> Iterator[Finding]:
    """What each claim's cited titles say otherwise; at most one finding a claim and title."""
    for claim in texts.claims:
        if claim.kind is BlockKind.TABLE_ROW or not texts.asks_of(claim.start, claim.end):
            continue
        for target in claim.targets:
            if not texts.titles[target]:
                continue
            yield from _compare(texts, claim, target)
    yield from _orphans(texts)


def _compare(texts: Texts, claim: Claim, target: int) -> Iterator[Finding]:
    """A title on something else is one finding; else each kind of difference is one."""
    for rule in _OTHER_STUDY:
        found = rule(texts, claim, target)
        if found is not None:
            yield found
            return
    for rules in _DIFFERENCES:
        found = next(filter(None, (rule(texts, claim, target) for rule in rules)), None)
        if found is not None:
            yield found


def row_against(texts: Texts, claim: Claim, target: int) -> Finding | None:
    """What a title that fits a table row says otherwise than the row."""
    for rule in (_direction, _opposites):
        found = rule(texts, claim, target)
        if found is not None:
            return found
    return None


def _finding(
    texts: Texts,
    claim: Claim,
    target: int,
    kind: FindingKind,
    says: str,
    suggested: tuple[int, ...] = (),
) -> Finding:
    where = "inherited from a neighbouring sentence, " if claim.inherited else ""
    number = texts.number(target)
    message = f"Check: {says} ({where}reference {number}: “{texts.titles[target]}”)."
    return Finding(
        kind, message, texts.place(claim.start, claim.end), texts.entry(target), suggested
    )


# ── names ───────────────────────────────────────────────────────────────────────────────────


def _named(names: tuple[Mirna, ...]) -> str:
    return ", ".join(sorted({mirna.name for mirna in names}))


def naming(texts: Texts, names: tuple[Mirna, ...], besides: tuple[int, ...]) -> tuple[int, ...]:
    """The printed numbers of the references whose titles name one of `names`."""
    return tuple(
        texts.number(target)
        for target, theirs in enumerate(texts.title_mirnas)
        if target not in besides and related(names, theirs)
    )[:FEW]


def _half_other(
    claim: Claim, ours: tuple[Mirna, ...], theirs: tuple[Mirna, ...]
) -> tuple[tuple[Mirna, ...], tuple[Mirna, ...]] | None:
    """Of as many names on both sides, the one that the title has otherwise."""
    if len(ours) != len(theirs) or len(ours) < 2 or len(claim.targets) != 1:
        return None
    own = tuple(mirna for mirna in ours if not related([mirna], theirs))
    other = tuple(mirna for mirna in theirs if not related([mirna], ours))
    return (own, other) if len(own) == len(other) == 1 else None


def _other_mirna(texts: Texts, claim: Claim, target: int) -> Finding | None:
    theirs = texts.title_mirnas[target]
    if not theirs or claim.inherited:
        return None
    ours = claim.mirnas or claim.sentence_mirnas
    if ours:
        if strange := _half_other(claim, ours, theirs):
            ours, theirs = strange
        elif related(ours, theirs) or related(claim.sentence_mirnas, theirs):
            return None
        says = f"the sentence names {_named(ours)}, the cited title {_named(theirs)}"
    else:
        several = len(claim.targets) >= SEVERAL or SEVERAL_STUDIES.search(claim.text)
        if several or related(mirnas_in(claim.around), theirs) or _overlap(texts, claim, target):
            return None
        says = f"the sentence names no miRNA, the cited title {_named(theirs)}"
    return _finding(
        texts, claim, target, FindingKind.OTHER_MIRNA, says, naming(texts, ours, claim.targets)
    )


def _orphans(texts: Texts) -> Iterator[Finding]:
    """A study of one miRNA, cited for a sentence without a name, and the next is on another."""
    for before, claim in pairwise(texts.claims):
        if not texts.asks_of(claim.start, claim.end):
            continue
        if claim.targets or not claim.mirnas or before.sentence_mirnas or before.inherited:
            continue
        if before.sentence.block != claim.sentence.block or not GOES_ON.match(claim.text):
            continue
        for target in before.targets:
            theirs = texts.title_mirnas[target]
            if theirs and not related(mirnas_in(before.around + " " + claim.around), theirs):
                says = f"the sentence names {_named(claim.mirnas)}, the title cited before it "
                says += _named(theirs)
                yield _finding(
                    texts, claim, target, FindingKind.OTHER_MIRNA, says,
                    naming(texts, claim.mirnas, ()),
                )  # fmt: skip


def _sentence(texts: Texts, claim: Claim) -> str:
    return texts.document.text[claim.sentence.start : claim.sentence.end]


def _overlap(texts: Texts, claim: Claim, target: int) -> frozenset[str]:
    return texts.specific(texts.titles[target]) & texts.said(claim.around)


def _on_one_matter(texts: Texts, claim: Claim, target: int) -> bool:
    """Whether sentence and title share a word that few titles have, or two that not many have."""
    title, said = texts.titles[target], texts.said(_sentence(texts, claim))
    rarely = NOT_MANY * len(texts.titles)
    shared = sum(texts.frequency[word] <= rarely for word in stems(title) & said)
    return bool(texts.specific(title) & said) or shared >= 2


def _other_author(texts: Texts, claim: Claim, target: int) -> Finding | None:
    named = [match["who"] for match in ET_AL.finditer(claim.text)]
    authors = texts.document.references[target].authors
    dated = any(mark.style == "author-year" for mark in claim.sentence.marks)
    if len(named) != 1 or not authors or claim.inherited or dated:
        return None
    listed = [fold(surname(author)) for author in authors]
    if any(_same_name(fold(named[0]), author) for author in listed):
        return None
    if " et al" in texts.document.references[target].raw and SENIOR.search(claim.text):
        return None  # the head of the group is named last, and the list breaks off before
    theirs = tuple(
        texts.number(other)
        for other, reference in enumerate(texts.document.references)
        if reference.authors and _same_name(fold(named[0]), fold(surname(reference.authors[0])))
    )
    says = f"the sentence names {named[0]} et al, the cited study is by {authors[0]}"
    return _finding(texts, claim, target, FindingKind.OTHER_SUBJECT, says, theirs[:FEW])


def _same_name(one: str, other: str) -> bool:
    from rapidfuzz.distance import Levenshtein

    allowed = SAME_NAME if min(len(one), len(other)) > 2 * SAME_NAME else 0
    return one in other or other in one or Levenshtein.distance(one, other) <= allowed


def _other_subject(texts: Texts, claim: Claim, target: int) -> Finding | None:
    """A title without a miRNA that shares no telling word, where others name the claim's miRNA."""
    if claim.inherited:
        return None
    if not claim.mirnas:
        return _other_name(texts, claim, target)
    if texts.title_mirnas[target]:
        return None
    fitting = naming(texts, claim.mirnas, claim.targets)
    if not fitting or ET_AL.search(claim.text) or _on_one_matter(texts, claim, target):
        return None
    if any(related(claim.mirnas, texts.title_mirnas[other]) for other in claim.targets):
        return None
    says = f"the cited title shares no name with the sentence, which is on {_named(claim.mirnas)}"
    return _finding(texts, claim, target, FindingKind.OTHER_SUBJECT, says, fitting)


def _other_name(texts: Texts, claim: Claim, target: int) -> Finding | None:
    """A title on a miRNA, of a claim on a gene or another RNA that a few other titles name."""
    if not texts.title_mirnas[target] or len(claim.targets) >= SEVERAL:
        return None
    if related(mirnas_in(claim.around), texts.title_mirnas[target]):
        return None
    if _on_one_matter(texts, claim, target):
        return None
    for entity in names_in(claim.text):
        naming = [
            other
            for other, title in enumerate(texts.titles)
            if entity.key in {one.key for one in names_in(title)}
        ]
        if entity.kind != "symbol" or is_cell(entity) or not 0 < len(naming) <= FEW:
            continue
        if set(naming) & set(claim.targets):
            return None
        says = f"the cited title shares no name with the sentence, which is on {entity.text}"
        suggested = tuple(texts.number(other) for other in naming)
        return _finding(texts, claim, target, FindingKind.OTHER_SUBJECT, says, suggested)
    return None


# ── direction and opposites ─────────────────────────────────────────────────────────────────


def _direction(texts: Texts, claim: Claim, target: int) -> Finding | None:
    shared = opposed(claim.text, texts.titles[target])
    if not shared:
        return None
    says = f"on “{shared}” the sentence and the cited title point in opposite directions"
    return _finding(texts, claim, target, FindingKind.OPPOSITE_DIRECTION, says)


def _level(texts: Texts, claim: Claim, target: int) -> Finding | None:
    name = levels_opposed(claim.text, texts.titles[target])
    if name is None:
        return None
    says = f"{name} is high in one of the sentence and the cited title, and low in the other"
    return _finding(texts, claim, target, FindingKind.OPPOSITE_DIRECTION, says)


def _acted_on(texts: Texts, claim: Claim, target: int) -> Finding | None:
    name = acted_on_otherwise(claim.text, texts.titles[target])
    if name is None:
        return None
    says = f"the sentence and the cited title say the opposite of what is done to {name}"
    return _finding(texts, claim, target, FindingKind.OPPOSITE_DIRECTION, says)


def _opposites(texts: Texts, claim: Claim, target: int) -> Finding | None:
    title = texts.titles[target]
    pair = opposite_words(claim.text, title)
    if pair is None or (not claim.mirnas and claim.inherited):
        return None
    if not related(claim.sentence_mirnas, texts.title_mirnas[target]) and not _overlap(
        texts, claim, target
    ):
        return None
    says = f"“{pair[0]}” in the sentence, “{pair[1]}” in the cited title"
    return _finding(texts, claim, target, FindingKind.OPPOSITE_DIRECTION, says)


# ── one of several ──────────────────────────────────────────────────────────────────────────


def _alternatives(texts: Texts, claim: Claim, target: int) -> Finding | None:
    title = texts.titles[target]
    shared = related(claim.mirnas, texts.title_mirnas[target])
    if len(claim.targets) >= SEVERAL or (claim.inherited and not shared):
        return None
    for name, words in ALTERNATIVES:
        ours = _chosen(words, claim.text)
        theirs = _chosen(words, title)
        if ours and theirs and not set(ours) & set(theirs):
            says = f"the {name}: “{next(iter(ours.values()))}” in the sentence, "
            says += f"“{next(iter(theirs.values()))}” in the cited title"
            return _finding(texts, claim, target, FindingKind.OTHER_SUBJECT, says)
    return None


def _chosen(words: tuple[str, ...], text: str) -> dict[int, str]:
    found = {}
    for at, pattern in enumerate(words):
        match = re.search(rf"(?<![\w])(?:{pattern})(?![\w])", text, re.IGNORECASE)
        if match:
            found[at] = match.group()
    return found


def _other_target(texts: Texts, claim: Claim, target: int) -> Finding | None:
    """Both name what the miRNA acts on, or the drug, and name different ones."""
    title = texts.titles[target]
    if not related(claim.sentence_mirnas, texts.title_mirnas[target]):
        return None
    sentence = _sentence(texts, claim)
    whole = {entity.key for entity in [*names_in(sentence), *_drugs(sentence)]}
    for kind, of in (("target", _targets), ("drug", _drugs)):
        ours, theirs = of(claim.text), of(title)
        if ours and theirs and not {e.key for e in theirs} & whole:
            if {e.key for e in ours} & {e.key for e in of(title)}:
                continue
            says = (
                f"the {kind}: {ours[0].text} in the sentence, {theirs[0].text} in the cited title"
            )
            return _finding(texts, claim, target, FindingKind.OTHER_SUBJECT, says)
    return None


def _targets(text: str) -> list[Entity]:
    return [
        entity
        for entity in names_in(text)
        if entity.kind == "symbol"
        and len(entity.key) > 2
        and not is_cell(entity)
        and (
            (TARGETING.search(text[: entity.start]) and not _mirna_between(text, entity))
            or LOWERED.match(text[entity.end :])
        )
    ]


def _mirna_between(text: str, entity: Entity) -> bool:
    match = TARGETING.search(text[: entity.start])
    return bool(match and mirnas_in(text[match.start() : entity.start]))


def _drugs(text: str) -> list[Entity]:
    parted = re.sub(r"-(?=[a-z]{4})", " ", text)  # "tamoxifen-resistant" names a drug
    return [entity for entity in names_in(parted) if entity.kind == "drug"]


def _lost(texts: Texts, claim: Claim, target: int) -> Finding | None:
    says = None if claim.inherited else lost_in_one(claim.text, texts.titles[target])
    if says is None:
        return None
    return _finding(texts, claim, target, FindingKind.OPPOSITE_DIRECTION, says)


# ── figures ─────────────────────────────────────────────────────────────────────────────────

_PERCENT = re.compile(r"(\d+(?:\.\d+)?)\s?%")


def _percent(texts: Texts, claim: Claim, target: int) -> Finding | None:
    theirs = set(_PERCENT.findall(texts.titles[target]))
    ours = set(_PERCENT.findall(claim.text))
    if not theirs or not ours or theirs & ours:
        return None
    says = f"{min(ours)}% in the sentence, {min(theirs)}% in the cited title"
    return _finding(texts, claim, target, FindingKind.TWO_VALUES, says)


_Rule = Callable[[Texts, Claim, int], Finding | None]
_OTHER_STUDY: tuple[_Rule, ...] = (_other_mirna, _other_author, _other_subject)
_DIFFERENCES: tuple[tuple[_Rule, ...], ...] = (
    (_direction, _level, _acted_on, _opposites, _lost),
    (_percent,),
    (_other_target,),
    (_alternatives,),
)
