# The frame: what surrounds every page.
frame-platform = Tarjotin
frame-platform-tagline = Culture for municipalities
frame-platform-about = Shared by municipalities, wellbeing services counties and makers of culture. The software is open source.
frame-skip = Skip to content
frame-menu = Menu
frame-main-menu = Main menu
frame-language = Language
frame-languages = Languages
frame-contact = Contact
frame-runs-on = This service runs on Tarjotin
frame-signed-in = Signed in as
frame-sign-out = Sign out
frame-to-front = To the front page
frame-all-trays = See every tray
frame-mention = If you need help, mention the code

nav-offerings = Services
nav-bookings = My bookings
nav-favourites = Favourites
nav-groups = Our groups
nav-inbox = To do
nav-host_bookings = Coming groups
nav-host_offerings = Our services
nav-curation = What others bring
nav-people_units = People and units
nav-people_teams = People and teams
nav-tenants = Municipalities
nav-sign_in = Sign in

account-title = My account
account-sessions = Sign-ins
account-substitutes = Substitute
account-favourites = Favourites
account-searches = Saved searches
account-keys = Keys for programs

admin-parts = Parts of running the tray
admin-people = People
admin-units = Units
admin-teams = Teams
admin-school_year = School year
admin-entitlements = Entitlements
admin-agreements = Agreements
admin-intake = Rules
admin-undeliverable = Mail

# The card
card-for = For
card-length = Length
card-next-free = Next free
card-next-full = Full, next time
card-no-times = No new times yet

price-free = Free of charge
price-per-group = { $sum } a group
price-per-head = { $sum } a person
price-per-hour = { $sum } an hour

kind-workshop = workshop
kind-performance = performance
kind-visit = guided visit
kind-course = course
kind-camp = camp
kind-hobby = hobby
kind-exhibition = exhibition
kind-space = space
kind-berth = berth
kind-equipment = equipment
kind-virtual = remote programme
kind-volunteer_task = volunteer task
kind-practice = way of working

delivery-at_venue = at the venue
delivery-comes_to_you = comes to you
delivery-live_stream = live stream
delivery-recording = recording

access-step_free = step-free access
access-accessible_toilet = accessible toilet
access-induction_loop = induction loop
access-sign_language = sign language
access-audio_description = audio description
access-captions = captions
access-easy_language = easy language
access-quiet_space = a quiet space to withdraw to
access-assistance_dog = assistance dogs welcome
access-tactile = something to touch

art-theatre = theatre
art-music = music
art-dance = dance
art-craft = crafts
art-nature = nature and tradition
art-museum = museums
art-literature = literature
art-film = film and media

language-fi = Finnish
language-sv = Swedish
language-en = English
language-se = Northern Sámi
language-ru = Russian
language-et = Estonian
language-uk = Ukrainian
language-ar = Arabic
language-de = German
language-fr = French
language-zxx = without words

list-and = { $first } and { $last }
list-or = { $first } or { $last }

stages-daycare = daycare
stages-ages = ages { $ages }
stages-grades = { $count ->
    [one] grade { $grades }
   *[other] grades { $grades }
}
stage-age_0_2 = ages 0–2
stage-age_3_4 = ages 3–4
stage-age_5 = age 5
stage-preschool = pre-school
stage-preparatory = preparatory teaching
stage-tuva = TUVA education
stage-upper_secondary = upper secondary
stage-vocational = vocational
stage-special_needs = special needs groups
stage-adults = adults
stage-seniors_home = over 65 living at home
stage-care_home = care homes

# When something is not as it should be
problem-title-bad_request = This request cannot be read
problem-lead-bad_request = The address or the form was cut short on its way. Nothing was saved. Go back to the page before and try again.
problem-title-sign_in_needed = Sign in first
problem-lead-sign_in_needed = This page is for those who book or host. When you have signed in you carry on from here.
problem-title-forbidden = This is not part of your role
problem-lead-forbidden = You are signed in, but cannot do this here. If you should be able to, ask the administrator of your unit or municipality to add a role.
problem-title-not_found = There is no such page
problem-lead-not_found = Perhaps the service has ended, or there is a slip in the address.
problem-title-method_not_allowed = This address cannot be used like this
problem-lead-method_not_allowed = Open the page from the menu and carry on from there. Nothing was saved.
problem-title-stale_form = The form was open for too long
problem-lead-stale_form = Forms grow old, to keep you safe. Nothing was booked or changed. Go back to the page before, reload it and send it again.
problem-title-conflict = Somebody else changed the same thing
problem-lead-conflict = Your change was not saved, so that their work is not lost. Reload the page, see how things stand and then try again.
problem-title-too_large = What you sent is too large
problem-lead-too_large = Shorten the text or choose a smaller file and send it again. Nothing was saved.
problem-title-unknown_host = There is no tray at this address
problem-lead-unknown_host = Check the address, or choose your municipality from the list of every tray.
problem-title-unprocessable = These details cannot be used
problem-lead-unprocessable = Something is missing or does not fit the rest. Go back to the page before and check the form. Nothing was saved.
problem-title-too_many = Too many requests at once
problem-lead-too_many = Wait a moment and try again. The bookings you have made are safe.
problem-title-sign_in_away = Signing in does not work right now
problem-lead-sign_in_away = The fault is ours. You can read and search as before. Try to sign in again in a few minutes.
problem-wait = { $minutes ->
    [one] Try again in a minute.
   *[other] Try again in { $minutes } minutes.
}
problem-title-unavailable = The service does not answer right now
problem-lead-unavailable = The fault is ours, and we have been told of it. Try again in a few minutes. Your earlier bookings are safe.
problem-title-key_needed = A key is needed
problem-lead-key_needed = A program shows a key in the Authorization header. You make keys on your account's page, and end them there.
problem-title-key_unknown = The key does not work
problem-lead-key_unknown = It has expired or been ended, or it belongs to another site. Make a new key on your account's page.
problem-title-scope_missing = The key is not meant for this
problem-lead-scope_missing = A key only does what it was made for. Make a key that may do this, too, and keep the old one for the rest.
problem-title-unsupported_media = This kind of content is not read here
problem-lead-unsupported_media = A program sends JSON and says so: Content-Type: application/json. Nothing was saved.
problem-title-repeat_differs = The one-time key was used for something else
problem-lead-repeat_differs = An Idempotency-Key belongs to one request. Use a new one for another request. Nothing was saved.
problem-title-full = There are not enough places
problem-lead-full = Somebody was faster, or the group is larger than what is left. Choose another time or join the queue. Nothing was booked.
problem-title-closed = Enrolment is not open
problem-lead-closed = It has not begun, it is over, or the organiser has closed it. Nothing was booked.
problem-title-cancelled = The time is cancelled
problem-lead-cancelled = The organiser has called this time off. Choose another one. Nothing was booked.
problem-title-already_booked = The group has a booking already
problem-lead-already_booked = The group comes at this time already, or has booked the same offering this school year. No second booking was made.
problem-title-already_waiting = The group is in the queue already
problem-lead-already_waiting = The group waits for a place in this offering already. It was not added to the queue again.
problem-title-wrong_number_of_times = The times are booked as a series
problem-lead-wrong_number_of_times = All the times of a series are booked together. Nothing was booked.
problem-title-not_now = This cannot be done with the booking any more
problem-lead-not_now = The booking has moved on, or its deadline has passed. Nothing was changed.

# What programs are told: a sentence beside the title of the problem, and one for each field that cannot be used.
api-detail-bad_request = The request cannot be read.
api-detail-sign_in_needed = This address is for people who have signed in.
api-detail-key_needed = Send a key: Authorization: Bearer tarjotin_…
api-detail-key_unknown = The key has expired or been ended, or it belongs to another site.
api-detail-scope_missing = The key lacks the scope “{ $scope }”.
api-detail-forbidden = The person whose key this is may not do this here.
api-detail-not_found = There is nothing at this address, or nothing that this key may see.
api-detail-method_not_allowed = The address does not take this method. The header Allow names those that it takes.
api-detail-stale_form = The form was open for too long, or is not ours.
api-detail-conflict = It is not in a state for this: perhaps someone else changed it just now. Read it again, then try again.
api-detail-too_large = The body is too large.
api-detail-unsupported_media = Send JSON, and Content-Type: application/json.
api-detail-unknown_host = Nobody answers at this host name.
api-detail-unprocessable = The request can be read, but its values cannot be used.
api-detail-repeat_differs = Something else was asked for under the same Idempotency-Key in the last 24 hours.
api-detail-full = Places left: { $left }. A booking that says "queue": true waits for one.
api-detail-closed = Enrolment is not open.
api-detail-cancelled = The time will not take place.
api-detail-already_booked = The group has booked this time already, or this offering in this school year.
api-detail-already_waiting = The group stands in the queue of this offering already.
api-detail-wrong_number_of_times = So many times are booked together: { $needed }.
api-detail-not_now = The state of the booking, or its deadline, does not allow this. Read it again.
api-detail-too_many = Too many requests. The header Retry-After says when to go on.
api-detail-sign_in_away = Signing in is away for a moment.
api-detail-unavailable = The fault is ours. Try again in a moment.
api-no-json = The body is no JSON: it cannot be read from line { $line }, column { $column } on.
api-flaw-missing = Required.
api-flaw-unknown = There is no such field here.
api-flaw-wrong = A value of another type or range is expected.
api-flaw-choice = Not one of the values that are known: { $choices }.
api-flaw-nul = The character U+0000 cannot be kept.
api-flaw-long = At most { $most } characters.
api-flaw-many = At most { $most } items.
api-flaw-range = A number from { $least } to { $most }.
api-flaw-key = From 1 to 255 visible ASCII characters.
api-flaw-empty = Must not be empty.
api-flaw-taken = Another one is called so already.
api-flaw-not-yours = The key's person does not act for this one.
api-price-up-to = At most { $sum }
api-flaw-twice = Something is said twice.
api-flaw-link = An address that begins with https://
api-flaw-email = An e-mail address, such as name@school.example
api-flaw-coming = A moment that is still to come, within ten years.
api-flaw-length = Ends after it starts, and within a year.
api-flaw-after-start = Must not be after the start.
api-flaw-window = Enrolment must open before it closes.
api-flaw-largest = The largest group must not be smaller than the least.
api-flaw-own-seats = No more places can be kept than there are.
api-flaw-own-until = The places must open to all no later than when enrolment closes.
api-flaw-own-units = Only a host with units of its own can keep places for them.
api-flaw-nobody-fits = Not even the least group fits.
api-flaw-heads = Participants and adults together: from { $least } to { $most }.
api-flaw-one-thing = Change either the size or the time, each in a request of its own.
api-flaw-queue = One can only wait for any time: needs "queue": true.

# How many fit
room-all-heads = { $count ->
    [one] The only place is free
   *[other] All { $count } places free
}
room-all-groups = { $count ->
    [one] Free for one group
   *[other] Free for { $count } groups
}
room-left-heads = { $count ->
    [one] 1 place left
   *[other] { $count } places left
}
room-left-groups = { $count ->
    [one] Room for one more group
   *[other] Room for { $count } more groups
}
room-few-heads = { $count ->
    [one] Only 1 place left
   *[other] Only { $count } places left
}
room-few-groups = { $count ->
    [one] Room for only one more group
   *[other] Room for only { $count } more groups
}
room-full = Full
room-closed = Enrolment has ended
room-elsewhere = Booked on the organiser’s site
room-cancelled = Cancelled
room-not-open = Enrolment is not open yet
room-unknown = Places are shown when you book

# Roles
role-admin = Administrator
role-editor = Editor
role-approver = Approver
role-coordinator = Coordinator
role-finance = Finance
role-viewer = Viewer
role-broker = Broker
role-booker = Booker
role-lead = Head of the unit
role-owner = Producer
role-performer = Performer
crumbs = Breadcrumb
