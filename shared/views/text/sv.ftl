# Ramen: det som omger varje sida.
frame-platform = Brickan
frame-platform-tagline = Kulturtjänster till kommunerna
frame-platform-about = Kommunernas, välfärdsområdenas och arrangörernas gemensamma tjänst. Programvaran har öppen källkod.
frame-skip = Gå till innehållet
frame-menu = Meny
frame-main-menu = Huvudmeny
frame-language = Språk
frame-languages = Språk
frame-contact = Kontakt
frame-runs-on = Tjänsten fungerar på Brickan
frame-signed-in = Inloggad som
frame-sign-out = Logga ut
frame-to-front = Till startsidan
frame-all-trays = Se alla brickor
frame-mention = Om du behöver hjälp, nämn koden

nav-offerings = Tjänster
nav-bookings = Mina bokningar
nav-favourites = Favoriter
nav-groups = Våra grupper
nav-inbox = Att göra
nav-host_bookings = Grupper som kommer
nav-host_offerings = Egna tjänster
nav-curation = Andras utbud
nav-people_units = Personer och enheter
nav-people_teams = Personer och team
nav-tenants = Kommuner
nav-sign_in = Logga in

account-title = Mitt konto
account-sessions = Inloggningar
account-substitutes = Vikarie
account-favourites = Favoriter
account-searches = Sparade sökningar
account-keys = Nycklar för program

admin-parts = Delar av förvaltningen
admin-people = Personer
admin-units = Enheter
admin-teams = Team
admin-school_year = Läsår
admin-entitlements = Kulturförmåner
admin-agreements = Avtal
admin-intake = Regler
admin-undeliverable = Post

# Kortet
card-for = För vem
card-length = Längd
card-next-free = Nästa lediga
card-next-full = Fullbokat, nästa tid
card-no-times = Nya tider finns inte än

price-free = Avgiftsfritt
price-per-group = { $sum } per grupp
price-per-head = { $sum } per person
price-per-hour = { $sum } per timme

kind-workshop = verkstad
kind-performance = föreställning
kind-visit = guidat besök
kind-course = kurs
kind-camp = läger
kind-hobby = hobby
kind-exhibition = utställning
kind-space = lokal
kind-berth = båtplats
kind-equipment = redskap
kind-virtual = program på distans
kind-volunteer_task = frivilliguppdrag
kind-practice = verksamhetsmodell

delivery-at_venue = på plats
delivery-comes_to_you = kommer till er
delivery-live_stream = direktsändning
delivery-recording = inspelning

access-step_free = stegfri väg in
access-accessible_toilet = tillgänglig toalett
access-induction_loop = hörslinga
access-sign_language = teckenspråk
access-audio_description = syntolkning
access-captions = textning
access-easy_language = lätt språk
access-quiet_space = lugnt rum att dra sig undan i
access-assistance_dog = assistanshund välkommen
access-tactile = något att känna på

art-theatre = teater
art-music = musik
art-dance = dans
art-craft = hantverk
art-nature = natur och tradition
art-museum = museer
art-literature = ordkonst
art-film = film och media

language-fi = finska
language-sv = svenska
language-en = engelska
language-se = nordsamiska
language-ru = ryska
language-et = estniska
language-uk = ukrainska
language-ar = arabiska
language-de = tyska
language-fr = franska
language-zxx = utan ord

list-and = { $first } och { $last }
list-or = { $first } eller { $last }

stages-daycare = daghem
stages-ages = { $ages }-åringar
stages-grades = årskurs { $grades }
stage-age_0_2 = 0–2-åringar
stage-age_3_4 = 3–4-åringar
stage-age_5 = 5-åringar
stage-preschool = förskoleundervisning
stage-preparatory = förberedande undervisning
stage-tuva = Hux-utbildning
stage-upper_secondary = gymnasium
stage-vocational = yrkesskola
stage-special_needs = specialgrupper
stage-adults = vuxna
stage-seniors_home = äldre som bor hemma
stage-care_home = vårdhem

# När något inte är som det ska
problem-title-bad_request = Begäran gick inte att läsa
problem-lead-bad_request = Adressen eller formuläret har gått sönder på vägen. Ingenting sparades. Gå tillbaka till föregående sida och försök på nytt.
problem-title-sign_in_needed = Logga in först
problem-lead-sign_in_needed = Den här sidan är för dem som bokar eller ordnar. När du har loggat in kan du fortsätta härifrån.
problem-title-forbidden = Det här hör inte till din roll
problem-lead-forbidden = Du är inloggad men kan inte göra det här just här. Om du borde kunna det, be huvudanvändaren vid din enhet eller kommun att lägga till en roll.
problem-title-not_found = Den här sidan finns inte
problem-lead-not_found = Tjänsten har kanske upphört, eller så är adressen felskriven.
problem-title-method_not_allowed = Adressen kan inte användas så här
problem-lead-method_not_allowed = Öppna sidan från menyn och fortsätt därifrån. Ingenting sparades.
problem-title-stale_form = Formuläret var öppet för länge
problem-lead-stale_form = För säkerhetens skull blir formulär för gamla. Ingenting bokades eller ändrades. Gå tillbaka till föregående sida, ladda om den och skicka på nytt.
problem-title-conflict = Någon annan hann ändra samma sak
problem-lead-conflict = Din ändring sparades inte, så att den andras arbete inte försvinner. Ladda om sidan, se hur läget är nu och försök sedan.
problem-title-too_large = Det du skickade är för stort
problem-lead-too_large = Förkorta texten eller välj en mindre fil och skicka på nytt. Ingenting sparades.
problem-title-unknown_host = På den här adressen finns ingen bricka
problem-lead-unknown_host = Kontrollera adressen, eller välj din kommun i listan över alla brickor.
problem-title-unprocessable = Uppgifterna kan inte användas så här
problem-lead-unprocessable = Någon uppgift saknas eller stämmer inte med de andra. Gå tillbaka till föregående sida och kontrollera formuläret. Ingenting sparades.
problem-title-too_many = Nu kom det för många begäran på en gång
problem-lead-too_many = Vänta en stund och försök på nytt. Bokningarna du har gjort finns kvar.
problem-title-sign_in_away = Inloggningen fungerar inte just nu
problem-lead-sign_in_away = Felet är vårt. Du kan läsa och söka som förut. Försök logga in igen om några minuter.
problem-wait = { $minutes ->
    [one] Försök igen om en minut.
   *[other] Försök igen om { $minutes } minuter.
}
problem-title-unavailable = Tjänsten svarar inte just nu
problem-lead-unavailable = Felet är vårt, och vi har redan fått veta om det. Försök igen om några minuter. Dina tidigare bokningar finns kvar.
problem-title-key_needed = Det behövs en nyckel
problem-lead-key_needed = Ett program visar sin nyckel i rubriken Authorization. Nycklar skapar och avslutar du på sidan för ditt konto.
problem-title-key_unknown = Nyckeln fungerar inte
problem-lead-key_unknown = Nyckeln har gått ut eller avslutats, eller så hör den till en annan webbplats. Skapa en ny nyckel på sidan för ditt konto.
problem-title-scope_missing = Nyckeln är inte gjord för det här
problem-lead-scope_missing = En nyckel kan bara användas till det som den skapades för. Skapa en nyckel som också har den här rättigheten.
problem-title-unsupported_media = Den här typen av innehåll läses inte
problem-lead-unsupported_media = Ett program skickar JSON och säger det: Content-Type: application/json. Ingenting sparades.
problem-title-repeat_differs = Engångsnyckeln har redan använts till något annat
problem-lead-repeat_differs = En Idempotency-Key hör till en enda begäran. Använd en ny för en annan begäran. Ingenting sparades.
problem-title-full = Platserna räcker inte
problem-lead-full = Någon annan hann boka dem först, eller så är gruppen större än det som är kvar. Välj en annan tid eller ställ gruppen i kö. Ingenting bokades.
problem-title-closed = Det går inte att boka nu
problem-lead-closed = Anmälan har inte öppnat, den har stängt eller så har arrangören stängt den. Ingenting bokades.
problem-title-cancelled = Tiden är inställd
problem-lead-cancelled = Arrangören har ställt in den här tiden. Välj en annan tid. Ingenting bokades.
problem-title-already_booked = Gruppen har redan en bokning
problem-lead-already_booked = Gruppen kommer redan den här tiden, eller har redan bokat samma utbud det här läsåret. Ingen ny bokning gjordes.
problem-title-already_waiting = Gruppen står redan i kö
problem-lead-already_waiting = Gruppen väntar redan på en plats i det här utbudet. Den ställdes inte i kö en gång till.
problem-title-wrong_number_of_times = Tiderna bokas som en serie
problem-lead-wrong_number_of_times = Alla gånger i en serie bokas på samma gång. Ingenting bokades.
problem-title-not_now = Det här går inte längre att göra med bokningen
problem-lead-not_now = Bokningen har redan gått vidare, eller så har tidsfristen gått ut. Ingenting ändrades.

# Vad program får veta: en mening bredvid problemets rubrik, och en för varje fält som inte kan användas.
api-detail-bad_request = Begäran går inte att läsa.
api-detail-sign_in_needed = Den här adressen är för personer som har loggat in.
api-detail-key_needed = Skicka en nyckel: Authorization: Bearer tarjotin_…
api-detail-key_unknown = Nyckeln har gått ut eller avslutats, eller så hör den till en annan webbplats.
api-detail-scope_missing = Nyckeln saknar rättigheten ”{ $scope }”.
api-detail-forbidden = Den som har nyckeln kan inte göra det här just här.
api-detail-not_found = Det finns ingenting på adressen, eller ingenting som den här nyckeln får se.
api-detail-method_not_allowed = Adressen kan inte användas med den här metoden. Rubriken Allow räknar upp dem som går.
api-detail-stale_form = Formuläret var öppet för länge, eller så är det inte vårt.
api-detail-conflict = Läget tillåter inte det här: kanske har någon annan just gjort en ändring. Läs uppgifterna på nytt och försök sedan igen.
api-detail-too_large = Innehållet är för stort.
api-detail-unsupported_media = Skicka JSON och rubriken Content-Type: application/json.
api-detail-unknown_host = Ingen svarar på den här adressen.
api-detail-unprocessable = Begäran går att läsa, men dess värden går inte att använda.
api-detail-repeat_differs = Något annat har begärts med samma Idempotency-Key under de senaste 24 timmarna.
api-detail-full = Platser kvar: { $left }. En bokning med "queue": true ställs i kö.
api-detail-closed = Anmälan är inte öppen.
api-detail-cancelled = Tiden är inställd.
api-detail-already_booked = Gruppen har redan bokat den här tiden, eller det här utbudet för läsåret.
api-detail-already_waiting = Gruppen står redan i kö till det här utbudet.
api-detail-wrong_number_of_times = Så många tider bokas på samma gång: { $needed }.
api-detail-not_now = Bokningens läge eller tidsfristen tillåter inte det här. Läs bokningen på nytt.
api-detail-too_many = För många begäran. Rubriken Retry-After säger när du kan fortsätta.
api-detail-sign_in_away = Inloggningen fungerar inte just nu.
api-detail-unavailable = Felet är vårt. Försök igen om en stund.
api-no-json = Innehållet är inte JSON: det går inte att läsa från rad { $line }, tecken { $column } framåt.
api-flaw-missing = Obligatorisk uppgift.
api-flaw-unknown = Det finns inget sådant fält.
api-flaw-wrong = Värdet ska vara av en annan typ eller inom ett annat intervall.
api-flaw-choice = Värdet är okänt. Möjliga värden: { $choices }.
api-flaw-nul = Tecknet U+0000 kan inte sparas.
api-flaw-long = Högst { $most } tecken.
api-flaw-many = Högst { $most } stycken.
api-flaw-range = Ett tal från { $least } till { $most }.
api-flaw-key = 1–255 synliga ASCII-tecken.
api-flaw-empty = Får inte vara tomt.
api-flaw-taken = Namnet används redan.
api-flaw-not-yours = Den som har nyckeln handlar inte för den här.
api-price-up-to = Högst { $sum }
api-flaw-twice = Samma värde finns med två gånger.
api-flaw-link = En adress som börjar med https://
api-flaw-email = En e-postadress, till exempel namn@skola.example
api-flaw-coming = Ett ögonblick som inte har varit ännu, högst tio år framåt.
api-flaw-length = Slutar efter att det har börjat, senast ett år därefter.
api-flaw-after-start = Får inte vara efter att det har börjat.
api-flaw-window = Anmälan måste öppna innan den stänger.
api-flaw-largest = Den största gruppen får inte vara mindre än den minsta.
api-flaw-own-seats = För egna kan högst så många platser hållas som det finns.
api-flaw-own-until = Platserna måste öppnas för alla senast när anmälan stänger.
api-flaw-own-units = Bara den som har egna enheter kan hålla platser för dem.
api-flaw-nobody-fits = Inte ens den minsta gruppen ryms.
api-flaw-heads = Deltagare och vuxna sammanlagt från { $least } till { $most }.
api-flaw-one-thing = Ändra antingen gruppens storlek eller tiden, var och en i en egen begäran.
api-flaw-queue = Vilken tid som helst går bara att köa till: kräver "queue": true.

# Hur många som ryms
room-all-heads = { $count ->
    [one] Den enda platsen är ledig
   *[other] Alla { $count } platser lediga
}
room-all-groups = { $count ->
    [one] Ledigt för en grupp
   *[other] Ledigt för { $count } grupper
}
room-left-heads = { $count ->
    [one] 1 plats kvar
   *[other] { $count } platser kvar
}
room-left-groups = { $count ->
    [one] Rum för en grupp till
   *[other] Rum för { $count } grupper till
}
room-few-heads = { $count ->
    [one] Bara 1 plats kvar
   *[other] Bara { $count } platser kvar
}
room-few-groups = { $count ->
    [one] Rum för bara en grupp till
   *[other] Rum för bara { $count } grupper till
}
room-full = Fullbokat
room-closed = Anmälan har stängt
room-elsewhere = Bokas på arrangörens sidor
room-cancelled = Inställt
room-not-open = Anmälan är inte öppen än
room-unknown = Platserna syns när du bokar

# Roller
role-admin = Huvudanvändare
role-editor = Redaktör
role-approver = Godkännare
role-coordinator = Koordinator
role-finance = Ekonomi
role-viewer = Läsare
role-broker = Förmedlare
role-booker = Bokare
role-lead = Ansvarig för enheten
role-owner = Producent
role-performer = Utövare
crumbs = Brödsmulor
