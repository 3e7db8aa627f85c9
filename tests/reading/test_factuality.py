"""Whether a clause is said to be so, or not, or in part, or perhaps: one sentence a line."""

from collections.abc import Callable

import pytest

from desktop.reading.claim import Claim

Claims = Callable[[str], tuple[Claim, ...]]

# what is said to be so, and the predicate that it is said of
ASSERTED = [
    ("It is wrong that the pool was closed.", "close"),
    ("The team won partly by luck.", "win"),
    ("The council rejects the right to strike and remains in session.", "remain"),
    ("The council rejected his visit to the port as unfriendly.", "reject"),
    ("The captain said in a statement that the ferry had sunk.", "sink"),
    ("It is no surprise that the ferry sank.", "sink"),
    ("The minister denied that the rebels had failed to enter Tolma.", "enter"),
    ("The minister denied that the dam had not collapsed.", "collapse"),
    ("The rebels did not fail to enter Tolma.", "enter"),
    ("Nothing prevented the rebels from entering Tolma.", "enter"),
    ("It is true that the bridge collapsed.", "collapse"),
    ("Mayor Closes Public Pool In Lower Marrow", "close"),
    ("Three Men Killed In Mill Fire Near Old Harbour", "kill"),
    ("Police: Driver Crashed Stolen Ferry Into Pier", "crash"),
    ("Rebels entered Tolma on Monday.", "enter"),
    ("The rebels managed to enter Tolma.", "enter"),
    ("The crew did not fail to reach the island.", "reach"),
    ("The guards failed to prevent the thieves from entering the vault.", "enter"),
    ("Fire crews were able to save the chapel.", "save"),
    ("The storm forced the mayor to close the bridge.", "close"),
    ("The minister admitted that the plant leaked acid.", "leak"),
    ("Nobody knew that the bridge had cracked.", "crack"),
    ("Few residents knew that the bridge had cracked.", "crack"),
    ("The mayor regretted that the school had closed.", "close"),
    ("The council said that the school had closed.", "close"),
    ("They not only shelled the harbour but also mined it.", "shell"),
    ("The pilot did not land until Friday.", "land"),
    ("No fewer than 12 divers reached the wreck.", "reach"),
    ("Although the army entered Tolma, the market stayed open.", "enter"),
    ("Even if the rebels took the port, they lost the airfield.", "lose"),
    ("The troops who entered Tolma burned the mill.", "enter"),
    ("The court convicted Okker of stealing the statue.", "steal"),
    ("The reports that the dam collapsed are true.", "collapse"),
    ("The army launched an attack on the port.", "attack"),
    ("The port came under attack.", "attack"),
    ("The explosion occurred at noon.", "explode"),
    ("Divers continued to search the bay.", "search"),
    ("The singer is alive.", "alive"),
    ("News of the bishop's death reached the village.", "die"),
    ("The villagers wept after the destruction of the mill.", "destroy"),
    ("Without hesitating, the diver entered the cave.", "enter"),
]
DENIED = [
    ("The mayor hid in the cellar instead of leading the town.", "lead"),
    ("The mayor made no attempt to close the pool.", "close"),
    ("The mayor did not make any attempt to close the pool.", "close"),
    ("The mayor slammed rumours that the bank had closed.", "close"),
    ("The paper withdrew a false report claiming that the bank had closed.", "close"),
    ("The bishop dismissed reports of his death as rubbish.", "die"),
    ("The false report that the bank had closed spread quickly.", "close"),
    ("The town did not come under attack.", "attack"),
    ("The ministry denied that rebels had failed to leave the port, or entered it.", "enter"),
    ("Mayor Denies Closing Public Pool In Lower Marrow", "close"),
    ("Singer Is Not Dead, Says Manager", "dead"),
    ("Hoax: Reports That The Mayor Was Arrested Are False", "arrest"),
    ("Rumours of the bishop's death are false.", "die"),
    ("The troops never managed to reach the river.", "reach"),
    ("The ferry was stopped from leaving the harbour.", "leave"),
    ("Rebels did not enter Tolma.", "enter"),
    ("Rebels never entered Tolma.", "enter"),
    ("The rebels have not yet entered Tolma.", "enter"),
    ("The rebels failed to enter Tolma.", "enter"),
    ("The rebels did not manage to enter Tolma.", "enter"),
    ("The rebels could not enter Tolma.", "enter"),
    ("The rebels were unable to enter Tolma.", "enter"),
    ("The army prevented the rebels from entering Tolma.", "enter"),
    ("The driver refused to stop.", "stop"),
    ("The clerk forgot to lock the gate.", "lock"),
    ("The ferry narrowly avoided hitting the pier.", "hit"),
    ("No soldiers entered Tolma.", "enter"),
    ("None of the soldiers entered Tolma.", "enter"),
    ("Nobody entered the vault.", "enter"),
    ("No one entered the vault.", "enter"),
    ("Neither the mayor nor his deputy resigned.", "resign"),
    ("The blast killed no one.", "kill"),
    ("The troops left without firing a shot.", "fire"),
    ("The minister denied that the dam had collapsed.", "collapse"),
    ("The minister denied having ordered the raid.", "order"),
    ("The minister rejected reports that the dam had collapsed.", "collapse"),
    ("The ministry dismissed claims that the dam had collapsed.", "collapse"),
    ("Reports that the mayor was arrested are false.", "arrest"),
    ("The claim that the mayor was arrested is a hoax.", "arrest"),
    ("The report that the mayor was arrested turned out to be false.", "arrest"),
    ("There is no truth to claims that the dam collapsed.", "collapse"),
    ("There is no truth to the rumour that the dam collapsed.", "collapse"),
    ("It is not true that the bridge collapsed.", "collapse"),
    ("It is false that the bridge collapsed.", "collapse"),
    ("The militia falsely claimed that the bridge had collapsed.", "collapse"),
    ("Attempts to enter the city were repelled.", "enter"),
    ("The army repelled attempts to enter the city.", "enter"),
    ("Police foiled a plot to bomb the station.", "bomb"),
    ("The failed attempt to rob the bank shocked the town.", "rob"),
    ("The attempt to rob the bank failed.", "rob"),
    ("The bomb almost killed the guard.", "kill"),
    ("Rebels did not enter or shell the city.", "shell"),
    ("Nobody entered or shelled the city.", "shell"),
    ("The army prevented an attack on the port.", "attack"),
    ("The singer is not dead.", "dead"),
    ("The mill was hardly damaged.", "damage"),
    ("The school is no longer closed.", "close"),
    ("The jury acquitted Okker of stealing the statue.", "steal"),
    ("The story about the bishop fleeing the town was a hoax.", "flee"),
    ("The minister said the bridge had not collapsed.", "collapse"),
    ("The minister denied the destruction of the mill.", "destroy"),
    ("The governor debunked a rumour that the bank had closed.", "close"),
]
PARTLY = [
    ("Rebels briefly entered Tolma.", "enter"),
    ("The rebels managed briefly to advance into Tolma.", "advance"),
    ("They partially entered the suburbs.", "enter"),
    ("Some of the units entered the city.", "enter"),
    ("The rebels captured part of the town.", "capture"),
    ("The road was temporarily closed.", "close"),
    ("The rebels have not fully captured the town.", "capture"),
]
ATTEMPTED = [
    ("Guards foiled an attack on the port.", "attack"),
    ("The rebels tried to enter Tolma.", "enter"),
    ("The rebels are attempting to enter Tolma.", "enter"),
    ("The rebels made an attempt to enter Tolma.", "enter"),
    ("There were attempts to bring in tanks.", "bring_in"),
    ("The minister spoke of attempts to enter the city.", "enter"),
    ("Divers sought to reach the wreck.", "reach"),
]
POSSIBLE = [
    ("The council did not deny that the dam leaked.", "leak"),
    ("The rebels may have entered Tolma.", "enter"),
    ("The rebels reportedly entered Tolma.", "enter"),
    ("The rebels appear to have entered Tolma.", "enter"),
    ("The mayor is believed to have fled.", "flee"),
    ("The mayor is said to have fled.", "flee"),
    ("Police think that the mayor fled.", "flee"),
    ("Perhaps the dam collapsed.", "collapse"),
    ("The mayor was accused of taking bribes.", "take"),
    ("There are unconfirmed reports that the dam collapsed.", "collapse"),
    ("The agency could not confirm that the dam had collapsed.", "collapse"),
    ("The mayor probably fled.", "flee"),
    ("It is unclear whether the dam collapsed.", "collapse"),
    ("The alleged attack on the port began at dawn.", "attack"),
]
UNREAL = [
    ("The council rejected the idea of closing the pool.", "close"),
    ("The minister denied that the bridge would close.", "close"),
    ("The council rejected a plan to close the pool.", "close"),
    ("Mayor To Visit Flooded Villages On Monday", "visit"),
    ("Did the Mayor Close the Public Pool?", "close"),
    ("Do not enter the vault.", "enter"),
    ("The rebels plan to enter Tolma.", "enter"),
    ("The general ordered the troops to enter Tolma.", "enter"),
    ("The troops will enter Tolma.", "enter"),
    ("The council wants the mayor to resign.", "resign"),
    ("If the rebels enter Tolma, the bridge will be closed.", "enter"),
    ("If the rebels enter Tolma, the bridge will be closed.", "close"),
    ("Did the rebels enter Tolma?", "enter"),
    ("The army is expected to enter Tolma.", "enter"),
    ("The troops stopped to repair the bridge.", "repair"),
    ("The rebels threatened to blow up the dam.", "blow_up"),
    ("The mayor called for the release of the prisoners.", "release"),
    ("Unless the rain stops, the dam will break.", "break"),
    ("The council agreed to close the pool.", "close"),
    ("The union demanded that the mayor leave.", "leave"),
    ("The army plans an attack on the port.", "attack"),
    ("The rebels were about to enter the city.", "enter"),
    ("The ship was due to leave on Friday.", "leave"),
]


def factuality_of(claims: tuple[Claim, ...], predicate: str) -> str:
    """The factuality of the claim with a predicate."""
    held = [claim for claim in claims if claim.predicate == predicate]
    assert held, f"no claim {predicate}, only {[claim.predicate for claim in claims]}"
    return held[0].factuality.value


@pytest.mark.parametrize(
    ("sentence", "predicate", "expected"),
    [
        (sentence, predicate, expected)
        for expected, table in [
            ("asserted", ASSERTED),
            ("denied", DENIED),
            ("partly", PARTLY),
            ("attempted", ATTEMPTED),
            ("possible", POSSIBLE),
            ("unreal", UNREAL),
        ]
        for sentence, predicate in table
    ],
)
def test_what_a_sentence_says_of_its_truth(
    claims_of: Claims, sentence: str, predicate: str, expected: str
) -> None:
    assert factuality_of(claims_of(sentence), predicate) == expected
