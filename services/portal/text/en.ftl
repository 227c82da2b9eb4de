# The platform's front page
apex-title = A municipality's culture on one tray
apex-lead = A school, a daycare or a care home finds and books. A maker describes a service once and reaches many municipalities. Each municipality decides what is on its tray.
apex-find = Find your municipality
apex-demo-title = This is a demo
apex-demo-lead = The municipalities and wellbeing services counties are real. Everything else is invented: people, producers, services and bookings. Look around freely. Choose who to continue as:
apex-demo-mail = Sign-in letters do not go out:
apex-demo-mailbox = read them in the demo’s mailbox
apex-group-municipality = Municipalities
apex-group-county = Wellbeing services counties
apex-group-region = Shared trays
apex-group-producer = Producers
apex-offerings = { $count ->
    [one] 1 service
   *[other] { $said } services
}
apex-empty-title = There are no trays yet
apex-empty-lead = When the first municipality opens its tray, it appears here.
apex-days-title = For three kinds of working day
apex-day-teacher-title = A teacher with four minutes
apex-day-teacher = You see at once where your class fits and what it costs. The booking is the school's, so whoever stands in for you finds it.
apex-day-secretary-title = A cultural secretary with thirty requests
apex-day-secretary = A tray, a look and rules of your own. The neighbours' services in the same catalogue, each saying where it comes from.
apex-day-artist-title = An artist already on the road
apex-day-artist = One description and one set of times for every municipality. One list says who comes, from where and how many.
apex-walls-title = Municipalities together, borders in place
apex-walls = Each municipality's data stays behind its own wall. It decides what to share with a neighbour and what to take in. Nobody ever asks for children's names.

# The front page of a municipality, region or producer
front-title = Front page
front-title-place = Book culture for your group { $place }
front-title-municipality = Book culture for your group
front-title-county = Culture where people are
front-title-region = The municipalities' shared culture tray
front-title-producer = { $name }: services for groups
front-title-operator = { $name }
front-lead-municipality = Workshops, performances and outings for schools, daycares and care homes.
front-lead-county = Music, crafts and stories for care homes, wards and day centres. Many come to you.
front-lead-region = Members share their services with each other here. Each says where it comes from.
front-lead-producer = For schools, daycares and care homes.
front-lead-operator = The platform is looked after from here.
front-see-count = { $count ->
    [one] See the service
   *[other] All { $said } services
}
front-team-title = For the team
front-team-lead = See who is coming, and keep your services up to date.
front-featured = Worth a look
front-soon = Soon on the tray
front-all = All services
front-soon-empty = There are no free times right now. New times appear here as soon as a host opens them.
front-members = Members
front-member-offerings = { $count ->
    [one] 1 shared service
   *[other] { $said } shared services
}
front-elsewhere-title = Booking
front-elsewhere = Times are booked on the tray of your own municipality or wellbeing services county.
front-how-title = How to book
front-how-1-title = Choose a service and a time
front-how-1 = You see at once how many places are left and what the service costs.
front-how-2-title = Tell about your group
front-how-2 = The group and the numbers will do. We never ask for children's names.
front-how-3-title = The booking is the whole unit's
front-how-3 = Everybody who books for the unit sees it, and so does whoever stands in for you.
front-search = Find services
front-search-what = What are you looking for?
front-search-whom = For whom?
front-search-all = For everyone
front-search-from = Not before
front-search-go = Search
front-whom = Who is it for?
front-count = { $count ->
    [one] 1 service
   *[other] { $said } services
}
front-for-daycare = Daycare
front-for-preschool = Pre-school
front-for-grades_1_2 = Grades 1–2
front-for-grades_3_6 = Grades 3–6
front-for-grades_7_9 = Grades 7–9
front-for-secondary = Upper secondary and vocational
front-for-preparatory = Preparatory education
front-for-special_needs = Special needs groups
front-for-adults = Adults
front-for-seniors_home = Older people living at home
front-for-care_home = Care homes
front-arts = Browse by art form
front-newest = New on the tray
front-newest-all = All, newest first
front-region = On the same tray are the municipality's own services and those that others in the network share. Each says where it comes from.
front-region-own = You book everything here, in the same way. There is no need to go to a neighbour's site.
front-empty-title = The tray is being laid
front-empty-municipality = The municipality's own services and those it receives from neighbours and artists will be here. Meanwhile, see what others have.
front-empty-county = The wellbeing services county's own services and those it receives from artists will be here. Meanwhile, see what others have.
front-empty-region = Services that members share with each other will be here. None has been shared yet.
front-empty-producer = Services will be here as soon as they are published.
front-empty-operator = There are no services here.


# The API
api-title = For programs
api-lead = A program can search the catalogue, keep a school's groups and write services, as a person does on these pages.
api-begin = To begin with
api-begin-key = Reading the catalogue needs no key. For all else you make a key of your own.
api-begin-keys = Make a key
api-begin-tenant = Each tray answers at its own address. Go to the site of your municipality or of your own, and make a key there.
api-example = Example
api-document = The same description for programs, OpenAPI 3.1:
api-all = All requests
api-needs-key = Needs a key
api-needs-no-key = Needs no key
api-parameters = Parameters
api-sends = What is sent
api-answers = What is answered
api-required = required
api-values = Values
front-packages = Packages

# To do
inbox-title = To do
inbox-lead = What waits for your team comes here. The oldest is first, and anyone in the team can take care of it.
inbox-whose = Whose?
inbox-own = Mine and shared
inbox-all = Everyone’s
inbox-filter = Show
inbox-why-review = Waits for review
inbox-why-sent_back = Sent back
inbox-why-import = Import to decide on
inbox-why-requested = Waits for an answer
inbox-why-booked = New booking
inbox-why-cancelled = Cancelled
inbox-untitled = Service without a name
inbox-heads = { $participants } + { $adults ->
    [one] 1 adult
   *[other] { $adults } adults
}
inbox-since = Waiting since
inbox-noticed = Noticed
inbox-act-review = Review
inbox-act-sent_back = Mend
inbox-act-requested = Answer
inbox-act-import = See the report
inbox-notice = Mark the chosen as noticed
inbox-notice-all = Mark all bookings as noticed
inbox-done = The bookings are marked as noticed
inbox-done-more = They have left the whole team’s list. You still find the groups that are coming in their own list.
inbox-nothing-chosen = No booking was marked
inbox-nothing-chosen-more = First choose the bookings that you have noticed.
inbox-nothing-left = Someone was faster: nothing is left to mark.
inbox-empty-title = Nothing waits for you
inbox-empty = When a group books or cancels, a service needs a colleague’s eye or an import is ready to look at, it comes here. It belongs to the whole team, so a holiday or an illness stops nothing.
inbox-elsewhere = { $count ->
    [one] 1 thing waits for other teams
   *[other] { $count } things wait for other teams
}

# The tour
apex-demo-tour = Take the tour
tour-title = A tour of the demo
tour-lead = Choose who you are and try three things. You can be all four: signing in is one click.
tour-enter = Continue as this person
tour-same-way = The demo is shared. What you book or change, others who try it see too. No letter goes out to anyone.
tour-empty = The demo’s organisations are not loaded yet.
tour-back = Every municipality’s tray
tour-booker-title = I am a teacher
tour-booker-search = Find something for grade four
tour-booker-search-more = The search shows only times with room. Open one and book it for your group.
tour-booker-group = Make a group
tour-booker-group-more = A mixed class, assistants and access needs: said once, it comes along to every booking.
tour-booker-bookings = See your bookings
tour-booker-bookings-more = Change the size of the group, move the time, cancel, or answer to a place that came free in the queue.
tour-owner-title = I am a producer
tour-owner-inbox = Answer what waits
tour-owner-inbox-more = Requests, feedback and services to complete are in one place, the oldest first.
tour-owner-share = Share a service
tour-owner-share-more = Write the service once and choose whom you share it with. You see on whose tray it is already.
tour-owner-apply = Apply to many municipalities
tour-owner-apply-more = One form is enough. Each decides for itself and does not see the others’ answers.
tour-coordinator-title = I am a coordinator
tour-coordinator-curate = Decide what the network offers
tour-coordinator-curate-more = Many proposals at once, with a message. The members’ own rules are beside them.
tour-coordinator-invite = Look at the agreements
tour-coordinator-invite-more = Who takes part, from which day and by which decision. Every version stays.
tour-coordinator-lift = Lift something up
tour-coordinator-lift-more = Choose for the network’s front page what is worth a look right now.
tour-admin-title = I am a municipal admin
tour-admin-rules = Decide what comes onto the tray
tour-admin-rules-more = At once, by category or one by one: a rule of its own for everyone from whom services come.
tour-admin-entitle = Promise something to every class
tour-admin-entitle-more = A museum visit for grade four, for example. You see who has booked already.
tour-admin-listen = Read what the groups said
tour-admin-listen-more = Feedback comes after the event, with your own questions.
