"""Decisions as the archive keeps them: what the user decided about differences."""

import json
from collections.abc import Collection, Iterable
from dataclasses import asdict, replace

import msgspec

from desktop.archive.connection import Connection
from desktop.archive.stored_articles import now
from desktop.decision import Choice, Decision, Passage
from desktop.message import Ordinal, message

_COLUMNS = "id, choice, kind, articles, passages, pair, note, made"


class StoredDecisions:
    """The decisions of one archive; each is kept or taken out as a whole."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, decision: Decision) -> Decision:
        """Keep a decision, in the place of the one of its number if there is one.

        A decision that was removed can be put again as it was given back.

        Returns:
            The decision as it is kept, with its number and when it was made.

        Raises:
            ArchiveError: it is a note without words, or is about no passage.
        """
        if decision.choice is Choice.NOTED and not decision.note.strip():
            raise self._connection.refusal(
                message("a note without words is none; remove it instead")
            )
        if not decision.passages:
            raise self._connection.refusal(
                message("a decision is about something that stands in a text")
            )
        kept = replace(decision, made=decision.made or now())
        number = self._connection.run(
            f"INSERT OR REPLACE INTO decisions ({_COLUMNS})"  # noqa: S608 (our own names)
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [
                *(kept.id or None, kept.choice.value, kept.kind, json.dumps(kept.articles)),
                *(_written(kept.passages), _written(kept.pair), kept.note, kept.made),
            ],
        )
        return replace(kept, id=number)

    def remove(self, number: int) -> Decision:
        """Take a decision out.

        Returns:
            The decision that was there; putting it brings it back.

        Raises:
            ArchiveError: there is none of that number.
        """
        with self._connection.transaction():
            found = [one for one in self.all() if one.id == number]
            if not found:
                raise self._connection.refusal(
                    message("it holds no decision {number}", number=Ordinal(number))
                )
            self._connection.run("DELETE FROM decisions WHERE id = ?", [number])
        return found[0]

    def all(self) -> list[Decision]:
        """Every decision, in the order in which they were made."""
        return [
            self._decision(row)
            for row in self._connection.rows(f"SELECT {_COLUMNS} FROM decisions ORDER BY id")  # noqa: S608 (our own names)
        ]

    def among(self, articles: Iterable[str]) -> list[Decision]:
        """The decisions on differences between some articles, in the order they were made.

        Args:
            articles: by `desktop.decision.article_key`.

        Returns:
            Those of which one of these articles had a part in the difference.
        """
        asked = frozenset(articles)
        return [one for one in self.all() if not asked.isdisjoint(one.speaking)]

    def numbers(self, decisions: Collection[Decision]) -> dict[str, int]:
        """The numbers, by `article_key`, of those articles of decisions that are in the archive."""
        keys = {key for one in decisions for key in one.articles} | {
            passage.sha256 for one in decisions for passage in (*one.passages, *one.pair)
        }
        return dict(
            self._connection.rows(
                "SELECT sha256, id FROM articles WHERE sha256 IN (SELECT value FROM json_each(?))",
                [json.dumps(sorted(keys))],
            )
        )

    def _decision(self, row: tuple[object, ...]) -> Decision:
        number, choice, kind, articles, passages, pair, note, made = row
        try:
            return Decision(
                Choice(str(choice)),
                str(kind),
                msgspec.json.decode(str(articles), type=tuple[str, ...]),
                msgspec.json.decode(str(passages), type=tuple[Passage, ...]),
                msgspec.json.decode(str(pair), type=tuple[Passage, ...]),
                str(note),
                int(str(number)),
                str(made),
            )
        except ValueError as error:  # msgspec's are, too
            raise self._connection.refusal(
                message(
                    "it is damaged: decision {number} can't be read; open a backup",
                    number=Ordinal(str(number)),
                )
            ) from error


def _written(passages: Iterable[Passage]) -> str:
    return json.dumps([asdict(passage) for passage in passages], ensure_ascii=False)
