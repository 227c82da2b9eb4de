agreements-title = Agreements
agreements-lead = Whom you share offerings with, and on which terms. Each side accepts every version.
agreements-waits = Waits for your answer
agreements-agreed = In force
agreements-sent = Waits for their answer
agreements-past =
    { $count ->
        [one] One that has ended or came to nothing
       *[other] { $count } that have ended or came to nothing
    }
agreements-empty-title = No agreements yet
agreements-empty = By an agreement two organisations let their offerings be seen and booked across the border. Propose one: nothing is shared until the other side says yes.
agreements-invite = Propose an agreement
agreement-way-member_guest = You list what the network pools
agreement-way-member_host = Lists what your network pools
agreement-way-producer_guest = You bring your offerings to them
agreement-way-producer_host = Brings its offerings to you
agreement-way-partner = You share offerings with each other
agreement-invite-member_guest = Join a network
agreement-invite-member_host = Invite members
agreement-invite-producer_guest = Offer what you make to municipalities and networks
agreement-invite-producer_host = Invite somebody to bring their offerings
agreement-invite-partner = Share with a neighbour
agreement-new-lead-member_guest = When the network accepts, its shared offerings come to your tray by your own rules.
agreement-new-lead-member_host = When they accept, your shared offerings come to their tray by their own rules.
agreement-new-lead-producer_guest = Choose as many as you like: each decides for itself, and does not see what the others say.
agreement-new-lead-producer_host = When they accept, they can share their offerings with you. You decide what is shown.
agreement-new-lead-partner = When both have accepted, each may share offerings with the other, and groups book across the border.
agreement-new-version = New terms with { $with }
agreement-new-version-lead = The terms in force stay until the other side accepts these.
agreement-nobody = There is nobody left to agree with in this way.
agreement-with = With whom
agreement-kind-municipality = municipality
agreement-kind-county = wellbeing services county
agreement-kind-region = network
agreement-kind-producer = producer
agreement-kind-operator = operator
agreement-send = Send the proposal
agreement-send-help = The other side sees the proposal among its agreements. Nothing is shared before it says yes.
agreement-standing-proposed = Proposed
agreement-standing-coming = Begins later
agreement-standing-in_force = In force
agreement-standing-ending = In force until its end
agreement-standing-ended = Ended
agreement-standing-declined = Declined
agreement-standing-withdrawn = Taken back
agreement-from = From { $from }, until further notice
agreement-from-until = From { $from } to { $until }
agreement-proposed-on = Proposed on { $day }
agreement-proposed-by = { $name } proposed this on { $day }.
agreement-said-accepted = { $name } accepted it on { $day }.
agreement-said-declined = { $name } declined it on { $day }.
agreement-said-withdrawn = { $name } took it back on { $day }.
agreement-said-replaced = It was replaced by other terms on { $day }.
agreement-done-proposed =
    { $count ->
        [one] The proposal has been sent
       *[other] { $count } proposals have been sent
    }
agreement-done-accepted = The agreement has been accepted
agreement-done-refused = You have declined the proposal
agreement-done-withdrawn = The proposal has been taken back
agreement-done-ended = Notice has been given
agreement-lost-overtaken = Somebody has answered already. This is how it stands now.
agreement-lost-run_out = The last day of these terms has gone by. Propose new ones.
agreement-notice-us = You have given notice
agreement-notice-them = { $with } has given notice
agreement-theirs-waits = This proposal waits for your answer
agreement-ours-waits = Your proposal waits for { $with }
agreement-reference-help = For your own archive, such as “Culture board 12 November 2026, section 118”. May be left empty.
agreement-accept = Accept these terms
agreement-other-terms = Propose other terms
agreement-change-proposal = Change the proposal
agreement-again = Propose again
agreement-decline = Decline
agreement-decline-why = Why
agreement-decline-help = The other side reads this. May be left empty.
agreement-decline-yes = Decline the proposal
agreement-withdraw = Take the proposal back
agreement-accepted = What has been agreed
agreement-end = End the agreement
agreement-end-lead =
    { $count ->
        [0] No notice was agreed on: it can end today, or on a later day.
        [one] With one day's notice it can end on { $day } at the earliest.
       *[other] With { $count } days' notice it can end on { $day } at the earliest.
    }
agreement-end-open = Give notice
agreement-end-what = This is what happens
agreement-ending-what-leaving =
    { $count ->
        [0] None of their offerings is on your tray by this agreement.
        [one] One of their offerings leaves your tray after the last day.
       *[other] { $count } of their offerings leave your tray after the last day.
    }
agreement-ending-what-withdrawn =
    { $count ->
        [0] You share no offering with them.
        [one] One of your offerings leaves their tray after the last day.
       *[other] { $count } of your offerings leave their tray after the last day.
    }
agreement-ending-what-bookings =
    { $count ->
        [0] There are no coming bookings between you.
        [one] One coming booking between you stands: it is not cancelled.
       *[other] { $count } coming bookings between you stand: they are not cancelled.
    }
agreement-ending-what-told = The other side sees the notice at once. Until the last day everything goes on as before.
agreement-end-last = Last day
agreement-end-why = Why (the other side reads this)
agreement-end-yes = Give notice
agreement-history = Versions
agreement-version-proposed = Version { $number }, waits for an answer
agreement-version-accepted = Version { $number }, accepted
agreement-version-declined = Version { $number }, declined
agreement-version-withdrawn = Version { $number }, taken back
agreement-version-replaced = Version { $number }, replaced by other terms

terms-time = Time
terms-from = First day
terms-until = Last day
terms-until-help = Empty: until somebody gives notice.
terms-notice = Notice in days
terms-notice-help = How long before the last day notice must be given.
terms-days =
    { $count ->
        [0] none
        [one] one day
       *[other] { $count } days
    }
terms-extent = What is shared
terms-extent-help = Tick nothing, and everything is meant.
terms-everything = Everything
terms-kinds = Only these kinds
terms-arts = Only these art forms
terms-stages = Only for these
terms-only-free = Only what is free of charge
terms-costs = Who pays what
terms-costs-help = For example: the guest municipality pays its groups' tickets and transport.
terms-note = Other terms
terms-reference = Reference of your decision
terms-reference-help = For example “Culture board 12 November 2026, section 118”. May be left empty.
terms-our-reference = Your decision
terms-their-reference = Their decision
terms-flaws =
    { $count ->
        [one] One thing needs to be corrected
       *[other] { $count } things need to be corrected
    }
terms-flaw-partners_missing = Choose at least one whom you propose this to
terms-flaw-from_missing = Give the first day
terms-flaw-from_outside = The first day is today at the earliest, and at most { $number } years from now
terms-flaw-from_gap = The terms in force end before this first day: choose an earlier one
terms-flaw-until_outside = Give the last day as a date at most { $number } years from now, or leave it empty
terms-flaw-until_before = The last day is before the first
terms-flaw-notice = Give the notice as a whole number of days, at most { $number }
terms-flaw-too_long = Write at most { $number } characters
terms-flaw-last_missing = Give the last day
terms-flaw-too_soon = The notice that was agreed on is longer: choose a later day

curation-title-region = Proposals for the shared tray
curation-title-tenant = What others bring
curation-lead-region = What you accept is shown at your members by their own rules.
curation-lead-tenant = Offerings that networks, neighbours and producers bring to your tray.
curation-states = States of proposals
curation-tab-proposed = Waits
curation-tab-asked = To be completed
curation-tab-accepted = On the tray
curation-tab-declined = Left out
curation-empty-proposed = Nothing waits for you
curation-empty-asked = Nobody has been asked to add anything
curation-empty-accepted = Nothing has been brought yet
curation-empty-declined = Nothing has been left out
curation-empty = What comes by your agreements is shown here. Rules say what is taken in at once, and what waits for you.
curation-days =
    { $count ->
        [0] Came today
        [one] Has waited for a day
       *[other] Has waited for { $count } days
    }
curation-via = by way of
curation-missing = Title or summary is missing in
curation-languages = Title and summary in Finnish, Swedish and English
curation-access = Accessibility is described
curation-no-access = Accessibility is not described
curation-told = You told its owner:
curation-choose = Choose
curation-more =
    { $count ->
        [one] One more is shown when these are done.
       *[other] { $count } more are shown when these are done.
    }
curation-message = Message to the owners
curation-message-help = Needed when you ask for more. When you leave something out, saying why is kind.
curation-accept = Take onto the tray
curation-ask = Ask for more
curation-decline = Leave out
curation-remove = Take off the tray
curation-done-accepted =
    { $count ->
        [one] One offering is on the tray
       *[other] { $count } offerings are on the tray
    }
curation-done-declined =
    { $count ->
        [one] One offering was left out
       *[other] { $count } offerings were left out
    }
curation-done-asked =
    { $count ->
        [one] One owner was asked for more
       *[other] { $count } owners were asked for more
    }
curation-flaw-nothing_chosen = Choose at least one offering
curation-flaw-message_missing = Write what is missing
curation-flaw-message_too_long = Write at most 1000 characters
curation-flaw-gone = What you chose is no longer offered
curation-to-list = To the offerings
curation-to-message = To the message
curation-rules = Rules
curation-rules-lead = What is taken in at once, and what waits for somebody to look at it.
curation-rules-open = Look at the rules
curation-local = Adjust on this tray
curation-locals = Highlights and local details
curation-locals-lead = Lift to the front page, hide, write a note or pay a part of the price.
curation-locals-open = See the highlights
curation-members = What happens at the members
curation-member = Member
curation-accepted-offering = What you accept

intake-title = Rules for what comes in
intake-lead = How your tray takes in what networks, neighbours and producers bring.
intake-lead-region = How the shared tray takes in what is proposed.
intake-to-curation = Look at what has been brought
intake-others = Everybody without a rule of their own
intake-mode-automatic = Everything is shown at once.
intake-mode-by_category = What is of the chosen categories is shown at once, the rest waits for you.
intake-mode-by_hand = Everything waits until one of you has looked at it.
intake-as-others = By the rule for everybody.
intake-rule-automatic = shown at once
intake-rule-by_category = by category, the rest is looked at
intake-rule-by_hand = decides for itself
intake-change = Change the rule
intake-how = What happens to what comes
intake-categories = Categories
intake-categories-help = Only for the second choice: what fits all that you tick is shown at once.
intake-category-missing = Tick at least one category, or choose another way
intake-save = Save the rule
intake-done = The rule has been saved
