# Where a booking stands
booking-state-pending = Waiting for the host
booking-state-confirmed = Confirmed
booking-state-attended = Took place
booking-state-past = Over
booking-state-cancelled_by_guest = Cancelled by the unit
booking-state-cancelled_by_host = Cancelled by the host
booking-state-waiting = In the queue
booking-state-offered = A place is free
booking-state-asked = Waits for your own principal
booking-state-missed = Did not come
booking-state-declined = Not accepted
booking-state-lapsed = Lapsed
booking-lead-pending = The host has yet to answer. The places are kept for you meanwhile.
booking-lead-confirmed = The places are yours. Welcome!
booking-lead-attended = You were here. Thank you for coming.
booking-lead-past = The time has passed. We hope you enjoyed it.
booking-lead-cancelled_by_guest = This booking is cancelled, and the places are free for others.
booking-lead-cancelled_by_host = The host had to cancel this time. See the other times of the service.
booking-lead-waiting = The time is full, and you stand in the queue. You hear at once when a place comes free.
booking-lead-offered = A place came free, and it is kept for you. Say yes in time, else it goes to the next group.
booking-lead-asked = The principal or manager of your unit has yet to say yes. The places are kept for you meanwhile.
booking-lead-missed = The host has marked that the group did not come.
booking-lead-declined = The booking was not accepted, and the places are free for others.
booking-lead-lapsed = Nobody answered in time, and the booking has lapsed.
booking-any-time = Any time
booking-more-times = and { $count ->
    [one] one more time
   *[other] { $count } more times
}
booking-leave-ask = Leave the queue with { $group }?
booking-leave-what = You lose your place in the queue.
booking-held-offered = Say yes by { $until }.
booking-held-asked = The places are kept until { $until }.
booking-held-pending = The places are kept until { $until }.
booking-heads = { $participants } + { $adults ->
    [one] 1 adult
   *[other] { $adults } adults
}
booking-open = Open
booking-cancel = Cancel
booking-cancel-ask = Cancel the booking of { $group }, { $when }?
booking-cancel-what = The places become free for others at once, and the cancellation cannot be undone.
booking-cancel-until = You can cancel free of charge until { $until }.
booking-cancel-any = You can cancel free of charge before it begins.
booking-cancel-yes = Yes, cancel the booking

# Booking
new-title = Book a place for a group
new-title-flaws = Check
new-back = Back to the service
new-flaws = { $count ->
    [one] One thing still needs mending
   *[other] { $count } things still need mending
}
new-group = 1. Which group is coming?
new-heads = 2. How many are coming?
new-heads-help = Write an estimate.
new-heads-range = A group can have { $min }–{ $max } people, adults included.
new-heads-max = A group can have at most { $max } people, adults included.
new-heads-left = { $left ->
    [one] One place is left.
   *[other] { $left } places are left.
}
new-participants = Participants
new-adults = Adults
new-total = People in all:
new-total-fits = There is room
new-total-few = Too few for this service
new-total-many = Too many for this time
new-next = What happens next
new-next-at_once-title = Your place is confirmed at once
new-next-at_once = You see the confirmation on the next page.
new-next-requested-title = The host confirms
new-next-requested = The places are kept for you meanwhile. The answer appears among your bookings.
new-next-unit-title = The booking is the whole unit's
new-next-unit = Everybody who books for the unit sees it and can look after it.
new-next-cancel-title = If plans change
new-summary = Summary
new-when = Time
new-where = Place
new-subsidised = { $name } pays the rest. The host’s price is
new-price-help = The host's price.
new-other-group = Add a new group
new-send = Send the booking

flaw-group_missing = Choose a group.
flaw-already_booked = This group has already booked this time.
flaw-participants_missing = Write how many participants there are.
flaw-adults_missing = Write how many adults there are. At least one adult comes along.
flaw-not_a_number = Write the number in digits, such as 17.
flaw-too_few = The group is too small: at least { $number } people are needed.
flaw-too_many = The group is too large: at most { $number } people can come.
flaw-no_room = { $number ->
    [one] The group does not fit: only one place is left.
   *[other] The group does not fit: only { $number } places are left.
}

standing-title-no_unit = You have no unit here to book for
standing-lead-no_unit = Whoever books belongs to a school, a daycare, a care home or another unit. Ask the head of your unit or the municipality's culture services to add you.
standing-title-no_group = Your unit has no groups yet
standing-lead-no_group = A booking is always for a group, such as a class or a daycare group. Add the group first: a name and numbers are enough. Then you come back to this booking.

lost-title-full = The last place has just gone
lost-title-closed = Enrolment has just ended
lost-title-cancelled = This time is cancelled
lost-lead-full = Another group confirmed its booking just before you. Nothing was booked. What you wrote is kept, and you need not write anything again.
lost-lead-closed = This time takes no more bookings. Nothing was booked. What you wrote is kept, and you need not write anything again.
lost-lead-cancelled = The host cancelled this time meanwhile. Nothing was booked. What you wrote is kept, and you need not write anything again.
lost-title-full_already = This time is full
lost-title-closed_already = Enrolment has ended
lost-title-not_open = Enrolment has not opened yet
lost-lead-full_already = All places are taken. Choose another time.
lost-lead-closed_already = This time takes no more bookings. Choose another time.
lost-lead-not_open = Come back when enrolment opens, or choose another time.
lost-others = Other times
lost-move = Move here
lost-offering = See the service
lost-offerings = All services

# Queue, series and what else is said
queue-title = Wait for a place
queue-lead = When a place comes free, it is offered to the first group in the queue that fits. You get a message and have time to answer.
queue-join = Stand in the queue
queue-page-title = Stand in the queue
queue-for = What are you waiting for?
queue-for-help = You can leave the queue at any time.
queue-for-these = This time, { $when }
queue-for-series = These times
queue-for-any = Any time of this service
queue-for-any-help = You are offered the first place that fits your group.
series-title = Choose { $count } times
series-help = This service is a series: the group comes { $count } times, and they are booked together or not at all.
new-transport = 3. How do you come?
transport-own = On foot or by our own means
transport-ordered_by_unit = By a ride that our unit orders
transport-paid_by_tenant = By a ride that the municipality arranges
new-more = 4. What else should the host know?
new-optional = (optional)
new-invoice = Reference for an invoice
new-invoice-help = What an invoice to your unit must say.
new-message = Message to the host
new-message-help = Tell what helps the host to prepare. No names, nothing about health. The text is erased 30 days after the visit.
new-quiet = Do not write to the unit: it knows of this booking already
new-next-queued-title = You stand in the queue
new-next-queued = Nothing is booked yet. When a place comes free, we write to you, and you say yes or no.
new-next-asked-title = Your own principal answers first
new-next-asked = The places are kept for you meanwhile. Then the host gets the booking.
flaw-already_waiting = This group already stands in the queue of this service.
flaw-times_needed = Choose exactly { $number } times.
flaw-too_long = The text is too long: { $number } characters at most.

# The unit's bookings
bookings-title = The unit's bookings
bookings-lead = All the unit's bookings in one place. Anybody who books for the unit can look after them.
bookings-done-cancelled = The booking is cancelled
bookings-done-cancelled-more = The places are free for others, and the host sees the cancellation.
bookings-see-offerings = See the services
bookings-empty-title = Your unit's bookings appear here
bookings-empty = There are none yet. When one of you books, everybody who books for the unit sees it, and anybody can look after it.
bookings-coming = Coming
bookings-coming-none = Nothing is coming right now.
bookings-past = Past
bookings-service = Service
bookings-cancelled = Cancelled

# The page of a booking
show-fresh-confirmed = The booking is confirmed
show-fresh-waiting = You are in the queue
show-fresh-offered = A place was free at once
show-fresh-asked = The booking is sent to your principal
show-fresh-pending = The booking is sent
show-group = Group
show-heads = People
show-price = Price of the service
show-host = Host
show-booker = Booked by
show-needs-help = The host sees these.
show-next = What happens next
show-acts = What you can do
show-all = All bookings
show-offering = The service's page

# A booking, changed and handed over
change-title = Change the booking
change-flaws = The booking stands as it was
change-size = How many are coming?
change-size-help = A smaller group frees places for others at once. A larger one needs room.
change-size-save = Save the numbers
change-time = Another time
change-time-help = The new place is taken and the old one given up in one go: you are never without one.
change-time-none = No other time has room for the group.
change-time-save = Move to this time
change-series = A series is booked whole. To come at other times, cancel it and book anew.
change-back = Back to the booking
flaw-size_refused = There is not enough room for so many, or the group size does not suit the service.
flaw-time_refused = That time has no room for the group any more. Choose another.
show-times = Times
show-transport = The way there
show-note = Message
show-accept = Yes, we take the place
show-approve = Approve
show-decline = Do not approve
show-answer-note = Message to the booker
show-calendar = Add to your calendar
show-change = Change numbers or time
show-take-over = I look after this booking
show-take-over-help = Messages then come to you.
show-done-changed = The booking is changed
show-done-taken_over = You look after this booking now

# The host's list
host-title = Coming groups
host-lead = Who is coming, from where and how many. The nearest first.
host-caption = Groups
host-unit = Unit
host-contact = Contact
host-state = State
host-goes = You go to the group
host-taken-heads = { $taken } / { $capacity } places booked
host-taken-groups = { $taken } / { $capacity } groups
host-empty-title = The groups that are coming appear here
host-empty = Nobody has booked yet. When a group books a time on its own tray, it appears here within seconds.
host-empty-unpublished = The team has no published services yet. When a service is published and shared, bookings come here.

# The host's work
host-lists = The host's lists
host-day = The day's list
requests-title = To answer
requests-lead = Groups that wait for a yes or a no. The oldest first. Their places are kept meanwhile.
requests-done-approved = { $count ->
    [one] One booking is confirmed
   *[other] { $count } bookings are confirmed
}
requests-done-declined = { $count ->
    [one] One booking is declined
   *[other] { $count } bookings are declined
}
requests-missed = { $count ->
    [one] One had been answered, given up or lapsed meanwhile.
   *[other] { $count } had been answered, given up or lapsed meanwhile.
}
requests-nothing = Nothing was chosen
requests-nothing-more = Tick the bookings that you answer.
requests-choose = Choose
requests-held = The places are kept until { $until }.
requests-since = Since
requests-answer = Answer the chosen
requests-note = Message with the answer
requests-approve = Confirm the chosen
requests-decline = Decline the chosen
requests-empty-title = Nothing waits for an answer
requests-empty = When a service asks for your yes, its bookings come here, the oldest first.
line-title = Queue
line-lead = Groups that wait for a place, in their order. A freed place is offered to the first that fits by itself.
line-held = The offer stands until { $until }.
line-empty-title = Nobody is waiting
line-empty = When a time is full, groups can stand in its queue. They appear here.
desk-trust = Confirm this unit’s bookings at once
desk-trust-help = From now on, for services where units that you trust are confirmed at once.
desk-distrust = Confirm by hand from now on
desk-trusted-help = This unit’s bookings are confirmed at once now.
desk-done-trusted = The unit’s bookings are confirmed at once from now on
desk-done-distrusted = The unit’s bookings are confirmed by hand from now on
desk-done-answered = The answer is sent
desk-done-cancelled = The booking is cancelled
desk-done-marked = The attendance is saved
desk-done-noted = The note is saved
desk-done-offered = The place is offered
desk-done-full = There is no room for the group
desk-message = Message from the unit
desk-mark = Who came?
desk-mark-help = Zero and zero means that the group did not come.
desk-mark-save = Save the attendance
desk-steps = What has happened
desk-notes = Notes of your own
desk-notes-help = Only your own people see these.
desk-note = New note
desk-note-save = Save the note
desk-approve = Confirm
desk-decline = Decline
desk-offer = Offer a place
desk-offer-help = Passes the queue. There must be room.
desk-time = Everyone who comes then
desk-cancel = Cancel the booking
desk-cancel-what = The unit is told, and the places become free for others.
desk-cancel-reason = Reason, for the unit
desk-cancel-yes = Yes, cancel
day-sum = { $groups ->
    [one] One group
   *[other] { $groups } groups
}, { $heads } people
day-done-marked = The attendance is saved
day-wrong = Some numbers could not be read
day-came = Came
day-before = When the time has begun, you mark here who came.
step-waiting = Stood in the queue
step-offered = A place was offered
step-asked = Sent to the unit's own principal
step-requested = Sent to the host
step-confirmed = Confirmed
step-declined = Declined
step-lapsed = Lapsed
step-cancelled = Cancelled
step-attended = The group came
step-missed = The group did not come
step-changed = Changed
step-by-guest = the unit
step-by-host = the host
step-by-clock = by itself

# Groups
groups-title = Our groups
groups-lead = A group is written down once. When you book, you pick it from the list, and its numbers and needs are there.
groups-new = Add a group
groups-done-formed = The group is added
groups-done-changed = The changes are saved
groups-done-ended = The group has ended
groups-done-more-ended = It can no longer be chosen for a booking. Bookings that were made stand.
groups-empty-title = Your unit's groups gather here
groups-empty = A group is a class, a daycare group, a club or the residents of a ward. A name and numbers are enough. After that a booking takes a minute, and everyone who books for the unit can use the same group.

group-new-title = Add a group
group-edit-title = Change the group
group-lead = Changes count for new bookings. Bookings that were made keep the group as it was then.
group-lead-booking = When the group is saved, you come back to the booking.
group-name = Name of the group
group-name-help = Such as 3A, Wood Stars or Ward 2. Do not write the names of children or residents.
group-unit = Unit
group-unit-choose = Choose a unit
group-stages = How many take part?
group-stages-help = A mixed class has several grades: write how many are in each. Empty means nobody.
group-part-early = Early childhood and pre-school
group-part-basic = Basic education
group-part-secondary = Upper secondary
group-part-grown = Adults and elders
group-total = Participants in all:
group-adults = Adults who come along
group-adults-help = Teachers, leaders and assistants who usually come with the group.
group-languages = The group's languages
group-needs = Needs
group-needs-help = The host sees them in the booking and can prepare. Tell the need, no names and nothing about health.
group-save = Save the group
group-save-booking = Save and go on booking
group-leave = Do not save
group-end-title = When the group is no more
group-end-lead = End the group when the school year changes or the group stops. Its name is then free for a new one.
group-end = End the group
group-end-ask = End the group { $group }?
group-end-what = It can then no longer be chosen for a booking. Bookings that were made stand.
group-end-yes = Yes, end the group

need-wheelchair = Step-free, with a wheelchair
need-hearing_loop = Induction loop or another aid to hearing
need-sign_language = Sign language interpreting
need-low_vision = Description for people who see little
need-easy_language = Plain or easy language
need-quiet_space = A quiet space for breaks

flaw-name_missing = Give the group a name.
flaw-name_too_long = The name is too long: { $number } characters at most.
flaw-name_taken = The unit already has a group of this name.
flaw-unit_missing = Choose a unit.
flaw-nobody = Write how many there are of at least one grade or age.
flaw-count_too_large = The number is too large: { $number } at most.
flaw-group_adults_missing = Write how many adults come along. It can be 0.
flaw-language_unknown = Choose the languages from the list.

# The school year
year-title = School year and holidays
year-lead = Write down terms, holidays and office hours. They decide how long an offer of a place from the waiting list stands.
year-years = School years
year-heading = School year { $year }
year-usual-title = These dates are a suggestion
year-usual = This school year has not been written down yet. The dates are what is usual in a Finnish municipality. Check them and save.
year-done-title = The school year is saved
year-done = New offers follow these dates. Offers that have been sent keep their deadlines.
year-sums = The school year in short
year-school-days = { $count ->
    [one] One school day
   *[other] { $count } school days
}
year-offer-until = An offer sent now would stand until { $until }.
year-holidays = Public holidays on weekdays
year-holidays-help = These days are always free. You need not write them down.
year-terms = Terms
year-terms-help = The Christmas holiday lies between the terms. Saturdays and Sundays are not school days.
year-breaks = Holidays and days off
year-breaks-help = Leave a row empty if there is no holiday. For a single day off, the first day is enough. Saving gives you more rows.
year-first = First day
year-last = Last day
year-routine = The school day
year-begins = Begins
year-ends = Ends
year-lessons-help = Put commas between the times, for example 8.15, 9.00, 10.00.
year-office = Office hours
year-office-help = The office is open during school holidays too, but not on public holidays.
year-opens = Opens
year-closes = Closes
year-offers = Offers from the waiting list
year-offers-help = When a place becomes free, it is offered to the next group in the queue. If that group does not answer in time, the offer passes on. An offer ends when enrolment closes, at the latest.
year-save = Save the school year
year-span-autumn = Autumn term
year-span-spring = Spring term
year-span-break_autumn = Autumn holiday
year-span-break_winter = Winter holiday
year-span-break_other = Other days off { $number }
year-span-day = School day
year-span-lessons = When lessons begin
year-span-monday = Monday
year-span-tuesday = Tuesday
year-span-wednesday = Wednesday
year-span-thursday = Thursday
year-span-friday = Friday
year-span-school_days = An offer stands for this many school days
year-span-days_before = A time is near this many days before it starts
year-span-office_hours = When the time is near, an offer stands for this many office hours
year-flaw-no_day = Write a day, for example 24.12.2026.
year-flaw-no_time = Write a time of day, for example 8.15.
year-flaw-ends_first = The end cannot come before the beginning.
year-flaw-outside_year = The school year { $at } begins on 1 August and ends on 31 July. Check the dates.
year-flaw-terms_meet = The spring term can begin only after the autumn term has ended.
year-flaw-outside_term = A holiday has to lie within one term.
year-flaw-breaks_meet = These days are in another holiday already.
year-flaw-too_many_breaks = There can be at most { $most } holidays and days off.
year-flaw-no_lessons = Write when lessons begin.
year-flaw-too_many_lessons = There can be at most { $most } lessons.
year-flaw-lesson_outside = The lesson at { $at } does not begin during the school day.
year-flaw-lesson_order = Write the lessons in order. { $at } is not later than the one before.
year-flaw-no_number = Write a whole number, { $least }–{ $most }.
year-holiday-new_year = New Year's Day
year-holiday-epiphany = Epiphany
year-holiday-good_friday = Good Friday
year-holiday-easter_monday = Easter Monday
year-holiday-may_day = May Day
year-holiday-ascension = Ascension Day
year-holiday-midsummer_eve = Midsummer Eve
year-holiday-independence = Independence Day
year-holiday-christmas_eve = Christmas Eve
year-holiday-christmas = Christmas Day
year-holiday-boxing_day = Boxing Day

# Feedback after the visit
feedback-title = How did it go?
feedback-intro = { $host } would like to hear from you. It takes a couple of minutes, and you can skip questions.
feedback-who-reads = Only the organiser sees your answers. You can change them until { $until }.
feedback-names = Please do not write children’s names or other personal details.
feedback-scale-help = 1 is the lowest grade and 5 the highest.
feedback-said-yes = Yes
feedback-said-no = No
feedback-none = No answer
feedback-send = Send feedback
feedback-change = Save changes
feedback-done-title = Thank you for your feedback!
feedback-done = The organiser can see your answers. You can change them by the same link until { $until }.
feedback-gone-title = This feedback link does not work
feedback-gone = The link works for { $days } days after the message was sent. If your message is newer than that, check that the whole address is there.
feedback-flaw-nothing = Answer at least one question.
feedback-flaw-no_choice = Choose one of the answers.
feedback-flaw-too_long = The text is too long: { $number } characters at most.
feedback-flaw-kind_missing = Choose how the question is answered.
feedback-flaw-words_missing = Write the question in at least one language.
feedback-flaw-question_too_long = The question is too long: { $number } characters at most.
feedback-flaw-too_many = There can be { $number } questions at a time. Leave one out first.

feedback-letter-subject = How did it go? Tell the organiser
feedback-letter-ask = { $host } would like to hear from you. It takes a couple of minutes, and you do not have to sign in.
feedback-letter-link = Give feedback:
feedback-letter-until = The link works until { $until }, and you can change your answers until then. Only the organiser sees them.

feedback-results-title = Feedback
feedback-results-lead = What groups have said about your services. Only you see their answers.
feedback-answered = Answers
feedback-answer = Answer
feedback-mean = Average
feedback-mean-of = Average { $mean } on a scale from 1 to 5
feedback-share = { $count } ({ $percent }%)
feedback-answers = { $count ->
    [one] One answer
   *[other] { $count } answers
}
feedback-answers-groups = { $count ->
    [one] One group has answered.
   *[other] { $count } groups have answered.
}
feedback-sheet-offering = Service
feedback-sheet-question = Question
feedback-empty-title = Feedback from groups is gathered here
feedback-empty = Whoever booked is asked on the weekday after the visit. Once the first group has answered, the results are shown here.

feedback-questions-title = Feedback questions
feedback-questions-look = See the questions
feedback-questions-lead = Whoever booked is asked these when the visit is over. The questions go out on the next weekday at 15:00 and can be answered without signing in.
feedback-questions-standard = These are the ready-made questions. Add your own, and leave out those that you do not need.
feedback-questions-none-title = Nothing is asked
feedback-questions-none = While there are no questions, nobody is asked for feedback.
feedback-questions-done-added = The question has been added
feedback-questions-done-ended = The question has been left out
feedback-questions-done-moved = The order has been changed
feedback-kind-scale = Grade from 1 to 5
feedback-kind-yes_no = Yes or no
feedback-kind-words = In their own words
feedback-lacks = Missing:
feedback-question-up = Move up
feedback-question-down = Move down
feedback-question-end = Leave out
feedback-question-end-ask = Leave this question out?
feedback-question-end-what = It is not asked any more. Answers that have been given stay.
feedback-question-end-yes = Yes, leave it out
feedback-question-new = Add a question
feedback-question-kind = How is it answered?
feedback-question-words = Question
feedback-question-words-help = Write it in every language if you can. Where one is missing, readers see the question in another.
feedback-question-add = Add the question

# Entitlements
entitlements-title = Cultural entitlements
entitlements-lead = What each group gets in a school year, and how much of it has been used. The figures are for this school year.
entitlements-own-lead = What your groups get this school year, and what is still unused.
entitlements-own-none-title = Your groups have no entitlements yet
entitlements-own-none = When the municipality promises groups for example one museum visit in a school year, you see here what is still unused.
entitlements-look = What the groups are entitled to
entitlements-one = Entitlement
entitlements-sheet-unit = Unit
entitlements-groups = Groups
entitlements-used = Used
entitlements-booked = Booked
entitlements-unused = Unused
entitlements-times = { $count ->
    [one] once in a school year
   *[other] { $count } times in a school year
}
entitlements-find = Find a service
entitlements-none = The groups of this unit have no entitlements.
entitlements-nobody = No unit has a group that this is for.
entitlements-empty-title = Promise each group something
entitlements-empty = For example one museum visit in a school year for every grade 4. Units see what they have not used yet, and you see the whole municipality.
entitlements-done-given = The entitlement has been added
entitlements-done-ended = The entitlement has ended
entitlements-end = End
entitlements-end-ask = End this entitlement?
entitlements-end-what = It is counted for no group any more. Bookings stay as they are.
entitlements-end-yes = Yes, end it
entitlements-new = Add an entitlement
entitlements-name = Name
entitlements-name-help = For example A museum visit for grade 4. Write it in at least one language.
entitlements-stages = For whom?
entitlements-kinds = What kinds of service count?
entitlements-kinds-help = Choose the kind of service, the art form or both. If you choose both, a service has to match both.
entitlements-arts = Which art form?
entitlements-how-often = How many times in a school year?
entitlements-give = Add the entitlement
entitlements-flaw-name_missing = Give it a name in at least one language.
entitlements-flaw-name_too_long = The name is too long: { $number } characters at most.
entitlements-flaw-stages_missing = Choose whom it is for.
entitlements-flaw-what_missing = Choose at least one kind of service or art form.
entitlements-flaw-times = Write a number between 1 and { $number }.

# Sheets to take along
sheets-take = Download as a table:
sheets-xlsx = Excel (XLSX)
sheets-csv = CSV
guests-starts = Starts
guests-ends = Ends
guests-tenant = Municipality
guests-stages = Age or grade
guests-came_participants = Participants who came
guests-came_adults = Adults who came
host-tab-requests = To answer
host-tab-queue = Queue
host-tab-bookings = Coming groups
host-tab-places = Places
host-tab-feedback = Feedback

# The term's places
filled-title = The term's places
filled-lead = How full the times of your services are. Cancelled times are not counted.
filled-terms = Terms
filled-term-autumn = Autumn { $year }
filled-term-spring = Spring { $year }
filled-by-offering = By service
filled-by-month = By month
filled-month = Month
filled-times = Times
filled-capacity = Places
filled-counted = What is counted
filled-counted-heads = People
filled-counted-groups = Groups
filled-taken = Booked
filled-free = Free
filled-waiting = In the queue now
filled-of-heads = { $taken } / { $capacity } people
filled-of-groups = { $taken } / { $capacity } groups
filled-empty-title = This term has no times
filled-empty = When you add times to your services, their places appear here.
# Letters about bookings
booking-letter-subject-confirmed = Booking confirmed: { $title }
booking-letter-subject-requested = Booking received: { $title }
booking-letter-subject-asked = Booking waits for approval: { $title }
booking-letter-subject-asks_lead = Approve a booking: { $title }
booking-letter-subject-declined_by_host = Booking not confirmed: { $title }
booking-letter-subject-declined_by_unit = Booking not approved: { $title }
booking-letter-subject-cancelled_by_host = Cancelled by the organiser: { $title }
booking-letter-subject-cancelled_by_unit = Booking cancelled: { $title }
booking-letter-subject-waiting = You are in the queue: { $title }
booking-letter-subject-offered = A place is free: { $title }
booking-letter-subject-offer_lapsed = The free place went to the next group: { $title }
booking-letter-subject-answer_lapsed = Booking lapsed: { $title }
booking-letter-subject-queue_closed = The queue has closed: { $title }
booking-letter-subject-changed = Booking changed: { $title }
booking-letter-subject-reminder = Reminder, { $at }: { $title }
booking-letter-confirmed = The places are yours. Welcome!
booking-letter-requested = The organiser will answer your booking. The places are kept for you until { $until }.
booking-letter-asked = Your unit’s principal or manager approves the booking first. The places are kept for you until { $until }.
booking-letter-asks_lead = Your unit has made a booking that needs your approval. Answer by { $until }, or it lapses.
booking-letter-declined_by_host = The organiser could not confirm your booking, and the places are free for others.
booking-letter-declined_by_unit = Your unit’s principal or manager did not approve the booking, and the places are free for others.
booking-letter-cancelled_by_host = The organiser has had to cancel this, and is sorry. You need not cancel the booking yourself.
booking-letter-cancelled_by_unit = Your unit has cancelled this. There is nothing more to do.
booking-letter-waiting = It is full just now. When a place becomes free, you get a message and time to answer.
booking-letter-offered = The place is kept for you now. Answer by { $until }, or it is offered to the next group.
booking-letter-offer_lapsed = We had no answer from you in time, and the place has been offered to the next group.
booking-letter-answer_lapsed = The booking was not approved in time, and the places are free for others.
booking-letter-queue_closed = Enrolment has closed, and no place became free for you this time.
booking-letter-changed = Details of the booking have changed. This is how it stands now:
booking-letter-reminder = See you soon! If plans have changed, say so on the booking’s page.
booking-letter-note = Message:
booking-letter-others = See other times:
booking-letter-host = Organiser: { $host }
booking-letter-act-open = Open the booking:
booking-letter-act-answer = Take the place or leave it:
booking-letter-act-approve = Approve or decline the booking:
digest-letter-subject = Bookings that wait for you
digest-letter-lead = { $count ->
    [one] One booking waits for you
   *[other] { $count } bookings wait for you
}
digest-letter-requested = Waits for your answer
digest-letter-booked = New booking
digest-letter-cancelled = Cancelled
digest-letter-more = { $count ->
    [one] And one more.
   *[other] And { $count } more.
}
digest-letter-link = Open the inbox:

# The times of a service, and how it is booked
planned-title = Times
planned-new = Add times
planned-added = { $count ->
    [one] The time has been added
   *[other] { $count } times have been added
}
planned-added-more = They show on the service’s page as soon as the service is published.
planned-coming = Coming times
planned-past = Past times
planned-own = { $count ->
    [one] One place for own units until { $until }
   *[other] { $count } places for own units until { $until }
    }
planned-empty-title = There are no coming times
planned-empty = Add one time, several, or times that come again every week. You see them all before you save.
planned-room = Places
planned-languages = Languages
planned-state-open = Open for enrolment
planned-state-opens = Enrolment has not opened
planned-state-elsewhere = Booked elsewhere
planned-state-closed = Enrolment has closed
planned-state-cancelled = Cancelled
planned-turns-open = until { $at }
planned-turns-opens = opens { $at }
terms-title = How it is booked
times-done-kept = Saved how it is booked
times-done-kept-more = It counts for new bookings. Those that are made stay as they are.
terms-approval = Who confirms a booking?
terms-approval-automatic = It is confirmed at once
terms-approval-automatic-help = A group has its place if there is room.
terms-approval-manual = We confirm each one
terms-approval-manual-help = The place is held for the group until we answer.
terms-approval-trusted = Units that we trust are confirmed at once
terms-approval-trusted-help = We confirm the others ourselves.
terms-needed = How many times does a group come?
terms-needed-help = One, if each time is complete in itself. All times of a series are booked together.
terms-queues = Groups may queue for a full time
terms-queues-help = A place that is freed is offered to the first in the queue that fits.
terms-repeats = The same group may come again in one school year
terms-repeats-help = If you leave this unticked, a group may book once in a school year.
terms-hold_hours = For how many hours is a place held until it is confirmed?
terms-hold_hours-help = 168 hours are a week. After that the place is free again.
terms-save = Save how it is booked
terms-flaw-approval = Choose who confirms.
terms-flaw-number = Write a whole number, 1–{ $most }.
plan-title = Add times
plan-lead = Fill this in. Next you see all the times that come of it, and confirm them.
plan-ways = How many times?
plan-way-one = One time
plan-way-several = Several times
plan-way-weekly = Every week or so
plan-when = When?
plan-room = How many fit?
plan-enrolment = Enrolment
plan-where = Where?
plan-field-date = First day
plan-field-time = Starts at
plan-field-several = Times
plan-several-help = One time on each line, for example 14.1.2027 9.30.
plan-field-weekdays = Days of the week
plan-weekday-monday = Monday
plan-weekday-tuesday = Tuesday
plan-weekday-wednesday = Wednesday
plan-weekday-thursday = Thursday
plan-weekday-friday = Friday
plan-weekday-saturday = Saturday
plan-weekday-sunday = Sunday
plan-field-every = Every how many weeks?
plan-every-help = 1 is every week, 2 every other week.
plan-field-until = Last day
plan-field-count = or number of times
plan-field-except = Days to leave out
plan-except-help = Days without a time, with commas between them: 6.12.2026, 13.12.2026.
plan-skip-holidays = Leave out school holidays and public holidays
plan-skip-holidays-help = Holidays are those of the municipality’s school year.
plan-field-minutes = Length in minutes
plan-counts = Places are counted
plan-counts-heads = in people
plan-counts-groups = in groups
plan-field-capacity = Places
plan-field-group_min = Smallest group, people
plan-field-group_max = Largest group, people
plan-opens-help = Enrolment opens at once if you leave the day empty.
plan-field-opens = Enrolment opens
plan-field-opens_time = at
plan-field-closes = Enrolment closes before the start
plan-closes-unit = Unit
plan-closes-days = days
plan-closes-hours = hours
plan-field-cancels = Last day to cancel, days before the start
plan-cancels-help = If you leave it empty, one may cancel until enrolment closes.
plan-own = Own units first
plan-own-help = At first, this many places are only for units of your own municipality. To other groups they look taken until they open to all. Leave it empty if all places are for everybody at once.
plan-field-own_seats = Places for own units
plan-field-own_until = Open to all from
plan-field-own_until_time = at
plan-field-languages = Languages
plan-where-help = The place is { $venue } unless you write another.
plan-where-goes = It comes to the group unless you write a place.
plan-field-venue_name = Place of these times
plan-field-venue_address = Address
plan-preview = See the times
plan-back = Back to the times
plan-flaw-unchosen = Choose at least one.
plan-flaw-no_day = Write a day, for example 24.12.2026.
plan-flaw-no_time = Write a time of day, for example 8.15.
plan-flaw-no_line = This cannot be read: “{ $typed }”.
plan-flaw-no_number = Write a whole number, { $least }–{ $most }.
plan-flaw-one_end = Write either the last day or the number of times.
plan-flaw-ends_first = The last day cannot come before the first.
plan-flaw-nothing = No time comes of this. Check what you wrote.
plan-flaw-too_many = At most { $most } times can be added at once.
plan-flaw-too_long = Write at most { $most } characters.
plan-flaw-away = The time { $at } is over already, or more than ten years away.
plan-flaw-is_over = Enrolment for { $at } would have closed already.
plan-flaw-opens_late = Enrolment for { $at } would open only after it has closed.
plan-flaw-own_late = Enrolment for { $at } would close before the places open to all.
plan-flaw-passed = That moment has already passed.
plan-flaw-more_than_fit = You cannot keep more places than there are.
plan-flaw-nobody_fits = Not even the smallest group fits. Add places, or make the smallest group smaller.
plan-flaw-less_than_least = The largest group cannot be smaller than the smallest.
preview-title = { $count ->
    [one] Add this time?
   *[other] Add these { $count } times?
}
preview-lead = Nothing is saved yet. Leave out those that you do not want.
preview-nothing = All times are left out. Keep at least one.
preview-caption = Times that will be added
preview-when = Time
preview-enrolment = Enrolment
preview-mind = Mind
preview-out = Leave out
preview-leave = Leave out
preview-until = at once, until { $until }
preview-from-until = from { $from } until { $until }
preview-clash-same = This service has a time then already
preview-clash-other = You have something else then
preview-holiday = Schools are on holiday
preview-confirm = Add the times
preview-again = Change this

# Changing or cancelling one time
time-title = Change the time
time-field-date = Day
time-field-time = Starts at
time-field-minutes = Length in minutes
time-field-capacity = Places
time-field-group_min = Smallest group, people
time-field-group_max = Largest group, people
time-field-opens = Enrolment opens
time-field-opens_time = at
time-field-closes = Enrolment closes
time-field-closes_time = at
time-field-cancels = Last day to cancel
time-field-cancels_time = at
time-field-own_seats = Places for own units
time-field-own_until = Open to all from
time-field-own_until_time = at
time-field-languages = Languages
time-field-venue_name = Place of this time
time-field-venue_address = Address
time-capacity-heads = { $taken } people have a place.
time-capacity-groups = { $taken } groups have a place.
time-stale = Somebody else has changed the time
time-stale-more = Nothing was saved. What you typed is still in the form.
time-stale-look = See how it is now
time-save = Save
time-groups = Groups that have a place
time-nobody = Nobody has booked this time yet.
time-cancel = Cancel this time
plan-flaw-taken = { $least } places are booked already. Cancel bookings first if there must be fewer.
times-done-changed = The time has been changed
times-done-changed-more = Groups have been told if the change concerns them.
times-done-cancelled = The time is cancelled
times-done-cancelled-more = Everybody who had a place has been told.
change-time-title = Save the change?
change-time-lead = { $count ->
    [one] One group has a place. It is told, and may cancel free of charge until the start.
   *[other] { $count } groups have a place. They are told, and may cancel free of charge until the start.
}
change-time-before = Now
change-time-after = After the change
change-time-hour = the hour changes
change-time-venue = the place changes
change-time-languages = the languages change
change-time-told = These groups are told
change-time-note = Message to the groups
change-time-confirm = Save and tell the groups
cancel-time-title = Cancel this time?
cancel-time-told = { $count ->
    [one] One group loses its place
   *[other] { $count } groups lose their places
}
cancel-time-told-more = Each is sent a message with the reason that you write and a link to other times.
cancel-time-nobody = Nobody has booked this time. It stays in sight as cancelled.
cancel-time-reason = Reason
cancel-time-reason-help = Groups read the reason as you write it.
cancel-time-flaw-missing = Write the reason: the groups are told it.
cancel-time-flaw-too_long = Write the reason shorter, at most 1000 characters.
cancel-time-yes = Cancel the time
cancel-time-no = Do not cancel

# A message to the groups
day-done-written = The message is sent to the groups
day-message = Write to the groups
day-message-help = It goes to everybody who has a place, and shows on the booking’s page.
day-message-label = Message
day-message-send = Send the message
day-message-flaw-missing = Write a message.
day-message-flaw-too_long = Write it shorter, at most 1000 characters.
step-message = The host wrote
booking-letter-subject-message = Message from the organiser: { $title }
booking-letter-message = { $host } has written to you about this booking.

# Calendar
host-tab-calendar = Calendar
guest-lists = Views of bookings
guest-tab-list = List
guest-tab-calendar = Calendar
calendar-title-host = Calendar
calendar-title-guest = Calendar of bookings
calendar-week = Week { $number }
calendar-turn = Move
calendar-views = View
calendar-view-week = Week
calendar-view-month = Month
calendar-before = Previous
calendar-now-week = This week
calendar-after = Next
calendar-unit-week = week
calendar-now-month = This month
calendar-unit-month = month
calendar-later = The next ones are on { $when }
calendar-today = Today
calendar-cancelled = Cancelled
calendar-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
calendar-empty-host = There are no times on these days.
calendar-empty-guest = There are no bookings on these days.
