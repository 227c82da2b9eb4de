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
import-flaw-name_taken = Det finns redan en källa av annat slag med det namnet. Välj ett annat namn.
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
