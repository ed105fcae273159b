"""A llama.cpp server on the loopback interface: `python -m tests.gguf_server model.gguf`.

Prints its address on one line once it listens, and ends when its standard input is closed.
"""

import os
import sys


def main(path: str) -> None:
    """Serve one model with one thread; two are slower on two busy cores."""
    import xllamacpp

    params = xllamacpp.CommonParams()
    params.model.path = path
    params.n_ctx = 4096
    params.n_parallel = 1
    params.warmup = False
    params.verbosity = -1
    params.cpuparams.n_threads = 1
    params.cpuparams_batch.n_threads = 1
    server = xllamacpp.Server(params)
    sys.stdout.write(f"{server.listening_address}\n")
    sys.stdout.flush()
    sys.stdin.read()
    os._exit(0)  # an engine that never served a request would wait for itself for ever


if __name__ == "__main__":
    main(sys.argv[1])
