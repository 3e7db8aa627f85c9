"""Sources: the word that names the source of a cue, and the extent of its phrase."""

from desktop.reading.syntax import Tree, Word

# Marks that may replace the verb between a source and its words.
MARKS = frozenset({":", "―", "—"})
# Verbs of passing on what another said.
CITING = frozenset({"cite", "quote"})
_DATES = frozenset({"DATE", "TIME"})
_WEEKDAYS = frozenset(
    f"{day}day" for day in ("Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur", "Sun")
)
# What ends a dateline, and how far from the sentence's beginning.
_DASHES = frozenset({"—", "―", "–", "--", "-"})
_DATELINE_WORDS = 12
_TOWN = 3
_NOUNS = frozenset({"NOUN", "PROPN", "PRON"})
_ENDS = frozenset({",", '"', "''", "”", "»"})
_CLOSING = frozenset({'"', "''", "”", "»"})
_SUBJECTS = ("nsubj", "nsubjpass", "csubj")
# Dependents of a source's head that are not part of its name: "the mayor, who resigned".
_LOOSE = frozenset({"relcl", "parataxis", "ccomp", "advcl", "case"})
# A verb this far below the one with a subject has none.
_ABOVE = 6
# Before a colon or after a dash a longer phrase is not a name.
_NAME_WORDS = 6


def source_of(tree: Tree, cue: Word) -> Word | None:
    """The head of the phrase that names the source of a cue, or None where nobody is named."""
    found = _named(tree, cue)
    return behind_dateline(tree, found) if found else None


def behind_dateline(tree: Tree, source: Word) -> Word:
    """“PORT ESTRIN — The mayor said”: not the town, which parsers take for the subject."""
    dash = next((word for word in tree.words[1:_DATELINE_WORDS] if word.text in _DASHES), None)
    first = tree.words[0].text
    if dash is None or source.index > dash.index or not first.isupper() or len(first) < _TOWN:
        return source
    if dash.start == tree.words[dash.index - 1].end:
        return source
    word = next((one for one in tree.words[dash.index + 1 :] if one.part in _NOUNS), source)
    while (above := tree.head(word)) is not None and above.part in _NOUNS:
        if above.index < dash.index:
            break
        word = above
    return word


def _named(tree: Tree, cue: Word) -> Word | None:
    if cue.part == "NOUN":
        return _of_noun(tree, cue)
    if cue.lemma == "accord":
        return _object(tree, cue, "to")
    if cue.text in MARKS:
        return _of_mark(tree, cue)
    return _of_verb(tree, cue)


def _of_mark(tree: Tree, mark: Word) -> Word | None:
    """“Mayor: Mill was insured”, “It was dark.” — Mara Lind."""
    before, after = tree.words[: mark.index], tree.words[mark.index + 1 :]
    colon = mark.text == ":"
    words = before if colon else after
    if not 0 < len(words) <= _NAME_WORDS or any(one.part in {"VERB", "AUX"} for one in words):
        return None
    inside = {one.index for one in words}
    heads = [one for one in words if one.head not in inside or one.head == one.index]
    return heads[-1] if heads and heads[-1].part in {"NOUN", "PROPN"} else None


def is_passive(tree: Tree, cue: Word) -> bool:
    """Whether a verb is passive: its content is its subject, or follows it."""
    if tree.children(cue, "auxpass", "nsubjpass", "agent"):
        return True
    return cue.tag == "VBN" and cue.relation == "acl"


def _of_verb(tree: Tree, cue: Word, depth: int = 0) -> Word | None:
    if is_passive(tree, cue):
        return _agent(tree, cue)
    if own := tree.children(cue, *_SUBJECTS):
        # "the lawyer said the same", "said the lawyer, “if she does”": read as a second subject
        named = [one for one in own if one.part not in {"ADJ", "AUX", "VERB"}] or own
        return _behind_date(tree, named[-1])
    if depth == 0 and (behind := _inverted(tree, cue) or _astray(tree, cue)):
        return behind
    if depth >= _ABOVE or (above := tree.head(cue)) is None:
        return None
    if any(mark.text.casefold() == "as" for mark in tree.children(cue, "mark")):
        return None  # "as widely reported"
    return _controller(tree, cue, above, depth)


def _inverted(tree: Tree, cue: Word) -> Word | None:
    """“It was late, said the mayor, and …”: the noun after a verb left without a subject."""
    place = cue.index
    if cue.tag not in {"VBD", "VBZ", "VBP"} or not 0 < place < len(tree.words) - 1:
        return None
    if tree.words[place - 1].text not in _ENDS:
        return None
    if not any(clause.index < place for clause in tree.children(cue, "ccomp")):
        return None
    name = tree.words[place + 1]
    while (above := tree.head(name)) is not None and above.index > place and above.part in _NOUNS:
        name = above
    return name if name.part in _NOUNS else None


def _astray(tree: Tree, cue: Word) -> Word | None:
    """The subject of a main verb that was read as part of what stands between the two.

    “Lind, one of those to vote against it, said”: read as the subject of "to vote"; “I know that it
    fell,” Ada Holm, who saw it, told them: as an object of "fell".
    """
    if cue.head != cue.index or not cue.index or tree.words[cue.index - 1].text != ",":
        return None
    before = tree.words[: cue.index]
    closed = next((one.index for one in reversed(before) if one.text in _CLOSING), -1)
    for one in before[closed + 1 :]:
        above = tree.head(one)
        if above is None or one.part not in _NOUNS or above.index >= cue.index:
            continue
        infinitive = one.relation == "nsubj" and any(
            to.text == "to" and to.index > one.index for to in tree.children(above, "aux")
        )
        if infinitive or (one.relation == "dobj" and above.index < closed):
            return one
    return None


def is_day(word: Word) -> bool:
    """Whether a word is a weekday, the time of speaking, not the source."""
    return word.text in _WEEKDAYS


def _behind_date(tree: Tree, subject: Word) -> Word:
    """“Lind on Friday said”: not Friday, which parsers often choose."""
    if subject.entity not in _DATES and not is_day(subject):
        return subject
    before = tree.words[: subject.index]
    while before and before[-1].part == "ADP":
        before = before[:-1]
    return before[-1] if before and before[-1].part in _NOUNS else subject


def _controller(tree: Tree, cue: Word, above: Word, depth: int) -> Word | None:
    """The understood subject of a verb without one."""
    if cue.relation == "acl" and above.part in {"NOUN", "PROPN", "PRON"} and cue.tag != "VBG":
        return _of_noun(tree, above)  # "the mayor's promise to say"
    if cue.relation in {"relcl", "acl"}:
        return above
    if cue.relation == "xcomp" and (held := tree.children(above, "dobj")) and cue.tag == "VB":
        return held[-1]  # "told the mayor to say"
    if above.part == "ADP":
        return _of_preposition(tree, tree.head(above), depth)
    if above.part == "ADJ":
        return _of_verb_above(tree, above, depth)
    return _patient(tree, above) or _of_verb(tree, above, depth + 1)


def _of_preposition(tree: Tree, above: Word | None, depth: int) -> Word | None:
    """“was quoted as saying”, “her habit of saying”."""
    if above is None:
        return None
    if above.part in {"NOUN", "PROPN"}:
        return _of_noun(tree, above) or _of_verb_above(tree, above, depth)
    cited = () if is_passive(tree, above) else tree.children(above, "dobj")
    if above.lemma in CITING and cited:
        return cited[-1]  # "the agency quoted the mayor as saying"
    return _patient(tree, above) or _of_verb(tree, above, depth + 1)


def _patient(tree: Tree, verb: Word) -> Word | None:
    """The subject of a passive verb."""
    return next(iter(tree.children(verb, "nsubjpass")), None)


def _of_verb_above(tree: Tree, word: Word, depth: int) -> Word | None:
    for above in tree.ancestors(word):
        if above.part in {"VERB", "AUX"}:
            return _of_verb(tree, above, depth + 1)
    return None


def _of_noun(tree: Tree, cue: Word) -> Word | None:
    """“the mayor's claim”, “claims by the mayor”, “the mayor made the claim”."""
    return owner_of(tree, cue) or governing(tree, cue)


def owner_of(tree: Tree, noun: Word) -> Word | None:
    """The possessor of a noun within its phrase: “the mayor's claim”, “claims by the mayor”."""
    if owner := tree.children(noun, "poss"):
        return owner[-1]
    for preposition in ("by", "from", "among", "of"):
        if held := _object(tree, noun, preposition):
            return held
    return None


def governing(tree: Tree, cue: Word) -> Word | None:
    """The subject of the verb that governs a noun: “the mayor made the claim”."""
    for above in tree.ancestors(cue):
        if above.part in {"VERB", "AUX"}:
            found = _of_verb(tree, above)
            return found if found is not cue else None
        if above.part in {"NOUN", "PROPN"}:
            break
    before = tree.children(cue, "compound", "nmod")
    return before[0] if before and before[0].entity else None


def _object(tree: Tree, word: Word, preposition: str) -> Word | None:
    for child in tree.children(word, "prep", "agent"):
        if child.text.casefold() == preposition:
            return next(iter(tree.children(child, "pobj")), None)
    return None


def _agent(tree: Tree, cue: Word) -> Word | None:
    for child in tree.children(cue, "agent", "prep"):
        if child.text.casefold() == "by":
            return next(iter(tree.children(child, "pobj")), None)
    return None


def source_span(tree: Tree, source: Word) -> tuple[int, int]:
    """The phrase of a source as written, with its apposition but no relative clause."""
    held = _phrase(tree, source)
    first, last = held[0], held[-1]
    return first.start, last.end


def _phrase(tree: Tree, source: Word) -> list[Word]:
    found, waiting = [source], [source]
    while waiting:
        word = waiting.pop()
        for child in tree.children(word):
            aside = child.relation == "acl" and _behind_comma(tree, child)
            if child.relation in _LOOSE or aside or (word is source and is_day(child)):
                continue
            found.append(child)
            waiting.append(child)
    found.sort(key=lambda one: one.index)
    while found and found[0].part in {"PUNCT", "CCONJ"} and found[0] is not source:
        found.pop(0)
    while found and found[-1].part in {"PUNCT", "CCONJ"} and found[-1] is not source:
        found.pop()
    return found


def _behind_comma(tree: Tree, word: Word) -> bool:
    first = tree.subtree(word)[0]
    return first.index > 0 and tree.words[first.index - 1].text == ","
