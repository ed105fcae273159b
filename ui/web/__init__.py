"""The web page: a Gradio app behind our own server, one module a view."""
