"""A comparison of accounts that were really read, and views of comparisons on the screen."""

import pytest

from desktop.app.models.differences import DifferencesModel, ShownDifferences
from desktop.app.theme import LIGHT, palette_of
from desktop.app.views.comparison_view import ComparisonView
from desktop.app.views.difference_list import DifferenceList
from desktop.article import Article
from desktop.comparison.compare import compare
from desktop.comparison.model import Comparison
from desktop.reading import read_article
from desktop.reading.parser import Parser
from tests.app.hands import activate

ARMY = "Norvian soldiers entered Tollmere on Tuesday, the Norvian army said."
MAYOR = "Norvian soldiers did not enter Tollmere on Tuesday, Mayor Mara Lind said."
COLONEL = "Norvian soldiers entered Tollmere on Tuesday, Colonel Tomas Okker said."
ACCOUNTS = {
    "Harbour Post": f"{ARMY} Norvian soldiers did not enter Tollmere, Mayor Mara Lind said. "
    "Fire killed 12 people at the spinning mill on March 4. The owners had insured 340 looms.",
    "Coast Radio": f"{MAYOR} Fire killed 15 people at the spinning mill on Tuesday. "
    "The dam above Tollmere broke at 4:10 a.m. on Tuesday.",
    "Mill Town Weekly": f"{COLONEL} The dam above Tollmere broke at 5:25 a.m. on Tuesday. "
    "The mill was founded in 1926.",
}


@pytest.fixture(scope="session")
def event(parser: Parser) -> Comparison:
    """Three accounts that contradict each other about soldiers, figures and an hour."""
    return compare(
        [
            read_article(
                Article(
                    text=text,
                    title=f"Report of {source}",
                    source=source,
                    published=f"2025-03-0{day}",
                    language="en",
                    id=day,
                ),
                parser,
            )
            for day, (source, text) in enumerate(ACCOUNTS.items(), 5)
        ]
    )


@pytest.fixture
def show(qtbot):
    """A comparison on the screen, without motion."""

    def make(comparison: Comparison, width: int = 1300, height: int = 800) -> ComparisonView:
        view = ComparisonView()
        qtbot.addWidget(view)
        view.set_animated(False)
        view.resize(width, height)
        view.show_comparison(comparison)
        view.show()
        qtbot.waitExposed(view)
        activate(qtbot, view)
        return view

    return make


@pytest.fixture
def shown(mill: Comparison) -> ShownDifferences:
    """The differences of two accounts of a fire, sorted and filtered."""
    model = DifferencesModel()
    model.show_comparison(mill)
    made = ShownDifferences(model, model)
    made.show_articles([0, 1])
    made.keep = model
    return made


@pytest.fixture
def listed(qtbot, shown: ShownDifferences, mill: Comparison) -> DifferenceList:
    """Their cards, on the screen."""
    made = DifferenceList(shown)
    qtbot.addWidget(made)
    made.setPalette(palette_of(LIGHT))
    made.resize(300, 600)
    made.show_articles(mill, [0, 1])
    made.show()
    qtbot.waitExposed(made)
    return made
