"""The evaluation of known questions: what decides which change is kept.

Never imported by the packages. Run it by `make evaluate`; `python -m tests.evaluation.retrieval`
is the quick look at retrieval alone.
"""
