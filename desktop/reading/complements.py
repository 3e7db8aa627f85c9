"""Complements: what kind of clause depends on a word, and whether it is the word's content."""

from desktop.reading.governors import nominals, signature, words
from desktop.reading.roles import infinitive, is_verb
from desktop.reading.syntax import Tree, Word


def names_something(word: Word) -> bool:
    """Whether a noun names an event, or has a clause as its content ("report")."""
    lemma = word.lemma.lower()
    return lemma in nominals() or signature(lemma, "noun", "that", "to", "of") is not None


def tells(participle: Word, noun: Word) -> bool:
    """Whether a participle introduces a noun's content: "a report claiming that"."""
    saying = signature(participle.lemma.lower(), "verb", "that") is not None
    return participle.relation == "acl" and saying and names_something(noun)


def form_of(tree: Tree, word: Word) -> str:
    """The form of a clausal complement."""
    if not is_verb(word):
        return "small"
    marks = {one.text.lower() for one in tree.children(word, "mark")}
    if marks & {"whether", "if"}:
        return "whether"
    auxiliaries = tree.children(word, "aux")
    if infinitive(tree, word):
        return "to"
    if any(one.tag in {"WRB", "WP"} for one in tree.children(word, "advmod", "dobj", "attr")):
        return "how"
    subject = tree.children(word, "nsubj", "nsubjpass", "expl")
    if "that" in marks or (subject and (auxiliaries or word.tag not in {"VB", "VBG"})):
        return "that"
    return "bare" if word.tag == "VB" and not auxiliaries else "ing"


def is_content(tree: Tree, clause: Word, noun: Word) -> bool:
    """Whether a clause below a noun is its content: "reports that the mayor left"."""
    if not tree.children(clause, "nsubj", "nsubjpass", "expl"):
        return False
    if any(one.text.lower() == "that" for one in tree.children(clause, "mark")):
        return True
    # "a rumour that the bank had closed" is read as one that the bank did something to
    taken = any(one.text.lower() == "that" for one in tree.children(clause, "dobj"))
    holds = signature(noun.lemma.lower(), "noun", "that")
    return taken and holds is not None and clause.lemma.lower() not in words("handling")


def noun_before(tree: Tree, clause: Word, head: Word) -> Word:
    """The head of a clause: in "foiled a plot to …" the plot, not the verb as parsed."""
    if clause.relation not in {"advcl", "xcomp"} or form_of(tree, clause) != "to":
        return head
    opening = min(one.index for one in tree.children(clause, "aux"))
    for one in tree.children(head, "dobj"):
        if one.index + 1 == opening and signature(one.lemma.lower(), "noun", "to"):
            return one
    return head


def acts(tree: Tree, verb: Word) -> bool:
    """Whether a verb has an object of its own; "took place" has none."""
    return any(one.lemma.lower() != "place" for one in tree.children(verb, "dobj"))
