# Förteckningen
offerings-title = Tjänster
offerings-count = { $count ->
    [one] 1 tjänst. Se för vem den är och när det finns rum.
   *[other] { $said } tjänster. Först de som har lediga tider snart.
}
offerings-more = Visa fler tjänster
offerings-empty-title = Det finns inga tjänster på brickan än
offerings-empty = Hit kommer kommunens egna tjänster och de som kommunen tar emot av grannar och arrangörer. Så länge kan du se vad de andra har.
offerings-empty-producer = Hit kommer de egna tjänsterna så snart de är publicerade. Grupperna bokar dem på sin egen kommuns bricka.
offerings-empty-region = Hit kommer tjänsterna som medlemmarna delar med varandra. Ingen är delad än.

# Tjänstens sida
offering-photo = Bild: { $photographer }, { $licence }
offering-what = Vad vi gör
offering-who = Vem ordnar
offering-price = Pris och bokning
offering-price-help = Arrangörens pris.
offering-follow = Bokning
fact-for = För vem
fact-size = Gruppens storlek
fact-size-range = { $min }–{ $max } personer
fact-size-max = högst { $max } personer
fact-size-help = vuxna medräknade
fact-length = Längd
fact-language = Språk
fact-place = Plats
fact-next = Nästa lediga tid

times-title = Tider
times-choose = Välj tid
times-deadline = { $days ->
    [one] Anmäl er senast dagen före
   *[other] Anmäl er senast { $days } dagar före
}
times-none = Nya tider finns inte än. Titta in igen senare.
times-own-tray-title = Boka på din egen kommuns bricka
times-own-tray = Gruppen bokar sin plats på den egna kommunens eller det egna välfärdsområdets bricka.
times-not-live-title = Platserna räknades för en stund sedan
times-not-live = Just nu får vi inga färska uppgifter från arrangören. Läget kan ha ändrats. Hur det är visar sig när du bokar.
time-book = Boka
time-opens = Öppnar

offering-state-draft = Utkast
offering-state-in_review = Granskas
offering-state-published = Publicerad
offering-state-withdrawn = Borttagen från brickan

# Egna tjänster
host-offerings-title = Egna tjänster
host-offerings-lead = Teamets tjänster, hur det står till med dem och var de syns.
host-offerings-next = { $times ->
    [one] 1 tid,
   *[other] { $times } tider, nästa
}
host-offerings-unshared = Bara på den egna sidan
host-offerings-open = Öppna
host-offerings-empty-title = Här syns teamets egna tjänster
host-offerings-empty = En tjänst beskrivs en gång och delas sedan till de brickor där den ska synas. Det finns inga tjänster än.

host-offering-since = sedan
host-offering-public = Se hur den ser ut för läsaren
host-offering-done-shared = Tjänsten är delad
host-offering-done-shared-more = Den syns snart på medlemmarnas brickor, om medlemmen tar emot den.
host-offering-done-withdrawn = Tjänsten är borttagen
host-offering-done-withdrawn-more = Den försvinner från alla brickor inom några sekunder. Bokningar som har gjorts gäller.
host-offering-done-published = Tjänsten finns på brickan igen
host-offering-done-published-more = Den kommer tillbaka till alla brickor som den var delad till.
host-offering-shares = Var tjänsten syns
host-offering-shares-wait = Nu syns tjänsten ingenstans. Delningarna finns kvar och kommer tillbaka när du publicerar den igen.
host-offering-shared-since = delad
host-offering-unshared = Tjänsten syns bara på er egen sida. När du delar den kan grupper boka den på sin egen bricka.
host-offering-share = Dela till en gemensam bricka
host-offering-share-whom = Vem delar du till?
host-offering-share-missing = Välj vem tjänsten delas till.
host-offering-share-help = Varje medlem bestämmer själv om den tar tjänsten till sin bricka. Innehållet är ert, och ingen annan kan ändra det.
host-offering-share-send = Dela tjänsten
host-offering-withdraw = Ta bort från brickan
host-offering-withdraw-lead = När tjänsten inte längre kan bokas kan du ta bort den från brickan. Du kan publicera den igen senare.
host-offering-withdraw-open = Ta bort från brickan
host-offering-withdraw-ask = Ska tjänsten tas bort överallt?
host-offering-withdraw-what = Den försvinner från alla brickor inom några sekunder, och inga nya bokningar kan göras.
host-offering-withdraw-bookings = { $count ->
    [0] Inga kommande bokningar finns.
    [one] En kommande bokning gäller fortfarande.
   *[other] { $count } kommande bokningar gäller fortfarande.
}
host-offering-withdraw-yes = Ja, ta bort
host-offering-publish = Publicera igen
host-offering-publish-lead = Tjänsten kommer tillbaka till alla brickor som den var delad till.
host-offering-publish-yes = Publicera igen
