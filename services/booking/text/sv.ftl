# Bokningens skeden
booking-state-pending = Väntar på arrangören
booking-state-confirmed = Bekräftad
booking-state-attended = Genomförd
booking-state-past = Avslutad
booking-state-cancelled_by_guest = Enheten avbokade
booking-state-cancelled_by_host = Arrangören ställde in
booking-state-waiting = I kö
booking-state-offered = En plats blev ledig
booking-state-asked = Väntar på egen chefs godkännande
booking-state-missed = Kom inte
booking-state-declined = Inte godkänd
booking-state-lapsed = Förfallen
booking-lead-pending = Arrangören ska ännu svara. Under tiden är platserna reserverade för er.
booking-lead-confirmed = Platserna är era. Välkomna!
booking-lead-attended = Ni var här. Tack för att ni kom.
booking-lead-past = Tiden har redan varit. Hoppas att ni trivdes.
booking-lead-cancelled_by_guest = Bokningen är avbokad, och platserna har blivit lediga för andra.
booking-lead-cancelled_by_host = Arrangören var tvungen att ställa in. Se tjänstens andra tider.
booking-lead-waiting = Tiden är full och ni står i kö. Ni får veta genast när en plats blir ledig.
booking-lead-offered = En plats blev ledig och är reserverad för er. Svara i tid, annars erbjuds den till nästa grupp.
booking-lead-asked = Er enhets chef godkänner bokningen först. Under tiden är platserna reserverade för er.
booking-lead-missed = Arrangören har antecknat att gruppen inte kom.
booking-lead-declined = Bokningen godkändes inte, och platserna har blivit lediga för andra.
booking-lead-lapsed = Ingen svarade i tid, och bokningen har förfallit.
booking-any-time = Vilken tid som helst
booking-more-times = och { $count ->
    [one] en tid till
   *[other] { $count } tider till
}
booking-leave-ask = Ska { $group } lämna kön?
booking-leave-what = Ni förlorar er plats i kön.
booking-held-offered = Svara senast { $until }.
booking-held-asked = Platserna är reserverade för er till { $until }.
booking-held-pending = Platserna är reserverade för er till { $until }.
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
new-next-at_once-title = Platsen bekräftas genast
new-next-at_once = Du ser bekräftelsen på nästa sida.
new-next-requested-title = Arrangören bekräftar
new-next-requested = Under tiden är platserna reserverade för er. Svaret syns bland dina bokningar.
new-next-unit-title = Bokningen är hela enhetens
new-next-unit = Alla som bokar vid enheten ser den och kan sköta den till slut.
new-next-cancel-title = Om planerna ändras
new-summary = Sammandrag
new-when = Tid
new-where = Plats
new-subsidised = { $name } betalar resten. Arrangörens pris är
new-price-help = Arrangörens pris.
new-other-group = Lägg till en ny grupp
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
standing-lead-no_group = Man bokar alltid för en grupp, till exempel en klass eller en daghemsgrupp. Lägg först till gruppen: namn och antal räcker. Sedan kommer du tillbaka till den här bokningen.

lost-title-full = Den sista platsen hann gå
lost-title-closed = Anmälan hann stänga
lost-title-cancelled = Tiden är inställd
lost-lead-full = En annan grupp bekräftade sin bokning strax före dig. Ingenting bokades. Dina uppgifter finns kvar, och du behöver inte skriva något på nytt.
lost-lead-closed = Det går inte längre att anmäla sig till den här tiden. Ingenting bokades. Dina uppgifter finns kvar, och du behöver inte skriva något på nytt.
lost-lead-cancelled = Arrangören ställde under tiden in. Ingenting bokades. Dina uppgifter finns kvar, och du behöver inte skriva något på nytt.
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

# Queue, series and what else is said
queue-title = Vänta på en plats
queue-lead = När en plats blir ledig erbjuds den till den första gruppen i kön som ryms. Ni får ett meddelande och tid att svara.
queue-join = Ställ er i kö
queue-page-title = Ställ er i kö
queue-for = Vad köar ni för?
queue-for-help = Ni kan lämna kön när som helst.
queue-for-these = Den här tiden, { $when }
queue-for-series = De här tiderna
queue-for-any = Vilken som helst av tjänstens tider
queue-for-any-help = Ni erbjuds den första platsen där er grupp ryms.
series-title = Välj { $count } tider
series-help = Tjänsten är en serie: gruppen kommer { $count } gånger, och alla bokas tillsammans eller inte alls.
new-transport = 3. Hur kommer ni?
transport-own = Till fots eller på egen hand
transport-ordered_by_unit = Med skjuts som vår enhet beställer
transport-paid_by_tenant = Med skjuts som kommunen ordnar
new-more = 4. Vad mer är det bra för arrangören att veta?
new-optional = (frivilligt)
new-invoice = Fakturareferens
new-invoice-help = Vad som ska stå på er enhets faktura.
new-message = Meddelande till arrangören
new-message-help = Berätta vad som hjälper arrangören att förbereda sig. Inga namn, inga hälsouppgifter. Texten raderas 30 dagar efter besöket.
new-quiet = Skriv inte till enheten: den känner redan till bokningen
new-next-queued-title = Ni står i kö
new-next-queued = Ingenting är bokat än. När en plats blir ledig skriver vi till er, och ni svarar ja eller nej.
new-next-asked-title = Er egen chef svarar först
new-next-asked = Under tiden är platserna reserverade för er. Sedan går bokningen till arrangören.
flaw-already_waiting = Gruppen står redan i kö till tjänsten.
flaw-times_needed = Välj exakt { $number } tider.
flaw-too_long = Texten är för lång: högst { $number } tecken.

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
show-fresh-waiting = Ni står i kö
show-fresh-offered = En plats blev genast ledig
show-fresh-asked = Bokningen har skickats till er chef
show-fresh-pending = Bokningen är skickad
show-group = Grupp
show-heads = Personer
show-price = Tjänstens pris
show-host = Arrangör
show-booker = Bokad av
show-needs-help = Arrangören ser dem.
show-next = Vad händer sedan
show-acts = Vad du kan göra
show-all = Alla bokningar
show-offering = Tjänstens sida

# A booking, changed and handed over
change-title = Ändra bokningen
change-flaws = Bokningen är oförändrad
change-size = Hur många kommer?
change-size-help = En mindre grupp frigör genast platser för andra. En större behöver rum.
change-size-save = Spara antalen
change-time = En annan tid
change-time-help = Den nya platsen bokas och den gamla frigörs på en gång: ni blir inte utan plats.
change-time-none = Ingen annan tid har rum för gruppen.
change-time-save = Byt till den här tiden
change-series = En serie bokas i sin helhet. Vill ni komma andra tider, avboka och boka på nytt.
change-back = Tillbaka till bokningen
flaw-size_refused = Så många ryms inte, eller så passar gruppens storlek inte tjänsten.
flaw-time_refused = Den tiden har inte längre rum för gruppen. Välj en annan.
show-times = Tider
show-transport = Resan
show-note = Meddelande
show-accept = Ja, vi tar platsen
show-approve = Godkänn
show-decline = Godkänn inte
show-answer-note = Meddelande till den som bokade
show-calendar = Lägg till i kalendern
show-change = Ändra antal eller tid
show-take-over = Jag sköter den här bokningen
show-take-over-help = Meddelandena kommer då till dig.
show-done-changed = Bokningen är ändrad
show-done-taken_over = Du sköter nu den här bokningen

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

# The host's work
host-lists = Arrangörens listor
host-day = Dagens lista
requests-title = Att besvara
requests-lead = Grupper som väntar på svar. Den äldsta först. Under tiden är platserna reserverade för dem.
requests-done-approved = { $count ->
    [one] En bokning bekräftades
   *[other] { $count } bokningar bekräftades
}
requests-done-declined = { $count ->
    [one] En bokning avslogs
   *[other] { $count } bokningar avslogs
}
requests-missed = { $count ->
    [one] En var redan besvarad, avbokad eller förfallen.
   *[other] { $count } var redan besvarade, avbokade eller förfallna.
}
requests-nothing = Ingenting valdes
requests-nothing-more = Välj de bokningar som du besvarar.
requests-choose = Välj
requests-held = Platserna är reserverade till { $until }.
requests-since = Sedan
requests-answer = Besvara de valda
requests-note = Meddelande med svaret
requests-approve = Bekräfta de valda
requests-decline = Avslå de valda
requests-empty-title = Ingenting väntar på svar
requests-empty = När en tjänsts bokningar godkänns för hand kommer de hit, den äldsta först.
line-title = Kö
line-lead = Grupper som väntar på plats, i ordning. En ledig plats erbjuds av sig själv till den första som ryms.
line-held = Erbjudandet gäller till { $until }.
line-empty-title = Ingen står i kö
line-empty = När en tid är full kan grupper ställa sig i kö. De syns här.
desk-trust = Bekräfta enhetens bokningar genast
desk-trust-help = Gäller hädanefter de tjänster där bokningar från enheter ni känner bekräftas genast.
desk-distrust = Bekräfta själva hädanefter
desk-trusted-help = Den här enhetens bokningar bekräftas nu genast.
desk-done-trusted = Enhetens bokningar bekräftas hädanefter genast
desk-done-distrusted = Enhetens bokningar bekräftas hädanefter för hand
desk-done-answered = Svaret har skickats
desk-done-cancelled = Bokningen är avbokad
desk-done-marked = Deltagarna är sparade
desk-done-noted = Anteckningen är sparad
desk-done-offered = Platsen är erbjuden
desk-done-full = Gruppen ryms inte
desk-message = Meddelande från enheten
desk-mark = Vem kom?
desk-mark-help = Noll och noll betyder att gruppen inte kom.
desk-mark-save = Spara deltagarna
desk-steps = Vad som har hänt
desk-notes = Egna anteckningar
desk-notes-help = Bara ert eget folk ser dem.
desk-note = Ny anteckning
desk-note-save = Spara anteckningen
desk-approve = Bekräfta
desk-decline = Avslå
desk-offer = Erbjud en plats
desk-offer-help = Går förbi kön. Det måste finnas rum.
desk-time = Alla som kommer då
desk-cancel = Avboka
desk-cancel-what = Enheten får veta det, och platserna blir lediga för andra.
desk-cancel-reason = Orsak, till enheten
desk-cancel-yes = Ja, avboka
day-sum = { $groups ->
    [one] En grupp
   *[other] { $groups } grupper
}, { $heads } personer
day-done-marked = Deltagarna är sparade
day-wrong = Alla tal kunde inte läsas
day-came = Kom
day-before = När tiden har börjat antecknar du här vilka som kom.
step-waiting = Ställde sig i kö
step-offered = En plats erbjöds
step-asked = Skickades till egen chef
step-requested = Skickades till arrangören
step-confirmed = Bekräftades
step-declined = Avslogs
step-lapsed = Förföll
step-cancelled = Avbokades
step-attended = Gruppen kom
step-missed = Gruppen kom inte
step-changed = Ändrades
step-by-guest = enheten
step-by-host = arrangören
step-by-clock = av sig själv

# Grupper
groups-title = Våra grupper
groups-lead = En grupp skrivs in en gång. När du bokar väljer du den i listan, och antal och behov finns färdigt.
groups-new = Lägg till en grupp
groups-done-formed = Gruppen har lagts till
groups-done-changed = Ändringarna har sparats
groups-done-ended = Gruppen är avslutad
groups-done-more-ended = Den kan inte längre väljas för en bokning. Bokningar som redan är gjorda gäller som förut.
groups-empty-title = Här samlas enhetens grupper
groups-empty = En grupp är en klass, en daghemsgrupp, en klubb eller de boende på en avdelning. Namn och antal räcker. Sedan tar det en minut att boka, och alla som bokar vid enheten kan använda samma grupp.

group-new-title = Lägg till en grupp
group-edit-title = Ändra gruppen
group-lead = Ändringarna gäller nya bokningar. I bokningar som redan är gjorda är gruppen som den var då.
group-lead-booking = När gruppen är sparad kommer du tillbaka till bokningen.
group-name = Gruppens namn
group-name-help = Till exempel 3A, Skogsstjärnorna eller Avdelning 2. Skriv inte barns eller boendes namn.
group-unit = Enhet
group-unit-choose = Välj en enhet
group-stages = Hur många deltagare?
group-stages-help = I en sammansatt klass finns flera årskurser: skriv antalet i var och en. Tomt betyder ingen.
group-part-early = Småbarnspedagogik och förskola
group-part-basic = Grundläggande utbildning
group-part-secondary = Andra stadiet
group-part-grown = Vuxna och äldre
group-total = Deltagare sammanlagt:
group-adults = Vuxna som följer med
group-adults-help = Lärare, ledare och assistenter som brukar följa med gruppen.
group-languages = Gruppens språk
group-needs = Behov
group-needs-help = Arrangören ser dem i bokningen och kan förbereda sig. Skriv in behovet, inte namn eller uppgifter om hälsa.
group-save = Spara gruppen
group-save-booking = Spara och gå till bokningen
group-leave = Spara inte
group-end-title = När gruppen inte längre finns
group-end-lead = Avsluta gruppen när läsåret byter eller gruppen upphör. Namnet blir ledigt för en ny grupp.
group-end = Avsluta gruppen
group-end-ask = Ska gruppen { $group } avslutas?
group-end-what = Efter det kan gruppen inte väljas för en bokning. Bokningar som redan är gjorda gäller.
group-end-yes = Ja, avsluta gruppen

need-wheelchair = Tillgängligt med rullstol
need-hearing_loop = Hörslinga eller annat hörselhjälpmedel
need-sign_language = Teckenspråkstolkning
need-low_vision = Syntolkning för dem som ser dåligt
need-easy_language = Enkelt eller lätt språk
need-quiet_space = Ett lugnt rum för pauser

flaw-name_missing = Ge gruppen ett namn.
flaw-name_too_long = Namnet är för långt: högst { $number } tecken.
flaw-name_taken = Enheten har redan en grupp som heter så.
flaw-unit_missing = Välj en enhet.
flaw-nobody = Skriv antalet i åtminstone en årskurs eller ålder.
flaw-count_too_large = Talet är för stort: högst { $number }.
flaw-group_adults_missing = Skriv hur många vuxna som följer med. Det kan vara 0.
flaw-language_unknown = Välj språken i listan.

# Läsåret
year-title = Läsår och lov
year-lead = Skriv in terminer, lov och kontorets öppettider. Utifrån dem räknas hur länge ett erbjudande om plats från kölistan gäller.
year-years = Läsår
year-heading = Läsåret { $year }
year-usual-title = Dagarna är ett förslag
year-usual = Det här läsåret är inte inskrivet ännu. Dagarna är som de brukar vara i en finländsk kommun. Kontrollera dem och spara.
year-done-title = Läsåret är sparat
year-done = Nya erbjudanden följer de här dagarna. Svarstiden för erbjudanden som redan har skickats ändras inte.
year-sums = Läsåret i korthet
year-school-days = { $count ->
    [one] En skoldag
   *[other] { $count } skoldagar
}
year-offer-until = Ett erbjudande som skickas nu skulle gälla till { $until }.
year-holidays = Helgdagar på vardagar
year-holidays-help = De här dagarna är alltid lediga. De behöver inte skrivas in.
year-terms = Terminer
year-terms-help = Jullovet ligger mellan terminerna. Lördagar och söndagar är inte skoldagar.
year-breaks = Lov och lediga dagar
year-breaks-help = Lämna raden tom om det inte finns något lov. För en enda ledig dag räcker den första dagen. När du sparar får du fler rader.
year-first = Första dagen
year-last = Sista dagen
year-routine = Skoldagens gång
year-begins = Börjar
year-ends = Slutar
year-lessons-help = Skriv komma mellan tiderna, till exempel 8.15, 9.00, 10.00.
year-office = Kontorets öppettider
year-office-help = Kontoret är öppet också under skolornas lov, men inte på helgdagar.
year-opens = Öppnar
year-closes = Stänger
year-offers = Erbjudanden från kölistan
year-offers-help = När en plats blir ledig erbjuds den till nästa grupp i kön. Om gruppen inte svarar i tid går turen vidare. Erbjudandet upphör senast när anmälan stänger.
year-save = Spara läsåret
year-span-autumn = Höstterminen
year-span-spring = Vårterminen
year-span-break_autumn = Höstlov
year-span-break_winter = Sportlov
year-span-break_other = Annat lov { $number }
year-span-day = Skoldagen
year-span-lessons = När lektionerna börjar
year-span-monday = Måndag
year-span-tuesday = Tisdag
year-span-wednesday = Onsdag
year-span-thursday = Torsdag
year-span-friday = Fredag
year-span-school_days = Ett erbjudande gäller så här många skoldagar
year-span-days_before = Ett tillfälle är nära så här många dagar före starten
year-span-office_hours = När tillfället är nära gäller erbjudandet så här många öppettimmar
year-flaw-no_day = Skriv en dag, till exempel 24.12.2026.
year-flaw-no_time = Skriv ett klockslag, till exempel 8.15.
year-flaw-ends_first = Slutet kan inte komma före början.
year-flaw-outside_year = Läsåret { $at } börjar 1.8 och slutar 31.7. Kontrollera dagarna.
year-flaw-terms_meet = Vårterminen kan börja först när höstterminen är slut.
year-flaw-outside_term = Ett lov ska i sin helhet ligga inom en termin.
year-flaw-breaks_meet = Dagarna ingår redan i ett annat lov.
year-flaw-too_many_breaks = Det kan finnas högst { $most } lov och lediga dagar.
year-flaw-no_lessons = Skriv när lektionerna börjar.
year-flaw-too_many_lessons = Det kan finnas högst { $most } lektioner.
year-flaw-lesson_outside = Lektionen { $at } börjar inte under skoldagen.
year-flaw-lesson_order = Skriv lektionerna i ordning. { $at } är inte senare än den föregående.
year-flaw-no_number = Skriv ett heltal, { $least }–{ $most }.
year-holiday-new_year = nyårsdagen
year-holiday-epiphany = trettondagen
year-holiday-good_friday = långfredagen
year-holiday-easter_monday = annandag påsk
year-holiday-may_day = första maj
year-holiday-ascension = Kristi himmelsfärdsdag
year-holiday-midsummer_eve = midsommarafton
year-holiday-independence = självständighetsdagen
year-holiday-christmas_eve = julafton
year-holiday-christmas = juldagen
year-holiday-boxing_day = annandag jul

# Respons efter besöket
feedback-title = Hur gick det?
feedback-intro = { $host } vill gärna ha respons. Det tar ett par minuter att svara, och du kan hoppa över frågor.
feedback-who-reads = Bara arrangören ser svaren. Du kan ändra dem till och med { $until }.
feedback-names = Skriv inte barns namn eller andra personuppgifter.
feedback-scale-help = 1 är det lägsta och 5 det högsta vitsordet.
feedback-said-yes = Ja
feedback-said-no = Nej
feedback-none = Inget svar
feedback-send = Skicka responsen
feedback-change = Spara ändringarna
feedback-done-title = Tack för responsen!
feedback-done = Arrangören ser dina svar. Du kan ändra dem via samma länk till och med { $until }.
feedback-gone-title = Responslänken fungerar inte
feedback-gone = Länken fungerar i { $days } dagar efter att meddelandet skickades. Är meddelandet nyare än så, kontrollera att hela adressen kom med.
feedback-flaw-nothing = Svara på åtminstone en fråga.
feedback-flaw-no_choice = Välj ett av alternativen.
feedback-flaw-too_long = Texten är för lång: högst { $number } tecken.
feedback-flaw-kind_missing = Välj hur man svarar på frågan.
feedback-flaw-words_missing = Skriv frågan på åtminstone ett språk.
feedback-flaw-question_too_long = Frågan är för lång: högst { $number } tecken.
feedback-flaw-too_many = Det kan finnas högst { $number } frågor åt gången. Ta först bort någon.

feedback-letter-subject = Hur gick det? Berätta för arrangören
feedback-letter-ask = { $host } vill gärna ha respons. Det tar ett par minuter att svara, och du behöver inte logga in.
feedback-letter-link = Ge respons:
feedback-letter-until = Länken fungerar till och med { $until }, och fram till dess kan du ändra dina svar. Bara arrangören ser dem.

feedback-results-title = Respons
feedback-results-lead = Vad grupperna har svarat om era tjänster. Svaren ser bara ni.
feedback-answered = Antal svar
feedback-answer = Svar
feedback-mean = Medeltal
feedback-mean-of = Medeltal { $mean } på skalan 1–5
feedback-share = { $count } ({ $percent } %)
feedback-answers = { $count ->
    [one] Ett svar
   *[other] { $count } svar
}
feedback-answers-groups = { $count ->
    [one] En grupp har svarat.
   *[other] { $count } grupper har svarat.
}
feedback-sheet-offering = Tjänst
feedback-sheet-question = Fråga
feedback-empty-title = Här samlas gruppernas respons
feedback-empty = Enkäten skickas till den som bokade vardagen efter besöket. När den första gruppen har svarat syns resultaten här.

feedback-questions-title = Frågor efter besöket
feedback-questions-look = Se frågorna
feedback-questions-lead = Det här frågar vi den som bokade när tiden är förbi. Enkäten skickas följande vardag klockan 15, och den kan besvaras utan att logga in.
feedback-questions-standard = Det här är de färdiga frågorna. Lägg till egna och ta bort dem som ni inte behöver.
feedback-questions-none-title = Ingenting frågas
feedback-questions-none = När det inte finns några frågor skickas ingen enkät.
feedback-questions-done-added = Frågan har lagts till
feedback-questions-done-ended = Frågan har tagits bort
feedback-questions-done-moved = Ordningen har ändrats
feedback-kind-scale = Vitsord 1–5
feedback-kind-yes_no = Ja eller nej
feedback-kind-words = Fri text
feedback-lacks = Saknas:
feedback-question-up = Flytta upp
feedback-question-down = Flytta ner
feedback-question-end = Ta bort
feedback-question-end-ask = Ska frågan tas bort?
feedback-question-end-what = Den ställs inte längre. Svar som redan har getts finns kvar.
feedback-question-end-yes = Ja, ta bort
feedback-question-new = Lägg till en fråga
feedback-question-kind = Hur svarar man på frågan?
feedback-question-words = Fråga
feedback-question-words-help = Skriv helst på alla språk. Saknas ett språk ser läsaren frågan på ett annat.
feedback-question-add = Lägg till frågan

# Kulturförmåner
entitlements-title = Kulturförmåner
entitlements-lead = Vad varje grupp får under ett läsår, och hur mycket som har använts. Siffrorna gäller det här läsåret.
entitlements-own-lead = Vad era grupper får det här läsåret, och vad som ännu inte har använts.
entitlements-own-none-title = Era grupper har inga kulturförmåner än
entitlements-own-none = När kommunen lovar grupperna till exempel ett museibesök per läsår ser ni här vad som ännu är oanvänt.
entitlements-look = Gruppernas kulturförmåner
entitlements-one = Kulturförmån
entitlements-sheet-unit = Enhet
entitlements-groups = Grupper
entitlements-used = Använt
entitlements-booked = Bokat
entitlements-unused = Oanvänt
entitlements-times = { $count ->
    [one] en gång per läsår
   *[other] { $count } gånger per läsår
}
entitlements-find = Sök en tjänst
entitlements-none = Enhetens grupper har inga kulturförmåner.
entitlements-nobody = Ingen enhet har en grupp som det här gäller.
entitlements-empty-title = Lova varje grupp något
entitlements-empty = Till exempel ett museibesök per läsår för varje fyra. Enheterna ser vad de ännu inte har använt, och ni ser läget i hela kommunen.
entitlements-done-given = Kulturförmånen har lagts till
entitlements-done-ended = Kulturförmånen har avslutats
entitlements-end = Avsluta
entitlements-end-ask = Ska kulturförmånen avslutas?
entitlements-end-what = Den räknas inte längre för någon grupp. Bokningarna påverkas inte.
entitlements-end-yes = Ja, avsluta
entitlements-new = Lägg till en kulturförmån
entitlements-name = Namn
entitlements-name-help = Till exempel Museibesök för årskurs 4. Skriv på åtminstone ett språk.
entitlements-stages = För vem?
entitlements-kinds = Hurdana tjänster räknas?
entitlements-kinds-help = Välj tjänstens typ, konstart eller båda. Väljer du båda ska tjänsten passa in på vardera.
entitlements-arts = Vilken konstart?
entitlements-how-often = Hur många gånger per läsår?
entitlements-give = Lägg till kulturförmånen
entitlements-flaw-name_missing = Ge ett namn på åtminstone ett språk.
entitlements-flaw-name_too_long = Namnet är för långt: högst { $number } tecken.
entitlements-flaw-stages_missing = Välj vem förmånen gäller.
entitlements-flaw-what_missing = Välj åtminstone en typ av tjänst eller en konstart.
entitlements-flaw-times = Skriv ett tal mellan 1 och { $number }.

# Tabeller att ta med
sheets-take = Ladda ner som tabell:
sheets-xlsx = Excel (XLSX)
sheets-csv = CSV
guests-starts = Börjar
guests-ends = Slutar
guests-tenant = Kommun
guests-stages = Ålder eller årskurs
guests-came_participants = Deltagare som kom
guests-came_adults = Vuxna som kom
host-tab-requests = Att besvara
host-tab-queue = Kö
host-tab-bookings = Grupper som kommer
host-tab-places = Platser
host-tab-feedback = Respons

# Terminens platser
filled-title = Terminens platser
filled-lead = Hur fulla era tjänsters tider är. Inställda tider räknas inte.
filled-terms = Terminer
filled-term-autumn = Hösten { $year }
filled-term-spring = Våren { $year }
filled-by-offering = Per tjänst
filled-by-month = Per månad
filled-month = Månad
filled-times = Tider
filled-capacity = Platser
filled-counted = Vad som räknas
filled-counted-heads = Personer
filled-counted-groups = Grupper
filled-taken = Bokade
filled-free = Lediga
filled-waiting = I kö nu
filled-of-heads = { $taken } / { $capacity } personer
filled-of-groups = { $taken } / { $capacity } grupper
filled-empty-title = Den här terminen har inga tider
filled-empty = När ni lägger till tider för tjänsterna visas deras platser här.
# Brev om bokningar
booking-letter-subject-confirmed = Bokningen är bekräftad: { $title }
booking-letter-subject-requested = Bokningen är mottagen: { $title }
booking-letter-subject-asked = Bokningen väntar på godkännande: { $title }
booking-letter-subject-asks_lead = Godkänn en bokning: { $title }
booking-letter-subject-declined_by_host = Bokningen bekräftades inte: { $title }
booking-letter-subject-declined_by_unit = Bokningen godkändes inte: { $title }
booking-letter-subject-cancelled_by_host = Arrangören har ställt in: { $title }
booking-letter-subject-cancelled_by_unit = Bokningen är avbokad: { $title }
booking-letter-subject-waiting = Ni står i kö: { $title }
booking-letter-subject-offered = En plats har blivit ledig: { $title }
booking-letter-subject-offer_lapsed = Den lediga platsen gick vidare: { $title }
booking-letter-subject-answer_lapsed = Bokningen har förfallit: { $title }
booking-letter-subject-queue_closed = Kön är stängd: { $title }
booking-letter-subject-changed = Bokningen har ändrats: { $title }
booking-letter-subject-reminder = Påminnelse { $at }: { $title }
booking-letter-confirmed = Platserna är era. Välkomna!
booking-letter-requested = Arrangören svarar på bokningen senare. Platserna är reserverade för er till { $until }.
booking-letter-asked = Er enhets chef godkänner bokningen först. Platserna är reserverade för er till { $until }.
booking-letter-asks_lead = Er enhet har gjort en bokning som behöver ditt godkännande. Svara senast { $until }, annars förfaller bokningen.
booking-letter-declined_by_host = Arrangören kunde inte bekräfta er bokning, och platserna är lediga för andra.
booking-letter-declined_by_unit = Er enhets chef godkände inte bokningen, och platserna är lediga för andra.
booking-letter-cancelled_by_host = Arrangören har tyvärr varit tvungen att ställa in detta. Ni behöver inte avboka.
booking-letter-cancelled_by_unit = Er enhet har avbokat detta. Ni behöver inte göra något mer.
booking-letter-waiting = Just nu är det fullt. När en plats blir ledig får ni ett meddelande och hinner svara i lugn och ro.
booking-letter-offered = Platsen är nu reserverad för er. Svara senast { $until }, annars erbjuds den till nästa grupp.
booking-letter-offer_lapsed = Vi fick inget svar i tid, och platsen har erbjudits till nästa grupp.
booking-letter-answer_lapsed = Bokningen godkändes inte i tid, och platserna är lediga för andra.
booking-letter-queue_closed = Anmälan är avslutad, och den här gången blev det ingen plats ledig för er.
booking-letter-changed = Uppgifterna om bokningen har ändrats. Det här gäller nu:
booking-letter-reminder = Vi ses snart! Om planerna har ändrats, berätta det på bokningens sida.
booking-letter-note = Meddelande:
booking-letter-others = Se andra tillfällen:
booking-letter-host = Arrangör: { $host }
booking-letter-act-open = Öppna bokningen:
booking-letter-act-answer = Ta emot platsen eller avstå:
booking-letter-act-approve = Godkänn eller avslå bokningen:
digest-letter-subject = Bokningar som väntar på er
digest-letter-lead = { $count ->
    [one] En bokning väntar på er
   *[other] { $count } bokningar väntar på er
}
digest-letter-requested = Väntar på ert svar
digest-letter-booked = Ny bokning
digest-letter-cancelled = Avbokad
digest-letter-more = { $count ->
    [one] Dessutom en till.
   *[other] Dessutom { $count } till.
}
digest-letter-link = Öppna sidan Att göra:

# Tjänstens tider och bokningssätt
planned-title = Tider
planned-new = Lägg till tider
planned-added = { $count ->
    [one] Tiden har lagts till
   *[other] { $count } tider har lagts till
}
planned-added-more = De syns på tjänstens sida så snart tjänsten är publicerad.
planned-coming = Kommande tider
planned-past = Tider som varit
planned-own = { $count ->
    [one] En plats för egna till { $until }
   *[other] { $count } platser för egna till { $until }
    }
planned-empty-title = Det finns inga kommande tider
planned-empty = Lägg till en tid, flera tider eller tider som återkommer varje vecka. Du ser tiderna innan du sparar dem.
planned-room = Platser
planned-languages = Språk
planned-state-open = Öppen för anmälan
planned-state-opens = Anmälan har inte öppnat
planned-state-elsewhere = Bokas på annat håll
planned-state-closed = Anmälan är stängd
planned-state-cancelled = Inställd
planned-turns-open = till { $at }
planned-turns-opens = öppnar { $at }
terms-title = Så bokas tjänsten
times-done-kept = Bokningssättet har sparats
times-done-kept-more = Det gäller nya bokningar. De som redan gjorts ändras inte.
terms-approval = Vem bekräftar bokningen?
terms-approval-automatic = Bokningen bekräftas genast
terms-approval-automatic-help = Gruppen får plats om den ryms.
terms-approval-manual = Vi bekräftar varje bokning
terms-approval-manual-help = Platsen hålls för gruppen tills vi svarar.
terms-approval-trusted = Bokningar från enheter vi känner bekräftas genast
terms-approval-trusted-help = Övriga bokningar bekräftar vi själva.
terms-needed = Hur många gånger kommer gruppen?
terms-needed-help = En, om varje tid är en egen helhet. Alla gånger i en serie bokas tillsammans.
terms-queues = Man kan köa till en full tid
terms-queues-help = En plats som blir ledig erbjuds den första i kön som ryms.
terms-repeats = Samma grupp kan komma igen under samma läsår
terms-repeats-help = Om du inte kryssar för det kan en grupp boka tjänsten en gång per läsår.
terms-hold_hours = Hur många timmar hålls platsen i väntan på bekräftelse?
terms-hold_hours-help = 168 timmar är en vecka. Sedan blir platsen ledig.
terms-save = Spara bokningssättet
terms-flaw-approval = Välj vem som bekräftar.
terms-flaw-number = Skriv ett heltal, 1–{ $most }.
plan-title = Lägg till tider
plan-lead = Fyll i uppgifterna. Därefter ser du alla tider de ger och bekräftar dem.
plan-ways = Hur många tider?
plan-way-one = En tid
plan-way-several = Flera tider
plan-way-weekly = Återkommer varje vecka
plan-when = När?
plan-room = Hur många ryms?
plan-enrolment = Anmälan
plan-where = Var?
plan-field-date = Första dagen
plan-field-time = Börjar kl.
plan-field-several = Tider
plan-several-help = En tid per rad, till exempel 14.1.2027 9.30.
plan-field-weekdays = Veckodagar
plan-weekday-monday = måndag
plan-weekday-tuesday = tisdag
plan-weekday-wednesday = onsdag
plan-weekday-thursday = torsdag
plan-weekday-friday = fredag
plan-weekday-saturday = lördag
plan-weekday-sunday = söndag
plan-field-every = Med hur många veckors mellanrum?
plan-every-help = 1 är varje vecka, 2 varannan vecka.
plan-field-until = Sista dagen
plan-field-count = eller antalet tider
plan-field-except = Undantag
plan-except-help = Dagar utan tid, åtskilda med komma: 6.12.2026, 13.12.2026.
plan-skip-holidays = Hoppa över skolornas lov och helgdagar
plan-skip-holidays-help = Loven följer kommunens läsår.
plan-field-minutes = Längd i minuter
plan-counts = Platserna räknas
plan-counts-heads = i personer
plan-counts-groups = i grupper
plan-field-capacity = Platser
plan-field-group_min = Minsta grupp, personer
plan-field-group_max = Största grupp, personer
plan-opens-help = Anmälan öppnar genast om du lämnar dagen tom.
plan-field-opens = Anmälan öppnar
plan-field-opens_time = klockan
plan-field-closes = Anmälan stänger före start
plan-closes-unit = Enhet
plan-closes-days = dagar
plan-closes-hours = timmar
plan-field-cancels = Sista avbokningsdag, dagar före start
plan-cancels-help = Lämnar du det tomt kan man avboka tills anmälan stänger.
plan-own = Egna enheter först
plan-own-help = Så många platser är till en början bara för den egna kommunens enheter. För andras grupper ser de bokade ut tills de öppnas för alla. Lämna tomt om alla platser är för alla genast.
plan-field-own_seats = Platser för egna
plan-field-own_until = Öppnas för alla
plan-field-own_until_time = klockan
plan-field-languages = Språk
plan-where-help = Platsen är { $venue } om du inte skriver något annat.
plan-where-goes = Tjänsten kommer till gruppen om du inte skriver en plats.
plan-field-venue_name = Plats för de här tiderna
plan-field-venue_address = Adress
plan-preview = Visa tiderna
plan-back = Tillbaka till tiderna
plan-flaw-unchosen = Välj minst en.
plan-flaw-no_day = Skriv en dag, till exempel 24.12.2026.
plan-flaw-no_time = Skriv ett klockslag, till exempel 8.15.
plan-flaw-no_line = Det här går inte att läsa: ”{ $typed }”.
plan-flaw-no_number = Skriv ett heltal, { $least }–{ $most }.
plan-flaw-one_end = Skriv antingen sista dagen eller antalet tider.
plan-flaw-ends_first = Sista dagen kan inte komma före den första.
plan-flaw-nothing = Det här ger ingen tid alls. Kontrollera uppgifterna.
plan-flaw-too_many = Man kan lägga till högst { $most } tider på en gång.
plan-flaw-too_long = Skriv högst { $most } tecken.
plan-flaw-away = Tiden { $at } har redan varit eller är över tio år bort.
plan-flaw-is_over = Anmälan till { $at } skulle redan vara stängd.
plan-flaw-opens_late = Anmälan till { $at } skulle öppna först när den är stängd.
plan-flaw-own_late = Anmälan till { $at } skulle stänga innan platserna öppnas för alla.
plan-flaw-passed = Den tidpunkten har redan passerat.
plan-flaw-more_than_fit = Det går inte att hålla fler platser för egna än det finns.
plan-flaw-nobody_fits = Inte ens den minsta gruppen ryms. Lägg till platser eller gör minsta gruppen mindre.
plan-flaw-less_than_least = Den största gruppen kan inte vara mindre än den minsta.
preview-title = { $count ->
    [one] Lägga till den här tiden?
   *[other] Lägga till de här { $count } tiderna?
}
preview-lead = Inget har sparats ännu. Lämna bort de tider du inte vill ha.
preview-nothing = Alla tider är bortlämnade. Behåll minst en.
preview-caption = Tider som läggs till
preview-when = Tid
preview-enrolment = Anmälan
preview-mind = Obs
preview-out = Lämna bort
preview-leave = Lämna bort
preview-until = genast, till { $until }
preview-from-until = från { $from }, till { $until }
preview-clash-same = Tjänsten har redan en tid då
preview-clash-other = Ni har annat då
preview-holiday = Skolorna är lediga
preview-confirm = Lägg till tiderna
preview-again = Ändra uppgifterna

# Att ändra eller ställa in en tid
time-title = Ändra tiden
time-field-date = Dag
time-field-time = Börjar kl.
time-field-minutes = Längd i minuter
time-field-capacity = Platser
time-field-group_min = Minsta grupp, personer
time-field-group_max = Största grupp, personer
time-field-opens = Anmälan öppnar
time-field-opens_time = klockan
time-field-closes = Anmälan stänger
time-field-closes_time = klockan
time-field-cancels = Sista avbokningsdag
time-field-cancels_time = klockan
time-field-own_seats = Platser för egna
time-field-own_until = Öppnas för alla
time-field-own_until_time = klockan
time-field-languages = Språk
time-field-venue_name = Plats för den här tiden
time-field-venue_address = Adress
time-capacity-heads = { $taken } personer har plats.
time-capacity-groups = { $taken } grupper har plats.
time-stale = Någon annan har ändrat tiden
time-stale-more = Inget sparades. Det du skrev finns kvar i formuläret.
time-stale-look = Se hur det är nu
time-save = Spara
time-groups = Grupper som har plats
time-nobody = Ingen har bokat den här tiden ännu.
time-cancel = Ställ in den här tiden
plan-flaw-taken = { $least } platser är redan bokade. Avboka först om platserna måste bli färre.
times-done-changed = Tiden har ändrats
times-done-changed-more = Grupperna har fått ett meddelande om ändringen rör dem.
times-done-cancelled = Tiden är inställd
times-done-cancelled-more = Alla som hade plats har fått ett meddelande.
change-time-title = Spara ändringen?
change-time-lead = { $count ->
    [one] En grupp har plats. Den får ett meddelande och kan avboka utan avgift ända till start.
   *[other] { $count } grupper har plats. De får ett meddelande och kan avboka utan avgift ända till start.
}
change-time-before = Nu
change-time-after = Efter ändringen
change-time-hour = tiden ändras
change-time-venue = platsen ändras
change-time-languages = språken ändras
change-time-told = De här grupperna får veta
change-time-note = Meddelande till grupperna
change-time-confirm = Spara och meddela grupperna
cancel-time-title = Ställa in den här tiden?
cancel-time-told = { $count ->
    [one] En grupp förlorar sin plats
   *[other] { $count } grupper förlorar sin plats
}
cancel-time-told-more = Var och en får ett meddelande med orsaken du skriver och en länk till andra tider.
cancel-time-nobody = Ingen har bokat den här tiden. Den syns kvar som inställd.
cancel-time-reason = Orsak
cancel-time-reason-help = Grupperna ser orsaken så som du skriver den.
cancel-time-flaw-missing = Skriv orsaken: grupperna får veta den.
cancel-time-flaw-too_long = Skriv orsaken kortare, högst 1000 tecken.
cancel-time-yes = Ställ in tiden
cancel-time-no = Ställ inte in

# Meddelande till grupperna
day-done-written = Meddelandet har skickats till grupperna
day-message = Skriv till grupperna
day-message-help = Meddelandet går till alla som har plats och syns på bokningens sida.
day-message-label = Meddelande
day-message-send = Skicka meddelandet
day-message-flaw-missing = Skriv ett meddelande.
day-message-flaw-too_long = Skriv kortare, högst 1000 tecken.
step-message = Arrangören skrev
booking-letter-subject-message = Meddelande från arrangören: { $title }
booking-letter-message = { $host } har skrivit till er om den här bokningen.

# Kalender
host-tab-calendar = Kalender
guest-lists = Bokningarnas vyer
guest-tab-list = Lista
guest-tab-calendar = Kalender
calendar-title-host = Kalender
calendar-title-guest = Bokningarnas kalender
calendar-week = Vecka { $number }
calendar-turn = Bläddra
calendar-views = Vy
calendar-view-week = Vecka
calendar-view-month = Månad
calendar-before = Föregående
calendar-now-week = Denna vecka
calendar-after = Följande
calendar-unit-week = vecka
calendar-now-month = Denna månad
calendar-unit-month = månad
calendar-later = De följande är { $when }
calendar-today = I dag
calendar-cancelled = Inställt
calendar-more = { $count ->
    [one] och en till
   *[other] och { $count } till
}
calendar-empty-host = Det finns inga tider de här dagarna.
calendar-empty-guest = Det finns inga bokningar de här dagarna.
