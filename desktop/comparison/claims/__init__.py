"""Claims: what an account says is so or not so, and which two claims cannot both be true."""
