"""The conversation: questions, answers with links to their evidence, refusals, problems."""

import re
from collections.abc import Iterable, Sequence

from markupsafe import Markup

from assistant.records import Answer, Statement
from ui.plain import confidence_line, counted, refusal_title, without_marks, writer_line
from ui.web.controls import action, empty, source_text
from ui.web.render import Child, el, join
from ui.web.session import Turn

MARKER = re.compile(r"\[(\d+)\]")


def conversation(
    turns: Sequence[Turn], examples: Sequence[tuple[str, str]], *, feedback: bool
) -> Markup:
    """Every finished turn; the examples, each with its kind, while there is none."""
    if not turns:
        return _welcome(examples)
    shown = (
        _turn(number, turn, last=number == len(turns), feedback=feedback)
        for number, turn in enumerate(turns, start=1)
    )
    return el("div", {"class": "xm-log"}, *shown)


def nothing_yet() -> Markup:
    """The conversation while its first question is being answered."""
    return el("div", {"class": "xm-log"})


def writing(turn: Turn | None, text: str) -> Markup:
    """The turn being answered, or only the line that tells a screen reader how it stands."""
    if turn is None:
        return el("div", {"class": "xm-live"}, _status(""))
    body = el("p", {"class": "xm-stream"}, _with_markers(text, None)) if text else _thinking()
    return el(
        "div",
        {"class": "xm-live"},
        _status("Looking it up in the documents."),
        el("div", {"class": "xm-turn"}, _question(turn), el("div", {"class": "xm-answer"}, body)),
    )


def done(turn: Turn) -> Markup:
    """What is announced when a turn is finished."""
    return el("div", {"class": "xm-live"}, _status(_announcement(turn)))


def said(text: str) -> Markup:
    """A line that is shown and announced, and goes with the next question."""
    return el("div", {"class": "xm-live"}, el("p", {"role": "status", "class": "xm-said"}, text))


def _announcement(turn: Turn) -> str:
    if turn.answer is None:
        return turn.problem
    if turn.answer.abstained:
        return f"No answer: {refusal_title(turn.answer)}."
    count = len(turn.answer.citations)
    return f"Answered, with {count} {'quote' if count == 1 else 'quotes'}."


def _status(text: str) -> Markup:
    return el("p", {"role": "status", "class": "xm-hidden"}, text)


def _thinking() -> Markup:
    return el("p", {"class": "xm-thinking"}, "Looking it up…")


def _welcome(examples: Sequence[tuple[str, str]]) -> Markup:
    buttons = [
        el(
            "li",
            None,
            action(
                "ask",
                join(
                    el("span", {"class": "xm-example-kind"}, kind),
                    el("span", {"class": "xm-example-text"}, question),
                ),
                {"question": question},
                kind="example",
            ),
        )
        for kind, question in examples
    ]
    return empty(
        "Ask about the documents in the library",
        el(
            "p",
            None,
            "Every statement comes with the passage it rests on and the study which that passage"
            " cites. If the documents do not answer, this page says so.",
        ),
        el("ul", {"class": "xm-examples", "aria-label": "Example questions"}, *buttons)
        if buttons
        else None,
    )


def _turn(number: int, turn: Turn, *, last: bool, feedback: bool) -> Markup:
    if turn.answer is None:
        body = _problem(turn)
    elif turn.answer.abstained:
        body = _refusal(number, turn.answer)
    else:
        body = _answer(number, turn.answer)
    return el(
        "section",
        {"class": "xm-turn", "id": f"turn-{number}", "aria-label": f"Question {number}"},
        _question(turn),
        _removed_notice(turn),
        _searched_in(turn),
        body,
        _tools(number, turn, last=last, feedback=feedback),
    )


def _question(turn: Turn) -> Markup:
    return el("h2", {"class": "xm-question", "dir": "auto"}, turn.question)


def _removed_notice(turn: Turn) -> Markup | None:
    if not turn.removed:
        return None
    return el(
        "div",
        {"class": "xm-alert xm-alert-privacy", "role": "note"},
        el("strong", None, "Patient details were taken out. "),
        f"Your question seemed to hold {_listed(turn.removed)}. That part was not used and is not"
        " stored. Please ask without details of a patient.",
    )


def _searched_in(turn: Turn) -> Markup | None:
    """Said with the answer, as the choice of documents may long be out of sight."""
    if not turn.documents:
        return None
    chosen = counted(len(turn.documents), "chosen document")
    return el("p", {"class": "xm-read-as"}, f"Searched in {chosen} only.")


def _answer(number: int, answer: Answer) -> Markup:
    asked = answer.standalone.strip()
    read_as = asked if asked and asked.casefold() != answer.question.strip().casefold() else None
    return el(
        "div",
        {"class": "xm-answer"},
        el("p", {"class": "xm-read-as"}, "Read as: ", read_as) if read_as else None,
        el("p", {"class": "xm-headline"}, _with_markers(answer.headline, number))
        if answer.headline
        else None,
        *_statements(number, answer),
        *_warning_notes(answer),
        el("p", {"class": "xm-meta"}, answer.notice) if answer.notice else None,
        el(
            "p",
            {"class": "xm-meta"},
            writer_line(answer.writer),
            el("span", {"class": "xm-confidence"}, confidence_line(answer)),
        ),
    )


def _statements(number: int, answer: Answer) -> Iterable[Markup]:
    if not answer.statements:
        yield el("p", {"class": "xm-statement"}, _with_markers(answer.text, number))
    group: str | None = None
    for statement in answer.statements:
        if statement.group and statement.group != group:
            yield el("h3", {"class": "xm-group"}, statement.group)
        group = statement.group
        yield el("p", {"class": "xm-statement"}, _statement(number, statement))


def _statement(number: int, statement: Statement) -> Markup:
    markers = (_marker(number, n) for n in statement.citations)
    return join(source_text(without_marks(statement.text)), " ", *markers)


def _marker(turn: int, number: int) -> Markup:
    return el(
        "a",
        {
            "href": f"#ev-{turn}-{number}",
            "class": "xm-cite",
            "data-xm": "cite",
            "data-turn": turn,
            "data-number": number,
            "aria-label": f"Evidence {number}",
        },
        f"[{number}]",
    )


def _with_markers(text: str, turn: int | None) -> Markup:
    """Text with its `[n]` as links to the evidence of `turn`; as plain marks while it is None."""
    pieces: list[Child] = []
    at = 0
    for match in MARKER.finditer(text):
        pieces.append(source_text(text[at : match.start()]))
        pieces.append(match[0] if turn is None else _marker(turn, int(match[1])))
        at = match.end()
    return join(*pieces, source_text(text[at:]))


def _warning_notes(answer: Answer) -> Iterable[Markup]:
    if answer.warnings:
        count = len(answer.warnings)
        yield el(
            "p",
            {"class": "xm-alert xm-alert-check"},
            el("strong", None, "To check: "),
            "the source disagrees with itself here, see the evidence"
            + (f" ({count} notes)." if count > 1 else "."),
        )


def _refusal(number: int, answer: Answer) -> Markup:
    return el(
        "div",
        {"class": "xm-refusal"},
        el("p", {"class": "xm-refusal-title"}, refusal_title(answer)),
        el("p", {"class": "xm-refusal-text"}, source_text(answer.text)),
        el("p", {"class": "xm-meta"}, answer.notice) if answer.notice else None,
        el(
            "a",
            {
                "href": f"#ev-{number}-nearest",
                "class": "xm-nearest-link",
                "data-xm": "cite",
                "data-turn": number,
                "data-number": "nearest",
            },
            f"Nearest passages ({len(answer.nearest)})",
        )
        if answer.nearest
        else None,
    )


def _problem(turn: Turn) -> Markup:
    return el(
        "div",
        {"class": "xm-problem", "role": "alert"},
        el("p", {"class": "xm-stream"}, _with_markers(turn.partial, None))
        if turn.partial
        else None,
        el("p", None, turn.problem),
    )


def _tools(number: int, turn: Turn, *, last: bool, feedback: bool) -> Markup:
    buttons = [action("retry", "Ask again")] if last else []
    if not turn.removed:
        buttons.append(action("link", "Copy link", {"question": turn.question}))
    if feedback and turn.answer is not None:
        buttons.append(_feedback(number))
    return el("div", {"class": "xm-tools"}, *buttons)


def _feedback(number: int) -> Markup:
    return el(
        "details",
        {"class": "xm-feedback"},
        el("summary", {"class": "xm-button xm-quiet"}, "Feedback"),
        el(
            "div",
            {"class": "xm-feedback-form"},
            el("label", {"for": f"comment-{number}"}, "Comment, without patient details"),
            el("textarea", {"id": f"comment-{number}", "rows": 2, "maxlength": 2000}),
            action("feedback", "Helpful", {"turn": number, "verdict": "up"}),
            action("feedback", "Not helpful", {"turn": number, "verdict": "down"}),
        ),
    )


def suggestions(questions: Sequence[str], *, refused: bool) -> Markup:
    """What to ask next: after a refusal, questions that do have an answer."""
    if not questions:
        return el("div", {"class": "xm-suggestions"})
    title = "Questions the documents can answer" if refused else "Ask next"
    chips = (
        el("li", None, action("ask", question, {"question": question}, kind="chip"))
        for question in questions
    )
    return el(
        "div",
        {"class": "xm-suggestions"},
        el("p", {"class": "xm-suggestions-title"}, title),
        el("ul", None, *chips),
    )


def _listed(kinds: Sequence[str]) -> str:
    return kinds[0] if len(kinds) == 1 else f"{', '.join(kinds[:-1])} and {kinds[-1]}"
