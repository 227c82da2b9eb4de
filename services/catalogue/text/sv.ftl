# Förteckningen och sökningen
offerings-title = Tjänster
offerings-title-words = Tjänster: { $words }
search-label = Sök tjänster
search-words = Sökord
search-go = Sök
search-narrow = Avgränsa sökningen
search-chosen = { $count ->
    [one] 1 vald
   *[other] { $count } valda
}
search-shut = Stäng
search-apply = Visa tjänsterna
search-list-stage = För vem
search-list-delivery = Var
search-list-when = När
search-list-language = Språk
search-list-kind = Vad för slag
search-list-theme = Konstform
search-list-price = Pris
search-list-access = Tillgänglighet
search-list-origin = Från vilken kommun
stage-group-daycare = Daghem
stage-group-preschool = Förskoleundervisning
stage-group-grades_1_2 = Årskurs 1–2
stage-group-grades_3_6 = Årskurs 3–6
stage-group-grades_7_9 = Årskurs 7–9
stage-group-secondary = Gymnasium och yrkesinstitut
stage-group-preparatory = Förberedande undervisning
stage-group-special_needs = Specialgrupper
stage-group-adults = Vuxna
stage-group-seniors_home = Äldre som bor hemma
stage-group-care_home = Vårdhem
search-price-any = Vilket pris som helst
search-price-at-most = Högst { $sum }
search-from = Tidigast
search-to = Senast
search-free-times = Bara lediga tider
search-comes-to-us = Kommer till vår kommun
search-from-day = Tidigast { $day }
search-to-day = Senast { $day }
search-comes-to = Kommer till kommunen: { $name }
search-found = { $count ->
    [one] 1 tjänst
   *[other] { $said } tjänster
}
search-found-words = { $count ->
    [one] 1 tjänst med sökningen ”{ $words }”
   *[other] { $said } tjänster med sökningen ”{ $words }”
}
search-corrected = Sökningen ”{ $words }” gav inget. Vi sökte i stället på ”{ $meant }”.
search-ignored = Vi förstod inte allt i adressen
search-ignored-lead = Övriga avgränsningar gäller. Vi hoppade över det här:
search-as-cards = Med bilder
search-as-list = Som lista
search-sort = Ordning
search-sort-relevance = Bäst träff först
search-sort-next = Nästa tid först
search-sort-newest = Nyast först
search-sort-go = Ordna
search-chips = Valda avgränsningar
search-chip-off = ta bort avgränsningen
search-clear = Ta bort alla
search-pages = Sidor
search-page = Sida
search-previous = Föregående
search-next = Nästa
search-none-title = Vi hittade inget med det här
search-none-spelling = Kontrollera stavningen eller pröva ett kortare ord: ”teater” hittar också dockteater.
search-none-chips = Ta bort någon avgränsning ovanför.
search-none-all = Se alla tjänster
search-none-neighbours = Se vad grannarna har på sina brickor
search-miss-title = Passar inget?
search-miss-lead = Berätta vad du saknar. Vi frågar dem som gör kultur.
search-miss = Berätta vad du önskar
search-save-title = Vill du veta när något nytt kommer?
search-save-lead = Spara sökningen. Du får e-post när en tjänst som passar kommer på brickan.
search-save = Spara sökningen
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

# Slutet av tjänstens sida
offering-pictures = Fler bilder
offering-ask = Fråga arrangören
offering-subjects = Ämnen
offering-also-in = På andra språk
materials-curriculum = I läroplanen
materials-before = Före besöket
materials-after = Efter besöket
good-title = Bra att veta
good-access = Tillgänglighet
good-transport = Så kommer ni fram
good-photos = Fotografering
place-step_free = Ingång utan trappsteg
place-induction_loop = Hörslinga
place-toilets = Toalett
place-cloakroom = Klädhängare
place-snack_place = Plats för matsäck
place-parking = Parkering
place-bus_drop_off = Avstigningsplats för buss
place-yes = Finns
place-no = Finns inte
place-ask = Fråga arrangören, uppgift saknas
needs-title = Vad programmet kräver av utrymmet
needs-space = Utrymme
needs-setup = Förberedelser på plats
needs-power = Eluttag
needs-darkness = Mörkläggning
needs-piano = Piano
needs-yes = Behövs
needs-no = Behövs inte
needs-unknown = Fråga arrangören
booked-elsewhere = Bokningen görs i en annan tjänst: { $host }.
booked-elsewhere-go = Gå vidare och boka
booked-by-asking = Det här bokas inte på brickan. Fråga om en tid och kom överens direkt med arrangören.

# Favoriter
favourite-add = Spara som favorit
favourite-remove = Ta bort från favoriter
favourite-all = Visa favoriter
favourites-title = Favoriter
favourites-lead = Tjänster som du vill hitta tillbaka till. Bara du ser den här listan.
favourites-empty-title = Här syns de tjänster som du vill hitta tillbaka till
favourites-empty = När du hittar en tjänst som kunde passa din grupp, spara den som favorit på tjänstens egen sida. Bara du ser den här listan.
favourites-find = Sök tjänster

# Producentens sida
producer-listed = { $count ->
    [one] 1 tjänst på den här brickan
   *[other] { $count } tjänster på den här brickan
}
producer-contact = Kontakt
producer-site = Producentens egen sida

# Tips till en kollega
tip-title = Tipsa en kollega
tip-title-flaws = Kontrollera formuläret
tip-flaws = { $count ->
    [one] En punkt behöver rättas
   *[other] { $count } punkter behöver rättas
}
tip-to = Kollegans e-postadress
tip-note = Meddelande
tip-note-help = Frivilligt, högst 500 tecken. Skriv inte namn på barn eller boende.
tip-says-who = I brevet syns ditt namn och din e-postadress, så att kollegan vet vem som tipsar.
tip-send = Skicka tipset
tip-flaw-address_missing = Skriv kollegans e-postadress.
tip-flaw-address_wrong = Adressen ser ut så här: namn@skola.fi. En adress åt gången.
tip-flaw-note_too_long = Korta meddelandet till högst 500 tecken.
tip-sent-title = Tipset är skickat
tip-sent = Det är framme om några minuter. Du kan tipsa fler om samma tjänst.
tip-back = Tillbaka till tjänsten
tip-visitor = När du har loggat in kan du skicka tipset direkt härifrån.
tip-sign-in = Logga in
tip-link-title = Eller dela länken själv
tip-link = Tjänstens adress
tip-mailto = Öppna i din egen e-post
tip-letter-subject = Tips från en kollega: { $site }
tip-letter-who = { $name } ({ $email }) tipsar dig om den här tjänsten.
tip-letter-why = Du fick brevet för att din kollega skrev in din adress. Adressen har inte lagts till på någon lista.

# Det som inte hittades
missed-title = Det som söktes men inte hittades
missed-lead = Ord som ingen hittade något med. Vi vet inte vem som sökte, och vi glömmer sökningarna efter ett år.
missed-caption = De vanligaste först
missed-words = Ord
missed-times = Gånger
missed-langs = Sidans språk
missed-last = Senast
missed-do = Det här kan du göra
missed-to-synonym = Koppla till ett känt ord
missed-again = Pröva sökningen nu
missed-hint = Om samma sak finns på brickan under ett annat namn, koppla ihop orden. Om den inte finns, fråga någon som kunde göra den.
missed-none-title = Alla har hittat något
missed-none = När någon söker på ett ord som inte ger något kommer ordet hit. Då ser du vad som saknas på brickan.

# Ord som betyder samma sak
synonyms-title = Ord som betyder samma sak
synonyms-lead = Den som söker på ett av de här orden hittar också de andra. Skriv orden så som folk säger dem, på vilket språk som helst.
synonyms-words = Ord som betyder samma sak
synonyms-help = Komma emellan, till exempel: äldre, senior, pensionär, vanhus
synonyms-add = Lägg till orden
synonyms-all = Alla ord
synonyms-none = Inga har lagts till ännu.
synonyms-end = Ta bort
synonyms-flaw-title = Orden lades inte till
synonyms-flaw-too_few = Skriv minst två ord med komma emellan.
synonyms-flaw-too_many = Skriv högst 12 ord åt gången.
synonyms-flaw-too_long = Något av orden är längre än 40 tecken. Korta av det.
