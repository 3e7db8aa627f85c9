"""Speaker resolution: the fullest name for the words of a source, or a pronoun's referent."""

import re
from collections.abc import Sequence

from desktop.reading.antecedents import Antecedents
from desktop.reading.attribution import Attribution, lexicon
from desktop.reading.callings import bodies_acting, called, people_acting
from desktop.reading.cues import kinds_of_source
from desktop.reading.mention import Mention
from desktop.reading.naming import antecedent, core, fellows, name_of, told_before
from desktop.reading.saying import Saying
from desktop.reading.syntax import Tree, Word

_THIRD_PERSON = frozenset({"he", "she", "they", "it"})
_QUOTES = frozenset('"“”«»„')


def speaker_of(
    text: str,
    tree: Tree | None,
    saying: Saying,
    names: Sequence[Mention],
    known: Antecedents,
    holder: Attribution | None,
) -> str:
    """The fullest name of the speaker, or the words that the text uses.

    Args:
        text: the article's text.
        tree: the sentence, or None where its syntax is not known.
        saying: the attribution.
        names: the article's names.
        known: whom pronouns can mean at this point.
        holder: the attribution in whose content this one is.
    """
    if not tree or not saying.source:
        return known.resolve(saying.attribution.speaker)
    source = antecedent(tree, saying.source) or saying.source
    together = fellows(tree, source)
    if len(together) > 1:
        called_so = [name_of(tree, one, names) or core(text, tree, one) for one in together]
        either = any(one.text == "or" for held in together for one in tree.children(held, "cc"))
        return _listing(called_so, "or" if either else "and")
    words = core(text, tree, source)
    if saying.attribution.nested and words.casefold() in _THIRD_PERSON:
        return words  # whom a quoted speaker means the article does not tell
    if words.casefold() in _THIRD_PERSON and not saying.attribution.nested:
        if holder:
            return _reported(text, tree, source, names, known, holder)
        return _meant(text, tree, saying.attribution, source, names, known)
    name = known.in_full(name_of(tree, source, names))
    return known.called(name, words) if name else known.resolve(words)


def _reported(
    text: str,
    tree: Tree,
    source: Word,
    names: Sequence[Mention],
    known: Antecedents,
    holder: Attribution,
) -> str:
    """The referent of a pronoun inside reported speech: the speaker, unless others are named."""
    words, pronoun = source.text, source.text.casefold()
    same = text[slice(*holder.source or (0, 0))].casefold() == pronoun
    if pronoun in lexicon().groups:
        return holder.speaker if same else name_of(tree, source, names) or words
    others = set(people_acting(text, tree, tree.words[: source.index], names)) - {holder.speaker}
    fits = known.can_be(pronoun, holder.speaker)
    if fits and (same or not any(known.can_be(pronoun, one) for one in others)):
        return holder.speaker
    held = name_of(tree, source, names)
    return held if held and known.can_be(pronoun, held) else words


def _meant(
    text: str,
    tree: Tree,
    found: Attribution,
    source: Word,
    names: Sequence[Mention],
    known: Antecedents,
) -> str:
    """The referent of a pronoun, or the pronoun itself where that is uncertain.

    In "The mayor resigned on Friday, she said" that is who spoke before, or else the mayor.
    """
    told = told_before(tree, source) if not _is_quoted(text, found) else None
    name = known.in_full(name_of(tree, told, names)) if told else ""
    held = name_of(tree, source, names)
    own = range(*found.scope)
    before = [one for one in tree.words[: source.index] if one.start not in own]
    if source.text.casefold() in lexicon().groups:
        if told and "bodies" in kinds_of_source(told):
            name = name or core(text, tree, told)
        many = source.text.casefold() == "they"
        others = set(bodies_acting(text, tree, before, names, many=many))
        return known.called(held, source.text) if held else known.body(source.text, name, others)
    topic = known.topic if known.topic and known.can_be(source.text.casefold(), known.topic) else ""
    if topic and found.end <= found.scope[0] and _names(text[slice(*found.scope)], topic):
        return source.text
    return known.person(
        source.text,
        name,
        held,
        introduced=told is not None and bool(tree.children(told, "compound")),
        crowd=called(tree.words[: source.index]),
        others=set(people_acting(text, tree, before, names)),
    )


def _is_quoted(text: str, found: Attribution) -> bool:
    """Whether the content begins with a quotation mark: nobody refers to themselves by name."""
    start = found.scope[0]
    return not _QUOTES.isdisjoint(text[max(0, start - 1) : start + 1])


def _names(content: str, name: str) -> bool:
    """Whether someone is named in the content: "He said Lind was kind" is not by Lind."""
    return re.search(rf"\b{re.escape(name.rsplit(maxsplit=1)[-1])}\b", content) is not None


def _listing(names: Sequence[str], joined: str) -> str:
    """Names in a sentence: "A", "A and B", "A, B or C"."""
    return f"{', '.join(names[:-1])} {joined} {names[-1]}" if len(names) > 1 else "".join(names)
