mailbox-title = The demo’s mailbox
mailbox-lead = In this demo letters do not go out: they are here to be read, newest first.
mailbox-to = To { $to }, from { $from }.
mailbox-empty = No letters yet. Ask for a sign-in link on some tray, and it appears here.
