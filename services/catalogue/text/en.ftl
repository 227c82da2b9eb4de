# The catalogue
offerings-title = Services
offerings-count = { $count ->
    [one] 1 service. See whom it is for and when there is room.
   *[other] { $said } services. Those with free times soon come first.
}
offerings-more = Show more services
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
