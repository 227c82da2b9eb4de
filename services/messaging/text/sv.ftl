mailbox-title = Provmiljöns brevlåda
mailbox-lead = Från provmiljön går inga brev vidare, de läses här i stället, det nyaste först.
mailbox-to = Till { $to }, från { $from }.
mailbox-empty = Inga brev än. Be om en inloggningslänk på någon bricka, så dyker den upp här.

undeliverable-title = Adresser som posten inte når
undeliverable-lead = Mottagarens e-postserver har avvisat de här adresserna. Kontrollera om adressen är felskriven eller om personen har slutat.
undeliverable-address = Adress
undeliverable-since = Avvisad sedan
undeliverable-answer = Serverns svar
undeliverable-again = Till en avvisad adress skickas bara inloggningslänkar. Övriga meddelanden skickas igen när ett meddelande har kommit fram, eller när det har gått 30 dagar sedan adressen avvisades.
undeliverable-none = Alla meddelanden har kommit fram.
