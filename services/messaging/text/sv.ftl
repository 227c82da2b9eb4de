mailbox-title = Provmiljöns brevlåda
mailbox-lead = Från provmiljön går inga brev vidare, de läses här i stället, det nyaste först.
mailbox-to = Till { $to }, från { $from }.
mailbox-empty = Inga brev än. Be om en inloggningslänk på någon bricka, så dyker den upp här.
