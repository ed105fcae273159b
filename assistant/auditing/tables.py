"""Table rows against the reference list, the text, and the studies that do fit them."""

from collections.abc import Iterator

from assistant.auditing.opposites import opposite_words
from assistant.auditing.signs import opposed
from assistant.auditing.texts import Claim, Texts, names_in, related, stems
from assistant.auditing.titles import row_against
from assistant.records import Finding, FindingKind
from index.mirna import find_mirnas
from index.records import BlockKind

ALIKE = 3  # telling words by which a sentence and a row are on one finding
TOGETHER = 5.0  # what being cited together, as many as the row cites, adds to a reference's fit
CLEARLY = 3  # telling words a title must share with a row without a miRNA to be suggested


def tables(texts: Texts) -> Iterator[Finding]:
    """Rows whose numbers do not fit, and rows that the text or the fitting title contradicts."""
    for row in texts.claims:
        if row.kind is BlockKind.TABLE_ROW:
            if texts.asks_of(row.start, row.end):
                yield from _against_list(texts, row)
            yield from _against_text(texts, row)


def _against_list(texts: Texts, row: Claim) -> Iterator[Finding]:
    """The row's numbers lead to entries on something else, or on the same with another result."""
    fitting = _fitting(texts, row, len(row.targets)) if row.targets else ()
    wrong = [
        target for target in row.targets if target not in fitting and not _fits(texts, row, target)
    ]
    if wrong and set(fitting) - set(row.targets):
        yield _misfit(texts, row, wrong, fitting)
    for target in fitting or row.targets:
        found = row_against(texts, row, target)
        if found is not None:
            yield found


def _misfit(texts: Texts, row: Claim, wrong: list[int], fitting: tuple[int, ...]) -> Finding:
    printed = ", ".join(str(texts.number(target)) for target in wrong)
    theirs = "; ".join(f"“{texts.titles[target]}”" for target in wrong)
    suggested = tuple(texts.number(target) for target in fitting)
    message = (
        f"Check: the table row cites {printed}, which the reference list gives as {theirs}. "
        f"Fitting by name and by what the text cites: {', '.join(map(str, suggested))}."
    )
    return Finding(
        FindingKind.TABLE_REFERENCE, message, texts.place(row.start, row.end),
        texts.entry(wrong[0]), suggested,
    )  # fmt: skip


def _cited_for(texts: Texts, row: Claim) -> dict[int, str]:
    """The references that the text cites where it names a miRNA of the row, with what it says."""
    found: dict[int, str] = {}
    for claim in texts.claims:
        if claim.kind is not BlockKind.TABLE_ROW and related(row.mirnas, claim.sentence_mirnas):
            for target in claim.targets:
                found[target] = found.get(target, "") + " " + claim.text
    return found


def _fits(texts: Texts, row: Claim, target: int) -> bool:
    if row.mirnas:
        theirs = texts.title_mirnas[target]
        if related(row.mirnas, theirs):
            return True
        told = _cited_for(texts, row).get(target, "")  # a title without a miRNA: by the text
        return not theirs and len(texts.specific(row.text) & stems(told)) >= ALIKE
    return bool(_shared(texts, row, target))


def _shared(texts: Texts, row: Claim, target: int) -> frozenset[str]:
    return texts.specific(texts.titles[target]) & stems(row.text)


def _fitting(texts: Texts, row: Claim, wanted: int) -> tuple[int, ...]:
    """The references that fit a row best: by miRNA, by the text, by the words they share."""
    cited = _cited_for(texts, row) if row.mirnas else {}
    words = texts.specific(row.text)
    scores: dict[int, float] = {}
    for target, theirs in enumerate(texts.title_mirnas):
        shared = len(_shared(texts, row, target))
        if row.mirnas and not related(row.mirnas, theirs) and target not in cited:
            continue
        if not row.mirnas and shared < CLEARLY:
            continue
        named = sum(related([mirna], theirs) for mirna in row.mirnas)
        extra = sum(not related([mirna], row.mirnas) for mirna in theirs)
        told = len(words & stems(cited.get(target, "")))
        scores[target] = 3.0 * named - 2.0 * extra + shared + 0.7 * told + (target in cited)
        scores[target] += TOGETHER * (wanted > 1 and target in _together(texts, row, wanted))
    ranked = sorted(scores, key=lambda target: (-scores[target], target))
    return tuple(sorted(ranked[:wanted]))


def _together(texts: Texts, row: Claim, wanted: int) -> set[int]:
    return {
        target
        for claim in texts.claims
        if claim.kind is not BlockKind.TABLE_ROW and related(row.mirnas, claim.mirnas)
        if len(claim.targets) == wanted
        for target in claim.targets
    }


def _against_text(texts: Texts, row: Claim) -> Iterator[Finding]:
    """The text tells of the row's miRNA and contradicts the row."""
    for claim in texts.claims:
        if claim.kind is BlockKind.TABLE_ROW or not set(row.mirnas) & set(claim.mirnas):
            continue
        if not texts.asks_of_any(row, claim):
            continue
        pair = opposite_words(row.text, claim.text)
        if pair is not None and _same_matter(row, claim, pair):
            says = f"“{pair[0]}” in the table, “{pair[1]}” in the text"
        elif (shared := _opposed_in_a_cell(row.text, claim.text)) is not None:
            says = f"on “{shared}” the table and the text point in opposite directions"
        else:
            continue
        yield Finding(
            FindingKind.TWO_VALUES, f"Check: {says}.", texts.place(row.start, row.end),
            texts.place(claim.start, claim.end),
        )  # fmt: skip


def _opposed_in_a_cell(row: str, text: str) -> str | None:
    """What a row and a text move in opposite directions, by one cell beside those with names.

    That a miRNA is "Increased" says nothing of the target in the next cell.
    """
    cells = row.split("\t")
    actors = [cell for cell in cells if find_mirnas(cell)]
    found = (opposed("; ".join([*actors, cell]), text) for cell in cells if cell not in actors)
    return next((shared for shared in found if shared is not None), None)


def _same_matter(row: Claim, claim: Claim, pair: tuple[str, str]) -> bool:
    """Whether both speak of more in common than the miRNA: a further name, next to the pair."""
    ours = {e.key for e in names_in(row.text) if e.kind == "symbol"}
    theirs = {e.key for e in names_in(claim.text) if e.kind == "symbol"}
    return bool(ours & theirs) and bool(pair)
