"""Addresses: normalises URLs, so that links to the same article compare equal."""

import re
from functools import lru_cache
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

# Copies kept elsewhere, followed by the original's address: the Internet Archive's Wayback Machine,
# archive.today under its names, Google's cache, and the two places AMP pages are served from.
_COPIES = re.compile(
    r"https?://(?:"
    r"(?:web\.archive\.org|wayback\.archive-it\.org|webarchive\.[\w.]+)(?:/[\w-]+)*?/\d{4,14}[a-z_]*"
    r"|archive\.(?:ph|is|today|li|vn|fo|md)(?:/(?:\d[\d.-]*|o/\w+|newest|oldest))?"
    r")/(?P<url>https?:/.+)",
    re.IGNORECASE,
)
_CACHED = re.compile(
    r"https?://webcache\.googleusercontent\.com/search\?q=cache:(?:[\w-]+:)?(?P<url>[^+&]+).*",
    re.IGNORECASE,
)
_AMP_CACHES = re.compile(
    r"https?://(?:[\w.-]+\.cdn\.ampproject\.org/[a-z]|(?:www\.)?google\.[\w.]+/amp)/(?:s/)?(?P<url>.+)",
    re.IGNORECASE,
)
_SCHEME = re.compile(r"https?:/+", re.IGNORECASE)
# Parameters that say who sent the reader, from the lists that browsers strip by.
_TRACKING = re.compile(
    r"utm_\w+|mtm_\w+|pk_\w+|at_\w+|ns_\w+|hsa_\w+|_hs\w+|vero_\w+|oly_\w+|mc_[ce]id|fb\w*clid|gclid"
    r"|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|li_fat_id|ttclid|_ga|_gl|fb_\w+"
    r"|ref|ref_?src|ref_?url|referrer|cmpid?|cmp|icid|ncid|cid|ocid|smid|smtyp|smprod|s_cid|partner"
    r"|campaign(?:_id)?|share|shared|sharetype|feature|src|source|spm|intcmp|xtor|mkt_tok|traffic_source"
    r"|guccounter|guce_\w+|amp|_amp|amp_\w+|outputtype|output|wt_mc|trk|sh|__twitter_impression|via",
    re.IGNORECASE,
)
_HOSTS = re.compile(r"\A(?:(?:www\d?|m|mobile|amp|touch|wap)\.)+(?=[^.]+\.)", re.IGNORECASE)
_MOBILE_INSIDE = re.compile(r"(?<=\.)m\.(?=[^.]+\.[^.]+\Z)")  # en.m.wikipedia.org
_AMP_PATH = re.compile(r"(?:/amp|\.amp(?=\.html?\Z)|\.amp)/?\Z|\A/amp(?=/)|\.amp(?=\.html?\Z)")
_INDEX = re.compile(r"/(?:index|default)\.(?:html?|php|aspx?)\Z", re.IGNORECASE)
_DEEPEST = 3  # copies of copies
_KEPT = 64  # an article's address is asked for several times in a row


@lru_cache(maxsize=_KEPT)
def normalised(url: str) -> str:
    """An address without the parts that do not change which article it leads to.

    Scheme, "www." and mobile hosts, AMP, tracking parameters, the order of parameters, fragments,
    a slash at the end and the address of an archive before the original's are left out.

    Returns:
        "courier.example/2031/03/ferry?page=2"; "" where it is no address on the web, or that of a
        front page, which changes every day.
    """
    for _ in range(_DEEPEST):
        url, before = _original(url.strip()), url
        if url == before.strip():
            break
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:  # brackets that are not IPv6, a port that is not a number
        return ""
    if parts.scheme.lower() not in {"http", "https"} or not host:
        return ""
    path, query = _path(parts.path), _query(parts.query)
    if not path and not query:
        return ""
    named = f":{port}" if port not in {None, 80, 443} else ""
    return f"{_host(host)}{named}{path}{f'?{query}' if query else ''}"


def _original(url: str) -> str:
    """The address of the original of a copy, or the same address."""
    for copies in (_COPIES, _CACHED, _AMP_CACHES):
        if match := copies.fullmatch(url):
            found = unquote(match["url"]) if copies is _CACHED else match["url"]
            return f"https://{_SCHEME.sub('', found, count=1)}"
    return url


def _host(host: str) -> str:
    host = _MOBILE_INSIDE.sub("", _HOSTS.sub("", host.lower().rstrip(".")))
    try:
        return host.encode("idna").decode() if not host.isascii() else host
    except UnicodeError:
        return host


def _path(path: str) -> str:
    path = _AMP_PATH.sub("", re.sub(r"/{2,}", "/", path).rstrip("/"))
    path = _INDEX.sub("", path).rstrip("/")
    return quote(
        unquote(path, errors="surrogateescape").encode(errors="surrogateescape"),
        safe="/:@!$&'()*+,;=~-._",
    )


def _query(query: str) -> str:
    kept = [
        (name, value)
        for name, value in parse_qsl(query, keep_blank_values=True)
        if not _TRACKING.fullmatch(name)
    ]
    return urlencode(sorted(kept), errors="replace")
