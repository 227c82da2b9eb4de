# Bokningens skeden
booking-state-pending = Väntar på arrangören
booking-state-confirmed = Bekräftad
booking-state-attended = Genomförd
booking-state-past = Avslutad
booking-state-cancelled_by_guest = Enheten avbokade
booking-state-cancelled_by_host = Arrangören ställde in
booking-lead-pending = Arrangören ska ännu svara. Under tiden är platserna reserverade för er.
booking-lead-confirmed = Platserna är era. Välkomna!
booking-lead-attended = Ni var här. Tack för att ni kom.
booking-lead-past = Tiden har redan varit. Hoppas att ni trivdes.
booking-lead-cancelled_by_guest = Bokningen är avbokad, och platserna har blivit lediga för andra.
booking-lead-cancelled_by_host = Arrangören var tvungen att ställa in. Se tjänstens andra tider.
booking-heads = { $participants } + { $adults ->
    [one] 1 vuxen
   *[other] { $adults } vuxna
}
booking-open = Öppna
booking-cancel = Avboka
booking-cancel-ask = Ska bokningen för { $group }, { $when }, avbokas?
booking-cancel-what = Platserna blir genast lediga för andra, och avbokningen kan inte tas tillbaka.
booking-cancel-until = Ni kan avboka utan avgift till och med { $until }.
booking-cancel-any = Ni kan avboka utan avgift före början.
booking-cancel-yes = Ja, avboka

# Att boka
new-title = Boka plats för en grupp
new-title-flaws = Kontrollera
new-back = Tillbaka till tjänsten
new-flaws = { $count ->
    [one] En punkt behöver ännu rättas
   *[other] { $count } punkter behöver ännu rättas
}
new-group = 1. Vilken grupp kommer?
new-heads = 2. Hur många kommer?
new-heads-help = Skriv en uppskattning.
new-heads-range = Gruppen kan ha { $min }–{ $max } personer, vuxna medräknade.
new-heads-max = Gruppen kan ha högst { $max } personer, vuxna medräknade.
new-heads-left = { $left ->
    [one] En plats är kvar.
   *[other] { $left } platser är kvar.
}
new-participants = Deltagare
new-adults = Vuxna
new-total = Personer sammanlagt:
new-total-fits = Ryms
new-total-few = För få för den här tjänsten
new-total-many = För många för den här tiden
new-next = Vad händer sedan
new-next-confirmed-title = Platsen bekräftas genast
new-next-confirmed = Du ser bekräftelsen på nästa sida.
new-next-pending-title = Arrangören bekräftar
new-next-pending = Under tiden är platserna reserverade för er. Svaret syns bland dina bokningar.
new-next-unit-title = Bokningen är hela enhetens
new-next-unit = Alla som bokar vid enheten ser den och kan sköta den till slut.
new-next-cancel-title = Om planerna ändras
new-summary = Sammandrag
new-when = Tid
new-where = Plats
new-price-help = Arrangörens pris.
new-send = Skicka bokningen

flaw-group_missing = Välj en grupp.
flaw-already_booked = Den här gruppen har redan bokat den här tiden.
flaw-participants_missing = Skriv antalet deltagare.
flaw-adults_missing = Skriv antalet vuxna. Minst en vuxen kommer med.
flaw-not_a_number = Skriv antalet med siffror, till exempel 17.
flaw-too_few = Gruppen är för liten: minst { $number } personer behövs.
flaw-too_many = Gruppen är för stor: högst { $number } personer kan komma.
flaw-no_room = { $number ->
    [one] Gruppen ryms inte: bara en plats är kvar.
   *[other] Gruppen ryms inte: bara { $number } platser är kvar.
}

standing-title-no_unit = Du har ingen enhet att boka för här
standing-lead-no_unit = Den som bokar hör till en skola, ett daghem, ett vårdhem eller en annan enhet. Be den som ansvarar för enheten eller kommunens kulturtjänster lägga till dig som bokare.
standing-title-no_group = Din enhet har inga grupper än
standing-lead-no_group = Man bokar alltid för en grupp, till exempel en klass eller en daghemsgrupp. Be kommunens kulturtjänster lägga till gruppen. Namn, årskurser och antal räcker.

lost-title-full = Den sista platsen hann gå
lost-title-closed = Anmälan hann stänga
lost-title-cancelled = Tiden är inställd
lost-title-withdrawn = Tjänsten kan inte längre bokas
lost-lead-full = En annan grupp bekräftade sin bokning strax före dig. Ingenting bokades. Dina uppgifter finns kvar, och du behöver inte skriva något på nytt.
lost-lead-closed = Det går inte längre att anmäla sig till den här tiden. Ingenting bokades. Dina uppgifter finns kvar, och du behöver inte skriva något på nytt.
lost-lead-cancelled = Arrangören ställde under tiden in. Ingenting bokades. Dina uppgifter finns kvar, och du behöver inte skriva något på nytt.
lost-lead-withdrawn = Arrangören tog under tiden bort tjänsten. Ingenting bokades.
lost-title-full_already = Den här tiden är fullbokad
lost-title-closed_already = Anmälan har stängt
lost-title-not_open = Anmälan är inte öppen än
lost-lead-full_already = Alla platser är bokade. Välj en annan tid.
lost-lead-closed_already = Det går inte längre att anmäla sig till den här tiden. Välj en annan tid.
lost-lead-not_open = Kom tillbaka när anmälan öppnar, eller välj en annan tid.
lost-others = Andra tider
lost-move = Byt till den här
lost-offering = Se tjänsten
lost-offerings = Alla tjänster

# Enhetens bokningar
bookings-title = Enhetens bokningar
bookings-lead = Enhetens alla bokningar på ett ställe. Vem som helst av dem som bokar kan sköta dem.
bookings-done-cancelled = Bokningen är avbokad
bookings-done-cancelled-more = Platserna är lediga för andra, och arrangören ser avbokningen.
bookings-see-offerings = Se tjänsterna
bookings-empty-title = Här syns er enhets bokningar
bookings-empty = Det finns inga bokningar än. När någon av er bokar syns det för alla som bokar vid enheten, och vem som helst kan sköta bokningen till slut.
bookings-coming = Kommande
bookings-coming-none = Just nu finns inget på kommande.
bookings-past = Tidigare
bookings-service = Tjänst
bookings-cancelled = Avbokade

# Bokningens sida
show-fresh-confirmed = Bokningen är bekräftad
show-fresh-pending = Bokningen är skickad
show-group = Grupp
show-heads = Personer
show-price = Tjänstens pris
show-host = Arrangör
show-booker = Bokad av
show-next = Vad händer sedan
show-acts = Vad du kan göra
show-all = Alla bokningar
show-offering = Tjänstens sida

# Arrangörens lista
host-title = Grupper som kommer
host-lead = Vem som kommer, varifrån och hur många. De närmaste först.
host-caption = Grupper
host-unit = Enhet
host-contact = Kontakt
host-state = Läge
host-goes = Ni far till gruppen
host-taken-heads = { $taken } / { $capacity } platser bokade
host-taken-groups = { $taken } / { $capacity } grupper
host-empty-title = Här syns de grupper som kommer
host-empty = Ingen har bokat än. När en grupp bokar en tid på sin egen bricka syns det här inom några sekunder.
host-empty-unpublished = Teamet har inga publicerade tjänster än. När en tjänst är publicerad och delad kommer bokningarna hit.
