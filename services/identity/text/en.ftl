sign-in-title = Sign in
sign-in-demo-lead = This is a demo, and no password is needed. The people and their units are invented.
sign-in-demo-title = In the demo: as whom do you want to carry on?
sign-in-as = Carry on
sign-in-nobody = There is nobody to try this site as. Choose another tray.
sign-in-unknown-title = This person is not known here
sign-in-unknown = Choose somebody from the list.
sign-in-closed-lead = Signing in is not open yet.
sign-in-closed = You will sign in by a link sent to your work address, without a password, once this site has a mail server. Until then the culture services help you to book.
sign-in-lead = We send a link and a code to your e-mail. No password is needed.
sign-in-email = Your work e-mail
sign-in-email-help = The address of your school or daycare, for instance. By it we know your unit.
sign-in-send = Send a link and a code
sign-in-flawed-title = The address cannot be used
sign-in-flawed = Check the e-mail address, such as name@school.fi.

code-title = Look at your e-mail
code-lead = Open the link in the letter on this device, or type the code here.
code-label = Code of six digits
code-help = If { $email } may sign in here, a letter is on its way. The code works until { $until }.
code-send = Sign in
code-new = Send a new code
code-other = Use another address
code-flaw-title-wrong = The code does not match
code-flaw-title-unreadable = The code is not six digits
code-flaw-wrong = The code does not match. Check the letter.
code-flaw-unreadable = Type all six digits.
code-flaw-check = Check the six digits.
code-left = { $count ->
    [one] One try left.
   *[other] { $count } tries left.
}
code-over-title = Ask for a new code
code-over = The link or code has been used, or is more than 15 minutes old.
code-used-up = The code was typed wrong five times, so it works no more.
code-missing = No letter?
code-missing-what = Wait two minutes and look among junk mail. A letter comes only if the address has a place on this tray.
code-missing-contact = We can help:
code-mailbox-title = This is a demo
code-mailbox = Letters do not go out.
code-mailbox-open = Read the letter in the demo’s mailbox
link-title = Sign in on this device
link-lead = The link works once. Do not go on if you did not ask for it.
link-over-title = The link works no more
link-over = It has been used, or is more than 15 minutes old. Ask for a new one.

sign-in-letter-subject = Sign in: { $site }
sign-in-letter-link = Open the link on the device where you want to sign in:
sign-in-letter-code = Or type this code on the page where you asked for it:
sign-in-letter-until = The link and the code work once, until { $until }.
sign-in-letter-unasked = If you did not ask for this letter, you need not do anything. Never give the code to anybody.

sessions-title = Where you are signed in
sessions-lead = If you do not know one of these, end it.
sessions-where = { $browser }, { $system }
sessions-this = This one
sessions-began = Began
sessions-seen = Last seen
sessions-end = End
sessions-end-others = End all others
browser-firefox = Firefox
browser-chrome = Chrome
browser-safari = Safari
browser-edge = Edge
browser-opera = Opera
browser-other = Another browser
system-windows = Windows
system-mac = Mac
system-linux = Linux
system-android = Android
system-iphone = iPhone
system-ipad = iPad
system-other = another device
places-title = Your other places
places-lead = You have a place on these trays too. Each has a session of its own.
places-go = Go over
departure-title = Going over: { $name }
departure-lead = The way is open for one minute, once.
departure-go = Go on
departure-stay = Stay here
arrival-title = Go on here
arrival-lead = You come from another tray. You will be signed in here too.
arrival-go = Go on
arrival-over-title = The way is closed
arrival-over = It was open for one minute, once. Go back and choose again, or sign in here.

keys-title = Keys for programs
keys-lead = With a key a program acts in your name on this site, and never does more than you may.
keys-guide = What a program can do
keys-mine = Your keys
keys-made = “{ $name }” is ready
keys-made-copy = Copy the key now and keep it like a password. It is not shown again.
keys-token = Key
keys-made-at = Made
keys-used = Last used
keys-unused = Not used yet
keys-expires = Works until
keys-end = End
keys-new = Make a new key
keys-name = Name
keys-name-help = Where it is used, such as “School home page”.
keys-scopes = What it may do
keys-scope-read = Read
keys-scope-book = Book
keys-scope-host = Offer
keys-scope-help-read = Reads what you may read, and changes nothing.
keys-scope-help-book = Keeps your unit's groups.
keys-scope-help-host = Writes, publishes and withdraws services.
keys-days = How long it works
keys-days-of = { $count ->
    [365] A year
   *[other] { $count } days
}
keys-make = Make the key
keys-flaws = { $count ->
    [one] One thing to mend
   *[other] { $count } things to mend
}
keys-flaw-no_name = Give the key a name.
keys-flaw-long_name = Shorten the name to 80 characters.
keys-flaw-no_scope = Choose at least one thing that the key may do.
keys-flaw-no_end = Choose how long the key works.
