# The catalogue and the search
offerings-title = Services
offerings-title-words = Services: { $words }
search-label = Search services
search-words = Search words
search-go = Search
search-narrow = Narrow the search
search-chosen = { $count ->
    [one] 1 chosen
   *[other] { $count } chosen
}
search-shut = Close
search-apply = Show services
search-list-stage = For whom
search-list-delivery = Where
search-list-when = When
search-list-language = Language
search-list-kind = What kind
search-list-theme = Art form
search-list-price = Price
search-list-access = Accessibility
search-list-origin = From which municipality
stage-group-daycare = Daycare
stage-group-preschool = Pre-school
stage-group-grades_1_2 = Grades 1–2
stage-group-grades_3_6 = Grades 3–6
stage-group-grades_7_9 = Grades 7–9
stage-group-secondary = Upper secondary and vocational
stage-group-preparatory = Preparatory education
stage-group-special_needs = Special needs groups
stage-group-adults = Adults
stage-group-seniors_home = Older people at home
stage-group-care_home = Care home
search-price-any = Any price
search-price-at-most = At most { $sum }
search-from = From
search-to = Until
search-free-times = Only times with room
search-comes-to-us = Comes to our municipality
search-from-day = From { $day }
search-to-day = Until { $day }
search-comes-to = Comes to { $name }
search-found = { $count ->
    [one] 1 service
   *[other] { $said } services
}
search-found-words = { $count ->
    [one] 1 service for “{ $words }”
   *[other] { $said } services for “{ $words }”
}
search-corrected = Nothing was found for “{ $words }”. We searched for “{ $meant }” instead.
search-ignored = We did not understand all of the address
search-ignored-lead = Everything else narrows the search. We passed over this:
search-as-cards = As cards
search-as-list = As a list
search-sort = Order
search-sort-relevance = Best match first
search-sort-next = Next time first
search-sort-newest = Newest first
search-sort-go = Sort
search-chips = What is chosen
search-chip-off = remove
search-clear = Remove all
search-pages = Pages
search-page = Page
search-previous = Previous
search-next = Next
search-none-title = Nothing was found for this
search-none-spelling = Check the spelling or try a shorter word: “theatre” also finds puppet theatre.
search-none-chips = Remove one of the choices above.
search-none-all = See all services
search-none-neighbours = See what the neighbours have on their trays
search-miss-title = Nothing that suits?
search-miss-lead = Tell us what you miss. We will ask those who make culture.
search-miss = Tell us
search-save-title = Want to hear about new ones?
search-save-lead = Save the search. We write to you when something that fits comes to the tray.
search-save = Save the search
offerings-empty-title = There is nothing on this tray yet
offerings-empty = The municipality's own services come here, and those it takes in from neighbours and producers. Meanwhile you can see what others have.
offerings-empty-producer = Our own services come here as soon as they are published. Groups book them on their own municipality's tray.
offerings-empty-region = The services that members share with each other come here. None has been shared yet.

# The page of a service
offering-photo = Picture: { $photographer }, { $licence }
offering-what = What we do
offering-who = Who arranges this
offering-price = Price and booking
offering-price-help = The host's price.
offering-follow = Booking
fact-for = For
fact-size = Size of group
fact-size-range = { $min }–{ $max } people
fact-size-max = at most { $max } people
fact-size-help = adults included
fact-length = Length
fact-language = Language
fact-place = Place
fact-next = Next free time

times-title = Times
times-choose = Choose a time
times-deadline = { $days ->
    [one] Book at least a day before
   *[other] Book at least { $days } days before
}
times-none = There are no new times yet. Look again later.
times-own-tray-title = Book on your own municipality's tray
times-own-tray = A group books its place on the tray of its own municipality or wellbeing services county.
times-not-live-title = The places were counted a while ago
times-not-live = We cannot hear from the host right now. Things may have changed. You will see how they stand when you book.
time-book = Book
time-opens = Opens

offering-state-draft = Draft
offering-state-in_review = In review
offering-state-published = Published
offering-state-withdrawn = Withdrawn

# Our services
host-offerings-title = Our services
host-offerings-lead = The team's services, how each stands and where it is shown.
host-offerings-next = { $times ->
    [one] 1 time,
   *[other] { $times } times, next
}
host-offerings-unshared = Only on our own site
host-offerings-open = Open
host-offerings-empty-title = The team's own services appear here
host-offerings-empty = A service is described once, then shared to the trays where it should be seen. There are none yet.

host-offering-since = since
host-offering-public = See it as readers do
host-offering-done-shared = The service is shared
host-offering-done-shared-more = It appears soon on the trays of those members who accept it.
host-offering-done-withdrawn = The service is withdrawn
host-offering-done-withdrawn-more = It leaves every tray within seconds. Bookings that were made stand.
host-offering-done-published = The service is published again
host-offering-done-published-more = It returns to every tray to which it was shared.
host-offering-shares = Where it is shown
host-offering-shares-wait = The service is not shown anywhere now. Its shares are kept and return when you publish it again.
host-offering-shared-since = shared
host-offering-unshared = The service is shown only on your own site. When you share it, groups can book it on their own tray.
host-offering-share = Share to a common tray
host-offering-share-whom = To whom?
host-offering-share-missing = Choose to whom the service is shared.
host-offering-share-help = Each member decides whether to take it onto its tray. The content stays yours, and nobody else can change it.
host-offering-share-send = Share the service
host-offering-withdraw = Withdraw
host-offering-withdraw-lead = When the service can no longer be booked, withdraw it. You can publish it again later.
host-offering-withdraw-open = Withdraw
host-offering-withdraw-ask = Withdraw the service everywhere?
host-offering-withdraw-what = It leaves every tray within seconds, and no new bookings can be made.
host-offering-withdraw-bookings = { $count ->
    [0] There are no coming bookings.
    [one] One coming booking stands.
   *[other] { $count } coming bookings stand.
}
host-offering-withdraw-yes = Yes, withdraw it
host-offering-publish = Publish again
host-offering-publish-lead = The service returns to every tray to which it was shared.
host-offering-publish-yes = Publish again

# The rest of an offering's page
offering-pictures = More pictures
offering-ask = Ask the organiser
offering-subjects = Subjects
offering-also-in = In other languages
materials-curriculum = In the curriculum
materials-before = Before the visit
materials-after = After the visit
good-title = Good to know
good-access = Accessibility
good-transport = Getting there
good-photos = Photography
place-step_free = Step-free entrance
place-induction_loop = Induction loop
place-toilets = Toilets
place-cloakroom = Cloakroom
place-snack_place = Place to eat a packed lunch
place-parking = Parking
place-bus_drop_off = Bus drop-off
place-yes = Yes
place-no = No
place-ask = Ask the organiser, we do not know
needs-title = What the programme needs of your space
needs-space = Space
needs-setup = Setting up
needs-power = Power socket
needs-darkness = Darkened room
needs-piano = Piano
needs-yes = Needed
needs-no = Not needed
needs-unknown = Ask the organiser
booked-elsewhere = You book this in another service: { $host }.
booked-elsewhere-go = Go and book
booked-by-asking = This is not booked here. Ask for a time and agree with the organiser directly.

# Favourites
favourite-add = Add to favourites
favourite-remove = Remove from favourites
favourite-all = See favourites
favourites-title = Favourites
favourites-lead = Services you want to come back to. Only you see this list.
favourites-empty-title = Services you want to come back to are shown here
favourites-empty = When you find a service that could suit your group, add it to favourites on its own page. Only you see this list.
favourites-find = Find services

# A producer's page
producer-listed = { $count ->
    [one] 1 service on this tray
   *[other] { $count } services on this tray
}
producer-contact = Contact
producer-site = The producer's own site

# Telling a colleague
tip-title = Tell a colleague
tip-title-flaws = Check the form
tip-flaws = { $count ->
    [one] One thing needs to be corrected
   *[other] { $count } things need to be corrected
}
tip-to = Your colleague's e-mail address
tip-note = Message
tip-note-help = Optional, at most 500 characters. Do not write the names of children or residents.
tip-says-who = The message shows your name and e-mail address, so that your colleague knows who it is from.
tip-send = Send
tip-flaw-address_missing = Write your colleague's e-mail address.
tip-flaw-address_wrong = An address looks like name@school.fi. One address at a time.
tip-flaw-note_too_long = Shorten the message to 500 characters.
tip-sent-title = Your message is on its way
tip-sent = It arrives in a few minutes. You can tell others of the same service too.
tip-back = Back to the service
tip-visitor = Once you have signed in, you can send it straight from here.
tip-sign-in = Sign in
tip-link-title = Or share the link yourself
tip-link = The address of the service
tip-mailto = Open in your own e-mail
tip-letter-subject = A colleague's suggestion: { $site }
tip-letter-who = { $name } ({ $email }) suggests this service to you.
tip-letter-why = You got this message because your colleague typed your address. It was not added to any list.

# What was not found
missed-title = Searched for and not found
missed-lead = Words with which nobody found anything. We do not know who searched, and forget the searches after a year.
missed-caption = The most frequent first
missed-words = Words
missed-times = Times
missed-langs = Language of the page
missed-last = Last
missed-do = What you can do
missed-to-synonym = Tie to a known word
missed-again = Try the search now
missed-hint = If the same thing is on the tray by another name, tie the words together. If it is not, ask somebody who could make it.
missed-none-title = Everybody has found something
missed-none = When somebody searches with a word that finds nothing, the word comes here. It shows you what the tray lacks.

# Words that mean the same
synonyms-title = Words that mean the same
synonyms-lead = Whoever searches for one of these words finds the others too. Write them as people say them, in any language.
synonyms-words = Words that mean the same
synonyms-help = With commas between them, such as: elderly, senior, older people, vanhus
synonyms-add = Add the words
synonyms-all = All words
synonyms-none = None have been added yet.
synonyms-end = Remove
synonyms-flaw-title = The words were not added
synonyms-flaw-too_few = Write at least two words with a comma between them.
synonyms-flaw-too_many = Write at most 12 words at a time.
synonyms-flaw-too_long = One of the words is longer than 40 characters. Shorten it.
