"""The Gradio app: which controls there are and which function answers each of them.

Text of documents and people is shown by `gr.HTML` from HTML made in `render.py`. What happens
inside that HTML (a click on a citation, an example, a row) comes back through one hidden `gr.HTML`,
the bridge, whose events carry a few plain values; every handler checks them.
"""

from dataclasses import dataclass
from typing import Any

import gradio as gr
from gradio.events import api

from ui.web.handlers import Handlers
from ui.web.session import Session
from ui.web.shell import head
from ui.web.streaming import streamed

EVENTS = (
    "xm_ask",
    "xm_retry",
    "xm_open",
    "xm_cards",
    "xm_feedback",
    "xm_remove",
    "xm_export",
    "xm_fresh",
    "xm_examples",
)
BRIDGE_SCRIPT = (
    f"for (const name of {list(EVENTS)!r})"
    " document.addEventListener(name, (event) => trigger(name, event.detail));"
    " document.dispatchEvent(new CustomEvent('xm_ready'));"
)
QUIET: dict[str, Any] = {"api_visibility": "private", "show_progress": "hidden"}
DIRECT: dict[str, Any] = {**QUIET, "queue": False}
SAVE = "(file) => { if (file) window.exomir.save(JSON.parse(file)); return ''; }"


@dataclass(frozen=True, slots=True)
class Parts:
    """The components that handlers read or change."""

    bridge: Any
    session: Any
    header: Any
    tabs: Any
    log: Any
    live: Any
    next: Any
    queue: Any
    box: Any
    ask: Any
    stop: Any
    scope: Any
    cards: Any
    file: Any
    document: Any
    mirnas: Any
    audit: Any
    library: Any
    results: Any
    upload: Any


def build_page(handlers: Handlers) -> gr.Blocks:
    """Every view and every event of the page."""
    limit = handlers.settings.ask_concurrency
    blocks: gr.Blocks
    with gr.Blocks(
        title="ExoMiR Assistant", analytics_enabled=False, delete_cache=(600, 3600)
    ) as blocks:
        parts, views = _layout(handlers)
        _ask_events(handlers, parts, limit)
        _view_events(handlers, parts, views)
        if handlers.settings.manage:
            _manage_events(handlers, parts)
        blocks.load(
            handlers.arrived,
            [parts.session],
            [parts.header, parts.log, parts.scope],
            **DIRECT,
        )
        for endpoint in handlers.endpoints():
            api(endpoint, api_name=endpoint.__name__, concurrency_limit=limit)
    blocks.queue(
        max_size=handlers.settings.queue_length, default_concurrency_limit=limit, api_open=False
    )
    return blocks


def theme() -> gr.themes.Base:
    """Gradio's plainest theme with the fonts of the reader's system."""
    return gr.themes.Base(
        primary_hue="cyan",
        neutral_hue="slate",
        font=["system-ui", "-apple-system", "Segoe UI", "Roboto", "sans-serif"],
        font_mono=["ui-monospace", "Consolas", "monospace"],
        radius_size="md",
    )


def page_head() -> str:
    """What the page loads besides Gradio's own files."""
    return head()


def _layout(handlers: Handlers) -> tuple[Parts, dict[str, Any]]:
    pane: dict[str, Any] = {"apply_default_css": False, "js_on_load": None}
    manage = handlers.settings.manage
    parts: dict[str, Any] = {"session": gr.State(Session())}
    parts["bridge"] = gr.HTML("", visible="hidden", js_on_load=BRIDGE_SCRIPT, elem_id="xm-bridge")
    parts["file"] = gr.Textbox(visible="hidden", label="File", elem_id="xm-file")
    parts["header"] = gr.HTML(handlers.header(), elem_id="xm-header", **pane)
    views = {}
    with gr.Tabs(elem_id="xm-tabs", selected="ask", overflow_behavior="wrap") as parts["tabs"]:
        with gr.Tab("Ask", id="ask"):
            _ask_view(handlers, parts, pane)
        with gr.Tab("Document", id="document") as views["document"]:
            parts["document"] = gr.HTML("", elem_id="xm-document", **pane)
        with gr.Tab("miRNA table", id="mirnas") as views["mirnas"]:
            parts["mirnas"] = gr.HTML("", elem_id="xm-mirnas", **pane)
        with gr.Tab("Audit", id="audit") as views["audit"]:
            parts["audit"] = gr.HTML("", elem_id="xm-audit", **pane)
        with gr.Tab("Library", id="library") as views["library"]:
            parts["upload"] = (
                gr.UploadButton(
                    "Add papers",
                    file_count="multiple",
                    file_types=list(handlers.upload_types),
                    elem_id="xm-upload",
                    variant="primary",
                )
                if manage
                else None
            )
            parts["results"] = gr.HTML("", elem_id="xm-results", **pane)
            parts["library"] = gr.HTML("", elem_id="xm-library", **pane)
    return Parts(**parts), views


def _ask_view(handlers: Handlers, parts: dict[str, Any], pane: dict[str, Any]) -> None:
    with gr.Row(elem_id="xm-ask-view", equal_height=False):
        with gr.Column(scale=3, min_width=300, elem_id="xm-chat"):
            with gr.Column(elem_id="xm-scroll-chat"):
                parts["log"] = gr.HTML(handlers.chat.log_of(Session()), **pane)
                parts["live"] = gr.HTML(handlers.chat.idle(), elem_id="xm-live", **pane)
                parts["next"] = gr.HTML("", elem_id="xm-next", **pane)
            with gr.Column(elem_id="xm-compose"):
                # Gradio writes here where one stands in the queue.
                parts["queue"] = gr.HTML("", elem_id="xm-queue", **pane)
                parts["box"] = gr.Textbox(
                    label="Your question",
                    placeholder="Ask about the documents, without details of a patient",
                    lines=1,
                    max_lines=6,
                    elem_id="xm-question",
                )
                with gr.Row(elem_id="xm-compose-buttons"):
                    parts["ask"] = gr.Button(
                        "Ask", variant="primary", elem_id="xm-ask-button", min_width=90
                    )
                    parts["stop"] = gr.Button(
                        "Stop", visible=False, elem_id="xm-stop-button", min_width=90
                    )
                    gr.HTML(handlers.take_away(), elem_id="xm-take-away", **pane)
                with gr.Accordion(
                    "Search in chosen documents only",
                    open=False,
                    elem_id="xm-scope",
                    visible=len(handlers.bot.documents) > 1 or handlers.settings.manage,
                ):
                    parts["scope"] = gr.CheckboxGroup(
                        choices=handlers.scope_choices(),
                        label="Tick the documents to search in; none ticked means all",
                    )
        with gr.Column(scale=2, min_width=300, elem_id="xm-evidence"):
            parts["cards"] = gr.HTML(handlers.chat.no_cards(), elem_id="xm-cards", **pane)


def _ask_events(handlers: Handlers, parts: Parts, limit: int) -> None:
    outputs = [
        parts.session,
        parts.log,
        parts.live,
        parts.cards,
        parts.box,
        parts.ask,
        parts.stop,
        parts.next,
    ]
    asking: dict[str, Any] = {
        "api_visibility": "private",
        "show_progress": "minimal",
        "show_progress_on": parts.queue,
        "concurrency_limit": limit,
        "concurrency_id": "ask",
        "trigger_mode": "once",  # a key pressed twice asks once
    }
    running = [
        gr.on(
            [parts.box.submit, parts.ask.click],
            streamed(handlers.chat.ask_typed),
            [parts.box, parts.scope, parts.session],
            outputs,
            **asking,
        ),
        parts.bridge.xm_ask(
            streamed(handlers.chat.ask_given), [parts.scope, parts.session], outputs, **asking
        ),
        parts.bridge.xm_retry(
            streamed(handlers.chat.ask_again), [parts.session], outputs, **asking
        ),
    ]
    for event in running:
        event.then(handlers.chat.suggest, [parts.session], [parts.next], **DIRECT)
    parts.stop.click(handlers.chat.stop, [parts.session], outputs, **DIRECT)
    parts.bridge.xm_fresh(handlers.chat.fresh, [parts.session], outputs, **DIRECT)
    parts.bridge.xm_examples(
        handlers.chat.log_with_examples, [parts.session], [parts.log], **DIRECT
    )
    parts.bridge.xm_cards(handlers.show_cards, [parts.session], [parts.cards], **DIRECT)
    parts.bridge.xm_export(handlers.export, [parts.session], [parts.file], **DIRECT).then(
        None, [parts.file], [parts.file], js=SAVE, **QUIET
    )
    if handlers.settings.feedback is not None:
        parts.bridge.xm_feedback(handlers.feedback, [parts.session], [parts.live], **DIRECT)


def _view_events(handlers: Handlers, parts: Parts, views: dict[str, Any]) -> None:
    parts.bridge.xm_open(handlers.open_document, None, [parts.document, parts.tabs], **DIRECT)
    views["document"].select(handlers.document_view, [parts.document], [parts.document], **DIRECT)
    views["mirnas"].select(handlers.mirnas_view, None, [parts.mirnas], **DIRECT)
    views["audit"].select(handlers.audit_view, None, [parts.audit], **DIRECT)
    views["library"].select(handlers.library_view, None, [parts.library], **DIRECT)


def _manage_events(handlers: Handlers, parts: Parts) -> None:
    changed = [parts.results, parts.library, parts.header, parts.scope]
    parts.upload.upload(
        streamed(handlers.add_files),
        [parts.upload],
        [*changed, parts.upload],
        api_visibility="private",
        show_progress="hidden",
        concurrency_limit=1,
        concurrency_id="manage",
    )
    parts.bridge.xm_remove(
        streamed(handlers.remove_document),
        None,
        changed,
        api_visibility="private",
        show_progress="hidden",
        concurrency_limit=1,
        concurrency_id="manage",
    )
