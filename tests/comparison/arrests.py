"""Two accounts of one arrest, and one of another that ends in nearly the same words."""

OKKER = (
    "Goalkeeper Tomas Okker of the Harbour Rovers drove his car into the fountain of Tollmere.\n"
    "The basin from the age of sail lost two stone dolphins and most of its water.\n"
    "The club said that the keeper would miss the cup final against Ardwick next weekend.\n"
    "Children had been feeding pigeons beside the basin minutes before the crash.\n"
    "Police arrested him at the scene on suspicion of drunk driving."
)
AGAIN = (
    "The Harbour Rovers must play the cup final against Ardwick without goalkeeper Tomas Okker.\n"
    "His car had crashed into the fountain of Tollmere, where children were feeding pigeons.\n"
    "Two stone dolphins of the basin were broken, and the square stood under water for hours.\n"
    "The club called the crash a shame for the whole town.\n"
    "A blood test was taken before police let him go, suspecting drunk driving."
)
LIND = (
    "The minister of fisheries, Mara Lind, hit a lamp post in Castle Brann after a gala dinner.\n"
    "Opposition deputies asked for her resignation and for a vote on the herring quota.\n"
    "Guests remembered a long toast to the trawlermen and a speech that nobody understood.\n"
    "Electricians needed the morning to put light back into the street of the ministry.\n"
    "A blood test was taken before police let her go, suspecting drunk driving."
)
