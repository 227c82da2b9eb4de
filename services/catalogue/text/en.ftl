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
times-calendar = The times for your calendar
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
host-offering-share = Share the service with others
host-offering-share-whom = To whom?
host-offering-share-missing = Choose to whom the service is shared.
host-offering-share-help = Each member decides whether to take it onto its tray. The content stays yours, and nobody else can change it.
host-offering-share-send = Share the service
host-offering-share-proposed = Waits for an answer
host-offering-share-asked = To be completed
host-offering-share-accepted = Shown there
host-offering-share-declined = Left out
host-offering-share-ended = No longer shown
host-offering-unshare = Stop sharing
host-offering-unshare-what = The service leaves their tray. Bookings that were made stand.
host-offering-unshare-yes = Stop sharing here
host-offering-done-unshared = The service is no longer shared there
host-offering-done-unshared-more = It leaves their tray within seconds. Bookings that were made stand.
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
# Writing an offering
edit-new = New service
edit-new-lead = Start with the name. We save a draft, and you can go on whenever you like. Nobody else sees it before you publish it.
edit-untitled = Service without a name
edit-steps = Steps
edit-step-basics = Basics
edit-step-story = Content and audience
edit-step-place = Place and needs
edit-step-booking = Price and booking
edit-step-pictures = Pictures
edit-step-extras = More details
edit-step-review = Preview and publish
edit-review = Preview and publish
edit-lead-basics = What the service is, and the name it is found by.
edit-lead-story = What happens, for whom and in which languages.
edit-lead-place = Where the service is given, and what it needs there.
edit-lead-booking = What the service costs, how it is booked and who sees it.
edit-lead-pictures = The first picture is shown on cards, the others on the service's page. Without a picture we show a drawing.
edit-lead-extras = Details that some readers look for. None of them is required.
edit-open = { $count ->
    [one] 1 missing
   *[other] { $count } missing
}
edit-saved = Saved
edit-saved-more = You can go on here or come back later.
edit-live = The service is published
edit-live-more = When you save, the change shows at once on every tray that has the service.
edit-stays-whole = These details cannot be removed from a published service
edit-venues = Add a place or change the details of one
edit-save-next = Save and continue
edit-save = Save
edit-next = Continue
edit-needed = needed for publishing
edit-flaws-title = To correct
edit-flaws = { $count ->
    [one] One thing needs correcting
   *[other] { $count } things need correcting
}
edit-flaw-too_long = The text is too long. There is room for { $most } characters.
edit-flaw-not_a_number = Write a whole number from { $least } to { $most }.
edit-flaw-not_a_sum = Write the sum in euros, such as 180 or 4.50.
edit-flaw-not_a_moment = Choose a day and a time.
edit-flaw-min_over_max = The largest group must be at least as large as the smallest.
edit-flaw-until_before_from = The end cannot be before the beginning.
edit-flaw-not_an_address = Write an address that begins with https://.
edit-flaw-not_a_mailbox = Write an e-mail address, such as culture@town.fi.
edit-flaw-not_a_keyword = Write an id, such as yso:p2625.
edit-flaw-not_a_code = Write the codes with commas between them, such as P27, P27.1.
edit-flaw-name_missing = Write the name in at least one language.
edit-flaw-missing = This is missing.
edit-flaw-not_degrees = Write the degrees as a decimal number, such as 60.05.

edit-kind = What kind of service is it?
edit-title = Name
edit-title-help = At most 120 characters. Choose a name that tells what you do.
edit-summary = Summary
edit-summary-help = One sentence, at most 160 characters. It is shown in search results.
edit-art = Art form
edit-art-help = Makes the service easier to find. Its drawing is shown where there is no picture.
edit-description = Description
edit-description-help = What we do and what one takes along. Put an empty line between paragraphs.
edit-stage = Who is it for?
edit-language = In which languages is it given?
edit-minutes = Length in minutes
edit-minutes-help = Leave empty if the length varies.
edit-group_min = Smallest group
edit-group_min-help = Participants and adults together.
edit-group_max = Largest group
edit-access = Accessibility
edit-access-help = Tick only what is certain.
edit-delivery = Where is it given?
edit-home = Home municipality
edit-home-help = The municipality that the service comes from. Other municipalities' trays show it.
edit-venue = Place
edit-venue-help = Choose none if you come to the group.
edit-travels_to = Which municipalities do you come to?
edit-travels_to-help = Choose none if you come anywhere.
edit-space = The space that you need
edit-space-help = When you come to the group: size, furniture, floor.
edit-power = Electricity
edit-darkness = A room that can be made dark
edit-piano = Piano
edit-setup_minutes = Time for setting up, in minutes
edit-transport = How does one get there?
edit-transport-help = The stop, somewhere for a bus, the way on foot.
edit-price_form = What does it cost?
edit-price = Price in euros
edit-price-help = Leave empty if the service is free.
edit-travel = Travel costs
edit-travel-help = In words, such as “0.55 €/km from Karis” or “included in the price”.
edit-mode = How is it booked?
edit-external_href = Booking address
edit-external_href-help = When it is booked elsewhere: an address that begins with https://.
edit-contact_email = Contact
edit-contact_email-help = An address that the whole team reads.
edit-deadline_days = How many days before does enrolment end?
edit-deadline_days-help = 0 means that one can book until it starts.
edit-visibility = Who sees it?
edit-named = Named organisations
edit-named-help = Only if you chose named ones above. Share the service with them as well.
edit-shown_from = Shown from
edit-shown_from-help = Leave empty if it is shown as soon as it is published.
edit-shown_until = Shown until
edit-team = Team
edit-team-help = The team owns the service and gets its messages.
edit-keyword = Keywords
edit-keyword-help = The id and the name in the General Finnish Ontology (YSO). Empty the row to remove a word.
edit-keyword-id = Id
edit-keyword-name = Name
edit-material = Materials and curriculum
edit-material-help = Links to the curriculum, and to what one can do before and after.
edit-material-part = For what
edit-material-href = Address
edit-material-name = Name
edit-service_classes = Service classes (PTV)
edit-service_classes-help = Codes with commas between them, such as P27, P27.1.
edit-target_groups = Target groups (PTV)
edit-target_groups-help = Codes with commas between them, such as KR1.2.
edit-photo_terms = Photography and recording
edit-photo_terms-help = Whether one may take pictures there, and what they may be used for.
edit-group-early = Early education and pre-school
edit-group-grades_1_6 = Grades 1–6
edit-group-grades_7_9 = Grades 7–9
edit-group-upper = Preparatory and upper secondary
edit-group-others = Others

edit-alt = What does the picture show?
edit-alt-help = Describe it briefly for someone who does not see it. Needed in every language.
edit-photographer = Photographer
edit-licence = Licence
edit-licence_other = Another licence, in words
edit-focal = The most important part of the picture
edit-focal-help = It stays in view when the picture is cropped.

choice-kind-none = Choose
choice-art-none = As the kind suggests
choice-art-theatre = Theatre and puppetry
choice-art-music = Music
choice-art-dance = Dance and movement
choice-art-craft = Crafts
choice-art-nature = Nature and tradition
choice-art-museum = Museum
choice-art-literature = Words
choice-art-film = Film and media
choice-access-step_free = No steps
choice-access-accessible_toilet = Accessible toilet
choice-access-induction_loop = Induction loop
choice-access-sign_language = Sign language
choice-access-audio_description = Audio description
choice-access-captions = Captions
choice-access-easy_language = Easy language
choice-access-quiet_space = Quiet space
choice-access-assistance_dog = Assistance dogs are welcome
choice-access-tactile = Something to touch
choice-venue-none = No place of our own
choice-venue-kept = The present place, which is not on the list
choice-home-none = Our own organisation
choice-known-yes = Yes
choice-known-no = No
choice-known-unknown = Not known
choice-price_form-free = Free
choice-price_form-group = A price for the group
choice-price_form-head = A price for each participant
choice-price_form-hour = A price for an hour
choice-mode-scheduled = The group chooses a time here
choice-mode-showcase = Not booked, contact only
choice-mode-external = Booked elsewhere
choice-visibility-public = Everyone it is shared with
choice-visibility-named = We and named organisations
choice-visibility-own_units = Our own tray alone
choice-team-none = No team
choice-material-curriculum = Curriculum
choice-material-before = Before
choice-material-after = After
choice-licence-none = Choose
choice-licence-cc_by = CC BY 4.0: may be used when the photographer is named
choice-licence-cc_by_sa = CC BY-SA 4.0: the same, adaptations on the same terms
choice-licence-cc0 = CC0: free to use
choice-licence-reserved = On this site only, rights with the photographer
choice-licence-other = Another licence
choice-focal-left-top = Top left
choice-focal-center-top = Top
choice-focal-right-top = Top right
choice-focal-left-middle = Left
choice-focal-center-middle = Middle
choice-focal-right-middle = Right
choice-focal-left-bottom = Bottom left
choice-focal-center-bottom = Bottom
choice-focal-right-bottom = Bottom right

missing-kind = What kind of service it is
missing-title = Name
missing-summary = Summary
missing-stages = Who it is for
missing-deliveries = Where it is given
missing-languages = The languages it is given in
missing-group_size = Smallest and largest group
missing-price = Price
missing-external_href = The address where it is booked
missing-contact_email = The address for contact

review-note = A colleague sent the service back
review-missing = { $count ->
    [one] One detail is still missing
   *[other] { $count } details are still missing
}
review-missing-lead = The service can be published when these are filled in.
review-whole = All that is needed is filled in
review-whole-lead = Have a look at how readers will see it.
review-langs = Language by language
review-lacks = This is not in this language, so readers see it in another:
review-lacks-nothing = Name, summary and description are ready.
review-preview = See it as a reader
review-publish = Publish
review-from = The service begins to show
review-until = The service ceases to show
review-is-published = The service is published. Changes show at once.
review-not-yet = You can publish when nothing is missing.
review-waits = The service waits for a colleague's eye. Someone else in the team or an admin publishes it.
review-publish-yes = Publish the service
review-submit-lead = You can also ask a colleague to look at it first.
review-submit = Ask a colleague to look
review-return = Send it back to the writer
review-return-note = What still has to change?

pictures-first = The picture on cards
pictures-more = Picture { $number }
pictures-change = Change what is said of it
pictures-make-first = Show it first
pictures-remove = Remove the picture
pictures-remove-what = The picture is removed from this service everywhere.
pictures-remove-yes = Yes, remove it
pictures-new = Add a picture
pictures-file = Picture file
pictures-file-help = JPEG, PNG or WebP, at most 10 MB. We remove where and with what it was taken.
pictures-add = Add the picture
pictures-no-place = Pictures cannot be added now
pictures-no-place-more = This installation has no place for pictures. Everything else works.
pictures-full = The service has as many pictures as it can have. Remove one to add another.
picture-flaw-missing = Choose a picture file.
picture-flaw-too_large = The file is too large. There is room for 10 MB.
picture-flaw-unknown_format = The file is no JPEG, PNG or WebP picture. Save the picture in one of these formats.
picture-flaw-damaged = The picture cannot be read. The file is damaged or incomplete.
picture-flaw-too_many_pixels = The picture has too many pixels. Make it smaller and add it again.
picture-flaw-too_small = The picture is too small. Its shortest side must have at least 100 pixels.
draft-banner = Preview
draft-banner-more = This is how readers will see the service. Nobody else sees this page.
draft-banner-back = Back to publishing
host-offering-edit = Edit the service
host-offering-continue = Go on writing
host-offering-times = Times and booking
host-offering-copy = Copy as a new draft
host-offerings-new = New service
host-offerings-venues = Places
host-offerings-state = State
host-offerings-all = All
host-offerings-filter = Narrow down
host-offerings-team = Team
host-offerings-none = No services match
host-offerings-none-more = Choose another state or team.

# Places
venues-title = Places
venues-lead = The places where your services are given. When you change a place, it changes in all its services.
venues-new = Add a place
venues-saved = The services of the place show the new details at once.
venues-empty = Your places are shown here. Add a place once, then choose it in services.
venue-edit = Change the details of a place
venue-lead = A group wants to know this before it comes. “Not known” is better than a guess.
venue-leave = Discard the changes
edit-venue_name = Name of the place
edit-address = Street and town
edit-lat = Latitude
edit-lat-help = For the map, such as 60.05. You may leave the coordinates empty.
edit-lon = Longitude
edit-step_free = Entrance without steps
edit-toilets = Toilets
edit-induction_loop = Induction loop
edit-cloakroom = Cloakroom
edit-snack_place = Somewhere to eat one's own snack
edit-parking = Parking
edit-bus_drop_off = Somewhere for a bus to stop
# Import
host-offerings-import = Import services
imports-title = Imports
imports-lead = Bring in what is already described elsewhere: from a Linked Events API or a spreadsheet. First you see row by row what would happen.
imports-new = Import services
imports-open = Open
imports-rows = { $rows ->
    [one] 1 row, { $done } imported
   *[other] { $rows } rows, { $done } imported
}
imports-empty-title = Your imports will be here
imports-empty = If your services are already in an event calendar or a spreadsheet, nobody has to write them again. Nothing has been imported yet.
import-kind-linked_events = Linked Events
import-kind-csv = CSV file
import-kind-xlsx = XLSX spreadsheet
import-state-reading = Fetching
import-state-planned = Waiting for you
import-state-bringing = Importing
import-state-done = Done
import-state-failed = Failed

import-new-title = Import services
import-new-lead = Nothing is imported yet. First you see a report, then you decide.
import-flawed = Check these points
import-from = Where do the services come from?
import-from-address = The address of a Linked Events API
import-from-help-address = We fetch events, places and keywords. You can fetch them again later.
import-from-linked_events = A Linked Events file
import-from-help-linked_events = A JSON file with a saved answer of the API.
import-from-csv = A CSV file
import-from-help-csv = Separated by semicolons, commas or tabs.
import-from-xlsx = An XLSX spreadsheet
import-from-help-xlsx = We read the first sheet.
import-address = Address of the API
import-address-help = For example https://api.hel.fi/linkedevents/v1/event/?keyword=yso:p1278. Only https.
import-file = File
import-file-help = At most 8 MB and 10,000 rows.
import-template = Download a template to fill in:
import-name = Name of the source
import-name-help = A file under the same name updates what was imported before. An address needs no name.
import-wishes = Where the source does not say
import-wishes-help = These are used only where the source lacks the information. The report shows where that was.
import-wish-kind = What kind of service
import-wish-audience = Who it is for
import-audience-nobody = Leave it empty, we fill it in ourselves
import-audience-everyone = For everyone
import-audience-young = For daycare and schools
import-audience-grown = For adults and older people
import-publish = Publish at once what lacks nothing
import-publish-help = Otherwise what is imported stays a draft until you publish it.
import-look = Show what would be imported
import-look-help = Nothing is imported yet.
import-flaw-from_missing = Choose where the services come from.
import-flaw-address_missing = Write the address of the API.
import-flaw-address_refused = This address cannot be fetched. It must begin with https:// and be on the public internet.
import-flaw-file_missing = Choose a file.
import-flaw-name_missing = Give the source a name, so that it is known next time.
import-flaw-name_too_long = The name may have at most 100 characters.
import-flaw-name_taken = There is already another source of that name. Choose another name.
import-flaw-empty = The file is empty.
import-flaw-web_page = This is a web page and not data. Check the address or the file.
import-flaw-not_json = This is not data in JSON.
import-flaw-no_events = There are no events in the data.
import-flaw-not_a_workbook = This is no XLSX spreadsheet. Save it as XLSX and try again.
import-flaw-not_text = This is no CSV file. Save the spreadsheet as CSV and try again.
import-flaw-no_headings = We know none of the headings. Compare the file with the template.
import-flaw-no_title_column = No column has the names of the services.
import-flaw-no_rows = There are no rows below the headings.
import-flaw-too_many_rows = There are more than 10,000 rows. Import them in parts.
import-flaw-too_large = The file is too large. It may have at most 8 MB.
import-flaw-no_answer = The address did not answer in time. Try again later.
import-flaw-answer_refused = The address answered that there is nothing, or that we may not fetch it.
import-flaw-next_elsewhere = The API’s next page is at another address, so we do not fetch it.
import-flaw-too_many_pages = There are more than 100 pages. Narrow the search in the address.
import-flaw-too_much = There is more than 32 MB of data. Narrow the search in the address.

import-show-title = Import: { $source }
import-reload = Reload the page
import-reading = We are fetching
import-reading-more = { $pages ->
    [0] We begin in a moment. You can leave this page and come back later.
    [one] One page has been fetched. You can leave this page and come back later.
   *[other] { $pages } pages have been fetched. You can leave this page and come back later.
}
import-failed = The source could not be read
import-bringing = We are importing
import-bringing-more = { $done } of { $rows } are done. You can leave this page and come back later.
import-done = The import is done
import-done-more = { $done ->
    [one] One row has been dealt with.
   *[other] { $done } rows have been dealt with.
}
import-to-offerings = See your services
import-plan = Import these?
import-plan-drafts = They are imported as drafts. Publish them when you have looked at them.
import-plan-publishes = What lacks nothing is published at once. The others are imported as drafts.
import-bring = { $rows ->
    [one] Import this one
   *[other] Import these { $rows }
}
import-nothing = Nothing new to import
import-nothing-more = Everything is up to date.
import-newer = There is a newer report of this source
import-newer-more = This report is out of date, so nothing can be imported or withdrawn from it any more.
import-newer-open = Open the newest report
import-report = Report
import-filter = Narrow the report
import-pages = Pages of the report
import-previous = Previous
import-next = Next
import-no-rows = There are no rows here.
import-col-title = Service
import-col-outcome = What happens
import-col-remarks = Note
import-col-result = Result
import-outcome-all = All
import-outcome-new = New
import-outcome-changed = Changed
import-outcome-unchanged = Unchanged
import-outcome-vanished = Vanished
import-outcome-refused = Left out
import-result-brought = Imported as a draft
import-result-published = Imported and published
import-result-updated = Updated
import-result-left = Left as it is
import-result-withdrawn = Withdrawn
import-result-failed = Failed
import-vanished = Vanished from the source
import-vanished-lead = { $count ->
    [one] One service that was imported before is no longer at the source. Here it is unchanged.
   *[other] { $count } services that were imported before are no longer at the source. Here they are unchanged.
}
import-withdraw = Withdraw these
import-withdraw-ask = { $count ->
    [one] Withdraw one service?
   *[other] Withdraw { $count } services?
}
import-withdraw-what = They disappear from every tray. Bookings that were made stand. At most 200 are withdrawn at once.
import-withdraw-yes = Yes, withdraw
import-again = Fetch again
import-again-lead = We fetch the same address again and show what has changed. Your own changes stay.
import-again-yes = Fetch again
import-why-no_title = It has no name.
import-why-no_id = It has no id.
import-why-deleted = Deleted at the source.
import-why-replaced = Replaced by another at the source.
import-why-not_public = Not published at the source.
import-why-called_off = The event is cancelled.
import-why-same_id = Another service has the same id.
import-remark-no_finnish = There is no Finnish name.
import-remark-no_swedish = There is no Swedish name.
import-remark-other_tongues = It is also described in other languages.
import-remark-summary_shortened = The summary was shortened.
import-remark-summary_taken = The summary is the beginning of the description or the name.
import-remark-description_shortened = The description was shortened.
import-remark-title_shortened = The name was shortened.
import-remark-kind_assumed = The kind is assumed.
import-remark-art_assumed = The art form follows from the kind.
import-remark-audience_assumed = The source does not say who it is for.
import-remark-group_size_assumed = The size of a group is assumed.
import-remark-language_assumed = The language follows from the texts.
import-remark-price_in_words = There are several prices: we show the highest, and the words are in the description.
import-remark-price_unreadable = The price could not be read.
import-remark-place_unknown = Nothing is said of the place.
import-remark-picture_unlicensed = The picture has no licence and is left out.
import-remark-picture_unsigned = The photographer is not named, so the picture is left out.
import-remark-picture_undescribed = The picture is not described: the name stands in.
import-remark-picture_for_this_only = The picture may be used for this service only.
import-remark-picture_insecure = The picture’s address is not https, so it is left out.
import-remark-picture_lost = The picture could not be fetched.
import-remark-times_past = All its times are past.
import-remark-ongoing = It has begun and goes on: the time is left out.
import-remark-postponed = Postponed: there is no new time yet.
import-remark-rescheduled = Moved to a new time.
import-remark-cancelled = Cancelled.
import-remark-end_assumed = The end is missing: we assume an hour.
import-remark-keywords_unnamed = Keywords without names are left out.
import-remark-cell_unreadable = A cell could not be read.
import-remark-link_unusable = The web address cannot be used.
import-remark-series = Several events became times of one service.
import-remark-edited_here = Edited here: your changes were left alone.
import-remark-times_booked = The time is booked and was not moved.
import-remark-incomplete = Something is missing: left as a draft, or as it is.
import-remark-brought_later = A newer import took the place of this one: nothing was changed.



# Saved searches
saved-title = Saved searches
saved-lead = We write to you when a new service that fits comes to the tray.
saved-name = Name of the search
saved-rename = Change the name
saved-end = Remove the search
saved-none-title = You have not saved any searches
saved-none = Search for services, narrow the search and choose “Save the search”. From then on we tell you of new services by e-mail.
save-title = Save the search
save-lead = Letters about new services go to { $email }.
save-help = By its name you know the search in the letter and in the list.
save-back = Back to the search
save-flaw-title = The search was not saved
save-flaw-none = Give the search a name.
save-flaw-long = Shorten the name to at most 120 characters.
save-flaw-long_query = This search has too many choices to be saved. Take some of them away.
save-flaw-many = You already have 50 saved searches. Remove one of them first.
save-to-saved = See your saved searches
stop-title = Letters about a search
stop-lead = Shall the letters about the search “{ $name }” stop? The search is then removed from your saved ones.
stop-go = Stop the letters
stop-done = The letters have stopped. No more mail comes from this search.
news-letter-subject = New for your search: { $site }
news-letter-lead = Something that fits your saved search has come to the tray.
news-letter-search = { $count ->
    [one] { $name }: 1 new service
   *[other] { $name }: { $count } new services
}
news-letter-all = See all that the search finds
news-letter-stop = Stop the letters about this search

# Packages
fact-part-of = Part of
packages-title = Packages
packages-lead = Bundle services into one: a stage of a culture path or a festival week.
packages-new = New package
packages-empty-title = No packages yet
packages-empty = Give the package a name and choose services for it from the tray. Publish it when it is ready.
packages-count = { $count ->
    [0] No services on the tray
    [one] 1 service on the tray
   *[other] { $count } services on the tray
}
choice-package_kind-culture_path = Culture path
choice-package_kind-festival = Festival
choice-package_kind-other = Something else
package-tag-culture_path = Culture path
package-tag-festival = Festival
package-tag-other = Package
edit-package_kind = What kind of package is it?
edit-package_summary = Summary
edit-package_summary-help = One sentence, at most 160 characters. It is shown on the front page.
edit-package_text = Description
edit-package_text-help = Who the package is for and how it goes. Separate paragraphs with an empty line.
package-new-lead = Start with the name. Next you choose the services. Nobody else sees the package before it is published.
package-edit = Edit the texts
package-about = Description
package-holds = { $count ->
    [one] 1 service
   *[other] { $count } services
}
package-empty-title = This package has no services just now
package-empty = Its services are not on the tray at the moment. See what else there is.
package-open = See it as a reader does
package-done-saved = Saved
package-done-published = The package is published
package-done-withdrawn = The package is no longer shown
package-done-live = It is on the front page of the tray and on the pages of its services.
package-parts = Services in the package
package-parts-empty = There are no services in the package yet. Add the first one below.
package-part-gone = No longer on the tray. Readers do not see this in the package.
package-up = Move up
package-down = Move down
package-take-out = Take out
package-add = Add a service
package-full = No more services fit in the package.
package-find = Search the tray
package-find-none = Nothing to add was found.
package-find-nothing = There is nothing else on the tray to add.
package-put-in = Add
package-public = Publishing
package-away = Removal
package-withdraw = Stop showing
package-withdraw-what = The package leaves the tray. Its services and bookings stay.
package-withdraw-yes = Yes, stop showing
package-lacks = The package can be published when it has:
package-lacks-summary = a summary
package-lacks-offerings = at least one service that is on the tray
package-publish = Publish the package
package-publish-what = The package will be on the front page of the tray and on the pages of its services.
package-delete = Delete the package
package-delete-what = The package is deleted for good. Its services stay.
package-delete-yes = Yes, delete the package

# What a tray says itself
offering-note = From { $name }
offering-subsidised = { $name } pays the rest. The host’s price is
local-edit = Adjust on this tray
local-title = Highlights and local details
local-lead = What you lift up, what you hide, and what you add for your own units.
local-curation = What others offer
local-saved = Saved. The tray shows the change at once.
local-price = For our own units
local-tag-featured = On the front page
local-tag-hidden = Hidden
local-tag-note = Note of your own
local-empty-title = Nothing is lifted up or changed yet
local-empty = Choose a service on the tray. You can lift it to the front page, hide it, change its art form, write a note or pay a part of the price.
local-empty-to = See what is on the tray
local-promise = The host’s own text does not change, and none of this shows on anyone else’s tray.
local-leave = Cancel
edit-shown = Visibility
edit-shown-help = Nobody can see or book what is hidden. Bookings that were made stand.
choice-shown-featured = Lift to the front page
choice-shown-hidden = Hide from this tray
edit-local_art = Art form on this tray
edit-local_art-help = If people here look for the service under another art form.
choice-local_art-none = The host’s choice
edit-local_note = Note for your own units
edit-local_note-help = Shown on the service’s page in the tray’s name, for example: The municipality orders the bus once you say how many come.
edit-pays = What do your own units pay?
edit-pays-help = If you pay a part, we show your units their share.
choice-pays-asked = The host’s price
choice-pays-free = Nothing, we pay
choice-pays-sum = A part of the price
edit-pays_sum = The unit’s share in euros
edit-pays_sum-help = On the same basis as the host’s price: for a group, a participant or an hour. Fill it in if you chose a part of the price.
edit-flaw-not_less = Write a sum that is less than the host’s price.
