# Plattformens startsida
apex-title = Kommunens kulturtjänster på en bricka
apex-lead = Skolan, daghemmet eller vårdhemmet hittar och bokar. Den som gör kultur anmäler sin tjänst en gång och når många kommuner. Kommunen bestämmer själv vad som ligger på brickan.
apex-find = Hitta din kommun
apex-demo-title = Det här är en provmiljö
apex-demo-lead = Kommunerna och välfärdsområdena finns på riktigt, men allt annat är påhittat: människorna, arrangörerna, tjänsterna och bokningarna. Se dig fritt omkring. Välj vem du vill fortsätta som:
apex-demo-mail = Inloggningsbreven skickas inte vidare:
apex-demo-mailbox = läs dem i provmiljöns brevlåda
apex-group-municipality = Kommuner
apex-group-county = Välfärdsområden
apex-group-region = Gemensamma brickor
apex-group-producer = Producenter
apex-offerings = { $count ->
    [one] 1 tjänst
   *[other] { $said } tjänster
}
apex-empty-title = Det finns inga brickor än
apex-empty-lead = När den första kommunen öppnar sin bricka syns den här.
apex-days-title = För tre olika arbetsdagar
apex-day-teacher-title = Läraren som har fyra minuter
apex-day-teacher = Du ser genast var klassen ryms och vad det kostar. Bokningen är skolans, så vikarien hittar den.
apex-day-secretary-title = Kultursekreteraren som har trettio förfrågningar
apex-day-secretary = Egen bricka, eget utseende och egna regler. Grannkommunens tjänster i samma förteckning, och om var och en syns varifrån den kommer.
apex-day-artist-title = Konstnären som redan är på väg
apex-day-artist = En beskrivning och en uppsättning tider för alla kommuner. I en lista ser du vem som kommer, varifrån och hur många.
apex-walls-title = Kommunerna tillsammans, gränserna på sin plats
apex-walls = Varje kommun har sina uppgifter bakom sin egen vägg. Kommunen bestämmer vad den delar med grannen och vad den tar emot. Barnens namn frågar vi aldrig efter.

# Kommunens, nätverkets eller producentens startsida
front-title = Startsida
front-title-place = Boka kultur för din grupp { $place }
front-title-municipality = Boka kultur för din grupp
front-title-county = Kultur där människorna är
front-title-region = Kommunernas gemensamma kulturbricka
front-title-producer = { $name }: tjänster för grupper
front-title-operator = { $name }
front-lead-municipality = Verkstäder, föreställningar och utfärder för skolor, daghem och vårdhem.
front-lead-county = Musik, hantverk och berättelser till vårdhem, avdelningar och dagverksamhet. Många kommer till er.
front-lead-region = Här delar medlemmarna sina tjänster med varandra. Om var och en syns varifrån den kommer.
front-lead-producer = För skolor, daghem och vårdhem.
front-lead-operator = Härifrån sköts plattformen.
front-see-count = { $count ->
    [one] Se tjänsten
   *[other] Alla { $said } tjänster
}
front-team-title = För er som jobbar här
front-team-lead = Se vilka som kommer, och håll tjänsterna aktuella.
front-featured = Vi lyfter fram
front-soon = Snart på brickan
front-all = Alla tjänster
front-soon-empty = Just nu finns inga lediga tider. Nya tider syns här så snart arrangören öppnar dem.
front-members = Medlemmar
front-member-offerings = { $count ->
    [one] 1 gemensam tjänst
   *[other] { $said } gemensamma tjänster
}
front-elsewhere-title = Bokning
front-elsewhere = Tiderna bokas på den egna kommunens eller det egna välfärdsområdets bricka.
front-how-title = Så här bokar du
front-how-1-title = Välj tjänst och tid
front-how-1 = Du ser genast hur många platser som är kvar och vad tjänsten kostar.
front-how-2-title = Berätta om gruppen
front-how-2 = Gruppen och antalen räcker. Vi frågar aldrig efter barnens namn.
front-how-3-title = Bokningen är hela enhetens
front-how-3 = Den syns för alla som bokar vid enheten, också för vikarien.
front-search = Sök tjänster
front-search-what = Vad söker du?
front-search-whom = För vem?
front-search-all = För alla
front-search-from = Tidigast
front-search-go = Sök
front-whom = För vem söker du?
front-count = { $count ->
    [one] 1 tjänst
   *[other] { $said } tjänster
}
front-for-daycare = Daghem
front-for-preschool = Förskoleundervisning
front-for-grades_1_2 = Årskurs 1–2
front-for-grades_3_6 = Årskurs 3–6
front-for-grades_7_9 = Årskurs 7–9
front-for-secondary = Gymnasium och yrkesskola
front-for-preparatory = Förberedande undervisning
front-for-special_needs = Specialgrupper
front-for-adults = Vuxna
front-for-seniors_home = Äldre som bor hemma
front-for-care_home = Vårdhem
front-arts = Bläddra efter konstart
front-newest = Nytt på brickan
front-newest-all = Alla, de nyaste först
front-region = På samma bricka ligger kommunens egna tjänster och de som andra i nätverket delar. Om var och en syns varifrån den kommer.
front-region-own = Allt bokar du här, på samma sätt. Du behöver inte gå till grannkommunens sidor.
front-empty-title = Brickan dukas som bäst
front-empty-municipality = Hit kommer kommunens egna tjänster och de som kommunen tar emot av grannar och kulturaktörer. Se så länge vad andra har.
front-empty-county = Hit kommer välfärdsområdets egna tjänster och de som det tar emot av kulturaktörer. Se så länge vad andra har.
front-empty-region = Hit kommer de tjänster som medlemmarna delar med varandra. Ingen har delats än.
front-empty-producer = Hit kommer tjänsterna så snart de har publicerats.
front-empty-operator = Här finns inga tjänster.


# Gränssnittet
api-title = För program
api-lead = Ett program kan söka bland tjänsterna, hålla skolans grupper uppdaterade och skriva tjänster, precis som en människa på de här sidorna.
api-begin = Så kommer du i gång
api-begin-key = Tjänsterna går att läsa utan nyckel. Till allt annat behöver du en egen nyckel.
api-begin-keys = Skapa en nyckel
api-begin-tenant = Varje bricka svarar på sin egen adress. Gå till din kommuns eller din egen bricka och skapa en nyckel där.
api-example = Exempel
api-document = Samma beskrivning för program, OpenAPI 3.1:
api-all = Alla anrop
api-needs-key = Kräver en nyckel
api-needs-no-key = Kräver ingen nyckel
api-parameters = Parametrar
api-sends = Vad som skickas
api-answers = Vad svaret är
api-required = obligatorisk
api-values = Värden
front-packages = Tjänstepaket

# Att göra
inbox-title = Att göra
inbox-lead = Hit kommer det som väntar på ditt team. Det äldsta står först, och vem som helst i teamet kan ta hand om det.
inbox-whose = Vems ärenden?
inbox-own = Egna och gemensamma
inbox-all = Alla
inbox-filter = Visa
inbox-why-review = Väntar på granskning
inbox-why-sent_back = Tillbaka för rättelse
inbox-why-import = Importen väntar på beslut
inbox-why-requested = Väntar på svar
inbox-why-booked = Ny bokning
inbox-why-cancelled = Avbokning
inbox-untitled = Tjänst utan namn
inbox-heads = { $participants } + { $adults ->
    [one] 1 vuxen
   *[other] { $adults } vuxna
}
inbox-since = Väntat sedan
inbox-noticed = Kvittera
inbox-act-review = Granska
inbox-act-sent_back = Rätta
inbox-act-requested = Svara
inbox-act-import = Se rapporten
inbox-notice = Kvittera de valda
inbox-notice-all = Kvittera alla bokningar
inbox-done = Bokningarna är kvitterade
inbox-done-more = De försvann ur hela teamets lista. Grupperna som kommer ser du fortfarande i sin egen förteckning.
inbox-nothing-chosen = Ingen bokning kvitterades
inbox-nothing-chosen-more = Välj först de bokningar som du har sett.
inbox-nothing-left = Någon hann före: det finns inget kvar att kvittera.
inbox-empty-title = Inget väntar på dig
inbox-empty = När en grupp bokar eller avbokar, en tjänst behöver en kollegas ögon eller en import är klar att titta på, kommer det hit. Ärendet är hela teamets, så en semester eller sjukdom stoppar ingenting.
inbox-elsewhere = { $count ->
    [one] 1 ärende väntar på andra team
   *[other] { $count } ärenden väntar på andra team
}

# Rundturen
apex-demo-tour = Gå en rundtur
tour-title = En rundtur i testmiljön
tour-lead = Välj vem du är och pröva tre saker. Du kan vara alla fyra: du loggar in med ett klick.
tour-enter = Fortsätt som den här personen
tour-same-way = Testmiljön är gemensam. Det du bokar eller ändrar ser också andra som prövar. Inga brev går ut till någon.
tour-empty = Testmiljöns organisationer har inte laddats ännu.
tour-back = Alla kommuners brickor
tour-booker-title = Jag är lärare
tour-booker-search = Sök något för årskurs fyra
tour-booker-search-more = Sökningen visar bara tider med plats. Öppna en och boka den för din grupp.
tour-booker-group = Gör en grupp
tour-booker-group-more = Sammansatt klass, assistenter och tillgänglighet: det du berättar en gång följer med till varje bokning.
tour-booker-bookings = Se dina bokningar
tour-booker-bookings-more = Ändra gruppens storlek, flytta tiden, avboka eller svara på en plats som blev ledig i kön.
tour-owner-title = Jag är producent
tour-owner-inbox = Svara på det som väntar
tour-owner-inbox-more = Förfrågningar, respons och tjänster att komplettera på ett ställe, det äldsta först.
tour-owner-share = Dela en tjänst
tour-owner-share-more = Skriv tjänsten en gång och välj vem du delar den till. Du ser var den redan ligger på brickan.
tour-owner-apply = Sök till flera kommuners brickor
tour-owner-apply-more = Det räcker med en blankett. Var och en bestämmer själv och ser inte de andras svar.
tour-coordinator-title = Jag är koordinator
tour-coordinator-curate = Bestäm vad nätverket erbjuder
tour-coordinator-curate-more = Många förslag på en gång, med ett meddelande. Medlemmarnas egna regler syns bredvid.
tour-coordinator-invite = Se avtalen
tour-coordinator-invite-more = Vem som är med, från vilken dag och genom vilket beslut. Varje version finns kvar.
tour-coordinator-lift = Lyft fram något
tour-coordinator-lift-more = Välj till nätverkets startsida det som är värt att märka just nu.
tour-admin-title = Jag är kommunens administratör
tour-admin-rules = Bestäm vad som kommer på brickan
tour-admin-rules-more = Genast, enligt kategori eller en i taget: en egen regel för var och en som tjänster kommer från.
tour-admin-entitle = Lova något åt varje klass
tour-admin-entitle-more = Till exempel ett museibesök för årskurs fyra. Du ser vilka som redan har bokat.
tour-admin-listen = Läs vad grupperna sade
tour-admin-listen-more = Responsen kommer efter evenemanget, med era egna frågor.
