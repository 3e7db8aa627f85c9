"""Claims: what an account says is so or not, and which two of them can not both be true."""
