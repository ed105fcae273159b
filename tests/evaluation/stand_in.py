"""A six-sentence document with one question a kind, and the answers that are right by it.

For the tests of the evaluation itself: what it says of right answers and of spoilt ones can be
worked out by hand.
"""

from dataclasses import replace

from assistant.records import Answer, Citation, CitedStudy, Finding, FindingKind, Place, Statement
from index.records import Block, BlockKind, Document, Metadata, Reference, Segment

from .questions import Gold, Nugget, Question, resolve

SENTENCES = (
    "Exosomal miR-21-5p promoted growth of tumour cells by targeting PTEN.¹",
    "By contrast, miR-148a inhibited growth of 4T1 cells by targeting TSC2.²",
    "MiR-148b-3p targets TRIM59 in 37 of 52 patients.³",
    "Resistance to tamoxifen was linked to miR-221/222 and miR-9.²",
    "MiR-155 raised tamoxifen resistance by 2.5 times.³",
    "Sensitivity was 95% in metastatic disease.¹",
)

REFERENCES = tuple(
    Reference(
        raw=f"{n}. {name} A. Title {n}. J Test. 202{n};1:1.", number=n, authors=(f"{name} A",)
    )
    for n, name in ((1, "Ek"), (2, "Li"), (3, "Wu"))
)


def document() -> Document:
    """The stand-in; its file has two blanks between sentences where the document has one."""
    text = " ".join(SENTENCES)
    segments, start, source = [], 0, 0
    for sentence in SENTENCES:
        segments.append(Segment(start, source, len(sentence)))
        start, source = start + len(sentence) + 1, source + len(sentence) + 2
    block = Block(BlockKind.PARAGRAPH, 0, len(text), ("Results",))
    return Document(
        "paper", "paper.txt", "0" * 64, "text", Metadata(title="A paper"), text, tuple(segments),
        (), (block,), (), REFERENCES, (),
    )  # fmt: skip


def file_text() -> str:
    """The file that `document` was read from."""
    return "  ".join(SENTENCES)


def _gold(*numbers: int) -> tuple[Gold, ...]:
    return tuple(Gold("paper", SENTENCES[number]) for number in numbers)


def _vital(*forms: str) -> tuple[Nugget, ...]:
    return tuple(Nugget(True, (form,)) for form in forms)


def questions() -> list[Question]:
    """One question a kind and more, resolved."""
    asked = [
        Question("fact-1", "fact", "dev", "a", "What does miR-21-5p target?", "answer",
                 gold=_gold(0), nuggets=_vital("PTEN"), forbidden=("TSC2",), references=(1,)),
        Question("direction-1", "direction", "dev", "b", "Does miR-21-5p promote growth?", "answer",
                 gold=_gold(0), nuggets=_vital("promoted growth"), forbidden=("inhibited growth",),
                 references=(1,), headline="yes"),
        Question("direction-2", "direction", "dev", "b", "Does miR-21-5p inhibit growth?", "answer",
                 gold=_gold(0), nuggets=_vital("promoted growth"), forbidden=("inhibited growth",),
                 references=(1,), headline="no"),
        Question("near_miss-1", "near_miss", "test", "c", "What does miR-148b-3p hit?", "answer",
                 gold=_gold(2), nuggets=_vital("miR-148b-3p", "TRIM59"), forbidden=("TSC2",),
                 references=(3,)),
        Question("number-1", "number", "test", "d", "How sensitive?", "answer", gold=_gold(5),
                 nuggets=_vital("95%"), references=(1,)),
        Question("list-1", "list", "test", "e", "Which miRNAs are linked to tamoxifen?", "answer",
                 gold=_gold(3, 4), nuggets=_vital("miR-221/222", "miR-9", "miR-155"),
                 references=(2, 3)),
        Question("conflict-1", "conflict", "dev", "f", "How strong is miR-155?", "warn",
                 gold=_gold(4), nuggets=_vital("2.5"), references=(3,)),
        Question("unanswerable-1", "unanswerable", "dev", "g", "What does miR-34a hit?", "refuse",
                 refusal=("not_in_sources",)),
        Question("advice-1", "advice", "test", "h", "How much should I take?", "refuse",
                 refusal=("out_of_scope",)),
    ]  # fmt: skip
    resolved, problems = resolve(asked, lambda _: document())
    assert not problems
    return resolved


def citation(number: int, gold: Gold) -> Citation:
    """The citation of a gold sentence."""
    printed = "¹²³".index(gold.text[-1]) + 1
    study = REFERENCES[printed - 1]
    return Citation(
        number, gold.text, gold.text, gold.start, "paper", "A paper", ("Results",), None,
        gold.start, gold.end,
        (CitedStudy(study.raw, study.number, study.authors),),
    )  # fmt: skip


def right_answer(question: Question) -> Answer:
    """The answer that an evaluation must find nothing wrong with."""
    if not question.answerable:
        from assistant.records import Refusal

        return Answer(question.question, question.question, "The sources do not say.",
                      refusal=Refusal(question.refusal[0]), confidence=0.9)  # fmt: skip
    citations = tuple(citation(n, gold) for n, gold in enumerate(question.gold, start=1))
    statements = tuple(Statement(c.quote, (c.number,)) for c in citations)
    answer = Answer(question.question, question.question, "", statements, citations,
                    headline={"yes": "Yes", "no": "No: the review states the opposite"}.get(
                        question.headline or ""), confidence=0.8, seconds=0.01)  # fmt: skip
    if question.kind == "list":
        names = ("miR-221", "miR-222", "miR-9", "miR-155")
        quoted = (1, 1, 1, 2)
        statements = tuple(
            Statement(citations[at - 1].quote, (at,), group=name)
            for name, at in zip(names, quoted, strict=True)
        )
        answer = replace(answer, statements=statements)
    if question.expect == "warn":
        place = Place("paper", question.gold[0].start, question.gold[0].end, question.gold[0].text)
        warning = Finding(FindingKind.OTHER_MIRNA, "Check: the title names miR-1", place, place)
        answer = replace(answer, warnings=(warning,))
    return replace(answer, text=written(answer))


def written(answer: Answer) -> str:
    """An answer's text as its statements and headline give it."""
    lines = [f"**{answer.headline}**"] if answer.headline else []
    for statement in answer.statements:
        head = f"- {statement.group}: " if statement.group else ""
        lines.append(f"{head}{statement.text} {''.join(f'[{n}]' for n in statement.citations)}")
    return "\n".join(lines)
