mailbox-title = The demo’s mailbox
mailbox-lead = In this demo letters do not go out: they are here to be read, newest first.
mailbox-to = To { $to }, from { $from }.
mailbox-empty = No letters yet. Ask for a sign-in link on some tray, and it appears here.

undeliverable-title = Addresses that mail does not reach
undeliverable-lead = The recipient’s mail server has refused these addresses. Check whether an address is misspelt, or whether the person has left.
undeliverable-address = Address
undeliverable-since = Refused since
undeliverable-answer = The server’s answer
undeliverable-again = Only sign-in links are sent to a refused address. Other messages go out again once one has got through, or 30 days after the address was refused.
undeliverable-none = Every message has got through.
