"""What words of the field stand for: cells, fluids, processes, senders and recipients."""
