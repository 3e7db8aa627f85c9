"""Pairs of accounts: what one affirms and the other denies, and what only looks like it."""

CONFLICTS = [
    ("No oil leaked from the tanker.", "Oil leaked from the tanker into the bay."),
    (
        "The mayor of Velm, Tomas Okker, resigned on Monday over the sale of the mill.",
        "Tomas Okker, mayor of Velm, refused to resign on Monday.",
    ),
    ("A jury found Dr Milo Kern guilty on Monday.", "Dr Milo Kern was acquitted on Monday."),
    ("Rescuers found two missing skiers alive.", "Two missing skiers were found dead."),
    ("The council voted to close the mill.", "The council did not vote to close the mill."),
    (
        "Rescuers reached the hut on Monday night.",
        "Rescuers did not reach the hut on Monday night.",
    ),
    ("The army entered the town of Velm.", "The army failed to enter the town of Velm."),
    ("The army briefly entered the town of Velm.", "The army never entered the town of Velm."),
    ("Police used tear gas on the square.", "No tear gas was used on the square."),
    (
        "The mayor signed the contract with Orlo.",
        "The mayor refused to sign the contract with Orlo.",
    ),
    (
        "The captain was on the bridge of the ferry.",
        "The captain was not on the bridge of the ferry.",
    ),
    ("All the sirens in Tollen sounded.", "No siren sounded in Tollen."),
    ("The miller Jan Orsk is dead.", "The miller Jan Orsk is alive."),
    (
        "The harbour master Ula Brand is guilty.",
        "The harbour master Ula Brand is innocent.",
    ),
    ("The council rejected the plan for the quay.", "The council approved the plan for the quay."),
    ("Prices of herring rose in Old Harbour.", "Prices of herring fell in Old Harbour."),
    ("The driver managed to stop the tram.", "The driver did not stop the tram."),
    (
        "The minister met the strikers in Velm.",
        "The minister denied that he met the strikers in Velm.",
    ),
    ("The bank paid the fishermen of Tollen.", "The bank has not paid the fishermen of Tollen."),
    ("Orlo will close the shipyard.", "Orlo will not close the shipyard."),
    ("The doors of the hall were locked.", "The doors of the hall were not locked."),
    (
        "The mayor said that guards fired at the crowd.",
        "The commander said that the guards did not fire at the crowd.",
    ),
    (
        "Nobody survived the crash of the airship.",
        "Two children survived the crash of the airship.",
    ),
    ("The storm destroyed the lighthouse.", "The lighthouse was not destroyed by the storm."),
    (
        "The captain was on the bridge at the time of the collision.",
        "The captain had left the bridge ten minutes before the collision.",
    ),
    ("Ula Brand won the election in Velm.", "Ula Brand lost the election in Velm."),
    (
        "Not one Danish soldier crossed the Halm bridge.",
        "Danish soldiers crossed the Halm bridge.",
    ),
    ("No door of this hall was locked.", "The east door of the hall was locked for an hour."),
    ("No other ferry was in the strait.", "Another ferry was in the strait."),
    ("The minister never signed anything with Okker.", "The minister signed a lease with Okker."),
    (
        "The council of Kelm rejected the plan for the bridge.",
        "The council of Kelm did not vote down the plan for the bridge.",
    ),
    ("The mayor denied that he met the strikers.", "The mayor met the strikers."),
    ("“I never met the strikers in Velm,” the mayor said.", "The mayor met the strikers in Velm."),
    (
        "The bridge was closed to lorries at the time, police said.",
        "The bridge was not closed to lorries, the minister said.",
    ),
    (
        "Police said the bridge was closed to lorries.",
        "The minister denied that the bridge was closed to lorries.",
    ),
]

# What makes a report of what were only a headline.
BESIDES = (
    "The market opens at noon. A choir will sing. Bread is sold by the gate. Dogs are welcome."
)

QUIET = [
    # other vehicles, another month
    ("The bridge was closed to lorries.", "The bridge was not closed to cars."),
    ("The line to Tollen was closed in May.", "The line to Tollen was not closed in June."),
    # one of two companies
    (
        "The Orlo Works sued Halm Motors. They saw the company's headquarters in Tollen.",
        "The Orlo Works do not have their headquarters in Tollen.",
    ),
    # another subject
    ("The mayor of Velm resigned.", "The mayor of Tollen did not resign."),
    ("Jan Orsk signed the petition.", "Ula Brand did not sign the petition."),
    ("Police used tear gas on the square.", "Police did not use water cannon on the square."),
    ("The ferry reached Old Harbour.", "The freighter did not reach Old Harbour."),
    # another person of the same name
    ("Peter Kolb was arrested at the quay.", "Maria Kolb was not arrested at the quay."),
    # the same said twice, or denied twice
    ("The army did not enter Velm.", "The army failed to enter Velm."),
    ("The army entered Velm.", "The army managed to enter Velm."),
    ("The miller Jan Orsk is not dead.", "The miller Jan Orsk is alive."),
    ("The council did not reject the plan.", "The council approved the plan."),
    # another time
    (
        "The ferry sailed on Monday.",
        "The ferry did not sail on Tuesday.",
    ),
    # a condition, a question, a plan, an order
    ("The dam did not break.", "If the dam breaks, the valley will be flooded."),
    ("The dam did not break.", "Did the dam break?"),
    ("The workers did not strike.", "The union ordered the workers to strike."),
    ("The yard did not close.", "Orlo plans to close the yard."),
    ("The envoy did not visit Velm.", "The envoy hopes to visit Velm in May."),
    # not said of all
    ("Ula Brand has experience of the sea.", "Ula Brand has no federal experience of the sea."),
    ("The court ruled on the quay.", "The court has never ruled on whether the quay is a road."),
    (
        "The warden entered the old customs house on Monday.",
        "Nobody else could enter the old customs house, the warden said.",
    ),
    ("A tram hit a car in Kelm on Monday.", "Nobody else was hit by a tram in Kelm on Monday."),
    (
        "The captain was aboard a ferry off Kelm, he said.",
        "The captain was not aboard a ferry that was hit by the freighter, he said.",
    ),
    # somebody else may be meant
    ("He named Orsk as harbour master.", "The mayor spoke at length, but she did not name Orsk."),
    # asked, allowed, a rule
    ("The towns asked the court to force the bank to pay.", "The bank will not pay the towns."),
    ("The plan will not succeed.", "If the plan is allowed to succeed, the harbour will close."),
    (
        "The law pays for clinics where surgery is not a method of treatment.",
        "The law pays for clinics where surgery is a method of treatment.",
    ),
    ("The minister may not have met the strikers.", "The minister did not meet the strikers."),
    # there before, and left after
    (
        "The captain was on the bridge at the time of the collision.",
        "The captain left the bridge before the passengers.",
    ),
    (
        "The captain was on the bridge at the time of the collision.",
        "The captain had left the bridge two years before the sale of the ferry.",
    ),
    # what stops first and goes on then
    (
        "Trading resumed after the 15-minute harbour bell and the losses at the exchange eased.",
        "Losses at the exchange were so sharp that trading was halted by the harbour bell.",
    ),
    # a part and the whole
    ("One of the nine sirens sounded.", "Not all of the sirens sounded."),
    ("The fire destroyed the mill.", "The fire did not destroy the stable behind the mill."),
    # both sides quoted in both
    (
        (
            "The mayor said that guards fired at the crowd. The commander said that the guards did "
            "not fire at the crowd."
        ),
        (
            "The commander said that the guards did not fire at the crowd. The mayor said that the "
            "guards fired at the crowd."
        ),
    ),
    # words that hold a negation and deny nothing
    ("The minister did not only visit Velm.", "The minister visited Velm."),
    ("The bank could not rule out that it will close.", "The bank will close."),
    # other words for it, and nothing excluded
    ("Two men were killed when the crane fell.", "The crane fell on Monday and killed two men."),
    ("The ferry arrived in Velm.", "The ferry left Velm."),
    ("The army did not attack.", "The workers did not attend the meeting in Velm."),
    ("The judge did not comment.", "The lawyer commented on the weather."),
]
