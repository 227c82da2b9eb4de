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
times-calendar = Tiderna till kalendern
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
host-offering-share = Dela tjänsten med andra
host-offering-share-whom = Vem delar du till?
host-offering-share-missing = Välj vem tjänsten delas till.
host-offering-share-help = Varje medlem bestämmer själv om den tar tjänsten till sin bricka. Innehållet är ert, och ingen annan kan ändra det.
host-offering-share-send = Dela tjänsten
host-offering-share-proposed = Väntar på svar
host-offering-share-asked = Ska kompletteras
host-offering-share-accepted = Visas där
host-offering-share-declined = Togs inte med
host-offering-share-ended = Visas inte längre
host-offering-unshare = Sluta dela
host-offering-unshare-what = Tjänsten försvinner från deras bricka. Gjorda bokningar gäller.
host-offering-unshare-yes = Sluta dela hit
host-offering-done-unshared = Tjänsten delas inte längre dit
host-offering-done-unshared-more = Den försvinner från deras bricka inom några sekunder. Gjorda bokningar gäller.
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
# Att skriva en tjänst
edit-new = Ny tjänst
edit-new-lead = Börja med namnet. Vi sparar ett utkast som du kan fortsätta med när du vill. Ingen annan ser det före publiceringen.
edit-untitled = Tjänst utan namn
edit-steps = Steg
edit-step-basics = Grunduppgifter
edit-step-story = Innehåll och målgrupp
edit-step-place = Plats och behov
edit-step-booking = Pris och bokning
edit-step-pictures = Bilder
edit-step-extras = Mer information
edit-step-review = Förhandsgranska och publicera
edit-review = Förhandsgranska och publicera
edit-lead-basics = Vad tjänsten är och under vilket namn den hittas.
edit-lead-story = Vad som händer, för vem och på vilka språk.
edit-lead-place = Var tjänsten ordnas och vad den behöver där.
edit-lead-booking = Vad tjänsten kostar, hur den bokas och vem som ser den.
edit-lead-pictures = Den första bilden syns på korten, de övriga på tjänstens sida. Utan bild visar vi en teckning.
edit-lead-extras = Uppgifter som en del läsare söker. Inget av det här är obligatoriskt.
edit-open = { $count ->
    [one] 1 saknas
   *[other] { $count } saknas
}
edit-saved = Sparat
edit-saved-more = Du kan fortsätta här eller återkomma senare.
edit-live = Tjänsten är publicerad
edit-live-more = När du sparar syns ändringen genast på alla brickor där tjänsten finns.
edit-stays-whole = De här uppgifterna kan inte tas bort från en publicerad tjänst
edit-venues = Lägg till en plats eller ändra en plats uppgifter
edit-save-next = Spara och fortsätt
edit-save = Spara
edit-next = Fortsätt
edit-needed = behövs för publicering
edit-flaws-title = Att rätta
edit-flaws = { $count ->
    [one] En punkt behöver rättas
   *[other] { $count } punkter behöver rättas
}
edit-flaw-too_long = Texten är för lång. Högst { $most } tecken ryms.
edit-flaw-not_a_number = Skriv ett heltal mellan { $least } och { $most }.
edit-flaw-not_a_sum = Skriv summan i euro, till exempel 180 eller 4,50.
edit-flaw-not_a_moment = Välj datum och klockslag.
edit-flaw-min_over_max = Den största gruppen måste vara minst lika stor som den minsta.
edit-flaw-until_before_from = Slutet kan inte vara före början.
edit-flaw-not_an_address = Skriv en adress som börjar med https://.
edit-flaw-not_a_mailbox = Skriv en e-postadress, till exempel kultur@kommun.fi.
edit-flaw-not_a_keyword = Skriv ett id, till exempel yso:p2625.
edit-flaw-not_a_code = Skriv koderna med komma emellan, till exempel P27, P27.1.
edit-flaw-name_missing = Skriv namnet på åtminstone ett språk.
edit-flaw-missing = Den här uppgiften saknas.
edit-flaw-not_degrees = Skriv graderna som decimaltal, till exempel 60,05.

edit-kind = Hurdan är tjänsten?
edit-title = Namn
edit-title-help = Högst 120 tecken. Välj ett namn som berättar vad ni gör.
edit-summary = Sammanfattning
edit-summary-help = En mening, högst 160 tecken. Den syns i sökresultaten.
edit-art = Konstart
edit-art-help = Gör tjänsten lättare att hitta. Konstartens teckning visas om det inte finns någon bild.
edit-description = Beskrivning
edit-description-help = Vad vi gör och vad man tar med sig. Skilj styckena åt med en tom rad.
edit-stage = För vem är tjänsten?
edit-language = På vilka språk ordnas den?
edit-minutes = Längd i minuter
edit-minutes-help = Lämna tomt om längden varierar.
edit-group_min = Minsta grupp
edit-group_min-help = Deltagare och vuxna sammanlagt.
edit-group_max = Största grupp
edit-access = Tillgänglighet
edit-access-help = Kryssa bara för det som säkert stämmer.
edit-delivery = Var ordnas tjänsten?
edit-home = Hemkommun
edit-home-help = Kommunen som tjänsten kommer från. Den syns på andra kommuners brickor.
edit-venue = Plats
edit-venue-help = Låt bli att välja om ni kommer till gruppen.
edit-travels_to = Till vilka kommuner kommer ni?
edit-travels_to-help = Låt bli att välja om ni kommer vart som helst.
edit-space = Utrymme som ni behöver
edit-space-help = När ni kommer till gruppen: storlek, möbler, golv.
edit-power = El
edit-darkness = Rum som kan mörkläggas
edit-piano = Piano
edit-setup_minutes = Tid för uppställning i minuter
edit-transport = Hur tar man sig dit?
edit-transport-help = Hållplats, plats för buss, gångväg.
edit-price_form = Vad kostar tjänsten?
edit-price = Pris i euro
edit-price-help = Lämna tomt om tjänsten är avgiftsfri.
edit-travel = Resekostnader
edit-travel-help = Med ord, till exempel ”0,55 €/km från Karis” eller ”ingår i priset”.
edit-mode = Hur bokas tjänsten?
edit-external_href = Bokningsadress
edit-external_href-help = När tjänsten bokas på annat håll: en adress som börjar med https://.
edit-contact_email = Kontakt
edit-contact_email-help = En adress som hela teamet läser.
edit-deadline_days = Hur många dagar före slutar anmälan?
edit-deadline_days-help = 0 betyder att man kan boka ända tills det börjar.
edit-visibility = Vem ser tjänsten?
edit-named = Namngivna organisationer
edit-named-help = Bara om du valde namngivna ovan. Dela dessutom tjänsten till dem.
edit-shown_from = Syns från
edit-shown_from-help = Lämna tomt om tjänsten syns genast när den publiceras.
edit-shown_until = Syns till
edit-team = Team
edit-team-help = Teamet äger tjänsten och får dess meddelanden.
edit-keyword = Ämnesord
edit-keyword-help = Id och namn i Allmän finländsk ontologi (ALLFO/YSO). Töm raden om du tar bort ordet.
edit-keyword-id = Id
edit-keyword-name = Namn
edit-material = Material och läroplan
edit-material-help = Länkar till läroplanen och till vad man kan göra före och efter.
edit-material-part = För vad
edit-material-href = Adress
edit-material-name = Namn
edit-service_classes = Serviceklasser (SDL)
edit-service_classes-help = Koderna med komma emellan, till exempel P27, P27.1.
edit-target_groups = Målgrupper (SDL)
edit-target_groups-help = Koderna med komma emellan, till exempel KR1.2.
edit-photo_terms = Fotografering och inspelning
edit-photo_terms-help = Får man fotografera på plats, och vad får bilderna användas till.
edit-group-early = Småbarnspedagogik och förskola
edit-group-grades_1_6 = Årskurs 1–6
edit-group-grades_7_9 = Årskurs 7–9
edit-group-upper = Förberedande och andra stadiet
edit-group-others = Övriga

edit-alt = Vad visar bilden?
edit-alt-help = Beskriv kort för den som inte ser bilden. Behövs på varje språk.
edit-photographer = Fotograf
edit-licence = Licens
edit-licence_other = Annan licens, med ord
edit-focal = Det viktigaste i bilden
edit-focal-help = Det stannar i bild när bilden beskärs.

choice-kind-none = Välj
choice-art-none = Tjänstens typ avgör
choice-art-theatre = Teater och dockteater
choice-art-music = Musik
choice-art-dance = Dans och rörelse
choice-art-craft = Slöjd och hantverk
choice-art-nature = Natur och tradition
choice-art-museum = Museum
choice-art-literature = Ordkonst
choice-art-film = Film och medier
choice-access-step_free = Fri från trappsteg
choice-access-accessible_toilet = Tillgänglig toalett
choice-access-induction_loop = Induktionsslinga
choice-access-sign_language = Teckenspråk
choice-access-audio_description = Syntolkning
choice-access-captions = Textning
choice-access-easy_language = Lätt språk
choice-access-quiet_space = Lugnt utrymme
choice-access-assistance_dog = Assistanshundar är välkomna
choice-access-tactile = Sådant man får röra
choice-venue-none = Ingen egen plats
choice-venue-kept = Den nuvarande platsen, som inte finns i listan
choice-home-none = Den egna organisationen
choice-known-yes = Ja
choice-known-no = Nej
choice-known-unknown = Inte känt
choice-price_form-free = Avgiftsfri
choice-price_form-group = Pris per grupp
choice-price_form-head = Pris per deltagare
choice-price_form-hour = Pris per timme
choice-mode-scheduled = Gruppen väljer en tid här
choice-mode-showcase = Bokas inte, bara kontakt
choice-mode-external = Bokas på annat håll
choice-visibility-public = Alla som den är delad till
choice-visibility-named = Vi och namngivna organisationer
choice-visibility-own_units = Bara vår egen bricka
choice-team-none = Inget team
choice-material-curriculum = Läroplanen
choice-material-before = Före
choice-material-after = Efter
choice-licence-none = Välj
choice-licence-cc_by = CC BY 4.0: får användas när fotografen nämns
choice-licence-cc_by_sa = CC BY-SA 4.0: samma, och bearbetningar på samma villkor
choice-licence-cc0 = CC0: fri att använda
choice-licence-reserved = Bara på den här webbplatsen, fotografen har rättigheterna
choice-licence-other = Annan licens
choice-focal-left-top = Uppe till vänster
choice-focal-center-top = Uppe
choice-focal-right-top = Uppe till höger
choice-focal-left-middle = Vänster
choice-focal-center-middle = Mitten
choice-focal-right-middle = Höger
choice-focal-left-bottom = Nere till vänster
choice-focal-center-bottom = Nere
choice-focal-right-bottom = Nere till höger

missing-kind = Hurdan tjänsten är
missing-title = Namn
missing-summary = Sammanfattning
missing-stages = För vem tjänsten är
missing-deliveries = Var tjänsten ordnas
missing-languages = Språken som den ordnas på
missing-group_size = Minsta och största grupp
missing-price = Pris
missing-external_href = Adressen där tjänsten bokas
missing-contact_email = Adressen för kontakt

review-note = En kollega skickade tillbaka tjänsten
review-missing = { $count ->
    [one] En uppgift saknas ännu
   *[other] { $count } uppgifter saknas ännu
}
review-missing-lead = Tjänsten kan publiceras när de här är ifyllda.
review-whole = Allt som behövs är ifyllt
review-whole-lead = Kontrollera till sist hur tjänsten ser ut för läsaren.
review-langs = Språk för språk
review-lacks = Det här finns inte på språket, så läsaren ser det på ett annat:
review-lacks-nothing = Namn, sammanfattning och beskrivning är klara.
review-preview = Se med läsarens ögon
review-publish = Publicera
review-from = Tjänsten börjar synas
review-until = Tjänsten slutar synas
review-is-published = Tjänsten är publicerad. Ändringar syns genast.
review-not-yet = Du kan publicera när ingenting saknas.
review-waits = Tjänsten väntar på en kollegas ögon. Någon annan i teamet eller en huvudanvändare publicerar den.
review-publish-yes = Publicera tjänsten
review-submit-lead = Du kan också be en kollega titta på tjänsten först.
review-submit = Be en kollega granska
review-return = Skicka tillbaka till skribenten
review-return-note = Vad behöver ännu ändras?

pictures-first = Bilden som syns på korten
pictures-more = Bild { $number }
pictures-change = Ändra bildens uppgifter
pictures-make-first = Visa först
pictures-remove = Ta bort bilden
pictures-remove-what = Bilden tas bort från den här tjänsten överallt.
pictures-remove-yes = Ja, ta bort
pictures-new = Lägg till en bild
pictures-file = Bildfil
pictures-file-help = JPEG, PNG eller WebP, högst 10 MB. Vi tar bort uppgifter om plats och kamera ur bilden.
pictures-add = Lägg till bilden
pictures-no-place = Bilder kan inte läggas till nu
pictures-no-place-more = Den här installationen har ingen plats för bilder. Allt annat fungerar.
pictures-full = Tjänsten har redan så många bilder som den kan ha. Ta bort en om du vill lägga till en ny.
picture-flaw-missing = Välj en bildfil.
picture-flaw-too_large = Filen är för stor. Högst 10 MB ryms.
picture-flaw-unknown_format = Filen är inte en JPEG-, PNG- eller WebP-bild. Spara bilden i något av de formaten.
picture-flaw-damaged = Bilden kan inte läsas. Filen är skadad eller ofullständig.
picture-flaw-too_many_pixels = Bilden har för många bildpunkter. Gör den mindre och lägg till den på nytt.
picture-flaw-too_small = Bilden är för liten. Den kortaste sidan måste vara minst 100 bildpunkter.
draft-banner = Förhandsgranskning
draft-banner-more = Så här ser läsaren tjänsten. Andra ser inte den här sidan.
draft-banner-back = Tillbaka till publiceringen
host-offering-edit = Redigera tjänsten
host-offering-continue = Fortsätt skriva
host-offering-times = Tider och bokning
host-offering-copy = Kopiera till ett nytt utkast
host-offerings-new = Ny tjänst
host-offerings-venues = Platser
host-offerings-state = Läge
host-offerings-all = Alla
host-offerings-filter = Avgränsa
host-offerings-team = Team
host-offerings-none = Inga tjänster med de här valen
host-offerings-none-more = Välj ett annat läge eller team.

# Platser
venues-title = Platser
venues-lead = Platser där era tjänster ordnas. När du ändrar en plats ändras den i alla sina tjänster.
venues-new = Lägg till en plats
venues-saved = Platsens tjänster visar de nya uppgifterna genast.
venues-empty = Här syns era platser. Lägg till en plats en gång och välj den sedan i tjänsterna.
venue-edit = Ändra platsens uppgifter
venue-lead = Gruppen vill veta det här innan den kommer. ”Inte känt” är bättre än en gissning.
venue-leave = Släng ändringarna
edit-venue_name = Platsens namn
edit-address = Gatuadress och ort
edit-lat = Latitud
edit-lat-help = För kartan, till exempel 60,05. Du kan lämna koordinaterna tomma.
edit-lon = Longitud
edit-step_free = Ingång utan trappsteg
edit-toilets = Toaletter
edit-induction_loop = Induktionsslinga
edit-cloakroom = Klädhängare
edit-snack_place = Plats för egen matsäck
edit-parking = Parkering
edit-bus_drop_off = Plats för buss
# Import
host-offerings-import = Hämta tjänster från annat håll
imports-title = Import
imports-lead = Hämta tjänster som redan är beskrivna någon annanstans: från ett Linked Events-gränssnitt eller en tabell. Först ser du rad för rad vad som skulle hända.
imports-new = Hämta tjänster
imports-open = Öppna
imports-rows = { $rows ->
    [one] 1 rad, { $done } hämtade
   *[other] { $rows } rader, { $done } hämtade
}
imports-empty-title = Här hittar du era importer
imports-empty = Om tjänsterna redan finns i en evenemangskalender eller i en tabell behöver ingen skriva dem på nytt. Ännu har inget hämtats.
import-kind-linked_events = Linked Events
import-kind-csv = CSV-fil
import-kind-xlsx = XLSX-tabell
import-state-reading = Hämtas
import-state-planned = Väntar på beslut
import-state-bringing = Förs in
import-state-done = Klar
import-state-failed = Misslyckades

import-new-title = Hämta tjänster
import-new-lead = Inget förs in ännu. Först ser du en rapport och sedan bestämmer du.
import-flawed = Kontrollera de här punkterna
import-from = Varifrån kommer tjänsterna?
import-from-address = Från en adress till ett Linked Events-gränssnitt
import-from-help-address = Vi hämtar evenemang, platser och ämnesord. Du kan hämta dem på nytt senare.
import-from-linked_events = Från en Linked Events-fil
import-from-help-linked_events = En JSON-fil med ett sparat svar från gränssnittet.
import-from-csv = Från en CSV-fil
import-from-help-csv = Avgränsad med semikolon, komma eller tabb.
import-from-xlsx = Från en XLSX-tabell
import-from-help-xlsx = Vi läser det första bladet.
import-address = Gränssnittets adress
import-address-help = Till exempel https://api.hel.fi/linkedevents/v1/event/?keyword=yso:p1278. Endast https.
import-file = Fil
import-file-help = Högst 8 MB och 10 000 rader.
import-template = Ladda ner en färdig mall att fylla i:
import-name = Källans namn
import-name-help = En fil med samma namn uppdaterar det som hämtats tidigare. En adress behöver inget namn.
import-wishes = Om källan inte berättar
import-wishes-help = De här används bara när uppgiften saknas i källan. Rapporten visar var det skedde.
import-wish-kind = Typ av tjänst
import-wish-audience = Vem tjänsten är för
import-audience-nobody = Lämna tomt, vi fyller i själva
import-audience-everyone = För alla
import-audience-young = För daghem och skolor
import-audience-grown = För vuxna och äldre
import-publish = Publicera genast tjänster som är kompletta
import-publish-help = Annars är de hämtade tjänsterna utkast tills du publicerar dem.
import-look = Visa vad som skulle hämtas
import-look-help = Inget förs in ännu.
import-flaw-from_missing = Välj varifrån tjänsterna kommer.
import-flaw-address_missing = Skriv gränssnittets adress.
import-flaw-address_refused = Den här adressen kan inte hämtas. Den ska börja med https:// och finnas på det öppna nätet.
import-flaw-file_missing = Välj en fil.
import-flaw-name_missing = Ge källan ett namn så att den känns igen nästa gång.
import-flaw-name_too_long = Namnet får ha högst 100 tecken.
import-flaw-name_taken = Det finns redan en annan källa med det namnet. Välj ett annat namn.
import-flaw-empty = Filen är tom.
import-flaw-web_page = Det här är en webbsida och inte data. Kontrollera adressen eller filen.
import-flaw-not_json = Det här är inte data i JSON-format.
import-flaw-no_events = Det finns inga evenemang i datan.
import-flaw-not_a_workbook = Det här är ingen XLSX-tabell. Spara tabellen i XLSX-format och försök igen.
import-flaw-not_text = Det här är ingen CSV-fil. Spara tabellen i CSV-format och försök igen.
import-flaw-no_headings = Vi kände inte igen någon rubrik. Jämför filen med den färdiga mallen.
import-flaw-no_title_column = Filen saknar en kolumn med tjänstens namn.
import-flaw-no_rows = Det finns inga rader under rubrikerna.
import-flaw-too_many_rows = Det finns över 10 000 rader. Hämta dem i flera delar.
import-flaw-too_large = Filen är för stor. Den får vara högst 8 MB.
import-flaw-no_answer = Adressen svarade inte i tid. Försök igen senare.
import-flaw-answer_refused = Adressen svarade att det inte finns något innehåll eller att det inte får hämtas.
import-flaw-next_elsewhere = Gränssnittets nästa sida finns på en annan adress, så vi hämtar den inte.
import-flaw-too_many_pages = Det finns över 100 sidor. Avgränsa sökningen i adressen.
import-flaw-too_much = Datan är större än 32 MB. Avgränsa sökningen i adressen.

import-show-title = Import: { $source }
import-reload = Uppdatera sidan
import-reading = Vi hämtar tjänster
import-reading-more = { $pages ->
    [0] Vi börjar strax. Du kan lämna sidan och komma tillbaka senare.
    [one] En sida är hämtad. Du kan lämna sidan och komma tillbaka senare.
   *[other] { $pages } sidor är hämtade. Du kan lämna sidan och komma tillbaka senare.
}
import-failed = Källan kunde inte läsas
import-bringing = Vi för in tjänsterna
import-bringing-more = { $done } av { $rows } är klara. Du kan lämna sidan och komma tillbaka senare.
import-done = Importen är klar
import-done-more = { $done ->
    [one] En rad är behandlad.
   *[other] { $done } rader är behandlade.
}
import-to-offerings = Se de egna tjänsterna
import-plan = Ska de här föras in?
import-plan-drafts = Tjänsterna förs in som utkast. Publicera dem när du har granskat dem.
import-plan-publishes = Tjänster som är kompletta publiceras genast. De andra förs in som utkast.
import-bring = { $rows ->
    [one] För in den här
   *[other] För in de här { $rows }
}
import-nothing = Inget nytt att föra in
import-nothing-more = Allt är redan aktuellt.
import-newer = Det finns en nyare rapport om källan
import-newer-more = Den här rapporten är inaktuell, så utifrån den kan inget längre föras in eller tas bort.
import-newer-open = Öppna den nyaste rapporten
import-report = Rapport
import-filter = Avgränsa rapporten
import-pages = Rapportens sidor
import-previous = Föregående
import-next = Nästa
import-no-rows = Här finns inga rader.
import-col-title = Tjänst
import-col-outcome = Vad som händer
import-col-remarks = Obs
import-col-result = Resultat
import-outcome-all = Alla
import-outcome-new = Ny
import-outcome-changed = Ändrad
import-outcome-unchanged = Oförändrad
import-outcome-vanished = Försvunnen
import-outcome-refused = Förs inte in
import-result-brought = Införd som utkast
import-result-published = Införd och publicerad
import-result-updated = Uppdaterad
import-result-left = Lämnad oförändrad
import-result-withdrawn = Borttagen
import-result-failed = Misslyckades
import-vanished = Försvunna ur källan
import-vanished-lead = { $count ->
    [one] En tjänst som hämtats tidigare finns inte längre i källan. Här är den oförändrad.
   *[other] { $count } tjänster som hämtats tidigare finns inte längre i källan. Här är de oförändrade.
}
import-withdraw = Ta bort de här
import-withdraw-ask = { $count ->
    [one] Ska en tjänst tas bort?
   *[other] Ska { $count } tjänster tas bort?
}
import-withdraw-what = De försvinner från alla brickor. Gjorda bokningar gäller. Högst 200 tas bort på en gång.
import-withdraw-yes = Ja, ta bort
import-again = Hämta på nytt
import-again-lead = Vi hämtar samma adress på nytt och visar vad som har ändrats. Dina egna ändringar finns kvar.
import-again-yes = Hämta på nytt
import-why-no_title = Namnet saknas.
import-why-no_id = Koden saknas.
import-why-deleted = Raderad i källan.
import-why-replaced = Ersatt av en annan i källan.
import-why-not_public = Inte publicerad i källan.
import-why-called_off = Evenemanget är inställt.
import-why-same_id = En annan tjänst har samma kod.
import-remark-no_finnish = Finskt namn saknas.
import-remark-no_swedish = Svenskt namn saknas.
import-remark-other_tongues = Beskrivningen finns också på andra språk.
import-remark-summary_shortened = Sammanfattningen förkortades.
import-remark-summary_taken = Sammanfattningen togs från början av beskrivningen eller namnet.
import-remark-description_shortened = Beskrivningen förkortades.
import-remark-title_shortened = Namnet förkortades.
import-remark-kind_assumed = Typen är antagen.
import-remark-art_assumed = Konstformen följer av typen.
import-remark-audience_assumed = Källan säger inte vem tjänsten är för.
import-remark-group_size_assumed = Gruppens storlek är antagen.
import-remark-language_assumed = Språket följer av texterna.
import-remark-price_in_words = Det finns flera priser: vi visar det högsta, och prisuppgifterna står i beskrivningen.
import-remark-price_unreadable = Priset kunde inte läsas.
import-remark-place_unknown = Uppgifter om platsen saknas.
import-remark-picture_unlicensed = Bilden saknar licens och hämtas inte.
import-remark-picture_unsigned = Fotografens namn saknas och bilden hämtas inte.
import-remark-picture_undescribed = Bilden saknar beskrivning: namnet står i stället.
import-remark-picture_for_this_only = Bilden får användas bara för den här tjänsten.
import-remark-picture_insecure = Bildens adress är inte https och bilden hämtas inte.
import-remark-picture_lost = Bilden kunde inte hämtas.
import-remark-times_past = Alla tider har passerat.
import-remark-ongoing = Har redan börjat och pågår: tiden hämtas inte.
import-remark-postponed = Uppskjuten: det finns ingen ny tid ännu.
import-remark-rescheduled = Flyttad till en ny tid.
import-remark-cancelled = Inställd.
import-remark-end_assumed = Sluttiden saknas: vi antar en timme.
import-remark-keywords_unnamed = Ämnesorden saknar namn och hämtas inte.
import-remark-cell_unreadable = Någon cell kunde inte läsas.
import-remark-link_unusable = Webbadressen duger inte.
import-remark-series = Flera evenemang blev tider för en och samma tjänst.
import-remark-edited_here = Redigerad här: de egna ändringarna finns kvar.
import-remark-times_booked = Tiden har bokningar och flyttades inte.
import-remark-incomplete = Något saknas: lämnades som utkast eller oförändrad.
import-remark-brought_later = En nyare import har ersatt den här: inget ändrades.



# Sparade sökningar
saved-title = Sparade sökningar
saved-lead = Vi skriver till dig när en ny tjänst som passar kommer på brickan.
saved-name = Sökningens namn
saved-rename = Byt namn
saved-end = Ta bort sökningen
saved-none-title = Du har inte sparat några sökningar
saved-none = Sök tjänster, avgränsa sökningen och välj ”Spara sökningen”. Sedan får du besked om nya tjänster per e-post.
save-title = Spara sökningen
save-lead = Om nya tjänster skriver vi till adressen { $email }.
save-help = På namnet känner du igen sökningen i brevet och i listan.
save-back = Tillbaka till sökningen
save-flaw-title = Sökningen sparades inte
save-flaw-none = Ge sökningen ett namn.
save-flaw-long = Korta av namnet till högst 120 tecken.
save-flaw-long_query = Sökningen har för många val för att sparas. Ta bort några av dem.
save-flaw-many = Du har redan 50 sparade sökningar. Ta först bort någon av dem.
save-to-saved = Se dina sparade sökningar
stop-title = Breven om sökningen
stop-lead = Ska breven om sökningen ”{ $name }” upphöra? Samtidigt tas sökningen bort bland de sparade.
stop-go = Sluta skicka brev
stop-done = Breven har upphört. Om den här sökningen kommer ingen mer post.
news-letter-subject = Nytt för din sökning: { $site }
news-letter-lead = Något som passar din sparade sökning har kommit på brickan.
news-letter-search = { $count ->
    [one] { $name }: 1 ny tjänst
   *[other] { $name }: { $count } nya tjänster
}
news-letter-all = Se allt som sökningen hittar
news-letter-stop = Sluta skicka brev om den här sökningen

# Tjänstepaket
fact-part-of = En del av
packages-title = Tjänstepaket
packages-lead = Samla tjänster till en helhet: en årskurs på kulturstigen eller en festivalvecka.
packages-new = Nytt tjänstepaket
packages-empty-title = Det finns inga tjänstepaket ännu
packages-empty = Ge paketet ett namn och välj tjänster till det på brickan. Du kan publicera det när det är klart.
packages-count = { $count ->
    [0] Inga tjänster på brickan
    [one] 1 tjänst på brickan
   *[other] { $count } tjänster på brickan
}
choice-package_kind-culture_path = Kulturstig
choice-package_kind-festival = Festival
choice-package_kind-other = Annan helhet
package-tag-culture_path = Kulturstig
package-tag-festival = Festival
package-tag-other = Tjänstepaket
edit-package_kind = Vad är det för paket?
edit-package_summary = Sammanfattning
edit-package_summary-help = En mening, högst 160 tecken. Den syns på startsidan.
edit-package_text = Beskrivning
edit-package_text-help = För vem paketet är och hur det framskrider. Skilj styckena åt med en tom rad.
package-new-lead = Börja med namnet. Sedan väljer du tjänsterna. Ingen annan ser paketet innan det är publicerat.
package-edit = Redigera texterna
package-about = Beskrivning
package-holds = { $count ->
    [one] 1 tjänst
   *[other] { $count } tjänster
}
package-empty-title = Paketet har inga tjänster just nu
package-empty = Dess tjänster finns inte på brickan just nu. Se vad annat som finns.
package-open = Se med läsarens ögon
package-done-saved = Sparat
package-done-published = Paketet är publicerat
package-done-withdrawn = Paketet visas inte längre
package-done-live = Det syns på brickans startsida och på tjänsternas sidor.
package-parts = Paketets tjänster
package-parts-empty = Paketet har inga tjänster ännu. Lägg till den första nedan.
package-part-gone = Finns inte längre på brickan. Läsarna ser inte den här i paketet.
package-up = Flytta upp
package-down = Flytta ner
package-take-out = Ta bort ur paketet
package-add = Lägg till en tjänst
package-full = Det ryms inga fler tjänster i paketet.
package-find = Sök på brickan
package-find-none = Sökningen gav inget att lägga till.
package-find-nothing = Brickan har inget mer att lägga till.
package-put-in = Lägg till
package-public = Publicering
package-away = Ta bort
package-withdraw = Sluta visa paketet
package-withdraw-what = Paketet tas bort från brickan. Tjänsterna och bokningarna finns kvar.
package-withdraw-yes = Ja, sluta visa
package-lacks = Paketet kan publiceras när det har:
package-lacks-summary = en sammanfattning
package-lacks-offerings = minst en tjänst som finns på brickan
package-publish = Publicera paketet
package-publish-what = Paketet visas på brickans startsida och på tjänsternas sidor.
package-delete = Radera paketet
package-delete-what = Paketet raderas helt. Tjänsterna finns kvar.
package-delete-yes = Ja, radera paketet

# Egna uppgifter på den egna brickan
offering-note = { $name } berättar
offering-subsidised = { $name } betalar resten. Arrangörens pris är
local-edit = Ändra på den här brickan
local-title = Lyft och egna uppgifter
local-lead = Vad ni lyfter fram, vad ni döljer och vad ni lägger till för era egna enheter.
local-curation = Andras utbud
local-saved = Sparat. Brickan visar ändringen genast.
local-price = För egna enheter
local-tag-featured = På startsidan
local-tag-hidden = Dold
local-tag-note = Egen anmärkning
local-empty-title = Inget har ännu lyfts fram eller ändrats
local-empty = Välj en tjänst som ligger på brickan. Du kan lyfta den till startsidan, dölja den, byta konstområde, skriva en anmärkning eller betala en del av priset.
local-empty-to = Se vad som ligger på brickan
local-promise = Arrangörens egen text ändras inte, och inget av det här syns på andras brickor.
local-leave = Avbryt
edit-shown = Synlighet
edit-shown-help = Det som är dolt kan ingen se eller boka. Bokningar som har gjorts gäller.
choice-shown-featured = Lyft till startsidan
choice-shown-hidden = Dölj på den här brickan
edit-local_art = Konstområde på den här brickan
edit-local_art-help = Om man hos er söker tjänsten under ett annat konstområde.
choice-local_art-none = Arrangörens val
edit-local_note = Anmärkning till egna enheter
edit-local_note-help = Syns på tjänstens sida i brickans namn, till exempel: Kommunen beställer bussen när du meddelar gruppens storlek.
edit-pays = Vad betalar de egna enheterna?
edit-pays-help = Om ni betalar en del visar vi enheterna deras andel.
choice-pays-asked = Arrangörens pris
choice-pays-free = Ingenting, vi betalar
choice-pays-sum = En del av priset
edit-pays_sum = Enhetens andel i euro
edit-pays_sum-help = På samma grund som arrangörens pris: per grupp, deltagare eller timme. Fyll i om du valde en del av priset.
edit-flaw-not_less = Skriv en summa som är mindre än arrangörens pris.
