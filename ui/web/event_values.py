"""The plain values that an event of the page carries; whatever else a browser sends is nothing."""

import gradio as gr


def text_of(event: gr.EventData, name: str) -> str:
    """A text of the event; empty where there is none."""
    value = _value(event, name)
    return value if isinstance(value, str) else ""


def number_of(event: gr.EventData, name: str) -> int:
    """A whole number of the event; 0 where there is none."""
    value = _value(event, name)
    return value if isinstance(value, int) and not isinstance(value, bool) else 0


def _value(event: gr.EventData, name: str) -> object:
    data = event._data
    return data.get(name) if isinstance(data, dict) else None
