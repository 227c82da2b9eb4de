sign-in-title = Logga in
sign-in-demo-lead = Det här är en provmiljö, och inget lösenord behövs. Människorna och deras enheter är påhittade.
sign-in-demo-title = I provmiljön: vem vill du fortsätta som?
sign-in-as = Fortsätt
sign-in-nobody = På den här webbplatsen finns ingen att prova som. Välj en annan bricka.
sign-in-unknown-title = Den här personen är inte känd här
sign-in-unknown = Välj någon i listan.
sign-in-closed-lead = Inloggningen är inte öppen än.
sign-in-closed = Snart loggar du in med en länk som kommer till din jobbepost, utan lösenord. Så länge hjälper kulturtjänsterna dig att boka.
sign-in-lead = Vi skickar en länk och en kod till din e-post. Inget lösenord behövs.
sign-in-email = Din jobbepost
sign-in-email-help = Till exempel skolans eller daghemmets adress. Den visar oss vilken enhet du hör till.
sign-in-send = Skicka länk och kod
sign-in-flawed-title = Adressen går inte att använda
sign-in-flawed = Kontrollera e-postadressen. Den ser ut som namn@skola.fi.

code-title = Titta i din e-post
code-lead = Öppna länken i brevet på den här enheten eller skriv koden här.
code-label = Kod med sex siffror
code-help = Om { $email } får logga in här är ett brev på väg. Koden gäller till { $until }.
code-send = Logga in
code-new = Skicka en ny kod
code-other = Använd en annan adress
code-flaw-title-wrong = Koden stämmer inte
code-flaw-title-unreadable = Koden har inte sex siffror
code-flaw-wrong = Koden stämmer inte. Kontrollera brevet.
code-flaw-unreadable = Skriv alla sex siffror.
code-flaw-check = Kontrollera de sex siffrorna.
code-left = { $count ->
    [one] Ett försök kvar.
   *[other] { $count } försök kvar.
}
code-over-title = Be om en ny kod
code-over = Länken eller koden är redan använd eller mer än 15 minuter gammal.
code-used-up = Koden skrevs fel fem gånger och gäller inte längre.
code-missing = Inget brev syns
code-missing-what = Vänta två minuter och titta i skräpposten. Brevet kommer bara om adressen har en plats på den här brickan.
code-missing-contact = Vi hjälper:
code-mailbox-title = Det här är en provmiljö
code-mailbox = Brev skickas inte vidare.
code-mailbox-open = Läs brevet i provmiljöns brevlåda
link-title = Logga in på den här enheten
link-lead = Länken fungerar en gång. Fortsätt inte om du inte har bett om den.
link-over-title = Länken fungerar inte längre
link-over = Den är redan använd eller mer än 15 minuter gammal. Be om en ny.

sign-in-letter-subject = Logga in: { $site }
sign-in-letter-link = Öppna länken på den enhet där du vill logga in:
sign-in-letter-code = Eller skriv den här koden på sidan där du bad om den:
sign-in-letter-until = Länken och koden fungerar en gång, till { $until }.
sign-in-letter-unasked = Om du inte har bett om det här brevet behöver du inte göra något. Ge aldrig koden till någon.

sessions-title = Var du är inloggad
sessions-lead = Avsluta den inloggning som du inte känner igen.
sessions-where = { $browser }, { $system }
sessions-this = Den här
sessions-began = Började
sessions-seen = Användes senast
sessions-end = Avsluta
sessions-end-others = Avsluta alla andra
browser-firefox = Firefox
browser-chrome = Chrome
browser-safari = Safari
browser-edge = Edge
browser-opera = Opera
browser-other = En annan webbläsare
system-windows = Windows
system-mac = Mac
system-linux = Linux
system-android = Android
system-iphone = iPhone
system-ipad = iPad
system-other = en annan enhet
places-title = Dina andra platser
places-lead = Du har en plats på de här brickorna också. Varje bricka har sin egen inloggning.
places-go = Gå över
departure-title = Du går över: { $name }
departure-lead = Vägen är öppen en minut, en gång.
departure-go = Fortsätt
departure-stay = Stanna här
arrival-title = Fortsätt här
arrival-lead = Du kommer från en annan bricka. Nu loggas du in här också.
arrival-go = Fortsätt
arrival-over-title = Vägen är stängd
arrival-over = Den var öppen en minut, en gång. Gå tillbaka och välj igen, eller logga in här.

keys-title = Nycklar för program
keys-lead = Med en nyckel handlar ett program för din räkning på den här webbplatsen. Det kan aldrig göra mer än du själv.
keys-guide = Vad ett program kan göra
keys-mine = Dina nycklar
keys-made = Nyckeln ”{ $name }” är klar
keys-made-copy = Kopiera nyckeln nu och förvara den som ett lösenord. Den visas inte igen.
keys-token = Nyckel
keys-made-at = Skapad
keys-used = Användes senast
keys-unused = Inte använd än
keys-expires = Gäller till
keys-end = Avsluta
keys-new = Skapa en ny nyckel
keys-name = Namn
keys-name-help = Var nyckeln används, till exempel ”Skolans webbplats”.
keys-scopes = Vad nyckeln får göra
keys-scope-read = Läsa
keys-scope-book = Boka
keys-scope-host = Erbjuda
keys-scope-help-read = Läser det som du själv får läsa och ändrar ingenting.
keys-scope-help-book = Håller din enhets grupper uppdaterade.
keys-scope-help-host = Skriver, publicerar och drar tillbaka tjänster.
keys-days = Hur länge nyckeln gäller
keys-days-of = { $count ->
    [365] Ett år
   *[other] { $count } dagar
}
keys-make = Skapa nyckeln
keys-flaws = { $count ->
    [one] En punkt behöver rättas
   *[other] { $count } punkter behöver rättas
}
keys-flaw-no_name = Ge nyckeln ett namn.
keys-flaw-long_name = Korta ner namnet till högst 80 tecken.
keys-flaw-no_scope = Välj minst en sak som nyckeln får göra.
keys-flaw-no_end = Välj hur länge nyckeln gäller.
