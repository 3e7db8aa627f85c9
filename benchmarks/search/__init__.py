"""The corpus, the peers and the questions of ``benchmarks/bench_search.py``."""
